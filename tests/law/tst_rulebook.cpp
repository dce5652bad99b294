// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "law/rulebook.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace qorgan;
using namespace qorgan::law;
using namespace Qt::StringLiterals;

namespace {

const QJsonObject Said{{u"kk"_s, u"қазақша"_s}, {u"ru"_s, u"по-русски"_s}, {u"en"_s, u"English"_s}};

QJsonObject someAct(const QString &code)
{
    return {{u"code"_s, code}, {u"name"_s, Said}, {u"name_of"_s, Said}, {u"short"_s, Said}, {u"short_of"_s, Said},
            {u"in_force_from"_s, u"2015-01-01"_s}, {u"in_force_to"_s, QJsonValue()}, {u"status"_s, u"verified"_s}};
}

QJsonObject someRule(const QString &id, const QString &from, const QJsonValue &to)
{
    return {{u"id"_s, id}, {u"rule"_s, u"R1"_s}, {u"subject"_s, u"protective_order"_s}, {u"valid_from"_s, from},
            {u"valid_to"_s, to}, {u"source"_s, QJsonObject{{u"act"_s, u"A"_s}, {u"article"_s, u"1"_s}}},
            {u"status"_s, u"recalled"_s}, {u"text"_s, Said}, {u"value"_s, QJsonObject{{u"days24h"_s, 10}}}};
}

struct Book {
    QJsonArray acts{someAct(u"A"_s)};
    QJsonArray rules{someRule(u"old"_s, u"2020-01-01"_s, u"2020-12-31"_s), someRule(u"new"_s, u"2021-01-01"_s, {})};

    [[nodiscard]] base::Result<Rulebook> parse() const
    {
        return Rulebook::parse(QJsonDocument(QJsonObject{{u"acts"_s, acts}}).toJson(),
                               QJsonDocument(QJsonObject{{u"rules"_s, rules}}).toJson());
    }

    void set(const QString &key, const QJsonValue &value)
    {
        QJsonObject rule = rules.at(1).toObject();
        rule.insert(key, value);
        rules.replace(1, rule);
    }
};

using Change = std::function<void(Book &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class TestRulebook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRecordInForce()
    {
        const auto book = Book().parse();
        QVERIFY(book.has_value());
        const auto id = [&](QDate day) {
            const Rule *rule = book->inForce(u"R1", domain::MeasureKind::ProtectiveOrder, day);
            return rule ? rule->id : QString();
        };
        QCOMPARE(id(QDate(2019, 12, 31)), QString());
        QCOMPARE(id(QDate(2020, 1, 1)), u"old"_s);
        QCOMPARE(id(QDate(2020, 12, 31)), u"old"_s);
        QCOMPARE(id(QDate(2021, 1, 1)), u"new"_s);
        QCOMPARE(id(QDate(2999, 1, 1)), u"new"_s);
        QCOMPARE(book->inForce(u"R1", domain::MeasureKind::OfficialWarning, QDate(2022, 1, 1)), nullptr);
        QCOMPARE(book->inForce(u"R2", u"protective_order", QDate(2022, 1, 1)), nullptr);
    }

    void anOldRecordIsFoundById()
    {
        const auto book = Book().parse();
        QCOMPARE(book->find(u"old"_s)->number("days24h"_L1), 10);
        QCOMPARE(book->find(u"none"_s), nullptr);
        QCOMPARE(book->act(u"A"_s)->name.ru, u"по-русски"_s);
        QCOMPARE(book->act(u"B"_s), nullptr);
    }

    void pointersOutliveAMove()
    {
        auto parsed = Book().parse();
        const Rule *before = parsed->find(u"new"_s);
        const Rulebook moved = std::move(*parsed);
        QCOMPARE(moved.find(u"new"_s), before);
    }

    void whatIsRefused_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("what");
        const auto row = [](const char *name, const QString &where, const QString &what, const Change &change) {
            QTest::newRow(name) << change << where << what;
        };
        row("overlap", u"new"_s, u"overlaps old"_s, [](Book &b) { b.set(u"valid_from"_s, u"2020-12-31"_s); });
        row("id twice", u"old"_s, u"id twice"_s, [](Book &b) { b.set(u"id"_s, u"old"_s); });
        row("act unknown", u"new"_s, u"unknown act Z"_s,
            [](Book &b) { b.set(u"source"_s, QJsonObject{{u"act"_s, u"Z"_s}}); });
        row("no act", u"new"_s, u"missing act"_s, [](Book &b) { b.set(u"source"_s, QJsonObject()); });
        row("number missing", u"new"_s, u"no positive number days24h"_s,
            [](Book &b) { b.set(u"value"_s, QJsonObject()); });
        row("number zero", u"new"_s, u"no positive number days24h"_s,
            [](Book &b) { b.set(u"value"_s, QJsonObject{{u"days24h"_s, 0}}); });
        row("number as text", u"new"_s, u"no positive number days24h"_s,
            [](Book &b) { b.set(u"value"_s, QJsonObject{{u"days24h"_s, u"30"_s}}); });
        row("ends before it begins", u"new"_s, u"valid_to before valid_from"_s,
            [](Book &b) { b.set(u"valid_to"_s, u"2020-12-31"_s); });
        row("no such day", u"new"_s, u"no date in valid_to"_s, [](Book &b) { b.set(u"valid_to"_s, u"2022-02-30"_s); });
        row("no beginning", u"new"_s, u"missing valid_from"_s, [](Book &b) { b.set(u"valid_from"_s, QJsonValue()); });
        row("status", u"new"_s, u"unknown status"_s, [](Book &b) { b.set(u"status"_s, u"believed"_s); });
        row("a language is missing", u"new"_s, u"missing kk"_s, [](Book &b) {
            b.set(u"text"_s, QJsonObject{{u"ru"_s, u"текст"_s}, {u"en"_s, u"text"_s}});
        });
        row("no id", QString(), u"missing id"_s, [](Book &b) { b.set(u"id"_s, QString()); });
        row("act twice", u"A"_s, u"code twice"_s, [](Book &b) { b.acts.append(someAct(u"A"_s)); });
    }

    void whatIsRefused()
    {
        QFETCH(Change, change);
        QFETCH(QString, where);
        QFETCH(QString, what);
        Book book;
        change(book);
        const auto parsed = book.parse();
        QVERIFY(!parsed.has_value());
        const base::Error expected{u"law-data-malformed"_s, {}, {where, what}};
        QCOMPARE(parsed.error(), expected);
    }

    void noJson()
    {
        const auto noActs = Rulebook::parse("{\"acts\": [", "{\"rules\": []}");
        QCOMPARE(noActs.error().code, u"law-data-malformed"_s);
        QCOMPARE(noActs.error().arguments.first(), u"acts"_s);
        const auto noRules = Rulebook::parse("{\"acts\": []}", "[]");
        QCOMPARE(noRules.error().arguments, QStringList({u"rules"_s, u"missing list"_s}));
        QVERIFY(Rulebook::parse("{\"acts\": []}", "{\"rules\": []}").has_value());
    }

    void theShippedBookIsLoadedOnce()
    {
        QVERIFY(rulebook().rules().size() > 40);
        QCOMPARE(&rulebook(), &rulebook());
    }
};

QTEST_GUILESS_MAIN(TestRulebook)
#include "tst_rulebook.moc"
