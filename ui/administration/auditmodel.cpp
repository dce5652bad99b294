// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "administration/auditmodel.h"

#include "base/time.h"
#include "domain/catalogue.h"
#include "domain/messages.h"
#include "widgets/duelook.h"
#include "widgets/sheetwords.h"
#include "widgets/texts.h"

#include <QJsonArray>
#include <QLocale>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

/// A code of the detail in words: by the catalogues its act names, else as a date or the name of a form or of a field.
QString wordOf(const QString &code, const QJsonArray &catalogues)
{
    if (const auto day = base::dateFromIso(code))
        return QLocale().toString(*day, dateFormat());
    for (const auto &catalogue : catalogues)
        if (domain::catalogue(catalogue.toString()).find(code))
            return label(catalogue.toString(), code);
    const QString form = SheetWords::form(code);
    return form == code ? domain::fieldLabel(code, currentLanguage()) : form;
}

/// A count by its name: "found 3". Empty where it is for no reader: the keyed hash of what was searched for.
QString countText(const QString &count)
{
    const qsizetype sign = count.indexOf(u'=');
    const QString name = count.first(sign);
    if (!domain::catalogue(u"audit_details"_s).find(name))
        return {};
    return label(u"audit_details"_s, name) + u' ' + count.sliced(sign + 1);
}

/// Codes and counts, as the log keeps them, in words: "restrictions 3, victims 1", "fine".
QString detailText(const casework::AuditEntry &entry)
{
    const domain::CatalogueItem *act = domain::catalogue(u"audit_actions"_s).find(entry.action);
    const QJsonArray catalogues = act ? act->properties.value("details"_L1).toArray() : QJsonArray();
    QString text;
    for (const QString &code : entry.detail.split(u' ', Qt::SkipEmptyParts)) {
        const QString word = code.contains(u'=') ? countText(code) : wordOf(code, catalogues);
        if (word.isEmpty())
            continue;
        // Two words beside each other are two facts; a number belongs to the word before it.
        const bool apart = !text.isEmpty() && word != code && !text.endsWith(u',');
        text += (text.isEmpty() ? QString() : apart ? u", "_s : u" "_s) + word;
    }
    return text;
}

} // namespace

AuditModel::AuditModel(Reading reading, QObject *parent) : PagedModel(std::move(reading), ColumnCount, parent) {}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::ToolTipRole && index.column() == Detail) {
        const QString codes = at(index)->detail;
        const QString words = text(*at(index), Detail);
        return words == codes ? codes : words + u" ("_s + codes + u')';
    }
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
    case Detail: return tr("Details");
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
    case Detail: return detailText(entry);
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
