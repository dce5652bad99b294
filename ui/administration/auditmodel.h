// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/audit.h"

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace qorgan::ui {

using AuditReply = std::function<void(const base::Result<casework::Page<casework::AuditEntry>> &)>;
using AuditReading = std::function<void(const casework::AuditFilter &, const casework::PageRequest &, AuditReply)>;

/// The log, newest first, page by page as it is scrolled. Every page that is read is an entry itself.
class AuditModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, At, Login, Action, Record, Fields, Detail, ColumnCount };
    enum class State { Empty, Loading, Ready, Failed };

    explicit AuditModel(AuditReading reading, QObject *parent = nullptr);

    void read(const casework::AuditFilter &filter);
    void clear();
    void retranslate();
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const base::Error &error() const { return m_error; }
    [[nodiscard]] bool isWhole() const { return m_next.isEmpty(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void changed();

private:
    AuditReading m_reading;
    casework::AuditFilter m_filter;
    std::vector<casework::AuditEntry> m_entries;
    QString m_next;
    bool m_asked = false;
    quint64 m_generation = 0; ///< an answer to an older question is dropped
    State m_state = State::Empty;
    base::Error m_error;

    void reset(State state, const base::Error &error = {});
    void askPage(const QString &after);
    void take(const base::Result<casework::Page<casework::AuditEntry>> &page);
    [[nodiscard]] QString text(const casework::AuditEntry &entry, int column) const;
    [[nodiscard]] QString recordText(const casework::AuditEntry &entry) const;
};

} // namespace qorgan::ui
