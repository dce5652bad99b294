// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/declension.h"

#include <QTest>

using namespace qorgan;
using namespace qorgan::forms;
using namespace Qt::StringLiterals;
using base::Language;

/// Names as forms need them: five answers of each name in each language.
class TestDeclension : public QObject
{
    Q_OBJECT

    /// "Surname Given Patronymic", and m, f or nothing behind a bar.
    static NameParts parts(const QString &text)
    {
        const QStringList words = text.section(u'|', 0, 0).split(u' ');
        const QString gender = text.section(u'|', 1);
        return {words.value(0), words.value(1), words.value(2),
                gender.isEmpty() ? std::nullopt : std::optional(gender == "m"_L1)};
    }

private Q_SLOTS:
    void russian_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("of");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("whom");
        QTest::addColumn<QString>("by");
        const auto row = [](const QString &name, const QString &of, const QString &to, const QString &whom, const QString &by) {
            QTest::newRow(qPrintable(name)) << name << of << to << whom << by;
        };
        row(u"Үлгібаев Асқар Болатович|m"_s, u"Үлгібаева Асқара Болатовича"_s, u"Үлгібаеву Асқару Болатовичу"_s,
            u"Үлгібаева Асқара Болатовича"_s, u"Үлгібаевым Асқаром Болатовичем"_s);
        row(u"Примерова Мария Сергеевна|f"_s, u"Примеровой Марии Сергеевны"_s, u"Примеровой Марии Сергеевне"_s,
            u"Примерову Марию Сергеевну"_s, u"Примеровой Марией Сергеевной"_s);
        row(u"Қасымов Ұлан Әбішұлы|m"_s, u"Қасымова Ұлана Әбішұлы"_s, u"Қасымову Ұлану Әбішұлы"_s, u"Қасымова Ұлана Әбішұлы"_s,
            u"Қасымовым Ұланом Әбішұлы"_s);
        row(u"Омар Айгүл Сәкенқызы|f"_s, u"Омар Айгүл Сәкенқызы"_s, u"Омар Айгүл Сәкенқызы"_s, u"Омар Айгүл Сәкенқызы"_s,
            u"Омар Айгүл Сәкенқызы"_s);
        row(u"Образский Андрей Ильич|m"_s, u"Образского Андрея Ильича"_s, u"Образскому Андрею Ильичу"_s,
            u"Образского Андрея Ильича"_s, u"Образским Андреем Ильичем"_s);
        row(u"Пробная Любовь Игоревна|f"_s, u"Пробной Любови Игоревны"_s, u"Пробной Любови Игоревне"_s,
            u"Пробную Любовь Игоревну"_s, u"Пробной Любовью Игоревной"_s);
        row(u"Тестенко Никита|m"_s, u"Тестенко Никиты"_s, u"Тестенко Никите"_s, u"Тестенко Никиту"_s, u"Тестенко Никитой"_s);
        row(u"Сорока Ольга|f"_s, u"Сороки Ольги"_s, u"Сороке Ольге"_s, u"Сороку Ольгу"_s, u"Сорокой Ольгой"_s);
        row(u"Примерова-Образская Анна|f"_s, u"Примеровой-Образской Анны"_s, u"Примеровой-Образской Анне"_s,
            u"Примерову-Образскую Анну"_s, u"Примеровой-Образской Анной"_s);
        row(u"Ким|m"_s, u"Кима"_s, u"Киму"_s, u"Кима"_s, u"Кимом"_s);
        row(u"Ким"_s, u"Ким"_s, u"Ким"_s, u"Ким"_s, u"Ким"_s); // nobody knows whether it is he or she
        row(u"Примеров Игорь"_s, u"Примерова Игоря"_s, u"Примерову Игорю"_s, u"Примерова Игоря"_s, u"Примеровым Игорем"_s);
        row(QString(), QString(), QString(), QString(), QString());
    }

    void russian()
    {
        QFETCH(QString, name);
        QFETCH(QString, of);
        QFETCH(QString, to);
        QFETCH(QString, whom);
        QFETCH(QString, by);
        QCOMPARE(declined(parts(name), NameRole::Of, Language::Russian), of);
        QCOMPARE(declined(parts(name), NameRole::About, Language::Russian), of);
        QCOMPARE(declined(parts(name), NameRole::From, Language::Russian), of);
        QCOMPARE(declined(parts(name), NameRole::To, Language::Russian), to);
        QCOMPARE(declined(parts(name), NameRole::Whom, Language::Russian), whom);
        QCOMPARE(declined(parts(name), NameRole::By, Language::Russian), by);
    }

    void kazakh_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("of");
        QTest::addColumn<QString>("whom");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("by");
        const auto row = [](const QString &name, const QString &to, const QString &of, const QString &whom, const QString &from,
                            const QString &by) { QTest::newRow(qPrintable(name)) << name << to << of << whom << from << by; };
        row(u"Қасымов Ұлан Әбішұлы"_s, u"Қасымов Ұлан Әбішұлына"_s, u"Қасымов Ұлан Әбішұлының"_s, u"Қасымов Ұлан Әбішұлын"_s,
            u"Қасымов Ұлан Әбішұлынан"_s, u"Қасымов Ұлан Әбішұлымен"_s);
        row(u"Омар Айгүл Сәкенқызы"_s, u"Омар Айгүл Сәкенқызына"_s, u"Омар Айгүл Сәкенқызының"_s, u"Омар Айгүл Сәкенқызын"_s,
            u"Омар Айгүл Сәкенқызынан"_s, u"Омар Айгүл Сәкенқызымен"_s);
        row(u"Асқар"_s, u"Асқарға"_s, u"Асқардың"_s, u"Асқарды"_s, u"Асқардан"_s, u"Асқармен"_s);
        row(u"Мөлдір"_s, u"Мөлдірге"_s, u"Мөлдірдің"_s, u"Мөлдірді"_s, u"Мөлдірден"_s, u"Мөлдірмен"_s);
        row(u"Ұлан"_s, u"Ұланға"_s, u"Ұланның"_s, u"Ұланды"_s, u"Ұланнан"_s, u"Ұланмен"_s);
        row(u"Иванов"_s, u"Ивановқа"_s, u"Ивановтың"_s, u"Ивановты"_s, u"Ивановтан"_s, u"Ивановпен"_s);
        row(u"Ивановна"_s, u"Ивановнаға"_s, u"Ивановнаның"_s, u"Ивановнаны"_s, u"Ивановнадан"_s, u"Ивановнамен"_s);
        row(u"Петрович"_s, u"Петровичке"_s, u"Петровичтің"_s, u"Петровичті"_s, u"Петровичтен"_s, u"Петровичпен"_s);
        row(u"Әлия"_s, u"Әлияға"_s, u"Әлияның"_s, u"Әлияны"_s, u"Әлиядан"_s, u"Әлиямен"_s);
        row(u"Гүлназ"_s, u"Гүлназға"_s, u"Гүлназдың"_s, u"Гүлназды"_s, u"Гүлназдан"_s, u"Гүлназбен"_s);
        row(u"Айсұлу"_s, u"Айсұлуға"_s, u"Айсұлудың"_s, u"Айсұлуды"_s, u"Айсұлудан"_s, u"Айсұлумен"_s);
        row(QString(), QString(), QString(), QString(), QString(), QString());
    }

    void kazakh()
    {
        QFETCH(QString, name);
        QFETCH(QString, to);
        QFETCH(QString, of);
        QFETCH(QString, whom);
        QFETCH(QString, from);
        QFETCH(QString, by);
        QCOMPARE(declined(parts(name), NameRole::To, Language::Kazakh), to);
        QCOMPARE(declined(parts(name), NameRole::About, Language::Kazakh), to);
        QCOMPARE(declined(parts(name), NameRole::Of, Language::Kazakh), of);
        QCOMPARE(declined(parts(name), NameRole::Whom, Language::Kazakh), whom);
        QCOMPARE(declined(parts(name), NameRole::From, Language::Kazakh), from);
        QCOMPARE(declined(parts(name), NameRole::By, Language::Kazakh), by);
    }
};

QTEST_GUILESS_MAIN(TestDeclension)
#include "tst_declension.moc"
