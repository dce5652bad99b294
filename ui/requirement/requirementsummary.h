// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "requirement/requirementsection.h"

#include <QWidget>

#include <array>

class QLabel;

namespace qorgan::ui {

/// The motion and what the court made of it, at a glance: state, time left, each restriction with its own end.
class RequirementSummary final : public QWidget
{
    Q_OBJECT

public:
    explicit RequirementSummary(QWidget *parent = nullptr);

    void show(const RequirementView &view);
    void clear();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Row { Offender, Victim, Court, Filed, Hearing, Decision, Period, Appearances, Characteristics, Basis, RowCount };
    struct Line {
        QLabel *name;
        QLabel *value;
    };

    std::optional<RequirementView> m_view;
    QLabel *m_title;
    QLabel *m_state;
    QLabel *m_time;
    QLabel *m_gap;
    QLabel *m_restrictions;
    std::array<Line, RowCount> m_lines;

    void retranslate();
    void showState();
    void showLines();
    void put(Row row, const QString &name, const QString &value);
    [[nodiscard]] QString decision() const;
};

} // namespace qorgan::ui
