// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people/persondelegate.h"

#include "people/personmodel.h"

namespace qorgan::ui {

void PersonDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    const auto *model = qobject_cast<const PersonModel *>(index.model());
    const casework::PersonRow *person = model ? model->at(index.row()) : nullptr;
    if (person && index.column() == PersonModel::Place && person->isPlaceHidden)
        write(option, option->palette.color(QPalette::PlaceholderText));
}

} // namespace qorgan::ui
