// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QRegularExpression>
#include <QSet>
#include <QTabWidget>
#include <QWidget>

namespace qorgan::tests {

/// Latin words among what a dialog of Qt shows or tells in Kazakh or Russian, shown now or on demand: names of
/// printers, folders and sizes of paper are no texts.
inline QStringList latinWords(const QWidget &dialog)
{
    using namespace Qt::StringLiterals;
    static const QRegularExpression word(u"[A-Za-z]{2,}"_s);
    static const QRegularExpression tag(u"<[^>]*>"_s);
    static const QSet<QString> allowed{u"OK"_s, u"PDF"_s, u"pdf"_s, u"odt"_s, u"DD"_s, u"CC"_s, u"Alt"_s, u"Left"_s, u"Right"_s, u"Up"_s,
                                       u"Unicode"_s};
    static const QSet<QString> noTexts{u"printers"_s, u"pageSizeCombo"_s, u"lookInCombo"_s, u"location"_s, u"type"_s};
    QStringList found;
    const auto look = [&](const QObject *at, QString text) {
        for (auto it = word.globalMatch(text.remove(tag)); it.hasNext();)
            if (const QString latin = it.next().captured(); !allowed.contains(latin))
                found << u"%1 %2: %3"_s.arg(QString::fromLatin1(at->metaObject()->className()), at->objectName(), text);
    };
    QList<const QWidget *> widgets{&dialog};
    for (const QWidget *widget : dialog.findChildren<QWidget *>())
        widgets << widget;
    for (const QWidget *widget : widgets) {
        if (noTexts.contains(widget->objectName()))
            continue;
        if (widget->isWindow())
            look(widget, widget->windowTitle());
        look(widget, widget->toolTip());
        look(widget, widget->accessibleName());
        for (const QAction *action : widget->actions())
            look(action, action->text());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            look(label, label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            look(button, button->text());
        else if (const auto *group = qobject_cast<const QGroupBox *>(widget))
            look(group, group->title());
        else if (const auto *spin = qobject_cast<const QAbstractSpinBox *>(widget))
            look(spin, spin->text());
        else if (const auto *tabs = qobject_cast<const QTabWidget *>(widget))
            for (int i = 0; i < tabs->count(); ++i)
                look(tabs, tabs->tabText(i));
        else if (const auto *header = qobject_cast<const QHeaderView *>(widget); header && header->model())
            for (int i = 0; i < header->count(); ++i)
                look(header, header->model()->headerData(i, header->orientation()).toString());
        else if (const auto *combo = qobject_cast<const QComboBox *>(widget))
            for (int i = 0; i < combo->count(); ++i)
                look(combo, combo->itemText(i));
    }
    found.removeDuplicates();
    return found;
}

} // namespace qorgan::tests
