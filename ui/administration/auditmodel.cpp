// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "administration/auditmodel.h"

#include "domain/messages.h"
#include "widgets/duelook.h"
#include "widgets/texts.h"

#include <QLocale>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

AuditModel::AuditModel(Reading reading, QObject *parent) : PagedModel(std::move(reading), ColumnCount, parent) {}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return text(*at(index), index.column());
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

} // namespace qorgan::ui
