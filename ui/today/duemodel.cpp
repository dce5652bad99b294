// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "today/duemodel.h"

#include "base/text.h"
#include "domain/catalogue.h"
#include "widgets/duelook.h"
#include "widgets/texts.h"
#include "widgets/timewords.h"

#include <QHash>
#include <QLocale>
#include <QSet>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using casework::DueItem;
using casework::DueState;

namespace {

constexpr std::array States{DueState::Overdue, DueState::Due, DueState::Ahead};

/// Kinds that say when something ends: nothing is late there, time is left.
bool isEnd(const QString &kind)
{
    return kind == u"expiry" || kind == u"requirement-expiry" || kind == u"eviction-end";
}

} // namespace

DueBoard DueBoard::of(casework::DueList list, const casework::Account &reader)
{
    DueBoard board;
    for (const casework::Officer &officer : list.officers) {
        board.mine.push_back(officer.id == reader.id);
        board.mySection.push_back(officer.id == reader.id
                                  || (!reader.section.isEmpty() && officer.section == reader.section));
    }
    board.keys.reserve(list.items.size());
    QHash<QUuid, QString> known; // a measure has several items
    for (const DueItem &item : list.items) {
        QString &key = known[item.measure.uuid];
        if (key.isEmpty())
            key = base::foldedKeys(item.personName).join(u' ') + u' ' + base::folded(item.number);
        board.keys.push_back(key);
    }
    board.list = std::move(list);
    return board;
}

void DueModel::await()
{
    if (m_phase != Phase::Read)
        m_phase = Phase::Reading;
    Q_EMIT changed();
}

void DueModel::take(DueBoard board)
{
    beginResetModel();
    m_board = std::move(board);
    m_phase = Phase::Read;
    arrange();
    endResetModel();
    Q_EMIT changed();
}

void DueModel::fail(const base::Error &cause)
{
    clear();
    m_phase = Phase::Failed;
    m_error = cause;
    Q_EMIT changed();
}

void DueModel::clear()
{
    beginResetModel();
    m_board = {};
    m_phase = Phase::Unread;
    m_error = {};
    arrange();
    endResetModel();
    Q_EMIT changed();
}

void DueModel::narrow(const DueFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    arrange();
    endResetModel();
    Q_EMIT changed();
}

void DueModel::arrange()
{
    std::vector<QStringList> readings; // a Latin spelling may stand for several names
    for (const QString &key : base::foldedKeys(m_filter.words))
        readings.push_back(key.split(u' ', Qt::SkipEmptyParts));
    std::vector<Group> groups(byOfficer() ? m_board.list.officers.size() : States.size());
    m_counts = {};
    m_pressing = 0;
    const auto &items = m_board.list.items;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (!belongs(items[i], m_filter.whose))
            continue;
        m_pressing += items[i].state == DueState::Ahead ? 0 : 1;
        const bool wanted = (m_filter.kind.isEmpty() || items[i].kind == m_filter.kind)
            && (m_filter.words.isEmpty() || std::any_of(readings.begin(), readings.end(), [&](const auto &words) {
                    return base::matchesWords(words, m_board.keys[i]);
                }));
        if (!wanted)
            continue;
        const auto state = size_t(items[i].state);
        ++m_counts[state];
        Group &group = groups[byOfficer() ? items[i].officer : state];
        ++group.counts[state];
        if (m_filter.state.value_or(items[i].state) == items[i].state)
            group.items.push_back(quint32(i));
    }
    m_groups.clear();
    for (std::size_t key = 0; key < groups.size(); ++key) {
        if (groups[key].items.empty())
            continue;
        groups[key].key = quint32(key);
        m_groups.push_back(std::move(groups[key]));
    }
    // Who is most behind comes first; officers who are level keep the order of their logins.
    if (byOfficer())
        std::stable_sort(m_groups.begin(), m_groups.end(),
                         [](const Group &a, const Group &b) { return a.counts > b.counts; });
}

bool DueModel::belongs(const DueItem &item, Whose whose) const
{
    switch (whose) {
    case Whose::Mine:
        return m_board.mine[item.officer];
    case Whose::Section:
        return m_board.mySection[item.officer];
    case Whose::Unit:
        break;
    }
    return true;
}

bool DueModel::occurs(Whose whose) const
{
    return std::any_of(m_board.list.items.begin(), m_board.list.items.end(),
                       [&](const DueItem &item) { return belongs(item, whose); });
}

void DueModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1),
                           {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
}

QStringList DueModel::kinds() const
{
    QSet<QString> present;
    for (const DueItem &item : m_board.list.items)
        if (belongs(item, m_filter.whose))
            present.insert(item.kind);
    QStringList kinds;
    for (const auto &known : domain::catalogue(u"due_kinds"_s).items()) {
        if (present.contains(known.code))
            kinds.append(known.code);
    }
    return kinds;
}

DueModel::Line DueModel::line(int row) const
{
    for (const Group &group : m_groups) {
        if (row == 0)
            return {&group, {}};
        if (row <= int(group.items.size()))
            return {&group, group.items[size_t(row - 1)]};
        row -= int(group.items.size()) + 1;
    }
    return {};
}

const DueItem *DueModel::item(const QModelIndex &index) const
{
    const Line at = index.isValid() ? line(index.row()) : Line{};
    return at.place ? &m_board.list.items[*at.place] : nullptr;
}

QModelIndex DueModel::find(domain::MeasureId measure, const QString &kind) const
{
    int row = 0;
    for (const Group &group : m_groups) {
        ++row;
        for (const quint32 place : group.items) {
            const DueItem &item = m_board.list.items[place];
            if (item.measure == measure && item.kind == kind)
                return index(row, 0);
            ++row;
        }
    }
    return m_groups.empty() ? QModelIndex() : index(1, 0);
}

QString DueModel::verb(const QString &kind)
{
    if (kind == u"serve")
        return tr("Serve");
    if (kind == u"prosecutor-copy")
        return tr("Send copy");
    if (kind == u"victim-copy")
        return tr("Hand copy");
    if (kind == u"check")
        return tr("Record check");
    if (kind == u"hearing")
        return tr("Record decision");
    if (kind == u"appearance")
        return tr("Record appearance");
    if (kind == u"psychological-help")
        return tr("Record visit");
    if (kind == u"watch")
        return tr("Ask and note");
    return tr("Open");
}

std::vector<int> DueModel::headingRows() const
{
    std::vector<int> rows;
    int row = 0;
    for (const Group &group : m_groups) {
        rows.push_back(row);
        row += int(group.items.size()) + 1;
    }
    return rows;
}

int DueModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    int rows = 0;
    for (const Group &group : m_groups)
        rows += int(group.items.size()) + 1;
    return rows;
}

int DueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags DueModel::flags(const QModelIndex &index) const
{
    // A heading is passed over by the arrow keys and cannot be chosen.
    const bool heading = index.isValid() && !item(index);
    return heading ? Qt::ItemFlags(Qt::ItemNeverHasChildren) : QAbstractTableModel::flags(index);
}

QVariant DueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line at = line(index.row());
    if (role == HeadingRole)
        return !at.place;
    if (!at.place)
        return heading(*at.group, index.column(), role);
    const DueItem &item = m_board.list.items[*at.place];
    switch (role) {
    case StateRole:
        return int(item.state);
    case Qt::DisplayRole:
        // Under an officer's heading the states stand mixed: a mark beside the colour.
        return byOfficer() && index.column() == When ? QString(markOf(item.state) + u' ' + text(item, When))
                                                     : text(item, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == When ? QString(wordOf(item.state) + u": "_s + text(item, When))
                                      : text(item, index.column());
    case Qt::ToolTipRole:
        return why(item, index.column());
    default:
        return {};
    }
}

QVariant DueModel::heading(const Group &group, int column, int role) const
{
    if (role == StateRole)
        return byOfficer() ? QVariant() : QVariant(int(group.key));
    if (column != 0 || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const bool aloud = role == Qt::AccessibleTextRole;
    const auto counted = [&group, aloud](DueState state) {
        const QString number = QLocale().toString(group.counts[size_t(state)]);
        return aloud ? u"%1: %2"_s.arg(wordOf(state), number)
                     : u"%1  %2  %3"_s.arg(markOf(state), wordOf(state), number);
    };
    if (!byOfficer())
        return counted(DueState(group.key));
    const casework::Officer &officer = m_board.list.officers[group.key];
    QStringList parts{officer.name()};
    if (!officer.section.isEmpty())
        parts.front() += u", "_s + sectionText(officer.section);
    for (const DueState state : States)
        if (group.counts[size_t(state)] > 0)
            parts << counted(state);
    return parts.join(aloud ? u"; "_s : u"     "_s);
}

QString DueModel::sectionText(const QString &section)
{
    const bool bare = std::all_of(section.begin(), section.end(), [](QChar each) { return each.isDigit(); });
    return bare ? tr("section %1").arg(section) : section;
}

QVariant DueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("To do");
    case Number:
        return tr("Number");
    case Offender:
        return tr("Offender");
    case When:
        return tr("Late or left");
    case DueAt:
        return tr("Due by");
    case Officer:
        return tr("Officer");
    case Action:
        return tr("Next step");
    default:
        return {};
    }
}

QString DueModel::text(const DueItem &item, int column) const
{
    switch (column) {
    case What:
        return headed(label(u"due_kinds"_s, item.kind));
    case Number:
        return item.number;
    case Offender:
        return item.personName;
    case When: {
        const QString left = isEnd(item.kind) ? TimeWords::left(item.dueAt, now()) : QString();
        return left.isEmpty() ? TimeWords::due(item.dueAt, now()) : left;
    }
    case Officer:
        return m_board.list.officerOf(item).name();
    case DueAt:
        return dateTimeText(item.dueAt);
    case Action:
        return verb(item.kind);
    default:
        return {};
    }
}

QString DueModel::why(const DueItem &item, int column) const
{
    // "245-VIII art. 60" as it stands in the rule's record, said in the language of the window.
    const auto parts = item.ruleSource.split(u" art. "_s);
    const QString act = parts.first() == u"unit-policy" ? tr("the unit's own policy") : parts.first();
    const QString source = parts.size() > 1 ? tr("%1, article %2").arg(act, parts.last()) : act;
    // The cell first: the tool tip repeats what a narrow column cuts off.
    return u"%1\n%2\n%3"_s.arg(text(item, column), tr("Due by %1").arg(dateTimeText(item.dueAt)),
                              tr("Rule %1: %2").arg(item.ruleId, source));
}

} // namespace qorgan::ui
