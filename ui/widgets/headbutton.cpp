// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/headbutton.h"

#include <QStyleOptionButton>

namespace qorgan::ui {

namespace {

constexpr int Around = 16; ///< beside the drawing when it is alone

} // namespace

HeadButton::HeadButton(const QIcon &drawing) : QPushButton(drawing, {})
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize HeadButton::minimumSizeHint() const
{
    return {iconSize().width() + Around, QPushButton::minimumSizeHint().height()};
}

void HeadButton::initStyleOption(QStyleOptionButton *option) const
{
    QPushButton::initStyleOption(option);
    const int word = option->fontMetrics.size(Qt::TextShowMnemonic, text()).width();
    if (width() < iconSize().width() + word + Around)
        option->text.clear();
}

} // namespace qorgan::ui
