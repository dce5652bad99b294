// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/approvals.h"
#include "shell/page.h"

namespace qorgan::ui {

class Offer;

/// Above what is due: which of the reader's own orders came back from the head and why, and that others wait. Nothing
/// where the unit wants no approval.
class ApprovalOffers final : public QWidget
{
    Q_OBJECT

public:
    explicit ApprovalOffers(SessionThread &session, QWidget *parent = nullptr);

    void read();
    void clear();
    void retranslate();

Q_SIGNALS:
    void wanted(const qorgan::ui::Destination &destination);

private:
    SessionThread &m_session;
    casework::OwnApprovals m_own;
    Offer *m_returned;
    Offer *m_waiting;
};

} // namespace qorgan::ui
