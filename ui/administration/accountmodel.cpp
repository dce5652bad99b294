// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "administration/accountmodel.h"

#include "widgets/texts.h"

namespace qorgan::ui {

using namespace Qt::StringLiterals;

void AccountModel::show(std::vector<casework::Account> accounts)
{
    beginResetModel();
    m_accounts = std::move(accounts);
    endResetModel();
}

void AccountModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_accounts.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {Qt::DisplayRole, Qt::ToolTipRole});
}

int AccountModel::rowOf(const QString &login) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (account(row).login == login)
            return row;
    return -1;
}

int AccountModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_accounts.size());
}

int AccountModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AccountModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return text(account(index.row()), index.column());
    return {};
}

QVariant AccountModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Login: return tr("Login");
    case FullName: return tr("Full name");
    case Roles: return tr("Roles");
    case Rank: return tr("Rank");
    case Post: return tr("Post");
    case Section: return tr("Section");
    case State: return tr("State");
    default: return {};
    }
}

QString AccountModel::text(const casework::Account &account, int column) const
{
    switch (column) {
    case Login: return account.login;
    case FullName: return account.fullName;
    case Roles: {
        QStringList roles;
        for (const QString &code : security::codes(account.roles))
            roles << label(u"roles"_s, code);
        return roles.join(u", "_s);
    }
    case Rank: return label(u"ranks"_s, account.rank);
    case Post: return label(u"posts"_s, account.position);
    case Section: return account.section;
    case State: return account.disabled ? u"✕ "_s + tr("disabled") : u"✓ "_s + tr("active");
    default: return {};
    }
}

} // namespace qorgan::ui
