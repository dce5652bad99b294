// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/topic.h"

#include "today/duedestination.h"
#include "widgets/texts.h"
#include "widgets/timewords.h"

#include <QLocale>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using casework::DueItem;
using casework::DueState;
using Weight = TopicLine::Weight;

namespace {

constexpr int MostListed = 1000;

QString dayText(QDate day)
{
    return QLocale().toString(day, dateFormat());
}

Destination measurePage(domain::MeasureKind kind, domain::MeasureId id, const QString &act)
{
    return {kind == domain::MeasureKind::CourtRequirement ? Place::Requirement : Place::Order, id.uuid, act};
}

Weight weightOf(DueState state)
{
    return state == DueState::Overdue ? Weight::Alarm : state == DueState::Due ? Weight::Due : Weight::Plain;
}

TopicLine lineOf(const DueItem &item, base::Instant now, const QString &officer)
{
    return {weightOf(item.state), label(u"due_kinds"_s, item.kind), item.personName, item.number,
            TimeWords::due(item.dueAt, now), officer, dueDestination(item)};
}

std::vector<TopicLine> linesOf(const std::vector<DueItem> &items, const casework::HeadDesk &desk)
{
    std::vector<TopicLine> lines;
    lines.reserve(items.size());
    for (const DueItem &item : items)
        lines.push_back(lineOf(item, desk.now, desk.officerOf(item).name()));
    return lines;
}

} // namespace

base::Result<ControlBoard> ControlBoard::read(casework::Session &session)
{
    auto head = casework::headBoard(session);
    if (!head)
        return base::fail(head.error());
    auto approvals = casework::approvalQueue(session);
    if (!approvals)
        return base::fail(approvals.error());
    auto bans = casework::listAlcoholBans(session);
    if (!bans)
        return base::fail(bans.error());
    auto referrals = casework::listReferrals(session, {.unanswered = true}, {MostListed, {}});
    if (!referrals)
        return base::fail(referrals.error());
    auto children = casework::openChildLines(session, {MostListed, {}});
    if (!children)
        return base::fail(children.error());
    auto oldBasis = casework::openUnderOldBasis(session);
    if (!oldBasis)
        return base::fail(oldBasis.error());
    return ControlBoard{std::move(head->desk),       std::move(head->findings),   std::move(*approvals), std::move(*bans),
                        std::move(referrals->items), std::move(children->items), std::move(*oldBasis),  std::move(head->handover)};
}

QString TopicWords::name(Topic topic)
{
    switch (topic) {
    case Topic::Signals: return tr("What supervision would ask");
    case Topic::Approvals: return tr("Orders to approve");
    case Topic::Expiring: return tr("Ends within 14 days");
    case Topic::Unserved: return tr("Not served");
    case Topic::MissedChecks: return tr("Missed checks");
    case Topic::Gaps: return tr("Gaps in protection");
    case Topic::Watch: return tr("Watch after the end");
    case Topic::AlcoholBans: return tr("Alcohol bans");
    case Topic::Referrals: return tr("Referrals without an answer");
    case Topic::Children: return tr("Children");
    case Topic::OldBasis: return tr("Under an earlier law");
    case Topic::Load: return tr("Load by officer");
    case Topic::Handover: return tr("Shift handover");
    }
    return {};
}

QString TopicWords::hint(Topic topic, bool empty)
{
    switch (topic) {
    case Topic::Signals:
        return empty ? tr("Nothing that supervision would ask about.") : tr("Enter opens the record in which it is mended.");
    case Topic::Approvals:
        return empty ? tr("No order waits for your approval.")
                     : tr("Enter opens the order: approve it, or return it with the reason.");
    case Topic::Expiring:
        return empty ? tr("No measure ends within 14 days.") : tr("Is a motion to the court needed before the end?");
    case Topic::Unserved:
        return empty ? tr("Everything issued is served.") : tr("No term runs until the measure is handed over.");
    case Topic::MissedChecks:
        return empty ? tr("No check was missed.") : tr("A check of today counts from today.");
    case Topic::Gaps:
        return empty ? tr("No hearing comes after the end of an order.")
                     : tr("Between the end of the order and the hearing nobody is protected.");
    case Topic::Watch:
        return empty ? tr("Nobody is to be looked in on.") : tr("No measure is in force any more: ask how things stand.");
    case Topic::AlcoholBans:
        return empty ? tr("Nobody is under an alcohol ban.") : tr("Who was seen drunk most often stands first.");
    case Topic::Referrals:
        return empty ? tr("Every referral has an answer.") : tr("Ask the organisation what came of it.");
    case Topic::Children:
        return empty ? tr("Every question about children is answered.") : tr("Seen, spoken to, school and commission informed?");
    case Topic::OldBasis:
        return empty ? tr("No open measure rests on an earlier law.")
                     : tr("A measure keeps the rules of its issue; another may be issued under the law of today.");
    case Topic::Load:
        return empty ? tr("Nobody has a measure open.") : tr("Open measures, and what is overdue or due today.");
    case Topic::Handover:
        return empty ? tr("Nothing happened since the last handover.") : tr("What happened since the last handover, and what waits.");
    }
    return {};
}

int TopicWords::count(Topic topic, const ControlBoard &board)
{
    switch (topic) {
    case Topic::Signals: return int(board.findings.items.size());
    case Topic::Approvals: return int(board.approvals.size());
    case Topic::Expiring: return int(board.desk.expirations.size());
    case Topic::Unserved: return int(board.desk.unserved.size());
    case Topic::MissedChecks: return int(board.desk.missedChecks.size());
    case Topic::Gaps: return int(board.desk.gaps.size());
    case Topic::Watch: return int(board.desk.watch.size());
    case Topic::AlcoholBans: return int(board.bans.size());
    case Topic::Referrals: return int(board.desk.unansweredReferrals);
    case Topic::Children: return int(board.desk.openChildLines);
    case Topic::OldBasis: return int(board.oldBasis.size());
    case Topic::Load: return int(board.desk.load.size());
    case Topic::Handover: break;
    }
    return 0;
}

std::vector<TopicLine> TopicWords::lines(Topic topic, const ControlBoard &board)
{
    switch (topic) {
    case Topic::Signals: return findings(board);
    case Topic::Approvals: return approvals(board);
    case Topic::Expiring: return linesOf(board.desk.expirations, board.desk);
    case Topic::Unserved: return linesOf(board.desk.unserved, board.desk);
    case Topic::MissedChecks: return linesOf(board.desk.missedChecks, board.desk);
    case Topic::Gaps: return gaps(board);
    case Topic::Watch: return linesOf(board.desk.watch, board.desk);
    case Topic::AlcoholBans: return bans(board);
    case Topic::Referrals: return referrals(board);
    case Topic::Children: return children(board);
    case Topic::OldBasis: return oldBasis(board.oldBasis);
    case Topic::Load: return load(board);
    case Topic::Handover: return handover(board);
    }
    return {};
}

std::vector<TopicLine> TopicWords::findings(const ControlBoard &board)
{
    std::vector<TopicLine> lines;
    for (const casework::SupervisionSignal &item : board.findings.items) {
        TopicLine line{Weight::Alarm, label(u"supervision_signals"_s, item.signal), item.personName, item.number,
                       TimeWords::span(board.findings.now - item.since), board.findings.officerOf(item).name(), {}};
        const QString mends = casework::mendingActOf(item.signal);
        if (mends == u"enter-on-register")
            line.destination = {Place::Person, item.person.uuid, u"register"_s};
        else if (mends == u"give-reason")
            line.destination = {Place::Person, item.person.uuid, u"closing_reason"_s};
        else if (item.recordKind == u"incident")
            line.destination = {Place::Incident, item.record, {}};
        else if (!item.measure.isNull())
            line.destination = {item.isRequirement ? Place::Requirement : Place::Order, item.measure.uuid,
                                item.recordKind == u"breach" ? item.recordKind : QString()};
        else
            line.destination = {Place::Person, item.person.uuid, item.recordKind};
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<TopicLine> TopicWords::approvals(const ControlBoard &board)
{
    std::vector<TopicLine> lines;
    for (const casework::MeasureRow &row : board.approvals)
        lines.push_back({Weight::Due, row.servedAt ? tr("served without approval") : tr("waits for approval"),
                         row.offenderName, row.number, TimeWords::span(board.desk.now - row.issuedAt), row.officer.name(),
                         measurePage(row.kind, row.id, u"approve"_s)});
    return lines;
}

std::vector<TopicLine> TopicWords::gaps(const ControlBoard &board)
{
    std::vector<TopicLine> lines;
    for (const casework::ProtectionGap &gap : board.desk.gaps)
        lines.push_back({Weight::Alarm, tr("%n day(s) without protection", nullptr, gap.days), gap.personName, gap.number,
                         tr("ends %1, hearing %2").arg(dayText(base::local::date(gap.endsAt)), dayText(gap.hearingOn)),
                         gap.officer.name(), {Place::Requirement, gap.motion.uuid, {}}});
    return lines;
}

std::vector<TopicLine> TopicWords::bans(const ControlBoard &board)
{
    std::vector<TopicLine> lines;
    for (const casework::AlcoholBan &ban : board.bans) {
        const Weight weight = ban.withoutBreach ? Weight::Alarm : ban.seenDrunk > 0 ? Weight::Due : Weight::Plain;
        QString what = ban.seenDrunk > 0 ? tr("seen drunk %n time(s)", nullptr, ban.seenDrunk) : tr("not seen drunk");
        if (ban.withoutBreach)
            what += u"; "_s + tr("no breach is recorded of it");
        lines.push_back({weight, what, ban.offenderName, ban.number,
                         ban.lastDrunkAt ? dateTimeText(*ban.lastDrunkAt) : QString(), ban.officer.name(),
                         measurePage(domain::MeasureKind::CourtRequirement, ban.measure, u"breach"_s)});
    }
    return lines;
}

std::vector<TopicLine> TopicWords::referrals(const ControlBoard &board)
{
    std::vector<TopicLine> lines;
    for (const casework::ReferralRow &row : board.referrals) {
        const QString organisation = row.organisation.in(currentLanguage());
        const QString where = label(u"referral_recipients"_s, row.referral.to);
        lines.push_back({Weight::Due, organisation.isEmpty() ? where : where + u": "_s + organisation, row.personName, {},
                         dayText(row.referral.referredOn), row.officer.name(),
                         row.referral.incident ? Destination{Place::Incident, row.referral.incident->uuid, u"referral"_s}
                                               : Destination{Place::Person, row.referral.person.uuid, {}}});
    }
    return lines;
}

std::vector<TopicLine> TopicWords::children(const ControlBoard &board)
{
    std::vector<TopicLine> lines;
    for (const casework::OpenChildLine &open : board.children)
        lines.push_back({Weight::Due, tr("%n child(ren): %1", nullptr, open.children).arg(unanswered(open.unanswered)),
                         open.offenderName, open.kuiNumber, dateTimeText(open.detectedAt), open.officer.name(),
                         {Place::Incident, open.incident.uuid, u"children"_s}});
    return lines;
}

std::vector<TopicLine> TopicWords::oldBasis(const std::vector<casework::UnderOldBasis> &measures)
{
    const base::Language language = currentLanguage();
    std::vector<TopicLine> lines;
    for (const casework::UnderOldBasis &each : measures) {
        // The same article under another term rule is a change as well.
        const bool moved = each.then.basis != each.today.basis;
        const QString what = moved ? tr("issued under %1, today %2")
                                         .arg(each.then.citation.in(language), each.today.citation.in(language))
                                   : tr("%1: its term was another").arg(each.then.citation.in(language));
        lines.push_back({Weight::Due, what, each.offenderName, each.number, dateTimeText(each.issuedAt), {},
                         measurePage(each.kind, each.id, {})});
    }
    return lines;
}

std::vector<TopicLine> TopicWords::load(const ControlBoard &board)
{
    std::vector<TopicLine> lines;
    for (const casework::OfficerLoad &each : board.desk.load)
        lines.push_back({each.overdue > 0 ? Weight::Alarm : each.dueToday > 0 ? Weight::Due : Weight::Plain,
                         tr("%n overdue", nullptr, each.overdue) + u", "_s + tr("%n due today", nullptr, each.dueToday),
                         each.officer.name(), tr("%n open", nullptr, each.open), {}, {}, {}});
    return lines;
}

std::vector<TopicLine> TopicWords::handover(const ControlBoard &board)
{
    const casework::HandoverPage &page = board.handover;
    std::vector<TopicLine> lines;
    const auto measures = [&](const std::vector<casework::HandedMeasure> &list, const QString &verb) {
        for (const casework::HandedMeasure &each : list)
            lines.push_back({Weight::Plain, verb + u": "_s + label(u"measure_kinds"_s, domain::code(each.kind)),
                             each.personName, each.number, dateTimeText(each.at), each.officer.name(),
                             measurePage(each.kind, each.id, {})});
    };
    measures(page.issued, tr("issued"));
    measures(page.served, tr("served"));
    for (const casework::HandedBreach &each : page.breaches)
        lines.push_back({Weight::Alarm, tr("breach: %1").arg(label(u"restrictions"_s, each.restriction)), each.personName,
                         each.number, dateTimeText(each.at), {}, {Place::Order, each.measure.uuid, u"breach"_s}});
    for (const casework::HandedDetention &each : page.releases)
        lines.push_back({Weight::Due, tr("is let go: is the victim warned?"), each.personName, {}, dateTimeText(each.until),
                         {}, {Place::Person, each.person.uuid, u"detention"_s}});
    for (const casework::HandedIncident &each : page.victimNotAsked)
        lines.push_back({Weight::Due, tr("the victim was not asked what she wishes"), each.offenderName, each.kuiNumber,
                         dateTimeText(each.detectedAt), each.officer.name(), {Place::Incident, each.id.uuid, {}}});
    const auto due = [&](const std::vector<DueItem> &items) {
        for (const DueItem &item : items)
            lines.push_back(lineOf(item, page.now, page.officers[item.officer].name()));
    };
    due(page.unserved);
    due(page.dueToday);
    return lines;
}

QString TopicWords::unanswered(const QStringList &questions)
{
    QStringList names;
    for (const QString &question : questions)
        names << label(u"child_questions"_s, question);
    return names.join(u", "_s);
}

} // namespace qorgan::ui
