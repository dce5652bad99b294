// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/sheetcode.h"

#include <QtEndian>

namespace qorgan::casework {

namespace {

/// Without 0 O, 1 I L. Their number is prime, so that the check tells every single slip and every swap of neighbours.
constexpr QStringView Alphabet = u"23456789ABCDEFGHJKMNPQRSTUVWXYZ";
constexpr qsizetype FreeCharacters = 5;

QChar checkOf(QStringView free)
{
    qsizetype sum = 0;
    for (qsizetype i = 0; i < free.size(); ++i)
        sum += (i + 2) * Alphabet.indexOf(free.at(i));
    return Alphabet.at(sum % Alphabet.size());
}

QChar latinOf(QChar letter)
{
    constexpr QStringView Cyrillic = u"АВЕКМНРСТУХҮ";
    constexpr QStringView Latin = u"ABEKMHPCTYXY";
    const qsizetype place = Cyrillic.indexOf(letter);
    return place < 0 ? letter : Latin.at(place);
}

} // namespace

QString sheetCode(const QUuid &document, int attempt)
{
    quint64 number = qFromBigEndian<quint64>(document.toRfc4122().constData() + 8) + static_cast<quint64>(attempt);
    QString code;
    for (qsizetype i = 0; i < FreeCharacters; ++i) {
        code += Alphabet.at(static_cast<qsizetype>(number % static_cast<quint64>(Alphabet.size())));
        number /= static_cast<quint64>(Alphabet.size());
    }
    return code + checkOf(code);
}

std::optional<QString> readSheetCode(const QString &typed)
{
    QString code;
    for (const QChar c : typed.toUpper())
        if (!c.isSpace() && c != u'-')
            code += latinOf(c);
    if (code.size() != FreeCharacters + 1)
        return {};
    for (const QChar c : std::as_const(code))
        if (!Alphabet.contains(c))
            return {};
    const QStringView free = QStringView(code).first(FreeCharacters);
    return checkOf(free) == code.back() ? std::optional(code) : std::nullopt;
}

} // namespace qorgan::casework
