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

/// As many digits of the SHA-256 as two people compare aloud; the whole stands in the tool tip.
constexpr qsizetype HashDigits = 8;

} // namespace

DocumentModel::DocumentModel(Reading reading, QObject *parent) : PagedModel(std::move(reading), ColumnCount, parent) {}

QVariant DocumentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DocumentRow &row = *at(index);
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
    case State:
        return tr("State");
    case Form:
        return tr("Form");
    case Number:
        return tr("Number");
    case Code:
        return tr("Code");
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
    case State:
        return row.notPrinted ? u"▲ "_s + tr("not printed") : u"✓ "_s + tr("printed");
    case Form:
        return SheetWords::form(row.form);
    case Number:
        return row.number;
    case Code:
        return row.code;
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

} // namespace qorgan::ui
