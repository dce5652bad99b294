// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"
#include "base/result.h"

#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace qorgan::domain {

/// One value of a code list with its period of validity (both ends inclusive; empty: open).
struct CatalogueItem {
    QString code;
    base::Texts names;
    std::optional<QDate> validFrom;
    std::optional<QDate> validTo;
    QString status;         ///< wording: "verified", "recalled" or "doubtful" (to be proof-read)
    QJsonObject properties; ///< what else the list says of the item (articles: act, …)

    [[nodiscard]] bool validOn(QDate day) const
    {
        return (!validFrom || *validFrom <= day) && (!validTo || day <= *validTo);
    }
};

/// A list of `resources/catalogues/<name>.json`, in its file's order.
class Catalogue
{
public:
    Catalogue() = default;
    Catalogue(QString name, std::vector<CatalogueItem> items);

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const std::vector<CatalogueItem> &items() const { return m_items; }
    /// The item of that code, whatever its validity; null when there is none.
    [[nodiscard]] const CatalogueItem *find(const QString &code) const;
    /// The item whose code, name in any language or alias (property `aliases`) this is, folded; of several
    /// the first in the list's order; null when there is none.
    [[nodiscard]] const CatalogueItem *match(const QString &text) const;
    /// The same among the items whose property has that value: a district within its region, where
    /// `match(u"Жамбыл ауданы"_s, u"region"_s, u"19"_s)` is one of three of that name.
    [[nodiscard]] const CatalogueItem *match(const QString &text, const QString &property,
                                             const QString &value) const;
    /// The name of a code, or the code itself when it is not of the list (a text typed by hand).
    [[nodiscard]] QString label(const QString &code, base::Language language) const;

private:
    QString m_name;
    std::vector<CatalogueItem> m_items;
    QHash<QString, std::size_t> m_byCode;
    QHash<QString, std::vector<std::size_t>> m_byFoldedName;
};

/// The shipped catalogue of that name, read from the resources at its first use; safe in any thread. A missing or malformed file is a
/// defect of the build, found by tests/domain/tst_catalogues; at run time the list is then empty.
[[nodiscard]] const Catalogue &catalogue(const QString &name);

/// The names of all shipped catalogues, sorted.
[[nodiscard]] QStringList catalogueNames();

/// Parses one catalogue file. Error: catalogue-malformed, its field the list's name, its arguments the
/// code (or number) of the item and what is wrong with it.
[[nodiscard]] base::Result<Catalogue> parseCatalogue(const QString &name, const QByteArray &json);

} // namespace qorgan::domain
