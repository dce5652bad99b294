// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/indicatormodel.h"

#include "reports/summarytable.h"
#include "widgets/duelook.h"
#include "widgets/texts.h"

#include <QLocale>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

QString IndicatorModel::titleText(const QString &code)
{
    const QString title = reports::titleOf(code, currentLanguage());
    const bool part = code.contains(u'.') && !code.startsWith(u"persons.") && !code.startsWith(u"checks.")
        && code != u"warnings.issued" && code != u"orders.issued" && code != u"orders.served" && code != u"orders.unserved_24h";
    return part ? QString(u"    "_s + title) : headed(title);
}

void IndicatorModel::show(std::vector<reports::Indicator> indicators)
{
    beginResetModel();
    m_indicators = std::move(indicators);
    endResetModel();
}

void IndicatorModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_indicators.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {Qt::DisplayRole, Qt::ToolTipRole});
}

int IndicatorModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_indicators.size());
}

int IndicatorModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IndicatorModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() != Title)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const reports::Indicator &indicator = m_indicators[std::size_t(index.row())];
    switch (index.column()) {
    case Title: return role == Qt::DisplayRole ? titleText(indicator.code) : titleText(indicator.code).trimmed();
    case Value: return QLocale().toString(indicator.value);
    case Previous: return indicator.previous ? QLocale().toString(*indicator.previous) : QString();
    case Change: return indicator.previous ? reports::changeText(indicator, currentLanguage()) : QString();
    default: return {};
    }
}

QVariant IndicatorModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != Title)
        return int(Qt::AlignRight | Qt::AlignVCenter | int(Qt::TextWordWrap));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title: return reports::wordOf(u"indicator"_s, currentLanguage());
    case Value: return reports::wordOf(u"value"_s, currentLanguage());
    case Previous: return reports::wordOf(u"previous"_s, currentLanguage());
    case Change: return reports::wordOf(u"change"_s, currentLanguage());
    default: return {};
    }
}

} // namespace qorgan::ui
