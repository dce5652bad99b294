// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "casework/accepted.h"

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace qorgan::ui {

/// A list that is read page by page as its table is scrolled. It reads nothing while it paints, and stops at MaxRows:
/// who needs more narrows the filter. What the rows are, PagedModel knows.
class PagedList : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Phase { Empty, Loading, Ready, Failed };
    static constexpr int MaxRows = 5000;

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] const base::Error &error() const { return m_error; }
    /// There are more rows than were read yet.
    [[nodiscard]] bool hasMore() const { return !m_next.isEmpty(); }
    [[nodiscard]] bool isCut() const { return rowCount() >= MaxRows && hasMore(); }

    /// Forgets everything read.
    void clear() { reset(Phase::Empty); }
    void retranslate();

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void changed(); ///< phase, error or number of rows

protected:
    PagedList(int columns, QObject *parent) : QAbstractTableModel(parent), m_columns(columns) {}

    /// Starts from the first page; replies to earlier questions are dropped.
    void begin();
    void fail(const base::Error &error) { reset(Phase::Failed, error); }
    /// The rows of a page have been taken.
    void took(const QString &next);
    [[nodiscard]] quint64 generation() const { return m_generation; }

    virtual void ask(const casework::PageRequest &page) = 0;
    virtual void dropRows() = 0;

private:
    int m_columns;
    QString m_next;
    bool m_asked = false;     ///< a page is on its way
    quint64 m_generation = 0; ///< of the question
    Phase m_phase = Phase::Empty;
    base::Error m_error;

    void reset(Phase phase, const base::Error &error = {});
    void askPage(const QString &after);
};

template <typename Row, typename Filter>
class PagedModel : public PagedList
{
public:
    using Reply = std::function<void(const base::Result<casework::Page<Row>> &)>;
    /// Where the pages come from; replies may come at once or later, in the window's thread.
    using Reading = std::function<void(const Filter &, const casework::PageRequest &, Reply)>;

    void read(const Filter &filter)
    {
        m_filter = filter;
        begin();
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    /// Null for an invalid index.
    [[nodiscard]] const Row *at(const QModelIndex &index) const
    {
        return index.isValid() ? &m_rows[std::size_t(index.row())] : nullptr;
    }
    /// The row of that record; invalid when it was not read.
    template <typename Id>
    [[nodiscard]] QModelIndex find(const Id &id) const
    {
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            if (m_rows[row].id == id)
                return index(int(row), 0);
        }
        return {};
    }

protected:
    PagedModel(Reading reading, int columns, QObject *parent) : PagedList(columns, parent), m_reading(std::move(reading))
    {
    }

    void ask(const casework::PageRequest &page) override
    {
        m_reading(m_filter, page, [this, asked = generation()](const base::Result<casework::Page<Row>> &read) {
            if (asked == generation())
                take(read);
        });
    }
    void dropRows() override { m_rows.clear(); }

private:
    Reading m_reading;
    Filter m_filter;
    std::vector<Row> m_rows;

    void take(const base::Result<casework::Page<Row>> &page)
    {
        if (!page) {
            fail(page.error());
            return;
        }
        if (!page->items.empty()) {
            beginInsertRows({}, rowCount(), rowCount() + int(page->items.size()) - 1);
            m_rows.insert(m_rows.end(), page->items.begin(), page->items.end());
            endInsertRows();
        }
        took(page->next);
    }
};

} // namespace qorgan::ui
