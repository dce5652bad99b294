// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/breaches.h"
#include "shell/stepsection.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace qorgan::ui {

class MomentEdit;
class NowEdit;

/// The measure a breach is recorded of, as its card shows it.
struct BreachableMeasure {
    domain::MeasureId id;
    QStringList restrictions;    ///< those it holds; none: an official warning
    bool isServed = false;       ///< before that it binds nobody
    base::Instant now;
};

/// Breaches of a measure: what was not kept, how that was found, and the protocol, at once or later (R20).
class BreachSection final : public StepSection
{
    Q_OBJECT

public:
    explicit BreachSection(SessionThread &session, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *controlFor(const QString &act) const override;
    void show(const BreachableMeasure &measure, security::Roles roles);
    void clear();
    /// The fields as a check that found the offender drunk fills them.
    void propose(domain::CheckId check);

Q_SIGNALS:
    /// Something was recorded: the chain of the offender goes on.
    void recorded();

protected:
    void cleared() override;
    void retranslate() override;

private:
    using Rows = std::vector<casework::BreachRow>;

    BreachableMeasure m_measure;
    Rows m_rows;
    std::optional<domain::CheckId> m_check;
    domain::BreachId m_next; ///< of the breach to be: a second click is no second one

    QLabel *m_earlier;
    QWidget *m_fields;
    QLabel *m_restrictionLabel;
    QComboBox *m_restriction;
    QLabel *m_timeLabel;
    NowEdit *m_time;
    QLabel *m_howLabel;
    QLineEdit *m_how;
    QLabel *m_numberLabel;
    QLineEdit *m_number;
    QLabel *m_onLabel;
    MomentEdit *m_on;
    QPushButton *m_record;
    QWidget *m_laterFields;
    QLabel *m_whichLabel;
    QComboBox *m_which;
    QLabel *m_laterNumberLabel;
    QLineEdit *m_laterNumber;
    QLabel *m_laterOnLabel;
    MomentEdit *m_laterOn;
    QPushButton *m_addProtocol;

    QWidget *layOutLater();
    void read();
    void take(const Rows &rows);
    void showRows();
    void offerRestrictions();
    void record();
    void addProtocol();
};

} // namespace qorgan::ui
