// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requirement/liftsection.h"

#include "order/nowedit.h"
#include "requirement/requirementwords.h"
#include "widgets/fielderror.h"
#include "widgets/flowlayout.h"
#include "widgets/labelled.h"
#include "widgets/texts.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using domain::RequirementState;
using domain::RestrictionState;

namespace {

const QString Whole = QStringLiteral("whole");

} // namespace

LiftSection::LiftSection(SessionThread &session, QWidget *parent)
    : RequirementSection(session, u"liftSection"_s, u"lift"_s, parent), m_whatLabel(new QLabel), m_what(new QComboBox),
      m_timeLabel(new QLabel), m_time(new NowEdit), m_reasonLabel(new QLabel), m_reason(new QLineEdit),
      m_lift(new QPushButton)
{
    m_what->setObjectName(u"liftCombo"_s);
    m_time->setObjectName(u"liftTimeEdit"_s);
    m_reason->setObjectName(u"liftReasonEdit"_s);
    m_lift->setObjectName(u"liftButton"_s);
    m_what->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_what->setMinimumContentsLength(24);
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(16);
    flow->addWidget(above(m_whatLabel, m_what));
    flow->addWidget(above(m_timeLabel, m_time));
    m_body->addWidget(row);
    m_body->addWidget(errorPlace({u"kind"_s, u"restriction"_s}, m_what));
    m_body->addWidget(errorPlace({u"at"_s}, m_time));
    m_body->addWidget(above(m_reasonLabel, m_reason));
    m_body->addWidget(errorPlace({u"reason"_s}, m_reason));
    m_body->addWidget(m_lift, 0, Qt::AlignLeft);
    connect(m_lift, &QPushButton::clicked, this, &LiftSection::lift);
    connect(m_reason, &QLineEdit::returnPressed, this, &LiftSection::lift);
    retranslate();
}

bool LiftSection::isOffered(security::Roles roles, const RequirementView &view) const
{
    return security::may(roles, security::Permission::CancelMeasures)
        && (view.card.state == RequirementState::InForce || view.card.state == RequirementState::Granted);
}

QWidget *LiftSection::controlFor(const QString & /*act*/) const
{
    return nullptr;
}

void LiftSection::shown()
{
    m_time->setNow(view().now);
    offerWhat();
}

void LiftSection::offerWhat()
{
    const QString chosen = m_what->currentData().toString();
    m_what->clear();
    for (const casework::RestrictionLine &line : view().card.restrictions)
        if (line.state == RestrictionState::InForce || line.state == RestrictionState::Granted)
            m_what->addItem(RequirementWords::restriction(line.restriction.kind), line.restriction.kind);
    m_what->addItem(tr("the whole requirement"), Whole);
    m_what->setCurrentIndex(qMax(0, m_what->findData(chosen)));
}

void LiftSection::cleared()
{
    m_time->release();
    m_reason->clear();
}

void LiftSection::lift()
{
    const QString kind = m_what->currentData().toString();
    perform([id = id(), kind, at = m_time->instant(), reason = m_reason->text()](
                casework::Session &session) -> base::Result<void> {
        if (kind == Whole)
            return casework::cancelRequirement(session, id, reason).map([](const auto &) {});
        return casework::liftRestriction(session, id, kind, at, reason).map([](const auto &) {});
    }, [this] { return tr("It is lifted."); });
}

void LiftSection::retranslate()
{
    setTitle(tr("Lifted by the court"));
    m_whatLabel->setText(tr("What is lifted"));
    m_timeLabel->setText(tr("From"));
    m_time->retranslate();
    m_reasonLabel->setText(tr("Reason"));
    m_lift->setText(tr("&Lift"));
    offerWhat();
    RequirementSection::retranslate();
}

} // namespace qorgan::ui
