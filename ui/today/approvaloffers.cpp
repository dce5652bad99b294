// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "today/approvaloffers.h"

#include "widgets/offer.h"

#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

ApprovalOffers::ApprovalOffers(SessionThread &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_returned(new Offer(u"returnedOrderButton"_s)),
      m_waiting(new Offer(u"waitingOrderButton"_s))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_returned);
    column->addWidget(m_waiting);
    connect(m_returned, &Offer::taken, this, [this] {
        Q_EMIT wanted({Place::Order, m_own.returned.front().id.uuid, u"returned"_s});
    });
    connect(m_waiting, &Offer::taken, this, [this] {
        Q_EMIT wanted({Place::Order, m_own.waiting.front().id.uuid, {}});
    });
    hide();
}

void ApprovalOffers::read()
{
    using Own = base::Result<casework::OwnApprovals>;
    m_session.ask<Own>(
        this, [](casework::Session &session) { return casework::ownApprovals(session); },
        [this](Own own) {
            // What is due says itself that the register cannot be read.
            m_own = own ? std::move(*own) : casework::OwnApprovals();
            retranslate();
        });
}

void ApprovalOffers::clear()
{
    m_own = {};
    retranslate();
}

void ApprovalOffers::retranslate()
{
    if (m_own.returned.empty()) {
        m_returned->dismiss();
    } else {
        const casework::ReturnedMeasure &last = m_own.returned.front();
        QString sentence = tr("The head returned your order No. %1: %2").arg(last.number, last.reason);
        if (const int others = int(m_own.returned.size()) - 1)
            sentence += u' ' + tr("And %n more.", nullptr, others);
        m_returned->show(sentence, tr("Open the re&turned one"));
    }
    if (m_own.waiting.empty())
        m_waiting->dismiss();
    else
        m_waiting->show(tr("%n of your orders wait(s) for the head's approval.", nullptr, int(m_own.waiting.size())),
                        tr("Open the one that waits &longest"));
    setVisible(!m_own.returned.empty() || !m_own.waiting.empty());
}

} // namespace qorgan::ui
