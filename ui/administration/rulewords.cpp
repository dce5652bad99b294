// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "administration/rulewords.h"

#include "domain/catalogue.h"
#include "widgets/texts.h"

#include <QJsonArray>
#include <QLocale>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using casework::DatedRule;

namespace {

QString dayText(QDate day)
{
    return QLocale().toString(day, dateFormat());
}

/// The catalogue a list of codes is of.
QString catalogueOf(const QString &key)
{
    if (key == "codes"_L1)
        return u"restrictions"_s;
    return key == "recipients"_L1 ? u"referral_recipients"_s : u"conversation_presence"_s;
}

} // namespace

QString RuleWords::name(const DatedRule &rule)
{
    return u"%1 (%2)"_s.arg(label(u"rules"_s, rule.rule), rule.rule);
}

QString RuleWords::subject(const DatedRule &rule)
{
    return rule.subject.isEmpty() ? tr("everything") : label(u"measure_kinds"_s, rule.subject);
}

QString RuleWords::period(const DatedRule &rule)
{
    if (rule.holdsNoDay() || !rule.validTo)
        return tr("from %1").arg(dayText(rule.validFrom));
    return u"%1 – %2"_s.arg(dayText(rule.validFrom), dayText(*rule.validTo));
}

QString RuleWords::status(const DatedRule &rule)
{
    if (rule.withdrawn)
        return u"✕ "_s + tr("withdrawn");
    if (rule.holdsNoDay())
        return u"↷ "_s + tr("put right by a later one");
    return rule.verified ? u"✓ "_s + tr("verified") : u"● "_s + tr("recalled, to be checked");
}

QString RuleWords::valueName(const QString &rule, const QString &key)
{
    const QString own = u"%1.%2"_s.arg(rule, key);
    return label(u"rule_values"_s, domain::catalogue(u"rule_values"_s).find(own) ? own : key);
}

QString RuleWords::valueText(const QString &key, const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? tr("yes") : tr("no");
    if (value.isDouble())
        return QString::number(value.toInt());
    if (!value.isArray())
        return value.toString();
    QStringList texts;
    for (const QJsonValue &item : value.toArray())
        texts << (item.isDouble() ? QString::number(item.toInt()) : label(catalogueOf(key), item.toString()));
    return texts.join(u", "_s);
}

QString RuleWords::card(const DatedRule &rule, const std::vector<DatedRule> &all)
{
    QStringList lines{u"%1 · %2 · %3"_s.arg(name(rule), subject(rule), rule.source.in(currentLanguage())),
                      u"%1 · %2"_s.arg(period(rule), status(rule)), rule.text.in(currentLanguage())};
    for (auto it = rule.value.begin(); it != rule.value.end(); ++it)
        lines << u"%1: %2"_s.arg(valueName(rule.rule, it.key()), valueText(it.key(), it.value()));
    for (const casework::RuleNote &note : rule.notes) {
        const QString what = note.what == u"entered" ? tr("entered")
            : note.what == u"withdrawn"              ? tr("withdrawn")
            : note.what == u"verified"               ? tr("marked verified")
                                                     : tr("marked recalled");
        lines << u"%1, %2, %3%4"_s.arg(dateTimeText(note.at), note.officer, what,
                                       note.note.isEmpty() ? QString() : QString(u": " + note.note));
    }
    QStringList versions;
    for (const DatedRule &each : all)
        if (each.rule == rule.rule && each.subject == rule.subject && each.id != rule.id)
            versions << u"%1 %2"_s.arg(period(each), status(each));
    if (!versions.isEmpty())
        lines << tr("Other versions: %1").arg(versions.join(u"; "_s));
    return lines.join(u'\n');
}

} // namespace qorgan::ui
