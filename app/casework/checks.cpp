// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/checks.h"

#include "base/text.h"
#include "casework/fieldpath.h"
#include "domain/catalogue.h"

#include <algorithm>

namespace qorgan::casework {

using namespace base;

namespace {

constexpr qsizetype NameLength = 100;
constexpr qsizetype ShortLength = 500;
constexpr qsizetype LongLength = 20'000;
/// "Now" typed to the minute and rounded up is no future.
constexpr Span Rounding{60'000};

QString normalizedLines(const QString &text)
{
    QString lines = text.normalized(QString::NormalizationForm_C);
    lines.replace(u"\r\n"_s, u"\n"_s);
    lines.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; });
    return lines.trimmed();
}

} // namespace

QString TextChecks::within(QString text, qsizetype most, const QString &field)
{
    if (text.size() > most)
        refuse(u"too-long"_s, field, {QString::number(most)});
    return text;
}

QString TextChecks::shortText(const QString &typed, const QString &field)
{
    return within(normalized(typed), ShortLength, field);
}

QString TextChecks::name(const QString &typed, const QString &field)
{
    return within(normalized(typed), NameLength, field);
}

QString TextChecks::longText(const QString &typed, const QString &field)
{
    return within(normalizedLines(typed), LongLength, field);
}

domain::Narrative TextChecks::narrative(const domain::Narrative &typed, const QString &field)
{
    return {longText(typed.kk, fieldUnder(field, u"kk"_s)), longText(typed.ru, fieldUnder(field, u"ru"_s))};
}

QString TextChecks::code(const QString &typed, const QString &catalogue, const QString &field)
{
    const QString text = normalized(typed);
    if (text.isEmpty())
        return {};
    const domain::CatalogueItem *item = domain::catalogue(catalogue).match(text);
    if (item)
        return item->code;
    refuse(u"unknown-code"_s, field);
    return {};
}

QStringList TextChecks::codes(const QStringList &typed, const QString &catalogue, const QString &field)
{
    QStringList found;
    for (const QString &text : typed)
        found.append(code(text, catalogue, field));
    found.removeAll(QString());
    found.removeDuplicates();
    return found;
}

void TextChecks::range(std::optional<int> number, int least, int most, const QString &field)
{
    if (number && (*number < least || *number > most))
        refuse(u"number-range"_s, field, {QString::number(least), QString::number(most)});
}

void TextChecks::refuse(const QString &code, const QString &field, const QStringList &arguments)
{
    if (!m_finding)
        m_finding = Error{code, fieldUnder(m_role, field), arguments};
}

bool isFuture(Instant at, Instant now)
{
    return now + Rounding < at;
}

} // namespace qorgan::casework
