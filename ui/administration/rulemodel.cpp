// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "administration/rulemodel.h"

#include "administration/rulewords.h"
#include "widgets/texts.h"

#include <QLocale>

#include <algorithm>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

void RuleModel::take(std::vector<casework::DatedRule> rules)
{
    beginResetModel();
    m_rules = std::move(rules);
    endResetModel();
}

void RuleModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rules.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {Qt::DisplayRole, Qt::ToolTipRole});
}

QModelIndex RuleModel::find(const QString &id) const
{
    const auto found = std::find_if(m_rules.begin(), m_rules.end(), [&](const auto &rule) { return rule.id == id; });
    return index(found == m_rules.end() ? 0 : int(found - m_rules.begin()), 0);
}

int RuleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rules.size());
}

int RuleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RuleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return text(rule(index.row()), index.column());
    return {};
}

QVariant RuleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Rule: return tr("Rule");
    case Subject: return tr("Concerns");
    case Source: return tr("Source");
    case From: return tr("In force from");
    case To: return tr("Last day");
    case Status: return tr("Status");
    case Text: return tr("What it says");
    default: return {};
    }
}

QString RuleModel::text(const casework::DatedRule &rule, int column) const
{
    const auto date = [](QDate day) { return QLocale().toString(day, dateFormat()); };
    switch (column) {
    case Rule: return RuleWords::name(rule);
    case Subject: return RuleWords::subject(rule);
    case Source: return rule.source.in(currentLanguage());
    case From: return date(rule.validFrom);
    case To: return rule.holdsNoDay() ? u"–"_s : rule.validTo ? date(*rule.validTo) : tr("in force");
    case Status: return RuleWords::status(rule);
    case Text: return rule.text.in(currentLanguage());
    default: return {};
    }
}

} // namespace qorgan::ui
