// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/station.h"

using namespace qorgan::tests;

namespace {

const QString Term = u"R1.protective_order.2026-03-02"_s;

QByteArray version(const QByteArray &extra = {})
{
    return R"({"version": {"rule": "R1.protective_order.2026-03-02", "valid_from": "2027-01-01", "legal_act": "245-VIII",
              "article": "60", "text": {"kk": "45 тәулік.", "ru": "45 суток.", "en": "45 days."},
              "value": {"days24h": 45})" + extra + "}}";
}

} // namespace

/// The law by the built program: names, ids and refusals.
class TestLawCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_station = std::make_unique<Station>();
        const QByteArray fault = m_station->create();
        QVERIFY2(fault.isEmpty(), fault);
    }

    void aVersionIsEnteredAndWithdrawn()
    {
        const Ran changed = change(version());
        QVERIFY2(changed.status == 0, changed.said());
        QCOMPARE(changed.text(u"id"_s), u"R1.protective_order.2027-01-01.unit-1"_s);
        QCOMPARE(changed.text(u"status"_s), u"recalled"_s);
        QCOMPARE(changed[u"open_before"_s].toInt(-1), 0);
        QCOMPARE(changed[u"value"_s].toObject().value("days24h"_L1).toInt(), 45);
        const QJsonArray rules = run(u"aigul"_s, {u"law"_s, u"rules"_s, u"--rule"_s, u"R1"_s}).items();
        QCOMPARE(rules.size(), 3);
        QCOMPARE(rules.at(1).toObject().value("valid_to"_L1).toString(), u"2026-12-31"_s);
        const QString id = changed.text(u"id"_s);
        const Ran withdrawn = run(u"admin"_s, {u"law"_s, u"withdraw"_s, id, u"--note"_s, u"Жоба"_s});
        QVERIFY2(withdrawn.status == 0, withdrawn.said());
        QCOMPARE(withdrawn[u"withdrawn"_s].toBool(), true);
        QVERIFY(run(u"aigul"_s, {u"law"_s, u"rules"_s, u"--rule"_s, Term}).items().first().toObject().value("valid_to"_L1).isNull());
    }

    void aRecordIsVerifiedAndRecalled()
    {
        const Ran verified = run(u"admin"_s, {u"law"_s, u"verify"_s, Term, u"--note"_s, u"60-бап"_s});
        QVERIFY2(verified.status == 0, verified.said());
        QCOMPARE(verified.text(u"status"_s), u"verified"_s);
        QCOMPARE(verified[u"notes"_s].toArray().first().toObject().value("note"_L1).toString(), u"60-бап"_s);
        const Ran recalled = run(u"admin"_s, {u"law"_s, u"recall"_s, Term, u"--note"_s, u"Күмән"_s});
        QCOMPARE(recalled.text(u"status"_s), u"recalled"_s);
    }

    void itIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const QByteArray &extra, const QString &code, const QString &field) {
            QTest::newRow(name) << version(", " + extra) << code << field;
        };
        // Of two values under one name the last counts.
        row("a misspelt fact", R"("days": 45)", u"unknown-field"_s, u"version.days"_s);
        row("a number it does not have", R"("value": {"weeks": 6})", u"unknown-field"_s, u"value.weeks"_s);
        row("a word", R"("value": {"days24h": "45"})", u"type"_s, u"value.days24h"_s);
        row("no object", R"("value": 45)", u"type"_s, u"version.value"_s);
        row("out of range", R"("value": {"days24h": 0})", u"number-range"_s, u"value.days24h"_s);
        row("no date", R"("valid_from": "soon")", u"date-format"_s, u"version.valid_from"_s);
        row("an act without a name", R"("new_act": {"code": "9-X", "in_force_from": "2026-01-01"})", u"required"_s,
            u"new_act.name.kk"_s);
        row("verified by nothing", R"("status": "verified")", u"required"_s, u"note"_s);
        row("of no rule", R"("rule": "R99")", u"not-found"_s, u"rule"_s);
    }

    void itIsRefused()
    {
        QFETCH(QByteArray, content);
        const Ran refused = change(content);
        QCOMPARE(refused.status, 1);
        QTEST(refused.errorCode(), "code");
        QTEST(refused.json.value("error"_L1).toObject().value("field"_L1).toString(), "field");
    }

    void onlyAnAdministratorMay()
    {
        for (const QString &login : {u"aigul"_s, u"bolat"_s, u"erlan"_s}) {
            const Ran refused = run(login, {u"law"_s, u"verify"_s, Term, u"--note"_s, u"60-бап"_s});
            QCOMPARE(refused.status, 1);
            QCOMPARE(refused.errorCode(), u"permission-denied"_s);
        }
        QCOMPARE(run(u"admin"_s, {u"law"_s, u"withdraw"_s, Term, u"--note"_s, u"Қате"_s}).errorCode(), u"not-own-version"_s);
    }

private:
    [[nodiscard]] Ran run(const QString &login, const QStringList &words) const
    {
        return m_station->as(login).run(QStringList(words) + QStringList(u"--json"_s));
    }
    [[nodiscard]] Ran change(const QByteArray &content) const
    {
        return run(u"admin"_s, {u"law"_s, u"change"_s, u"--file"_s, m_station->file(u"version.json"_s, content)});
    }

    std::unique_ptr<Station> m_station;
};

QTEST_GUILESS_MAIN(TestLawCommands)
#include "tst_lawcommands.moc"
