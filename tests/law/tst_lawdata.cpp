// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/catalogue.h"
#include "domain/wording.h"
#include "law/rulebook.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace qorgan;
using namespace qorgan::law;
using namespace Qt::StringLiterals;

namespace {

void collectNumbers(const QJsonValue &value, std::set<int> &numbers)
{
    if (value.isDouble())
        numbers.insert(value.toInt());
    const QJsonArray array = value.toArray();
    for (const auto &item : array)
        collectNumbers(item, numbers);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        collectNumbers(it.value(), numbers);
}

/// The records of each rule and subject, in time.
std::map<std::pair<QString, QString>, std::vector<const Rule *>> series()
{
    std::map<std::pair<QString, QString>, std::vector<const Rule *>> found;
    for (const Rule &rule : rulebook().rules())
        found[{rule.rule, rule.subject}].push_back(&rule);
    for (auto &[key, records] : found)
        std::sort(records.begin(), records.end(), [](auto *a, auto *b) { return a->validFrom < b->validFrom; });
    return found;
}

bool has(const QString &text, int number)
{
    return text.contains(QRegularExpression(u"(?<!\\d)%1(?!\\d)"_s.arg(number)));
}

} // namespace

class TestLawData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleThatCarriesParametersIsThere()
    {
        std::set<QString> found;
        for (const Rule &rule : rulebook().rules())
            found.insert(rule.rule);
        for (int i = 1; i <= 22; ++i)
            QVERIFY2(found.contains(u"R%1"_s.arg(i)), qPrintable(QString::number(i)));
        QVERIFY(found.contains(u"due-window"_s));
        QVERIFY(found.contains(u"restrictions"_s));
    }

    void recordsFollowWithoutGap()
    {
        for (const auto &[key, records] : series()) {
            for (std::size_t i = 1; i < records.size(); ++i) {
                QVERIFY2(records[i - 1]->validTo, qPrintable(records[i - 1]->id));
                QCOMPARE(records[i - 1]->validTo->addDays(1), records[i]->validFrom);
            }
            // What has an end has something in its place.
            if (records.back()->validTo)
                QVERIFY2(!records.back()->string("after"_L1).isEmpty(), qPrintable(records.back()->id));
        }
    }

    void theBasisBeginsWithTheMeasure_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QDate>("first");
        QTest::newRow("order") << u"protective_order"_s << QDate(2009, 12, 4);
        QTest::newRow("warning") << u"official_warning"_s << QDate(2026, 3, 2);
        QTest::newRow("requirement") << u"court_requirement"_s << QDate(2015, 1, 1);
    }

    void theBasisBeginsWithTheMeasure()
    {
        QFETCH(QString, subject);
        QFETCH(QDate, first);
        const auto all = series();
        QCOMPARE(all.at({u"R16"_s, subject}).front()->validFrom, first);
        for (const auto &[key, records] : all)
            if (key.second == subject)
                QVERIFY2(records.front()->validFrom >= first, qPrintable(records.front()->id));
    }

    void theIdSaysRuleSubjectAndDay()
    {
        for (const Rule &rule : rulebook().rules()) {
            QStringList parts{rule.rule, rule.subject, base::toIso(rule.validFrom)};
            parts.removeAll(QString());
            QCOMPARE(rule.id, parts.join(u'.'));
        }
    }

    void theSourceIsInForceAllTheTime()
    {
        for (const Rule &rule : rulebook().rules()) {
            const Act *act = rulebook().act(rule.source.act);
            QVERIFY2(act, qPrintable(rule.id));
            if (act->inForceFrom)
                QVERIFY2(*act->inForceFrom <= rule.validFrom, qPrintable(rule.id));
            if (act->inForceTo)
                QVERIFY2(rule.validTo && *rule.validTo <= *act->inForceTo, qPrintable(rule.id));
            const QString with = rule.string("with_act"_L1);
            QVERIFY2(with.isEmpty() || rulebook().act(with), qPrintable(rule.id));
        }
    }

    void threeLanguagesReadWell()
    {
        for (const Act &act : rulebook().acts())
            for (const base::Texts &texts : {act.name, act.nameOf, act.shortName, act.shortOf}) {
                const QString fault = tests::wordingFault(texts);
                QVERIFY2(fault.isEmpty(), qPrintable(act.code + u' ' + fault));
            }
        for (const Rule &rule : rulebook().rules()) {
            const QString fault = tests::wordingFault(rule.text);
            QVERIFY2(fault.isEmpty(), qPrintable(rule.id + u' ' + fault));
            for (const base::Language language : base::AllLanguages)
                QVERIFY2(rule.text.in(language).endsWith(u'.'), qPrintable(rule.id));
        }
    }

    void theTextSaysTheNumbersOfTheRecord()
    {
        for (const Rule &rule : rulebook().rules()) {
            std::set<int> numbers;
            collectNumbers(rule.value, numbers);
            for (const int number : numbers)
                for (const base::Language language : base::AllLanguages)
                    QVERIFY2(has(rule.text.in(language), number),
                             qPrintable(rule.id + u' ' + base::languageCode(language) + u' '
                                        + QString::number(number)));
        }
    }

    void theCodeHoldsNoNumberOfTheLaw()
    {
        std::set<int> numbers;
        for (const Rule &rule : rulebook().rules())
            collectNumbers(rule.value, numbers);
        std::erase_if(numbers, [](int n) { return n < 7; });
        QVERIFY(numbers.contains(30) && numbers.contains(365));
        const QDir sources(QStringLiteral(QORGAN_LAW_SOURCES));
        const QStringList names = sources.entryList({u"*.cpp"_s, u"*.h"_s}, QDir::Files);
        QVERIFY(names.size() > 10);
        static const QRegularExpression literal(u"(?<![\\w.])\\d+(?![\\w.])"_s);
        static const QRegularExpression textOrComment(u"\"[^\"\\n]*\"|//[^\\n]*"_s);
        for (const QString &name : names) {
            QFile file(sources.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString code = QString::fromUtf8(file.readAll()).remove(textOrComment);
            for (auto it = literal.globalMatch(code); it.hasNext();) {
                const QString found = it.next().captured();
                QVERIFY2(!numbers.contains(found.toInt()), qPrintable(name + u' ' + found));
            }
        }
    }

    void articlesAgreeWithTheCatalogue()
    {
        const domain::Catalogue &articles = domain::catalogue(u"articles"_s);
        for (const Rule &rule : rulebook().rules()) {
            if (rule.rule != u"R17")
                continue;
            const domain::CatalogueItem *item = articles.find(rule.subject);
            QVERIFY2(item, qPrintable(rule.id));
            QCOMPARE(item->validTo, rule.validTo);
            if (item->validFrom)
                QCOMPARE(*item->validFrom, rule.validFrom);
            QCOMPARE(item->properties.value("replaced_by"_L1).toString(), rule.string("after"_L1));
        }
    }

    void restrictionsAgreeWithTheCatalogue()
    {
        const domain::Catalogue &restrictions = domain::catalogue(u"restrictions"_s);
        for (const Rule &rule : rulebook().rules()) {
            if (rule.rule != u"restrictions")
                continue;
            std::set<QString> catalogued;
            for (const domain::CatalogueItem &item : restrictions.items())
                if (item.properties.value("measures"_L1).toArray().contains(rule.subject))
                    catalogued.insert(item.code);
            const QStringList codes = rule.strings("codes"_L1);
            QCOMPARE(std::set<QString>(codes.begin(), codes.end()), catalogued);
        }
    }
};

QTEST_GUILESS_MAIN(TestLawData)
#include "tst_lawdata.moc"
