// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;

namespace qorgan::ui {

class FieldError;

/// A label, its control below, and below that the cause of a refusal. Its path is the field that errors name
/// ("place.district", "offender.iin"); its label is that field's name unless another is given.
class FormField final : public QWidget
{
    Q_OBJECT

public:
    using Sentence = std::function<QString()>; ///< in the language of the window, asked anew when that changes

    /// `letters`: the width of the control in average letters; 0: the control's own.
    FormField(QWidget *control, const QString &path, int letters = 0);

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Whose field it is: "offender" makes of "iin" the path "offender.iin".
    void setRole(const QString &role);
    void setPath(const QString &path);
    void setLabel(Sentence label) { m_label = std::move(label); }
    /// What can be said of the control's text before anyone is asked: nothing where it is in order.
    void setCheck(std::function<std::optional<Sentence>()> check) { m_check = std::move(check); }

    void refuse(Sentence cause);
    void forgive();
    /// Refuses by its own check; whether it is in order. What is out of sight is.
    bool check(const QWidget *page);
    void focus();
    void retranslate();

private:
    QWidget *m_control;
    QString m_name; ///< the path without a role
    QString m_path;
    Sentence m_label;
    std::function<std::optional<Sentence>()> m_check;
    Sentence m_cause;
    QLabel *m_caption;
    FieldError *m_error;
};

/// Refuses what the fields' own checks find, and takes the first of them; whether all are in order.
[[nodiscard]] bool checkFields(const QWidget *form);
/// The field that the error names refuses it and takes the focus; false when there is none.
[[nodiscard]] bool refuseField(const QWidget *form, const base::Error &error);

/// The field of that path, or the nearest above it ("offender" for "offender.document"); null when there is none.
[[nodiscard]] FormField *fieldOf(const QWidget *page, QString path);
/// The field around a control, with what is said below it; the control itself where it has no field.
[[nodiscard]] QWidget *withError(QWidget *control);

} // namespace qorgan::ui
