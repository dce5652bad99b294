// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "law/admissibility.h"
#include "law/checks.h"
#include "law/duties.h"
#include "law/moments.h"
#include "law/terms.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace qorgan;
using namespace qorgan::law;
using namespace Qt::StringLiterals;
using domain::MeasureKind;
using domain::MeasureState;
using tests::at;

namespace {

const QString Code = u"exit_ban"_s;

QJsonObject resource(const QString &name)
{
    QFile file(u":/law/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no shipped law");
    return QJsonDocument::fromJson(file.readAll()).object();
}

QJsonObject record(const QString &rule, const QJsonObject &value)
{
    const QJsonObject said{{u"kk"_s, u"қазақша"_s}, {u"ru"_s, u"по-русски"_s}, {u"en"_s, u"English"_s}};
    return {{u"id"_s, QString(rule + u".exit_ban.2026-06-01"_s)},
            {u"rule"_s, rule},
            {u"subject"_s, Code},
            {u"valid_from"_s, u"2026-06-01"_s},
            {u"valid_to"_s, QJsonValue()},
            {u"source"_s, QJsonObject{{u"act"_s, u"235-V"_s}, {u"article"_s, rule}}},
            {u"status"_s, u"verified"_s},
            {u"text"_s, said},
            {u"value"_s, value}};
}

/// The shipped law and, from 1 June 2026, a measure that it does not know: 10 × 24 h from service, a check every
/// three days, service within twelve hours, one restriction of two.
Rulebook bookWithAnotherKind()
{
    QJsonObject kinds = resource(u"measure_kinds.json"_s);
    QJsonArray table = kinds.value(u"kinds"_s).toArray();
    table.append(QJsonObject{{u"code"_s, Code}, {u"issued_by"_s, u"police"_s}, {u"served"_s, true},
                             {u"copies"_s, false}, {u"approval"_s, false}, {u"audit"_s, u"exit_ban"_s}});
    kinds.insert(u"kinds"_s, table);
    QJsonObject rules = resource(u"rules.json"_s);
    QJsonArray records = rules.value(u"rules"_s).toArray();
    records.append(record(u"R1"_s, {{u"days24h"_s, 10}}));
    records.append(record(u"R2"_s, {{u"days"_s, 3}}));
    records.append(record(u"R4"_s, {{u"hours"_s, 12}}));
    records.append(record(u"R10"_s, {{u"refused_under"_s, 14}, {u"adult_at"_s, 18}}));
    records.append(record(u"R16"_s, {}));
    records.append(record(u"breach"_s, {}));
    records.append(record(u"restrictions"_s, {{u"codes"_s, QJsonArray{u"visit"_s, u"alcohol"_s}}, {u"required"_s, true}}));
    rules.insert(u"rules"_s, records);
    const auto parsedKinds = domain::MeasureKinds::parse(QJsonDocument(kinds).toJson());
    if (!parsedKinds)
        qFatal("kinds");
    auto book = Rulebook::parse(QJsonDocument(resource(u"acts.json"_s)).toJson(), QJsonDocument(rules).toJson(),
                                *parsedKinds);
    if (!book)
        qFatal("%s", qPrintable(book.error().arguments.join(u' ')));
    return std::move(*book);
}

} // namespace

/// A kind of measure that no line of code names, by its table and its rules alone.
class TestNewKind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_kind = m_book.kinds().fromCode(Code).value_or(domain::UnknownMeasureKind);
        m_offender.id = {QUuid::createUuid()};
        m_offender.surname = u"Үлгіев"_s;
        m_offender.birthDate = QDate(1990, 5, 5);
    }

    void isIssued()
    {
        const auto admission = admitIssue(issue(), m_book);
        QVERIFY2(admission, admission ? "" : qPrintable(admission.error().code));
        QCOMPARE(admission->basis, (domain::LegalBasis{u"235-V"_s, u"R16"_s}));
        QCOMPARE(admission->termRule, u"R1.exit_ban.2026-06-01"_s);
        QVERIFY(admission->warnings.empty());
    }

    void isRefusedByItsOwnRules_data()
    {
        QTest::addColumn<QByteArray>("issuedAt");
        QTest::addColumn<QDate>("born");
        QTest::addColumn<QStringList>("restrictions");
        QTest::addColumn<QString>("code");
        const QDate adult(1990, 5, 5);
        QTest::newRow("before its law") << QByteArray("2026-05-31T23:59:59") << adult << QStringList(u"visit"_s)
                                        << u"no-legal-basis"_s;
        QTest::newRow("no restriction") << QByteArray("2026-11-01T10:00") << adult << QStringList()
                                        << u"restrictions-missing"_s;
        QTest::newRow("one of another measure") << QByteArray("2026-11-01T10:00") << adult << QStringList(u"search"_s)
                                                << u"restriction-not-of-measure"_s;
        QTest::newRow("too young") << QByteArray("2026-11-01T10:00") << QDate(2012, 11, 2) << QStringList(u"visit"_s)
                                   << u"offender-under-16"_s;
        QTest::newRow("old enough by its own age") << QByteArray("2026-11-01T10:00") << QDate(2012, 11, 1)
                                                   << QStringList(u"visit"_s) << QString();
    }

    void isRefusedByItsOwnRules()
    {
        QFETCH(QByteArray, issuedAt);
        QFETCH(QDate, born);
        QFETCH(QStringList, restrictions);
        QFETCH(QString, code);
        domain::Person offender = m_offender;
        offender.birthDate = born;
        Issue asked = issue();
        asked.offender = &offender;
        asked.issuedAt = at(issuedAt.constData());
        asked.restrictions.clear();
        for (const QString &each : restrictions)
            asked.restrictions.push_back({each});
        const auto admission = admitIssue(asked, m_book);
        QCOMPARE(admission ? QString() : admission.error().code, code);
    }

    void isServedCheckedAndExpires()
    {
        domain::Measure measure;
        measure.kind = m_kind;
        measure.issuedAt = at("2026-11-01T10:00");
        measure.termRule = u"R1.exit_ban.2026-06-01"_s;
        QCOMPARE(dueOf(measure, "2026-11-01T22:00:01"), u"serve overdue 2026-11-01T22:00:00+05:00 R4.exit_ban.2026-06-01"_s);

        const domain::Service service{at("2026-11-01T12:00"), domain::ServiceMode::Signed, {}, {}};
        const auto endsAt = admitService(measure, service, service.at, m_book);
        QVERIFY(endsAt.has_value());
        QCOMPARE(*endsAt, at("2026-11-11T12:00"));
        measure.service = service;
        measure.endsAt = *endsAt;
        QCOMPARE(dueOf(measure, "2026-11-02T09:00"),
                 u"check ahead 2026-11-04T23:59:59+05:00 R2.exit_ban.2026-06-01, "
                 "expiry ahead 2026-11-11T12:00:00+05:00 R1.exit_ban.2026-06-01"_s);

        MeasureFacts facts = factsOf(measure);
        QVERIFY(admitCheck(facts, at("2026-11-04T10:00"), at("2026-11-04T10:00")));
        facts.lastCheckAt = at("2026-11-04T10:00");
        QCOMPARE(nextCheckDue(facts, at("2026-11-04T11:00"), m_duties), std::optional(QDate(2026, 11, 7)));
        const std::vector<base::Instant> checks{*facts.lastCheckAt};
        QCOMPARE(checkLadder(facts, checks, at("2026-11-20T00:00"), m_duties).size(), 3u);

        QCOMPARE(stateOf(measure, at("2026-11-11T11:59:59")), MeasureState::Served);
        QCOMPARE(stateOf(measure, at("2026-11-11T12:00")), MeasureState::Expired);
        QVERIFY(dueItems(facts, at("2026-11-11T12:00"), m_duties).empty());
    }

    void itsBreachHasItsArticle()
    {
        QCOMPARE(breachBasis(m_kind, QDate(2026, 11, 1), m_book),
                 std::optional(domain::LegalBasis{u"235-V"_s, u"breach"_s}));
        QVERIFY(!breachBasis(m_kind, QDate(2026, 5, 31), m_book));
        QCOMPARE(restrictionsOf(m_kind, at("2026-11-01T10:00"), m_book), (QStringList{u"visit"_s, u"alcohol"_s}));
    }

    /// The shipped law knows nothing of it, and says so.
    void elsewhereItIsUnknown()
    {
        QCOMPARE(admitIssue(issue()).error().code, u"not-issued-by-police"_s);
        QVERIFY(!termRule(m_kind, at("2026-11-01T10:00")));
        QVERIFY(!dutyTable().at(m_kind, at("2026-11-01T10:00")));
        QVERIFY(!dutyTable().at(domain::UnknownMeasureKind, at("2026-11-01T10:00")));
    }

    /// The table says of each kind whether it has copies; the rules say when they are due.
    void copiesOfTheTableAreThoseOfTheRules()
    {
        for (const MeasureKind kind : rulebook().kinds().all()) {
            const QString code = rulebook().kinds().code(kind);
            const bool hasRule = std::any_of(rulebook().rules().begin(), rulebook().rules().end(), [&](const Rule &rule) {
                return rule.subject == code && (rule.rule == u"R3" || rule.rule == u"R21");
            });
            QCOMPARE(rulebook().kinds().find(kind)->hasCopies, hasRule);
        }
    }

private:
    [[nodiscard]] Issue issue() const
    {
        Issue asked;
        asked.kind = m_kind;
        asked.now = at("2026-11-01T10:00");
        asked.issuedAt = asked.now;
        asked.offender = &m_offender;
        asked.restrictions = {{u"visit"_s}};
        asked.circumstances.ru = u"Обстоятельства"_s;
        return asked;
    }

    [[nodiscard]] QString dueOf(const domain::Measure &measure, const char *now) const
    {
        QStringList items;
        for (const DueItem &item : dueItems(factsOf(measure), at(now), m_duties))
            items.append(u"%1 %2 %3 %4"_s.arg(code(item.kind), code(item.state), base::toIso(item.dueAt), item.rule->id));
        return items.join(u", "_s);
    }

    Rulebook m_book = bookWithAnotherKind();
    DutyTable m_duties{m_book};
    MeasureKind m_kind = domain::UnknownMeasureKind;
    domain::Person m_offender;
};

QTEST_GUILESS_MAIN(TestNewKind)

#include "tst_newkind.moc"
