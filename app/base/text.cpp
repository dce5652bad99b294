// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"

namespace qorgan::base {

QString normalized(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).simplified();
}

QString folded(const QString &text)
{
    return normalized(text).toLower();
}

QStringList foldedKeys(const QString &text)
{
    return {folded(text)};
}

QByteArray sortKey(const QString &text)
{
    return folded(text).toUtf8();
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text)
        if (c >= u'0' && c <= u'9')
            digits += c;
    return digits;
}

} // namespace qorgan::base
