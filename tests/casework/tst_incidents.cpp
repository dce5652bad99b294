// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/incidents.h"

#include "casework/cursor.h"
#include "casework/findings.h"
#include "casework/recordincident.h"
#include "domain/iin.h"
#include "storage/register.h"
#include "support/trainingregister.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace qorgan;
using namespace qorgan::casework;
using domain::Sex;
using security::Role;
using tests::entries;
using tests::shown;

namespace {

base::Instant at(const QString &iso)
{
    return *base::instantFromIso(iso);
}

QString iin(int serial)
{
    return domain::syntheticIin({1990, 1, 1}, Sex::Male, serial);
}

PersonReference person(const QString &surname, const QString &number = {})
{
    PersonDraft draft;
    draft.person.surname = surname;
    draft.person.iin = number;
    draft.person.iinAbsentReason = u"not_established"_s;
    return {{}, std::make_shared<PersonDraft>(draft)};
}

/// The first two facts: enough to save.
IncidentDraft detected(const QString &iso = u"2026-11-20T10:00:00+05:00"_s)
{
    IncidentDraft draft;
    draft.facts.detectedAt = at(iso);
    draft.facts.source = u"neighbour"_s;
    return draft;
}

using Change = std::function<void(IncidentDraft &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class IncidentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoFactsAreEnough();
    void keepsEveryFact();
    void refuses_data();
    void refuses();
    void warns_data();
    void warns();
    void joinsTheBearerOfAnIin();
    void addsNobodyWithoutAName_data();
    void addsNobodyWithoutAName();
    void withoutAnIin();
    void warnsOfACardThatStays();
    void savingTwiceGivesOne();
    void findsRepeats();
    void saysWhatAnOrderNeeds_data();
    void saysWhatAnOrderNeeds();
    void opensAndLogs();
    void listsInPages();
    void listsByDay();
    void filters();
    void readsCursors_data();
    void readsCursors();
    void rolesAreBarred();
};

void IncidentsTest::twoFactsAreEnough()
{
    tests::TrainingRegister reg;
    const auto added = addIncident(reg.session(), detected());
    QCOMPARE(shown(added), u"accepted"_s);
    QVERIFY(added->warnings.empty());
    const domain::Incident &incident = added->value.incident;
    QVERIFY(!incident.id.isNull());
    QVERIFY(!incident.complaint);
    QVERIFY(!incident.offender);
    QCOMPARE(incident.recordedAt, reg.now());
    QCOMPARE(incident.recordedBy, reg.session().account().id);
}

void IncidentsTest::keepsEveryFact()
{
    tests::TrainingRegister reg;
    IncidentDraft draft = detected();
    domain::Incident &facts = draft.facts;
    facts.occurredAt = at(u"2026-11-20T09:30:00+05:00"_s);
    facts.source = u"соседи"_s;
    facts.complaint = true;
    facts.kuiNumber = u"263100030 000001"_s;
    facts.kuiDate = QDate(2026, 11, 20);
    facts.erdrNumber = u"261931000000001"_s;
    facts.place = {u"27"_s, u"Орал"_s, {}, u"Абай"_s, u"12"_s, u"4"_s};
    facts.relationship = u"spouse"_s;
    facts.violence = {u"physical"_s, u"psychological"_s, u"physical"_s};
    facts.intoxicated = u"yes"_s;
    facts.weapon = u"no"_s;
    facts.childrenPresent = 2;
    facts.injuries = u"Білегі көгерген"_s;
    facts.evidence = {{u"photo"_s, u" екі  сурет "_s}};
    facts.victimPosition = {u"refuses_statement"_s};
    facts.measuresTaken = u"Әңгіме жүргізілді"_s;
    facts.article = u"73"_s;
    facts.narrative = {u"Бірінші жол\r\nекінші жол\n"_s, u"Текст"_s};
    facts.reporter.note = u"қоңырау шалған көрші"_s;
    draft.offender = person(u"Үлгібаев"_s, iin(1));
    draft.victims = {{person(u"Сынақова"_s, iin(2)), {}}, {{}, u"белгісіз ересек әйел"_s}};
    draft.reporter = person(u"Көршібаев"_s);

    const auto added = addIncident(reg.session(), draft);
    QCOMPARE(shown(added), u"accepted"_s);
    QCOMPARE(shown(added->warnings), QStringList());
    const domain::Incident &stored = added->value.incident;
    QCOMPARE(stored.source, u"neighbour"_s);
    QCOMPARE(stored.kuiNumber, u"263100030000001"_s);
    QCOMPARE(stored.place.district, u"2710"_s);
    QCOMPARE(stored.violence, (QStringList{u"physical"_s, u"psychological"_s}));
    QCOMPARE(stored.evidence.front().note, u"екі сурет"_s);
    QCOMPARE(stored.narrative.kk, u"Бірінші жол\nекінші жол"_s);
    QCOMPARE(added->value.offender->surname, u"Үлгібаев"_s);
    QCOMPARE(added->value.victims.size(), 2u);
    QCOMPARE(added->value.victims[0]->surname, u"Сынақова"_s);
    QVERIFY(!added->value.victims[1]);
    QCOMPARE(stored.victims[1].unknownDescription, u"белгісіз ересек әйел"_s);

    const auto opened = openIncident(reg.session(), stored.id);
    QVERIFY(opened);
    QCOMPARE(opened->incident, stored);
    QCOMPARE(opened->offender, added->value.offender);
    QCOMPARE(opened->victims, added->value.victims);

    const auto log = entries(reg.session());
    QCOMPARE(log[1].action, u"incident.added"_s);
    QCOMPARE(log[1].record, std::optional(stored.id.uuid));
    QCOMPARE(log[1].fields.size(), 22);
    QCOMPARE(log[2].action, u"person.added"_s);
}

void IncidentsTest::refuses_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("finding");
    const auto row = [](const char *name, const QString &finding, const Change &change) {
        QTest::newRow(name) << change << finding;
    };
    row("no time", u"required detected_at"_s, [](IncidentDraft &d) { d.facts.detectedAt = {}; });
    row("no source", u"required source"_s, [](IncidentDraft &d) { d.facts.source = u" "_s; });
    row("future", u"in-the-future detected_at"_s,
        [](IncidentDraft &d) { d.facts.detectedAt = at(u"2026-11-20T12:01:01+05:00"_s); });
    row("a year mistyped", u"too-long-ago detected_at"_s,
        [](IncidentDraft &d) { d.facts.detectedAt = at(u"1990-12-31T23:59:59+06:00"_s); });
    row("act after detection", u"occurred-after-detected occurred_at"_s,
        [](IncidentDraft &d) { d.facts.occurredAt = d.facts.detectedAt + base::Span{1000}; });
    row("act of another age", u"too-long-ago occurred_at"_s,
        [](IncidentDraft &d) { d.facts.occurredAt = at(u"1926-11-20T10:00:00Z"_s); });
    row("КУИ of tomorrow", u"in-the-future kui_date"_s, [](IncidentDraft &d) { d.facts.kuiDate = QDate(2026, 11, 21); });
    row("КУИ with letters", u"kui-format kui_number"_s, [](IncidentDraft &d) { d.facts.kuiNumber = u"12-А"_s; });
    row("КУИ of 21 digits", u"kui-format kui_number"_s, [](IncidentDraft &d) { d.facts.kuiNumber = QString(21, u'1'); });
    row("source", u"unknown-code source"_s, [](IncidentDraft &d) { d.facts.source = u"dream"_s; });
    row("relationship", u"unknown-code relationship"_s, [](IncidentDraft &d) { d.facts.relationship = u"x"_s; });
    row("violence", u"unknown-code violence"_s, [](IncidentDraft &d) { d.facts.violence = {u"physical"_s, u"x"_s}; });
    row("intoxicated", u"unknown-code intoxicated"_s, [](IncidentDraft &d) { d.facts.intoxicated = u"x"_s; });
    row("weapon", u"unknown-code weapon"_s, [](IncidentDraft &d) { d.facts.weapon = u"x"_s; });
    row("article", u"unknown-code article"_s, [](IncidentDraft &d) { d.facts.article = u"999"_s; });
    row("position", u"unknown-code victim_position"_s, [](IncidentDraft &d) { d.facts.victimPosition = {u"x"_s}; });
    row("evidence", u"unknown-code evidence"_s, [](IncidentDraft &d) { d.facts.evidence = {{u"x"_s, {}}}; });
    row("evidence of no kind", u"required evidence"_s, [](IncidentDraft &d) { d.facts.evidence = {{{}, u"x"_s}}; });
    row("children", u"number-range children_present"_s, [](IncidentDraft &d) { d.facts.childrenPresent = -1; });
    row("too many children", u"number-range children_present"_s, [](IncidentDraft &d) { d.facts.childrenPresent = 51; });
    row("narrative", u"too-long narrative.ru"_s, [](IncidentDraft &d) { d.facts.narrative.ru = QString(20'001, u'а'); });
    row("place", u"unknown-code place.region"_s, [](IncidentDraft &d) { d.facts.place.region = u"00"_s; });
    row("offender's id", u"not-found offender"_s,
        [](IncidentDraft &d) { d.offender.id = domain::PersonId{QUuid::createUuid()}; });
    row("victim's id", u"not-found victims[1]"_s, [](IncidentDraft &d) {
        d.victims.resize(2);
        d.victims[1].person.id = domain::PersonId{QUuid::createUuid()};
    });
    row("offender's iin", u"iin-length offender.iin"_s, [](IncidentDraft &d) { d.offender = person(u"Үлгібаев"_s, u"1"_s); });
    row("victim's name", u"required victims[0].surname"_s,
        [](IncidentDraft &d) { d.victims = {{person({}, iin(1)), {}}}; });
    row("the offender is the victim", u"offender-is-victim offender"_s, [](IncidentDraft &d) {
        d.offender = person(u"Үлгібаев"_s, iin(1));
        d.victims = {{person(u"Үлгібаев"_s, iin(1)), {}}};
    });
    row("a victim twice", u"victim-twice victims[1]"_s, [](IncidentDraft &d) {
        d.victims = {{person(u"Сынақова"_s, iin(2)), {}}, {person(u"Сынақова"_s, iin(2)), {}}};
    });
    row("anonymous and named", u"reporter-anonymous reporter"_s, [](IncidentDraft &d) {
        d.facts.reporter.anonymous = true;
        d.reporter = person(u"Көршібаев"_s);
    });
    row("anonymous with a note", u"reporter-anonymous reporter"_s,
        [](IncidentDraft &d) { d.facts.reporter = {true, {}, u"көрші"_s}; });
    row("reporter's iin", u"iin-length reporter.person.iin"_s, [](IncidentDraft &d) { d.reporter = person(u"К"_s, u"1"_s); });
}

void IncidentsTest::refuses()
{
    QFETCH(Change, change);
    QFETCH(QString, finding);
    static tests::TrainingRegister reg;
    IncidentDraft draft = detected();
    change(draft);
    const auto before = entries(reg.session()).size();
    QCOMPARE(shown(addIncident(reg.session(), draft)), finding);
    QCOMPARE(entries(reg.session()).size(), before);
    QCOMPARE(*countIncidents(reg.session(), {}), 0);
    QCOMPARE(reg.session().store().persons().count(), 0);
}

void IncidentsTest::warns_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("warnings");
    const auto row = [](const char *name, const QStringList &warnings, const Change &change) {
        QTest::newRow(name) << change << warnings;
    };
    row("rounded up to the minute", {}, [](IncidentDraft &d) { d.facts.detectedAt = at(u"2026-11-20T12:01:00+05:00"_s); });
    row("anonymous", {}, [](IncidentDraft &d) { d.facts.reporter.anonymous = true; });
    row("short КУИ", {u"kui-length kui_number"_s}, [](IncidentDraft &d) { d.facts.kuiNumber = u"123"_s; });
    row("ЕРДР", {u"erdr-format erdr_number"_s}, [](IncidentDraft &d) { d.facts.erdrNumber = u"26-1"_s; });
    row("place", {u"place-unknown place.district"_s}, [](IncidentDraft &d) { d.facts.place.district = u"Атлантида"_s; });
    row("battery today", {u"article-not-in-force article"_s}, [](IncidentDraft &d) { d.facts.article = u"73-2"_s; });
    row("battery by the day of the act", {}, [](IncidentDraft &d) {
        d.facts.article = u"73-2"_s;
        d.facts.occurredAt = at(u"2024-06-15T23:59:59+05:00"_s);
    });
    row("criminal battery before its day", {u"article-not-in-force article"_s}, [](IncidentDraft &d) {
        d.facts.article = u"109-1"_s;
        d.facts.occurredAt = at(u"2024-06-15T23:59:59+05:00"_s);
    });
    row("nobody's iin", {u"iin-missing offender.iin"_s}, [](IncidentDraft &d) {
        PersonDraft offender;
        offender.person.surname = u"Үлгібаев"_s;
        d.offender.draft = std::make_shared<PersonDraft>(offender);
    });
    row("a child", {u"minor-without-representative victims[0].legal_representative"_s}, [](IncidentDraft &d) {
        PersonDraft child;
        child.person.surname = u"Сынақова"_s;
        child.person.iin = domain::syntheticIin({2015, 1, 1}, Sex::Female, 1);
        d.victims = {{{{}, std::make_shared<PersonDraft>(child)}, {}}};
    });
}

void IncidentsTest::warns()
{
    QFETCH(Change, change);
    QFETCH(QStringList, warnings);
    tests::TrainingRegister reg;
    IncidentDraft draft = detected();
    change(draft);
    const auto added = addIncident(reg.session(), draft);
    QCOMPARE(shown(added), u"accepted"_s);
    QCOMPARE(shown(added->warnings), warnings);
}

void IncidentsTest::joinsTheBearerOfAnIin()
{
    tests::TrainingRegister reg;
    IncidentDraft draft = detected();
    draft.offender = person(u"Үлгібаев"_s, iin(1));
    const auto first = addIncident(reg.session(), draft);
    QVERIFY(first);
    for (const QString &sameName : {u"ҮЛГІБАЕВ"_s, u"Ulgibaev"_s, QString()}) {
        draft.offender = person(sameName, iin(1));
        const auto again = addIncident(reg.session(), draft);
        QCOMPARE(shown(again), u"accepted"_s);
        QCOMPARE(shown(again->warnings), QStringList());
        QCOMPARE(again->value.incident.offender, first->value.incident.offender);
    }
    draft.offender = person(u"Басқабаев"_s, iin(1));
    const auto other = addIncident(reg.session(), draft);
    QVERIFY(other);
    QCOMPARE(shown(other->warnings), QStringList{u"iin-name-differs offender.iin"_s});
    QCOMPARE(other->value.incident.offender, first->value.incident.offender);
    QCOMPARE(other->value.offender->surname, u"Үлгібаев"_s);
    QCOMPARE(reg.session().store().persons().count(), 1);
}

void IncidentsTest::addsNobodyWithoutAName_data()
{
    QTest::addColumn<PersonDraft>("draft");
    PersonDraft draft;
    QTest::newRow("nothing") << draft;
    draft.person.iinAbsentReason = u"not established"_s;
    QTest::newRow("a reason") << draft;
    draft.person.surname = u" "_s;
    QTest::newRow("spaces") << draft;
}

void IncidentsTest::addsNobodyWithoutAName()
{
    QFETCH(PersonDraft, draft);
    tests::TrainingRegister reg;
    IncidentDraft incident = detected();
    const PersonReference nobody{{}, std::make_shared<PersonDraft>(draft)};
    incident.offender = nobody;
    incident.victims = {{nobody, u"белгісіз ересек әйел"_s}};
    const auto added = addIncident(reg.session(), incident);
    QCOMPARE(shown(added), u"accepted"_s);
    QVERIFY(!added->value.incident.offender);
    QCOMPARE(added->value.incident.victims.size(), 1u);
    QVERIFY(!added->value.incident.victims[0].person);
    QCOMPARE(reg.session().store().persons().count(), 0);
}

void IncidentsTest::withoutAnIin()
{
    tests::TrainingRegister reg;
    auto &store = reg.session().store();
    PersonDraft draft;
    draft.person.surname = u"Үлгібаев"_s;
    draft.person.givenName = u"Қайрат"_s;
    draft.person.birthDate = QDate(1990, 1, 1);
    draft.person.iin = iin(1);
    IncidentDraft incident = detected();
    incident.offender.draft = std::make_shared<PersonDraft>(draft);
    const auto first = addIncident(reg.session(), incident);
    QVERIFY(first);

    // In an incident it is someone new; in a journal the one of that name and date of birth.
    draft.person.iin.clear();
    draft.person.surname = u"Ulgibaev"_s;
    draft.person.givenName = u"Кайрат"_s;
    incident.offender.draft = std::make_shared<PersonDraft>(draft);
    const auto second = addIncident(reg.session(), incident);
    QVERIFY(second);
    QVERIFY(second->value.incident.offender != first->value.incident.offender);
    const auto resolved = store.write([&]() -> base::Result<RecordedIncident> {
        std::vector<base::Warning> warnings;
        return recordIncident(reg.session(), incident, warnings, {WithoutIin::SameNameAndBirth, u"incident.imported"_s});
    });
    QCOMPARE(shown(resolved), u"accepted"_s);
    QCOMPARE(resolved->incident.offender, first->value.incident.offender);
    QCOMPARE(entries(reg.session())[0].action, u"incident.imported"_s);

    draft.person.birthDate.reset();
    incident.offender.draft = std::make_shared<PersonDraft>(draft);
    const auto before = store.persons().count();
    const auto unknownBirth = store.write([&]() -> base::Result<RecordedIncident> {
        std::vector<base::Warning> warnings;
        return recordIncident(reg.session(), incident, warnings, {WithoutIin::SameNameAndBirth});
    });
    QVERIFY(unknownBirth);
    QCOMPARE(store.persons().count(), before + 1);
}

void IncidentsTest::warnsOfACardThatStays()
{
    tests::TrainingRegister reg;
    IncidentDraft incident = detected();
    incident.offender = person(u"Үлгібаев"_s, iin(1));
    QVERIFY(addIncident(reg.session(), incident));
    PersonDraft more = *incident.offender.draft;
    more.person.phone = u"+77010000000"_s;
    incident.offender.draft = std::make_shared<PersonDraft>(more);
    const auto added = addIncident(reg.session(), incident);
    QVERIFY(added);
    QCOMPARE(shown(added->warnings), QStringList{u"person-already-recorded offender"_s});
    QCOMPARE(added->value.offender->phone, QString());
}

void IncidentsTest::savingTwiceGivesOne()
{
    tests::TrainingRegister reg;
    IncidentDraft draft = detected();
    draft.facts.id = {QUuid::createUuid()};
    draft.offender = person(u"Үлгібаев"_s);
    const auto first = addIncident(reg.session(), draft);
    const auto before = entries(reg.session()).size();
    const auto second = addIncident(reg.session(), draft);
    QVERIFY(first && second);
    QCOMPARE(second->value.incident, first->value.incident);
    QCOMPARE(second->value.offender, first->value.offender);
    QCOMPARE(*countIncidents(reg.session(), {}), 1);
    QCOMPARE(entries(reg.session()).size(), before);

    draft.facts.id = {};
    draft.facts.kuiNumber = u"263100030000001"_s;
    draft.facts.kuiDate = QDate(2026, 11, 20);
    QCOMPARE(shown(addIncident(reg.session(), draft)->warnings), QStringList());
    QCOMPARE(shown(addIncident(reg.session(), draft)->warnings), QStringList{u"kui-in-use kui_number"_s});
}

void IncidentsTest::findsRepeats()
{
    tests::TrainingRegister reg;
    const auto add = [&](const QString &iso) {
        IncidentDraft draft = detected(iso);
        draft.offender = person(u"Үлгібаев"_s, iin(1));
        return addIncident(reg.session(), draft)->value;
    };
    const auto tooOld = add(u"2025-11-20T09:59:59+05:00"_s);
    const auto yearAgo = add(u"2025-11-20T10:00:00+05:00"_s);
    const auto recent = add(u"2026-11-20T09:59:59+05:00"_s);
    const auto last = add(u"2026-11-20T10:00:00+05:00"_s);
    QCOMPARE(last.earlierWithinYear, (std::vector{recent.incident.id, yearAgo.incident.id}));
    QCOMPARE(tooOld.earlierWithinYear.size(), 0u);
    QCOMPARE(openIncident(reg.session(), recent.incident.id)->earlierWithinYear,
             (std::vector{yearAgo.incident.id, tooOld.incident.id}));
}

void IncidentsTest::saysWhatAnOrderNeeds_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("missing");
    const auto complete = [](IncidentDraft &d) {
        d.offender = person(u"Үлгібаев"_s, iin(1));
        d.victims = {{person(u"Сынақова"_s), {}}};
        d.facts.narrative = {u"Мән-жай"_s, u"Обстоятельства"_s};
    };
    const auto row = [&](const char *name, const QStringList &missing, const Change &change) {
        QTest::newRow(name) << Change([complete, change](IncidentDraft &d) {
            complete(d);
            change(d);
        }) << missing;
    };
    row("nothing", {}, [](IncidentDraft &) {});
    row("two facts", {u"offender-missing offender"_s, u"circumstances-missing circumstances"_s, u"victim-unknown victims"_s},
        [](IncidentDraft &d) { d = detected(); });
    row("age", {u"offender-age-unknown offender"_s}, [](IncidentDraft &d) { d.offender = person(u"Үлгібаев"_s); });
    row("a child of fifteen", {u"offender-under-16 offender"_s}, [](IncidentDraft &d) {
        d.offender = person(u"Үлгібаев"_s, domain::syntheticIin({2010, 11, 21}, Sex::Male, 1));
    });
    row("one language", {u"text-missing-in-language narrative"_s}, [](IncidentDraft &d) { d.facts.narrative.kk.clear(); });
    row("unknown victim", {u"victim-unknown victims"_s}, [](IncidentDraft &d) { d.victims = {{{}, u"белгісіз"_s}}; });
}

void IncidentsTest::saysWhatAnOrderNeeds()
{
    QFETCH(Change, change);
    QFETCH(QStringList, missing);
    tests::TrainingRegister reg;
    IncidentDraft draft = detected();
    change(draft);
    const auto added = addIncident(reg.session(), draft);
    QCOMPARE(shown(added), u"accepted"_s);
    QCOMPARE(shown(added->value.missingForOrder), missing);
}

void IncidentsTest::opensAndLogs()
{
    tests::TrainingRegister reg;
    const auto added = addIncident(reg.session(), detected());
    QVERIFY(openIncident(reg.session(), added->value.incident.id));
    const auto log = entries(reg.session());
    QCOMPARE(log[0].action, u"incident.opened"_s);
    QCOMPARE(log[0].record, std::optional(added->value.incident.id.uuid));
    QCOMPARE(shown(openIncident(reg.session(), {QUuid::createUuid()})), u"not-found id"_s);
}

void IncidentsTest::listsInPages()
{
    tests::TrainingRegister reg;
    for (int i = 0; i < 5; ++i)
        QVERIFY(addIncident(reg.session(), detected(i < 3 ? u"2026-11-20T10:00:00+05:00"_s : u"2026-11-19T10:00:00+05:00"_s)));
    QList<QUuid> seen;
    PageRequest request{2, {}};
    QList<std::size_t> sizes;
    do {
        const auto page = listIncidents(reg.session(), {}, request);
        QVERIFY(page);
        sizes.append(page->items.size());
        for (const IncidentRow &row : page->items) {
            QVERIFY(!seen.contains(row.id.uuid));
            seen.append(row.id.uuid);
        }
        request.after = page->next;
    } while (!request.after.isEmpty());
    QCOMPARE(sizes, (QList<std::size_t>{2, 2, 1}));

    QCOMPARE(listIncidents(reg.session(), {}, {5, {}})->next, QString());
    QCOMPARE(listIncidents(reg.session(), {}, {0, {}})->items.size(), 1u);
    const auto wrong = listIncidents(reg.session(), {}, {5, u"page 2"_s});
    QCOMPARE(shown(wrong), u"cursor-malformed after"_s);
    QCOMPARE(wrong.error().kind, base::ErrorKind::Usage);
}

void IncidentsTest::listsByDay()
{
    tests::TrainingRegister reg;
    // 29 February 2024 had 25 hours: until 23:59:59 at +06:00 and then the hour at +05:00.
    for (const QString &iso : {u"2024-02-28T23:59:59+06:00"_s, u"2024-02-29T00:00:00+06:00"_s,
                               u"2024-02-29T23:59:59+05:00"_s, u"2024-03-01T00:00:00+05:00"_s})
        QVERIFY(addIncident(reg.session(), detected(iso)));
    const QDate leap(2024, 2, 29);
    QCOMPARE(*countIncidents(reg.session(), {leap, leap, {}, false}), 2);
    QCOMPARE(*countIncidents(reg.session(), {leap, {}, {}, false}), 3);
    QCOMPARE(*countIncidents(reg.session(), {{}, leap, {}, false}), 3);
    QCOMPARE(*countIncidents(reg.session(), {leap, leap.addDays(-1), {}, false}), 0);
}

void IncidentsTest::filters()
{
    tests::TrainingRegister reg;
    IncidentDraft draft = detected();
    draft.offender = person(u"Үлгібаев"_s);
    draft.victims = {{person(u"Сынақова"_s), {}}, {{}, u"белгісіз"_s}};
    draft.facts.article = u"73"_s;
    QVERIFY(addIncident(reg.session(), draft));
    draft = detected();
    draft.facts.source = u"victim"_s;
    draft.facts.complaint = true;
    QVERIFY(addIncident(reg.session(), draft));

    const auto neighbours = listIncidents(reg.session(), {{}, {}, u"соседи"_s, false}, {});
    QCOMPARE(neighbours->items.size(), 1u);
    const IncidentRow &row = neighbours->items.front();
    QCOMPARE(row.source, u"neighbour"_s);
    QCOMPARE(row.offenderName, u"Үлгібаев"_s);
    QCOMPARE(row.victimName, u"Сынақова"_s);
    QCOMPARE(row.victims, 2);
    QCOMPARE(row.article, u"73"_s);
    QVERIFY(!row.hasOrder);
    QCOMPARE(*countIncidents(reg.session(), {{}, {}, {}, true}), 1);
    QCOMPARE(*countIncidents(reg.session(), {{}, {}, u"victim"_s, true}), 0);
    QCOMPARE(shown(countIncidents(reg.session(), {{}, {}, u"dream"_s, false})), u"unknown-code source"_s);
}

void IncidentsTest::readsCursors_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"1"_s, u"."_s, u"1."_s, u".1"_s, u"1.0"_s, u"1.-1"_s, u"1.1.1"_s, u" 1.1"_s, u"1.1 "_s,
                                u"01.1"_s, u"zzzzzzzzzzzzzzzz.1"_s, u"1;1"_s, u"+1.1"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void IncidentsTest::readsCursors()
{
    QFETCH(QString, text);
    QCOMPARE(shown(placeFromCursor(text)), u"cursor-malformed after"_s);
    for (const ListPlace &place : {ListPlace{{0}, 1}, ListPlace{{-5}, 7}, ListPlace{at(u"2026-11-20T10:00:00Z"_s), 1'000'000}})
        QCOMPARE(placeFromCursor(cursorText(place)).value(), std::optional(place));
    QVERIFY(!placeFromCursor({}).value());
}

void IncidentsTest::rolesAreBarred()
{
    tests::TrainingRegister reg;
    const auto registrar = reg.sessionOf(Role::Registrar);
    const auto added = addIncident(*registrar, detected());
    QCOMPARE(shown(added), u"accepted"_s);
    QCOMPARE(added->value.incident.recordedBy, registrar->account().id);
    for (const Role role : {Role::Auditor, Role::Administrator}) {
        const auto session = reg.sessionOf(role);
        QCOMPARE(shown(addIncident(*session, detected())), u"permission-denied "_s);
        QCOMPARE(shown(openIncident(*session, added->value.incident.id)), u"permission-denied "_s);
        QCOMPARE(shown(listIncidents(*session, {}, {})), u"permission-denied "_s);
        QCOMPARE(shown(countIncidents(*session, {})), u"permission-denied "_s);
    }
}

QTEST_GUILESS_MAIN(IncidentsTest)
#include "tst_incidents.moc"
