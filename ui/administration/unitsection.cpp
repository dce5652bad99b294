// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "administration/unitsection.h"

#include "casework/approvals.h"
#include "casework/unit.h"
#include "casework/unitsettings.h"
#include "firststart/unitstep.h"
#include "widgets/notice.h"
#include "widgets/pagescroll.h"
#include "widgets/texts.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

/// What the unit wants of the program.
struct Wishes {
    int idleMinutes = casework::UsualIdleMinutes;
    bool approval = false;

    static base::Result<Wishes> read(casework::Session &session)
    {
        const auto minutes = casework::idleMinutes(session);
        if (!minutes)
            return base::fail(minutes.error());
        const auto approval = casework::ordersNeedApproval(session);
        if (!approval)
            return base::fail(approval.error());
        return Wishes{minutes->value_or(casework::UsualIdleMinutes), *approval};
    }

    /// Only what is otherwise than before: each change is an entry of the log.
    base::Result<void> write(casework::Session &session) const
    {
        const auto before = read(session);
        if (!before)
            return base::fail(before.error());
        if (before->idleMinutes != idleMinutes)
            if (auto set = casework::setIdleMinutes(session, idleMinutes); !set)
                return set;
        return before->approval == approval ? base::Result<void>() : casework::setOrdersNeedApproval(session, approval);
    }
};

using Changed = base::Result<domain::Unit>;

} // namespace

UnitSection::UnitSection(SessionThread &session, QWidget *parent)
    : Page(session, parent), m_explanation(new QLabel), m_unit(new UnitStep(UnitStep::Purpose::Change)),
      m_idleLabel(new QLabel), m_idle(new QSpinBox), m_idleHint(new QLabel),
      m_approval(new QCheckBox), m_approvalHint(new QLabel), m_notice(new Notice), m_save(new QPushButton)
{
    m_idle->setObjectName(u"idleMinutesSpin"_s);
    m_approval->setObjectName(u"ordersApprovedCheck"_s);
    m_notice->setObjectName(u"unitNotice"_s);
    m_save->setObjectName(u"unitSaveButton"_s);
    m_idle->setRange(casework::LeastIdleMinutes, casework::MostIdleMinutes);
    m_idle->setValue(casework::UsualIdleMinutes);
    m_idleLabel->setBuddy(m_idle);
    m_save->setDefault(true);
    layOut();
    connect(m_save, &QPushButton::clicked, this, &UnitSection::save);
    retranslate();
}

void UnitSection::layOut()
{
    m_explanation->setWordWrap(true);
    m_idleHint->setWordWrap(true);
    m_approvalHint->setWordWrap(true);
    auto *idle = new QHBoxLayout;
    idle->setSpacing(8);
    idle->addWidget(m_idleLabel);
    idle->addWidget(m_idle);
    idle->addWidget(m_idleHint, 1);
    auto *fields = new QWidget;
    fields->setMaximumWidth(fontMetrics().averageCharWidth() * 130);
    auto *inside = new QVBoxLayout(fields);
    inside->setContentsMargins(0, 0, 8, 0);
    inside->setSpacing(8);
    inside->addWidget(m_explanation);
    inside->addWidget(m_unit);
    inside->addSpacing(8);
    inside->addLayout(idle);
    inside->addWidget(m_approval);
    inside->addWidget(m_approvalHint);
    inside->addStretch(1);
    auto *scroll = new PageScroll(fields);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(scroll, 1);
    column->addWidget(m_notice);
    column->addLayout(buttons);
}

void UnitSection::enter(const OpenedRegister &facts)
{
    m_unit->show(facts.unit);
    m_session.ask<base::Result<Wishes>>(this, &Wishes::read, [this](const base::Result<Wishes> &wishes) {
        if (!wishes)
            return;
        m_idle->setValue(wishes->idleMinutes);
        m_approval->setChecked(wishes->approval);
    });
}

void UnitSection::leave()
{
    m_unit->show({});
    m_idle->setValue(casework::UsualIdleMinutes);
    m_approval->setChecked(false);
    m_busy = false;
    m_refusal.reset();
    showState();
}

void UnitSection::arrive(const Destination & /*destination*/)
{
    m_unit->setFocus();
}

void UnitSection::save()
{
    if (m_busy)
        return;
    m_refusal.reset();
    if (const auto checked = m_unit->check(); !checked) {
        m_unit->refuse(checked.error());
        showState();
        return;
    }
    m_busy = true;
    showState();
    m_session.ask<Changed>(
        this,
        [unit = m_unit->unit(), wishes = Wishes{m_idle->value(), m_approval->isChecked()}](casework::Session &session) -> Changed {
            auto changed = casework::changeUnit(session, unit);
            if (!changed)
                return changed;
            if (const auto written = wishes.write(session); !written)
                return base::fail(written.error());
            return changed;
        },
        [this, minutes = m_idle->value()](const Changed &unit) {
            m_busy = false;
            if (unit) {
                m_unit->show(*unit);
                Q_EMIT changed(*unit, minutes);
                Q_EMIT said(tr("The unit was changed."));
            } else if (!m_unit->refuse(unit.error())) {
                m_refusal = unit.error();
            }
            showState();
        });
}

void UnitSection::showState()
{
    m_save->setEnabled(!m_busy);
    m_save->setText(m_busy ? tr("Saving…") : tr("Sa&ve the unit"));
    if (m_refusal)
        m_notice->show(Notice::Kind::Failure, tr("The unit is as it was"), sentence(*m_refusal));
    else
        m_notice->dismiss();
}

void UnitSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void UnitSection::retranslate()
{
    m_explanation->setText(tr("This stands on every sheet printed from now on. Orders keep the numbers they have."));
    m_idleLabel->setText(tr("&Minutes before the window locks"));
    m_approval->setText(tr("A head approves the &orders of inspectors"));
    m_approvalHint->setText(tr("An order issued from now on waits on the head's desk; it may still be served at once."));
    m_idleHint->setText(tr("without a touch of keyboard or mouse, for every account of the unit"));
    showState();
}

} // namespace qorgan::ui
