// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/session.h"
#include "domain/incident.h"
#include "domain/person.h"
#include "forms/values.h"

#include <functional>

namespace qorgan::casework {

/// What stands between the quotation marks of an act's name, as forms put it into a sentence of their own; a name
/// without any is its own title.
[[nodiscard]] QString titleOf(const QString &act);

/// Fills the values of one language. What is empty is not put: the form prints a blank there.
class ValueWriter
{
public:
    ValueWriter(Session &session, base::Language language) : m_session(session), m_language(language) {}

    [[nodiscard]] base::Language language() const { return m_language; }
    [[nodiscard]] Session &session() const { return m_session; }

    void put(const QString &name, const QString &text, forms::Audiences audiences = forms::EveryAudience);
    void put(const QString &name, std::optional<int> number);
    void put(const QString &name, const base::Texts &texts) { put(name, texts.in(m_language)); }
    /// The text of this language, or else the other's: a sheet with it is better than one without any.
    void put(const QString &name, const domain::Narrative &text);
    void flag(const QString &name, bool value) { m_values.flags[name] = value; }
    void date(const QString &name, const std::optional<QDate> &day);
    /// As 28.02.1990, in columns.
    void shortDay(const QString &name, const std::optional<QDate> &day);
    void moment(const QString &dateName, const QString &timeName, base::Instant at);
    void label(const QString &name, const QString &catalogue, const QString &code);
    /// Names of several codes, joined by commas.
    void labels(const QString &name, const QString &catalogue, const QStringList &codes);

    /// A writer for the items of a list.
    [[nodiscard]] ValueWriter item() const { return {m_session, m_language}; }
    void add(const QString &list, ValueWriter item) { m_values.lists[list].push_back(item.take()); }

    [[nodiscard]] QString address(const domain::Address &address) const;
    [[nodiscard]] QString labelOf(const QString &catalogue, const QString &code) const;
    [[nodiscard]] forms::Values take() { return std::move(m_values); }

private:
    Session &m_session;
    base::Language m_language;
    forms::Values m_values;
};

/// The same facts written for both languages of paper.
[[nodiscard]] forms::LocalizedValues inBoth(Session &session, const std::function<void(ValueWriter &)> &write);

} // namespace qorgan::casework
