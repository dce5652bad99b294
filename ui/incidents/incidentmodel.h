// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/incidentlist.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <functional>
#include <map>
#include <optional>

namespace qorgan::ui {

/// Where the model's pages come from; replies may come at once or later, in the window's thread.
struct IncidentReading {
    using PageReply = std::function<void(const base::Result<casework::Page<casework::IncidentRow>> &)>;
    using SurveyReply = std::function<void(const base::Result<casework::IncidentStretch> &)>;

    std::function<void(const casework::IncidentFilter &, const casework::PageRequest &, PageReply)> page;
    /// Walks on after a cursor, through so many pages of that size.
    std::function<void(const casework::IncidentFilter &, const QString &after, int pageSize, int pages, SurveyReply)>
        survey;
};

/// Incidents, newest first, as many as there are. It holds a few pages around what is looked at, and of the others
/// the places where they end, so that any row is one reading away. It reads nothing while it paints: a row that is
/// not there yet shows "…" and comes as soon as it is read.
class IncidentModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Detected, Source, Complaint, Offender, Victim, Place, Order, KuiNumber, Article, Section, ColumnCount };
    enum class State { Empty, Loading, Ready, Failed };
    static constexpr int PageSize = 100;
    static constexpr int MostPages = 24;        ///< held at a time
    static constexpr int PagesPerStretch = 200; ///< counted at a time

    explicit IncidentModel(IncidentReading reading, QObject *parent = nullptr);

    /// Starts from the first page; replies to earlier questions are dropped.
    void read(const casework::IncidentFilter &filter);
    /// Forgets everything read.
    void clear();
    void retranslate();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const base::Error &error() const { return m_error; }
    /// All incidents of the filter; not known until they are counted, after the first page.
    [[nodiscard]] std::optional<qint64> total() const { return m_total; }
    /// So far.
    [[nodiscard]] int counted() const { return m_counted; }
    /// The incident of a row; nothing while it is not read.
    [[nodiscard]] const casework::IncidentRow *incident(int row) const;
    [[nodiscard]] int pagesHeld() const { return int(m_pages.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Nothing: a letter typed into the list must not walk through the whole register.
    [[nodiscard]] QModelIndexList match(const QModelIndex &start, int role, const QVariant &value, int hits,
                                        Qt::MatchFlags flags) const override;

Q_SIGNALS:
    void changed(); ///< state, error or total

private:
    struct HeldPage {
        std::vector<casework::IncidentRow> rows;
        mutable quint64 seen = 0; ///< when it was last looked at
    };

    IncidentReading m_reading;
    casework::IncidentFilter m_filter;
    int m_rows = 0;
    int m_counted = 0; ///< as many or more
    QStringList m_ends; ///< of the full pages, by their number
    std::map<int, HeldPage> m_pages;
    quint64 m_generation = 0;
    State m_state = State::Empty;
    base::Error m_error;
    std::optional<qint64> m_total;
    bool m_reads = false; ///< a page is on its way
    mutable std::vector<int> m_wanted; ///< pages looked at and not held, the latest last
    mutable bool m_called = false;     ///< readOn is on its way
    mutable int m_looked = 0;          ///< the page looked at last
    mutable quint64 m_clock = 0;

    void reset(State state, const base::Error &error = {});
    void fail(const base::Error &error) { reset(State::Failed, error); }
    void addRows(int count);
    void survey();
    void takeStretch(const casework::IncidentStretch &stretch);
    void want(int page) const;
    /// Reads the page that was looked at last, or else a neighbour of it.
    void readOn();
    void askPage(int page);
    void takePage(int page, std::vector<casework::IncidentRow> rows);
    [[nodiscard]] int nextPage();
    [[nodiscard]] int pageCount() const { return (m_rows + PageSize - 1) / PageSize; }
    void forgetFarthest();
    [[nodiscard]] QString text(const casework::IncidentRow &row, int column) const;
    [[nodiscard]] QString victimsInWords(const casework::IncidentRow &row) const;
};

} // namespace qorgan::ui
