// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The other process of the tests of the register: opens it and does one thing, then says how it ended.

#include "security/process.h"
#include "storage/station.h"

#include <QCoreApplication>

#include <cstdio>

#include <sys/resource.h>
#include <sys/stat.h>

namespace {

using namespace station;

void say(const QString &text)
{
    std::puts(qPrintable(text));
    std::fflush(stdout);
}

/// One act as casework makes them: two records and an entry that belong together.
Result<void> act(Register &store, int number)
{
    return store.write([&]() -> Result<void> {
        const Person person = personNamed(u"Сынақов"_s, u"Әділ"_s, QString::number(number));
        store.persons().add(person, Now);
        Incident incident = incidentAt({Now.ms + number});
        incident.offender = person.id;
        incident.narrative.ru = QString(2'000, u'ы');
        store.incidents().add(incident);
        store.audit().append(Now, {u"incident.recorded"_s, u"incident"_s, incident.id.uuid, {}, {}});
        return {};
    });
}

/// Acts until something fails or the process is killed; says each number as soon as it is committed.
QString actAfterAct(Register &store, int acts)
{
    for (int number = 1; number <= acts; ++number) {
        if (const auto done = act(store, number); !done)
            return done.error().code;
        say(QString::number(number));
    }
    return u"done"_s;
}

/// Takes numbers of the yearly series; every third act is given up.
QString issueOrders(Register &store, int orders)
{
    for (int number = 1; number <= orders; ++number) {
        const auto done = store.write([&]() -> Result<void> {
            const Person person = personNamed(u"Сынақов"_s, u"Әділ"_s);
            store.persons().add(person, Now);
            Incident incident = incidentAt(Now);
            incident.offender = person.id;
            store.incidents().add(incident);
            const int sequence = store.measures().takeSequence(MeasureKind::ProtectiveOrder, 2026);
            store.measures().add(orderFor(incident, person.id, {idOf(2)}, u"270001/2026/%1"_s.arg(sequence)), 2026,
                                 sequence, Now);
            if (number % 3 == 0)
                return base::fail(u"given-up"_s);
            return {};
        });
        if (!done && done.error().code != u"given-up")
            return done.error().code;
    }
    return u"done"_s;
}

/// An outer unit that would go on although an inner one filled the disk (more than the cache holds).
QString nestUnits(Register &store)
{
    const auto done = store.write([&]() -> Result<void> {
        store.persons().add(personNamed(u"Сынақов"_s, u"Сыртқы"_s), Now);
        const auto inner = store.write([&]() -> Result<void> {
            Incident incident = incidentAt(Now);
            incident.narrative.ru = QString(100'000, u'ы');
            for (int number = 0; number < 300; ++number) {
                incident.id = {idOf(1'000 + number)};
                store.incidents().add(incident);
            }
            return {};
        });
        say(u"after "_s + codeOf(inner));
        store.persons().add(personNamed(u"Сынақов"_s, u"Кейінгі"_s), Now);
        return {};
    });
    return codeOf(done);
}

void limitFileSize(rlim_t bytes)
{
    const rlimit limit{bytes, bytes};
    if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
        qFatal("no limit");
}

QString perform(const QString &task, const QString &file, int number)
{
    if (task == u"create") {
        umask(0);
        const auto created = Register::create(file, key(), Cipher, {idOf(1), true, 1, QByteArray(32, 'k')}, Now);
        return codeOf(created);
    }
    if (task.endsWith(u"-limited"))
        limitFileSize(static_cast<rlim_t>(number));
    auto opened = Register::open(file, key(), Cipher, task == u"read");
    if (!opened)
        return opened.error().code;
    Register &store = **opened;
    store.setAuthor(AccountId{idOf(2)});
    if (task == u"act")
        return actAfterAct(store, number);
    if (task == u"act-limited")
        return actAfterAct(store, 1'000'000);
    if (task == u"nest-limited")
        return nestUnits(store);
    if (task == u"issue")
        return issueOrders(store, number);
    return store.integrity() == u"ok" ? u"done"_s : u"integrity-failed"_s;
}

} // namespace

int main(int argc, char **argv)
{
    // Beyond a file size limit a write shall fail, not end the process.
    qorgan::security::hardenProcess();
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    say(perform(arguments.at(1), arguments.at(2), arguments.value(3).toInt()));
    return 0;
}
