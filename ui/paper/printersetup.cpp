// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/printersetup.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLibrary>
#include <QPageLayout>
#include <QPrintEngine>

#include <algorithm>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t MostRecent = 5;
/// Under this key Qt's printers keep the options of their CUPS job (PPK_CupsOptions of its private header).
constexpr auto CupsOptions = QPrintEngine::PrintEnginePropertyKey(0xfe00);
/// The options that stay from one sheet to the next. Not among them: page ranges, several pages on one, holding.
const QStringList KeptOptions{u"InputSlot"_s, u"media-source"_s, u"MediaType"_s, u"media-type"_s};
/// Answers of CUPS below this are a yes (RFC 8011, 4.1.6).
constexpr int FirstRefusal = 0x0100;

QString codeOf(QPrinter::DuplexMode sides)
{
    switch (sides) {
    case QPrinter::DuplexLongSide:
    case QPrinter::DuplexAuto:
        return u"long"_s;
    case QPrinter::DuplexShortSide:
        return u"short"_s;
    case QPrinter::DuplexNone:
        break;
    }
    return u"one"_s;
}

QPrinter::DuplexMode sidesFrom(const QString &code)
{
    return code == u"long" ? QPrinter::DuplexLongSide
        : code == u"short" ? QPrinter::DuplexShortSide
                           : QPrinter::DuplexNone;
}

} // namespace

PrinterSetup setupOf(const QPrinter &printer)
{
    PrinterSetup setup{printer.printerName(), printer.duplex(), {}};
    const QStringList options = printer.printEngine()->property(CupsOptions).toStringList();
    for (qsizetype i = 0; i + 1 < options.size(); i += 2)
        if (KeptOptions.contains(options[i]))
            setup.options << options[i] << options[i + 1];
    return setup;
}

void setUp(QPrinter &printer, const PrinterSetup &setup)
{
    printer.setPrinterName(setup.name);
    printer.setDuplex(setup.sides);
    printer.printEngine()->setProperty(CupsOptions, setup.options);
}

std::shared_ptr<QPrinter> sheetPrinter(const PrinterSetup &setup, const QString &title)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    setUp(*printer, setup);
    if (printer->printerName() != setup.name || !printer->isValid())
        return {};
    printer->setDocName(title);
    printer->setFullPage(true);
    printer->setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    return printer;
}

RecentPrinters withLatest(RecentPrinters recent, const PrinterSetup &latest)
{
    std::erase_if(recent, [&](const PrinterSetup &each) { return each.name == latest.name; });
    recent.insert(recent.begin(), latest);
    if (recent.size() > MostRecent)
        recent.resize(MostRecent);
    return recent;
}

RecentPrinters recentPrinters(const QJsonObject &facts)
{
    RecentPrinters recent;
    for (const auto &each : facts.value(u"recent").toArray()) {
        const QJsonObject object = each.toObject();
        PrinterSetup setup{object.value(u"name").toString(), sidesFrom(object.value(u"sides").toString()), {}};
        for (const auto &option : object.value(u"options").toArray())
            setup.options << option.toString();
        if (!setup.name.isEmpty() && setup.options.size() % 2 == 0)
            recent.push_back(setup);
    }
    return recent;
}

QJsonObject toJson(const RecentPrinters &recent)
{
    QJsonArray list;
    for (const PrinterSetup &setup : recent)
        list.append(QJsonObject{{u"name"_s, setup.name},
                                {u"sides"_s, codeOf(setup.sides)},
                                {u"options"_s, QJsonArray::fromStringList(setup.options)}});
    return {{u"recent"_s, list}};
}

base::Result<void> jobTaken(const QString &printer)
{
    using LastAnswer = int (*)();
    // The same library that Qt's printing sends the job with, in the same thread: the answer is this job's.
    static const auto lastAnswer = reinterpret_cast<LastAnswer>(QLibrary::resolve(u"cups"_s, 2, "cupsLastError"));
    if (!lastAnswer)
        return {}; // another print system
    const int answer = lastAnswer();
    if (answer < 0 || answer >= FirstRefusal)
        return base::fail(u"printer-refused"_s, u"printer"_s, {printer}, base::ErrorKind::Io);
    return {};
}

} // namespace qorgan::ui
