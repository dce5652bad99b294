// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/catalogue.h"

#include "base/text.h"
#include "base/time.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <memory>
#include <mutex>
#include <set>
#include <unordered_map>

namespace qorgan::domain {

using namespace Qt::StringLiterals;

namespace {

/// Codes are written with underscores, people write spaces: "not established" is not_established.
QString matchKey(QString text)
{
    return base::folded(text.replace(u'_', u' '));
}

struct Malformed {
    QString what;
};

class ItemReader
{
public:
    explicit ItemReader(const QJsonObject &object) : m_rest(object) {}

    tl::expected<CatalogueItem, Malformed> read()
    {
        CatalogueItem item;
        item.code = text(u"code"_s);
        item.names = {text(u"kk"_s), text(u"ru"_s), text(u"en"_s)};
        item.status = text(u"status"_s);
        item.validFrom = day(u"valid_from"_s);
        item.validTo = day(u"valid_to"_s);
        item.properties = m_rest;
        if (!m_wrong.isEmpty())
            return tl::make_unexpected(Malformed{m_wrong});
        static const QStringList statuses{u"verified"_s, u"recalled"_s, u"doubtful"_s};
        if (!statuses.contains(item.status))
            return tl::make_unexpected(Malformed{u"status"_s});
        if (item.validFrom && item.validTo && *item.validTo < *item.validFrom)
            return tl::make_unexpected(Malformed{u"valid_to"_s});
        return item;
    }

private:
    QString text(const QString &key)
    {
        const QString value = m_rest.take(key).toString();
        if (value.isEmpty() || value != base::normalized(value))
            m_wrong = key;
        return value;
    }

    std::optional<QDate> day(const QString &key)
    {
        if (!m_rest.contains(key))
            return {};
        const auto date = base::dateFromIso(m_rest.take(key).toString());
        if (!date)
            m_wrong = key;
        return date;
    }

    QJsonObject m_rest;
    QString m_wrong;
};

/// One shipped list, read when it is first asked for.
struct Shelf {
    std::once_flag once;
    Catalogue list;
};

using Library = std::unordered_map<QString, std::unique_ptr<Shelf>>;

const Library &library()
{
    static const Library shelves = [] {
        Library found;
        const QStringList files = QDir(u":/catalogues"_s).entryList({u"*.json"_s}, QDir::Files);
        for (const QString &file : files)
            found.emplace(file.chopped(5), std::make_unique<Shelf>());
        return found;
    }();
    return shelves;
}

Catalogue readShipped(const QString &name)
{
    QFile file(u":/catalogues/"_s + name + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto parsed = parseCatalogue(name, file.readAll());
    return parsed ? std::move(*parsed) : Catalogue(name, {});
}

} // namespace

Catalogue::Catalogue(QString name, std::vector<CatalogueItem> items)
    : m_name(std::move(name)), m_items(std::move(items))
{
    m_byCode.reserve(static_cast<qsizetype>(m_items.size()));
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const CatalogueItem &item = m_items[i];
        if (!m_byCode.contains(item.code))
            m_byCode.insert(item.code, i);
        QStringList names{item.code, item.names.kk, item.names.ru, item.names.en};
        for (const QJsonValue &alias : item.properties.value("aliases"_L1).toArray())
            names.append(alias.toString());
        for (const QString &known : names) {
            auto &places = m_byFoldedName[matchKey(known)];
            if (places.empty() || places.back() != i)
                places.push_back(i);
        }
    }
}

const CatalogueItem *Catalogue::find(const QString &code) const
{
    const auto place = m_byCode.constFind(code);
    return place == m_byCode.cend() ? nullptr : &m_items[*place];
}

const CatalogueItem *Catalogue::match(const QString &text) const
{
    if (const CatalogueItem *exact = find(text))
        return exact;
    const auto places = m_byFoldedName.constFind(matchKey(text));
    return places == m_byFoldedName.cend() ? nullptr : &m_items[places->front()];
}

const CatalogueItem *Catalogue::match(const QString &text, const QString &property,
                                      const QString &value) const
{
    const auto places = m_byFoldedName.constFind(matchKey(text));
    if (places == m_byFoldedName.cend())
        return nullptr;
    for (const std::size_t place : *places)
        if (m_items[place].properties.value(property).toString() == value)
            return &m_items[place];
    return nullptr;
}

QString Catalogue::label(const QString &code, base::Language language) const
{
    const CatalogueItem *item = find(code);
    return item ? item->names.in(language) : code;
}

const Catalogue &catalogue(const QString &name)
{
    static const Catalogue none;
    const auto found = library().find(name);
    if (found == library().cend())
        return none;
    Shelf &shelf = *found->second;
    std::call_once(shelf.once, [&] { shelf.list = readShipped(name); });
    return shelf.list;
}

QStringList catalogueNames()
{
    QStringList names;
    for (const auto &[name, shelf] : library())
        names.append(name);
    names.sort();
    return names;
}

base::Result<Catalogue> parseCatalogue(const QString &name, const QByteArray &json)
{
    const auto malformed = [&](const QString &item, const QString &what) {
        return base::fail(u"catalogue-malformed"_s, name, {item, what}, base::ErrorKind::Io);
    };
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root.value("catalogue"_L1).toString() != name || name.isEmpty())
        return malformed({}, u"catalogue"_s);
    if (root.value("purpose"_L1).toString().isEmpty())
        return malformed({}, u"purpose"_s);
    const QJsonArray rows = root.value("items"_L1).toArray();
    if (rows.isEmpty())
        return malformed({}, u"items"_s);

    std::vector<CatalogueItem> items;
    std::set<QString> codes;
    for (const QJsonValue &row : rows) {
        const QString code = row.toObject().value("code"_L1).toString();
        auto item = ItemReader(row.toObject()).read();
        if (!item)
            return malformed(code.isEmpty() ? QString::number(items.size() + 1) : code, item.error().what);
        if (!codes.insert(code).second)
            return malformed(code, u"code"_s);
        items.push_back(std::move(*item));
    }
    return Catalogue(name, std::move(items));
}

} // namespace qorgan::domain
