// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/incidentfacts.h"

#include "base/text.h"
#include "casework/checks.h"
#include "casework/places.h"
#include "domain/catalogue.h"
#include "law/history.h"

#include <algorithm>
#include <utility>

namespace qorgan::casework {

using namespace base;
using domain::Incident;

namespace {

/// No journal of the police of Kazakhstan begins earlier: an older date is a slip of the pen.
constexpr int EarliestYear = 1991;
constexpr int MostChildren = 50;
constexpr qsizetype MostKuiDigits = 20;
constexpr qsizetype UsualDigits = 15;

bool isAllDigits(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString withoutSpaces(const QString &text)
{
    QString joined = normalized(text);
    return joined.remove(u' ');
}

Result<void> checkTimes(const Incident &incident, Instant now)
{
    if (incident.detectedAt == Instant{})
        return fail(u"required"_s, u"detected_at"_s);
    if (isFuture(incident.detectedAt, now))
        return fail(u"in-the-future"_s, u"detected_at"_s);
    const QDate earliest(EarliestYear, 1, 1);
    if (local::date(incident.detectedAt) < earliest)
        return fail(u"too-long-ago"_s, u"detected_at"_s, {toIso(earliest)});
    if (incident.occurredAt && incident.detectedAt < *incident.occurredAt)
        return fail(u"occurred-after-detected"_s, u"occurred_at"_s);
    if (incident.occurredAt && local::date(*incident.occurredAt) < earliest)
        return fail(u"too-long-ago"_s, u"occurred_at"_s, {toIso(earliest)});
    if (incident.kuiDate && local::date(now) < *incident.kuiDate)
        return fail(u"in-the-future"_s, u"kui_date"_s);
    return {};
}

Incident normalizedTexts(const Incident &typed, TextChecks &checks)
{
    Incident incident = typed;
    incident.source = checks.code(typed.source, u"sources"_s, u"source"_s);
    incident.relationship = checks.code(typed.relationship, u"relationships"_s, u"relationship"_s);
    incident.violence = checks.codes(typed.violence, u"violence_types"_s, u"violence"_s);
    incident.intoxicated = checks.code(typed.intoxicated, u"yes_no_unknown"_s, u"intoxicated"_s);
    incident.weapon = checks.code(typed.weapon, u"yes_no_unknown"_s, u"weapon"_s);
    incident.victimPosition = checks.codes(typed.victimPosition, u"victim_positions"_s, u"victim_position"_s);
    incident.article = checks.code(typed.article, u"articles"_s, u"article"_s);
    for (domain::Evidence &item : incident.evidence) {
        item.kind = checks.code(item.kind, u"evidence_kinds"_s, u"evidence"_s);
        item.note = checks.shortText(item.note, u"evidence"_s);
        if (item.kind.isEmpty())
            checks.refuse(u"required"_s, u"evidence"_s);
    }
    checks.range(typed.childrenPresent, 0, MostChildren, u"children_present"_s);
    incident.reporter.note = checks.shortText(typed.reporter.note, u"reporter"_s);
    incident.injuries = checks.longText(typed.injuries, u"injuries"_s);
    incident.measuresTaken = checks.longText(typed.measuresTaken, u"measures_taken"_s);
    incident.narrative = checks.narrative(typed.narrative, u"narrative"_s);
    incident.kuiNumber = withoutSpaces(typed.kuiNumber);
    incident.erdrNumber = withoutSpaces(checks.name(typed.erdrNumber, u"erdr_number"_s));
    return incident;
}

Result<void> checkNumbers(const Incident &incident, std::vector<Warning> &warnings)
{
    const QString &kui = incident.kuiNumber;
    if (!isAllDigits(kui) || kui.size() > MostKuiDigits)
        return fail(u"kui-format"_s, u"kui_number"_s);
    if (!kui.isEmpty() && kui.size() != UsualDigits)
        warnings.push_back({u"kui-length"_s, u"kui_number"_s, {}});
    const QString &erdr = incident.erdrNumber;
    if (!erdr.isEmpty() && (!isAllDigits(erdr) || erdr.size() != UsualDigits))
        warnings.push_back({u"erdr-format"_s, u"erdr_number"_s, {}});
    return {};
}

/// A value of a list is judged on the day of detection, an article on the day of the act (R17).
void warnOfValidity(const Incident &incident, std::vector<Warning> &warnings)
{
    const auto warnUnlessValid = [&](const QString &catalogue, const QString &code, const QString &field, QDate day) {
        const domain::CatalogueItem *item = code.isEmpty() ? nullptr : domain::catalogue(catalogue).find(code);
        if (item && !item->validOn(day))
            warnings.push_back({u"code-not-in-force"_s, field, {code}});
    };
    const QDate detected = local::date(incident.detectedAt);
    warnUnlessValid(u"sources"_s, incident.source, u"source"_s, detected);
    warnUnlessValid(u"relationships"_s, incident.relationship, u"relationship"_s, detected);
    for (const QString &type : incident.violence)
        warnUnlessValid(u"violence_types"_s, type, u"violence"_s, detected);
    for (const domain::Evidence &item : incident.evidence)
        warnUnlessValid(u"evidence_kinds"_s, item.kind, u"evidence"_s, detected);

    if (incident.article.isEmpty())
        return;
    const QDate act = incident.occurredAt ? local::date(*incident.occurredAt) : detected;
    if (auto warning = law::qualificationWarning(incident.article, act))
        warnings.push_back(std::move(*warning));
    else
        warnUnlessValid(u"articles"_s, incident.article, u"article"_s, act);
}

} // namespace

Result<Incident> checkedIncident(Session &session, const Incident &typed, std::vector<Warning> &warnings)
{
    if (const auto times = checkTimes(typed, session.now()); !times)
        return fail(times.error());
    if (normalized(typed.source).isEmpty())
        return fail(u"required"_s, u"source"_s);
    TextChecks checks;
    Incident incident = normalizedTexts(typed, checks);
    if (const auto found = checks.finding())
        return fail(*found);
    if (const auto numbers = checkNumbers(incident, warnings); !numbers)
        return fail(numbers.error());
    auto place = resolveAddress(session, typed.place, u"place"_s, warnings);
    if (!place)
        return fail(place.error());
    incident.place = std::move(*place);
    warnOfValidity(incident, warnings);
    return incident;
}

QStringList recordedFields(const Incident &incident)
{
    const std::pair<QString, bool> fields[] = {
        {u"detected_at"_s, true},
        {u"occurred_at"_s, incident.occurredAt.has_value()},
        {u"source"_s, true},
        {u"complaint"_s, true},
        {u"reporter"_s, incident.reporter != domain::Reporter{}},
        {u"kui_number"_s, !incident.kuiNumber.isEmpty()},
        {u"kui_date"_s, incident.kuiDate.has_value()},
        {u"erdr_number"_s, !incident.erdrNumber.isEmpty()},
        {u"place"_s, !incident.place.isEmpty()},
        {u"offender"_s, incident.offender.has_value()},
        {u"victims"_s, !incident.victims.empty()},
        {u"relationship"_s, !incident.relationship.isEmpty()},
        {u"violence"_s, !incident.violence.isEmpty()},
        {u"intoxicated"_s, !incident.intoxicated.isEmpty()},
        {u"weapon"_s, !incident.weapon.isEmpty()},
        {u"children_present"_s, incident.childrenPresent.has_value()},
        {u"injuries"_s, !incident.injuries.isEmpty()},
        {u"evidence"_s, !incident.evidence.empty()},
        {u"victim_position"_s, !incident.victimPosition.isEmpty()},
        {u"measures_taken"_s, !incident.measuresTaken.isEmpty()},
        {u"article"_s, !incident.article.isEmpty()},
        {u"narrative"_s, !incident.narrative.isEmpty()},
    };
    QStringList names;
    for (const auto &[name, recorded] : fields)
        if (recorded)
            names.append(name);
    return names;
}

} // namespace qorgan::casework
