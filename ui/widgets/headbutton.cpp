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

QSize HeadButton::sizeHint() const
{
    return m_folded ? minimumSizeHint() : QPushButton::sizeHint();
}

void HeadButton::fold(bool folded)
{
    m_folded = folded;
    updateGeometry();
}

QSize HeadButton::minimumSizeHint() const
{
    return {iconSize().width() + Around, QPushButton::sizeHint().height()};
}

void HeadButton::initStyleOption(QStyleOptionButton *option) const
{
    QPushButton::initStyleOption(option);
    const int word = option->fontMetrics.size(Qt::TextShowMnemonic, text()).width();
    if (width() < iconSize().width() + word + Around)
        option->text.clear();
}

} // namespace qorgan::ui
