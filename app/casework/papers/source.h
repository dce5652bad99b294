// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/documents.h"
#include "casework/papers/people.h"
#include "domain/measure.h"
#include "forms/sealed.h"

namespace qorgan::casework {

/// An officer's own words on a sheet: they may tell what the table of names keeps back.
struct FreeText {
    QString field;
    QStringList names;         ///< of the values it is printed as
    domain::Narrative text;   ///< a text in no particular language stands in both
    bool twoLanguages = false; ///< written once for each language of paper
};

/// What one record gives to the sheets made of it.
struct PaperSource {
    QUuid record;
    QString recordKind;        ///< of the audit log: "measure", "incident" …
    QString number;            ///< as the head of the sheet shows it
    std::optional<domain::PersonId> recipient;
    QString recipientName;
    bool noPost = false;       ///< letters to the person endanger her (DP-19)
    forms::LocalizedValues values;
    std::vector<FreeText> texts;
    std::vector<forms::SealedText> sealed; ///< what none of the texts may tell the offender
};

/// What a builder reads its source for.
struct PaperContext {
    Session &session;
    const PrintRequest &request;
    QString form;
    QString subject;
    forms::Audience audience = forms::Audience::File;
};

/// The record of a request as a source for forms of its subject (forms::subjects()). Inside the store's `read` or
/// `write`. Errors: not-found, recipient-needed, recipient-not-of-record, required (period), and those of the lists
/// a journal is made of.
[[nodiscard]] base::Result<PaperSource> paperSource(const PaperContext &context);

/// Whose copy it is: doubtful where several victims are protected, and then to be said.
[[nodiscard]] base::Result<std::optional<domain::PersonId>> recipientOf(const PaperContext &context,
                                                                        const std::vector<domain::Person> &victims);

/// What free text must not tell the offender: where the victims and the reporter live and work, how they are reached,
/// their numbers and dates of birth, and who reported. A home among `known`, shared with him or the place of the
/// incident, is no secret from him.
struct Protected {
    std::vector<domain::Person> victims;
    std::optional<domain::Person> reporter;
    QString reporterNote;
    std::vector<domain::Address> known;
};
[[nodiscard]] std::vector<forms::SealedText> sealedFrom(const Protected &people);

/// An incident with its people, as most sheets need it.
struct IncidentPeople {
    domain::Incident incident;
    domain::Person offender;
    std::vector<domain::Person> victims;
    std::optional<domain::Person> reporter;
};
/// Nothing where the id is none, or of no incident.
[[nodiscard]] std::optional<IncidentPeople> incidentPeople(Session &session,
                                                           const std::optional<domain::IncidentId> &id);
[[nodiscard]] std::vector<forms::SealedText> sealedFrom(const IncidentPeople &people);
/// material.*, incident.*, reporter.*, circumstances, children_line.*.
void putIncident(ValueWriter &writer, const IncidentPeople &people);

/// measure.* of whichever kind, restrictions, legal_basis.*, liability.*, service.*, copies.*, validity.*, and
/// circumstances of an order or a warning.
void putMeasure(ValueWriter &writer, const domain::Measure &measure);
/// A prohibition or duty as the sentence of a form goes on with it: a court's own words, where it has such.
void putRestriction(ValueWriter &row, const QString &kind, domain::MeasureKind of);
/// liability.article of a measure's kind on a day.
void putLiability(ValueWriter &writer, domain::MeasureKind kind, QDate day);
/// The lists `checks` and `breaches` of a measure.
void putControl(ValueWriter &writer, domain::MeasureId measure);
[[nodiscard]] domain::Person personOf(Session &session, domain::PersonId id);
[[nodiscard]] std::vector<domain::Person> personsOf(Session &session, const std::vector<domain::PersonId> &ids);

// One builder for each subject.
[[nodiscard]] base::Result<PaperSource> incidentPaper(const PaperContext &context);
[[nodiscard]] base::Result<PaperSource> measurePaper(const PaperContext &context);
[[nodiscard]] base::Result<PaperSource> requirementPaper(const PaperContext &context);
[[nodiscard]] base::Result<PaperSource> checkPaper(const PaperContext &context);
[[nodiscard]] base::Result<PaperSource> breachPaper(const PaperContext &context);
[[nodiscard]] base::Result<PaperSource> casePaper(const PaperContext &context);
[[nodiscard]] base::Result<PaperSource> conversationPaper(const PaperContext &context);
[[nodiscard]] base::Result<PaperSource> referralPaper(const PaperContext &context);
[[nodiscard]] base::Result<PaperSource> detentionPaper(const PaperContext &context);
[[nodiscard]] base::Result<PaperSource> entryPaper(const PaperContext &context);
[[nodiscard]] base::Result<PaperSource> personPaper(const PaperContext &context);
[[nodiscard]] base::Result<PaperSource> handoverPaper(const PaperContext &context);
[[nodiscard]] base::Result<PaperSource> routePaper(const PaperContext &context);
[[nodiscard]] base::Result<PaperSource> journalPaper(const PaperContext &context);

} // namespace qorgan::casework
