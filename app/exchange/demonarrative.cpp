// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/demonarrative.h"

#include "domain/catalogue.h"

#include <QJsonArray>

namespace qorgan::exchange {

using namespace base;
using domain::Incident;
using domain::Sex;

namespace {

QString formOf(const QJsonValue &forms, Sex sex)
{
    return forms[sex == Sex::Male ? "m"_L1 : "f"_L1].toString();
}

QString pickText(DemoDice &dice, const QJsonValue &list)
{
    const QJsonArray texts = list.toArray();
    return texts.isEmpty() ? QString() : texts.at(dice.below(static_cast<int>(texts.size()))).toString();
}

} // namespace

domain::Narrative DemoNarrative::of(const Incident &incident, const std::optional<DemoFigure> &offender,
                                    std::optional<Sex> victim, bool kazakh)
{
    domain::Narrative narrative;
    const bool both = m_dice.chance(450);
    if (both || kazakh)
        narrative.kk = text(incident, offender, victim, true);
    if (both || !kazakh)
        narrative.ru = text(incident, offender, victim, false);
    return narrative;
}

QString DemoNarrative::text(const Incident &incident, const std::optional<DemoFigure> &offender,
                            std::optional<Sex> victim, bool kazakh)
{
    const QString language = kazakh ? u"kk"_s : u"ru"_s;
    const QJsonObject sentences = m_data.sentences.value(language).toObject();
    const QJsonObject relations = m_data.sentences.value("relations"_L1).toObject();
    const auto relation = relations.constFind(victim ? incident.relationship : u"unknown"_s);
    QStringList acts;
    for (const QString &type : incident.violence)
        acts.append(formOf(sentences.value("acts"_L1)[type], offender ? offender->sex : Sex::Male));
    const Instant at = incident.occurredAt.value_or(incident.detectedAt);

    QString told = pickText(m_dice, sentences.value("opening"_L1));
    told.replace(u"{date}"_s, local::date(at).toString(u"dd.MM.yyyy"_s));
    told.replace(u"{time}"_s, local::time(at).toString(u"HH:mm"_s));
    told.replace(u"{district}"_s, domain::catalogue(u"districts"_s)
                                      .label(incident.place.district, kazakh ? Language::Kazakh : Language::Russian));
    told.replace(u"{offender}"_s, offender ? offender->shortName : sentences.value("unknown_offender"_L1).toString());
    told.replace(u"{state}"_s, incident.intoxicated == u"yes" ? sentences.value("intoxicated"_L1).toString() : QString());
    told.replace(u"{relation}"_s, formOf(relation->toObject().value(language), victim.value_or(Sex::Female)));
    told.replace(u"{acts}"_s, acts.join(u", "_s));
    told[0] = told[0].toUpper();

    QStringList parts{told};
    if (incident.weapon == u"yes")
        parts.append(sentences.value("weapon"_L1).toString());
    const int children = incident.childrenPresent.value_or(0);
    if (children == 1)
        parts.append(sentences.value("one_child"_L1).toString());
    else if (children > 1)
        parts.append(sentences.value("children"_L1).toString().replace(u"{count}"_s, QString::number(children)));
    parts.append(pickText(m_dice, sentences.value("closing"_L1)));
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString DemoNarrative::note(const QString &kind, bool kazakh)
{
    return pickText(m_dice, m_data.sentences.value("notes"_L1)[kind][kazakh ? "kk"_L1 : "ru"_L1]);
}

} // namespace qorgan::exchange
