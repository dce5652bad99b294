// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/personlist.h"

#include <QAbstractTableModel>

#include <functional>
#include <optional>

namespace qorgan::ui {

/// Where the model's rows come from; replies may come at once or later, in the window's thread.
struct PersonReading {
    using PageReply = std::function<void(const base::Result<casework::Page<casework::PersonRow>> &)>;
    using CountReply = std::function<void(const base::Result<qint64> &)>;
    using FoundReply = std::function<void(const base::Result<std::vector<casework::PersonRow>> &)>;

    std::function<void(const casework::PageRequest &, PageReply)> page;
    std::function<void(CountReply)> count;
    std::function<void(const QString &, int limit, FoundReply)> find;
};

/// Persons: all in the order of the alphabet, read page by page as the table is scrolled, or those that a search
/// found, each with why. What stood there stays until the answer comes, so that nothing flickers as one types.
class PersonModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Born, Iin, Roles, Place, FoundBy, ColumnCount };
    enum class State { Empty, Loading, Ready, Failed };
    static constexpr int MaxRows = 20'000;
    static constexpr int MaxFound = 100;

    explicit PersonModel(PersonReading reading, QObject *parent = nullptr);

    /// All persons from the first; replies to earlier questions are dropped.
    void list();
    /// Who is found by that text.
    void find(const QString &text);
    /// Forgets everything read.
    void clear();
    void retranslate();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const base::Error &error() const { return m_error; }
    /// An answer is on its way; the rows are those of the question before.
    [[nodiscard]] bool isWaiting() const { return m_asked; }
    /// Whether the rows are those of a search.
    [[nodiscard]] bool isSearch() const { return m_isSearch; }
    /// All persons of the register, once they are counted.
    [[nodiscard]] std::optional<qint64> total() const { return m_total; }
    [[nodiscard]] bool isCut() const;
    /// Null for no row.
    [[nodiscard]] const casework::PersonRow *person(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex find(domain::PersonId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void changed(); ///< state, error or total

private:
    PersonReading m_reading;
    std::vector<casework::PersonRow> m_rows;
    QString m_next;
    bool m_asked = false;
    bool m_isSearch = false;
    quint64 m_generation = 0;
    State m_state = State::Empty;
    base::Error m_error;
    std::optional<qint64> m_total;

    void begin();
    void replace(std::vector<casework::PersonRow> rows, State state, const base::Error &error = {});
    void askPage(const QString &after);
    void take(const base::Result<casework::Page<casework::PersonRow>> &page, bool first);
    void askCount();
    [[nodiscard]] QString text(const casework::PersonRow &row, int column) const;
    [[nodiscard]] QString spoken(const casework::PersonRow &row, int column) const;
};

} // namespace qorgan::ui
