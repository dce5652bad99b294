// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requirement/decisionsection.h"

#include "incidentform/momentedit.h"
#include "requirement/requestticks.h"
#include "widgets/fielderror.h"
#include "widgets/labelled.h"
#include "widgets/texts.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using domain::MotionOutcome;
using domain::RequirementState;

namespace {

constexpr int MostMonths = 60; ///< what can be typed; what the law allows is refused by the register

} // namespace

DecisionSection::DecisionSection(SessionThread &session, QWidget *parent)
    : RequirementSection(session, u"decisionSection"_s, u"decision"_s, parent), m_hearingLabel(new QLabel),
      m_hearing(new MomentEdit(MomentEdit::Kind::Date)), m_setHearing(new QPushButton), m_granted(new QRadioButton),
      m_inPart(new QRadioButton), m_refused(new QRadioButton), m_decidedLabel(new QLabel),
      m_decided(new MomentEdit(MomentEdit::Kind::Date)), m_numberLabel(new QLabel), m_number(new QLineEdit),
      m_grantedFields(nullptr), m_startsLabel(new QLabel), m_starts(new MomentEdit(MomentEdit::Kind::Date)),
      m_monthsLabel(new QLabel), m_months(new QSpinBox), m_appearancesLabel(new QLabel), m_appearances(new QSpinBox),
      m_restrictionsLabel(new QLabel), m_restrictions(new RequestTicks(u"granted"_s)), m_refusedFields(nullptr),
      m_reasonLabel(new QLabel), m_reason(new QLineEdit), m_record(new QPushButton)
{
    m_hearing->setObjectName(u"hearingEdit"_s);
    m_setHearing->setObjectName(u"setHearingButton"_s);
    m_granted->setObjectName(u"grantedRadio"_s);
    m_inPart->setObjectName(u"grantedInPartRadio"_s);
    m_refused->setObjectName(u"refusedRadio"_s);
    m_decided->setObjectName(u"decidedEdit"_s);
    m_number->setObjectName(u"decisionNumberEdit"_s);
    m_record->setObjectName(u"recordDecisionButton"_s);
    m_granted->setChecked(true);

    m_body->addWidget(wrapping({above(m_hearingLabel, m_hearing), m_setHearing}));
    m_body->addWidget(errorPlace({u"hearing_on"_s}, m_hearing));
    m_body->addWidget(m_granted);
    m_body->addWidget(m_inPart);
    m_body->addWidget(m_refused);
    m_body->addWidget(wrapping({above(m_decidedLabel, m_decided), above(m_numberLabel, m_number)}));
    m_body->addWidget(errorPlace({u"decided_on"_s}, m_decided));
    m_body->addWidget(errorPlace({u"number"_s}, m_number));
    m_body->addWidget(m_grantedFields = layOutGranted());
    m_body->addWidget(m_refusedFields = layOutRefused());
    m_body->addWidget(m_record, 0, Qt::AlignLeft);

    connect(m_setHearing, &QPushButton::clicked, this, &DecisionSection::setHearing);
    connect(m_record, &QPushButton::clicked, this, &DecisionSection::record);
    for (QRadioButton *outcome : {m_granted, m_inPart, m_refused})
        connect(outcome, &QRadioButton::toggled, this, &DecisionSection::showOutcome);
    showOutcome();
    retranslate();
}

QWidget *DecisionSection::layOutGranted()
{
    m_starts->setObjectName(u"startsEdit"_s);
    m_months->setObjectName(u"monthsSpin"_s);
    m_appearances->setObjectName(u"appearancesSpin"_s);
    m_months->setRange(1, MostMonths);
    m_appearances->setRange(0, 31);
    auto *fields = new QWidget;
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(wrapping({above(m_startsLabel, m_starts), above(m_monthsLabel, m_months),
                             above(m_appearancesLabel, m_appearances)}));
    column->addWidget(errorPlace({u"starts_on"_s}, m_starts));
    column->addWidget(errorPlace({u"months"_s}, m_months));
    column->addWidget(errorPlace({u"appearances_per_month"_s}, m_appearances));
    column->addWidget(m_restrictionsLabel);
    column->addWidget(m_restrictions);
    column->addWidget(errorPlace({u"restrictions"_s, u"days"_s}, m_restrictions));
    return fields;
}

QWidget *DecisionSection::layOutRefused()
{
    m_reason->setObjectName(u"refusalReasonEdit"_s);
    auto *fields = new QWidget;
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(above(m_reasonLabel, m_reason));
    column->addWidget(errorPlace({u"refusal_reason"_s}, m_reason));
    return fields;
}

void DecisionSection::offer(const QStringList &restrictions)
{
    m_restrictions->offer(restrictions);
    m_begun = {};
}

bool DecisionSection::isOffered(security::Roles roles, const RequirementView &view) const
{
    return security::may(roles, security::Permission::IssueMeasures) && view.card.state == RequirementState::Filed;
}

QWidget *DecisionSection::controlFor(const QString &act) const
{
    return act == u"hearing" ? m_decided : nullptr;
}

void DecisionSection::shown()
{
    if (m_begun == id())
        return;
    m_begun = id();
    takeMotion();
}

/// Granted in whole, the court says what the motion asked: it stands there to be changed.
void DecisionSection::takeMotion()
{
    const domain::Motion &motion = view().card.motion;
    m_hearing->setDate(motion.hearingOn);
    m_months->setValue(motion.months);
    m_appearances->setValue(motion.appearancesPerMonth.value_or(0));
    m_restrictions->tick(motion.requested);
}

void DecisionSection::cleared()
{
    m_begun = {};
    m_granted->setChecked(true);
    for (MomentEdit *edit : {m_hearing, m_decided, m_starts})
        edit->clear();
    m_number->clear();
    m_reason->clear();
    m_restrictions->clear();
}

void DecisionSection::showOutcome()
{
    m_grantedFields->setVisible(!m_refused->isChecked());
    m_refusedFields->setVisible(m_refused->isChecked());
}

void DecisionSection::setHearing()
{
    const auto day = m_hearing->date();
    if (!day) {
        refuse({u"required"_s, u"hearing_on"_s, {}});
        return;
    }
    perform([id = id(), day = *day](casework::Session &session) -> base::Result<void> {
        return casework::setHearing(session, id, day).map([](const auto &) {});
    }, [this] { return tr("The hearing is set."); });
}

void DecisionSection::record()
{
    casework::DecisionDraft draft;
    draft.outcome = m_refused->isChecked() ? MotionOutcome::Refused
        : m_inPart->isChecked()            ? MotionOutcome::GrantedInPart
                                           : MotionOutcome::Granted;
    draft.decidedOn = m_decided->date();
    draft.number = m_number->text();
    if (draft.outcome == MotionOutcome::Refused) {
        draft.refusalReason = m_reason->text();
    } else {
        draft.startsOn = m_starts->date();
        draft.months = m_months->value();
        draft.restrictions = m_restrictions->ticked();
        if (m_appearances->value() > 0)
            draft.appearancesPerMonth = m_appearances->value();
    }
    perform([id = id(), draft](casework::Session &session) -> base::Result<void> {
        return casework::decideMotion(session, id, draft).map([](const auto &) {});
    }, [this] { return tr("The court's decision is recorded."); });
}

void DecisionSection::retranslate()
{
    setTitle(tr("Decision of the court"));
    m_hearingLabel->setText(tr("Hearing on"));
    m_setHearing->setText(tr("Set the &hearing"));
    m_granted->setText(label(u"motion_outcomes"_s, u"granted"_s));
    m_inPart->setText(label(u"motion_outcomes"_s, u"granted_in_part"_s));
    m_refused->setText(label(u"motion_outcomes"_s, u"refused"_s));
    m_decidedLabel->setText(tr("Decided on"));
    m_numberLabel->setText(tr("Number of the decision"));
    m_startsLabel->setText(tr("Holds from"));
    m_monthsLabel->setText(tr("Months"));
    m_appearancesLabel->setText(tr("Appearances a month"));
    m_appearances->setSpecialValueText(tr("none"));
    m_restrictionsLabel->setText(tr("Prohibited or made a duty"));
    m_restrictions->retranslate(m_restrictionsLabel->text());
    m_reasonLabel->setText(tr("Why it was refused"));
    m_record->setText(tr("Record the &decision"));
    for (MomentEdit *edit : {m_hearing, m_decided, m_starts})
        edit->retranslate();
    RequirementSection::retranslate();
}

} // namespace qorgan::ui
