// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "law/explain.h"

namespace qorgan::law {

using namespace Qt::StringLiterals;
using base::Language;

namespace {

/// Each language puts act and article in its own order and case.
const base::Texts CitationPattern{u"%1 %2-бабы"_s, u"ст. %2 %1"_s, u"art. %2 %1"_s};
const base::Texts FullCitationPattern{u"%1 %2-бабы"_s, u"статья %2 %1"_s, u"article %2 %1"_s};
/// An act that a unit entered is known by its name alone, which no program can put into another case.
const base::Texts PlainPattern{u"%1, %2-бап"_s, u"%1, ст. %2"_s, u"%1, art. %2"_s};
const base::Texts FullPlainPattern{u"%1, %2-бап"_s, u"%1, статья %2"_s, u"%1, article %2"_s};
const base::Texts ParagraphPattern{u"%1 Негізі: %2. Есептеу басы: %3. Нәтижесі: %4."_s,
                                   u"%1 Основание: %2. Начало отсчёта: %3. Результат: %4."_s,
                                   u"%1 Source: %2. Counted from: %3. Result: %4."_s};
const base::Texts UnconfirmedMark{u"Қағида расталмаған."_s, u"Правило не подтверждено."_s,
                                  u"The rule is unconfirmed."_s};

/// To the second: a term of days of 24 hours ends at one. In English with the month in letters, as cards write it.
QString wallClock(base::Instant at, Language language)
{
    const QDate day = base::local::date(at);
    const QString date = language == Language::English
        ? QLocale(QLocale::English, QLocale::UnitedKingdom).toString(day, u"d MMM yyyy"_s)
        : day.toString(u"dd.MM.yyyy");
    return date + u' ' + base::local::time(at).toString(u"HH:mm:ss");
}

} // namespace

QString citation(const domain::LegalBasis &basis, Language language, const Rulebook &book)
{
    const Act *act = book.act(basis.act);
    if (!act)
        return basis.article.isEmpty() ? basis.act : QString(basis.act + u", "_s + basis.article);
    if (basis.article.isEmpty())
        return act->shortName.in(language);
    const QString &of = act->shortOf.in(language);
    return of.isEmpty() ? PlainPattern.in(language).arg(act->shortName.in(language), basis.article)
                        : CitationPattern.in(language).arg(of, basis.article);
}

QString fullCitation(const domain::LegalBasis &basis, Language language, const Rulebook &book)
{
    const Act *act = book.act(basis.act);
    if (!act)
        return citation(basis, language, book);
    if (basis.article.isEmpty())
        return act->name.in(language);
    const QString &of = act->nameOf.in(language);
    return of.isEmpty() ? FullPlainPattern.in(language).arg(act->name.in(language), basis.article)
                        : FullCitationPattern.in(language).arg(of, basis.article);
}

Explanation explain(const Rule &rule, base::Instant start, base::Instant result, Language language,
                    const Rulebook &book)
{
    return {rule.id, rule.source, citation(rule.source, language, book), rule.text.in(language),
            start, result, rule.verified};
}

QString paragraph(const Explanation &explanation, Language language)
{
    const QString text = ParagraphPattern.in(language).arg(explanation.text, explanation.citation,
                                                           wallClock(explanation.start, language),
                                                           wallClock(explanation.result, language));
    return explanation.confirmed ? text : QString(text + u' ' + UnconfirmedMark.in(language));
}

} // namespace qorgan::law
