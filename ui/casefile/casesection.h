// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/filesection.h"

class QComboBox;
class QLineEdit;

namespace qorgan::ui {

class Choice;
class MomentEdit;

/// The administrative and criminal cases of a person; a case is opened from an incident or a breach.
class CaseSection final : public FileSection
{
    Q_OBJECT

public:
    explicit CaseSection(SessionThread &session, QWidget *parent = nullptr);

protected:
    [[nodiscard]] bool isOffered() const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QStringList lines() const override;
    [[nodiscard]] QWidget *firstField() const override;
    void shown() override;
    void cleared() override;
    void retranslate() override;

private:
    QLabel *m_incidentLabel;
    QComboBox *m_incident;
    QWidget *m_breachRow;
    QLabel *m_breachLabel;
    QComboBox *m_breach;
    QLabel *m_kindLabel;
    Choice *m_kind;
    QLabel *m_articleLabel;
    QLineEdit *m_article;
    QLabel *m_numberLabel;
    QLineEdit *m_number;
    QLabel *m_onLabel;
    MomentEdit *m_on;
    QPushButton *m_open;
    domain::CaseId m_next; ///< of the case to be: a second click is no second one

    void offer();
    void suggestArticle();
    void openCase();
    [[nodiscard]] QString openFor(const casework::CaseRow &row) const;
};

} // namespace qorgan::ui
