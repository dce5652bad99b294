// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace qorgan::forms {

enum class SealedKind {
    Words,   ///< names, workplaces, schools: all words near each other, in any order and case ending
    Digits,  ///< phones, ИИН, document numbers, dates of birth: however the digits are spaced
    Address  ///< the street's words together with the house
};

/// A value that must not be told in free text to the reader of a sheet.
struct SealedText {
    QString name;        ///< of the value, for the answer: "victim.address"
    SealedKind kind = SealedKind::Words;
    QString text;        ///< for an address: the street alone
    QString house;       ///< Address only; without it the street is not searched for
};

/// Names of the sealed values that a free text tells, each once, in the order of `sealed`. Letters are
/// compared folded (base::folded), so spelling in another script is found too; a phone is found without
/// its country code or trunk prefix, a date also the other way round.
[[nodiscard]] QStringList findSealed(const QString &text, const std::vector<SealedText> &sealed);

} // namespace qorgan::forms
