// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QJsonObject>

namespace qorgan::exchange {

/// A name as a man and as a woman bear it.
struct GenderedName {
    QString male;
    QString female;
};

struct Patronymic {
    QString father; ///< the father's given name
    GenderedName name;
};

/// The names of one language, in the order of the file.
struct DemoNames {
    std::vector<GenderedName> surnames;
    QStringList maleNames;
    QStringList femaleNames;
    std::vector<Patronymic> patronymics;
    QStringList workplaces;
};

/// What the people of a training register are made of: `resources/demo`.
struct DemoData {
    DemoNames kazakh;
    DemoNames russian;
    QStringList streets;
    QJsonObject sentences; ///< narratives.json

    /// Error: demo-data-malformed, its argument the file and what is missing.
    [[nodiscard]] static base::Result<DemoData> read();
};

} // namespace qorgan::exchange
