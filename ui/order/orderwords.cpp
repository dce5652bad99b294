// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/orderwords.h"

#include "widgets/duelook.h"
#include "widgets/look.h"
#include "widgets/texts.h"
#include "widgets/timewords.h"

#include <QLocale>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using casework::BeadState;
using domain::MeasureState;

OrderWords::Mark OrderWords::mark(MeasureState state)
{
    switch (state) {
    case MeasureState::Issued:
        return Mark::Due; // when it is overdue, the home screen says
    case MeasureState::Served:
        return Mark::Done;
    case MeasureState::Expired:
    case MeasureState::Cancelled:
    case MeasureState::Replaced:
        return Mark::Ended;
    }
    return Mark::Ended;
}

OrderWords::Mark OrderWords::mark(BeadState state)
{
    return state == BeadState::Done ? Mark::Done : state == BeadState::Missed ? Mark::Alarm : Mark::Ahead;
}

QString OrderWords::shape(Mark mark)
{
    switch (mark) {
    case Mark::Alarm:
        return u"▲"_s;
    case Mark::Due:
        return u"●"_s;
    case Mark::Done:
        return u"✓"_s;
    case Mark::Ahead:
        return u"○"_s;
    case Mark::Ended:
        return u"✕"_s;
    }
    return {};
}

QColor OrderWords::colour(Mark mark, const QPalette &palette)
{
    switch (mark) {
    case Mark::Alarm:
        return failureColour(palette);
    case Mark::Due:
        return colourOf(casework::DueState::Due, palette);
    case Mark::Done:
        return settledColour(palette);
    case Mark::Ahead:
    case Mark::Ended:
        break;
    }
    return palette.color(QPalette::PlaceholderText);
}

QString OrderWords::time(const casework::OrderTimes &times, const domain::Measure &order)
{
    switch (times.state) {
    case MeasureState::Issued:
        return times.now - order.issuedAt < base::hours(1) ? tr("Issued just now, not served yet")
                                                           : tr("Not served for %1").arg(TimeWords::span(times.now - order.issuedAt));
    case MeasureState::Served:
        return times.endsAt ? headed(TimeWords::left(*times.endsAt, times.now)) : QString();
    case MeasureState::Expired:
        return times.endsAt ? tr("Ended %1").arg(dateTimeText(*times.endsAt)) : QString();
    case MeasureState::Cancelled:
        return order.cancelledAt ? tr("Cancelled %1").arg(dateTimeText(*order.cancelledAt)) : QString();
    case MeasureState::Replaced:
        return order.replacedAt ? tr("Replaced %1").arg(dateTimeText(*order.replacedAt)) : QString();
    }
    return {};
}

QString OrderWords::state(BeadState state)
{
    switch (state) {
    case BeadState::Done:
        return tr("done");
    case BeadState::Missed:
        return tr("missed");
    case BeadState::Ahead:
        return tr("ahead");
    }
    return {};
}

QString OrderWords::shortDate(QDate date)
{
    return QLocale().toString(date, currentLanguage() == base::Language::English ? u"d MMM"_s : u"dd.MM"_s);
}

} // namespace qorgan::ui
