// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/tabs.h"

#include <QAbstractButton>
#include <QTabBar>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

// Words of Qt's own, which its catalogues translate and ours need not.
constexpr const char *Left = "Scroll Left";
constexpr const char *Right = "Scroll Right";

} // namespace

void nameArrows(QTabBar &tabs)
{
    if (auto *left = tabs.findChild<QAbstractButton *>(u"ScrollLeftButton"_s, Qt::FindDirectChildrenOnly))
        left->setAccessibleName(QTabBar::tr(Left));
    if (auto *right = tabs.findChild<QAbstractButton *>(u"ScrollRightButton"_s, Qt::FindDirectChildrenOnly))
        right->setAccessibleName(QTabBar::tr(Right));
}

} // namespace qorgan::ui
