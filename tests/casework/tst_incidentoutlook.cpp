// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/incidentoutlook.h"
#include "casework/unitplace.h"
#include "support/trainingregister.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace qorgan;
using namespace qorgan::casework;

namespace {

PersonReference named(const QString &surname, const QString &phone = {})
{
    PersonDraft draft;
    draft.person.surname = surname;
    draft.person.phone = phone;
    draft.person.birthDate = QDate(1990, 1, 1);
    return {{}, std::make_shared<PersonDraft>(draft)};
}

/// Nothing is missing, for saving or for an order.
IncidentDraft complete(const base::Instant &now)
{
    IncidentDraft draft;
    draft.facts.detectedAt = now;
    draft.facts.source = u"neighbour"_s;
    draft.facts.narrative = {u"Мән-жайлар."_s, u"Обстоятельства."_s};
    draft.offender = named(u"Мысалов"_s);
    draft.victims.push_back({named(u"Мысалова"_s), {}});
    return draft;
}

template <typename Finding>
QStringList shownAll(const std::vector<Finding> &findings)
{
    QStringList shown;
    for (const Finding &finding : findings)
        shown << finding.code + u' ' + finding.field;
    return shown;
}

using Change = std::function<void(IncidentDraft &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class IncidentOutlookTest : public QObject
{
    Q_OBJECT

    tests::TrainingRegister m_register;

private Q_SLOTS:
    void foresees_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QStringList>("refusals");
        QTest::addColumn<QStringList>("missing");
        const auto row = [](const char *name, const Change &change, const QStringList &refusals,
                            const QStringList &missing) { QTest::newRow(name) << change << refusals << missing; };
        row("complete", [](auto &) {}, {}, {});
        row("no source", [](auto &d) { d.facts.source.clear(); }, {u"required source"_s}, {});
        row("no offender", [](auto &d) { d.offender = {}; }, {}, {u"offender-missing offender"_s});
        row("no surname", [](auto &d) { d.offender = named({}, u"+77010000000"_s); }, {u"required offender.surname"_s},
            {u"offender-missing offender"_s});
        row("a phone and the facts",
            [](auto &d) {
                d.facts.kuiNumber = u"12a"_s;
                d.victims[0].person = named(u"Мысалова"_s, u"12"_s);
            },
            {u"kui-format kui_number"_s, u"phone-format victims[0].phone"_s}, {u"victim-unknown victims"_s});
        row("one language", [](auto &d) { d.facts.narrative.kk.clear(); }, {},
            {u"text-missing-in-language narrative"_s});
        row("unknown victim", [](auto &d) { d.victims = {{{}, u"ересек әйел"_s}}; }, {},
            {u"victim-unknown victims"_s});
    }

    void foresees()
    {
        QFETCH(Change, change);
        QFETCH(QStringList, refusals);
        QFETCH(QStringList, missing);
        IncidentDraft draft = complete(m_register.now());
        change(draft);
        const auto outlook = lookAhead(m_register.session(), draft);
        QVERIFY(outlook);
        QCOMPARE(shownAll(outlook->refusals), refusals);
        QCOMPARE(shownAll(outlook->missingForOrder), missing);
        QCOMPARE(*countIncidents(m_register.session(), {}), 0);
        QVERIFY(findPersons(m_register.session(), u"Мысалов"_s)->empty());
    }

    void warnsBeforeItIsTooLate()
    {
        IncidentDraft draft = complete(m_register.now());
        draft.facts.article = u"73-2"_s;
        const auto outlook = lookAhead(m_register.session(), draft);
        QVERIFY(outlook && outlook->refusals.empty());
        QCOMPARE(shownAll(outlook->warnings), QStringList{u"article-not-in-force article"_s});
    }

    /// Before it is recorded: the officer can still ask who came with the child.
    void aChildNeedsARepresentative()
    {
        IncidentDraft draft = complete(m_register.now());
        PersonDraft child;
        child.person.surname = u"Сынақова"_s;
        child.person.birthDate = QDate(2015, 1, 1);
        const auto warnings = [&] {
            draft.victims = {{{{}, std::make_shared<PersonDraft>(child)}, {}}};
            return shownAll(lookAhead(m_register.session(), draft)->warnings);
        };
        QCOMPARE(warnings(), QStringList{u"minor-without-representative victims[0].legal_representative"_s});
        child.representative.draft = std::make_shared<PersonDraft>();
        QCOMPARE(warnings(), QStringList());
    }

    void seesEarlierIncidents()
    {
        tests::TrainingRegister other;
        const auto first = addIncident(other.session(), complete(other.now() - base::hours(1)));
        QVERIFY(first);
        IncidentDraft again = complete(other.now());
        again.offender = {first->value.offender->id, {}};
        const auto outlook = lookAhead(other.session(), again);
        QVERIFY(outlook);
        QCOMPARE(outlook->earlierWithinYear, std::size_t(1));
    }

    void isForThoseWhoRecord()
    {
        auto auditor = m_register.sessionOf(security::Role::Auditor);
        QCOMPARE(lookAhead(*auditor, complete(m_register.now())).error().code, u"permission-denied"_s);
    }

    void aUnitTellsItsDistrict_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("district");
        QTest::newRow("short") << u"Орал қ. ПБ"_s << u"2710"_s;
        QTest::newRow("district") << u"Бөрлі ауданының полиция бөлімі"_s << u"2736"_s;
        QTest::newRow("of the region") << u"БҚО полиция департаменті"_s << QString();
        QTest::newRow("two") << u"Орал және Бөрлі"_s << QString();
        QTest::newRow("part of a word") << u"Оралхан атындағы бөлім"_s << QString();
    }

    void aUnitTellsItsDistrict()
    {
        QFETCH(QString, name);
        QFETCH(QString, district);
        domain::Unit unit;
        unit.region = u"27"_s;
        unit.name.kk = name;
        QCOMPARE(usualPlace(unit).region, u"27"_s);
        QCOMPARE(usualPlace(unit).district, district);
    }
};

QTEST_MAIN(IncidentOutlookTest)
#include "tst_incidentoutlook.moc"
