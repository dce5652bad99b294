// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/templatemodel.h"

#include "widgets/texts.h"

namespace qorgan::ui {

using namespace Qt::StringLiterals;

TemplateModel::TemplateModel(QObject *parent) : QAbstractTableModel(parent), m_forms(casework::forms()) {}

void TemplateModel::take(const std::vector<casework::FormTemplates> &templates)
{
    m_ownKk.clear();
    m_ownRu.clear();
    for (const casework::FormTemplates &each : templates) {
        if (each.ownKk)
            m_ownKk << each.form;
        if (each.ownRu)
            m_ownRu << each.form;
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void TemplateModel::clear()
{
    take({});
}

const casework::FormFacts *TemplateModel::at(const QModelIndex &index) const
{
    return index.isValid() ? &m_forms[size_t(index.row())] : nullptr;
}

QModelIndex TemplateModel::find(const QString &form) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (m_forms[size_t(row)].code == form)
            return index(row, 0);
    return {};
}

void TemplateModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int TemplateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_forms.size());
}

int TemplateModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TemplateModel::wording(const QString &form) const
{
    const bool kazakh = m_ownKk.contains(form);
    const bool russian = m_ownRu.contains(form);
    if (kazakh && russian)
        return u"✎ "_s + tr("the unit's own");
    if (kazakh || russian)
        return u"✎ "_s + (kazakh ? tr("own in Kazakh") : tr("own in Russian"));
    return u"○ "_s + tr("as supplied");
}

QVariant TemplateModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const casework::FormFacts &form = *at(index);
    switch (index.column()) {
    case Title: return form.title.in(currentLanguage());
    case Wording: return wording(form.code);
    case Status: return form.status.in(currentLanguage());
    case Basis: return form.basis.in(currentLanguage());
    default: return {};
    }
}

QVariant TemplateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title: return tr("Form");
    case Wording: return tr("Wording");
    case Status: return tr("Status");
    case Basis: return tr("Basis of the layout");
    default: return {};
    }
}

} // namespace qorgan::ui
