// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "incident/incidentfacts.h"

#include "domain/messages.h"
#include "widgets/texts.h"

#include <QLocale>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QString &field)
{
    return domain::fieldLabel(field, currentLanguage());
}

QString labels(const QString &catalogue, const QStringList &codes)
{
    QStringList names;
    for (const QString &code : codes)
        names << label(catalogue, code);
    return names.join(u'\n');
}

QString dateText(const std::optional<QDate> &date)
{
    return date ? QLocale().toString(*date, dateFormat()) : QString();
}

} // namespace

QString bornPersonText(const domain::Person &person)
{
    const QString name = person.fullName();
    return person.birthDate ? name + u", "_s + dateText(person.birthDate) : name;
}

IncidentFacts::IncidentFacts(QWidget *parent) : QWidget(parent), m_sections{}
{
    const std::array names{u"known"_s,    u"place"_s,    u"people"_s,   u"act"_s,
                           u"evidence"_s, u"position"_s, u"measures"_s, u"narrative"_s};
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (size_t i = 0; i < names.size(); ++i) {
        m_sections[i] = new CardSection(names[i] + u"Section"_s);
        connect(m_sections[i], &CardSection::wanted, this, &IncidentFacts::wanted);
        column->addWidget(m_sections[i]);
    }
    column->addStretch(1);
}

void IncidentFacts::show(const casework::IncidentView &view)
{
    m_view = view;
    retranslate();
}

void IncidentFacts::clear()
{
    m_view.reset();
    for (CardSection *section : m_sections)
        section->clear();
}

void IncidentFacts::retranslate()
{
    if (!m_view)
        return;
    tellKnown();
    tellWhenAndWhere();
    tellWho();
    tellAct();
    tellRest();
    for (CardSection *section : m_sections)
        section->end(tr("not recorded"));
}

CardSection &IncidentFacts::begin(Section section, const QString &title)
{
    m_sections[section]->begin(title);
    return *m_sections[section];
}

void IncidentFacts::tellKnown()
{
    const domain::Incident &incident = m_view->card.incident;
    CardSection &section = begin(Known, tr("What was seen, heard or known, and from whom"));
    section.say(nameOf(u"source"_s), label(u"sources"_s, incident.source));
    section.say(nameOf(u"complaint"_s), incident.complaint ? tr("yes") : tr("no"));
    const QString reporter = nameOf(u"reporter"_s);
    if (incident.reporter.anonymous)
        section.say(reporter, tr("wished to stay anonymous"));
    if (m_view->reporter)
        section.lead(reporter, bornPersonText(*m_view->reporter), {Place::Person, m_view->reporter->id.uuid, {}});
    section.say(reporter, incident.reporter.note);
    const QString officer = m_view->section.isEmpty() ? m_view->recordedBy
                                                      : tr("%1, section %2").arg(m_view->recordedBy, m_view->section);
    section.say(tr("Recorded"), dateTimeText(incident.recordedAt) + u", "_s + officer);
}

QString IncidentFacts::placeText() const
{
    const domain::Address &place = m_view->card.incident.place;
    QStringList parts{label(u"regions"_s, place.region), label(u"districts"_s, place.district)};
    // A city is district and locality at once.
    const QString &locality = m_view->localityName.in(currentLanguage());
    if (!parts.last().contains(locality))
        parts << locality;
    parts << place.street;
    if (!place.house.isEmpty())
        parts << tr("house %1").arg(place.house);
    if (!place.flat.isEmpty())
        parts << tr("flat %1").arg(place.flat);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

void IncidentFacts::tellWhenAndWhere()
{
    const domain::Incident &incident = m_view->card.incident;
    CardSection &section = begin(WhenAndWhere, tr("When and where"));
    section.say(nameOf(u"detected_at"_s), dateTimeText(incident.detectedAt));
    if (incident.occurredAt)
        section.say(nameOf(u"occurred_at"_s), dateTimeText(*incident.occurredAt));
    section.say(nameOf(u"place"_s), placeText());
}

void IncidentFacts::tellWho()
{
    const casework::IncidentCard &card = m_view->card;
    CardSection &section = begin(Who, tr("Who"));
    const QString offender = nameOf(u"offender"_s);
    if (card.offender)
        section.lead(offender, bornPersonText(*card.offender), {Place::Person, card.offender->id.uuid, {}});
    else
        section.say(offender, tr("not established"));
    const QString victims = nameOf(u"victims"_s);
    for (size_t i = 0; i < card.victims.size(); ++i) {
        if (const auto &victim = card.victims[i])
            section.lead(victims, bornPersonText(*victim), {Place::Person, victim->id.uuid, {}});
        else if (const QString &described = card.incident.victims[i].unknownDescription; !described.isEmpty())
            section.say(victims, tr("unknown: %1").arg(described));
        else
            section.say(victims, tr("unknown"));
    }
    if (card.victims.empty())
        section.say(victims, tr("not established"));
    section.say(nameOf(u"relationship"_s), label(u"relationships"_s, card.incident.relationship));
}

void IncidentFacts::tellAct()
{
    const domain::Incident &incident = m_view->card.incident;
    CardSection &section = begin(Act, tr("What happened"));
    section.say(nameOf(u"violence"_s), labels(u"violence_types"_s, incident.violence));
    section.say(nameOf(u"weapon"_s), label(u"yes_no_unknown"_s, incident.weapon));
    section.say(nameOf(u"intoxicated"_s), label(u"yes_no_unknown"_s, incident.intoxicated));
    if (incident.childrenPresent)
        section.say(nameOf(u"children_present"_s), QLocale().toString(*incident.childrenPresent));
    section.say(nameOf(u"injuries"_s), incident.injuries);
}

void IncidentFacts::tellRest()
{
    const domain::Incident &incident = m_view->card.incident;
    CardSection &evidence = begin(Evidence, tr("Evidence"));
    for (const domain::Evidence &piece : incident.evidence)
        evidence.say(label(u"evidence_kinds"_s, piece.kind), piece.note.isEmpty() ? u"✓"_s : piece.note);
    begin(Position, tr("Position of the victim")).say({}, labels(u"victim_positions"_s, incident.victimPosition));

    CardSection &measures = begin(Measures, tr("Measures taken and qualification"));
    measures.say(nameOf(u"measures_taken"_s), incident.measuresTaken);
    measures.say(nameOf(u"article"_s), incident.article.isEmpty()
                     ? QString()
                     : QString(incident.article + u" · "_s + label(u"articles"_s, incident.article)));
    measures.say(nameOf(u"kui_number"_s), incident.kuiNumber);
    measures.say(nameOf(u"kui_date"_s), dateText(incident.kuiDate));
    measures.say(nameOf(u"erdr_number"_s), incident.erdrNumber);

    CardSection &narrative = begin(Narrative, tr("Narrative"));
    narrative.say(tr("in Kazakh"), incident.narrative.kk);
    narrative.say(tr("in Russian"), incident.narrative.ru);
}

} // namespace qorgan::ui
