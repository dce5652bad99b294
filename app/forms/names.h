// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"
#include "base/result.h"
#include "forms/audience.h"

#include <vector>

class QJsonObject;
class QJsonValue;

namespace qorgan::forms {

enum class NameKind { Text, List, Flag };

/// One row of a table of names: what a value means and who may read it.
struct NameRule {
    QString name;          ///< dotted: "offender.full_name", "victims.name"
    QString list;          ///< the list whose items hold it ("victims"), empty at the top
    NameKind kind = NameKind::Text;
    Audiences audiences;
    bool sealed = false;   ///< printing it is entered by name in the register of documents
    bool byHand = false;   ///< whoever prints may write it otherwise, for this sheet alone
    base::Texts meaning;
    base::Texts standard;  ///< printed where no value is given; empty: a blank is
    base::Texts blank;     ///< the form of the blank («__» ________ 20__ г.); empty: a rule
    int blankLength = 24;  ///< length of the rule in characters

    /// The name inside its list's item, or the whole name at the top.
    [[nodiscard]] QString key() const { return list.isEmpty() ? name : name.mid(list.size() + 1); }
};

/// The names that forms share, of `names.json`.
class SharedNames
{
public:
    /// Reads the file in `folder`; without one the table is empty. Error: form-damaged (names.json, the name at fault).
    [[nodiscard]] static base::Result<SharedNames> read(const QString &folder);

    [[nodiscard]] const std::vector<NameRule> &all() const { return m_names; }
    [[nodiscard]] const NameRule *find(QStringView name) const;

    /// What one entry of a form's own table says: the name of a shared row; an object that takes a shared row for
    /// fewer readers, with another blank or as sealed; or an object that is a row of its own. Nothing where a
    /// shared row would reach more readers, change its kind or meaning, or does not exist.
    [[nodiscard]] std::optional<NameRule> rule(const QJsonValue &entry, Audiences formReaders) const;

private:
    std::vector<NameRule> m_names;
};

/// Sets NameRule::list: a name belongs to the longest list whose name stands before it.
void assignLists(std::vector<NameRule> &names);

/// Three texts of an object {kk, ru, en}; empty where it is none.
[[nodiscard]] base::Texts textsOf(const QJsonValue &value);
[[nodiscard]] bool complete(const base::Texts &texts);
/// Nothing when a code is unknown or the list is empty: a table must say who reads.
[[nodiscard]] std::optional<Audiences> audiencesOf(const QJsonValue &value);

} // namespace qorgan::forms
