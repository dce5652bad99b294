// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/signals.h"

#include "casework/headreading.h"
#include "casework/officerrows.h"
#include "domain/catalogue.h"
#include "storage/register.h"

#include <algorithm>

namespace qorgan::casework {

using namespace base;
using law::Signal;
using security::Permission;
using storage::SignalRecord;

namespace {

constexpr std::array AllRecords{SignalRecord::Measure, SignalRecord::Incident, SignalRecord::Breach,
                                SignalRecord::CaseFile};

QString code(SignalRecord kind)
{
    switch (kind) {
    case SignalRecord::Measure: return u"measure"_s;
    case SignalRecord::Incident: return u"incident"_s;
    case SignalRecord::Breach: return u"breach"_s;
    case SignalRecord::CaseFile: return u"case"_s;
    }
    return {};
}

/// An item while it is put in order.
struct Ordered {
    Signal signal;
    SupervisionSignal item;
};

/// Overdue items of the due list, which name their people and officers already.
void addOverdue(const DueList &due, std::optional<Signal> wanted, std::vector<Ordered> &items)
{
    for (const DueItem &item : due.items) {
        const auto signal = signalOf(item);
        if (!signal || (wanted && *wanted != *signal))
            continue;
        items.push_back({*signal, {law::code(*signal), item.person, item.personName, item.measure.uuid,
                                   code(SignalRecord::Measure), item.number, item.dueAt, item.officer, item.measure}});
    }
}

void addFound(Session &session, const std::vector<FoundSignal> &found, const OfficerRows &officers,
              std::vector<Ordered> &items)
{
    for (const SignalRecord kind : AllRecords) {
        std::vector<const FoundSignal *> ofKind;
        std::vector<qint64> rows;
        for (const FoundSignal &signal : found)
            if (signal.kind == kind) {
                ofKind.push_back(&signal);
                rows.push_back(signal.row);
            }
        auto subjects = session.store().supervision().subjects(kind, rows);
        for (std::size_t i = 0; i < subjects.size(); ++i) {
            storage::SignalSubject &subject = subjects[i];
            items.push_back({ofKind[i]->signal,
                             {law::code(ofKind[i]->signal), subject.person, std::move(subject.personName),
                              subject.record, code(kind), std::move(subject.number), ofKind[i]->since,
                              officers.placeOf(subject.officer), subject.measure, subject.isRequirement}});
        }
    }
}

/// What is overdue, where one of the signals wanted is an item of the due list.
Result<DueList> overdueFor(Session &session, std::optional<Signal> wanted)
{
    if (wanted && *wanted != Signal::Unserved && *wanted != Signal::ProsecutorCopyOverdue)
        return DueList{session.now(), {}, {}};
    DueRequest request;
    request.state = DueState::Overdue;
    return dueList(session, request);
}

} // namespace

SupervisionSignals namedSignals(Session &session, const DueList &due, const std::vector<FoundSignal> &found,
                                std::optional<Signal> wanted)
{
    const OfficerRows officers(session);
    std::vector<Ordered> items;
    addOverdue(due, wanted, items);
    addFound(session, found, officers, items);
    std::sort(items.begin(), items.end(), [](const Ordered &a, const Ordered &b) {
        if (a.signal != b.signal)
            return a.signal < b.signal;
        return a.item.since != b.item.since ? a.item.since < b.item.since : a.item.record < b.item.record;
    });
    SupervisionSignals list{session.now(), {}, officers.all()};
    list.items.reserve(items.size());
    for (Ordered &ordered : items)
        list.items.push_back(std::move(ordered.item));
    return list;
}

Result<SupervisionSignals> supervisionSignals(Session &session, const SignalRequest &request)
{
    if (const auto permitted = session.require(Permission::Supervise, u"signals.listed"_s); !permitted)
        return fail(permitted.error());
    const auto wanted = law::signalFromCode(request.signal);
    if (!request.signal.isEmpty() && !wanted)
        return fail(u"unknown-code"_s, u"signal"_s);
    return session.store().read([&]() -> Result<SupervisionSignals> {
        const auto due = overdueFor(session, wanted);
        if (!due)
            return fail(due.error());
        return namedSignals(session, *due, findSignals(session, wanted), wanted);
    });
}

QString mendingActOf(const QString &signal)
{
    const domain::CatalogueItem *item = domain::catalogue(u"supervision_signals"_s).find(signal);
    return item ? item->properties.value("act"_L1).toString() : QString();
}

} // namespace qorgan::casework
