// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "help/shortcuts.h"

#include "find/findfield.h"
#include "help/helppanel.h"
#include "shell/desk.h"

#include <QCoreApplication>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int Places = 8;

std::vector<QKeySequence> placeKeys()
{
    std::vector<QKeySequence> keys;
    for (int i = 0; i < Places; ++i)
        keys.emplace_back(Qt::ALT | Qt::Key(Qt::Key_1 + i));
    return keys;
}

/// As the keys are labelled, in every language; both Enter keys are labelled alike.
QString keysText(const std::vector<QKeySequence> &keys)
{
    const auto asLabelled = [](const QKeySequence &key) { return key.toString().replace(u"Return"_s, u"Enter"_s); };
    if (keys.size() > 2)
        return asLabelled(keys.front()) + u" … "_s + asLabelled(keys.back());
    QStringList all;
    for (const QKeySequence &key : keys)
        all.append(asLabelled(key));
    all.removeDuplicates();
    return all.join(u", "_s);
}

/// The texts of the sheet stand in one context of their own.
struct ShortcutSheet {
    Q_DECLARE_TR_FUNCTIONS(qorgan::ui::ShortcutSheet)
};

} // namespace

std::vector<SheetLine> shortcutSheet()
{
    return {{{QKeySequence(FindKeys)}, ShortcutSheet::tr("Search the whole register")},
            {placeKeys(), ShortcutSheet::tr("Open a place of the list at the left")},
            {{QKeySequence(QKeySequence::New)}, ShortcutSheet::tr("Record a new incident")},
            {{QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)},
             ShortcutSheet::tr("Save the incident; issue the order")},
            {{QKeySequence(QKeySequence::Refresh)}, ShortcutSheet::tr("Read the page anew")},
            {{QKeySequence(Qt::Key_F12)}, ShortcutSheet::tr("Cover the window from visitors' eyes, and uncover it")},
            {{QKeySequence(LockKeys)}, ShortcutSheet::tr("Lock: only the password opens it again")},
            {{QKeySequence(Qt::Key_Escape)}, ShortcutSheet::tr("Close what lies over the page; leave the card of an incident")},
            {{QKeySequence(HelpKeys)}, ShortcutSheet::tr("Show and close this help")}};
}

QString shortcutSheetText()
{
    QString rows;
    for (const SheetLine &line : shortcutSheet())
        rows += u"<tr><td style='padding-right:12px; white-space:nowrap'><b>"_s + keysText(line.keys).toHtmlEscaped()
            + u"</b></td><td>"_s + line.does.toHtmlEscaped() + u"</td></tr>"_s;
    return u"<h3>"_s + ShortcutSheet::tr("Keys").toHtmlEscaped() + u"</h3><table cellspacing='0' cellpadding='3'>"_s + rows
        + u"</table><p>"_s
        + ShortcutSheet::tr("Alt and the underlined letter reach any field or button; Tab goes on, Shift+Tab back; Enter "
                            "on a row opens it.")
              .toHtmlEscaped()
        + u"</p>"_s;
}

} // namespace qorgan::ui
