// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/watch.h"
#include "shell/stepsection.h"

class QLineEdit;
class QPushButton;

namespace qorgan::ui {

class NowEdit;

/// After the end of a pair's last measure (R13): when someone asked how things stand, and that it was done again.
class WatchSection final : public StepSection
{
    Q_OBJECT

public:
    explicit WatchSection(SessionThread &session, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *controlFor(const QString &act) const override;
    /// Its fields, in the order of the keyboard.
    [[nodiscard]] std::vector<QWidget *> controls() const;
    void show(domain::MeasureId measure, const casework::Watch &watch, security::Roles roles);
    void clear();

Q_SIGNALS:
    void recorded();

protected:
    void cleared() override;
    void shown() override;
    void retranslate() override;

private:
    domain::MeasureId m_measure;
    casework::Watch m_watch;
    QUuid m_next; ///< of the note to be: a second click is no second one

    QLabel *m_earlier;
    QWidget *m_fields;
    QLabel *m_timeLabel;
    NowEdit *m_time;
    QLabel *m_noteLabel;
    QLineEdit *m_note;
    QPushButton *m_record;

    QWidget *layOutFields();
    void record();
};

} // namespace qorgan::ui
