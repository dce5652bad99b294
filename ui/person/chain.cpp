// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "person/chain.h"

#include "widgets/texts.h"
#include "widgets/timewords.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using casework::BeadState;
using casework::CardMeasure;
using domain::MeasureState;
using Mark = OrderWords::Mark;

namespace {

constexpr int LettersOfStep = 30;

QString dateText(base::Instant at)
{
    return QLocale().toString(base::local::date(at), dateFormat());
}

ChainStep step(Mark mark, const QString &word, const QString &detail, const QString &whole = {})
{
    return {mark, word, detail, word + u": "_s + (whole.isEmpty() ? detail : whole)};
}

/// ✓ ▲ ● ○ ✕ drawn about a point; colour comes on top of the shape.
void drawShape(QPainter &painter, Mark mark, QPointF centre, double radius, const QPalette &palette)
{
    const QColor colour = OrderWords::colour(mark, palette);
    painter.setPen(QPen(colour, 1.6));
    painter.setBrush(mark == Mark::Ahead || mark == Mark::Ended ? palette.color(QPalette::Window) : colour);
    if (mark == Mark::Alarm)
        painter.drawPolygon(QPolygonF({centre + QPointF(0, -radius), centre + QPointF(radius, radius * 0.8),
                                       centre + QPointF(-radius, radius * 0.8)}));
    else
        painter.drawEllipse(centre, radius, radius);
    if (mark == Mark::Done) {
        painter.setPen(QPen(palette.color(QPalette::Base), 2));
        painter.drawPolyline(QPolygonF({centre + QPointF(-radius * 0.5, 0), centre + QPointF(-radius * 0.1, radius * 0.4),
                                        centre + QPointF(radius * 0.5, -radius * 0.4)}));
    } else if (mark == Mark::Ended) {
        const double arm = radius * 0.45;
        painter.drawLine(centre + QPointF(-arm, -arm), centre + QPointF(arm, arm));
        painter.drawLine(centre + QPointF(-arm, arm), centre + QPointF(arm, -arm));
    }
}

} // namespace

std::vector<ChainStep> Chain::of(const casework::CardIncident &incident, const CardMeasure *measure)
{
    std::vector<ChainStep> steps{step(Mark::Done, tr("Incident"), dateText(incident.detectedAt),
                                      dateTimeText(incident.detectedAt))};
    if (!measure) {
        steps.push_back(step(Mark::Ahead, tr("No measure"), tr("none taken yet")));
        return steps;
    }
    const domain::Measure &order = measure->order;
    const bool isOrder = order.kind == domain::MeasureKind::ProtectiveOrder;
    const QString kind = label(u"measure_kinds"_s, domain::code(order.kind));
    steps.push_back({Mark::Done, isOrder ? tr("Order") : tr("Measure"), dateText(order.issuedAt),
                     tr("%1 No. %2, issued %3").arg(kind, order.number, dateTimeText(order.issuedAt))});
    steps.push_back(service(*measure));
    steps.push_back(checks(*measure));
    steps.push_back(end(*measure));
    return steps;
}

ChainStep Chain::service(const CardMeasure &measure)
{
    if (const auto &service = measure.order.service) {
        const bool isSigned = service->mode == domain::ServiceMode::Signed;
        return step(Mark::Done, tr("Served"), dateText(service->at),
                    dateTimeText(service->at) + u", "_s + label(u"service_modes"_s, isSigned ? u"signed"_s : u"refused"_s));
    }
    if (measure.times.state != MeasureState::Issued)
        return step(Mark::Ended, tr("Not served"), tr("no longer needed"));
    return step(Mark::Due, tr("Not served"), TimeWords::span(measure.times.now - measure.order.issuedAt),
                OrderWords::time(measure.times, measure.order));
}

ChainStep Chain::checks(const CardMeasure &measure)
{
    const auto &beads = measure.times.beads;
    const bool isOpen = measure.times.state == MeasureState::Issued || measure.times.state == MeasureState::Served;
    if (beads.empty())
        return step(isOpen ? Mark::Ahead : Mark::Ended, tr("Checks"), isOpen ? tr("after service") : tr("none were due"));
    const auto number = [&](BeadState state) {
        return int(std::count_if(beads.begin(), beads.end(), [state](const auto &bead) { return bead.state == state; }));
    };
    const int missed = number(BeadState::Missed);
    const int done = number(BeadState::Done);
    QStringList days;
    for (const casework::CheckBead &bead : beads)
        days << OrderWords::shortDate(bead.dueOn) + u' ' + OrderWords::state(bead.state);
    const bool isComplete = done == int(beads.size());
    return step(missed > 0 ? Mark::Alarm : isComplete ? Mark::Done : isOpen ? Mark::Ahead : Mark::Ended, tr("Checks"),
                missed > 0 ? tr("%1 of %2, %3 missed").arg(done).arg(beads.size()).arg(missed)
                           : tr("%1 of %2").arg(done).arg(beads.size()),
                days.join(u", "_s));
}

ChainStep Chain::end(const CardMeasure &measure)
{
    const auto &times = measure.times;
    const domain::Measure &order = measure.order;
    switch (times.state) {
    case MeasureState::Issued:
        return step(Mark::Ahead, tr("End"), tr("after service"));
    case MeasureState::Served:
        if (!times.endsAt)
            return step(Mark::Ahead, tr("In force"), {});
        return step(Mark::Ahead, tr("Ends"), dateText(*times.endsAt),
                    dateTimeText(*times.endsAt) + u", "_s + TimeWords::left(*times.endsAt, times.now));
    case MeasureState::Expired:
        return step(Mark::Done, tr("Ended"), times.endsAt ? dateText(*times.endsAt) : QString(),
                    times.endsAt ? dateTimeText(*times.endsAt) : QString());
    case MeasureState::Cancelled:
        return step(Mark::Ended, tr("Cancelled"), order.cancelledAt ? dateText(*order.cancelledAt) : QString(),
                    order.cancelReason);
    case MeasureState::Replaced:
        return step(Mark::Ended, tr("Replaced"), order.replacedAt ? dateText(*order.replacedAt) : QString());
    }
    return {};
}

ChainLine::ChainLine(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"chainLine"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChainLine::show(const std::vector<ChainStep> &steps)
{
    m_steps = steps;
    QStringList words;
    for (const ChainStep &each : steps)
        words << each.tip;
    setAccessibleDescription(words.join(u"; "_s));
    updateGeometry();
    update();
}

double ChainLine::step() const
{
    const double wanted = double(fontMetrics().averageCharWidth()) * LettersOfStep;
    return m_steps.empty() ? wanted : qMin(wanted, double(width()) / double(m_steps.size()));
}

QSize ChainLine::sizeHint() const
{
    return {int(m_steps.size()) * fontMetrics().averageCharWidth() * LettersOfStep, fontMetrics().height() * 3 + 8};
}

QSize ChainLine::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * LettersOfStep, sizeHint().height()};
}

bool ChainLine::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto at = std::size_t(qMax(0.0, help->pos().x() / step()));
    if (at < m_steps.size())
        QToolTip::showText(help->globalPos(), m_steps[at].tip, this);
    else
        QToolTip::hideText();
    return true;
}

void ChainLine::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = step();
    const double radius = fontMetrics().height() * 0.45;
    const double y = radius + 2;
    const auto count = double(m_steps.size());
    if (count > 1) {
        painter.setPen(QPen(palette().color(QPalette::PlaceholderText), 1));
        painter.drawLine(QPointF(radius + 1, y), QPointF(width * (count - 1) + radius + 1, y));
    }
    QFont bold = font();
    bold.setBold(true);
    const int line = fontMetrics().height();
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const ChainStep &each = m_steps[i];
        const double left = width * double(i);
        drawShape(painter, each.mark, {left + radius + 1, y}, radius, palette());
        const auto write = [&](double top, const QFont &letters, const QColor &colour, const QString &text) {
            painter.setFont(letters);
            painter.setPen(colour);
            const QFontMetricsF metrics(letters);
            painter.drawText(QRectF(left, top, width - 6, line + 2), Qt::AlignLeft | Qt::AlignTop,
                             metrics.elidedText(text, Qt::ElideRight, width - 6));
        };
        const bool isLoud = each.mark == Mark::Alarm || each.mark == Mark::Due;
        const QColor loud = OrderWords::colour(each.mark, palette());
        write(2 * radius + 5, bold, isLoud ? loud : palette().color(QPalette::WindowText), each.word);
        write(2 * radius + 5 + line, font(), isLoud ? loud : palette().color(QPalette::PlaceholderText), each.detail);
    }
}

} // namespace qorgan::ui
