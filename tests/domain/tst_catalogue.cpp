// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/catalogue.h"

#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>

using namespace qorgan;
using namespace qorgan::domain;
using namespace Qt::StringLiterals;
using base::Language;

namespace {

QByteArray oneItem(const QByteArray &item)
{
    return R"({"catalogue": "sample", "purpose": "for this test", "items": [)" + item + "]}";
}

} // namespace

/// How a list is read and asked; what the shipped lists hold is the matter of tst_catalogues.
class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelOfACodeOrOfATextTypedByHand()
    {
        const Catalogue &sources = catalogue(u"sources"_s);
        QCOMPARE(sources.label(u"neighbour"_s, Language::Kazakh), u"көршілер"_s);
        QCOMPARE(sources.label(u"neighbour"_s, Language::Russian), u"соседи"_s);
        QCOMPARE(sources.label(u"neighbour"_s, Language::English), u"neighbours"_s);
        QCOMPARE(sources.label(u"почтальон"_s, Language::Russian), u"почтальон"_s);
    }

    void malformedFileIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("item");
        QTest::addColumn<QString>("what");
        const QByteArray good = R"({"code": "a", "kk": "ә", "ru": "а", "en": "a", "status": "verified"})";
        QTest::newRow("no JSON") << QByteArray("{") << QString() << u"catalogue"_s;
        QTest::newRow("another list") << oneItem(good).replace("sample", "other") << QString() << u"catalogue"_s;
        QTest::newRow("no purpose") << oneItem(good).replace("purpose", "use") << QString() << u"purpose"_s;
        QTest::newRow("no items") << oneItem({}) << QString() << u"items"_s;
        QTest::newRow("no code") << oneItem(QByteArray(good).replace("\"a\", \"kk\"", "\"\", \"kk\""))
                                 << u"1"_s << u"code"_s;
        QTest::newRow("no Kazakh") << oneItem(QByteArray(good).replace("ә", "")) << u"a"_s << u"kk"_s;
        QTest::newRow("white space") << oneItem(QByteArray(good).replace("ә", "ә ")) << u"a"_s << u"kk"_s;
        QTest::newRow("status") << oneItem(QByteArray(good).replace("verified", "sure")) << u"a"_s << u"status"_s;
        QTest::newRow("twice") << oneItem(good + "," + good) << u"a"_s << u"code"_s;
        QTest::newRow("no such day") << oneItem(QByteArray(good).replace(
                                            "\"status\"", "\"valid_from\": \"2024-02-30\", \"status\""))
                                     << u"a"_s << u"valid_from"_s;
        QTest::newRow("ends before it begins")
            << oneItem(QByteArray(good).replace(
                   "\"status\"", R"("valid_from": "2024-02-02", "valid_to": "2024-02-01", "status")"))
            << u"a"_s << u"valid_to"_s;
    }

    void malformedFileIsRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, item);
        QFETCH(QString, what);
        const auto parsed = parseCatalogue(u"sample"_s, json);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, u"catalogue-malformed"_s);
        QCOMPARE(parsed.error().field, u"sample"_s);
        QCOMPARE(parsed.error().arguments, (QStringList{item, what}));
    }

    void furtherPropertiesAreKept()
    {
        const auto parsed = parseCatalogue(
            u"sample"_s, oneItem(R"({"code": "a", "kk": "ә", "ru": "а", "en": "a", "status": "verified",
                                     "valid_to": "2024-06-15", "part": "3"})"));
        QVERIFY(parsed);
        const CatalogueItem *item = parsed->find(u"a"_s);
        QVERIFY(item);
        QCOMPARE(item->properties, (QJsonObject{{u"part"_s, u"3"_s}}));
        QVERIFY(!item->validFrom);
        QCOMPARE(*item->validTo, QDate(2024, 6, 15));
    }

    void threadsMayAskAtOnce()
    {
        std::vector<std::unique_ptr<QThread>> threads;
        std::atomic<int> found = 0;
        for (int i = 0; i < 8; ++i) {
            threads.emplace_back(QThread::create([&found] {
                for (const QString &name : catalogueNames())
                    found += catalogue(name).items().empty() ? 0 : 1;
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            QVERIFY(thread->wait());
        QCOMPARE(found.load(), 8 * static_cast<int>(catalogueNames().size()));
    }
};

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
