// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/copiessection.h"

#include "order/nowedit.h"
#include "widgets/fielderror.h"
#include "widgets/flowlayout.h"
#include "widgets/labelled.h"
#include "widgets/texts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using domain::CopyRecipient;

CopiesSection::CopiesSection(SessionThread &session, QWidget *parent)
    : OrderSection(session, u"copiesSection"_s, u"copy"_s, parent), m_sent(new QLabel), m_timeLabel(new QLabel),
      m_time(new NowEdit), m_toProsecutor(new QPushButton), m_toVictim(new QPushButton)
{
    m_sent->setObjectName(u"sentCopiesLabel"_s);
    m_sent->setTextFormat(Qt::PlainText);
    m_sent->setWordWrap(true);
    m_time->setObjectName(u"copyTimeEdit"_s);
    m_toProsecutor->setObjectName(u"prosecutorCopyButton"_s);
    m_toVictim->setObjectName(u"victimCopyButton"_s);
    m_body->addWidget(m_sent);
    auto *timeRow = new QHBoxLayout;
    timeRow->addWidget(above(m_timeLabel, m_time));
    timeRow->addStretch(1);
    m_body->addLayout(timeRow);
    m_body->addWidget(errorPlace({u"at"_s}, m_time));
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(8);
    flow->addWidget(m_toProsecutor);
    flow->addWidget(m_toVictim);
    m_body->addWidget(buttons);

    connect(m_toProsecutor, &QPushButton::clicked, this, [this] { send(CopyRecipient::Prosecutor); });
    connect(m_toVictim, &QPushButton::clicked, this, [this] { send(CopyRecipient::Victim); });
    retranslate();
}

bool CopiesSection::isOffered(security::Roles roles, const OrderView &view) const
{
    return security::may(roles, security::Permission::IssueMeasures)
        && view.card.order.kind == domain::MeasureKind::ProtectiveOrder; // nobody asks for copies of another
}

QWidget *CopiesSection::controlFor(const QString &act) const
{
    return act == u"prosecutor-copy" ? m_toProsecutor : act == u"victim-copy" ? m_toVictim : nullptr;
}

void CopiesSection::shown()
{
    m_time->setNow(view().times.now);
    // Nobody known, nobody to hand the copy to.
    m_toVictim->setVisible(!view().card.victims.empty());
    showSent();
}

void CopiesSection::cleared()
{
    m_time->release();
    m_sent->clear();
}

void CopiesSection::send(CopyRecipient to)
{
    const domain::SentCopy copy{to, m_time->instant()};
    perform([kind = view().card.order.kind, id = view().card.order.id, copy](casework::Session &session) {
        return casework::sendCopy(session, kind, id, copy);
    }, [this] { return tr("The copy is entered."); });
}

void CopiesSection::showSent()
{
    QStringList lines;
    for (const domain::SentCopy &copy : view().card.order.copies)
        lines << u"✓ %1: %2"_s.arg(label(u"copy_recipients"_s, domain::code(copy.to)), dateTimeText(copy.at));
    m_sent->setText(lines.isEmpty() ? u"○ "_s + tr("No copy has been sent yet.") : lines.join(u'\n'));
}

void CopiesSection::retranslate()
{
    setTitle(tr("Copies"));
    m_timeLabel->setText(tr("Sent or handed over at"));
    m_time->retranslate();
    m_toProsecutor->setText(tr("Sent to the prosec&utor"));
    m_toVictim->setText(tr("Handed to the &victim"));
    showSent();
    OrderSection::retranslate();
}

} // namespace qorgan::ui
