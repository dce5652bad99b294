// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/ordersummary.h"

#include "order/checkbeads.h"
#include "order/orderwords.h"
#include "widgets/look.h"
#include "widgets/texts.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>

#include <algorithm>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

QString bornText(const domain::Person &person)
{
    const QString name = person.fullName();
    return person.birthDate ? name + u", "_s + QLocale().toString(*person.birthDate, dateFormat()) : name;
}

} // namespace

OrderSummary::OrderSummary(QWidget *parent)
    : QWidget(parent), m_title(new QLabel), m_state(new QLabel), m_time(new QLabel), m_beads(new CheckBeads),
      m_nextCheck(new QLabel), m_lines{}
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(4);
    m_title->setObjectName(u"orderTitle"_s);
    m_state->setObjectName(u"orderState"_s);
    m_time->setObjectName(u"orderTime"_s);
    m_nextCheck->setObjectName(u"nextCheckLabel"_s);
    for (QLabel *label : {m_title, m_state, m_time, m_nextCheck}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
    }
    enlarge(m_title, 1.3);
    enlarge(m_time, 1.6);
    column->insertWidget(3, m_beads);
    column->addSpacing(8);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < RowCount; ++row) {
        Line &line = m_lines[size_t(row)];
        line = {new QLabel, new QLabel};
        line.value->setObjectName(u"orderLine%1"_s.arg(row));
        line.value->setWordWrap(true);
        line.value->setTextFormat(Qt::PlainText);
        line.name->setWordWrap(true);
        line.name->setMaximumWidth(fontMetrics().averageCharWidth() * 20);
        grid->addWidget(line.name, row, 0, Qt::AlignTop);
        grid->addWidget(line.value, row, 1, Qt::AlignTop);
    }
    column->addLayout(grid);
}

void OrderSummary::show(const OrderView &view)
{
    m_view = view;
    m_beads->show(view.times.beads);
    retranslate();
}

void OrderSummary::clear()
{
    m_view.reset();
    m_beads->show({});
    for (QLabel *label : {m_title, m_state, m_time, m_nextCheck})
        label->clear();
    for (const Line &line : m_lines)
        line.value->clear();
}

void OrderSummary::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OrderSummary::retranslate()
{
    if (!m_view)
        return;
    m_beads->retranslate();
    showState();
    showLines();
}

void OrderSummary::showState()
{
    const casework::OrderCard &card = m_view->card;
    const casework::OrderTimes &times = m_view->times;
    // "Protective order No. …", "Official warning No. …"
    QString kind = label(u"measure_kinds"_s, domain::code(card.order.kind));
    kind[0] = kind[0].toUpper();
    m_title->setText(tr("%1 No. %2").arg(kind, card.order.number));
    const OrderWords::Mark mark = OrderWords::mark(times.state);
    m_state->setText(OrderWords::shape(mark) + u' ' + label(u"measure_states"_s, domain::code(times.state)));
    m_time->setText(OrderWords::time(times, card.order));
    for (QLabel *label : {m_state, m_time})
        setForeground(label, OrderWords::colour(mark, palette()));
    m_nextCheck->setVisible(card.nextCheckDue.has_value());
    if (!card.nextCheckDue)
        return;
    const bool missed = std::any_of(times.beads.begin(), times.beads.end(), [&](const casework::CheckBead &bead) {
        return bead.dueOn == *card.nextCheckDue && bead.state == casework::BeadState::Missed;
    });
    const QString day = QLocale().toString(*card.nextCheckDue, dateFormat());
    m_nextCheck->setText(missed ? u"▲ "_s + tr("The check of %1 was missed").arg(day) : tr("Next check by %1").arg(day));
    setForeground(m_nextCheck, missed ? failureColour(palette()) : palette().color(QPalette::WindowText));
}

QString OrderSummary::served() const
{
    const auto &service = m_view->card.order.service;
    if (!service)
        return {};
    const bool isSigned = service->mode == domain::ServiceMode::Signed;
    QStringList parts{dateTimeText(service->at), label(u"service_modes"_s, isSigned ? u"signed"_s : u"refused"_s)};
    if (!service->note.isEmpty())
        parts << service->note;
    if (!service->witnesses.isEmpty())
        parts << tr("witnesses: %1").arg(service->witnesses.join(u", "_s));
    return parts.join(u"; "_s);
}

void OrderSummary::showLines()
{
    const casework::OrderCard &card = m_view->card;
    const casework::OrderTimes &times = m_view->times;
    const domain::Measure &order = card.order;
    QStringList victims;
    for (const domain::Person &victim : card.victims)
        victims << bornText(victim);
    QStringList restrictions;
    for (const domain::Restriction &restriction : order.restrictions)
        restrictions << u"– "_s + label(u"restrictions"_s, restriction.kind);
    QStringList circumstances{order.circumstances.kk, order.circumstances.ru};
    circumstances.removeAll(QString());
    const base::Language language = currentLanguage();
    put(Offender, tr("Offender"), bornText(card.offender));
    put(Victims, tr("Victims"), victims.isEmpty() ? tr("not established") : victims.join(u'\n'));
    put(Issued, tr("Issued"), dateTimeText(order.issuedAt) + u", "_s + order.place);
    put(Served, tr("Served"), served());
    put(Ends, order.service && times.state != domain::MeasureState::Served ? tr("Ended") : tr("Ends"),
        times.endsAt ? dateTimeText(*times.endsAt) : QString());
    put(Cancelled, tr("Cancelled because"), order.cancelReason);
    put(Restrictions, tr("Prohibited"), restrictions.join(u'\n'));
    put(Circumstances, tr("Circumstances"), circumstances.join(u'\n'));
    put(Basis, tr("Legal basis"), times.basis.in(language));
    put(Term, tr("How the end is computed"), times.term.in(language));
    m_lines[Term].value->setToolTip(times.rule);
}

void OrderSummary::put(Row row, const QString &name, const QString &value)
{
    const Line &line = m_lines[size_t(row)];
    line.name->setText(name);
    line.value->setText(value);
    line.name->setVisible(!value.isEmpty());
    line.value->setVisible(!value.isEmpty());
}

} // namespace qorgan::ui
