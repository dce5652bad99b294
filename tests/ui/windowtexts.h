// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QWidget>

/// Every text a widget and its children show or say to a screen reader, with the widget's place before it.
inline QStringList windowTexts(const QWidget &window)
{
    using namespace Qt::StringLiterals;
    QStringList texts{u"title: "_s + window.windowTitle()};
    const auto add = [&texts](const QObject *widget, const QString &text) {
        if (!text.trimmed().isEmpty())
            texts << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName() + u": "_s
                    + text;
    };
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        add(widget, widget->accessibleName());
        add(widget, widget->accessibleDescription());
        add(widget, widget->toolTip());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            add(label, label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(button, button->text());
        else if (const auto *combo = qobject_cast<const QComboBox *>(widget))
            for (int i = 0; i < combo->count(); ++i)
                add(combo, combo->itemText(i));
        else if (const auto *date = qobject_cast<const QDateEdit *>(widget))
            add(date, date->text());
        else if (const auto *table = qobject_cast<const QTableView *>(widget)) {
            const QAbstractItemModel *model = table->model();
            for (int column = 0; column < model->columnCount(); ++column) {
                add(table, model->headerData(column, Qt::Horizontal).toString());
                for (int row = 0; row < qMin(20, model->rowCount()); ++row)
                    add(table, model->index(row, column).data().toString());
            }
        }
    }
    return texts;
}
