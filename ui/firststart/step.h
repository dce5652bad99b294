// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QEvent>
#include <QWidget>

namespace qorgan::ui {

/// One step on the way to a new register.
class Step : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString explanation() const = 0;
    /// The verb of the button that leads on.
    [[nodiscard]] virtual QString verb() const = 0;
    /// The first gap of what was typed, as creating the register would refuse it.
    [[nodiscard]] virtual base::Result<void> check() const = 0;
    /// Says the error beside its field and gives it the focus; false where no field here caused it.
    virtual bool refuse(const base::Error &error) = 0;
    virtual void retranslate() = 0;

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            retranslate();
        QWidget::changeEvent(event);
    }
};

} // namespace qorgan::ui
