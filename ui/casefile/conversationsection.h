// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/filesection.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace qorgan::ui {

class NowEdit;
class TickBoxes;

/// Preventive conversations with a person (R19): how long, who was present, what was said.
class ConversationSection final : public FileSection
{
    Q_OBJECT

public:
    explicit ConversationSection(SessionThread &session, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QStringList lines() const override;
    [[nodiscard]] QWidget *firstField() const override;
    void shown() override;
    void cleared() override;
    void retranslate() override;

private:
    QLabel *m_timeLabel;
    NowEdit *m_time;
    QLabel *m_minutesLabel;
    QSpinBox *m_minutes;
    QLabel *m_limit;
    QLabel *m_placeLabel;
    QLineEdit *m_place;
    QLabel *m_incidentLabel;
    QComboBox *m_incident;
    QLabel *m_presentLabel;
    TickBoxes *m_present;
    QLabel *m_noteLabel;
    QLineEdit *m_note;
    QPushButton *m_record;
    QUuid m_next; ///< of the conversation to be: a second click is no second one

    void sayLimit();
    void record();
};

} // namespace qorgan::ui
