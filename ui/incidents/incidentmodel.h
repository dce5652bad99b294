// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/incidents.h"

#include <QAbstractTableModel>

#include <functional>
#include <optional>

namespace qorgan::ui {

/// Where the model's pages come from; replies may come at once or later, in the window's thread.
struct IncidentReading {
    using PageReply = std::function<void(const base::Result<casework::Page<casework::IncidentRow>> &)>;
    using CountReply = std::function<void(const base::Result<qint64> &)>;

    std::function<void(const casework::IncidentFilter &, const casework::PageRequest &, PageReply)> page;
    std::function<void(const casework::IncidentFilter &, CountReply)> count;
};

/// Incidents, newest first, read page by page as the table is scrolled. It reads nothing while it paints,
/// and stops at MaxRows: who needs more narrows the filter.
class IncidentModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Detected, Source, Complaint, Offender, Victim, Place, KuiNumber, ColumnCount };
    enum class State { Empty, Loading, Ready, Failed };
    static constexpr int MaxRows = 5000;

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
    [[nodiscard]] bool isCut() const { return rowCount() >= MaxRows && !m_next.isEmpty(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void changed(); ///< state, error or total

private:
    IncidentReading m_reading;
    casework::IncidentFilter m_filter;
    std::vector<casework::IncidentRow> m_rows;
    QString m_next;
    bool m_asked = false; ///< a page is on its way
    quint64 m_generation = 0;
    State m_state = State::Empty;
    base::Error m_error;
    std::optional<qint64> m_total;

    void reset(State state, const base::Error &error = {});
    void askPage(const QString &after);
    void take(const base::Result<casework::Page<casework::IncidentRow>> &page, bool first);
    void askCount();
    [[nodiscard]] QString text(const casework::IncidentRow &row, int column) const;
    [[nodiscard]] QString victimsInWords(const casework::IncidentRow &row) const;
};

} // namespace qorgan::ui
