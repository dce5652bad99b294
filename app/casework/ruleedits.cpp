// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/ruleedits.h"

#include "casework/checks.h"
#include "casework/entry.h"
#include "casework/unitlaw.h"
#include "law/unitlaw.h"
#include "storage/register.h"

#include <QJsonDocument>

#include <algorithm>

namespace qorgan::casework {

using namespace base;
using security::Permission;

namespace {

constexpr qsizetype ArticleLength = 40;

Texts checkedTexts(TextChecks &checks, const Texts &typed, const QString &field)
{
    return {checks.shortText(typed.kk, field + u".kk"), checks.shortText(typed.ru, field + u".ru"),
            checks.shortText(typed.en, field + u".en")};
}

/// One line of a number or an article.
QString checkedNumber(TextChecks &checks, const QString &typed, const QString &field)
{
    const QString text = checks.shortText(typed, field);
    if (text.size() > ArticleLength)
        checks.refuse(u"too-long"_s, field, {QString::number(ArticleLength)});
    return text;
}

bool isVerified(TextChecks &checks, const QString &status)
{
    if (!status.isEmpty() && status != u"verified" && status != u"recalled")
        checks.refuse(u"unknown-code"_s, u"status"_s);
    return status == u"verified";
}

struct CheckedVersion {
    law::OwnVersion version;
    QString note;
};

/// The draft as a record of the rule that the named one is of.
Result<CheckedVersion> checkedVersion(const VersionDraft &draft)
{
    const law::Rule *named = law::rulebook().find(draft.rule);
    if (!named)
        return fail(u"not-found"_s, u"rule"_s);
    CheckedVersion checked;
    TextChecks checks;
    law::Rule &record = checked.version.record;
    record.rule = named->rule;
    record.subject = named->subject;
    record.validFrom = draft.validFrom.value_or(QDate());
    record.source = {checkedNumber(checks, draft.act, u"legal_act"_s),
                     checkedNumber(checks, draft.article, u"article"_s)};
    if (draft.newAct) {
        const QString code = checkedNumber(checks, draft.newAct->code, u"new_act.code"_s);
        if (code.isEmpty())
            checks.refuse(u"required"_s, u"new_act.code"_s);
        checked.version.act = law::ownAct(code, checkedTexts(checks, draft.newAct->name, u"new_act.name"_s),
                                          draft.newAct->inForceFrom);
        record.source.act = code;
    }
    record.verified = isVerified(checks, draft.status);
    record.text = checkedTexts(checks, draft.text, u"text"_s);
    record.value = draft.value;
    checked.note = checks.shortText(draft.note, u"note"_s);
    if (checks.finding())
        return fail(*checks.finding());
    return checked;
}

/// As the register keeps it; with every number, so that it reads whole whatever later programs bring.
storage::StoredVersion storedVersion(Session &session, const VersionDraft &draft, const CheckedVersion &checked)
{
    const law::Rule &record = checked.version.record;
    QJsonObject value = law::rulebook().inForce(record.rule, record.subject, record.validFrom)->value;
    for (auto it = record.value.begin(); it != record.value.end(); ++it)
        value.insert(it.key(), it.value());
    storage::StoredVersion stored;
    stored.id = draft.id ? *draft.id : session.ids().next(session.now());
    QStringList parts{record.rule, record.subject, toIso(record.validFrom), u"unit-"_s};
    parts.removeAll(QString());
    stored.record = parts.join(u'.');
    stored.rule = record.rule;
    stored.subject = record.subject;
    stored.validFrom = record.validFrom;
    stored.source = record.source;
    stored.verified = record.verified;
    stored.text = record.text;
    stored.value = QJsonDocument(value).toJson(QJsonDocument::Compact);
    stored.note = checked.note;
    stored.recordedAt = session.now();
    return stored;
}

QStringList changedFields(const law::Rule &held, const law::OwnVersion &version)
{
    const law::Rule &record = version.record;
    QStringList fields{u"valid_from"_s};
    if (record.source != held.source)
        fields.append(u"source"_s);
    if (record.text != held.text)
        fields.append(u"text"_s);
    for (auto it = record.value.begin(); it != record.value.end(); ++it)
        if (held.value.value(it.key()) != it.value())
            fields.append(u"value."_s + it.key());
    return fields;
}

Result<DatedRule> recordOf(Session &session, const QString &id)
{
    const auto rules = datedRules(session);
    if (!rules)
        return fail(rules.error());
    const auto found = std::find_if(rules->begin(), rules->end(), [&](const DatedRule &each) { return each.id == id; });
    if (found == rules->end())
        return fail(u"not-found"_s, u"rule"_s);
    return *found;
}

Result<Accepted<VersionOutcome>> outcomeOf(Session &session, const QString &record, std::vector<Warning> warnings)
{
    auto rule = recordOf(session, record);
    if (!rule)
        return fail(rule.error());
    const auto open = openAround(session, rule->subject, rule->validFrom);
    if (!open)
        return fail(open.error());
    if (rule->validFrom < local::date(session.now()))
        warnings.push_back({u"rule-begins-in-past"_s, u"valid_from"_s, {toIso(rule->validFrom)}});
    return Accepted<VersionOutcome>{{std::move(*rule), *open}, std::move(warnings)};
}

struct Written {
    QString record;
    std::vector<Warning> warnings;
};

/// Inside the unit of work.
Result<Written> write(Session &session, const VersionDraft &draft)
{
    auto &store = session.store().law();
    const auto checked = checkedVersion(draft);
    if (!checked)
        return fail(checked.error());
    const law::Rule &record = checked->version.record;
    if (const auto known = draft.id ? store.version(*draft.id) : std::nullopt) {
        if (known->rule != record.rule || known->subject != record.subject || known->validFrom != record.validFrom)
            return fail(u"id-in-use"_s, u"id"_s);
        return Written{known->record, {}};
    }
    auto warnings = law::admitVersion(checked->version, law::rulebook());
    if (!warnings)
        return fail(warnings.error());
    if (record.verified && checked->note.isEmpty())
        return fail(u"required"_s, u"note"_s);
    const law::Rule *held = law::rulebook().inForce(record.rule, record.subject, record.validFrom);
    const Instant now = session.now();
    if (const auto &act = checked->version.act)
        store.add({act->code, act->name, act->inForceFrom.value_or(record.validFrom)}, now);
    const storage::StoredVersion stored = storedVersion(session, draft, *checked);
    const QString id = store.add(stored);
    enter(session, u"law.changed"_s, u"rule"_s, stored.id, changedFields(*held, checked->version), id);
    return Written{id, std::move(*warnings)};
}

} // namespace

Result<Accepted<VersionOutcome>> changeRule(Session &session, const VersionDraft &draft)
{
    if (const auto permitted = session.require(Permission::ManageAccounts, u"law.changed"_s); !permitted)
        return fail(permitted.error());
    auto written = session.store().write([&] {
        refreshLaw(session);
        return write(session, draft);
    });
    if (!written)
        return fail(written.error());
    return outcomeOf(session, written->record, std::move(written->warnings));
}

Result<DatedRule> confirmRule(Session &session, const QString &rule, bool verified, const QString &note)
{
    const QString action = verified ? u"law.verified"_s : u"law.recalled"_s;
    if (const auto permitted = session.require(Permission::ManageAccounts, action); !permitted)
        return fail(permitted.error());
    TextChecks checks;
    const QString checked = checks.shortText(note, u"note"_s);
    if (checks.finding())
        return fail(*checks.finding());
    const auto written = session.store().write([&]() -> Result<void> {
        refreshLaw(session);
        const law::Rule *record = law::rulebook().find(rule);
        if (!record)
            return fail(u"not-found"_s, u"rule"_s);
        if (record->withdrawn)
            return fail(u"rule-withdrawn"_s, u"rule"_s);
        if (checked.isEmpty())
            return fail(u"required"_s, u"note"_s);
        auto &store = session.store().law();
        const auto before = store.confirmations();
        const auto last = std::find_if(before.rbegin(), before.rend(), [&](const auto &each) { return each.record == rule; });
        if (last != before.rend() && last->verified == verified && last->note == checked)
            return {};
        store.add(storage::StoredConfirmation{rule, verified, checked, 0, session.now()});
        enter(session, action, u"rule"_s, {}, {u"status"_s}, rule);
        return {};
    });
    if (!written)
        return fail(written.error());
    return recordOf(session, rule);
}

Result<DatedRule> withdrawVersion(Session &session, const QString &rule, const QString &note)
{
    if (const auto permitted = session.require(Permission::ManageAccounts, u"law.withdrawn"_s); !permitted)
        return fail(permitted.error());
    TextChecks checks;
    const QString checked = checks.shortText(note, u"note"_s);
    if (checks.finding())
        return fail(*checks.finding());
    const auto written = session.store().write([&]() -> Result<void> {
        refreshLaw(session);
        if (!law::rulebook().find(rule))
            return fail(u"not-found"_s, u"rule"_s);
        auto &store = session.store().law();
        const auto versions = store.versions();
        const auto own = std::find_if(versions.begin(), versions.end(), [&](const auto &each) { return each.record == rule; });
        if (own == versions.end())
            return fail(u"not-own-version"_s, u"rule"_s);
        if (own->withdrawnAt)
            return {};
        if (own->validFrom <= local::date(session.now()))
            return fail(u"version-begun"_s, u"rule"_s, {toIso(own->validFrom)});
        if (checked.isEmpty())
            return fail(u"required"_s, u"note"_s);
        store.withdraw(own->row, checked, session.now());
        enter(session, u"law.withdrawn"_s, u"rule"_s, own->id, {}, rule);
        return {};
    });
    if (!written)
        return fail(written.error());
    return recordOf(session, rule);
}

} // namespace qorgan::casework
