// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/section.h"
#include "shell/page.h"

class QBoxLayout;
class QScrollArea;

namespace qorgan::ui {

class BreachSection;
class CheckSection;
class PaperSection;
class WatchSection;
class Notice;
class OrderSummary;

/// The card of a measure that the police issued beside all that may be done with it now.
class OrderPage final : public Page
{
    Q_OBJECT

public:
    explicit OrderPage(SessionThread &session, QWidget *parent = nullptr);

    void enter(const OpenedRegister &facts) override;
    void leave() override;
    void keep() override;
    void arrive(const Destination &destination) override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class State { Empty, Reading, Ready, Failed };

    security::Roles m_roles;
    QUuid m_record;
    State m_state = State::Empty;
    base::Error m_error;
    Notice *m_notice;
    QScrollArea *m_scroll;
    QBoxLayout *m_halves;
    OrderSummary *m_summary;
    CheckSection *m_checks;
    BreachSection *m_breaches;
    WatchSection *m_watch;
    PaperSection *m_papers;
    std::vector<OrderSection *> m_sections;
    std::vector<StepSection *> m_steps; ///< all of them

    void add(OrderSection *section, QBoxLayout *column);
    void take(const OrderView &view);
    void focusFor(const QString &act);
    void showState();
};

} // namespace qorgan::ui
