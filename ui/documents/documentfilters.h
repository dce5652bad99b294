// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/documentlist.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace qorgan::ui {

class FieldError;
class PeriodChoice;

/// Which of the printed documents are wanted: of when, of which form, for whom, by whom, or with which code.
class DocumentFilters final : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentFilters(QWidget *parent = nullptr);

    void offerOfficers(const std::vector<casework::Officer> &officers);
    [[nodiscard]] casework::DocumentFilter filter() const;
    /// Whether the period can be asked for; says beside it what is wrong.
    [[nodiscard]] bool check() const;
    void reset();
    [[nodiscard]] std::vector<QWidget *> controls() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    PeriodChoice *m_period;
    QLabel *m_formLabel;
    QComboBox *m_form;
    QLabel *m_audienceLabel;
    QComboBox *m_audience;
    QLabel *m_officerLabel;
    QComboBox *m_officer;
    QLabel *m_codeLabel;
    QLineEdit *m_code;
    FieldError *m_codeError;
    bool m_isNoCode = false; ///< what is typed is no sheet's code

    void offerChoices();
    void layOut();
    void takeCode(bool settled);
    void retranslate();
};

} // namespace qorgan::ui
