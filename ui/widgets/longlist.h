// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "casework/accepted.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <functional>
#include <map>
#include <optional>

namespace qorgan::ui {

/// A list of as many rows as there are. It holds a few pages around what is looked at, and of the others the places
/// where they end, so that any row is one reading away. It reads nothing while it paints: a row that is not there yet
/// shows "…" and comes as soon as it is read. What stood there stays until a new question is answered, so that
/// nothing flickers. What the rows are, LongModel knows.
class LongList : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class State { Empty, Loading, Ready, Failed };
    static constexpr int PageSize = 100;
    static constexpr int MostPages = 24;        ///< held at a time
    static constexpr int PagesPerStretch = 200; ///< counted at a time

    void retranslate();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const base::Error &error() const { return m_error; }
    /// An answer is on its way; the rows are those of the question before.
    [[nodiscard]] bool isWaiting() const { return m_waits; }
    /// All rows of the question; not known until they are counted, after the first page.
    [[nodiscard]] std::optional<qint64> total() const { return m_total; }
    /// So far.
    [[nodiscard]] int counted() const { return m_counted; }
    [[nodiscard]] int pagesHeld() const { return int(m_seen.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Nothing: a letter typed into the list must not walk through the whole register.
    [[nodiscard]] QModelIndexList match(const QModelIndex &start, int role, const QVariant &value, int hits,
                                        Qt::MatchFlags flags) const override;

Q_SIGNALS:
    void changed(); ///< state, error or total

protected:
    LongList(int columns, QObject *parent) : QAbstractTableModel(parent), m_columns(columns) {}

    void forget();
    /// Starts from the first page; replies to earlier questions are dropped.
    void begin();
    /// All rows go, those of the pages too.
    void reset(State state, const base::Error &error = {});
    void fail(const base::Error &error);
    /// The rows of a page are held now; `next` is where the first page ends when it is not all.
    void took(int page, int rows, const QString &next);
    void tookStretch(const casework::Stretch &stretch);
    [[nodiscard]] quint64 generation() const { return m_generation; }

    virtual void askPage(int page, const QString &after) = 0;
    virtual void askStretch(const QString &after) = 0;
    virtual void dropPage(int page) = 0;
    virtual void dropPages() = 0;
    [[nodiscard]] virtual bool holds(int row) const = 0;
    /// What a row that is held shows (Qt::DisplayRole), or says (tool tips, assistive technology).
    [[nodiscard]] virtual QString text(int row, int column, int role) const = 0;

private:
    int m_columns;
    int m_rows = 0;
    int m_counted = 0;  ///< as many or more
    QStringList m_ends; ///< of the full pages, by their number
    quint64 m_generation = 0;
    State m_state = State::Empty;
    base::Error m_error;
    std::optional<qint64> m_total;
    bool m_waits = false;
    bool m_reads = false;                   ///< a page is on its way
    mutable std::map<int, quint64> m_seen;  ///< the pages held, and when each was looked at last
    mutable std::vector<int> m_wanted;      ///< pages looked at and not held, the latest last
    mutable bool m_called = false;          ///< readOn is on its way
    mutable int m_looked = 0;               ///< the page looked at last
    mutable quint64 m_clock = 0;

    void addRows(int count);
    void want(int page) const;
    /// Reads the page that was looked at last, or else a neighbour of it.
    void readOn();
    [[nodiscard]] int nextPage();
    [[nodiscard]] int pageCount() const { return (m_rows + PageSize - 1) / PageSize; }
    void forgetFarthest();
};

/// Where the pages of a list come from; replies may come at once or later, in the window's thread.
template <typename Row, typename Filter>
struct LongReading {
    using PageReply = std::function<void(const base::Result<casework::Page<Row>> &)>;
    using SurveyReply = std::function<void(const base::Result<casework::Stretch> &)>;

    std::function<void(const Filter &, const casework::PageRequest &, PageReply)> page;
    /// Walks on after a cursor, through so many pages of that size.
    std::function<void(const Filter &, const QString &after, int pageSize, int pages, SurveyReply)> survey;
};

template <typename Row, typename Filter>
class LongModel : public LongList
{
public:
    using Reading = LongReading<Row, Filter>;

    void read(const Filter &filter)
    {
        m_filter = filter;
        begin();
    }
    /// Forgets everything read, and what was asked.
    void clear()
    {
        m_filter = Filter();
        m_shown = Filter();
        forget();
    }
    /// The filter of the rows that are there.
    [[nodiscard]] const Filter &shown() const { return m_shown; }
    /// Null while that row is not read.
    [[nodiscard]] const Row *at(int row) const
    {
        const auto held = m_pages.find(row / PageSize);
        const auto place = std::size_t(row % PageSize);
        return row >= 0 && held != m_pages.end() && place < held->second.size() ? &held->second[place] : nullptr;
    }

protected:
    LongModel(Reading reading, int columns, QObject *parent) : LongList(columns, parent), m_reading(std::move(reading))
    {
    }

    void askPage(int page, const QString &after) override
    {
        m_reading.page(m_filter, {PageSize, after},
                       [this, asked = generation(), page](const base::Result<casework::Page<Row>> &read) {
                           if (asked == generation())
                               take(page, read);
                       });
    }
    void askStretch(const QString &after) override
    {
        m_reading.survey(m_filter, after, PageSize, PagesPerStretch,
                         [this, asked = generation()](const base::Result<casework::Stretch> &stretch) {
                             if (asked != generation())
                                 return;
                             if (stretch)
                                 tookStretch(*stretch);
                             else
                                 fail(stretch.error());
                         });
    }
    void dropPage(int page) override { m_pages.erase(page); }
    void dropPages() override { m_pages.clear(); }
    [[nodiscard]] bool holds(int row) const override { return at(row) != nullptr; }

private:
    Reading m_reading;
    Filter m_filter{};
    Filter m_shown{};
    std::map<int, std::vector<Row>> m_pages;

    void take(int page, const base::Result<casework::Page<Row>> &read)
    {
        m_shown = m_filter;
        if (!read) {
            fail(read.error());
            return;
        }
        if (isWaiting())
            reset(State::Loading);
        m_pages[page] = read->items;
        took(page, int(read->items.size()), read->next);
    }
};

} // namespace qorgan::ui
