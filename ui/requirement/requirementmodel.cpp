// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requirement/requirementmodel.h"

#include "requirement/requirementwords.h"
#include "widgets/texts.h"

#include <QLocale>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using casework::RequirementRow;
using domain::RequirementState;

namespace {

QString dayText(const std::optional<QDate> &day)
{
    return day ? QLocale().toString(*day, dateFormat()) : QString();
}

} // namespace

RequirementModel::RequirementModel(const RequirementReading &reading, QObject *parent)
    : PagedModel(
          [this, reading](const casework::RequirementFilter &filter, const casework::PageRequest &page,
                          const Reply &reply) {
              reading(filter, page, [this, reply](const base::Result<RequirementsRead> &read) {
                  if (read)
                      m_now = read->now;
                  reply(read.map(&RequirementsRead::page));
              });
          },
          ColumnCount, parent)
{
}

QVariant RequirementModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RequirementRow &row = *at(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: // repeats what a narrow column cuts off
    case Qt::AccessibleTextRole:
        return text(row, index.column());
    case StateRole:
        return int(row.state);
    case AlarmRole:
        return isAlarm(row, index.column());
    default:
        return {};
    }
}

QVariant RequirementModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number: return tr("Number");
    case Offender: return tr("Offender");
    case State: return tr("State");
    case Left: return tr("Time left");
    case Restrictions: return tr("Restrictions");
    case Appearances: return tr("Appearances");
    case Hearing: return tr("Hearing");
    case Court: return tr("Court");
    case Officer: return tr("Officer");
    default: return {};
    }
}

QString RequirementModel::text(const RequirementRow &row, int column) const
{
    switch (column) {
    case Number:
        return row.number.isEmpty() ? tr("motion of %1").arg(dayText(base::local::date(row.filedAt))) : row.number;
    case Offender:
        return row.offenderName;
    case State:
        return QString(RequirementWords::shape(row.state) + u' ' + RequirementWords::name(row.state));
    case Left:
        return left(row);
    case Restrictions: {
        QStringList kinds;
        for (const casework::RestrictionLine &line : row.restrictions)
            kinds << RequirementWords::restriction(line.restriction.kind);
        return kinds.join(u", "_s);
    }
    case Appearances:
        if (!row.appearancesMissing)
            return {};
        return *row.appearancesMissing > 0 ? u"● "_s + tr("%n missing", nullptr, *row.appearancesMissing)
                                           : u"✓ "_s + tr("all made");
    case Hearing: {
        const int gap = row.protectionGapDays.value_or(0);
        const QString day = dayText(row.hearingOn);
        return gap > 0 ? u"▲ %1 (%2)"_s.arg(day, tr("gap of %1").arg(RequirementWords::days(gap))) : day;
    }
    case Court:
        return row.court;
    case Officer:
        return row.officer.name();
    default:
        return {};
    }
}

QString RequirementModel::left(const RequirementRow &row) const
{
    if (row.state != RequirementState::InForce || !row.endsOn)
        return {};
    return RequirementWords::days(int(base::local::date(m_now).daysTo(*row.endsOn)));
}

bool RequirementModel::isAlarm(const RequirementRow &row, int column)
{
    return column == Hearing && row.protectionGapDays.value_or(0) > 0;
}

} // namespace qorgan::ui
