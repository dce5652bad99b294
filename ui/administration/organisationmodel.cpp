// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "administration/organisationmodel.h"

#include "widgets/duelook.h"
#include "widgets/texts.h"

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using domain::Organisation;

QString OrganisationModel::nameOf(const Organisation &organisation)
{
    const QString name = organisation.name.in(currentLanguage());
    if (!name.isEmpty())
        return name;
    return organisation.name.ru.isEmpty() ? organisation.name.kk : organisation.name.ru;
}

void OrganisationModel::take(std::vector<Organisation> organisations)
{
    beginResetModel();
    m_organisations = std::move(organisations);
    endResetModel();
}

void OrganisationModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_organisations.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const Organisation *OrganisationModel::at(const QModelIndex &index) const
{
    return index.isValid() ? &m_organisations[size_t(index.row())] : nullptr;
}

QModelIndex OrganisationModel::find(domain::OrganisationId id) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (m_organisations[size_t(row)].id == id)
            return index(row, 0);
    return rowCount() > 0 ? index(0, 0) : QModelIndex();
}

int OrganisationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_organisations.size());
}

int OrganisationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OrganisationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const Organisation &organisation = *at(index);
    switch (index.column()) {
    case Name: return nameOf(organisation);
    case Kind: return headed(label(u"referral_recipients"_s, organisation.kind));
    case Phone: return organisation.phone;
    case Licence:
        if (!organisation.licence.isEmpty())
            return organisation.licence;
        return organisation.licensed.isEmpty() ? QString() : label(u"yes_no_unknown"_s, organisation.licensed);
    case State: return QString((organisation.closed ? u"✕ "_s : u"✓ "_s) + (organisation.closed ? tr("closed") : tr("works")));
    default: return {};
    }
}

QVariant OrganisationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Name");
    case Kind: return tr("Kind");
    case Phone: return tr("Phone");
    case Licence: return tr("Licence");
    case State: return tr("State");
    default: return {};
    }
}

} // namespace qorgan::ui
