// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/organisations.h"
#include "casework/referrals.h"
#include "shell/stepsection.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace qorgan::ui {

class Choice;
class CodeCombo;
class MomentEdit;

/// Someone who can be referred from an incident.
struct Referable {
    domain::PersonId person;
    QString name;
};

/// Where the people of an incident were sent, with what consent, and what came of it.
class ReferralSection final : public StepSection
{
    Q_OBJECT

public:
    explicit ReferralSection(SessionThread &session, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *controlFor(const QString &act) const override;
    void show(domain::IncidentId incident, const std::vector<Referable> &people, security::Roles roles);
    void clear();

Q_SIGNALS:
    /// The one to be named is not in the unit's catalogue yet.
    void organisationMissing();

protected:
    void cleared() override;
    void retranslate() override;

private:
    using Rows = std::vector<casework::ReferralRow>;

    domain::IncidentId m_incident;
    Rows m_rows;
    std::vector<domain::Organisation> m_organisations;
    domain::ReferralId m_next; ///< of the referral to be: a second click is no second one

    QLabel *m_earlier;
    QWidget *m_answerFields;
    QLabel *m_whichLabel;
    QComboBox *m_which;
    QLabel *m_outcomeLabel;
    CodeCombo *m_outcome;
    QPushButton *m_answer;
    QLabel *m_personLabel;
    QComboBox *m_person;
    QLabel *m_toLabel;
    CodeCombo *m_to;
    QLabel *m_organisationLabel;
    QComboBox *m_organisation;
    QPushButton *m_newOrganisation;
    QLabel *m_onLabel;
    MomentEdit *m_on;
    QLabel *m_consentLabel;
    Choice *m_consent;
    QLabel *m_noteLabel;
    QLineEdit *m_note;
    QPushButton *m_refer;

    void layOut();
    void read();
    void take(const Rows &rows);
    void showRows();
    void offerOrganisations();
    void refer();
    void answer();
};

} // namespace qorgan::ui
