// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/cancelsection.h"

#include "widgets/fielderror.h"
#include "widgets/labelled.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using domain::MeasureState;

CancelSection::CancelSection(SessionThread &session, QWidget *parent)
    : OrderSection(session, u"cancelSection"_s, u"cancellation"_s, parent), m_reasonLabel(new QLabel), m_reason(new QLineEdit),
      m_cancel(new QPushButton)
{
    m_reason->setObjectName(u"cancelReasonEdit"_s);
    m_cancel->setObjectName(u"cancelOrderButton"_s);
    m_body->addWidget(above(m_reasonLabel, m_reason));
    m_body->addWidget(errorPlace({u"reason"_s}, m_reason));
    m_body->addWidget(m_cancel, 0, Qt::AlignLeft);
    // Enter in the field does not cancel: what cannot be undone wants its own button.
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        perform([kind = view().card.order.kind, id = view().card.order.id, reason = m_reason->text()](casework::Session &asked) {
            return casework::cancelMeasure(asked, kind, id, reason);
        }, [this] { return tr("The order is cancelled."); });
    });
    retranslate();
}

bool CancelSection::isOffered(security::Roles roles, const OrderView &view) const
{
    const MeasureState state = view.times.state;
    // What waits for the head's word is returned in the section of approval.
    return security::may(roles, security::Permission::CancelMeasures) && !view.card.awaitsApproval
        && (state == MeasureState::Issued || state == MeasureState::Served);
}

QWidget *CancelSection::controlFor(const QString & /*act*/) const
{
    return nullptr;
}

void CancelSection::cleared()
{
    m_reason->clear();
}

void CancelSection::retranslate()
{
    setTitle(tr("Cancellation"));
    m_reasonLabel->setText(tr("Reason; it cannot be undone"));
    m_cancel->setText(tr("&Cancel the order"));
    OrderSection::retranslate();
}

} // namespace qorgan::ui
