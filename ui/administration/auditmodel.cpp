// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "administration/auditmodel.h"

#include "domain/messages.h"
#include "widgets/duelook.h"
#include "widgets/texts.h"

#include <QLocale>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int PageSize = 200;
/// More than anybody reads; a narrower filter leads further.
constexpr int MostRows = 20'000;

} // namespace

AuditModel::AuditModel(AuditReading reading, QObject *parent)
    : QAbstractTableModel(parent), m_reading(std::move(reading))
{
}

void AuditModel::read(const casework::AuditFilter &filter)
{
    m_filter = filter;
    reset(State::Loading);
    askPage({});
}

void AuditModel::clear()
{
    reset(State::Empty);
}

void AuditModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {Qt::DisplayRole, Qt::ToolTipRole});
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int AuditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return text(m_entries[std::size_t(index.row())], index.column());
    return {};
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number: return tr("No.");
    case At: return tr("When");
    case Login: return tr("Account");
    case Action: return tr("What was done");
    case Record: return tr("Record");
    case Fields: return tr("Fields");
    case Detail: return tr("Codes");
    default: return {};
    }
}

QString AuditModel::text(const casework::AuditEntry &entry, int column) const
{
    switch (column) {
    case Number: return QLocale().toString(entry.number);
    case At: return dateTimeText(entry.at);
    case Login: return entry.login;
    case Action: return headed(label(u"audit_actions"_s, entry.action));
    case Record: return recordText(entry);
    case Fields: {
        QStringList names;
        for (const QString &field : entry.fields)
            names << domain::fieldLabel(field, currentLanguage());
        return names.join(u", "_s);
    }
    case Detail: {
        // Of a refusal the detail is the act that was refused.
        return entry.action == u"access.refused" ? label(u"audit_actions"_s, entry.detail) : entry.detail;
    }
    default: return {};
    }
}

QString AuditModel::recordText(const casework::AuditEntry &entry) const
{
    if (!entry.record)
        return {};
    // The last letters tell records of one kind apart; who it is, the log never says.
    const QString tail = entry.record->toString(QUuid::WithoutBraces).right(8);
    const QString kind = domain::fieldLabel(entry.recordKind, currentLanguage());
    return kind + u" …"_s + tail;
}

bool AuditModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_state == State::Ready && !m_asked && !m_next.isEmpty() && rowCount() < MostRows;
}

void AuditModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        askPage(m_next);
}

void AuditModel::reset(State state, const base::Error &error)
{
    ++m_generation;
    beginResetModel();
    m_entries.clear();
    m_next.clear();
    m_asked = false;
    m_error = error;
    m_state = state;
    endResetModel();
    Q_EMIT changed();
}

void AuditModel::askPage(const QString &after)
{
    m_asked = true;
    m_reading(m_filter, {PageSize, after}, [this, generation = m_generation](const auto &page) {
        if (generation == m_generation)
            take(page);
    });
}

void AuditModel::take(const base::Result<casework::Page<casework::AuditEntry>> &page)
{
    m_asked = false;
    if (!page) {
        reset(State::Failed, page.error());
        return;
    }
    if (!page->items.empty()) {
        const int before = rowCount();
        beginInsertRows({}, before, before + int(page->items.size()) - 1);
        m_entries.insert(m_entries.end(), page->items.begin(), page->items.end());
        endInsertRows();
    }
    m_next = page->next;
    m_state = m_entries.empty() ? State::Empty : State::Ready;
    Q_EMIT changed();
}

} // namespace qorgan::ui
