// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"
#include "storage/station.h"

#include <QTest>

using namespace station;

namespace {

std::vector<Person> people()
{
    std::vector<Person> all{
        personNamed(u"Қайратова"_s, u"Әсел"_s, u"Нұрланқызы"_s),
        personNamed(u"Иванов-Петренко"_s, u"Илья"_s, u"Сергеевич"_s),
        personNamed(u"Ән"_s, u"Э"_s),
        personNamed(u"Яковлева"_s, u"Мария"_s),
        personNamed(u"Абаев"_s, u"Қайрат"_s),
        personNamed(u"Өтепов"_s, u"Ермек"_s),
    };
    all[0].phone = u"+77011234567"_s;
    all[0].iin = u"900228450017"_s;
    all[1].iin = u"850101300129"_s; // eleven digits of it begin like a number dialled with 8
    all[2].phone = u"+77475501013"_s;
    return all;
}

QStringList surnames(const std::vector<FoundPerson> &found)
{
    QStringList names;
    for (const FoundPerson &person : found)
        names.append(person.surname);
    return names;
}

} // namespace

class TestPersonSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_station = std::make_unique<Station>();
        m_station->write([](Register &store) {
            for (const Person &person : people())
                store.persons().add(person, Now);
        });
    }

    void aPersonIsFound_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const QString &typed, const QStringList &found) {
            QTest::newRow(qPrintable(u'<' + typed + u'>')) << typed << found;
        };
        // Three letters and more: any part of a word; those that begin with it first.
        row(u"Қайрат"_s, {u"Абаев"_s, u"Қайратова"_s});
        row(u"кайрат"_s, {u"Абаев"_s, u"Қайратова"_s});
        row(u"QAIRAT"_s, {u"Абаев"_s, u"Қайратова"_s});
        row(u"Kairat"_s, {u"Абаев"_s, u"Қайратова"_s});
        row(u"қайрато"_s, {u"Қайратова"_s});
        row(u"рат"_s, {u"Абаев"_s, u"Қайратова"_s});
        row(u"айр"_s, {u"Абаев"_s, u"Қайратова"_s});
        row(u"қызы"_s, {u"Қайратова"_s});
        row(u"кайратовна"_s, {});
        // One letter or two: only the beginning of a word.
        row(u"Қа"_s, {u"Абаев"_s, u"Қайратова"_s});
        row(u"ай"_s, {});
        row(u"Э"_s, {u"Ән"_s, u"Өтепов"_s}); // as Ермек: the key does not tell Э from Е
        row(u"э"_s, {u"Ән"_s, u"Өтепов"_s});
        row(u"ән"_s, {u"Ән"_s});
        row(u"О"_s, {u"Өтепов"_s});
        // Several words, in any order, each by its own rule.
        row(u"әсел қайратова"_s, {u"Қайратова"_s});
        row(u"Қайратова Әсел Нұрланқызы"_s, {u"Қайратова"_s});
        row(u"нур қай"_s, {u"Қайратова"_s});
        row(u"қа ә"_s, {u"Абаев"_s, u"Қайратова"_s});
        row(u"қай нұ"_s, {u"Қайратова"_s});
        row(u"қайрат ө"_s, {});
        row(u"ә э"_s, {u"Ән"_s});
        // A hyphenated name is two words.
        row(u"иванов"_s, {u"Иванов-Петренко"_s});
        row(u"петренко"_s, {u"Иванов-Петренко"_s});
        row(u"петренко-иванов"_s, {u"Иванов-Петренко"_s});
        row(u"Иванов Петренко"_s, {u"Иванов-Петренко"_s});
        row(u"пе"_s, {u"Иванов-Петренко"_s});
        // What Latin letters may stand for.
        row(u"Maria"_s, {u"Яковлева"_s});
        row(u"Mariya"_s, {u"Яковлева"_s});
        row(u"Yakovleva"_s, {u"Яковлева"_s});
        row(u"Ivanov Ilya"_s, {u"Иванов-Петренко"_s});
        // Digits of ИИН and phone, four and more.
        row(u"900228"_s, {u"Қайратова"_s});
        row(u"900228450017"_s, {u"Қайратова"_s});
        row(u"0017"_s, {u"Қайратова"_s});
        row(u"017"_s, {});
        row(u"+7 701 123-45-67"_s, {u"Қайратова"_s});
        row(u"8 701 123 45 67"_s, {u"Қайратова"_s});
        row(u"8701"_s, {u"Қайратова"_s});
        row(u"(701) 1234567"_s, {u"Қайратова"_s});
        row(u"8501013"_s, {u"Иванов-Петренко"_s});
        row(u"85010130012"_s, {u"Иванов-Петренко"_s});
        row(u"850101300129"_s, {u"Иванов-Петренко"_s});
        row(u"5010130"_s, {u"Иванов-Петренко"_s});
        row(u"5501013"_s, {u"Ән"_s});
        row(u"90022845001799"_s, {});
        row(u"қайратова 4567"_s, {u"Қайратова"_s});
        row(u"абаев 4567"_s, {});
        // Nothing to go by.
        row(u""_s, {});
        row(u"   "_s, {});
        row(u"12"_s, {});
        row(u"-"_s, {});
        row(u"\" OR \"*"_s, {});
        row(u"keys:қай"_s, {});
        row(u"'; --"_s, {});
    }

    void aPersonIsFound()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, found);
        QCOMPARE(surnames(m_station->store().personSearch().find(SearchTerms::of(typed), 20)), found);
    }

    void everyPersonIsFoundLetterByLetter()
    {
        for (const Person &person : people())
            for (qsizetype length = 1; length <= person.surname.size(); ++length) {
                const QString typed = person.surname.left(length);
                if (!typed.back().isLetter())
                    continue;
                const auto found = surnames(m_station->store().personSearch().find(SearchTerms::of(typed), 20));
                QVERIFY2(found.contains(person.surname), qPrintable(typed));
            }
    }

    void aMatchShowsWhoItIs()
    {
        const Person person = people().front();
        const auto found = m_station->store().personSearch().find(SearchTerms::of(u"Әсел"_s), 1);
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found.front().givenName, person.givenName);
        QCOMPARE(found.front().patronymic, person.patronymic);
        QCOMPARE(found.front().iin, person.iin);
        QCOMPARE(found.front().phone, person.phone);
        QVERIFY(!found.front().birthDate);
    }

    void matchesStandInTheOrderOfTheKazakhAlphabet()
    {
        Station station;
        // Recorded out of order; Ұ, Ү, І, Һ have their own places.
        const QStringList sorted{u"Аңсаров"_s, u"Әңсаров"_s, u"Боңсаров"_s, u"Ғаңсаров"_s, u"Еңсаров"_s,
                                 u"Каңсаров"_s, u"Қаңсаров"_s, u"Оңсаров"_s, u"Өңсаров"_s, u"Уңсаров"_s,
                                 u"Ұңсаров"_s, u"Үңсаров"_s, u"Һаңсаров"_s, u"Ыңсаров"_s, u"Іңсаров"_s};
        station.write([&](Register &store) {
            for (auto name = sorted.rbegin(); name != sorted.rend(); ++name)
                store.persons().add(personNamed(*name, u"Асан"_s), Now);
        });
        PersonSearchIndex &search = station.store().personSearch();
        QCOMPARE(surnames(search.find(SearchTerms::of(u"ңсаров"_s), 50)), sorted);
        QCOMPARE(surnames(search.find(SearchTerms::of(u"ңсаров"_s), 3)), sorted.mid(0, 3));

        station.write([](Register &store) { store.persons().add(personNamed(u"Яңсаров"_s, u"Ңсар"_s), Now); });
        const auto found = surnames(search.find(SearchTerms::of(u"ңсар"_s), 2)); // whose word begins with it: first
        QCOMPARE(found, (QStringList{u"Яңсаров"_s, u"Аңсаров"_s}));
    }

    void aRareMatchIsFoundAmongManyOfItsName()
    {
        Station station;
        station.write([](Register &store) {
            store.persons().add(personNamed(u"Ахметов"_s, u"Ян"_s), Now);
            store.persons().add(personNamed(u"Ахметов"_s, u"Юй"_s, u"Щ"_s), Now);
            for (int i = 0; i < 700; ++i)
                store.persons().add(personNamed(u"Ахметов"_s, u"Асан"_s), Now);
        });
        PersonSearchIndex &search = station.store().personSearch();
        QCOMPARE(search.find(SearchTerms::of(u"Ахметов Ян"_s), 20).size(), std::size_t{1});
        QCOMPARE(search.find(SearchTerms::of(u"Ахметов Щ"_s), 20).size(), std::size_t{1});
        QCOMPARE(search.find(SearchTerms::of(u"Ах Ю"_s), 20).size(), std::size_t{1});
        QCOMPARE(search.find(SearchTerms::of(u"Ахметов"_s), 20).size(), std::size_t{20});
    }

private:
    std::unique_ptr<Station> m_station;
};

QTEST_GUILESS_MAIN(TestPersonSearch)
#include "tst_personsearch.moc"
