// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/textlayout.h"

#include "base/time.h"
#include "domain/catalogue.h"
#include "domain/messages.h"

#include <QHash>

#include <algorithm>

namespace qorgan::cli {

namespace {

/// The catalogues that may hold the code found under a key.
const QStringList &cataloguesOf(const QString &key)
{
    static const QHash<QString, QStringList> known{
        {u"action"_s, {u"audit_actions"_s}},
        {u"act"_s, {u"mending_acts"_s}},
        {u"article"_s, {u"articles"_s}},
        {u"audience"_s, {u"audiences"_s}},
        {u"audiences"_s, {u"audiences"_s}},
        {u"category"_s, {u"register_categories"_s}},
        {u"citizenship"_s, {u"citizenships"_s}},
        {u"commission_informed"_s, {u"yes_no_unknown"_s}},
        {u"consent"_s, {u"consents"_s}},
        {u"disability"_s, {u"disability_groups"_s}},
        {u"district"_s, {u"districts"_s}},
        {u"iin_absent_reason"_s, {u"iin_absent_reasons"_s}},
        {u"intoxicated"_s, {u"yes_no_unknown"_s}},
        {u"kind"_s, {u"due_kinds"_s, u"evidence_kinds"_s, u"measure_kinds"_s, u"referral_recipients"_s, u"restrictions"_s}},
        {u"mode"_s, {u"service_modes"_s}},
        {u"licensed"_s, {u"yes_no_unknown"_s}},
        {u"outcome"_s, {u"referral_outcomes"_s, u"motion_outcomes"_s}},
        {u"position"_s, {u"posts"_s}},
        {u"rank"_s, {u"ranks"_s}},
        {u"region"_s, {u"regions"_s}},
        {u"relation"_s, {u"representative_relations"_s}},
        {u"relationship"_s, {u"relationships"_s}},
        {u"restrictions"_s, {u"restrictions"_s}},
        {u"result"_s, {u"check_results"_s}},
        {u"roles"_s, {u"roles"_s}},
        {u"school_informed"_s, {u"yes_no_unknown"_s}},
        {u"seen"_s, {u"yes_no_unknown"_s}},
        {u"sex"_s, {u"sexes"_s}},
        {u"role"_s, {u"roles"_s}},
        {u"signal"_s, {u"supervision_signals"_s}},
        {u"sober"_s, {u"yes_no_unknown"_s}},
        {u"source"_s, {u"sources"_s}},
        {u"spoken_to"_s, {u"yes_no_unknown"_s}},
        {u"state"_s,
         {u"measure_states"_s, u"due_states"_s, u"requirement_states"_s, u"restriction_states"_s}},
        {u"victim_position"_s, {u"victim_positions"_s}},
        {u"to"_s, {u"copy_recipients"_s, u"referral_recipients"_s}},
        {u"violence"_s, {u"violence_types"_s}},
        {u"weapon"_s, {u"yes_no_unknown"_s}},
    };
    static const QStringList none;
    const auto found = known.constFind(key);
    return found == known.cend() ? none : *found;
}

QString readableDate(QDate date, base::Language language)
{
    return date.toString(language == base::Language::English ? u"yyyy-MM-dd"_s : u"dd.MM.yyyy"_s);
}

QString shownText(const QString &key, const QString &text, base::Language language)
{
    for (const QString &name : cataloguesOf(key))
        if (const domain::CatalogueItem *item = domain::catalogue(name).find(text))
            return item->names.in(language);
    if (text.size() == 10) {
        if (const auto date = base::dateFromIso(text))
            return readableDate(*date, language);
    }
    if (text.size() == 25 && text.at(10) == u'T') {
        if (const auto at = base::instantFromIso(text))
            return readableDate(base::local::date(*at), language) + u' '
                + base::local::time(*at).toString(u"HH:mm"_s);
    }
    QString clean = text;
    for (QChar &c : clean)
        if (c != u'\n' && (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format))
            c = u' ';
    return clean;
}

QString shownObject(const QJsonObject &object, base::Language language)
{
    const auto joined = [&](const QStringList &keys, const QString &separator) {
        QStringList parts;
        for (const QString &key : keys)
            if (!object.value(key).isNull() && !object.value(key).isUndefined())
                parts.append(shown(key, object.value(key), language));
        return parts.isEmpty() ? u"—"_s : parts.join(separator);
    };
    if (object.contains("message"_L1))
        return object.value("message"_L1).toString();
    if (object.contains("name"_L1) && !object.contains("surname"_L1))
        return shown(u"name"_s, object.value("name"_L1), language);
    if (object.contains("surname"_L1) && !object.value("surname"_L1).isNull())
        return joined({u"surname"_s, u"given_name"_s, u"patronymic"_s, u"birth_date"_s}, u" "_s);
    if (object.contains("kk"_L1) || object.contains("ru"_L1)) {
        const bool russian = language == base::Language::Russian;
        const QString first = object.value(russian ? "ru"_L1 : "kk"_L1).toString();
        const QString other = object.value(russian ? "kk"_L1 : "ru"_L1).toString();
        return shownText({}, first.isEmpty() ? other : first, language);
    }
    if (object.contains("street"_L1))
        return joined({u"region"_s, u"district"_s, u"locality"_s, u"street"_s, u"house"_s, u"flat"_s}, u", "_s);
    return joined(object.keys(), u" · "_s);
}

QString padded(const QString &text, int width)
{
    return text + QString(std::max(0, width - displayWidth(text)), u' ');
}

} // namespace

QString shown(const QString &key, const QJsonValue &value, base::Language language)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return u"—"_s;
    case QJsonValue::Bool:
        return domain::catalogue(u"yes_no_unknown"_s).label(value.toBool() ? u"yes"_s : u"no"_s, language);
    case QJsonValue::Double:
        return QString::number(value.toInteger());
    case QJsonValue::String:
        return shownText(key, value.toString(), language);
    case QJsonValue::Array: {
        QStringList parts;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array)
            parts.append(shown(key, item, language));
        return parts.isEmpty() ? u"—"_s : parts.join(u"; "_s);
    }
    case QJsonValue::Object:
        return shownObject(value.toObject(), language);
    }
    return {};
}

int displayWidth(const QString &text)
{
    int width = 0;
    for (const uint c : text.toUcs4()) {
        const QChar::Category category = QChar::category(c);
        if (category != QChar::Mark_NonSpacing && category != QChar::Mark_Enclosing)
            ++width;
    }
    return width;
}

QString factLines(const QJsonObject &object, const QStringList &keys, base::Language language)
{
    int width = 0;
    for (const QString &key : keys)
        width = std::max(width, displayWidth(domain::fieldLabel(key, language)));
    QString lines;
    for (const QString &key : keys) {
        QString value = shown(key, object.value(key), language);
        value.replace(u'\n', QString(u'\n' + QString(width + 2, u' ')));
        lines += padded(domain::fieldLabel(key, language), width) + u"  "_s + value + u'\n';
    }
    return lines;
}

QString tableLines(const QJsonArray &rows, const QStringList &columns, base::Language language)
{
    std::vector<QStringList> cells(1);
    for (const QString &column : columns)
        cells.front().append(domain::fieldLabel(column, language));
    for (const QJsonValue &row : rows) {
        QStringList line;
        for (const QString &column : columns)
            line.append(shown(column, row.toObject().value(column), language).replace(u'\n', u' '));
        cells.push_back(std::move(line));
    }
    std::vector<int> widths(static_cast<std::size_t>(columns.size()), 0);
    for (const QStringList &line : cells)
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], displayWidth(line.at(static_cast<qsizetype>(i))));

    QString lines;
    for (std::size_t row = 0; row < cells.size(); ++row) {
        QString line;
        QString rule;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            line += padded(cells[row].at(static_cast<qsizetype>(i)), widths[i]) + u"  "_s;
            rule += QString(widths[i], u'─') + u"  "_s;
        }
        while (line.endsWith(u' '))
            line.chop(1);
        lines += line + u'\n';
        if (row == 0)
            lines += rule.trimmed() + u'\n';
    }
    return lines;
}

} // namespace qorgan::cli
