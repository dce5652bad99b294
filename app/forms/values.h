// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/audience.h"

#include <QString>

#include <map>
#include <vector>

namespace qorgan::forms {

/// One text of a form. Empty: not known, printed as a ruled blank.
struct Value {
    QString text;
    Audiences audiences = EveryAudience; ///< may only narrow what the form's table allows
    bool sealed = false;                 ///< named in Document::sealedIncluded when it is printed

    bool operator==(const Value &) const = default;
};

/// What casework hands to a form, in one language. Keys are the names of `form.json`
/// ("offender.full_name"); inside the items of a list they are relative ("name" for "victims.name").
/// A name the form does not know is never printed and is reported in Document::unknownNames, so one
/// tree may serve several forms.
struct Values {
    std::map<QString, Value> texts;
    std::map<QString, bool> flags;
    std::map<QString, std::vector<Values>> lists;

    bool operator==(const Values &) const = default;
};

/// The same facts for both languages of paper; kk+ru takes both.
struct LocalizedValues {
    Values kk;
    Values ru;

    bool operator==(const LocalizedValues &) const = default;
};

} // namespace qorgan::forms
