// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/personlist.h"

#include <QCoreApplication>

namespace qorgan::ui {

/// How a person is spoken of in lists and on the card, in the language of the window.
class PersonWords
{
    Q_DECLARE_TR_FUNCTIONS(qorgan::ui::PersonWords)

public:
    /// "14.05.1988 (38 years)"; empty without a date.
    [[nodiscard]] static QString born(const std::optional<QDate> &birthDate, QDate today);
    /// "by the name", "by the ИИН", "by the phone number".
    [[nodiscard]] static QString foundBy(casework::MatchedBy matched);
    /// "offender: 3 · victim: 1"; empty where the person was neither.
    [[nodiscard]] static QString roles(int asOffender, int asVictim);
    /// The district and the locality, each once.
    [[nodiscard]] static QString place(const QString &district, const base::Texts &localityName);
};

} // namespace qorgan::ui
