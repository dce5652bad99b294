// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/classifier.h"

#include "base/csv.h"
#include "base/text.h"
#include "casework/entry.h"
#include "casework/placenames.h"
#include "domain/catalogue.h"
#include "storage/register.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace qorgan::casework {

using namespace base;
using security::Permission;
using storage::Territory;

namespace {

constexpr qsizetype KatoDigits = 9;
constexpr int MostFound = 100;

enum Column { Kato, Version, Level, TypeCode, NameRu, NameKk, Columns };
const std::array<QString, Columns> ColumnNames{u"kato"_s,      u"kato_version"_s, u"level"_s,
                                               u"type_code"_s, u"name_ru"_s,      u"name_kk"_s};

struct ReadClassifier {
    QString version;
    std::vector<Territory> objects;
};

/// Reads the file whole or not at all: half a classifier would leave places without a name.
class ClassifierReader
{
public:
    explicit ClassifierReader(QByteArray bytes) : m_rows(std::move(bytes)) {}

    Result<ReadClassifier> read()
    {
        if (const auto header = readHeader(); !header)
            return fail(header.error());
        ReadClassifier classifier;
        while (m_rows.next(m_row)) {
            auto object = readObject();
            if (!object)
                return fail(object.error());
            if (classifier.objects.empty())
                classifier.version = cell(Version);
            classifier.objects.push_back(std::move(*object));
        }
        if (classifier.objects.empty())
            return fail(u"classifier-empty"_s, u"file"_s);
        return classifier;
    }

private:
    Result<void> readHeader()
    {
        if (!m_rows.next(m_row))
            return fail(u"csv-no-header"_s, u"file"_s);
        if (m_row.error)
            return fail(*m_row.error);
        for (std::size_t i = 0; i < Columns; ++i) {
            m_places[i] = -1;
            for (qsizetype at = 0; at < m_row.cells.size(); ++at)
                if (normalized(m_row.cells.at(at)).compare(ColumnNames[i], Qt::CaseInsensitive) == 0)
                    m_places[i] = at;
            if (m_places[i] < 0)
                return fail(u"csv-missing-column"_s, u"file"_s, {ColumnNames[i]});
        }
        m_width = m_row.cells.size();
        return {};
    }

    Result<Territory> readObject()
    {
        if (m_row.error)
            return fail(*m_row.error);
        const QStringList line{QString::number(m_row.line)};
        if (m_row.cells.size() > m_width)
            return fail(u"csv-too-many-cells"_s, u"file"_s, line);
        Territory object{cell(Kato), cell(Level), cell(TypeCode), cell(NameKk), cell(NameRu)};
        const bool digits = std::all_of(object.code.begin(), object.code.end(),
                                        [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (object.code.size() != KatoDigits || !digits)
            return fail(u"kato-code"_s, u"file"_s, line);
        if (m_codes.contains(object.code))
            return fail(u"kato-code-twice"_s, u"file"_s, line);
        m_codes.insert(object.code);
        // A place without a name in one language bears the other's.
        if (object.nameKk.isEmpty())
            object.nameKk = object.nameRu;
        if (object.nameRu.isEmpty())
            object.nameRu = object.nameKk;
        if (object.nameKk.isEmpty() || object.level.isEmpty() || cell(Version).isEmpty())
            return fail(u"kato-row-incomplete"_s, u"file"_s, line);
        return object;
    }

    QString cell(Column column) const { return normalized(m_row.cells.value(m_places[column])); }

    CsvReader m_rows;
    CsvRow m_row;
    std::array<qsizetype, Columns> m_places{};
    qsizetype m_width = 0;
    QSet<QString> m_codes;
};

/// What lies above a place, by the digits of its code: region, district, rural district.
class Ancestors
{
public:
    explicit Ancestors(Session &session) : m_territories(session.store().territories()) {}

    Texts pathOf(const QString &code)
    {
        QStringList kk;
        QStringList ru;
        QStringList en;
        QString last;
        for (const qsizetype digits : {2, 4, 6}) {
            const QString above = code.left(digits).leftJustified(KatoDigits, u'0');
            if (above == code || above == last)
                continue;
            last = above;
            const auto object = find(above);
            if (!object)
                continue;
            kk.append(object->nameKk);
            ru.append(object->nameRu);
            const QString shipped = digits == 2 ? u"regions"_s : u"districts"_s;
            const auto *item = domain::catalogue(shipped).find(code.left(digits));
            en.append(item ? item->names.en : object->nameKk);
        }
        const QString arrow = u" › "_s;
        return {kk.join(arrow), ru.join(arrow), en.join(arrow)};
    }

private:
    std::optional<Territory> find(const QString &code)
    {
        const auto known = m_known.constFind(code);
        if (known != m_known.cend())
            return *known;
        return *m_known.insert(code, m_territories.find(code));
    }

    storage::TerritoryStore &m_territories;
    QHash<QString, std::optional<Territory>> m_known;
};

} // namespace

Result<LoadedClassifier> loadClassifier(Session &session, const QString &file)
{
    if (const auto allowed = session.require(Permission::LoadClassifier, u"classifier.loaded"_s); !allowed)
        return fail(allowed.error());
    auto bytes = readCsvFile(file);
    if (!bytes)
        return fail(bytes.error());
    auto classifier = ClassifierReader(std::move(*bytes)).read();
    if (!classifier)
        return fail(classifier.error());
    auto &store = session.store();
    return store.write([&]() -> Result<LoadedClassifier> {
        store.territories().replaceAll(classifier->version, classifier->objects, session.now());
        const auto objects = static_cast<qint64>(classifier->objects.size());
        enter(session, u"classifier.loaded"_s, u"classifier"_s, {}, {},
              u"version=%1 objects=%2"_s.arg(classifier->version).arg(objects));
        return LoadedClassifier{classifier->version, objects};
    });
}

Result<std::vector<Locality>> findInClassifier(Session &session, const QString &text, int limit)
{
    if (const auto allowed = session.require(Permission::FindInClassifier, u"classifier.found"_s); !allowed)
        return fail(allowed.error());
    const QString name = barePlaceName(text);
    std::vector<Locality> found;
    if (name.isEmpty())
        return found;
    auto &store = session.store();
    return store.read([&]() -> Result<std::vector<Locality>> {
        Ancestors ancestors(session);
        for (Territory &object : store.territories().search(name, std::clamp(limit, 1, MostFound))) {
            const Texts path = ancestors.pathOf(object.code);
            found.push_back({object.code, std::move(object.nameKk), std::move(object.nameRu), path});
        }
        return std::move(found);
    });
}

} // namespace qorgan::casework
