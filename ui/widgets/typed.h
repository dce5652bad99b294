// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

#include <functional>

class QWidget;

namespace qorgan::ui {

/// A part of a form that holds more than its controls show: who was chosen, how many there are.
class Remembering
{
public:
    virtual ~Remembering() = default;
    [[nodiscard]] virtual QJsonValue remembered() const = 0;
    /// The value of `remembered`, of this or an earlier version: what is not understood is left out.
    virtual void remember(const QJsonValue &value) = 0;
};

/// All that stands in the named controls of a form, half-typed dates as well, by the names of the controls.
[[nodiscard]] QJsonObject typedIn(const QWidget *form);
/// Types it in again. Controls that the form no longer has are left out.
void typeInto(QWidget *form, const QJsonObject &typed);
/// Calls back whenever something changes in a control that the form has now.
void onTyping(QWidget *form, const std::function<void()> &typed);

} // namespace qorgan::ui
