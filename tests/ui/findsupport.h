// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/ordercases.h"
#include "shell/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QTest>

namespace qorgan::tests {

using namespace Qt::StringLiterals;

/// The real window over a training register with a victim, an offender, an incident at an address and an order.
class DeskStand
{
public:
    DeskStand()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(u"Qorgan"_s);
        cases.training.undertake();
    }

    OrderCases cases;

    /// The number of the order.
    QString recordACase()
    {
        casework::PersonDraft victim;
        victim.person.surname = u"Қайратова"_s;
        victim.person.givenName = u"Әсел"_s;
        victim.person.birthDate = QDate(1990, 2, 28);
        victim.person.iin = u"900228450010"_s;
        victim.person.phone = u"+7 701 123 45 67"_s;
        victim.person.address = {u"27"_s, u"2710"_s, {}, u"Жасырын көшесі"_s, u"7"_s, u"3"_s};
        const auto victimId = need(casework::addPerson(cases.head(), victim)).value.id;
        auto draft = cases.incidentDraft();
        draft.offender.id = cases.person(u"Сынақов"_s);
        draft.victims.push_back({{victimId, {}}, {}});
        draft.facts.place = {u"27"_s, u"2710"_s, u"Дарьинское"_s, u"Абай"_s, u"12"_s, {}};
        draft.facts.kuiNumber = u"263100030000118"_s;
        draft.facts.kuiDate = QDate(2026, 11, 20);
        const auto incident = need(casework::addIncident(cases.head(), draft)).value.incident.id;
        return need(casework::issueOrder(cases.head(), OrderCases::draft(incident))).value.order.number;
    }

    /// A window in which an account has logged in.
    std::unique_ptr<ui::MainWindow> logIn(const QString &login = u"head"_s)
    {
        auto window = std::make_unique<ui::MainWindow>(cases.training.directory());
        window->show();
        find<QLineEdit>(*window, "loginEdit")->setText(login);
        find<QLineEdit>(*window, "passwordEdit")->setText(TrainingRegister::password());
        find<QAbstractButton>(*window, "logInButton")->click();
        if (!QTest::qWaitFor([&] { return find<QWidget>(*window, "logOutButton")->isVisible(); }, 20'000)
            || !QTest::qWaitForWindowActive(window.get()))
            throw std::runtime_error("nobody could log in");
        // The page of the day takes the focus when what it shows has come.
        const auto hasCome = [] {
            const QWidget *focus = QApplication::focusWidget();
            return focus && focus->objectName().startsWith(u"due");
        };
        if (find<QWidget>(*window, "todayPlace")->isVisible() && !QTest::qWaitFor(hasCome, 20'000))
            throw std::runtime_error("the page of the day has not come");
        return window;
    }

    template <typename T>
    static T *find(ui::MainWindow &window, const char *name)
    {
        T *found = window.findChild<T *>(QString::fromLatin1(name));
        if (!found)
            throw std::runtime_error(name);
        return found;
    }

    static void speak(ui::MainWindow &window, const QString &code)
    {
        window.findChild<QAbstractButton *>(QString(code + u"LanguageButton"_s))->click();
        // Each layout tells the one around it that its texts have become longer.
        for (int level = 0; level < 10; ++level)
            QCoreApplication::processEvents();
    }

private:
    QTemporaryDir m_settings;
};

} // namespace qorgan::tests
