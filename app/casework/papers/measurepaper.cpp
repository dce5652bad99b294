// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/ordersheet.h"
#include "casework/papers/source.h"

#include "domain/catalogue.h"
#include "forms/dates.h"
#include "law/admissibility.h"
#include "law/rulebook.h"
#include "storage/register.h"

namespace qorgan::casework {

using namespace base;
using namespace domain;

namespace {

void putRestrictions(ValueWriter &writer, const Measure &measure)
{
    QStringList kinds = law::restrictionsOf(measure.kind, measure.issuedAt);
    QStringList set;
    for (const Restriction &restriction : measure.restrictions) {
        set.append(restriction.kind);
        if (!kinds.contains(restriction.kind))
            kinds.append(restriction.kind);
    }
    for (const QString &kind : std::as_const(kinds)) {
        ValueWriter row = writer.item();
        putRestriction(row, kind, measure.kind);
        row.flag(u"ticked"_s, set.contains(kind));
        writer.add(u"restrictions"_s, std::move(row));
    }
}

void putBasis(ValueWriter &writer, const Measure &measure)
{
    if (const law::Act *act = law::rulebook().act(measure.basis.act))
        writer.put(u"legal_basis.act"_s, titleOf(act->name.in(writer.language())));
    writer.put(u"legal_basis.article"_s, measure.basis.article);
    putLiability(writer, measure.kind, local::date(measure.issuedAt));
}

/// How often the person is checked: once in so many days.
void putFrequency(ValueWriter &writer, const law::Rule &rule)
{
    const int days = rule.number("check_days"_L1);
    if (days <= 0)
        return;
    const bool kazakh = writer.language() == Language::Kazakh;
    writer.put(u"control.frequency"_s, kazakh ? u"%1 тәулікте бір рет"_s.arg(days) : u"один раз в %1 суток"_s.arg(days));
}

void putValidity(ValueWriter &writer, const Measure &measure)
{
    if (const law::Rule *rule = law::rulebook().find(measure.termRule); rule && measure.kind != MeasureKind::CourtRequirement) {
        const int days = rule->number("days24h"_L1);
        writer.put(u"validity.days"_s, std::optional(days));
        writer.put(u"validity.days_words"_s, forms::inWords(days, writer.language()));
        putFrequency(writer, *rule);
    }
    if (measure.endsAt)
        writer.date(u"measure.ends_date"_s, local::date(*measure.endsAt));
    if (!measure.service || !measure.endsAt)
        return;
    writer.moment(u"validity.from"_s, u"validity.from_time"_s, measure.service->at);
    writer.moment(u"validity.to"_s, u"validity.to_time"_s, *measure.endsAt);
}

void putService(ValueWriter &writer, const Measure &measure)
{
    if (const auto &service = measure.service) {
        writer.moment(u"service.date"_s, u"service.time"_s, service->at);
        writer.flag(u"service.signed"_s, service->mode == ServiceMode::Signed);
        writer.flag(u"service.refused"_s, service->mode == ServiceMode::Refused);
        writer.put(u"service.note"_s, service->note);
        for (const QString &witness : service->witnesses) {
            ValueWriter row = writer.item();
            row.put(u"name"_s, witness);
            writer.add(u"service.witnesses"_s, std::move(row));
        }
    }
    for (const SentCopy &copy : measure.copies) {
        if (copy.to == CopyRecipient::Prosecutor)
            writer.moment(u"copies.prosecutor.date"_s, u"copies.prosecutor.time"_s, copy.at);
        else
            writer.date(u"copies.victim.date"_s, local::date(copy.at));
    }
}

QString momentText(Instant at)
{
    return local::date(at).toString(u"dd.MM.yyyy ") + local::time(at).toString(u"HH:mm");
}

} // namespace

void putRestriction(ValueWriter &row, const QString &kind, MeasureKind of)
{
    const CatalogueItem *item = catalogue(u"restrictions"_s).find(kind);
    const QString language = row.language() == Language::Kazakh ? u"kk"_s : u"ru"_s;
    QString text;
    if (item && of == MeasureKind::CourtRequirement)
        text = item->properties.value(QString(u"court_form_" + language)).toString();
    if (item && text.isEmpty())
        text = item->properties.value(QString(u"form_" + language)).toString();
    row.put(u"text"_s, text.isEmpty() ? row.labelOf(u"restrictions"_s, kind) : text);
    row.flag(u"duty"_s, item && item->properties.value(u"nature"_s).toString() == "duty"_L1);
}

void putLiability(ValueWriter &writer, MeasureKind kind, QDate day)
{
    if (const auto breach = law::breachBasis(kind, day))
        writer.put(u"liability.article"_s, breach->article);
}

void putControl(ValueWriter &writer, MeasureId measure)
{
    constexpr int MostBreaches = 200;
    auto &store = writer.session().store();
    for (const ControlCheck &check : store.measures().checks(measure)) {
        ValueWriter row = writer.item();
        row.put(u"at"_s, momentText(check.at));
        row.label(u"result"_s, u"check_results"_s, check.result == CheckResult::Seen ? u"seen"_s : u"absent"_s);
        writer.add(u"checks"_s, std::move(row));
    }
    storage::BreachQuery query;
    query.measure = measure;
    for (const storage::BreachSummary &breach : store.cases().breaches(query, {}, MostBreaches)) {
        ValueWriter row = writer.item();
        row.put(u"at"_s, momentText(breach.breach.at));
        row.label(u"restriction"_s, u"restrictions"_s, breach.breach.restriction);
        row.put(u"protocol"_s, breach.breach.protocolNumber);
        writer.add(u"breaches"_s, std::move(row));
    }
}

void putMeasure(ValueWriter &writer, const Measure &measure)
{
    writer.label(u"measure.kind"_s, u"measure_kinds"_s, code(measure.kind));
    writer.put(u"measure.number"_s, measure.number);
    writer.moment(u"measure.issued_date"_s, u"measure.issued_time"_s, measure.issuedAt);
    writer.put(u"measure.place"_s, measure.place);
    writer.put(u"order.number"_s, measure.number);
    writer.moment(u"order.issued_date"_s, u"order.issued_time"_s, measure.issuedAt);
    writer.put(u"order.place"_s, measure.place);
    writer.put(u"circumstances"_s, measure.circumstances);
    putBasis(writer, measure);
    putRestrictions(writer, measure);
    putValidity(writer, measure);
    putService(writer, measure);
    if (!measure.id.isNull()) // a draft has neither
        putControl(writer, measure.id);
}

Result<PaperSource> measurePaper(const PaperContext &context)
{
    auto sheet = readMeasureSheet(context.session, {context.request.record});
    if (!sheet)
        return fail(sheet.error());
    if ((context.subject == "order"_L1) != (sheet->order.kind == MeasureKind::ProtectiveOrder))
        return fail(u"not-found"_s, u"record"_s);
    const auto recipient = recipientOf(context, sheet->victims);
    if (!recipient)
        return fail(recipient.error());
    sheet->recipient = *recipient;
    PaperSource source;
    source.record = context.request.record;
    source.recordKind = u"measure"_s;
    source.number = sheet->order.number;
    source.recipient = *recipient;
    source.values = valuesOf(context.session, *sheet, context.audience);
    source.texts = {{u"circumstances"_s, {u"circumstances"_s}, sheet->order.circumstances, true},
                    {u"place"_s, {u"order.place"_s, u"measure.place"_s}, {sheet->order.place, {}}, false}};
    source.sealed = sealedFromOffender(*sheet);
    return source;
}

} // namespace qorgan::casework
