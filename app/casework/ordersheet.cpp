// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/ordersheet.h"

#include "casework/addresstext.h"
#include "domain/catalogue.h"
#include "domain/phone.h"
#include "forms/dates.h"
#include "law/admissibility.h"
#include "law/rulebook.h"
#include "storage/register.h"

namespace qorgan::casework {

using namespace base;
using namespace domain;
using forms::Audience;
using forms::Values;
using forms::legalDate;
using forms::legalMoment;
using forms::legalTime;
using forms::shortDate;

namespace {

/// Fills the values of one language.
class Filler
{
public:
    Filler(Session &session, const OrderSheet &sheet, Audience audience, Language language)
        : m_session(session), m_sheet(sheet), m_audience(audience), m_language(language)
    {
    }

    [[nodiscard]] Values values()
    {
        unit();
        order();
        offender();
        victims();
        restrictions();
        validity();
        serviceAndCopies();
        return std::move(m_values);
    }

private:
    void put(const QString &name, const QString &text)
    {
        if (!text.isEmpty())
            m_values.texts[name] = {text};
    }

    void putMoment(const QString &dateName, const QString &timeName, Instant at)
    {
        put(dateName, legalDate(local::date(at), m_language));
        put(timeName, legalTime(local::time(at), m_language));
    }

    [[nodiscard]] QString label(const QString &list, const QString &code) const
    {
        return catalogue(list).label(code, m_language);
    }

    [[nodiscard]] QString address(const Address &address) const { return addressText(m_session, address, m_language); }

    void unit()
    {
        const Unit &unit = m_session.unit();
        put(u"unit.name"_s, unit.name.in(m_language));
        put(u"unit.address"_s, unit.address.in(m_language));
        put(u"unit.phone"_s, readablePhone(unit.phone));
        put(u"prosecutor_office"_s, unit.prosecutorOffice.in(m_language));
        const Account &officer = m_sheet.officer;
        put(u"officer.post"_s, label(u"posts"_s, officer.position));
        put(u"officer.rank"_s, label(u"ranks"_s, officer.rank));
        put(u"officer.name"_s, officer.fullName);
        put(u"officer.phone"_s, readablePhone(officer.phone.isEmpty() ? unit.phone : officer.phone));
    }

    void order()
    {
        const Measure &order = m_sheet.order;
        const Incident &incident = m_sheet.incident;
        put(u"order.number"_s, order.number);
        putMoment(u"order.issued_date"_s, u"order.issued_time"_s, order.issuedAt);
        put(u"order.place"_s, order.place);
        put(u"material.kui_number"_s, incident.kuiNumber);
        if (incident.kuiDate)
            put(u"material.kui_date"_s, legalDate(*incident.kuiDate, m_language));
        put(u"incident.place"_s, address(incident.place));
        put(u"incident.occurred"_s, legalMoment(incident.occurredAt.value_or(incident.detectedAt), m_language));
        const bool kazakh = m_language == Language::Kazakh;
        const QString &own = kazakh ? order.circumstances.kk : order.circumstances.ru;
        // A sheet with the circumstances in the other language is better than one without any.
        put(u"circumstances"_s, !own.isEmpty() ? own : kazakh ? order.circumstances.ru : order.circumstances.kk);
        if (const law::Act *act = law::rulebook().act(order.basis.act)) {
            const QString name = act->name.in(m_language);
            put(u"legal_basis.act"_s, name.section(u'«', 1).section(u'»', 0, 0));
        }
        put(u"legal_basis.article"_s, order.basis.article);
        if (const auto breach = law::breachBasis(order.kind, local::date(order.issuedAt)))
            put(u"liability.article"_s, breach->article);
    }

    void offender()
    {
        const Person &offender = m_sheet.offender;
        put(u"offender.full_name"_s, offender.fullName());
        if (offender.birthDate)
            put(u"offender.birth_date"_s, shortDate(*offender.birthDate));
        put(u"offender.birth_place"_s, offender.birthPlace);
        put(u"offender.iin"_s, offender.iin);
        put(u"offender.citizenship"_s, label(u"citizenships"_s, offender.citizenship));
        put(u"offender.document"_s, offender.document);
        put(u"offender.registered_address"_s, address(offender.registeredAddress));
        put(u"offender.address"_s, address(offender.address));
        put(u"offender.workplace"_s, offender.workplace);
        put(u"offender.phone"_s, readablePhone(offender.phone));
    }

    void victims()
    {
        for (const Person &victim : m_sheet.victims) {
            Values item;
            item.texts[u"name"_s] = {victim.fullName()};
            // One victim's copy tells no more of another than the offender's does.
            const bool ownFacts = m_audience != Audience::Victim || m_sheet.recipient == victim.id;
            if (ownFacts && victim.birthDate)
                item.texts[u"birth_date"_s] = {shortDate(*victim.birthDate)};
            if (ownFacts && !victim.iin.isEmpty())
                item.texts[u"iin"_s] = {victim.iin};
            m_values.lists[u"victims"_s].push_back(std::move(item));
            if (m_sheet.recipient == victim.id)
                put(u"victim.name"_s, victim.fullName());
        }
    }

    void restrictions()
    {
        QStringList kinds = law::restrictionsOf(m_sheet.order.kind, m_sheet.order.issuedAt);
        QStringList set;
        for (const Restriction &restriction : m_sheet.order.restrictions) {
            set.append(restriction.kind);
            if (!kinds.contains(restriction.kind))
                kinds.append(restriction.kind);
        }
        const QString property = m_language == Language::Kazakh ? u"form_kk"_s : u"form_ru"_s;
        for (const QString &kind : std::as_const(kinds)) {
            const CatalogueItem *item = catalogue(u"restrictions"_s).find(kind);
            const QString text = item ? item->properties.value(property).toString() : QString();
            Values row;
            row.texts[u"text"_s] = {text.isEmpty() ? label(u"restrictions"_s, kind) : text};
            row.flags[u"ticked"_s] = set.contains(kind);
            m_values.lists[u"restrictions"_s].push_back(std::move(row));
        }
    }

    void validity()
    {
        const Measure &order = m_sheet.order;
        if (const law::Rule *rule = law::rulebook().find(order.termRule)) {
            const int days = rule->number("days24h"_L1);
            put(u"validity.days"_s, QString::number(days));
            put(u"validity.days_words"_s, forms::inWords(days, m_language));
        }
        if (!order.service || !order.endsAt)
            return;
        putMoment(u"validity.from"_s, u"validity.from_time"_s, order.service->at);
        putMoment(u"validity.to"_s, u"validity.to_time"_s, *order.endsAt);
    }

    void serviceAndCopies()
    {
        const Measure &order = m_sheet.order;
        if (order.service) {
            putMoment(u"service.date"_s, u"service.time"_s, order.service->at);
            m_values.flags[u"service.signed"_s] = order.service->mode == ServiceMode::Signed;
            m_values.flags[u"service.refused"_s] = order.service->mode == ServiceMode::Refused;
            put(u"service.note"_s, order.service->note);
            for (const QString &witness : order.service->witnesses) {
                Values row;
                row.texts[u"name"_s] = {witness};
                m_values.lists[u"service.witnesses"_s].push_back(std::move(row));
            }
        }
        for (const SentCopy &copy : order.copies) {
            if (copy.to == CopyRecipient::Prosecutor)
                putMoment(u"copies.prosecutor.date"_s, u"copies.prosecutor.time"_s, copy.at);
            else
                put(u"copies.victim.date"_s, legalDate(local::date(copy.at), m_language));
        }
    }

    Session &m_session;
    const OrderSheet &m_sheet;
    Audience m_audience;
    Language m_language;
    Values m_values;
};

bool sameHome(const Address &a, const Address &b)
{
    return a.street == b.street && a.house == b.house && (a.flat == b.flat || a.flat.isEmpty() || b.flat.isEmpty());
}

} // namespace

Result<OrderSheet> readOrderSheet(Session &session, MeasureId id)
{
    auto &store = session.store();
    OrderSheet sheet;
    const auto order = store.measures().find(id);
    if (!order || order->kind != MeasureKind::ProtectiveOrder)
        return fail(u"not-found"_s, u"record"_s);
    sheet.order = *order;
    sheet.incident = store.incidents().find(order->incident).value_or(Incident());
    sheet.offender = store.persons().find(order->offender).value_or(Person());
    for (const PersonId &victim : order->victims)
        if (const auto person = store.persons().find(victim))
            sheet.victims.push_back(*person);
    if (sheet.incident.reporter.person)
        sheet.reporter = store.persons().find(*sheet.incident.reporter.person);
    if (const auto officer = store.accounts().find(order->issuedBy)) {
        sheet.officer.fullName = officer->fullName;
        sheet.officer.rank = officer->rank;
        sheet.officer.position = officer->position;
        sheet.officer.phone = officer->phone;
    }
    return sheet;
}

forms::LocalizedValues valuesOf(Session &session, const OrderSheet &sheet, Audience audience)
{
    return {Filler(session, sheet, audience, Language::Kazakh).values(),
            Filler(session, sheet, audience, Language::Russian).values()};
}

std::vector<forms::SealedText> sealedFromOffender(const OrderSheet &sheet)
{
    using forms::SealedKind;
    std::vector<forms::SealedText> sealed;
    const auto add = [&](const QString &name, SealedKind kind, const QString &text, const QString &house = {}) {
        if (!text.isEmpty())
            sealed.push_back({name, kind, text, house});
    };
    const auto addPerson = [&](const QString &role, const Person &person) {
        add(role + u".phone"_s, SealedKind::Digits, person.phone);
        add(role + u".iin"_s, SealedKind::Digits, person.iin);
        add(role + u".workplace"_s, SealedKind::Words, person.workplace);
        if (person.birthDate)
            add(role + u".birth_date"_s, SealedKind::Digits, toIso(*person.birthDate));
        for (const Address &home : {person.address, person.registeredAddress})
            if (!sameHome(home, sheet.offender.address) && !sameHome(home, sheet.offender.registeredAddress)
                && !sameHome(home, sheet.incident.place))
                add(role + u".address"_s, SealedKind::Address, home.street, home.house);
    };
    for (const Person &victim : sheet.victims)
        addPerson(u"victim"_s, victim);
    if (sheet.reporter) {
        add(u"reporter.name"_s, SealedKind::Words, sheet.reporter->fullName());
        addPerson(u"reporter"_s, *sheet.reporter);
    }
    add(u"reporter.note"_s, SealedKind::Words, sheet.incident.reporter.note);
    return sealed;
}

} // namespace qorgan::casework
