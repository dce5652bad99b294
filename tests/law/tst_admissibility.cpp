// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "law/admissibility.h"
#include "law/moments.h"

#include <QFile>
#include <QTest>

#include <functional>

using namespace qorgan;
using namespace qorgan::law;
using namespace Qt::StringLiterals;
using domain::MeasureKind;
using tests::at;
using tests::fact;
using tests::servedOrder;

namespace {

QStringList codes(const std::vector<base::Warning> &warnings)
{
    QStringList found;
    for (const base::Warning &warning : warnings)
        found.append(warning.code);
    return found;
}

/// An order that nothing speaks against, to be changed in one respect.
struct Sample {
    domain::Person offender;
    Issue issue;

    Sample()
    {
        offender.id = {QUuid(u"00000000-0000-7000-8000-000000000001"_s)};
        offender.surname = u"Үлгіев"_s;
        offender.birthDate = QDate(1990, 5, 5);
        issue.now = at("2026-11-20T23:30");
        issue.issuedAt = at("2026-11-20T23:10");
        issue.detectedAt = at("2026-11-20T21:40");
        issue.victims = {{QUuid(u"00000000-0000-7000-8000-000000000002"_s)}};
        issue.restrictions = {{u"search"_s}, {u"contact"_s}};
        issue.circumstances.ru = u"Обстоятельства"_s;
    }

    [[nodiscard]] base::Result<Admission> admit()
    {
        if (offender.id.isNull())
            issue.offender = nullptr;
        else
            issue.offender = &offender;
        return admitIssue(issue);
    }
};

using Change = std::function<void(Sample &)>;

QString outcome(const base::Result<void> &result)
{
    return result ? QString() : result.error().code;
}

} // namespace

Q_DECLARE_METATYPE(Change)

class TestAdmissibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOrderThatNothingSpeaksAgainst()
    {
        const auto admission = Sample().admit();
        QVERIFY(admission.has_value());
        const domain::LegalBasis basis{u"245-VIII"_s, u"60"_s};
        QCOMPARE(admission->basis, basis);
        QCOMPARE(admission->termRule, u"R1.protective_order.2026-03-02"_s);
        QVERIFY(admission->warnings.empty());
    }

    void legalBasisByDate_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("issued");
        QTest::addColumn<QString>("basis");
        const auto row = [](const char *name, MeasureKind kind, const char *issued, const QString &basis) {
            QTest::newRow(name) << static_cast<int>(kind) << QByteArray(issued) << basis;
        };
        row("order, last second of the old law", MeasureKind::ProtectiveOrder, "2026-03-01T23:59:59", u"214-IV 20"_s);
        row("order, first second of the new law", MeasureKind::ProtectiveOrder, "2026-03-02T00:00:00", u"245-VIII 60"_s);
        row("the local date decides", MeasureKind::ProtectiveOrder, "2026-03-01T19:00:00Z", u"245-VIII 60"_s);
        row("order before any law", MeasureKind::ProtectiveOrder, "2009-12-03T23:59:59", QString());
        row("order on the first day", MeasureKind::ProtectiveOrder, "2009-12-04T00:00:00", u"214-IV 20"_s);
        row("warning before its law", MeasureKind::OfficialWarning, "2026-03-01T23:59:59", QString());
        row("warning", MeasureKind::OfficialWarning, "2026-03-02T00:00:00", u"245-VIII 51"_s);
        row("requirement, old", MeasureKind::CourtRequirement, "2026-03-01T00:00:00", u"214-IV 22 + 235-V 54"_s);
        row("requirement, new", MeasureKind::CourtRequirement, "2026-03-02T00:00:00", u"245-VIII 61 + 235-V 54"_s);
    }

    void legalBasisByDate()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, issued);
        QFETCH(QString, basis);
        const base::Instant issuedAt = at(issued.constData());
        const auto found = legalBasis(static_cast<MeasureKind>(kind), issuedAt);
        if (basis.isEmpty()) {
            QCOMPARE(found.error().code, u"no-legal-basis"_s);
            QCOMPARE(found.error().arguments, QStringList{base::toIso(base::local::date(issuedAt))});
            return;
        }
        QString text = found->act + u' ' + found->article;
        if (const auto with = accompanyingBasis(static_cast<MeasureKind>(kind), issuedAt))
            text += u" + "_s + with->act + u' ' + with->article;
        QCOMPARE(text, basis);
    }

    void age_data()
    {
        QTest::addColumn<QDate>("born");
        QTest::addColumn<QByteArray>("issued");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, QDate born, const char *issued, const QString &expected) {
            QTest::newRow(name) << born << QByteArray(issued) << expected;
        };
        const QString minor = u"offender-minor minor-without-representative"_s;
        row("16 tomorrow", {2010, 11, 21}, "2026-11-20T23:10", u"refused"_s);
        row("16 today", {2010, 11, 20}, "2026-11-20T23:10", minor);
        row("16 today, in its first minute", {2010, 11, 20}, "2026-11-20T00:01", minor);
        row("18 tomorrow", {2008, 11, 21}, "2026-11-20T23:10", minor);
        row("18 today", {2008, 11, 20}, "2026-11-20T23:10", QString());
        row("29 Feb, 16 in a leap year", {2012, 2, 29}, "2028-02-29T12:00", minor);
        row("29 Feb, the day before", {2012, 2, 29}, "2028-02-28T12:00", u"refused"_s);
        row("29 Feb, 18 on 28 Feb of a common year", {2008, 2, 29}, "2026-02-28T12:00", minor);
        row("29 Feb, 18 on 1 March of a common year", {2008, 2, 29}, "2026-03-01T12:00", QString());
        row("born after the issue", {2027, 1, 1}, "2026-11-20T23:10", u"refused"_s);
        row("an infant", {2026, 11, 20}, "2026-11-20T23:10", u"refused"_s);
        row("by the local date", {2010, 11, 21}, "2026-11-20T19:30:00Z", minor);
    }

    void age()
    {
        QFETCH(QDate, born);
        QFETCH(QByteArray, issued);
        QFETCH(QString, expected);
        Sample sample;
        sample.offender.birthDate = born;
        sample.issue.issuedAt = at(issued.constData());
        sample.issue.now = sample.issue.issuedAt;
        sample.issue.detectedAt = sample.issue.issuedAt;
        const auto admission = sample.admit();
        if (expected == u"refused") {
            const base::Error error{u"offender-under-16"_s, u"offender"_s, {}};
            QCOMPARE(admission.error(), error);
            return;
        }
        QCOMPARE(codes(admission->warnings).join(u' '), expected);
        sample.offender.legalRepresentative = domain::LegalRepresentative{{QUuid::createUuid()}, u"parent"_s};
        QVERIFY(!codes(sample.admit()->warnings).contains(u"minor-without-representative"_s));
    }

    void refusals_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const QString &code, const QString &field, const Change &change) {
            QTest::newRow(name) << change << code << field;
        };
        row("in the future", u"in-the-future"_s, u"issued_at"_s,
            [](Sample &s) { s.issue.issuedAt = s.issue.now + base::Span{1}; });
        row("before detection", u"issued-before-detected"_s, u"issued_at"_s,
            [](Sample &s) { s.issue.detectedAt = s.issue.issuedAt + base::Span{1}; });
        row("a warning before its law", u"no-legal-basis"_s, u"issued_at"_s, [](Sample &s) {
            s.issue.kind = MeasureKind::OfficialWarning;
            s.issue.issuedAt = at("2026-03-01T23:00");
            s.issue.detectedAt.reset();
        });
        row("what a court sets", u"not-issued-by-police"_s, u"kind"_s,
            [](Sample &s) { s.issue.kind = MeasureKind::CourtRequirement; });
        row("a kind nobody knows", u"not-issued-by-police"_s, u"kind"_s,
            [](Sample &s) { s.issue.kind = domain::UnknownMeasureKind; });
        row("nobody", u"offender-missing"_s, u"offender"_s, [](Sample &s) { s.offender.id = {}; });
        row("without a name", u"offender-missing"_s, u"offender"_s, [](Sample &s) { s.offender.surname.clear(); });
        row("no restriction", u"restrictions-missing"_s, u"restrictions"_s,
            [](Sample &s) { s.issue.restrictions.clear(); });
        row("no circumstances", u"circumstances-missing"_s, u"circumstances"_s,
            [](Sample &s) { s.issue.circumstances = {u" "_s, u"\n"_s}; });
        row("offender among the victims", u"offender-is-victim"_s, u"victims"_s,
            [](Sample &s) { s.issue.victims.push_back(s.offender.id); });
        row("second active order", u"second-active-order"_s, u"victims"_s,
            [](Sample &s) { s.issue.activeOrders = {u"1/2026/7"_s}; });
        row("override without a reason", u"second-active-order"_s, u"victims"_s, [](Sample &s) {
            s.issue.activeOrders = {u"1/2026/7"_s};
            s.issue.overrideReason = u"  "_s;
        });
    }

    void refusals()
    {
        QFETCH(Change, change);
        QFETCH(QString, code);
        QFETCH(QString, field);
        Sample sample;
        change(sample);
        const auto admission = sample.admit();
        QVERIFY(!admission.has_value());
        QCOMPARE(admission.error().code, code);
        QCOMPARE(admission.error().field, field);
    }

    void acceptances_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("warnings");
        const auto row = [](const char *name, const QString &warnings, const Change &change) {
            QTest::newRow(name) << change << warnings;
        };
        row("age unknown", u"offender-age-unknown"_s, [](Sample &s) { s.offender.birthDate.reset(); });
        row("issued at the moment of detection", QString(), [](Sample &s) { s.issue.detectedAt = s.issue.issuedAt; });
        row("issued now", QString(), [](Sample &s) { s.issue.issuedAt = s.issue.now; });
        row("in Kazakh only", QString(), [](Sample &s) { s.issue.circumstances = {u"Мән-жай"_s, {}}; });
        row("victim unknown", QString(), [](Sample &s) { s.issue.victims.clear(); });
        row("override with a reason", QString(), [](Sample &s) {
            s.issue.activeOrders = {u"1/2026/7"_s};
            s.issue.overrideReason = u"жаңа оқиға"_s;
        });
        // The list of article 60 is not confirmed: it warns and does not block.
        row("a restriction of the court", u"restriction-not-of-measure"_s,
            [](Sample &s) { s.issue.restrictions.push_back({u"alcohol"_s}); });
        row("a warning needs no restriction", QString(), [](Sample &s) {
            s.issue.kind = MeasureKind::OfficialWarning;
            s.issue.restrictions.clear();
        });
        row("a restriction in a warning", u"restriction-not-of-measure"_s, [](Sample &s) {
            s.issue.kind = MeasureKind::OfficialWarning;
            s.issue.restrictions = {{u"contact"_s}};
        });
        row("a warning beside an order", QString(), [](Sample &s) {
            s.issue.kind = MeasureKind::OfficialWarning;
            s.issue.restrictions.clear();
            s.issue.activeOrders = {u"1/2026/7"_s};
        });
    }

    void acceptances()
    {
        QFETCH(Change, change);
        QFETCH(QString, warnings);
        Sample sample;
        change(sample);
        const auto admission = sample.admit();
        QVERIFY2(admission.has_value(), admission ? "" : qPrintable(admission.error().code));
        QCOMPARE(codes(admission->warnings).join(u' '), warnings);
    }

    void aConfirmedListOfRestrictionsBlocks()
    {
        QFile acts(u":/law/acts.json"_s);
        QFile rules(u":/law/rules.json"_s);
        QVERIFY(acts.open(QIODevice::ReadOnly) && rules.open(QIODevice::ReadOnly));
        const auto book = Rulebook::parse(acts.readAll(), rules.readAll().replace("recalled", "verified"));
        QVERIFY(book.has_value());
        Sample sample;
        sample.issue.offender = &sample.offender;
        sample.issue.restrictions.push_back({u"alcohol"_s});
        const base::Error expected{u"restriction-not-of-measure"_s, u"restrictions"_s, {u"alcohol"_s}};
        QCOMPARE(admitIssue(sample.issue, *book).error(), expected);
    }

    void besideAnotherOrder_data()
    {
        QTest::addColumn<base::Instant>("issuedAt");
        QTest::addColumn<std::optional<base::Instant>>("cancelledAt");
        QTest::addColumn<base::Instant>("now");
        QTest::addColumn<bool>("beside");

        const auto row = [](const char *name, const char *issuedAt, const char *cancelledAt, const char *now,
                            bool beside) { QTest::newRow(name) << at(issuedAt) << fact(cancelledAt) << at(now) << beside; };
        // The other order is that of servedOrder(): issued 1 November, ends 1 December at noon.
        row("in force", "2026-11-20T10:00", "", "2026-11-20T10:00", true);
        row("issued, not yet served", "2026-11-01T11:00", "", "2026-11-20T10:00", true);
        row("at its end", "2026-12-01T12:00", "", "2026-12-05T10:00", false);
        row("a second before its end", "2026-12-01T11:59:59", "", "2026-12-05T10:00", true);
        row("cancelled before", "2026-11-20T10:00", "2026-11-20T09:00", "2026-11-20T10:00", false);
        row("cancelled after", "2026-11-20T10:00", "2026-11-20T11:00", "2026-11-20T12:00", true);
        row("typed later, issued earlier", "2026-11-01T09:59", "", "2026-11-20T10:00", true);
        row("typed later, over by then", "2026-10-02T10:00", "", "2026-11-20T10:00", false);
        row("typed later, the other cancelled", "2026-11-01T09:59", "2026-11-10T10:00", "2026-11-20T10:00", false);
    }

    void besideAnotherOrder()
    {
        QFETCH(base::Instant, issuedAt);
        QFETCH(std::optional<base::Instant>, cancelledAt);
        QFETCH(base::Instant, now);
        MeasureFacts other = servedOrder();
        other.cancelledAt = cancelledAt;
        QTEST(standsBeside(other, MeasureKind::ProtectiveOrder, issuedAt, now), "beside");
    }

    void restrictionsOfAKind()
    {
        QCOMPARE(restrictionsOf(MeasureKind::ProtectiveOrder, at("2026-11-01T10:00")),
                 QStringList({u"search"_s, u"follow"_s, u"visit"_s, u"talk"_s, u"contact"_s}));
        QVERIFY(restrictionsOf(MeasureKind::CourtRequirement, at("2026-11-01T10:00")).contains(u"eviction"_s));
        QVERIFY(restrictionsOf(MeasureKind::OfficialWarning, at("2026-11-01T10:00")).isEmpty());
    }

    void service_data()
    {
        QTest::addColumn<QByteArray>("served");
        QTest::addColumn<QByteArray>("cancelled");
        QTest::addColumn<QByteArray>("replaced");
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("expected");
        const QByteArray none;
        const QByteArray noon("2026-11-02T12:00");
        QTest::newRow("signed") << noon << none << none << QString() << u"2026-12-02T12:00:00+05:00"_s;
        QTest::newRow("at the moment of issue") << QByteArray("2026-11-01T10:00") << none << none << QString()
                                                << u"2026-12-01T10:00:00+05:00"_s;
        QTest::newRow("now") << QByteArray("2026-11-05T10:00") << none << none << QString()
                             << u"2026-12-05T10:00:00+05:00"_s;
        QTest::newRow("a second to come") << QByteArray("2026-11-05T10:00:01") << none << none << QString()
                                          << u"in-the-future"_s;
        QTest::newRow("before issue") << QByteArray("2026-11-01T09:59:59") << none << none << QString()
                                      << u"service-before-issue"_s;
        QTest::newRow("after cancellation") << noon << QByteArray("2026-11-02T11:00") << none << QString()
                                            << u"order-cancelled"_s;
        QTest::newRow("before a cancellation") << noon << QByteArray("2026-11-03T11:00") << none << QString()
                                               << u"2026-12-02T12:00:00+05:00"_s;
        QTest::newRow("after replacement") << noon << none << QByteArray("2026-11-02T12:00") << QString()
                                           << u"order-replaced"_s;
        QTest::newRow("refused with a note") << noon << none << none << u"бас тартты"_s
                                             << u"2026-12-02T12:00:00+05:00"_s;
        QTest::newRow("refused without a note") << noon << none << none << u" "_s << u"note-missing"_s;
    }

    void service()
    {
        QFETCH(QByteArray, served);
        QFETCH(QByteArray, cancelled);
        QFETCH(QByteArray, replaced);
        QFETCH(QString, note);
        QFETCH(QString, expected);
        domain::Measure order;
        order.issuedAt = at("2026-11-01T10:00");
        order.termRule = u"R1.protective_order.2026-03-02"_s;
        order.cancelledAt = fact(cancelled.constData());
        order.replacedAt = fact(replaced.constData());
        domain::Service handing;
        handing.at = at(served.constData());
        handing.mode = note.isEmpty() ? domain::ServiceMode::Signed : domain::ServiceMode::Refused;
        handing.note = note;
        const auto ends = admitService(order, handing, at("2026-11-05T10:00"));
        QCOMPARE(ends ? base::toIso(*ends) : ends.error().code, expected);
        order.service = handing;
        QCOMPARE(admitService(order, handing, at("2026-11-05T10:00")).error().code, u"already-served"_s);
    }

    void anOrderWithoutARuleCannotBeServed()
    {
        domain::Measure order;
        order.issuedAt = at("2026-11-01T10:00");
        domain::Service handing;
        handing.at = at("2026-11-02T10:00");
        QCOMPARE(admitService(order, handing, at("2026-11-05T10:00")).error().code, u"rule-unknown"_s);
    }

    void checks_data()
    {
        QTest::addColumn<QByteArray>("checked");
        QTest::addColumn<QByteArray>("cancelled");
        QTest::addColumn<QString>("code");
        const QByteArray none;
        QTest::newRow("in the term") << QByteArray("2026-11-08T12:00") << none << QString();
        QTest::newRow("at service") << QByteArray("2026-11-01T12:00") << none << QString();
        QTest::newRow("before it") << QByteArray("2026-11-01T11:59:59") << none << u"check-before-service"_s;
        QTest::newRow("exactly at the end") << QByteArray("2026-12-01T12:00") << none << QString();
        QTest::newRow("after it") << QByteArray("2026-12-01T12:00:01") << none << u"check-after-end"_s;
        QTest::newRow("to come") << QByteArray("2026-12-03T00:00:01") << none << u"in-the-future"_s;
        QTest::newRow("before a cancellation") << QByteArray("2026-11-08T12:00") << QByteArray("2026-11-09T00:00")
                                               << QString();
        QTest::newRow("after it was cancelled") << QByteArray("2026-11-09T12:00") << QByteArray("2026-11-09T00:00")
                                                << u"check-after-end"_s;
    }

    void checks()
    {
        QFETCH(QByteArray, checked);
        QFETCH(QByteArray, cancelled);
        QFETCH(QString, code);
        MeasureFacts facts = servedOrder();
        facts.cancelledAt = fact(cancelled.constData());
        // Day 32: a check of day 28 is still accepted.
        QCOMPARE(outcome(admitCheck(facts, at(checked.constData()), at("2026-12-03T00:00"))), code);
        facts.servedAt.reset();
        QCOMPARE(outcome(admitCheck(facts, at(checked.constData()), at("2026-12-03T00:00"))), u"not-served"_s);
    }

    void copies()
    {
        const MeasureFacts facts = servedOrder();
        const base::Instant now = at("2026-11-05T10:00");
        QCOMPARE(outcome(admitCopy(facts, at("2026-11-01T10:00"), now)), QString());
        QCOMPARE(outcome(admitCopy(facts, now, now)), QString());
        QCOMPARE(outcome(admitCopy(facts, at("2026-11-01T09:59:59"), now)), u"copy-before-issue"_s);
        QCOMPARE(outcome(admitCopy(facts, at("2026-11-05T10:00:01"), now)), u"in-the-future"_s);
    }

    void endings()
    {
        const base::Instant now = at("2026-12-05T10:00");
        MeasureFacts facts = servedOrder();
        QCOMPARE(outcome(admitEnding(facts, at("2026-11-10T10:00"), now)), QString());
        QCOMPARE(outcome(admitEnding(facts, at("2026-11-01T09:59:59"), now)), u"end-before-issue"_s);
        QCOMPARE(outcome(admitEnding(facts, at("2026-12-05T10:00:01"), now)), u"in-the-future"_s);
        QCOMPARE(outcome(admitEnding(facts, at("2026-12-01T12:00"), now)), u"order-expired"_s);
        facts.cancelledAt = at("2026-11-10T10:00");
        QCOMPARE(outcome(admitEnding(facts, at("2026-11-09T10:00"), now)), u"order-cancelled"_s);
        facts.replacedAt = std::exchange(facts.cancelledAt, {});
        QCOMPARE(outcome(admitEnding(facts, at("2026-11-12T10:00"), now)), u"order-replaced"_s);
    }
};

QTEST_GUILESS_MAIN(TestAdmissibility)
#include "tst_admissibility.moc"
