// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "law/moments.h"
#include "law/requirement.h"
#include "law/terms.h"

#include <QTest>

#include <functional>
#include <random>

using namespace qorgan;
using namespace qorgan::law;
using namespace Qt::StringLiterals;
using base::Instant;
using domain::MotionOutcome;
using domain::RequirementState;
using domain::RestrictionState;
using tests::at;

namespace {

QDate day(const char *iso)
{
    return *base::dateFromIso(QString::fromLatin1(iso));
}

/// Decided and begun on the same day unless told; twice a month.
RequirementFacts requirement(const char *startsOn, int months, const char *decidedOn = nullptr)
{
    RequirementFacts facts;
    facts.measure.kind = domain::MeasureKind::CourtRequirement;
    facts.measure.issuedAt = base::local::startOfDay(day(decidedOn ? decidedOn : startsOn));
    facts.measure.servedAt = base::local::startOfDay(day(startsOn));
    facts.measure.endsAt = endOfRequirement(day(startsOn), months, facts.decidedOn()).value();
    facts.appearancesPerMonth = 2;
    facts.restrictions.push_back({u"alcohol"_s, {}, {}, {}, {}});
    return facts;
}

QStringList told(const std::vector<DueItem> &items)
{
    QStringList texts;
    for (const DueItem &item : items)
        texts.append(u"%1 %2 %3 %4"_s.arg(code(item.kind), base::toIso(item.dueAt), code(item.state))
                         .arg(item.missing));
    return texts;
}

domain::Person offender(const char *born = "1990-02-28")
{
    domain::Person person;
    person.id = {QUuid::createUuid()};
    person.surname = u"Сынақов"_s;
    if (*born)
        person.birthDate = day(born);
    return person;
}

domain::Motion motion(const domain::Person &of)
{
    domain::Motion motion;
    motion.offender = of.id;
    motion.court = u"Орал қалалық соты"_s;
    motion.filedAt = at("2026-11-10T10:00");
    motion.hearingOn = day("2026-11-20");
    motion.months = 6;
    motion.appearancesPerMonth = 2;
    motion.requested = {{u"alcohol"_s, {}}, {u"contact"_s, {}}};
    return motion;
}

domain::CourtDecision decision()
{
    domain::CourtDecision decision;
    decision.decidedOn = day("2026-11-20");
    decision.number = u"1-2/26"_s;
    decision.startsOn = day("2026-11-21");
    decision.months = 6;
    return decision;
}

QStringList warningCodes(const std::vector<base::Warning> &warnings)
{
    QStringList codes;
    for (const base::Warning &warning : warnings)
        codes.append(warning.code);
    return codes;
}

const Instant Now = at("2026-11-25T12:00");

} // namespace

class TestRequirement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void windows_data()
    {
        QTest::addColumn<QByteArray>("starts");
        QTest::addColumn<int>("months");
        QTest::addColumn<QStringList>("due");
        QTest::newRow("plain") << QByteArray("2026-11-05") << 3
                               << QStringList{u"2026-12-04T23:59:59+05:00"_s, u"2027-01-04T23:59:59+05:00"_s,
                                              u"2027-02-05T23:59:59+05:00"_s};
        QTest::newRow("from the 31st") << QByteArray("2027-01-31") << 3
                                       << QStringList{u"2027-02-27T23:59:59+05:00"_s, u"2027-03-30T23:59:59+05:00"_s,
                                                      u"2027-04-30T23:59:59+05:00"_s};
        QTest::newRow("from the 31st in a leap year")
            << QByteArray("2028-01-31") << 3
            << QStringList{u"2028-02-28T23:59:59+05:00"_s, u"2028-03-30T23:59:59+05:00"_s,
                           u"2028-04-30T23:59:59+05:00"_s};
        QTest::newRow("from a leap day") << QByteArray("2028-02-29") << 3
                                         << QStringList{u"2028-03-28T23:59:59+05:00"_s, u"2028-04-28T23:59:59+05:00"_s,
                                                        u"2028-05-29T23:59:59+05:00"_s};
        QTest::newRow("over the change of the zone")
            << QByteArray("2024-01-01") << 3
            << QStringList{u"2024-01-31T23:59:59+06:00"_s, u"2024-02-29T23:59:59+05:00"_s,
                           u"2024-04-01T23:59:59+05:00"_s};
    }

    void windows()
    {
        QFETCH(QByteArray, starts);
        QFETCH(int, months);
        QFETCH(QStringList, due);
        const RequirementFacts facts = requirement(starts.constData(), months);
        const auto windows = appearanceWindows(facts, *facts.measure.servedAt);
        QStringList found;
        for (const AppearanceWindow &window : windows)
            found.append(base::toIso(window.dueAt));
        QCOMPARE(found, due);
        for (std::size_t i = 1; i < windows.size(); ++i)
            QCOMPARE(windows[i].from, windows[i - 1].to.addDays(1));
        QCOMPARE(windows.back().dueAt, *facts.measure.endsAt);
    }

    void aYearFromALeapDayHasTwelveWindows()
    {
        const auto windows = appearanceWindows(requirement("2028-02-29", 12), at("2028-03-01T00:00"));
        QCOMPARE(windows.size(), std::size_t(12));
        QCOMPARE(windows.back().to, day("2029-02-28"));
    }

    void dueItems_data()
    {
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<QList<QByteArray>>("appearances");
        QTest::addColumn<QStringList>("items");
        const auto item = [](const char *due, const char *state, int missing) {
            return u"appearance %1T23:59:59+05:00 %2 %3"_s.arg(QLatin1StringView(due), QLatin1StringView(state)).arg(missing);
        };
        // 5 November 2026, three months: windows to 4 December, 4 January, 5 February.
        QTest::newRow("before the first day") << QByteArray("2026-11-04T23:59") << QList<QByteArray>{} << QStringList{};
        QTest::newRow("first moment") << QByteArray("2026-11-05T00:00") << QList<QByteArray>{}
                                      << QStringList{item("2026-12-04", "ahead", 2)};
        QTest::newRow("within 72 hours") << QByteArray("2026-12-02T00:00") << QList<QByteArray>{"2026-11-20T10:00"}
                                         << QStringList{item("2026-12-04", "due", 1)};
        QTest::newRow("at 23:59:59") << QByteArray("2026-12-04T23:59:59") << QList<QByteArray>{}
                                     << QStringList{item("2026-12-04", "due", 2)};
        QTest::newRow("the day after") << QByteArray("2026-12-05T00:00") << QList<QByteArray>{"2026-12-04T23:59:59"}
                                       << QStringList{item("2026-12-04", "overdue", 1), item("2027-01-04", "ahead", 2)};
        QTest::newRow("twice on one day") << QByteArray("2026-11-20T00:00")
                                          << QList<QByteArray>{"2026-11-05T00:00", "2026-11-05T23:59:59"}
                                          << QStringList{item("2027-01-04", "ahead", 2)};
        QTest::newRow("more than asked make up for nothing")
            << QByteArray("2026-12-10T00:00")
            << QList<QByteArray>{"2026-12-06T10:00", "2026-12-07T10:00", "2026-12-08T10:00"}
            << QStringList{item("2026-12-04", "overdue", 2), item("2027-02-05", "ahead", 2)};
        QTest::newRow("typed in for later") << QByteArray("2026-11-20T00:00")
                                            << QList<QByteArray>{"2026-11-21T10:00", "2026-11-22T10:00"}
                                            << QStringList{item("2026-12-04", "ahead", 2)};
        QTest::newRow("last day") << QByteArray("2027-02-05T23:59:58") << QList<QByteArray>{}
                                  << QStringList{item("2026-12-04", "overdue", 2), item("2027-01-04", "overdue", 2),
                                                 item("2027-02-05", "due", 2)};
        QTest::newRow("after the end") << QByteArray("2027-02-05T23:59:59") << QList<QByteArray>{} << QStringList{};
    }

    void dueItems()
    {
        QFETCH(QByteArray, now);
        QFETCH(QList<QByteArray>, appearances);
        QFETCH(QStringList, items);
        RequirementFacts facts = requirement("2026-11-05", 3);
        for (const QByteArray &appearance : appearances)
            facts.appearances.push_back(at(appearance.constData()));
        QCOMPARE(told(requirementItems(facts, at(now.constData()))), items);
    }

    void aCancelledRequirementAsksForNothing()
    {
        RequirementFacts facts = requirement("2026-11-05", 3);
        facts.restrictions.push_back({u"psychological_help"_s, {}, {}, {}, {}});
        facts.measure.cancelledAt = at("2026-11-20T10:00");
        QCOMPARE(told(requirementItems(facts, at("2026-11-20T09:59:59"))).size(), 2);
        QCOMPARE(told(requirementItems(facts, at("2026-11-20T10:00"))), QStringList());
        QCOMPARE(appearancesMissing(facts, at("2026-11-20T10:00")), std::optional<int>());
        QCOMPARE(code(requirementState(facts.measure, at("2026-11-20T10:00"))), u"cancelled"_s);
    }

    void missingOfTheCurrentWindow()
    {
        RequirementFacts facts = requirement("2026-11-05", 3, "2026-11-02");
        facts.appearances = {at("2026-12-05T00:00")};
        QCOMPARE(appearancesMissing(facts, at("2026-11-04T12:00")), std::optional<int>());
        QCOMPARE(appearancesMissing(facts, at("2026-12-04T23:59:59")), std::optional(2));
        QCOMPARE(appearancesMissing(facts, at("2026-12-05T00:00")), std::optional(1));
        facts.appearancesPerMonth.reset();
        QCOMPARE(appearancesMissing(facts, at("2026-12-05T00:00")), std::optional<int>());
    }

    void psychologicalHelp_data()
    {
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("lifted");
        QTest::addColumn<QStringList>("items");
        const QString open = u"psychological-help 2026-11-16T23:59:59+05:00 %1 0"_s;
        QTest::newRow("decided, not begun") << QByteArray("2026-11-03T12:00") << QByteArray() << QByteArray()
                                            << QStringList{open.arg(u"ahead"_s)};
        QTest::newRow("day 14") << QByteArray("2026-11-16T23:59:59") << QByteArray() << QByteArray()
                                << QStringList{open.arg(u"due"_s)};
        QTest::newRow("day 15") << QByteArray("2026-11-17T00:00") << QByteArray() << QByteArray()
                                << QStringList{open.arg(u"overdue"_s)};
        QTest::newRow("attended late") << QByteArray("2026-11-18T00:00") << QByteArray("2026-11-17T15:00") << QByteArray()
                                       << QStringList{};
        QTest::newRow("attended after the moment") << QByteArray("2026-11-17T00:00") << QByteArray("2026-11-17T15:00")
                                                   << QByteArray() << QStringList{open.arg(u"overdue"_s)};
        QTest::newRow("lifted") << QByteArray("2026-11-18T00:00") << QByteArray() << QByteArray("2026-11-17T15:00")
                                << QStringList{};
    }

    void psychologicalHelp()
    {
        QFETCH(QByteArray, now);
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, lifted);
        QFETCH(QStringList, items);
        RequirementFacts facts = requirement("2026-11-05", 3, "2026-11-02");
        facts.appearancesPerMonth.reset();
        facts.firstAttendance = tests::fact(first.constData());
        facts.restrictions = {{u"psychological_help"_s, {}, {}, tests::fact(lifted.constData()), {}}};
        QCOMPARE(told(requirementItems(facts, at(now.constData()))), items);
    }

    void eviction()
    {
        RequirementFacts facts = requirement("2026-11-05", 3);
        facts.appearancesPerMonth.reset();
        const auto endsAt = endOfEviction(day("2026-11-05"), 20, day("2026-11-05"));
        QVERIFY(endsAt);
        facts.restrictions = {{u"eviction"_s, 20, *endsAt, {}, {}}};
        QCOMPARE(told(requirementItems(facts, at("2026-11-25T12:00"))),
                 QStringList{u"eviction-end 2026-11-25T23:59:59+05:00 due 0"_s});
        QCOMPARE(told(requirementItems(facts, at("2026-11-25T23:59:59"))), QStringList());
        QCOMPARE(restrictionState(facts, facts.restrictions[0], at("2026-11-25T23:59:58")), RestrictionState::InForce);
        QCOMPARE(restrictionState(facts, facts.restrictions[0], at("2026-11-25T23:59:59")), RestrictionState::Ended);
        facts.restrictions[0].liftedAt = at("2026-11-10T09:00");
        QCOMPARE(told(requirementItems(facts, at("2026-11-10T09:00"))), QStringList());
        QCOMPARE(restrictionState(facts, facts.restrictions[0], at("2026-11-10T08:59")), RestrictionState::InForce);
        QCOMPARE(restrictionState(facts, facts.restrictions[0], at("2026-12-10T09:00")), RestrictionState::Lifted);
    }

    void states_data()
    {
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("alcohol");
        QTest::newRow("not begun") << QByteArray("2026-11-04T23:59:59") << u"granted"_s << u"granted"_s;
        QTest::newRow("first moment") << QByteArray("2026-11-05T00:00") << u"in_force"_s << u"in_force"_s;
        QTest::newRow("last second but one") << QByteArray("2027-02-05T23:59:58") << u"in_force"_s << u"in_force"_s;
        QTest::newRow("end") << QByteArray("2027-02-05T23:59:59") << u"expired"_s << u"ended"_s;
    }

    void states()
    {
        QFETCH(QByteArray, now);
        QFETCH(QString, state);
        QFETCH(QString, alcohol);
        const RequirementFacts facts = requirement("2026-11-05", 3, "2026-11-02");
        QCOMPARE(code(requirementState(facts.measure, at(now.constData()))), state);
        QCOMPARE(code(restrictionState(facts, facts.restrictions[0], at(now.constData()))), alcohol);
    }

    void hearing()
    {
        const QDate heard = day("2026-11-20");
        const Instant filed = at("2026-11-10T10:00");
        QVERIFY(!hearingItem(heard, filed, at("2026-11-10T09:59")));
        const auto told = [&](const char *now) { return code(hearingItem(heard, filed, at(now))->state); };
        QCOMPARE(told("2026-11-16T23:59:59"), u"ahead"_s);
        QCOMPARE(told("2026-11-17T00:00"), u"due"_s);
        QCOMPARE(told("2026-11-20T00:00"), u"due"_s);
        QCOMPARE(told("2026-11-20T00:00:01"), u"overdue"_s);
        QCOMPARE(base::toIso(hearingItem(heard, filed, Now)->dueAt), u"2026-11-20T00:00:00+05:00"_s);
        QCOMPARE(hearingItem(heard, filed, Now)->rule->rule, u"R22"_s);
    }

    void motionsRefused_data()
    {
        using Change = std::function<void(domain::Motion &, domain::Person &)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const Change &change, const QString &code, const QString &field) {
            QTest::newRow(name) << change << code << field;
        };
        row("filed in the future", [](auto &m, auto &) { m.filedAt = at("2026-11-25T12:01"); }, u"in-the-future"_s, u"filed_at"_s);
        row("hearing before filing", [](auto &m, auto &) { m.hearingOn = day("2026-11-09"); }, u"hearing-before-filing"_s, u"hearing_on"_s);
        row("no law", [](auto &m, auto &) { m.filedAt = at("2014-12-31T10:00"); }, u"no-legal-basis"_s, u"filed_at"_s);
        row("nobody", [](auto &, auto &p) { p.surname.clear(); }, u"offender-missing"_s, u"offender"_s);
        row("fifteen", [](auto &, auto &p) { p.birthDate = day("2010-11-11"); }, u"offender-under-16"_s, u"offender"_s);
        row("himself", [](auto &m, auto &) { m.victim = m.offender; }, u"offender-is-victim"_s, u"victim"_s);
        row("nothing asked for", [](auto &m, auto &) { m.requested.clear(); }, u"restrictions-missing"_s, u"requested"_s);
        row("two months", [](auto &m, auto &) { m.months = 2; }, u"term-out-of-range"_s, u"months"_s);
        row("thirteen months", [](auto &m, auto &) { m.months = 13; }, u"term-out-of-range"_s, u"months"_s);
        row("five appearances", [](auto &m, auto &) { m.appearancesPerMonth = 5; }, u"term-out-of-range"_s, u"appearances_per_month"_s);
        row("no appearance", [](auto &m, auto &) { m.appearancesPerMonth = 0; }, u"term-out-of-range"_s, u"appearances_per_month"_s);
        row("eviction without days", [](auto &m, auto &) { m.requested = {{u"eviction"_s, {}}}; }, u"days-missing"_s, u"requested[0].days"_s);
        row("eviction of 31 days", [](auto &m, auto &) { m.requested = {{u"alcohol"_s, {}}, {u"eviction"_s, 31}}; }, u"term-out-of-range"_s, u"requested[1].days"_s);
        row("days of a ban", [](auto &m, auto &) { m.requested = {{u"alcohol"_s, 20}}; }, u"days-without-eviction"_s, u"requested[0].days"_s);
    }

    void motionsRefused()
    {
        using Change = std::function<void(domain::Motion &, domain::Person &)>;
        QFETCH(Change, change);
        QFETCH(QString, code);
        QFETCH(QString, field);
        domain::Person person = offender();
        domain::Motion filed = motion(person);
        change(filed, person);
        const auto admitted = admitMotion(filed, &person, Now);
        QVERIFY(!admitted);
        QCOMPARE(admitted.error().code, code);
        QCOMPARE(admitted.error().field, field);
    }

    void motionsWarnedOf()
    {
        domain::Person person = offender("2010-11-10");
        domain::Motion filed = motion(person);
        filed.requested.push_back({u"search"_s, {}});
        const auto minor = admitMotion(filed, &person, Now);
        QVERIFY(minor);
        QCOMPARE(warningCodes(minor->warnings), (QStringList{u"offender-minor"_s, u"minor-without-representative"_s,
                                                              u"restriction-not-of-measure"_s}));
        person.birthDate.reset();
        filed.requested.pop_back();
        const auto unknown = admitMotion(filed, &person, Now);
        QVERIFY(unknown);
        QCOMPARE(warningCodes(unknown->warnings), QStringList{u"offender-age-unknown"_s});
    }

    void decisionsRefused_data()
    {
        using Change = std::function<void(domain::Motion &, domain::CourtDecision &)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const Change &change, const QString &code, const QString &field) {
            QTest::newRow(name) << change << code << field;
        };
        row("tomorrow", [](auto &, auto &d) { d.decidedOn = day("2026-11-26"); }, u"in-the-future"_s, u"decided_on"_s);
        row("before filing", [](auto &, auto &d) { d.decidedOn = day("2026-11-09"); }, u"decision-before-filing"_s, u"decided_on"_s);
        row("start before decision", [](auto &, auto &d) { d.startsOn = day("2026-11-19"); }, u"start-before-decision"_s, u"starts_on"_s);
        row("no start", [](auto &, auto &d) { d.startsOn.reset(); }, u"required"_s, u"starts_on"_s);
        row("no months", [](auto &, auto &d) { d.months.reset(); }, u"required"_s, u"months"_s);
        row("two months", [](auto &, auto &d) { d.months = 2; }, u"term-out-of-range"_s, u"months"_s);
        row("refused before", [](auto &m, auto &d) { m.decision = d; m.decision->outcome = MotionOutcome::Refused; }, u"motion-refused"_s, u"id"_s);
        row("granted before", [](auto &m, auto &d) { m.decision = d; }, u"already-decided"_s, u"id"_s);
    }

    void decisionsRefused()
    {
        using Change = std::function<void(domain::Motion &, domain::CourtDecision &)>;
        QFETCH(Change, change);
        QFETCH(QString, code);
        QFETCH(QString, field);
        const domain::Person person = offender();
        domain::Motion filed = motion(person);
        domain::CourtDecision decided = decision();
        change(filed, decided);
        const auto admitted = admitDecision(filed, decided, filed.requested, 2, person, Now);
        QVERIFY(!admitted);
        QCOMPARE(admitted.error().code, code);
        QCOMPARE(admitted.error().field, field);
    }

    void whatIsGranted()
    {
        const domain::Person person = offender();
        const auto terms = admitDecision(motion(person), decision(), {{u"alcohol"_s, {}}, {u"eviction"_s, 20}}, {}, person, Now);
        QVERIFY(terms && *terms);
        QCOMPARE(base::toIso((*terms)->issuedAt), u"2026-11-20T00:00:00+05:00"_s);
        QCOMPARE(base::toIso((*terms)->startsAt), u"2026-11-21T00:00:00+05:00"_s);
        QCOMPARE(base::toIso((*terms)->endsAt), u"2027-05-21T23:59:59+05:00"_s);
        QCOMPARE((*terms)->restrictions[0].endsAt, std::optional<Instant>());
        QCOMPARE(base::toIso(*(*terms)->restrictions[1].endsAt), u"2026-12-11T23:59:59+05:00"_s);
        QCOMPARE((*terms)->termRule, u"R6.court_requirement.2015-01-01"_s);
    }

    /// R16: the basis is that of the day of decision, not of filing.
    void basisByTheDayOfDecision()
    {
        const domain::Person person = offender();
        domain::Motion filed = motion(person);
        filed.filedAt = at("2026-02-20T10:00");
        domain::CourtDecision decided = decision();
        for (const auto &[decidedOn, article] : {std::pair{"2026-03-01", u"22"_s}, std::pair{"2026-03-02", u"61"_s}}) {
            decided.decidedOn = day(decidedOn);
            const auto terms = admitDecision(filed, decided, filed.requested, {}, person, Now);
            QVERIFY(terms && *terms);
            QCOMPARE((*terms)->basis.article, article);
            const auto with = accompanyingBasis(domain::MeasureKind::CourtRequirement, (*terms)->issuedAt);
            QVERIFY(with);
            QCOMPARE(with->act + u' ' + with->article, u"235-V 54"_s);
        }
        decided.outcome = MotionOutcome::Refused;
        const auto refused = admitDecision(filed, decided, {}, {}, person, Now);
        QVERIFY(refused && !*refused);
    }

    void visitsRefused_data()
    {
        QTest::addColumn<bool>("help");
        QTest::addColumn<QByteArray>("when");
        QTest::addColumn<QString>("code");
        QTest::newRow("first moment") << false << QByteArray("2026-11-05T00:00") << QString();
        QTest::newRow("before the start") << false << QByteArray("2026-11-04T23:59:59") << u"appearance-before-start"_s;
        QTest::newRow("at the end") << false << QByteArray("2027-02-05T23:59:59") << QString();
        QTest::newRow("after the end") << false << QByteArray("2027-02-06T00:00") << u"appearance-after-end"_s;
        QTest::newRow("in the future") << false << QByteArray("2027-03-01T00:01") << u"in-the-future"_s;
        QTest::newRow("help before the start") << true << QByteArray("2026-11-03T10:00") << QString();
        QTest::newRow("help before the decision") << true << QByteArray("2026-11-01T23:59:59") << u"attendance-before-decision"_s;
        QTest::newRow("help after it was lifted") << true << QByteArray("2026-12-01T10:01") << u"attendance-after-end"_s;
        QTest::newRow("help in the future") << true << QByteArray("2027-03-01T00:01") << u"in-the-future"_s;
    }

    void visitsRefused()
    {
        QFETCH(bool, help);
        QFETCH(QByteArray, when);
        QFETCH(QString, code);
        RequirementFacts facts = requirement("2026-11-05", 3, "2026-11-02");
        facts.restrictions.push_back({u"psychological_help"_s, {}, {}, at("2026-12-01T10:00"), {}});
        const Instant now = at("2027-03-01T00:00");
        const auto admitted = help ? admitAttendance(facts, at(when.constData()), now)
                                   : admitAppearance(facts, at(when.constData()), now);
        QCOMPARE(admitted ? QString() : admitted.error().code, code);
    }

    void visitsNobodyAskedFor()
    {
        RequirementFacts facts = requirement("2026-11-05", 3);
        facts.appearancesPerMonth.reset();
        QCOMPARE(admitAppearance(facts, Now, Now).error().code, u"appearance-not-required"_s);
        QCOMPARE(admitAttendance(facts, Now, Now).error().code, u"attendance-not-required"_s);
    }

    void lifting()
    {
        RequirementFacts facts = requirement("2026-11-05", 3);
        QCOMPARE(admitLifting(facts, u"weapons"_s, Now, Now).error().code, u"restriction-not-set"_s);
        QCOMPARE(admitLifting(facts, u"alcohol"_s, at("2026-11-04T10:00"), Now).error().code, u"lift-before-decision"_s);
        QCOMPARE(admitLifting(facts, u"alcohol"_s, at("2026-11-25T12:01"), Now).error().code, u"in-the-future"_s);
        QVERIFY(admitLifting(facts, u"alcohol"_s, Now, Now));
        facts.restrictions[0].liftedAt = at("2026-11-20T10:00");
        QCOMPARE(admitLifting(facts, u"alcohol"_s, Now, Now).error().code, u"restriction-ended"_s);
    }

    /// Whatever happens to a requirement: nothing to do names one that has ended, and one in force has a next step or
    /// an end.
    void anyHistory()
    {
        std::mt19937 random(61);
        const auto some = [&](qint64 days) { return base::Span{qint64(random() % quint64(days * 86'400)) * 1000}; };
        const auto chance = [&](quint32 oneIn) { return random() % oneIn == 0; };
        int items = 0;
        for (int i = 0; i < 6'000; ++i) {
            const QDate decided = day(chance(2) ? "2023-10-01" : "2025-10-01").addDays(random() % 400);
            const QByteArray decidedOn = base::toIso(decided).toLatin1();
            const QByteArray startsOn = base::toIso(decided.addDays(random() % 10)).toLatin1();
            RequirementFacts facts = requirement(startsOn.constData(), 3 + int(random() % 10), decidedOn.constData());
            const Instant issuedAt = facts.measure.issuedAt;
            facts.appearancesPerMonth = chance(3) ? std::nullopt : std::optional(1 + int(random() % 4));
            for (int k = int(random() % 20); k > 0; --k)
                facts.appearances.push_back(*facts.measure.servedAt + some(390));
            if (chance(3))
                facts.restrictions.push_back({u"psychological_help"_s, {}, {}, {}, {}});
            if (chance(3))
                facts.restrictions.push_back({u"eviction"_s, 30, *facts.measure.servedAt + base::days24h(30), {}, {}});
            for (auto &restriction : facts.restrictions)
                if (chance(5))
                    restriction.liftedAt = issuedAt + some(100);
            if (chance(3))
                facts.firstAttendance = issuedAt + some(60);
            if (chance(4))
                facts.measure.cancelledAt = issuedAt + some(300);
            const Instant now = issuedAt - base::days24h(5) + some(420);
            const auto state = requirementState(facts.measure, now);
            const auto open = requirementItems(facts, now);
            items += int(open.size());
            if (now < issuedAt || state == RequirementState::Expired || state == RequirementState::Cancelled)
                QVERIFY(open.empty());
            for (const DueItem &item : open) {
                QVERIFY(item.rule);
                QVERIFY(item.dueAt <= *facts.measure.endsAt);
                QCOMPARE(item.state == DueState::Overdue, item.dueAt < now);
                QCOMPARE(item.kind == DueKind::Appearance, item.missing > 0);
            }
            if (state == RequirementState::InForce && now >= issuedAt) {
                QVERIFY(law::dueItems(facts.measure, now).find(DueKind::RequirementExpiry));
                QVERIFY(endOf(facts.measure, now));
            }
        }
        QVERIFY(items > 1'000);
    }
};

QTEST_GUILESS_MAIN(TestRequirement)
#include "tst_requirement.moc"
