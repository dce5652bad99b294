// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"

#include <QObject>
#include <QTranslator>

namespace qorgan::ui {

/// Puts the program into a language while it runs: translators, Qt's own texts, dates and numbers.
/// Every widget then gets QEvent::LanguageChange.
class Languages final : public QObject
{
    Q_OBJECT

public:
    /// Speaks the language of the last time; the first time Kazakh, the state language.
    explicit Languages(QObject *parent = nullptr);

    void use(base::Language language);

private:
    QTranslator m_program;
    QTranslator m_qt;
};

} // namespace qorgan::ui
