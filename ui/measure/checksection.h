// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/checkquestions.h"
#include "casework/controlchecks.h"
#include "shell/stepsection.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace qorgan::ui {

class Choice;
class NowEdit;
class QuestionLines;

/// The measure whose keeping is checked, as its card shows it.
struct CheckedMeasure {
    domain::MeasureId id;
    bool isServed = false;        ///< before that there is nothing to check
    bool forbidsAlcohol = false;  ///< signs of intoxication are asked for
    std::vector<domain::ControlCheck> checks;
    base::Instant now;
};

/// A control check of the person under a measure, typed in at the door or later in fifteen seconds: seen or absent,
/// sober or not; what only some checks bring opens below. Questions go on from one check to the next.
class CheckSection final : public StepSection
{
    Q_OBJECT

public:
    explicit CheckSection(SessionThread &session, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *controlFor(const QString &act) const override;
    void show(const CheckedMeasure &measure, security::Roles roles);
    void clear();

Q_SIGNALS:
    /// A check was recorded: what follows from it stands on the card.
    void recorded();
    /// It found the person drunk under a ban on alcohol: a breach.
    void breachFound(qorgan::domain::CheckId check);

protected:
    void cleared() override;
    void shown() override;
    void retranslate() override;

private:
    CheckedMeasure m_measure;
    domain::CheckId m_next; ///< of the check to be: a second click is no second one

    QLabel *m_earlier;
    QLabel *m_timeLabel;
    NowEdit *m_time;
    QRadioButton *m_seen;
    QRadioButton *m_absent;
    QLabel *m_soberLabel;
    QComboBox *m_sober;
    QWidget *m_findingField;
    QLabel *m_findingLabel;
    QComboBox *m_finding;
    QLabel *m_victimLabel;
    Choice *m_victim;
    QLabel *m_factsLabel;
    Choice *m_facts;
    QuestionLines *m_questions;
    QLabel *m_noteLabel;
    QLineEdit *m_note;
    QPushButton *m_record;
    QLabel *m_askLabel;
    QLineEdit *m_ask;
    QPushButton *m_askNext;

    void nameControls();
    void layOut();
    [[nodiscard]] casework::CheckDraft draft() const;
    void record();
    void askNext();
    void readQuestions();
    void showEarlier();
};

} // namespace qorgan::ui
