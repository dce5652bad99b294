// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/due.h"

#include <QAbstractTableModel>

#include <array>
#include <vector>

namespace qorgan::ui {

/// What is to be done, with what the page needs to narrow it: made where the list is read, not while it is shown.
struct DueBoard {
    casework::DueList list;
    std::vector<QString> keys;     ///< of each item: the folded name and number
    std::vector<bool> mine;        ///< of each officer: it is the reader himself
    std::vector<bool> mySection;   ///< of each officer: he works in the reader's section

    [[nodiscard]] static DueBoard of(casework::DueList list, const casework::Account &reader);
};

/// Whose items are shown: the reader's own, those of his section, all.
enum class Whose { Mine, Section, Unit };
enum class DueGrouping { Urgency, Officer };

/// Which items are shown.
struct DueFilter {
    QString words;                          ///< parts of the offender's name, in any script, or of the number
    QString kind;                           ///< catalogue `due_kinds`, or empty
    std::optional<casework::DueState> state;
    Whose whose = Whose::Unit;
    DueGrouping grouping = DueGrouping::Urgency;

    bool operator==(const DueFilter &) const = default;
};

/// What is overdue, due and ahead, each group under a row that is its heading: a state, or an officer with all that
/// is his. It holds the whole list, and makes words only of the rows that are painted.
class DueModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Number, Offender, When, DueAt, Officer, Action, ColumnCount };
    enum Role { StateRole = Qt::UserRole, HeadingRole };
    enum class Phase { Unread, Reading, Read, Failed };

    using QAbstractTableModel::QAbstractTableModel;

    /// The list is on its way; what is shown stays until it comes.
    void await();
    void take(DueBoard board);
    void fail(const base::Error &cause);
    /// Forgets everything read.
    void clear();
    void narrow(const DueFilter &filter);
    void retranslate();

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] const base::Error &error() const { return m_error; }
    /// When the list was made, by the session's clock.
    [[nodiscard]] base::Instant now() const { return m_board.list.now; }
    /// Items of the state that the filter leaves but for its own state.
    [[nodiscard]] int count(casework::DueState state) const { return m_counts[size_t(state)]; }
    /// Overdue and due of those whose items are shown, whatever the rest of the filter.
    [[nodiscard]] int pressing() const { return m_pressing; }
    /// Nothing is to be done at all by anybody in the unit.
    [[nodiscard]] bool isFree() const { return m_board.list.items.empty(); }
    /// So much that two such lists would not fit into the memory of an old machine.
    [[nodiscard]] bool isVast() const { return m_board.list.items.size() > 20'000; }
    /// Those have something to do, whatever the rest of the filter.
    [[nodiscard]] bool occurs(Whose whose) const;
    [[nodiscard]] const DueFilter &filter() const { return m_filter; }
    /// The kinds that occur, in the catalogue's order.
    [[nodiscard]] QStringList kinds() const;

    /// Null for a heading.
    [[nodiscard]] const casework::DueItem *item(const QModelIndex &index) const;
    /// The row of an item, else the first item's; invalid when none is shown.
    [[nodiscard]] QModelIndex find(domain::MeasureId measure, const QString &kind) const;
    /// The verb of what is next for a kind: "Serve".
    [[nodiscard]] static QString verb(const QString &kind);
    [[nodiscard]] std::vector<int> headingRows() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// StateRole: casework::DueState, nothing for an officer's heading.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void changed(); ///< phase, error, counts or kinds

private:
    /// A group with its items, as places in the board's list.
    struct Group {
        quint32 key = 0;            ///< the state, or the officer's place in the list
        std::array<int, 3> counts{}; ///< of the states, whichever of them is shown
        std::vector<quint32> items;
    };
    /// Where a row lies; without a place it is the heading.
    struct Line {
        const Group *group = nullptr;
        std::optional<quint32> place;
    };

    DueBoard m_board;
    DueFilter m_filter;
    std::vector<Group> m_groups; ///< those shown, none of them empty
    std::array<int, 3> m_counts{};
    int m_pressing = 0;
    Phase m_phase = Phase::Unread;
    base::Error m_error;

    void arrange();
    [[nodiscard]] bool belongs(const casework::DueItem &item, Whose whose) const;
    [[nodiscard]] bool byOfficer() const { return m_filter.grouping == DueGrouping::Officer; }
    [[nodiscard]] Line line(int row) const;
    [[nodiscard]] QVariant heading(const Group &group, int column, int role) const;
    /// A section is often known by its number alone.
    [[nodiscard]] static QString sectionText(const QString &section);
    [[nodiscard]] QString text(const casework::DueItem &item, int column) const;
    [[nodiscard]] QString why(const casework::DueItem &item, int column) const;
};

} // namespace qorgan::ui
