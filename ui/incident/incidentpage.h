// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/incidentview.h"
#include "shell/page.h"

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace qorgan::ui {

class AttachmentSection;
class CardSection;
class ChildSection;
class IncidentFacts;
class NeedsList;
class Notice;
class PaperSection;
class ReferralSection;

/// The card of one incident: its facts to be read, and beside them what follows from it.
class IncidentPage final : public Page
{
    Q_OBJECT

public:
    explicit IncidentPage(SessionThread &session, QWidget *parent = nullptr);

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
    std::optional<casework::IncidentView> m_view;

    Notice *m_notice;
    QWidget *m_head;
    QLabel *m_title;
    QPushButton *m_back;
    QPushButton *m_change;
    QPushButton *m_issue;
    QPushButton *m_warn;
    QPushButton *m_motion;
    QScrollArea *m_scroll;
    QBoxLayout *m_halves;
    IncidentFacts *m_facts;
    NeedsList *m_needs;
    CardSection *m_orders;
    CardSection *m_earlier;
    ChildSection *m_children;
    ReferralSection *m_referrals;
    PaperSection *m_papers;
    AttachmentSection *m_attachments;
    QString m_act; ///< what is to be done here

    void layOutHead();
    void layOutCard();
    void connectAll();
    [[nodiscard]] bool may(security::Permission permission) const { return security::may(m_roles, permission); }
    void change(const QString &field);
    void take(const casework::IncidentView &view);
    void showState();
    void tell();
    void tellNeeds();
    void tellOrders();
    void tellEarlier();
    void retranslate();
};

} // namespace qorgan::ui
