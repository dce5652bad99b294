// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/papers/source.h"

#include "forms/library.h"
#include "storage/register.h"

#include <algorithm>

namespace qorgan::casework {

using namespace base;
using namespace domain;

namespace {

constexpr int MostPapers = 500;

/// A paper of the case: a sheet that came out, or a file that was added to the incident.
struct Paper {
    Instant at;
    Texts title;
    QString number;
    int pages = 0;
};

/// Sheets of the case, its incident and its measures, and the incident's files; the oldest first.
std::vector<Paper> papersOf(Session &session, const CaseFile &file)
{
    auto &store = session.store();
    std::vector<QUuid> records{file.id.uuid};
    std::vector<Paper> papers;
    if (file.incident) {
        records.push_back(file.incident->uuid);
        for (const storage::MeasureSummary &measure : store.measures().ofIncident(*file.incident))
            records.push_back(measure.id.uuid);
        for (const storage::StoredAttachment &attachment : store.attachments().of(*file.incident))
            papers.push_back({attachment.addedAt, {attachment.name, attachment.name, attachment.name}, {}, 0});
    }
    const forms::Library library;
    for (const QUuid &record : records) {
        storage::DocumentQuery query;
        query.record = record;
        for (const storage::DocumentSummary &sheet : store.documents().page(query, {}, MostPapers)) {
            const auto form = library.form(sheet.form);
            if (!sheet.unfinished && form)
                papers.push_back({sheet.printedAt, form->title, sheet.number, sheet.pages});
        }
    }
    std::stable_sort(papers.begin(), papers.end(), [](const Paper &a, const Paper &b) { return a.at < b.at; });
    return papers;
}

void putInventory(ValueWriter &writer, const std::vector<Paper> &papers)
{
    int pages = 0;
    for (const Paper &paper : papers) {
        ValueWriter row = writer.item();
        row.put(u"title"_s, paper.title);
        row.put(u"number"_s, paper.number);
        row.shortDay(u"date"_s, local::date(paper.at));
        if (paper.pages > 0)
            row.put(u"pages"_s, std::optional(paper.pages));
        pages += paper.pages;
        writer.add(u"inventory"_s, std::move(row));
    }
    if (!papers.empty())
        writer.put(u"inventory_pages"_s, std::optional(pages));
}

QString measureOf(const ValueWriter &writer, const Penalty &penalty)
{
    const bool kazakh = writer.language() == Language::Kazakh;
    if (penalty.amount)
        return QString::number(*penalty.amount) + (kazakh ? u" теңге"_s : u" тенге"_s);
    if (penalty.days)
        return QString::number(*penalty.days) + (kazakh ? u" тәулік"_s : u" сут."_s);
    if (penalty.hours)
        return QString::number(*penalty.hours) + (kazakh ? u" сағат"_s : u" ч."_s);
    return {};
}

void putCase(ValueWriter &writer, const CaseFile &file, const std::vector<Penalty> &penalties)
{
    writer.put(u"case.number"_s, file.number);
    writer.label(u"case.kind"_s, u"case_kinds"_s, code(file.kind));
    writer.label(u"case.article"_s, u"articles"_s, file.article);
    writer.date(u"case.registered_date"_s, file.registeredOn);
    writer.date(u"case.closed_date"_s, file.closedOn);
    writer.label(u"case.closing_ground"_s, u"case_closing_grounds"_s, file.closingGround);
    writer.put(u"case.closing_reason"_s, file.closingReason);
    for (const Penalty &penalty : penalties) {
        ValueWriter row = writer.item();
        const QString size = measureOf(writer, penalty);
        const QString kind = row.labelOf(u"penalty_kinds"_s, penalty.kind);
        row.put(u"text"_s, size.isEmpty() ? kind : QString(kind + u", " + size));
        row.shortDay(u"date"_s, penalty.decidedOn);
        writer.add(u"case.penalties"_s, std::move(row));
    }
}

std::vector<Penalty> penaltiesOf(Session &session, const CaseFile &file)
{
    storage::CaseQuery query;
    query.offender = file.offender;
    const auto cases = session.store().cases().cases(query, {}, MostPapers);
    const auto parts = session.store().cases().partsOf(cases);
    for (std::size_t i = 0; i < cases.size(); ++i)
        if (cases[i].file.id == file.id)
            return parts[i].penalties;
    return {};
}

} // namespace

Result<PaperSource> casePaper(const PaperContext &context)
{
    const auto file = context.session.store().cases().caseFile({context.request.record});
    if (!file)
        return fail(u"not-found"_s, u"record"_s);
    IncidentPeople people = incidentPeople(context.session, file->incident).value_or(IncidentPeople());
    people.offender = personOf(context.session, file->offender);
    const auto recipient = recipientOf(context, people.victims);
    if (!recipient)
        return fail(recipient.error());
    PaperSource source;
    source.record = context.request.record;
    source.recordKind = u"case"_s;
    source.number = file->number;
    source.recipient = *recipient;
    const std::vector<Penalty> penalties = penaltiesOf(context.session, *file);
    const std::vector<Paper> papers = papersOf(context.session, *file);
    source.values = inBoth(context.session, [&](ValueWriter &writer) {
        putUnit(writer, context.session.account());
        if (file->incident) {
            putIncident(writer, people);
            writer.put(u"circumstances"_s, people.incident.narrative);
        }
        putCase(writer, *file, penalties);
        putPerson(writer, u"offender."_s, u"full_name"_s, people.offender);
        putVictims(writer, people.victims, *recipient, context.audience);
        putInventory(writer, papers);
    });
    source.texts = {{u"narrative"_s, {u"incident.narrative"_s, u"circumstances"_s}, people.incident.narrative, true}, {u"closing_reason"_s, {u"case.closing_reason"_s}, {file->closingReason, {}}, false}};
    source.sealed = sealedFrom(people);
    return source;
}

} // namespace qorgan::casework
