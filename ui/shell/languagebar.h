// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"

#include <QWidget>

class QButtonGroup;

namespace qorgan::ui {

/// «қаз рус eng»: each language is named in itself, so that everyone finds theirs.
class LanguageBar final : public QWidget
{
    Q_OBJECT

public:
    explicit LanguageBar(QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(qorgan::base::Language language);

protected:
    void changeEvent(QEvent *event) override;

private:
    QButtonGroup *m_buttons;

    void showCurrent();
};

} // namespace qorgan::ui
