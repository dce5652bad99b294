// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "law/commonchecks.h"

namespace qorgan::law {

using namespace Qt::StringLiterals;
using base::fail;
using base::Result;

Result<void> admitOffender(domain::MeasureKind kind, QDate day, const domain::Person *offender, const Rulebook &book,
                           std::vector<base::Warning> &warnings)
{
    if (!offender || offender->fullName().isEmpty())
        return fail(u"offender-missing"_s, u"offender"_s);
    const Rule *rule = book.inForce(u"R10", kind, day);
    if (!rule)
        return {};
    if (!offender->birthDate) {
        warnings.push_back({u"offender-age-unknown"_s, u"offender"_s, {}});
        return {};
    }
    // No age at all: born after the day of issue.
    const int age = offender->ageOn(day).value_or(0);
    if (age < rule->number("refused_under"_L1))
        return fail(u"offender-under-16"_s, u"offender"_s);
    if (age < rule->number("adult_at"_L1)) {
        warnings.push_back({u"offender-minor"_s, u"offender"_s, {}});
        if (!offender->legalRepresentative)
            warnings.push_back({u"minor-without-representative"_s, u"offender.legal_representative"_s, {}});
    }
    return {};
}

Result<void> admitRestriction(domain::MeasureKind kind, QDate day, const QString &restriction, const QString &field,
                              const Rulebook &book, std::vector<base::Warning> &warnings)
{
    const Rule *rule = book.inForce(u"restrictions", kind, day);
    if (rule && rule->strings("codes"_L1).contains(restriction))
        return {};
    if (rule && rule->verified)
        return fail(u"restriction-not-of-measure"_s, field, {restriction});
    warnings.push_back({u"restriction-not-of-measure"_s, field, {restriction}});
    return {};
}

} // namespace qorgan::law
