// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requirement/requirementsummary.h"

#include "requirement/requirementwords.h"
#include "widgets/look.h"
#include "widgets/texts.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using domain::MotionOutcome;

namespace {

QString dayText(QDate day)
{
    return QLocale().toString(day, dateFormat());
}

QString bornText(const domain::Person &person)
{
    const QString name = person.fullName();
    return person.birthDate ? name + u", "_s + dayText(*person.birthDate) : name;
}

} // namespace

RequirementSummary::RequirementSummary(QWidget *parent)
    : QWidget(parent), m_title(new QLabel), m_state(new QLabel), m_time(new QLabel), m_gap(new QLabel),
      m_restrictions(new QLabel), m_lines{}
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(4);
    m_title->setObjectName(u"requirementTitle"_s);
    m_state->setObjectName(u"requirementState"_s);
    m_time->setObjectName(u"requirementTime"_s);
    m_gap->setObjectName(u"protectionGapLabel"_s);
    m_restrictions->setObjectName(u"requirementRestrictions"_s);
    for (QLabel *label : {m_title, m_state, m_time, m_gap, m_restrictions}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
    }
    enlarge(m_title, 1.3);
    enlarge(m_time, 1.6);
    column->addSpacing(8);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < RowCount; ++row) {
        Line &line = m_lines[size_t(row)];
        line = {new QLabel, new QLabel};
        line.value->setObjectName(u"requirementLine%1"_s.arg(row));
        line.value->setWordWrap(true);
        line.value->setTextFormat(Qt::PlainText);
        line.name->setWordWrap(true);
        line.name->setMaximumWidth(fontMetrics().averageCharWidth() * 20);
        grid->addWidget(line.name, row, 0, Qt::AlignTop);
        grid->addWidget(line.value, row, 1, Qt::AlignTop);
    }
    column->addLayout(grid);
}

void RequirementSummary::show(const RequirementView &view)
{
    m_view = view;
    retranslate();
}

void RequirementSummary::clear()
{
    m_view.reset();
    for (QLabel *label : {m_title, m_state, m_time, m_gap, m_restrictions})
        label->clear();
    for (const Line &line : m_lines)
        line.value->clear();
}

void RequirementSummary::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RequirementSummary::retranslate()
{
    if (!m_view)
        return;
    showState();
    showLines();
}

void RequirementSummary::showState()
{
    const casework::RequirementCard &card = m_view->card;
    const base::Instant now = m_view->now;
    m_title->setText(card.measure ? tr("Special requirements No. %1").arg(card.measure->number)
                                  : tr("Motion of %1").arg(dayText(base::local::date(card.motion.filedAt))));
    m_state->setText(RequirementWords::shape(card.state) + u' ' + RequirementWords::name(card.state));
    m_time->setText(RequirementWords::time(card, now));
    m_time->setVisible(!m_time->text().isEmpty());
    for (QLabel *label : {m_state, m_time})
        setForeground(label, RequirementWords::colour(card.state, palette()));
    const int gap = card.protectionGapDays.value_or(0);
    m_gap->setVisible(gap > 0);
    if (gap > 0)
        m_gap->setText(u"▲ "_s + tr("Unprotected for %1 between the end of the order and the hearing")
                                     .arg(RequirementWords::days(gap)));
    setForeground(m_gap, failureColour(palette()));
    QStringList restrictions;
    for (const casework::RestrictionLine &line : card.restrictions)
        restrictions << RequirementWords::line(line, now);
    m_restrictions->setText(restrictions.join(u'\n'));
}

QString RequirementSummary::decision() const
{
    const auto &decision = m_view->card.motion.decision;
    if (!decision)
        return {};
    QStringList parts{label(u"motion_outcomes"_s, domain::code(decision->outcome)),
                      tr("No. %1 of %2").arg(decision->number, dayText(decision->decidedOn))};
    if (!decision->refusalReason.isEmpty())
        parts << decision->refusalReason;
    return parts.join(u"; "_s);
}

void RequirementSummary::showLines()
{
    const casework::RequirementCard &card = m_view->card;
    const domain::Motion &motion = card.motion;
    QStringList court{motion.court, motion.caseNumber.isEmpty() ? QString() : tr("case %1").arg(motion.caseNumber),
                      motion.article.isEmpty() ? QString() : tr("art. %1").arg(motion.article)};
    court.removeAll(QString());
    QStringList characteristics{motion.characteristics.kk, motion.characteristics.ru};
    characteristics.removeAll(QString());
    QString period;
    if (motion.decision && motion.decision->startsOn && card.endsOn)
        period = tr("from %1 to %2 inclusive").arg(dayText(*motion.decision->startsOn), dayText(*card.endsOn));
    else if (!motion.decision)
        period = tr("%n month(s) asked for", nullptr, motion.months);
    put(Offender, tr("Offender"), bornText(card.offender));
    put(Victim, tr("Victim"), card.victim ? bornText(*card.victim) : tr("not established"));
    put(Court, tr("Court"), court.join(u", "_s));
    put(Filed, tr("Filed"), dateTimeText(motion.filedAt) + u", "_s + card.officer.name());
    put(Hearing, tr("Hearing"), motion.hearingOn ? dayText(*motion.hearingOn) : QString());
    put(Decision, tr("Decision"), decision());
    put(Period, tr("Period"), period);
    put(Appearances, tr("Appearances"),
        card.appearancesPerMonth ? tr("%n a month", nullptr, *card.appearancesPerMonth) : QString());
    put(Characteristics, tr("Characteristics"), characteristics.join(u'\n'));
    put(Basis, tr("Legal basis"), card.citation.in(currentLanguage()));
}

void RequirementSummary::put(Row row, const QString &name, const QString &value)
{
    const Line &line = m_lines[size_t(row)];
    line.name->setText(name);
    line.value->setText(value);
    line.name->setVisible(!value.isEmpty());
    line.value->setVisible(!value.isEmpty());
}

} // namespace qorgan::ui
