// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "requirement/requirementsection.h"
#include "shell/page.h"

class QBoxLayout;
class QScrollArea;

namespace qorgan::ui {

class BreachSection;
class CheckSection;
class DecisionSection;
class Notice;
class PaperSection;
class RequirementSummary;
class WatchSection;

/// The card of a motion, and of the requirement the court made of it, beside all that may be done with it now.
class RequirementPage final : public Page
{
    Q_OBJECT

public:
    explicit RequirementPage(SessionThread &session, QWidget *parent = nullptr);

    void enter(const OpenedRegister &facts) override;
    void leave() override;
    void keep() override;
    void arrive(const Destination &destination) override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class State { Empty, Reading, Ready, Failed };

    /// What the page asks of the register when it is reached.
    struct Opened {
        RequirementView view;
        QStringList restrictions; ///< that a court may set today
    };

    security::Roles m_roles;
    QUuid m_record;
    State m_state = State::Empty;
    base::Error m_error;
    Notice *m_notice;
    QScrollArea *m_scroll;
    QBoxLayout *m_halves;
    RequirementSummary *m_summary;
    DecisionSection *m_decision;
    CheckSection *m_checks;
    BreachSection *m_breaches;
    WatchSection *m_watch;
    PaperSection *m_papers;
    std::vector<RequirementSection *> m_sections;
    std::vector<StepSection *> m_steps; ///< all of them

    void add(RequirementSection *section, QBoxLayout *column);
    void take(const RequirementView &view);
    void focusFor(const QString &act);
    void showState();
};

} // namespace qorgan::ui
