// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/figures.h"
#include "benchmarks/filling.h"
#include "benchmarks/paper.h"
#include "benchmarks/people.h"
#include "benchmarks/subject.h"
#include "casework/due.h"
#include "casework/incidents.h"
#include "casework/persons.h"
#include "casework/sessionopener.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <string_view>

using namespace qorgan;
using namespace qorgan::benchmarks;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 OrdersInForce = 70'000;
constexpr int SheetsInBulk = 300;

struct Request {
    QString step;
    QString directory;
    QString password;
    QString login;
    qint64 incidents = 0;
    qint64 orders = 0;
    bool deskAlone = false;
    bool paperAlone = false;
};

std::unique_ptr<casework::Session> open(const Request &request)
{
    casework::OpenOptions options;
    options.clockOverride = measuringTime();
    options.anyPlace = true;
    return taken(casework::Session::open(request.directory, {request.login, request.password}, options));
}

/// Filling and the memory of the program alone are processes of their own: neither the filling nor the raw side
/// may count as the program's memory.
void runStep(const Request &request, const QString &step)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QCoreApplication::applicationFilePath(),
                  {u"--step"_s, step, u"--register"_s, request.directory, u"--password"_s, request.password,
                   u"--login"_s, request.login, u"--incidents"_s, QString::number(request.incidents), u"--orders"_s,
                   QString::number(request.orders)});
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("step %s failed", qPrintable(step));
}

/// What an officer's day needs of memory: the password (key derivation), lists, search and everything due.
void measureMemory(const Request &request)
{
    const auto session = open(request);
    QString next;
    for (int page = 0; page < 50; ++page)
        next = taken(casework::listIncidents(*session, {}, {100, next})).next;
    casework::PersonSearch search(*session);
    for (const QString &typed : keystrokes())
        taken(search.type(typed));
    taken(casework::dueList(*session));
    reportMemory(u"peak-memory"_s, peakMemoryMb());
}

void measureAll(const Request &request)
{
    if (!QFileInfo::exists(casework::registerFile(request.directory)))
        runStep(request, u"fill"_s);
    {
        const auto session = open(request);
        RawRegister raw(casework::registerFile(request.directory).toStdString(), session->dataKey(),
                        session->cipher().toStdString());
        const Subject subject{*session, raw, raw.number("SELECT count(*) FROM incident")};
        if (request.deskAlone) {
            measureDue(subject);
            measureDesk(subject);
            measureFirstDesk(subject, request.directory);
            return;
        }
        measurePages(subject);
        measureSearch(subject);
        measureDue(subject);
        measureDesk(subject);
        measureFirstDesk(subject, request.directory);
        measureWrites(subject);
        measureOpening(subject, request.directory);
    }
    runStep(request, u"memory"_s);
}

/// One sheet, and many; these in a process of their own, whose memory is theirs alone.
void measurePaper(const Request &request)
{
    if (!QFileInfo::exists(casework::registerFile(request.directory)))
        runStep(request, u"fill"_s);
    measureSheet(*open(request));
    runStep(request, u"bulk"_s);
}

void measureBulk(const Request &request)
{
    QTemporaryDir folder;
    measureManySheets(*open(request), SheetsInBulk, folder.filePath(u"sheets"_s));
}

Request requestFrom(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures the program against the raw SQLite C API on one encrypted register."_s);
    parser.addHelpOption();
    parser.addOptions({{u"incidents"_s, u"How many incidents a new register holds."_s, u"n"_s, u"200000"_s},
                       {u"register"_s, u"Where the register lies or is made; without it a temporary one."_s, u"dir"_s},
                       {u"orders"_s, u"How many of them have an order in force (a third, at most 70000)."_s, u"n"_s},
                       {u"desk"_s, u"The due list and the head's desk alone."_s},
                       {u"paper"_s, u"Sheets alone; a new register then holds 1000 incidents unless told otherwise."_s},
                       {u"login"_s, u"An account of the register, a head's."_s, u"login"_s, measuringLogin()},
                       {u"password"_s, u"The password of its account."_s, u"text"_s, u"benchmark-password-1"_s}});
    QCommandLineOption step(u"step"_s, u"One step in a process of its own."_s, u"name"_s);
    step.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(step);
    parser.process(application);
    Request request{parser.value(step), parser.value(u"register"_s), parser.value(u"password"_s),
                    parser.value(u"login"_s), std::max<qint64>(parser.value(u"incidents"_s).toLongLong(), 300)};
    request.paperAlone = parser.isSet(u"paper"_s);
    if (request.paperAlone && !parser.isSet(u"incidents"_s))
        request.incidents = 1000;
    request.orders = parser.isSet(u"orders"_s) ? parser.value(u"orders"_s).toLongLong()
                                               : std::min(OrdersInForce, request.incidents / 3);
    request.deskAlone = parser.isSet(u"desk"_s);
    return request;
}

/// Setting pages needs Qt's fonts; everything else is measured without them, as the console runs.
std::unique_ptr<QCoreApplication> applicationFor(int &argc, char **argv)
{
    using namespace std::string_view_literals;
    if (std::none_of(argv + 1, argv + argc, [](const char *word) { return word == "--paper"sv || word == "bulk"sv; }))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    const auto application = applicationFor(argc, argv);
    taken(casework::prepareProcess());
    Request request = requestFrom(*application);
    if (request.step == u"fill") {
        fillRegister(request.directory, request.incidents, request.orders, request.password);
    } else if (request.step == u"memory") {
        measureMemory(request);
    } else if (request.step == u"bulk") {
        measureBulk(request);
    } else {
        QTemporaryDir temporary;
        if (request.directory.isEmpty())
            request.directory = temporary.filePath(u"register"_s);
        request.paperAlone ? measurePaper(request) : measureAll(request);
    }
    return 0;
}
