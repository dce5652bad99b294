// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/duelook.h"

#include "widgets/look.h"
#include "widgets/texts.h"

#include <QLocale>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using casework::DueState;

QString markOf(DueState state)
{
    return state == DueState::Overdue ? u"▲"_s : state == DueState::Due ? u"●"_s : u"○"_s;
}

QString wordOf(DueState state)
{
    return headed(label(u"due_states"_s, casework::code(state)));
}

QColor colourOf(DueState state, const QPalette &palette)
{
    switch (state) {
    case DueState::Overdue:
        return failureColour(palette);
    case DueState::Due:
        return isDark(palette) ? QColor(0xff, 0xc1, 0x57) : QColor(0x8a, 0x55, 0x00);
    case DueState::Ahead:
        break;
    }
    return palette.color(QPalette::PlaceholderText);
}

QColor settledColour(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x81, 0xc7, 0x84) : QColor(0x1b, 0x6e, 0x28);
}

QString headed(const QString &text)
{
    return text.isEmpty() ? text : QString(QLocale().toUpper(text.left(1)) + text.mid(1));
}

} // namespace qorgan::ui
