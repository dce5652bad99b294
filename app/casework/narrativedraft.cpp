// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/narrativedraft.h"

#include "casework/addresstext.h"
#include "domain/catalogue.h"
#include "forms/dates.h"
#include "storage/register.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace qorgan::casework {

using namespace base;
using domain::Incident;
using domain::Person;
using domain::Sex;

namespace {

QJsonObject readSentences()
{
    QFile file(u":/narrative/draft.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QString sexKey(const std::optional<Sex> &sex)
{
    return !sex ? u"u"_s : *sex == Sex::Male ? u"m"_s : u"f"_s;
}

/// "С. Ү. Мысалов": the initials first, as in a running text.
QString initialsAndSurname(const Person &person)
{
    QString name;
    for (const QString &part : {person.givenName, person.patronymic})
        if (!part.isEmpty())
            name += part.left(1).toUpper() + u".\u00a0"_s;
    return name + person.surname;
}

/// The text of one language.
class Telling
{
public:
    Telling(const RecordedIncident &facts, Language language)
        : m_facts(facts), m_incident(facts.incident), m_language(language)
    {
        static const QJsonObject sentences = readSentences();
        m_sentences = sentences.value(languageCode(language)).toObject();
    }

    QString text(const QString &place) const
    {
        QStringList told{opening(place)};
        if (m_incident.weapon == u"yes")
            told.append(one(u"weapon"_s));
        told.append(children());
        if (!m_incident.injuries.isEmpty())
            told.append(one(u"injuries"_s).replace(u"{injuries}"_s, withoutLastDot(m_incident.injuries)));
        told.append(of(u"source"_s, m_incident.source));
        told.append(complaint());
        told.removeAll(QString());
        return told.join(u' ');
    }

private:
    const RecordedIncident &m_facts;
    const Incident &m_incident;
    Language m_language;
    QJsonObject m_sentences;

    QString one(const QString &key) const { return m_sentences.value(key).toString(); }
    QString of(const QString &group, const QString &key) const { return m_sentences.value(group)[key].toString(); }

    static QString withoutLastDot(const QString &text)
    {
        const QString line = text.simplified();
        return line.endsWith(u'.') ? line.chopped(1) : line;
    }

    QString opening(const QString &place) const
    {
        const Instant at = m_incident.occurredAt.value_or(m_incident.detectedAt);
        QString date = forms::legalDate(local::date(at), m_language);
        date.remove(u'«').remove(u'»');
        QString told = of(u"opening"_s, m_incident.occurredAt ? u"occurred"_s : u"detected"_s);
        told.replace(u"{date}"_s, date);
        told.replace(u"{time}"_s, local::time(at).toString(u"HH:mm"_s));
        told.replace(u"{place}"_s, place.isEmpty() ? QString() : QString(u" ("_s + place + u')'));
        told.replace(u"{state}"_s, m_incident.intoxicated == u"yes" ? one(u"intoxicated"_s) : QString());
        told.replace(u"{did}"_s, of(u"did"_s, m_facts.offender ? sexKey(m_facts.offender->sex) : u"n"_s));
        told.replace(u"{acts}"_s, acts());
        told.replace(u"{who}"_s, m_facts.offender ? initialsAndSurname(*m_facts.offender) : one(u"unknown_offender"_s));
        // Names come last: what a person typed is never taken for a template.
        return told.replace(u"{whom}"_s, victims());
    }

    QString acts() const
    {
        QStringList kinds;
        for (const QString &type : m_incident.violence)
            kinds.append(of(u"violence"_s, type));
        kinds.removeAll(QString());
        if (kinds.isEmpty())
            return of(u"acts"_s, u"unnamed"_s);
        const QString last = kinds.takeLast();
        const QString list = kinds.isEmpty() ? last : QString(kinds.join(u", "_s) + one(u"and"_s) + last);
        return of(u"acts"_s, u"named"_s).replace(u"{violence}"_s, list);
    }

    /// What the only victim is to the offender; of several nobody knows whose relationship it is.
    QString relation(const Person &victim) const
    {
        const QString &code = m_incident.relationship;
        if (m_facts.victims.size() != 1 || code.isEmpty() || m_sentences.value(u"unsaid"_s)[code].toBool())
            return {};
        const QJsonObject words = m_sentences.value(u"relations"_s)[code].toObject();
        const QString word = victim.sex ? words.value(sexKey(victim.sex)).toString() : QString();
        return (word.isEmpty() ? domain::catalogue(u"relationships"_s).label(code, m_language) : word) + u", "_s;
    }

    QString victims() const
    {
        QStringList names;
        for (const auto &victim : m_facts.victims)
            if (victim)
                names.append(relation(*victim) + initialsAndSurname(*victim));
        const auto &all = m_facts.victims;
        if (all.empty())
            return {};
        if (names.isEmpty())
            return of(u"whom"_s, all.size() == 1 ? u"unknown"_s : u"all_unknown"_s);
        if (std::size_t(names.size()) < all.size())
            names.append(of(u"whom"_s, u"another"_s));
        const QString key = all.size() > 1 ? u"many"_s : sexKey(all.front()->sex);
        return of(u"whom"_s, key).replace(u"{names}"_s, names.join(u", "_s));
    }

    QString children() const
    {
        const int count = m_incident.childrenPresent.value_or(0);
        if (count <= 0)
            return {};
        return count == 1 ? one(u"one_child"_s) : one(u"children"_s).replace(u"{count}"_s, QString::number(count));
    }

    QString complaint() const
    {
        const domain::CatalogueItem *source = domain::catalogue(u"sources"_s).find(m_incident.source);
        if (source && source->properties.value("needs_complaint"_L1).toBool())
            return {}; // the sentence of the source says it
        return of(u"complaint"_s, m_incident.complaint ? u"yes"_s : u"no"_s);
    }
};

} // namespace

domain::Narrative composeNarrative(const RecordedIncident &facts, const domain::Narrative &place)
{
    return {Telling(facts, Language::Kazakh).text(place.kk), Telling(facts, Language::Russian).text(place.ru)};
}

Result<domain::Narrative> draftNarrative(Session &session, const IncidentDraft &draft)
{
    if (const auto allowed = session.require(security::Permission::RecordCases, u"incident.added"_s); !allowed)
        return fail(allowed.error());
    if (draft.facts.detectedAt == Instant{})
        return fail(u"required"_s, u"detected_at"_s);
    return session.store().read([&]() -> Result<domain::Narrative> {
        // What is wrong with the facts is said when the incident is saved.
        const RecordedIncident facts = foreseenIncident(session, draft).incident;
        domain::Address place;
        place.district = facts.incident.place.district;
        place.locality = facts.incident.place.locality;
        return composeNarrative(facts, {addressText(session, place, Language::Kazakh),
                                        addressText(session, place, Language::Russian)});
    });
}

} // namespace qorgan::casework
