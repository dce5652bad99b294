// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/casefile.h"

namespace qorgan::domain {

using namespace Qt::StringLiterals;

QString code(CaseKind kind)
{
    return kind == CaseKind::Administrative ? u"administrative"_s : u"criminal"_s;
}

std::optional<CaseKind> caseKindFromCode(QStringView text)
{
    for (const CaseKind kind : {CaseKind::Administrative, CaseKind::Criminal})
        if (code(kind) == text)
            return kind;
    return {};
}

} // namespace qorgan::domain
