// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"
#include "storage/station.h"

#include <QTest>

using namespace station;

namespace {

std::vector<Territory> someTerritories()
{
    return {{u"271010000"_s, u"city"_s, u"1"_s, u"Орал қ."_s, u"г. Уральск"_s},
            {u"273200000"_s, u"district"_s, u"2"_s, u"Бәйтерек ауданы"_s, u"район Байтерек"_s},
            {u"273237100"_s, u"settlement"_s, {}, u"Ақсуат"_s, u"Аксуат"_s},
            {u"195237100"_s, u"settlement"_s, u"7"_s, u"Жаңа-Ақсуат"_s, u"Жанааксуат"_s},
            {u"355237100"_s, u"settlement"_s, u"7"_s, u"Қарасуат"_s, u"Карасуат"_s},
            {u"633200000"_s, u"district"_s, u"2"_s, u"Ақсуат ауданы"_s, u"район Аксуат"_s},
            {u"999910000"_s, u"city"_s, u"1"_s, u"Ақсуат қаласы"_s, u"город Аксуат"_s}};
}

QStringList codesOf(const std::vector<Territory> &found)
{
    QStringList codes;
    for (const Territory &territory : found)
        codes.append(territory.code);
    return codes;
}

} // namespace

class TestTerritories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anObjectComesBack()
    {
        Station station;
        station.write([](Register &store) { store.territories().replaceAll(u"2026-01"_s, someTerritories(), Now); });
        for (const Territory &object : someTerritories()) {
            const auto found = station.store().territories().find(object.code);
            QVERIFY(found);
            QCOMPARE((QStringList{found->code, found->level, found->typeCode, found->nameKk, found->nameRu}),
                     (QStringList{object.code, object.level, object.typeCode, object.nameKk, object.nameRu}));
        }
        QVERIFY(!station.store().territories().find(u"999999999"_s));
    }

    void whatLiesWithinACodeIsListed()
    {
        Station station;
        TerritoryStore &territories = station.store().territories();
        QVERIFY(!territories.isLoaded());
        station.write([](Register &store) { store.territories().replaceAll(u"2026-01"_s, someTerritories(), Now); });
        QVERIFY(territories.isLoaded());
        QCOMPARE(codesOf(territories.within(u"27"_s)),
                 (QStringList{u"271010000"_s, u"273200000"_s, u"273237100"_s}));
        QCOMPARE(codesOf(territories.within(u"2732"_s)), (QStringList{u"273200000"_s, u"273237100"_s}));
        QCOMPARE(codesOf(territories.within(u"9999"_s)), QStringList{u"999910000"_s});
        QVERIFY(territories.within(u"12"_s).empty());
    }

    void anObjectIsFoundInEitherLanguage_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("codes");
        const QString district = u"633200000"_s;
        const QString city = u"999910000"_s;
        QTest::newRow("Kazakh") << u"Орал"_s << QStringList{u"271010000"_s};
        QTest::newRow("Russian") << u"уральск"_s << QStringList{u"271010000"_s};
        QTest::newRow("Latin") << u"Baiterek"_s << QStringList{u"273200000"_s};
        // Cities, then villages, then districts; of these the shorter name.
        QTest::newRow("the beginning of a word")
            << u"ақсуат"_s << QStringList{city, u"273237100"_s, u"195237100"_s, district};
        QTest::newRow("a part of a word")
            << u"суат"_s << QStringList{city, u"273237100"_s, u"355237100"_s, u"195237100"_s, district};
        QTest::newRow("several words") << u"ақсуат ауданы"_s << QStringList{district};
        QTest::newRow("a kind of place") << u"ауданы"_s << QStringList{district, u"273200000"_s};
        QTest::newRow("nothing typed") << QString() << QStringList();
        QTest::newRow("no such place") << u"Атлантида"_s << QStringList();
        QTest::newRow("a sign of patterns") << u"%"_s << QStringList();
    }

    void anObjectIsFoundInEitherLanguage()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, codes);
        Station station;
        station.write([](Register &store) { store.territories().replaceAll(u"2026-01"_s, someTerritories(), Now); });
        TerritoryStore &territories = station.store().territories();
        QCOMPARE(codesOf(territories.search(base::folded(typed), 10)), codes);
        QCOMPARE(codesOf(territories.search(base::folded(typed), 1)), codes.mid(0, 1));
    }

    void aNewVersionTakesThePlaceOfTheOld()
    {
        Station station;
        station.write([](Register &store) { store.territories().replaceAll(u"2026-01"_s, someTerritories(), Now); });
        station.write([](Register &store) {
            store.territories().replaceAll(u"2026-02"_s, {{u"711110000"_s, u"1"_s, u"1"_s, u"Астана"_s, u"Астана"_s}}, Now);
        });
        QVERIFY(!station.store().territories().find(u"271010000"_s));
        QVERIFY(station.store().territories().find(u"711110000"_s));
    }

    void aListThatContradictsItselfChangesNothing()
    {
        Station station;
        station.write([](Register &store) { store.territories().replaceAll(u"2026-01"_s, someTerritories(), Now); });
        const Territory twice{u"711110000"_s, u"1"_s, u"1"_s, u"Астана"_s, u"Астана"_s};
        const auto done = station.store().write([&]() -> Result<void> {
            station.store().territories().replaceAll(u"2026-02"_s, {twice, twice}, Now);
            return {};
        });
        QCOMPARE(codeOf(done), u"register-conflict"_s);
        QVERIFY(station.store().territories().find(u"271010000"_s));
        QVERIFY(!station.store().territories().find(twice.code));
    }
};

QTEST_GUILESS_MAIN(TestTerritories)
#include "tst_territorystore.moc"
