// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace qorgan::ui {

class FieldError;

/// Asks once before sealed values leave the unit on paper, whether it is one sheet or many.
class SecondLook final : public QWidget
{
    Q_OBJECT

public:
    struct Facts {
        QString form;
        QStringList names;       ///< of the form: sealed values that stand on the sheets
        int sheets = 0;
        int sealed = 0;          ///< sheets on which one stands
        int inText = 0;          ///< sheets whose own words tell one: a head's reason is needed
        bool mayConfirm = false; ///< the account is a head's
    };

    explicit SecondLook(QWidget *parent = nullptr);

    void ask(const Facts &facts);
    /// The reason was not taken.
    void refuse(const base::Error &error);
    void dismiss();
    [[nodiscard]] QString reason() const;

Q_SIGNALS:
    void all();
    void withoutThem();

protected:
    void changeEvent(QEvent *event) override;

private:
    std::optional<Facts> m_facts;
    std::optional<base::Error> m_refusal;
    QLabel *m_words;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    FieldError *m_error;
    QWidget *m_reasonField;
    QPushButton *m_all;
    QPushButton *m_without;

    void retranslate();
};

} // namespace qorgan::ui
