// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measures/ordermodel.h"

#include "order/checkbeads.h"
#include "widgets/duelook.h"
#include "widgets/texts.h"
#include "widgets/timewords.h"

#include <QLocale>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using casework::DueState;
using casework::OrderRow;
using domain::MeasureState;

namespace {

QString shapeOf(MeasureState state)
{
    switch (state) {
    case MeasureState::Issued:
        return u"●"_s;
    case MeasureState::Served:
        return u"✓"_s;
    case MeasureState::Expired:
        return u"○"_s;
    case MeasureState::Cancelled:
        return u"×"_s;
    case MeasureState::Replaced:
        return u"→"_s;
    }
    return {};
}

/// A cancelled or replaced order ended before its term did.
bool endedByTerm(MeasureState state)
{
    return state == MeasureState::Served || state == MeasureState::Expired;
}

} // namespace

OrderModel::OrderModel(const OrderReading &reading, QObject *parent)
    : PagedModel(
          [this, reading](const casework::OrderFilter &filter, const casework::PageRequest &page, const Reply &reply) {
              reading(filter, page, [this, reply](const base::Result<OrdersRead> &read) {
                  if (read)
                      m_now = read->now;
                  reply(read.map(&OrdersRead::page));
              });
          },
          ColumnCount, parent)
{
}

QVariant OrderModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const OrderRow &row = *at(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole: // repeats what a narrow column cuts off
    case Qt::AccessibleTextRole:
        return inWords(row, index.column());
    case StateRole:
        return int(row.state);
    case BeadsRole:
        return QVariant::fromValue(row.beads);
    case CheckRole:
        return check(row) ? QVariant(int(*check(row))) : QVariant();
    default:
        return {};
    }
}

QVariant OrderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Number");
    case Offender:
        return tr("Offender");
    case State:
        return tr("State");
    case Left:
        return tr("Time left");
    case Ends:
        return tr("Ends");
    case Checks:
        return tr("Checks");
    case NextCheck:
        return tr("Next check");
    case Officer:
        return tr("Officer");
    case Issued:
        return tr("Issued");
    case Victims:
        return tr("Victims");
    default:
        return {};
    }
}

QString OrderModel::text(const OrderRow &row, int column) const
{
    switch (column) {
    case Number:
        return row.number;
    case Offender:
        return row.offenderName;
    case State:
        return QString(shapeOf(row.state) + u' ' + label(u"measure_states"_s, domain::code(row.state)));
    case Left:
        return left(row);
    case Ends:
        return endedByTerm(row.state) && row.endsAt ? dateTimeText(*row.endsAt) : QString();
    case NextCheck:
        return check(row) ? QString(markOf(*check(row)) + u' ' + nextCheck(row)) : QString();
    case Officer:
        return row.officer.name();
    case Issued:
        return dateTimeText(row.issuedAt);
    case Victims:
        if (row.victims.empty())
            return tr("unknown");
        return row.victims.size() > 1
            ? QString(row.victims.front().name + u" +"_s + QString::number(row.victims.size() - 1))
            : row.victims.front().name;
    default:
        return {};
    }
}

QString OrderModel::inWords(const OrderRow &row, int column) const
{
    if (column == State)
        return label(u"measure_states"_s, domain::code(row.state));
    if (column == Checks)
        return beadsInWords(row.beads).join(u", "_s);
    if (column == NextCheck && check(row))
        return QString(wordOf(*check(row)) + u": "_s + nextCheck(row));
    if (column == Victims && row.victims.size() > 1)
        return tr("%1 and %n more", nullptr, int(row.victims.size()) - 1).arg(row.victims.front().name);
    return text(row, column);
}

QString OrderModel::left(const OrderRow &row) const
{
    if (row.state == MeasureState::Issued)
        return tr("not begun");
    return row.state == MeasureState::Served && row.endsAt ? TimeWords::left(*row.endsAt, m_now) : QString();
}

QString OrderModel::nextCheck(const OrderRow &row) const
{
    return row.nextCheckDue ? QLocale().toString(*row.nextCheckDue, dateFormat()) : QString();
}

std::optional<DueState> OrderModel::check(const OrderRow &row) const
{
    if (!row.nextCheckDue)
        return {};
    const QDate today = base::local::date(m_now);
    return *row.nextCheckDue < today ? DueState::Overdue
        : *row.nextCheckDue == today ? DueState::Due
                                     : DueState::Ahead;
}

} // namespace qorgan::ui
