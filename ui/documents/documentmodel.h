// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/documentlist.h"

#include <QAbstractTableModel>

#include <functional>

namespace qorgan::ui {

/// Where the model's pages come from; replies may come at once or later, in the window's thread.
using DocumentReply = std::function<void(const base::Result<casework::Page<casework::DocumentRow>> &)>;
using DocumentReading =
    std::function<void(const casework::DocumentFilter &, const casework::PageRequest &, DocumentReply)>;

/// Printed copies, newest first, read page by page as the table is scrolled. It reads nothing while it paints, and
/// stops at MaxRows: who needs more narrows the filter.
class DocumentModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Printed, Form, Number, Copy, Audience, Language, Pages, Officer, Hash, ColumnCount };
    enum class Phase { Empty, Loading, Ready, Failed };
    static constexpr int MaxRows = 5000;

    explicit DocumentModel(DocumentReading reading, QObject *parent = nullptr);

    /// Starts from the first page; replies to earlier questions are dropped.
    void read(const casework::DocumentFilter &filter);
    /// Forgets everything read.
    void clear();
    void retranslate();

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] const base::Error &error() const { return m_error; }
    /// There are more documents than were read yet.
    [[nodiscard]] bool hasMore() const { return !m_next.isEmpty(); }
    [[nodiscard]] bool isCut() const { return rowCount() >= MaxRows && hasMore(); }
    /// Null for an invalid index.
    [[nodiscard]] const casework::DocumentRow *document(const QModelIndex &index) const;
    /// The row of that document; invalid when it was not read.
    [[nodiscard]] QModelIndex find(domain::DocumentId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void changed(); ///< phase, error or number of rows

private:
    DocumentReading m_reading;
    casework::DocumentFilter m_filter;
    std::vector<casework::DocumentRow> m_rows;
    QString m_next;
    bool m_asked = false; ///< a page is on its way
    quint64 m_generation = 0;
    Phase m_phase = Phase::Empty;
    base::Error m_error;

    void reset(Phase phase, const base::Error &error = {});
    void askPage(const QString &after);
    void take(const base::Result<casework::Page<casework::DocumentRow>> &page);
    [[nodiscard]] QString text(const casework::DocumentRow &row, int column) const;
    [[nodiscard]] QString inFull(const casework::DocumentRow &row, int column) const;
};

} // namespace qorgan::ui
