// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documents/documentmodel.h"

#include "widgets/sheetwords.h"
#include "widgets/texts.h"

#include <QLocale>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using casework::DocumentRow;

namespace {

constexpr int PageSize = 200;
/// As many digits of the SHA-256 as two people compare aloud; the whole stands in the tool tip.
constexpr qsizetype HashDigits = 8;

} // namespace

DocumentModel::DocumentModel(DocumentReading reading, QObject *parent)
    : QAbstractTableModel(parent), m_reading(std::move(reading))
{
}

void DocumentModel::read(const casework::DocumentFilter &filter)
{
    m_filter = filter;
    reset(Phase::Loading);
    askPage({});
}

void DocumentModel::clear()
{
    reset(Phase::Empty);
}

void DocumentModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1),
                           {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
}

const DocumentRow *DocumentModel::document(const QModelIndex &index) const
{
    return index.isValid() ? &m_rows[size_t(index.row())] : nullptr;
}

QModelIndex DocumentModel::find(domain::DocumentId id) const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].id == id)
            return index(int(row), 0);
    }
    return {};
}

int DocumentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DocumentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DocumentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DocumentRow &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, index.column());
    case Qt::ToolTipRole: // repeats what a narrow column cuts off
        return inFull(row, index.column());
    default:
        return {};
    }
}

QVariant DocumentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Printed:
        return tr("Printed");
    case Form:
        return tr("Form");
    case Number:
        return tr("Number");
    case Copy:
        return tr("Copy");
    case Audience:
        return tr("Reader");
    case Language:
        return tr("Language");
    case Pages:
        return tr("Pages");
    case Officer:
        return tr("Printed by");
    case Hash:
        return tr("Fingerprint");
    default:
        return {};
    }
}

QString DocumentModel::text(const DocumentRow &row, int column) const
{
    switch (column) {
    case Printed:
        return dateTimeText(row.printedAt);
    case Form:
        return SheetWords::form(row.form);
    case Number:
        return row.number;
    case Copy:
        return QLocale().toString(row.copy);
    case Audience:
        return label(u"audiences"_s, row.audience);
    case Language:
        return SheetWords::language(row.language);
    case Pages:
        return QLocale().toString(row.pages);
    case Officer:
        return row.officer.name();
    case Hash:
        return row.sha256.left(HashDigits);
    default:
        return {};
    }
}

QString DocumentModel::inFull(const DocumentRow &row, int column) const
{
    if (column == Hash)
        return u"SHA-256: "_s + row.sha256;
    return row.confirmed ? u"%1\n%2"_s.arg(text(row, column),
                                           tr("A head let it be printed although its text tells a sealed value."))
                         : text(row, column);
}

bool DocumentModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_phase == Phase::Ready && !m_asked && hasMore() && rowCount() < MaxRows;
}

void DocumentModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        askPage(m_next);
}

void DocumentModel::reset(Phase phase, const base::Error &error)
{
    ++m_generation;
    beginResetModel();
    m_rows.clear();
    m_next.clear();
    m_asked = false;
    m_error = error;
    m_phase = phase;
    endResetModel();
    Q_EMIT changed();
}

void DocumentModel::askPage(const QString &after)
{
    m_asked = true;
    m_reading(m_filter, {PageSize, after}, [this, generation = m_generation](const auto &page) {
        if (generation == m_generation)
            take(page);
    });
}

void DocumentModel::take(const base::Result<casework::Page<DocumentRow>> &page)
{
    m_asked = false;
    if (!page) {
        reset(Phase::Failed, page.error());
        return;
    }
    if (!page->items.empty()) {
        beginInsertRows({}, rowCount(), rowCount() + int(page->items.size()) - 1);
        m_rows.insert(m_rows.end(), page->items.begin(), page->items.end());
        endInsertRows();
    }
    m_next = page->next;
    m_phase = m_rows.empty() ? Phase::Empty : Phase::Ready;
    Q_EMIT changed();
}

} // namespace qorgan::ui
