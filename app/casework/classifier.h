// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/accepted.h"
#include "casework/session.h"

#include <vector>

namespace qorgan::casework {

struct LoadedClassifier {
    QString version;
    qint64 objects = 0;
};

/// Loads the national classifier of territories (КАТО) from a CSV with the columns kato, kato_version,
/// level, type_code, name_ru, name_kk; the former content is replaced in one transaction.
/// Errors: csv-*, kato-code (a row's code is no nine digits), classifier-empty.
[[nodiscard]] base::Result<LoadedClassifier> loadClassifier(Session &session, const QString &file);

struct Locality {
    QString code;  ///< nine digits
    QString kk;
    QString ru;
    base::Texts path; ///< region › district › rural district
};

/// By the beginning or any part of a name in either language, settlements and cities first.
[[nodiscard]] base::Result<std::vector<Locality>> findInClassifier(Session &session, const QString &text,
                                                                   int limit = 20);

} // namespace qorgan::casework
