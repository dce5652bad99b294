// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/approvalsection.h"

#include "casework/approvals.h"
#include "widgets/fielderror.h"
#include "widgets/labelled.h"
#include "widgets/texts.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using security::Permission;

ApprovalSection::ApprovalSection(SessionThread &session, QWidget *parent)
    : OrderSection(session, u"approvalSection"_s, u"approval"_s, parent), m_standing(new QLabel), m_word(nullptr),
      m_approve(new QPushButton), m_reasonLabel(new QLabel), m_reason(new QLineEdit), m_return(new QPushButton),
      m_another(new QPushButton)
{
    m_standing->setObjectName(u"approvalStanding"_s);
    m_standing->setWordWrap(true);
    m_standing->setTextFormat(Qt::PlainText);
    m_another->setObjectName(u"issueAnotherButton"_s);
    m_word = layOutWord();
    m_body->addWidget(m_standing);
    m_body->addWidget(m_word);
    m_body->addWidget(m_another, 0, Qt::AlignLeft);
    connect(m_approve, &QPushButton::clicked, this, [this] {
        perform([id = view().card.order.id](casework::Session &asked) { return casework::approveMeasure(asked, id); },
                [this] { return tr("The order is approved."); });
    });
    // Enter in the field does not return: what ends the order wants its own button.
    connect(m_return, &QPushButton::clicked, this, [this] {
        perform([id = view().card.order.id, reason = m_reason->text()](casework::Session &asked) {
            return casework::returnMeasure(asked, id, reason);
        }, [this] { return tr("The order is returned; its officer sees why."); });
    });
    connect(m_another, &QPushButton::clicked, this,
            [this] { Q_EMIT anotherWanted(view().card.order.incident.uuid); });
    retranslate();
}

QWidget *ApprovalSection::layOutWord()
{
    m_approve->setObjectName(u"approveButton"_s);
    m_reason->setObjectName(u"returnReasonEdit"_s);
    m_return->setObjectName(u"returnOrderButton"_s);
    auto *word = new QWidget;
    auto *column = new QVBoxLayout(word);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_approve, 0, Qt::AlignLeft);
    column->addWidget(errorPlace({u"id"_s}, m_approve));
    column->addWidget(above(m_reasonLabel, m_reason));
    column->addWidget(errorPlace({u"reason"_s}, m_reason));
    column->addWidget(m_return, 0, Qt::AlignLeft);
    return word;
}

bool ApprovalSection::isOffered(security::Roles /*roles*/, const OrderView &view) const
{
    return view.card.awaitsApproval || casework::wasReturned(view.card.order);
}

QWidget *ApprovalSection::controlFor(const QString &act) const
{
    if (act == u"approve" && m_word->isVisibleTo(this))
        return m_approve;
    return act == u"returned" && m_another->isVisibleTo(this) ? m_another : nullptr;
}

void ApprovalSection::shown()
{
    const casework::MeasureCard &card = view().card;
    const bool returned = casework::wasReturned(card.order);
    m_word->setVisible(card.awaitsApproval && security::may(roles(), Permission::Supervise));
    m_another->setVisible(returned && security::may(roles(), Permission::IssueMeasures));
    if (returned)
        m_standing->setText(u"▲ "_s + tr("Returned by the head on %1: %2")
                                         .arg(dateTimeText(*card.order.cancelledAt), card.order.cancelReason));
    else if (card.order.service)
        m_standing->setText(u"● "_s + tr("Served before the head approved it; it still waits for that."));
    else
        m_standing->setText(u"● "_s + tr("Waits for the head's approval. Where it cannot wait, it may be served "
                                         "before: the victim's safety goes first."));
}

void ApprovalSection::cleared()
{
    m_reason->clear();
}

void ApprovalSection::retranslate()
{
    setTitle(tr("Approval"));
    m_approve->setText(tr("&Approve"));
    m_reasonLabel->setText(tr("Why it is returned; the order ends at once"));
    m_return->setText(tr("R&eturn"));
    m_another->setText(tr("Issue &another order"));
    shown();
    OrderSection::retranslate();
}

} // namespace qorgan::ui
