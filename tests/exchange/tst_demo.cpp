// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/breaches.h"
#include "casework/cases.h"
#include "casework/childline.h"
#include "casework/due.h"
#include "casework/headdesk.h"
#include "casework/incidents.h"
#include "casework/orders.h"
#include "casework/organisations.h"
#include "casework/preventiveregister.h"
#include "casework/referrals.h"
#include "casework/register.h"
#include "casework/requirements.h"
#include "domain/iin.h"
#include "exchange/demo.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace qorgan;
using namespace qorgan::base;

namespace {

constexpr qint64 Incidents = 400;
const QString Password = QStringLiteral("учебный-пароль-1");

std::optional<Instant> now()
{
    return instantFromIso(u"2026-11-20T12:00:00+05:00");
}

std::unique_ptr<casework::Session> filled(const QString &directory, quint64 seed)
{
    const auto made = exchange::createDemo(directory, Incidents, seed, Password, now());
    if (!made)
        qFatal("%s", qPrintable(made.error().code));
    casework::OpenOptions options;
    options.clockOverride = now();
    auto session = casework::Session::open(directory, {u"demo"_s, Password}, options);
    if (!session)
        qFatal("%s", qPrintable(session.error().code));
    return std::move(*session);
}

/// What a register tells of its incidents and of what is due, as one text.
QString told(casework::Session &session)
{
    QStringList lines;
    const auto page = casework::listIncidents(session, {}, {.limit = 1000, .after = {}});
    for (const casework::IncidentRow &row : page->items)
        lines.append(row.id.toString() + toIso(row.detectedAt) + row.source + row.kuiNumber + row.offenderName
                     + row.victimName);
    const auto cases = casework::listCases(session, {}, {.limit = 1000, .after = {}});
    for (const casework::CaseRow &row : cases->items)
        lines.append(row.file.id.toString() + row.file.article + toIso(row.file.registeredOn) + row.file.closingGround);
    const auto due = casework::dueList(session);
    for (const casework::DueItem &item : due->items)
        lines.append(item.kind + item.measure.toString() + item.number + toIso(item.dueAt));
    return lines.join(u'\n');
}

} // namespace

class TestDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameSeedTellsTheSame()
    {
        QTemporaryDir directory;
        const auto one = filled(directory.filePath(u"one"_s), 5);
        const auto two = filled(directory.filePath(u"two"_s), 5);
        const auto other = filled(directory.filePath(u"other"_s), 6);
        const QString text = told(*one);
        QCOMPARE(told(*two), text);
        QVERIFY(told(*other) != text);
        QVERIFY(text.count(u'\n') > Incidents);
    }

    void aTrainingRegisterThatHolds()
    {
        QTemporaryDir directory;
        const auto session = filled(directory.filePath(u"register"_s), 7);
        QVERIFY(session->isTraining());
        const auto found = casework::verify(*session);
        QVERIFY(found);
        QVERIFY2(found->ok, qPrintable(found->integrity));
        QCOMPARE(casework::countIncidents(*session, {}).value_or(0), Incidents);
        casework::IncidentFilter quiet;
        quiet.withoutComplaint = true;
        QVERIFY(casework::countIncidents(*session, quiet).value_or(0) > Incidents / 2);

        const auto page = casework::listIncidents(*session, {}, {.limit = 100, .after = {}});
        int numbered = 0;
        for (const casework::IncidentRow &row : page->items) {
            const auto card = casework::openIncident(*session, row.id);
            QVERIFY(card);
            if (!card->offender || card->offender->iin.isEmpty())
                continue;
            ++numbered;
            QVERIFY(domain::readIin(card->offender->iin, QDate(2026, 11, 20)));
            QVERIFY(card->offender->phone.isEmpty() || card->offender->phone.startsWith(u"+7700000"));
        }
        QVERIFY(numbered > 20);
        const auto orders = casework::listOrders(*session, {}, {.limit = 1000, .after = {}});
        QVERIFY(orders->items.size() > size_t(Incidents / 4));
    }

    /// Some breaches have their case, some cases their penalty, others are closed.
    void whatFollowsAMeasureIsThere()
    {
        QTemporaryDir directory;
        const auto session = filled(directory.filePath(u"register"_s), 7);
        const auto breaches = casework::listBreaches(*session, {}, {.limit = 1000, .after = {}});
        QVERIFY(breaches->items.size() >= 3);
        const auto cases = casework::listCases(*session, {}, {.limit = 1000, .after = {}});
        QVERIFY(cases->items.size() > size_t(Incidents / 10));
        int penalties = 0;
        int closed = 0;
        int ofBreaches = 0;
        for (const casework::CaseRow &row : cases->items) {
            penalties += static_cast<int>(row.penalties.size());
            closed += row.file.closedOn ? 1 : 0;
            ofBreaches += static_cast<int>(row.breaches.size());
        }
        QVERIFY(penalties > 10 && closed > 2 && ofBreaches > 0);
    }

    /// Some motions wait, most were granted, nearly all with sobriety; some appearances were missed.
    void theCourtSetsRequirements()
    {
        QTemporaryDir directory;
        const auto made = exchange::createDemo(directory.filePath(u"register"_s), Incidents, 7, Password, now());
        QVERIFY(made);
        casework::OpenOptions options;
        options.clockOverride = now();
        const auto session = casework::Session::open(made->directory, {u"demo"_s, Password}, options);
        QVERIFY(session);
        const auto page = casework::listRequirements(**session, {}, {.limit = 1000, .after = {}});
        QVERIFY(page);
        const auto motions = qint64(page->items.size());
        QVERIFY(made->orders / 10 < motions && motions < made->orders / 3);
        const auto granted = std::count_if(page->items.begin(), page->items.end(),
                                           [](const auto &row) { return !row.number.isEmpty(); });
        QCOMPARE(made->requirements, qint64(granted));
        QVERIFY(motions / 2 < granted && granted <= motions);
        const auto sober = std::count_if(page->items.begin(), page->items.end(), [](const auto &row) {
            return std::any_of(row.restrictions.begin(), row.restrictions.end(),
                               [](const auto &line) { return line.restriction.kind == u"alcohol"; });
        });
        QVERIFY(motions * 2 / 3 < sober);
    }

    /// Help is given to most, some still waits, and the head's desk has something to show.
    void thePeopleOfItAreHelped()
    {
        QTemporaryDir directory;
        const auto session = filled(directory.filePath(u"register"_s), 7);
        QCOMPARE(casework::listOrganisations(*session)->size(), std::size_t(4));
        const auto referrals = casework::listReferrals(*session, {}, {.limit = 1000, .after = {}});
        QVERIFY(referrals->items.size() > 10);
        const auto unanswered = casework::countUnansweredReferrals(*session).value_or(0);
        QVERIFY(std::size_t(unanswered) < referrals->items.size() / 2);
        const auto children = casework::countOpenChildLines(*session).value_or(0);
        QVERIFY(0 < children && children < Incidents / 8);
        QVERIFY(!casework::listRegister(*session, {}, {})->items.empty());
        const auto desk = casework::headDesk(*session);
        QVERIFY(desk);
        QVERIFY(!desk->load.empty() && !desk->signalCounts.empty());
        QCOMPARE(desk->unansweredReferrals, unanswered);
        QCOMPARE(desk->openChildLines, children);
    }
};

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
