// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/classifier.h"

#include "casework/findings.h"
#include "casework/incidents.h"
#include "casework/placenames.h"
#include "casework/persons.h"
#include "support/trainingregister.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qorgan;
using namespace qorgan::casework;
using domain::Address;
using security::Role;
using tests::entries;
using tests::shown;

namespace {

const QByteArray Header = "kato,kato_version,level,type_code,name_ru,name_kk\n";

/// Invented villages in real regions and districts.
const QByteArray Synthetic = Header +
    "270000000,TEST 1,oblast,0,Западно-Казахстанская область,Батыс Қазақстан облысы\n"
    "271000000,TEST 1,district,3,Уральск Г.А.,Орал Қ.Ә.\n"
    "271010000,TEST 1,sub_district,1,г.Уральск,Орал қ.\n"
    "271033000,TEST 1,sub_district,3,Үлгілі п.а.,Үлгілі к.ә.\n"
    "271033100,TEST 1,settlement,1,п.Улгили,Үлгілі к.\n"
    "273200000,TEST 1,district,2,Акжаикский район,Ақжайық ауданы\n"
    "273230000,TEST 1,sub_district,2,Сынақский с.о.,Сынақ  \xC2\xA0" "а.о.\n"
    "273230100,TEST 1,settlement,2,с.Сынак,Сынақ а.\n"
    "273230200,TEST 1,settlement,2,с.Верхний Сынак,Жоғарғы Сынақ а.\n"
    "273230300,TEST 1,settlement,2,с.Егиз,Егіз а.\n"
    "273230400,TEST 1,settlement,2,с.Егиз,Егіз а.\n"
    "750000000,TEST 1,oblast,1,г.Алматы,Алматы қ.\n"
    "751110000,TEST 1,sub_district,1,Алмалинский район,Алмалы ауданы\n";

QString written(const tests::TrainingRegister &reg, const QByteArray &bytes)
{
    QFile file(reg.path(u"kato.csv"_s));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        throw std::runtime_error("kato.csv");
    return file.fileName();
}

} // namespace

Q_DECLARE_METATYPE(Address)

class ClassifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadsAndReplaces();
    void refuses_data();
    void refuses();
    void refusesAMissingFile();
    void finds_data();
    void finds();
    void showsThePath();
    void strips_data();
    void strips();
    void resolvesAddresses_data();
    void resolvesAddresses();
    void namesLocalitiesInTheList();
    void rolesAreBarred();
    void loadsTheNationalOne();
};

void ClassifierTest::loadsAndReplaces()
{
    tests::TrainingRegister reg;
    const auto loaded = loadClassifier(reg.session(), written(reg, Synthetic));
    QCOMPARE(shown(loaded), u"accepted"_s);
    QCOMPARE(loaded->version, u"TEST 1"_s);
    QCOMPARE(loaded->objects, 13);
    QCOMPARE(entries(reg.session())[0].action, u"classifier.loaded"_s);
    QCOMPARE(entries(reg.session())[0].detail, u"version=TEST 1 objects=13"_s);

    // Semicolons, a byte order mark, quotes and another order of columns; the old content goes.
    const QByteArray other = "\xEF\xBB\xBF" "name_kk;name_ru;level;type_code;KATO;kato_version\r\n"
                             "\"Жаңа а.\";\"с.Новое\";settlement;2;273230900;TEST 2\r\n";
    const auto again = loadClassifier(reg.session(), written(reg, other));
    QCOMPARE(shown(again), u"accepted"_s);
    QCOMPARE(again->objects, 1);
    QVERIFY(findInClassifier(reg.session(), u"Сынақ"_s)->empty());
    const auto found = findInClassifier(reg.session(), u"новое"_s);
    QCOMPARE(found->size(), 1u);
    QCOMPARE(found->front().kk, u"Жаңа а."_s);
}

void ClassifierTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("argument");
    const QByteArray row = "273230100,TEST 1,settlement,2,с.Сынак,Сынақ а.\n";
    QTest::newRow("empty") << QByteArray() << u"csv-no-header"_s << QString();
    QTest::newRow("header alone") << Header << u"classifier-empty"_s << QString();
    QTest::newRow("column") << QByteArray("kato,level,type_code,name_ru,name_kk\n" + row) << u"csv-missing-column"_s
                            << u"kato_version"_s;
    QTest::newRow("eight digits") << QByteArray(Header + row + "27323010,TEST 1,settlement,2,с,а\n") << u"kato-code"_s
                                  << u"3"_s;
    QTest::newRow("letters") << QByteArray(Header + "27323010x,TEST 1,settlement,2,с,а\n") << u"kato-code"_s << u"2"_s;
    QTest::newRow("twice") << QByteArray(Header + row + row) << u"kato-code-twice"_s << u"3"_s;
    QTest::newRow("no name") << QByteArray(Header + "273230100,TEST 1,settlement,2,,\n") << u"kato-row-incomplete"_s
                             << u"2"_s;
    QTest::newRow("no level") << QByteArray(Header + "273230100,TEST 1,,2,с,а\n") << u"kato-row-incomplete"_s << u"2"_s;
    QTest::newRow("no version") << QByteArray(Header + "273230100,,settlement,2,с,а\n") << u"kato-row-incomplete"_s
                                << u"2"_s;
    QTest::newRow("a cell too many") << QByteArray(Header + row.chopped(1) + ",x\n") << u"csv-too-many-cells"_s << u"2"_s;
    QTest::newRow("quote") << QByteArray(Header + row + "\"273230200,TEST 1\n") << u"csv-broken-quote"_s << u"3"_s;
    QTest::newRow("NUL") << QByteArray(Header + row + QByteArray("2732\0", 5)) << u"csv-nul"_s << u"3"_s;
    QTest::newRow("CP1251") << QByteArray(Header + row + "273230200,\xC0\xE1\xE0\xE9\n") << u"csv-not-utf8"_s << u"3"_s;
}

void ClassifierTest::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QFETCH(QString, argument);
    static tests::TrainingRegister reg;
    static const auto before = loadClassifier(reg.session(), written(reg, Synthetic));
    const auto loaded = loadClassifier(reg.session(), written(reg, bytes));
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, code);
    QCOMPARE(loaded.error().arguments.value(0), argument);
    QCOMPARE(findInClassifier(reg.session(), u"Сынақ"_s)->size(), 3u);
}

void ClassifierTest::refusesAMissingFile()
{
    tests::TrainingRegister reg;
    QCOMPARE(shown(loadClassifier(reg.session(), reg.path(u"none.csv"_s))), u"file-missing file"_s);
}

void ClassifierTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("codes");
    QTest::newRow("village before its district, then any part")
        << u"Сынақ"_s << QStringList{u"273230100"_s, u"273230200"_s, u"273230000"_s};
    QTest::newRow("Russian, beginning") << u"сына"_s << QStringList{u"273230100"_s, u"273230200"_s, u"273230000"_s};
    QTest::newRow("city before its administration") << u"Орал"_s << QStringList{u"271010000"_s, u"271000000"_s};
    QTest::newRow("with its kind") << u"г. Уральск"_s << QStringList{u"271010000"_s, u"271000000"_s};
    QTest::newRow("Latin") << u"Oral"_s << QStringList{u"271010000"_s, u"271000000"_s};
    QTest::newRow("inner part") << u"ғарғы"_s << QStringList{u"273230200"_s};
    QTest::newRow("nothing") << u" "_s << QStringList();
    QTest::newRow("unknown") << u"Атлантида"_s << QStringList();
}

void ClassifierTest::finds()
{
    static tests::TrainingRegister reg;
    static const auto loaded = loadClassifier(reg.session(), written(reg, Synthetic));
    QFETCH(QString, text);
    QFETCH(QStringList, codes);
    const auto found = findInClassifier(reg.session(), text);
    QVERIFY(found);
    QStringList given;
    for (const Locality &locality : *found)
        given.append(locality.code);
    QCOMPARE(given, codes);
    if (!codes.isEmpty())
        QCOMPARE(findInClassifier(reg.session(), text, 1)->size(), 1u);
}

void ClassifierTest::showsThePath()
{
    tests::TrainingRegister reg;
    QVERIFY(loadClassifier(reg.session(), written(reg, Synthetic)));
    const auto found = findInClassifier(reg.session(), u"Жоғарғы"_s);
    QCOMPARE(found->size(), 1u);
    QCOMPARE(found->front().path.kk, u"Батыс Қазақстан облысы › Ақжайық ауданы › Сынақ а.о."_s);
    QCOMPARE(found->front().path.ru, u"Западно-Казахстанская область › Акжаикский район › Сынақский с.о."_s);
    QVERIFY(found->front().path.en.startsWith(u"West Kazakhstan Region › "));
    QCOMPARE(findInClassifier(reg.session(), u"Батыс"_s)->front().path.kk, QString());
}

void ClassifierTest::strips_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("bare");
    for (const QString &name : {u"Орал"_s, u"г.Орал"_s, u"г. Орал"_s, u"Орал қ."_s, u"Орал қаласы"_s, u"Oral"_s, u"город Орал"_s})
        QTest::newRow(qPrintable(name)) << name << u"орал"_s;
    QTest::newRow("two words") << u"Жоғарғы Сынақ а."_s << u"жогаргы сынак"_s;
    QTest::newRow("only a kind") << u"с."_s << u"с"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void ClassifierTest::strips()
{
    QFETCH(QString, name);
    QFETCH(QString, bare);
    QCOMPARE(barePlaceName(name), bare);
}

void ClassifierTest::resolvesAddresses_data()
{
    QTest::addColumn<Address>("typed");
    QTest::addColumn<Address>("stored");
    QTest::addColumn<QStringList>("warnings");
    const auto row = [](const char *name, const Address &typed, const Address &stored, const QStringList &warnings = {}) {
        QTest::newRow(name) << typed << stored << warnings;
    };
    const Address city{u"27"_s, u"2710"_s, u"271010000"_s, {}, {}, {}};
    row("codes", city, city);
    row("names", {u"27"_s, u"Орал"_s, u"Орал"_s, {}, {}, {}}, city);
    row("Russian names", {u"Западно-Казахстанская область"_s, u"г. Уральск"_s, u"Уральск"_s, {}, {}, {}}, city);
    row("nine digits", {u"270000000"_s, u"271000000"_s, u"271010000"_s, {}, {}, {}}, city);
    row("from the locality", {{}, {}, u"271010000"_s, {}, {}, {}}, city);
    row("in the unit's region", {{}, {}, u"Үлгілі"_s, {}, {}, {}}, {u"27"_s, u"2710"_s, u"271033100"_s, {}, {}, {}});
    row("district in the unit's region", {{}, u"Ақжайық ауданы"_s, {}, {}, {}, {}}, {u"27"_s, u"2732"_s, {}, {}, {}, {}});
    row("the city that is a region", {u"75"_s, u"7511"_s, u"Алматы"_s, {}, {}, {}},
        {u"75"_s, u"7511"_s, u"750000000"_s, {}, {}, {}});
    row("a district of that city", {u"75"_s, u"Алмалинский район"_s, u"Алматы"_s, {}, {}, {}},
        {u"75"_s, u"7511"_s, u"750000000"_s, {}, {}, {}});
    row("street and house", {u"27"_s, {}, {}, u" Абай  көшесі"_s, u"12"_s, u"4"_s},
        {u"27"_s, {}, {}, u"Абай көшесі"_s, u"12"_s, u"4"_s});

    row("unknown locality", {u"27"_s, u"2710"_s, u"Атлантида"_s, {}, {}, {}},
        {u"27"_s, u"2710"_s, u"Атлантида"_s, {}, {}, {}}, {u"place-unknown address.locality"_s});
    row("of another district", {u"27"_s, u"2710"_s, u"Сынақ"_s, {}, {}, {}},
        {u"27"_s, u"2710"_s, u"Сынақ"_s, {}, {}, {}}, {u"place-unknown address.locality"_s});
    row("two of a name", {u"27"_s, u"2732"_s, u"Егіз"_s, {}, {}, {}}, {u"27"_s, u"2732"_s, u"Егіз"_s, {}, {}, {}},
        {u"place-ambiguous address.locality"_s});
    row("unknown district", {u"27"_s, u"Атлантида"_s, u"Орал"_s, {}, {}, {}},
        {u"27"_s, u"Атлантида"_s, u"Орал"_s, {}, {}, {}},
        {u"place-unknown address.district"_s, u"place-unknown address.locality"_s});
    row("unknown codes", {u"27"_s, u"2799"_s, u"279900000"_s, {}, {}, {}}, {u"27"_s, u"2799"_s, u"279900000"_s, {}, {}, {}},
        {u"place-unknown address.district"_s, u"place-unknown address.locality"_s});
    row("district of three regions", {{}, u"Жамбыл ауданы"_s, {}, {}, {}, {}}, {{}, u"Жамбыл ауданы"_s, {}, {}, {}, {}},
        {u"place-ambiguous address.district"_s});
    row("district of another region", {u"75"_s, u"2710"_s, {}, {}, {}, {}}, {u"75"_s, u"2710"_s, {}, {}, {}, {}},
        {u"place-mismatch address.district"_s});
    row("locality of another district", {u"27"_s, u"2710"_s, u"273230100"_s, {}, {}, {}},
        {u"27"_s, u"2710"_s, u"273230100"_s, {}, {}, {}}, {u"place-mismatch address.locality"_s});
}

void ClassifierTest::resolvesAddresses()
{
    static tests::TrainingRegister reg;
    static const auto loaded = loadClassifier(reg.session(), written(reg, Synthetic));
    QFETCH(Address, typed);
    QFETCH(Address, stored);
    QFETCH(QStringList, warnings);
    PersonDraft draft;
    draft.person.surname = u"Үлгібаев"_s;
    draft.person.iinAbsentReason = u"not_established"_s;
    draft.person.address = typed;
    const auto added = addPerson(reg.session(), draft);
    QCOMPARE(shown(added), u"accepted"_s);
    QCOMPARE(shown(added->warnings), warnings);
    const Address &address = added->value.address;
    QCOMPARE((QStringList{address.region, address.district, address.locality}),
             (QStringList{stored.region, stored.district, stored.locality}));
    QCOMPARE(address, stored);
}

void ClassifierTest::namesLocalitiesInTheList()
{
    tests::TrainingRegister reg;
    QVERIFY(loadClassifier(reg.session(), written(reg, Synthetic)));
    for (const QString &locality : {u"273230100"_s, u"Көктөбе"_s}) {
        IncidentDraft draft;
        draft.facts.detectedAt = reg.now();
        draft.facts.source = u"neighbour"_s;
        draft.facts.place = {u"27"_s, u"2732"_s, locality, {}, {}, {}};
        QVERIFY(addIncident(reg.session(), draft));
        reg.setNow(u"2026-11-20T13:00:00+05:00"_s);
    }
    const auto page = listIncidents(reg.session(), {}, {10, {}});
    QVERIFY(page);
    QCOMPARE(page->items.size(), 2u);
    QCOMPARE(page->items[0].localityName, (base::Texts{u"Көктөбе"_s, u"Көктөбе"_s, u"Көктөбе"_s}));
    QCOMPARE(page->items[1].locality, u"273230100"_s);
    QCOMPARE(page->items[1].localityName, (base::Texts{u"Сынақ а."_s, u"с.Сынак"_s, u"с.Сынак"_s}));
}

void ClassifierTest::rolesAreBarred()
{
    tests::TrainingRegister reg;
    const auto inspector = reg.sessionOf(Role::Inspector);
    QCOMPARE(shown(loadClassifier(*inspector, written(reg, Synthetic))), u"permission-denied "_s);
    QCOMPARE(shown(findInClassifier(*inspector, u"Орал"_s)), u"accepted"_s);
    const auto auditor = reg.sessionOf(Role::Auditor);
    QCOMPARE(shown(findInClassifier(*auditor, u"Орал"_s)), u"permission-denied "_s);
}

void ClassifierTest::loadsTheNationalOne()
{
    const QString file = qEnvironmentVariable("QORGAN_KATO_CSV");
    if (file.isEmpty())
        QSKIP("QORGAN_KATO_CSV names no file");
    tests::TrainingRegister reg;
    const auto loaded = loadClassifier(reg.session(), file);
    QCOMPARE(shown(loaded), u"accepted"_s);
    QCOMPARE(loaded->objects, 15594);
    const auto found = findInClassifier(reg.session(), u"Орал"_s);
    QCOMPARE(found->front().code, u"271010000"_s);
    QCOMPARE(findInClassifier(reg.session(), u"Уральск"_s)->front().code, u"271010000"_s);
}

QTEST_GUILESS_MAIN(ClassifierTest)
#include "tst_classifier.moc"
