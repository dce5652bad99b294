// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/catalogue.h"
#include "domain/measure.h"
#include "domain/requirement.h"
#include "domain/wording.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <set>

using namespace qorgan;
using namespace qorgan::domain;
using namespace Qt::StringLiterals;

namespace {

QStringList codesOf(const Catalogue &list)
{
    QStringList codes;
    for (const CatalogueItem &item : list.items())
        codes.append(item.code);
    return codes;
}

} // namespace

class TestCatalogues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyListOfTheProgramIsThere()
    {
        const QStringList names = catalogueNames();
        for (const QString &name :
             {u"sources"_s, u"violence_types"_s, u"yes_no_unknown"_s, u"relationships"_s, u"restrictions"_s,
              u"articles"_s, u"ranks"_s, u"posts"_s, u"regions"_s, u"districts"_s, u"refusal_modes"_s,
              u"iin_absent_reasons"_s, u"citizenships"_s, u"disability_groups"_s, u"sexes"_s,
              u"evidence_kinds"_s, u"victim_positions"_s, u"representative_relations"_s, u"measure_kinds"_s,
              u"measure_states"_s, u"due_kinds"_s, u"due_states"_s, u"roles"_s, u"service_modes"_s,
              u"requirement_states"_s, u"restriction_states"_s, u"motion_outcomes"_s,
              u"check_results"_s, u"copy_recipients"_s, u"audiences"_s, u"audit_actions"_s})
            QVERIFY2(names.contains(name), qPrintable(name));
        QVERIFY(catalogue(u"no_such_list"_s).items().empty());
    }

    void shippedListIsWellFormed_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : catalogueNames())
            QTest::newRow(qPrintable(name)) << name;
    }

    void shippedListIsWellFormed()
    {
        QFETCH(QString, name);
        QFile file(u":/catalogues/"_s + name + u".json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto parsed = parseCatalogue(name, file.readAll());
        QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().arguments.join(u' ')));
        QCOMPARE(catalogue(name).items().size(), parsed->items().size());
        for (const CatalogueItem &item : parsed->items()) {
            const QString fault = tests::wordingFault(item.names);
            QVERIFY2(fault.isEmpty(), qPrintable(item.code + u" "_s + fault));
        }
    }

    /// Every way to write an item leads back to it: no alias belongs to two items. Names of districts
    /// repeat in other regions (three are called Жамбыл), so there the region is asked for as well, and a
    /// city precedes the district that bears its name.
    void namesLeadBackToTheirItem_data()
    {
        shippedListIsWellFormed_data();
    }

    void namesLeadBackToTheirItem()
    {
        QFETCH(QString, name);
        const bool inRegion = name == u"districts";
        for (const CatalogueItem &item : catalogue(name).items()) {
            QStringList spellings{item.code, item.names.kk, item.names.ru, item.names.en};
            if (!inRegion)
                for (const QJsonValue &alias : item.properties.value("aliases"_L1).toArray())
                    spellings.append(alias.toString());
            const bool titleRepeats = item.properties.contains("replaces"_L1);
            for (const QString &spelling : titleRepeats ? QStringList{item.code} : spellings) {
                const CatalogueItem *found =
                    inRegion && spelling != item.code
                        ? catalogue(name).match(spelling, u"region"_s,
                                                item.properties.value("region"_L1).toString())
                        : catalogue(name).match(spelling);
                QVERIFY2(found, qPrintable(spelling));
                QVERIFY2(found->code == item.code,
                         qPrintable(spelling + u" leads to "_s + found->code + u", not "_s + item.code));
            }
        }
    }

    void propertiesAreOfTheRightType_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("property");
        QTest::addColumn<int>("type");
        QTest::newRow("sources") << u"sources"_s << u"needs_complaint"_s << int(QJsonValue::Bool);
        QTest::newRow("restrictions: measures") << u"restrictions"_s << u"measures"_s << int(QJsonValue::Array);
        QTest::newRow("restrictions: nature") << u"restrictions"_s << u"nature"_s << int(QJsonValue::String);
        QTest::newRow("restrictions: kk") << u"restrictions"_s << u"form_kk"_s << int(QJsonValue::String);
        QTest::newRow("restrictions: ru") << u"restrictions"_s << u"form_ru"_s << int(QJsonValue::String);
        QTest::newRow("articles") << u"articles"_s << u"act"_s << int(QJsonValue::String);
        QTest::newRow("ranks: order") << u"ranks"_s << u"order"_s << int(QJsonValue::Double);
        QTest::newRow("ranks: number") << u"ranks"_s << u"number"_s << int(QJsonValue::Double);
        QTest::newRow("districts") << u"districts"_s << u"region"_s << int(QJsonValue::String);
    }

    void propertiesAreOfTheRightType()
    {
        QFETCH(QString, name);
        QFETCH(QString, property);
        QFETCH(int, type);
        QVERIFY(!catalogue(name).items().empty());
        for (const CatalogueItem &item : catalogue(name).items())
            QVERIFY2(item.properties.value(property).type() == type, qPrintable(item.code));
    }

    void codesOfTheContract_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("codes");
        QTest::newRow("sources") << u"sources"_s
                                 << u"victim officer mobile_group witness neighbour relative video social_media "
                                    "mass_media call_102 contact_centre_111 medical school state_body"_s;
        QTest::newRow("violence") << u"violence_types"_s << u"physical psychological sexual economic"_s;
        QTest::newRow("restrictions") << u"restrictions"_s
                                      << u"search follow visit talk contact weapons minors alcohol eviction "
                                         "psychological_help"_s;
        QTest::newRow("due") << u"due_kinds"_s
                             << u"serve prosecutor-copy victim-copy check appearance psychological-help expiry "
                                "requirement-expiry eviction-end watch hearing reassess"_s;
        QTest::newRow("roles") << u"roles"_s << u"inspector head registrar auditor administrator"_s;
        QTest::newRow("audiences") << u"audiences"_s << u"offender victim court prosecutor file"_s;
        QTest::newRow("disability") << u"disability_groups"_s << u"none 1 2 3 child"_s;
        QTest::newRow("due states") << u"due_states"_s << u"overdue due ahead"_s;
        QTest::newRow("sexes") << u"sexes"_s << u"m f"_s;
    }

    void codesOfTheContract()
    {
        QFETCH(QString, name);
        QFETCH(QString, codes);
        QCOMPARE(codesOf(catalogue(name)), codes.split(u' '));
    }

    void codesOfTheTypesHaveLabels()
    {
        for (const MeasureKind kind :
             {MeasureKind::ProtectiveOrder, MeasureKind::OfficialWarning, MeasureKind::CourtRequirement})
            QVERIFY(catalogue(u"measure_kinds"_s).find(code(kind)));
        for (const MeasureState state : {MeasureState::Issued, MeasureState::Served, MeasureState::Expired,
                                         MeasureState::Cancelled, MeasureState::Replaced})
            QVERIFY(catalogue(u"measure_states"_s).find(code(state)));
        for (const RequirementState state :
             {RequirementState::Filed, RequirementState::Refused, RequirementState::Granted, RequirementState::InForce,
              RequirementState::Expired, RequirementState::Cancelled})
            QVERIFY(catalogue(u"requirement_states"_s).find(code(state)));
        for (const RestrictionState state :
             {RestrictionState::Requested, RestrictionState::Refused, RestrictionState::Granted,
              RestrictionState::InForce, RestrictionState::Ended, RestrictionState::Lifted})
            QVERIFY(catalogue(u"restriction_states"_s).find(code(state)));
        for (const MotionOutcome outcome : {MotionOutcome::Granted, MotionOutcome::GrantedInPart, MotionOutcome::Refused})
            QVERIFY(catalogue(u"motion_outcomes"_s).find(code(outcome)));
        for (const CopyRecipient to : {CopyRecipient::Prosecutor, CopyRecipient::Victim})
            QVERIFY(catalogue(u"copy_recipients"_s).find(code(to)));
    }

    void onlyTheVictimsSourceNeedsAComplaint()
    {
        for (const CatalogueItem &item : catalogue(u"sources"_s).items())
            QCOMPARE(item.properties.value("needs_complaint"_L1).toBool(), item.code == u"victim");
    }

    void restrictionsNameTheirMeasures()
    {
        QStringList ofOrder;
        for (const CatalogueItem &item : catalogue(u"restrictions"_s).items()) {
            const QJsonArray measures = item.properties.value("measures"_L1).toArray();
            QVERIFY(!measures.isEmpty());
            for (const QJsonValue &measure : measures)
                QVERIFY(catalogue(u"measure_kinds"_s).find(measure.toString()));
            if (measures.contains(u"protective_order"_s))
                ofOrder.append(item.code);
        }
        QCOMPARE(ofOrder, (QStringList{u"search"_s, u"follow"_s, u"visit"_s, u"talk"_s, u"contact"_s}));
    }

    /// After «… тыйым салынады» a prohibition is a verb in the dative: іздестіруге, баруға.
    void restrictionsContinueTheSentenceOfTheForm()
    {
        static const QRegularExpression dative(u"(ға|ге|қа|ке)$"_s);
        for (const CatalogueItem &item : catalogue(u"restrictions"_s).items()) {
            const QString nature = item.properties.value("nature"_L1).toString();
            QVERIFY2(nature == u"prohibition" || nature == u"duty", qPrintable(item.code));
            for (const QString &form : {u"form"_s, u"court_form"_s}) {
                const base::Texts texts{item.properties.value(form + u"_kk"_s).toString(),
                                        item.properties.value(form + u"_ru"_s).toString(), item.names.en};
                if (form == u"court_form" && texts.kk.isEmpty() && texts.ru.isEmpty())
                    continue;
                const QString fault = tests::wordingFault(texts);
                QVERIFY2(fault.isEmpty(), qPrintable(item.code + u" "_s + fault));
                QVERIFY2(dative.match(texts.kk).hasMatch(), qPrintable(texts.kk));
                QVERIFY2(texts.kk.front().isLower() && texts.ru.front().isLower(), qPrintable(item.code));
            }
        }
    }

    void everyDistrictHasItsRegion()
    {
        const Catalogue &districts = catalogue(u"districts"_s);
        QCOMPARE(catalogue(u"regions"_s).items().size(), 20u);
        QCOMPARE(districts.items().size(), 209u);
        for (const CatalogueItem &item : districts.items()) {
            const QString region = item.properties.value("region"_L1).toString();
            QVERIFY2(catalogue(u"regions"_s).find(region), qPrintable(item.code));
            QVERIFY2(item.code.size() == 4 && item.code.startsWith(region), qPrintable(item.code));
        }
    }

    void districtOfARegion_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::newRow("bare, kk") << u"27"_s << u"Орал"_s << u"2710"_s;
        QTest::newRow("bare, ru") << u"27"_s << u"уральск"_s << u"2710"_s;
        QTest::newRow("short, ru") << u"27"_s << u"г. Уральск"_s << u"2710"_s;
        QTest::newRow("full") << u"27"_s << u"Орал қаласы"_s << u"2710"_s;
        QTest::newRow("code") << u"27"_s << u"2710"_s << u"2710"_s;
        QTest::newRow("one of three") << u"31"_s << u"Жамбыл ауданы"_s << u"3140"_s;
        QTest::newRow("another of them") << u"59"_s << u"Жамбыл ауданы"_s << u"5946"_s;
        QTest::newRow("the city first") << u"39"_s << u"Қостанай"_s << u"3910"_s;
        QTest::newRow("as in the classifier") << u"47"_s << u"Ақтау Г.А. қаласы"_s << u"4710"_s;
        QTest::newRow("of another region") << u"10"_s << u"Орал"_s << QString();
    }

    void districtOfARegion()
    {
        QFETCH(QString, region);
        QFETCH(QString, typed);
        QFETCH(QString, code);
        const CatalogueItem *found = catalogue(u"districts"_s).match(typed, u"region"_s, region);
        QCOMPARE(found ? found->code : QString(), code);
    }

    /// R17: what the Administrative Code lost on 16 June 2024 the Criminal Code took over on that day.
    void replacedArticlesLeaveNoGap()
    {
        int replaced = 0;
        for (const QString &name : catalogueNames()) {
            const Catalogue &list = catalogue(name);
            for (const CatalogueItem &item : list.items()) {
                const QString by = item.properties.value("replaced_by"_L1).toString();
                if (const QString old = item.properties.value("replaces"_L1).toString(); !old.isEmpty()) {
                    QVERIFY2(list.find(old), qPrintable(item.code));
                    QCOMPARE(list.find(old)->properties.value("replaced_by"_L1).toString(), item.code);
                }
                if (by.isEmpty())
                    continue;
                ++replaced;
                const CatalogueItem *next = list.find(by);
                QVERIFY2(next && item.validTo && next->validFrom, qPrintable(item.code));
                QCOMPARE(*next->validFrom, item.validTo->addDays(1));
                QCOMPARE(next->properties.value("replaces"_L1).toString(), item.code);
            }
        }
        QCOMPARE(replaced, 2);
    }

    void articlesByDate_data()
    {
        QTest::addColumn<QString>("article");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("inForce");
        QTest::newRow("73 always") << u"73"_s << QDate(2023, 7, 1) << true;
        QTest::newRow("73-1 on its last day") << u"73-1"_s << QDate(2024, 6, 15) << true;
        QTest::newRow("73-1 gone") << u"73-1"_s << QDate(2024, 6, 16) << false;
        QTest::newRow("108-1 too early") << u"108-1"_s << QDate(2024, 6, 15) << false;
        QTest::newRow("108-1") << u"108-1"_s << QDate(2024, 6, 16) << true;
        QTest::newRow("109-1") << u"109-1"_s << QDate(2024, 6, 16) << true;
        QTest::newRow("73-2 gone") << u"73-2"_s << QDate(2024, 6, 16) << false;
        QTest::newRow("stalking too early") << u"115-1"_s << QDate(2025, 9, 15) << false;
        QTest::newRow("stalking") << u"115-1"_s << QDate(2025, 9, 16) << true;
        QTest::newRow("marriage") << u"125-1"_s << QDate(2025, 9, 16) << true;
        QTest::newRow("marriage too early") << u"125-1"_s << QDate(2025, 9, 15) << false;
    }

    void articlesByDate()
    {
        QFETCH(QString, article);
        QFETCH(QDate, day);
        QFETCH(bool, inForce);
        const CatalogueItem *item = catalogue(u"articles"_s).find(article);
        QVERIFY(item);
        QCOMPARE(item->validOn(day), inForce);
    }

    void everyArticleNamesItsAct()
    {
        const std::set<QString> acts{u"administrative_code"_s, u"criminal_code"_s};
        for (const CatalogueItem &item : catalogue(u"articles"_s).items())
            QVERIFY2(acts.contains(item.properties.value("act"_L1).toString()), qPrintable(item.code));
    }

    void ranksAscend()
    {
        int last = 0;
        for (const CatalogueItem &item : catalogue(u"ranks"_s).items()) {
            QCOMPARE(item.properties.value("order"_L1).toInt(), last + 1);
            ++last;
        }
        QCOMPARE(last, 13);
    }

    void matchFindsWhatPeopleWrite_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        const auto row = [](const QString &name, const QString &typed, const QString &code) {
            QTest::newRow(qPrintable(name + u": "_s + typed)) << name << typed << code;
        };
        row(u"iin_absent_reasons"_s, u"not established"_s, u"not_established"_s);
        row(u"iin_absent_reasons"_s, u"Not Established"_s, u"not_established"_s);
        row(u"iin_absent_reasons"_s, u"АНЫҚТАЛМАҒАН"_s, u"not_established"_s);
        row(u"iin_absent_reasons"_s, u"не  установлен "_s, u"not_established"_s);
        row(u"sources"_s, u"соседи"_s, u"neighbour"_s);
        row(u"sources"_s, u"Рапорт"_s, u"officer"_s);
        row(u"sources"_s, u"111"_s, u"contact_centre_111"_s);
        row(u"yes_no_unknown"_s, u"Иә"_s, u"yes"_s);
        row(u"yes_no_unknown"_s, u"НЕТ"_s, u"no"_s);
        row(u"sexes"_s, u"ж"_s, u"f"_s);
        row(u"sexes"_s, u"M"_s, u"m"_s);
        row(u"sexes"_s, u"Ер"_s, u"m"_s);
        row(u"ranks"_s, u"9"_s, u"police_captain"_s);
        row(u"ranks"_s, u"капитан"_s, u"police_captain"_s);
        row(u"violence_types"_s, u"Физическое"_s, u"physical"_s);
        row(u"relationships"_s, u"муж"_s, u"spouse"_s);
        row(u"regions"_s, u"ЗКО"_s, u"27"_s);
        row(u"citizenships"_s, u"Қазақстан"_s, u"KZ"_s);
        row(u"sources"_s, u"дух предков"_s, QString());
        row(u"sources"_s, QString(), QString());
    }

    void matchFindsWhatPeopleWrite()
    {
        QFETCH(QString, name);
        QFETCH(QString, typed);
        QFETCH(QString, code);
        const CatalogueItem *found = catalogue(name).match(typed);
        QCOMPARE(found ? found->code : QString(), code);
    }
};

QTEST_GUILESS_MAIN(TestCatalogues)
#include "tst_catalogues.moc"
