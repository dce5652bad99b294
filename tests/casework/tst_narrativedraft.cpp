// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/narrativedraft.h"

#include "domain/catalogue.h"
#include "support/trainingregister.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace qorgan;
using namespace qorgan::casework;
using domain::Person;
using domain::Sex;

namespace {

Person person(const QString &surname, const QString &given, std::optional<Sex> sex)
{
    Person named;
    named.surname = surname;
    named.givenName = given;
    named.sex = sex;
    return named;
}

/// One man, his wife, what a neighbour heard.
RecordedIncident quarrel()
{
    RecordedIncident facts;
    facts.incident.detectedAt = *base::instantFromIso(u"2026-11-20T21:40:00+05:00");
    facts.incident.occurredAt = *base::instantFromIso(u"2026-11-20T21:15:00+05:00");
    facts.incident.source = u"neighbour"_s;
    facts.incident.relationship = u"spouse"_s;
    facts.incident.violence = QStringList{u"physical"_s, u"psychological"_s};
    facts.incident.childrenPresent = 2;
    facts.incident.intoxicated = u"yes"_s;
    facts.offender = person(u"Мысалов"_s, u"Сынақ"_s, Sex::Male);
    facts.victims = {person(u"Мысалова"_s, u"Үлгі"_s, Sex::Female)};
    return facts;
}

domain::Narrative told(const RecordedIncident &facts)
{
    auto narrative = composeNarrative(facts, {u"Орал қаласы"_s, u"город Уральск"_s});
    narrative.kk.replace(u'\u00a0', u' ');
    narrative.ru.replace(u'\u00a0', u' ');
    return narrative;
}

using Change = std::function<void(RecordedIncident &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class NarrativeDraftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheWholeStory()
    {
        const auto narrative = told(quarrel());
        QCOMPARE(narrative.ru,
                 u"20 ноября 2026 г. около 21:15 (город Уральск) С. Мысалов в состоянии опьянения совершил в отношении "
                 "потерпевшей (супруга, Ү. Мысалова) действия с признаками физического и психологического насилия. "
                 "При этом присутствовали дети, число детей: 2. О случившемся в полицию поступило сообщение. "
                 "Заявление потерпевшей стороной не подавалось."_s);
        QCOMPARE(narrative.kk,
                 u"2026 жылғы 20 қараша күні сағат 21:15 шамасында (Орал қаласы) С. Мысалов мас күйінде жәбірленушіге "
                 "(зайыбы, Ү. Мысалова) қатысты дене зорлығы және психологиялық зорлық белгілері бар әрекеттер жасаған. "
                 "Оқиға балалардың көзінше болған, балалар саны: 2. Оқиға туралы полицияға хабар түскен. "
                 "Жәбірленуші арыз бермеген."_s);
    }

    /// The offender reads the narrative on his copy of the order.
    void whoToldIsNotSaid()
    {
        QStringList tellings;
        for (const auto &source : {u"witness"_s, u"neighbour"_s, u"relative"_s, u"medical"_s, u"school"_s,
                                   u"state_body"_s, u"contact_centre_111"_s}) {
            RecordedIncident facts = quarrel();
            facts.incident.source = source;
            const auto narrative = told(facts);
            tellings << narrative.kk + narrative.ru;
        }
        tellings.removeDuplicates();
        QCOMPARE(tellings.size(), 1);
    }

    void follows_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("kk");
        QTest::addColumn<QString>("ru");
        const auto row = [](const char *name, const Change &change, const QString &kk, const QString &ru) {
            QTest::newRow(name) << change << kk << ru;
        };
        row("not yet known when", [](auto &f) { f.incident.occurredAt.reset(); },
            u"20 қараша күні сағат 21:40 шамасында (Орал қаласы) мынадай факт анықталды: С. Мысалов"_s,
            u"около 21:40 (город Уральск) выявлен следующий факт: С. Мысалов"_s);
        row("a woman", [](auto &f) { f.offender->sex = Sex::Female; }, u"әрекеттер жасаған."_s, u"совершила в отношении"_s);
        row("sex not known", [](auto &f) { f.offender->sex.reset(); }, u"әрекеттер жасаған."_s, u"совершил (совершила)"_s);
        row("nobody established", [](auto &f) { f.offender.reset(); }, u"жеке басы анықталмаған адам мас күйінде"_s,
            u"неустановленное лицо в состоянии опьянения совершило"_s);
        row("unknown victim", [](auto &f) { f.victims = {std::nullopt}; }, u"жеке басы анықталмаған жәбірленушіге қатысты"_s,
            u"потерпевшего лица, личность которого не установлена,"_s);
        row("no victim yet", [](auto &f) { f.victims.clear(); }, u"мас күйінде дене зорлығы"_s,
            u"совершил действия с признаками"_s);
        row("two victims", [](auto &f) { f.victims.push_back(std::nullopt); },
            u"жәбірленушілерге (Ү. Мысалова, жеке басы анықталмаған адам) қатысты"_s,
            u"потерпевших (Ү. Мысалова, лицо, личность которого не установлена)"_s);
        row("one kind", [](auto &f) { f.incident.violence = QStringList{u"economic"_s}; },
            u"экономикалық зорлық белгілері бар"_s, u"признаками экономического насилия"_s);
        row("no kind", [](auto &f) { f.incident.violence.clear(); }, u"тұрмыстық зорлық-зомбылық белгілері бар"_s,
            u"признаками бытового насилия"_s);
        row("weapon", [](auto &f) { f.incident.weapon = u"yes"_s; }, u"қару ретінде пайдаланылған зат болған."_s,
            u"в качестве оружия."_s);
        row("one child", [](auto &f) { f.incident.childrenPresent = 1; }, u"Оқиға баланың көзінше болған."_s,
            u"присутствовал ребёнок."_s);
        row("injuries", [](auto &f) { f.incident.injuries = u"синяк на плече."_s; },
            u"Дене жарақаттары: синяк на плече."_s, u"Телесные повреждения: синяк на плече."_s);
        row("complaint", [](auto &f) { f.incident.complaint = true; }, u"Жәбірленуші арыз берген."_s,
            u"Заявление потерпевшей стороной подано."_s);
    }

    void follows()
    {
        QFETCH(Change, change);
        QFETCH(QString, kk);
        QFETCH(QString, ru);
        RecordedIncident facts = quarrel();
        change(facts);
        const auto narrative = told(facts);
        QVERIFY2(narrative.kk.contains(kk), qPrintable(narrative.kk));
        QVERIFY2(narrative.ru.contains(ru), qPrintable(narrative.ru));
        QVERIFY2(!narrative.kk.contains(u'{') && !narrative.kk.contains(u"  "), qPrintable(narrative.kk));
        QVERIFY2(!narrative.ru.contains(u'{') && !narrative.ru.contains(u"  "), qPrintable(narrative.ru));
    }

    /// Each source of the catalogue has its sentence, and each type of violence its word.
    void knowsTheCatalogues()
    {
        RecordedIncident bare = quarrel();
        bare.incident.source.clear();
        for (const auto &source : domain::catalogue(u"sources"_s).items()) {
            RecordedIncident facts = quarrel();
            facts.incident.source = source.code;
            facts.incident.complaint = true;
            QVERIFY2(told(facts).kk != told(bare).kk && told(facts).ru.size() > 200, qPrintable(source.code));
        }
        QStringList seen;
        for (const auto &type : domain::catalogue(u"violence_types"_s).items()) {
            RecordedIncident facts = quarrel();
            facts.incident.violence = QStringList{type.code};
            seen << told(facts).kk << told(facts).ru;
        }
        QCOMPARE(seen.removeDuplicates(), 0);
    }

    void draftsWhatWasTyped()
    {
        tests::TrainingRegister training;
        IncidentDraft draft;
        QCOMPARE(draftNarrative(training.session(), draft).error().field, u"detected_at"_s);
        draft.facts = quarrel().incident;
        draft.facts.place.region = u"27"_s;
        draft.facts.place.district = u"2710"_s;
        draft.facts.place.street = u"Үлгі"_s;
        PersonDraft offender;
        offender.person = *quarrel().offender;
        draft.offender.draft = std::make_shared<PersonDraft>(offender);
        draft.victims.push_back({{}, u"ересек әйел"_s});
        const auto narrative = draftNarrative(training.session(), draft);
        QVERIFY(narrative);
        QVERIFY2(narrative->kk.contains(u"(Орал қаласы)"), qPrintable(narrative->kk));
        QVERIFY2(narrative->ru.contains(u"(город Уральск)"), qPrintable(narrative->ru));
        // The offender reads it too.
        QVERIFY(!narrative->kk.contains(u"Үлгі") && !narrative->ru.contains(u"Үлгі"));

        auto auditor = training.sessionOf(security::Role::Auditor);
        QCOMPARE(draftNarrative(*auditor, draft).error().code, u"permission-denied"_s);
    }
};

QTEST_MAIN(NarrativeDraftTest)
#include "tst_narrativedraft.moc"
