// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/persons.h"
#include "cli/jsonreader.h"
#include "domain/incident.h"

namespace qorgan::cli {

/// "person" of the JSON inputs.
[[nodiscard]] casework::PersonDraft readPerson(JsonReader &reader);

/// A person named in a record: an id, {"id": …} or the person's fields; nothing, or only a reason why the
/// ИИН is absent, is a person not established. Findings: type, id-format, id-with-facts.
[[nodiscard]] casework::PersonReference readPersonReference(const QJsonValue &value, const QString &path,
                                                            JsonFindings &findings);
/// Tells the object of a person nobody could name: {"iin_absent_reason": "not established"}, for victims
/// with a "description".
[[nodiscard]] bool namesNobody(const QJsonObject &object);

[[nodiscard]] domain::Address readAddress(JsonReader &reader, const QString &key);
[[nodiscard]] domain::Narrative readNarrative(JsonReader &reader, const QString &key);

/// The personal card, in the shape of the input, with its id.
[[nodiscard]] QJsonObject personJson(const domain::Person &person);
/// A person as other records name one: id, name, date of birth, ИИН.
[[nodiscard]] QJsonObject personBriefJson(const domain::Person &person);
/// null for an empty address.
[[nodiscard]] QJsonValue addressJson(const domain::Address &address);
[[nodiscard]] QJsonObject narrativeJson(const domain::Narrative &narrative);
[[nodiscard]] QJsonValue dateJson(const std::optional<QDate> &date);
[[nodiscard]] QJsonValue instantJson(const std::optional<base::Instant> &at);

} // namespace qorgan::cli
