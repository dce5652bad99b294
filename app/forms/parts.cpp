// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/parts.h"

#include <QRegularExpression>

namespace qorgan::forms {

using namespace Qt::StringLiterals;

namespace {

/// A part in a part in a part; deeper is a part that names itself.
constexpr int Deepest = 3;

QString filledOnce(const QString &source, const QHash<QString, QString> &parts)
{
    static const QRegularExpression tag(u"\\{\\{>\\s*([a-z0-9-]+)\\s*\\}\\}"_s);
    QString filled;
    qsizetype from = 0;
    for (auto match = tag.globalMatch(source); match.hasNext();) {
        const auto found = match.next();
        const auto part = parts.constFind(found.captured(1));
        filled += QStringView(source).sliced(from, found.capturedStart() - from);
        filled += part == parts.constEnd() ? found.captured() : *part;
        from = found.capturedEnd();
    }
    return filled += QStringView(source).sliced(from);
}

} // namespace

QHash<QString, QString> readParts(const QString &source)
{
    static const QRegularExpression part(u"<part id=\"([a-z0-9-]+)\">(.*?)</part>"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    QHash<QString, QString> parts;
    for (auto match = part.globalMatch(source); match.hasNext();) {
        const auto found = match.next();
        parts.insert(found.captured(1), found.captured(2).trimmed().replace(u'\n', u' '));
    }
    return parts;
}

QString withParts(const QString &source, const QHash<QString, QString> &parts)
{
    QString filled = source;
    for (int depth = 0; depth < Deepest && filled.contains("{{>"_L1); ++depth)
        filled = filledOnce(filled, parts);
    return filled;
}

} // namespace qorgan::forms
