// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "law/lawinforce.h"

#include "law/duties.h"
#include "law/watch.h"

#include <algorithm>
#include <atomic>
#include <memory>
#include <mutex>

namespace qorgan::law {

namespace {

/// A book with what is read from it once.
struct Reading {
    explicit Reading(const Rulebook &read) : book(read), duties(read), watch(read) {}

    const Rulebook &book;
    const DutyTable duties;
    const WatchTable watch;
};

struct OwnReading {
    explicit OwnReading(Rulebook amended) : book(std::move(amended)), reading(book) {}

    const Rulebook book;
    const Reading reading;
};

struct Owner {
    const void *who;
    const Reading *reading;
};

/// Who has a law of its own in force; the last one's is used.
struct Owners {
    std::mutex guard;
    std::vector<Owner> inOrder;
    std::vector<std::unique_ptr<const OwnReading>> books; ///< none is ever let go
};

const Reading &shippedReading()
{
    static const Reading reading(shippedRulebook());
    return reading;
}

/// Never destroyed: a thread may still ask when the program ends.
Owners &owners()
{
    static auto *const all = new Owners;
    return *all;
}

std::atomic<const Reading *> &used()
{
    static std::atomic<const Reading *> reading = nullptr;
    return reading;
}

const Reading &inForceNow()
{
    const Reading *reading = used().load(std::memory_order_acquire);
    return reading ? *reading : shippedReading();
}

void useLast(const Owners &all)
{
    used().store(all.inOrder.empty() ? nullptr : all.inOrder.back().reading, std::memory_order_release);
}

auto placeOf(Owners &all, const void *owner)
{
    return std::find_if(all.inOrder.begin(), all.inOrder.end(), [&](const Owner &each) { return each.who == owner; });
}

} // namespace

const Rulebook &rulebook()
{
    return inForceNow().book;
}

const DutyTable &dutyTable()
{
    return inForceNow().duties;
}

const WatchTable &watchTable()
{
    return inForceNow().watch;
}

void putInForce(const void *owner, const UnitLaw &law)
{
    std::unique_ptr<const OwnReading> own;
    if (!law.isEmpty())
        own = std::make_unique<const OwnReading>(shippedRulebook().amended(law));
    Owners &all = owners();
    const std::lock_guard locked(all.guard);
    const Reading *reading = own ? &own->reading : &shippedReading();
    if (own)
        all.books.push_back(std::move(own));
    if (const auto place = placeOf(all, owner); place != all.inOrder.end())
        all.inOrder.erase(place);
    all.inOrder.push_back({owner, reading});
    useLast(all);
}

void prefer(const void *owner)
{
    Owners &all = owners();
    const std::lock_guard locked(all.guard);
    const auto place = placeOf(all, owner);
    if (place == all.inOrder.end())
        return;
    std::rotate(place, place + 1, all.inOrder.end());
    useLast(all);
}

void takeOutOfForce(const void *owner)
{
    Owners &all = owners();
    const std::lock_guard locked(all.guard);
    if (const auto place = placeOf(all, owner); place != all.inOrder.end())
        all.inOrder.erase(place);
    useLast(all);
}

} // namespace qorgan::law
