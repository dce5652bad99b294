// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/sheetprinting.h"

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using casework::PrintedSheet;
using casework::Session;

namespace {

using Sheet = base::Result<PrintedSheet>;

PrintAnswer answerOf(Sheet sheet)
{
    return sheet ? PrintAnswer{{std::move(*sheet)}, {}} : PrintAnswer{{}, sheet.error()};
}

/// `sheet` brings one out, as often as there are copies.
base::Result<PrintQuestion> repeated(const PrinterSetup &setup, const QString &title, int copies,
                                     std::function<Sheet(Session &, QPrinter &, const casework::SheetTaken &)> sheet)
{
    const auto printer = sheetPrinter(setup, title);
    if (!printer)
        return base::fail(u"printer-gone"_s, u"printer"_s, {setup.name}, base::ErrorKind::Io);
    return PrintQuestion([printer, copies, sheet = std::move(sheet)](Session &session) {
        const casework::SheetTaken taken = [&] { return jobTaken(printer->printerName()); };
        PrintAnswer answer;
        while (int(answer.sheets.size()) < copies && !answer.failure) {
            auto out = sheet(session, *printer, taken);
            if (out)
                answer.sheets.push_back(std::move(*out));
            else
                answer.failure = out.error();
        }
        return answer;
    });
}

} // namespace

PrintQuestion saving(casework::PrintRequest request, const QString &file)
{
    request.outFile = file;
    return [request = std::move(request)](Session &session) { return answerOf(casework::print(session, request)); };
}

base::Result<PrintQuestion> printing(casework::PrintRequest request, const PrinterSetup &setup, const QString &title,
                                     int copies)
{
    return repeated(setup, title, copies,
                    [request = std::move(request)](Session &session, QPrinter &printer, const casework::SheetTaken &taken) {
                        return casework::printOn(session, request, printer, taken);
                    });
}

PrintQuestion savingAgain(domain::DocumentId id, const QString &file)
{
    return [id, file](Session &session) { return answerOf(casework::reprint(session, id, file)); };
}

base::Result<PrintQuestion> printingAgain(domain::DocumentId id, const PrinterSetup &setup, const QString &title,
                                          int copies)
{
    return repeated(setup, title, copies, [id](Session &session, QPrinter &printer, const casework::SheetTaken &taken) {
        return casework::reprintOn(session, id, printer, taken);
    });
}

} // namespace qorgan::ui
