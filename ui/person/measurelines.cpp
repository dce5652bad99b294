// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "person/measurelines.h"

#include "order/orderwords.h"
#include "person/linkbutton.h"
#include "widgets/foldhead.h"
#include "widgets/labelled.h"
#include "widgets/look.h"
#include "widgets/texts.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using casework::ConcerningMeasure;

namespace {

Place placeOf(const ConcerningMeasure &measure)
{
    return measure.measure.order.kind == domain::MeasureKind::CourtRequirement ? Place::Requirement : Place::Order;
}

QString dayText(QDate day)
{
    return QLocale().toString(day, dateFormat());
}

} // namespace

QString MeasureLines::partText(bool isAgainst, const QString &others)
{
    if (!isAgainst)
        return tr("protects this person from %1").arg(others);
    return others.isEmpty() ? tr("against this person; the victim is not established")
                            : tr("against this person; protects %1").arg(others);
}

MeasureLines::MeasureLines(QWidget *parent)
    : QWidget(parent), m_head(new FoldHead(u"measureLines"_s)), m_body(new QWidget), m_none(new QLabel)
{
    setObjectName(u"measureLines"_s);
    m_none->setObjectName(u"noMeasuresLabel"_s);
    m_none->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    addRuledTitle(column, m_head);
    column->addWidget(m_body);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->addWidget(m_none);
    m_head->holds(m_body);
    m_head->setOpen(true);
    retranslate();
}

void MeasureLines::show(const std::vector<ConcerningMeasure> &measures,
                        const std::vector<casework::ConcerningMotion> &motions)
{
    delete m_rows;
    m_lines.clear();
    m_motions.clear();
    m_rows = new QWidget;
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    for (const casework::ConcerningMotion &motion : motions)
        add(grid, motion);
    for (const ConcerningMeasure &measure : measures)
        add(grid, measure);
    m_body->layout()->addWidget(m_rows);
    retranslate();
}

void MeasureLines::add(QGridLayout *grid, const ConcerningMeasure &measure)
{
    const int row = nextRow();
    Line line{measure, new LinkButton, new QLabel, new QLabel, new QLabel};
    line.number->setObjectName(u"measureButton%1"_s.arg(m_lines.size()));
    line.part->setObjectName(u"measurePart%1"_s.arg(m_lines.size()));
    line.state->setObjectName(u"measureState%1"_s.arg(m_lines.size()));
    line.time->setObjectName(u"measureTime%1"_s.arg(m_lines.size()));
    for (QLabel *label : {line.part, line.state, line.time}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    QFont bold = line.time->font();
    bold.setBold(true);
    line.time->setFont(bold);
    grid->addWidget(line.number, row, 0, Qt::AlignLeft | Qt::AlignTop);
    grid->addWidget(line.state, row, 1, Qt::AlignVCenter);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(2, 0, 0, 8);
    below->setSpacing(2);
    below->addWidget(line.time);
    below->addWidget(line.part);
    grid->addLayout(below, row + 1, 0, 1, 2);
    connect(line.number, &QAbstractButton::clicked, this,
            [this, id = measure.measure.order.id, place = placeOf(measure)] { Q_EMIT measureWanted(place, id.uuid); });
    m_lines.push_back(std::move(line));
}

void MeasureLines::add(QGridLayout *grid, const casework::ConcerningMotion &motion)
{
    const int row = nextRow();
    MotionLine line{motion, new LinkButton, new QLabel, new QLabel};
    line.number->setObjectName(u"motionButton%1"_s.arg(m_motions.size()));
    line.state->setObjectName(u"motionState%1"_s.arg(m_motions.size()));
    line.part->setObjectName(u"motionPart%1"_s.arg(m_motions.size()));
    for (QLabel *label : {line.state, line.part}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    line.part->setContentsMargins(2, 0, 0, 8);
    grid->addWidget(line.number, row, 0, Qt::AlignLeft | Qt::AlignTop);
    grid->addWidget(line.state, row, 1, Qt::AlignVCenter);
    grid->addWidget(line.part, row + 1, 0, 1, 2);
    connect(line.number, &QAbstractButton::clicked, this,
            [this, id = motion.id] { Q_EMIT measureWanted(Place::Requirement, id.uuid); });
    m_motions.push_back(std::move(line));
}

void MeasureLines::sayMotions()
{
    for (const MotionLine &line : m_motions) {
        const casework::ConcerningMotion &motion = line.motion;
        line.number->setText(tr("Motion of %1").arg(dayText(base::local::date(motion.filedAt))));
        line.number->setToolTip(motion.court);
        line.state->setText(u"● "_s
                            + (motion.hearingOn ? tr("hearing %1").arg(dayText(*motion.hearingOn))
                                                : tr("the court has not decided")));
        const QString others = motion.isAgainst ? motion.victimName : motion.offenderName;
        line.part->setText(partText(motion.isAgainst, others) + u"; "_s + motion.court);
    }
}

void MeasureLines::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

/// How many, and of those that go on the one that presses most.
QString MeasureLines::summary() const
{
    const QString motions = m_motions.empty() ? QString() : tr("%n motion(s) in court", nullptr, int(m_motions.size()));
    if (m_lines.empty())
        return motions;
    const QString before = motions.isEmpty() ? motions : QString(motions + u"; "_s);
    const auto markOf = [](const Line &line) { return OrderWords::mark(line.measure.measure.times.state); };
    const auto first = std::min_element(m_lines.begin(), m_lines.end(),
                                        [&](const Line &a, const Line &b) { return markOf(a) < markOf(b); });
    const casework::CardMeasure &measure = first->measure.measure;
    const QString count = tr("%n measure(s)", nullptr, int(m_lines.size()));
    return before
        + (m_lines.size() == 1 ? count
                               : QString(OrderWords::shape(markOf(*first)) + u' ' + count + u"; "_s
                                         + OrderWords::time(measure.times, measure.order)));
}

void MeasureLines::retranslate()
{
    m_head->say(tr("Measures"), summary());
    sayMotions();
    m_none->setVisible(m_lines.empty() && m_motions.empty());
    m_none->setText(tr("There is no measure against this person and none that protects them."));
    for (const Line &line : m_lines) {
        const casework::CardMeasure &measure = line.measure.measure;
        const QString kind = label(u"measure_kinds"_s, domain::code(measure.order.kind));
        line.number->setText(tr("No. %1").arg(measure.order.number));
        line.number->setAccessibleName(kind + u' ' + line.number->text());
        line.number->setToolTip(kind);
        const QString others = line.measure.isAgainst ? measure.victimNames.join(u", "_s) : measure.offenderName;
        line.part->setText(partText(line.measure.isAgainst, others));
        const OrderWords::Mark mark = OrderWords::mark(measure.times.state);
        line.state->setText(OrderWords::shape(mark) + u' '
                            + label(u"measure_states"_s, domain::code(measure.times.state)));
        line.time->setText(OrderWords::time(measure.times, measure.order));
        for (QLabel *label : {line.state, line.time})
            setForeground(label, OrderWords::colour(mark, palette()));
    }
}

} // namespace qorgan::ui
