// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/ordercases.h"
#include "shell/languages.h"
#include "shell/page.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

namespace qorgan::tests {

/// A page over an open register of its own, as the window shows it.
template <typename ThePage>
class PageStand
{
public:
    PageStand(const QString &directory, const QString &login)
    {
        page = std::make_unique<ThePage>(session);
        bool opened = false;
        session.open(directory, {login, TrainingRegister::password()}, page.get(),
                     [this, &opened](const base::Result<ui::OpenedRegister> &facts) {
                         opened = true;
                         if (facts)
                             page->enter(*facts);
                     });
        QObject::connect(page.get(), &ui::Page::wanted, page.get(),
                         [this](const ui::Destination &destination) { wanted.push_back(destination); });
        QObject::connect(page.get(), &ui::Page::said, page.get(), [this](const QString &text) { said << text; });
        page->resize(1230, 640);
        page->show();
        if (!QTest::qWaitFor([&opened] { return opened; }, 20'000))
            throw std::runtime_error("the register does not open");
    }

    template <typename T>
    T *find(const char *name)
    {
        T *found = page->template findChild<T *>(QString::fromLatin1(name));
        if (!found)
            throw std::runtime_error(name);
        return found;
    }
    [[nodiscard]] bool shows(const char *name) { return find<QWidget>(name)->isVisible(); }
    [[nodiscard]] QString text(const char *name) { return find<QLabel>(name)->text(); }
    void press(const char *name) { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton, {}, {4, 4}); }

    /// Visible controls without a name for a screen reader or without a handle; empty when all is well.
    [[nodiscard]] QStringList unnamed()
    {
        QStringList found;
        for (QWidget *widget : page->template findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"))
                continue;
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            if (!accessible || accessible->text(QAccessible::Name).isEmpty() || widget->objectName().isEmpty())
                found << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
        }
        return found;
    }

    /// Mnemonics that stand twice on the page as it is.
    [[nodiscard]] QStringList clashes()
    {
        QStringList found;
        QStringList twice;
        for (const QWidget *widget : page->template findChildren<QWidget *>()) {
            const auto *label = qobject_cast<const QLabel *>(widget);
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const QString shown = label && label->buddy() ? label->text() : button ? button->text() : QString();
            const auto at = shown.indexOf(u'&');
            if (!widget->isVisible() || at < 0)
                continue;
            const QString letter(shown[at + 1].toLower());
            if (found.contains(letter))
                twice << letter;
            found << letter;
        }
        return twice;
    }

    ui::SessionThread session;
    std::unique_ptr<ThePage> page;
    std::vector<ui::Destination> wanted;
    QStringList said;
};

} // namespace qorgan::tests
