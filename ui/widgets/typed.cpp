// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/typed.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSet>
#include <QSpinBox>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

const QString Parts = u"parts"_s;
const QString Controls = u"controls"_s;

/// What stands in a control; undefined for what is none.
QJsonValue valueOf(const QWidget *widget)
{
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
        return edit->text();
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
        return edit->toPlainText();
    if (const auto *combo = qobject_cast<const QComboBox *>(widget))
        return combo->currentData().toString();
    if (const auto *number = qobject_cast<const QSpinBox *>(widget))
        return number->value();
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && button->isCheckable() ? QJsonValue(button->isChecked()) : QJsonValue(QJsonValue::Undefined);
}

void setValue(QWidget *widget, const QJsonValue &value)
{
    if (valueOf(widget) == value)
        return; // no change to be told of
    if (auto *edit = qobject_cast<QLineEdit *>(widget))
        edit->setText(value.toString());
    else if (auto *text = qobject_cast<QPlainTextEdit *>(widget))
        text->setPlainText(value.toString());
    else if (auto *combo = qobject_cast<QComboBox *>(widget))
        combo->setCurrentIndex(combo->findData(value.toString()));
    else if (auto *number = qobject_cast<QSpinBox *>(widget))
        number->setValue(value.toInt());
    else if (auto *button = qobject_cast<QAbstractButton *>(widget); button && button->isCheckable())
        button->setChecked(value.toBool());
}

bool isNamed(const QWidget *widget)
{
    return !widget->objectName().isEmpty() && !widget->objectName().startsWith(u"qt_");
}

/// One part may make others: they are found when their turn comes.
void remember(QWidget *form, const QJsonObject &parts)
{
    QSet<QString> done;
    for (bool found = true; found;) {
        found = false;
        for (QWidget *widget : form->findChildren<QWidget *>()) {
            auto *part = dynamic_cast<Remembering *>(widget);
            const QString name = widget->objectName();
            if (!part || done.contains(name))
                continue;
            done.insert(name);
            if (parts.contains(name))
                part->remember(parts.value(name));
            found = true;
            break; // the list of children may be another now
        }
    }
}

} // namespace

QJsonObject typedIn(const QWidget *form)
{
    QJsonObject parts;
    QJsonObject controls;
    for (const QWidget *widget : form->findChildren<QWidget *>()) {
        if (!isNamed(widget))
            continue;
        if (const auto *part = dynamic_cast<const Remembering *>(widget))
            parts.insert(widget->objectName(), part->remembered());
        if (const QJsonValue value = valueOf(widget); !value.isUndefined())
            controls.insert(widget->objectName(), value);
    }
    return {{Parts, parts}, {Controls, controls}};
}

void typeInto(QWidget *form, const QJsonObject &typed)
{
    remember(form, typed.value(Parts).toObject());
    const QJsonObject controls = typed.value(Controls).toObject();
    for (QWidget *widget : form->findChildren<QWidget *>())
        if (isNamed(widget) && controls.contains(widget->objectName()))
            setValue(widget, controls.value(widget->objectName()));
}

void onTyping(QWidget *form, const std::function<void()> &typed)
{
    for (QWidget *widget : form->findChildren<QWidget *>()) {
        if (auto *edit = qobject_cast<QLineEdit *>(widget))
            QObject::connect(edit, &QLineEdit::textChanged, form, typed);
        else if (auto *text = qobject_cast<QPlainTextEdit *>(widget))
            QObject::connect(text, &QPlainTextEdit::textChanged, form, typed);
        else if (auto *combo = qobject_cast<QComboBox *>(widget))
            QObject::connect(combo, &QComboBox::currentIndexChanged, form, typed);
        else if (auto *button = qobject_cast<QAbstractButton *>(widget))
            QObject::connect(button, &QAbstractButton::toggled, form, typed);
        else if (auto *number = qobject_cast<QSpinBox *>(widget))
            QObject::connect(number, &QSpinBox::valueChanged, form, typed);
        else if (auto *moment = qobject_cast<QDateTimeEdit *>(widget))
            QObject::connect(moment, &QDateTimeEdit::dateTimeChanged, form, typed);
    }
}

} // namespace qorgan::ui
