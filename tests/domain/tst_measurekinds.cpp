// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/measurekinds.h"

#include "domain/catalogue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>

using namespace qorgan;
using namespace qorgan::domain;
using namespace Qt::StringLiterals;

namespace {

QJsonObject kind(const QString &code)
{
    return {{u"code"_s, code},    {u"issued_by"_s, u"police"_s}, {u"served"_s, true}, {u"copies"_s, false},
            {u"approval"_s, false}, {u"form"_s, QJsonValue()},     {u"audit"_s, u"x"_s}};
}

struct Table {
    QJsonArray kinds{kind(u"protective_order"_s), kind(u"official_warning"_s), kind(u"court_requirement"_s)};

    [[nodiscard]] base::Result<MeasureKinds> parse() const
    {
        return MeasureKinds::parse(QJsonDocument(QJsonObject{{u"kinds"_s, kinds}}).toJson());
    }

    void set(const QString &key, const QJsonValue &value)
    {
        QJsonObject changed = kinds.at(1).toObject();
        changed.insert(key, value);
        kinds.replace(1, changed);
    }
};

using Change = std::function<void(Table &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class TestMeasureKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theShippedTable()
    {
        const MeasureKinds &table = measureKinds();
        QCOMPARE(table.all().size(), 3u);
        QVERIFY(table.find(MeasureKind::ProtectiveOrder)->hasCopies);
        QVERIFY(table.find(MeasureKind::ProtectiveOrder)->isApproved);
        QCOMPARE(table.find(MeasureKind::ProtectiveOrder)->form, u"protective-order"_s);
        QVERIFY(table.find(MeasureKind::OfficialWarning)->isServed);
        QVERIFY(!table.find(MeasureKind::OfficialWarning)->hasCopies);
        QVERIFY(table.find(MeasureKind::OfficialWarning)->issuer == Issuer::Police);
        QVERIFY(table.find(MeasureKind::CourtRequirement)->issuer == Issuer::Court);
        QVERIFY(!table.find(MeasureKind::CourtRequirement)->isServed);
    }

    void everyKindHasALabelAndActsOfTheLog()
    {
        for (const MeasureKind each : measureKinds().all()) {
            QVERIFY(catalogue(u"measure_kinds"_s).find(code(each)));
            if (measureKinds().find(each)->issuer != Issuer::Police)
                continue;
            for (const auto &act : {u"issued"_s, u"served"_s, u"copy_sent"_s, u"cancelled"_s, u"replaced"_s,
                                    u"opened"_s, u"listed"_s})
                QVERIFY2(catalogue(u"audit_actions"_s).find(measureKinds().find(each)->audit + u'.' + act),
                         qPrintable(code(each) + u' ' + act));
        }
    }

    void codesAreThereAndBack()
    {
        for (const MeasureKind each : measureKinds().all())
            QVERIFY(measureKindFromCode(code(each)) == each);
        QVERIFY(!measureKindFromCode(u"no_such_kind"));
        QVERIFY(!measureKindFromCode(u""));
        QCOMPARE(code(UnknownMeasureKind), QString());
        QVERIFY(!measureKinds().find(UnknownMeasureKind));
    }

    void anotherKindIsAnotherLine()
    {
        Table table;
        table.kinds.append(kind(u"exit_ban"_s));
        const auto parsed = table.parse();
        QVERIFY(parsed);
        const auto found = parsed->fromCode(u"exit_ban");
        QVERIFY(found.has_value());
        QCOMPARE(static_cast<int>(*found), 3);
        QCOMPARE(parsed->code(*found), u"exit_ban"_s);
        QCOMPARE(parsed->find(*found)->audit, u"x"_s);
    }

    void refusals_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("where");
        const auto row = [](const char *name, const QString &where, const Change &change) {
            QTest::newRow(name) << change << where;
        };
        row("no code", u"kinds"_s, [](Table &t) { t.set(u"code"_s, u""_s); });
        row("a code twice", u"protective_order"_s, [](Table &t) { t.set(u"code"_s, u"protective_order"_s); });
        row("a named kind is missing", u"official_warning"_s, [](Table &t) { t.kinds.removeAt(1); });
        row("not at its number", u"protective_order"_s, [](Table &t) { t.kinds.prepend(kind(u"exit_ban"_s)); });
        row("nobody issues it", u"official_warning"_s, [](Table &t) { t.set(u"issued_by"_s, u"mayor"_s); });
        row("served or not?", u"official_warning"_s, [](Table &t) { t.set(u"served"_s, QJsonValue()); });
        row("copies or not?", u"official_warning"_s, [](Table &t) { t.set(u"copies"_s, u"yes"_s); });
        row("approved or not?", u"official_warning"_s, [](Table &t) { t.set(u"approval"_s, 1); });
        row("no name in the log", u"official_warning"_s, [](Table &t) { t.set(u"audit"_s, u""_s); });
        row("more than a number can tell apart", u"kinds"_s, [](Table &t) {
            for (int i = 0; i < 252; ++i)
                t.kinds.append(kind(u"kind_%1"_s.arg(i)));
        });
    }

    void refusals()
    {
        QFETCH(Change, change);
        QFETCH(QString, where);
        Table table;
        change(table);
        const auto parsed = table.parse();
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, u"law-data-malformed"_s);
        QCOMPARE(parsed.error().arguments.value(0), where);
    }

    void noJsonAtAll()
    {
        QCOMPARE(MeasureKinds::parse("{").error().code, u"law-data-malformed"_s);
        QCOMPARE(MeasureKinds::parse("{}").error().code, u"law-data-malformed"_s);
    }
};

QTEST_GUILESS_MAIN(TestMeasureKinds)

#include "tst_measurekinds.moc"
