// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/manysheets.h"

#include "casework/paper.h"
#include "widgets/sheetwords.h"
#include "widgets/texts.h"

#include <QDir>
#include <QFile>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int RowsAtOnce = 500;

QString inFileName(const QString &number)
{
    return QString(number).replace(u'/', u'-');
}

/// `read` gives a page of rows.
template <typename Row, typename Read>
base::Result<std::vector<OneSheet>> everyPage(const Read &read)
{
    std::vector<OneSheet> sheets;
    casework::PageRequest page{RowsAtOnce, {}};
    do {
        const base::Result<casework::Page<Row>> rows = read(page);
        if (!rows)
            return base::fail(rows.error());
        for (const Row &row : rows->items)
            sheets.push_back(ManyWords::of(row));
        page.after = rows->next;
    } while (!page.after.isEmpty());
    return sheets;
}

/// A sheet that was saved there before stays as it is.
QString freeFile(const QString &folder, const OneSheet &sheet)
{
    const QDir in(folder);
    QString file = in.filePath(sheet.fileName + u'.' + sheet.kind);
    for (int next = 2; QFile::exists(file); ++next)
        file = in.filePath(u"%1-%2.%3"_s.arg(sheet.fileName).arg(next).arg(sheet.kind));
    return file;
}

} // namespace

Looked lookAt(casework::Session &session, const casework::PrintRequest &request)
{
    const auto paper = casework::preparePaper(session, request);
    if (!paper)
        return {}; // printing it says why
    return {paper->document.sealedIncluded, !paper->sealedInText.isEmpty()};
}

OneSheet ManyWords::of(const casework::MeasureRow &row)
{
    OneSheet sheet{u"№ %1, %2"_s.arg(row.number, row.offenderName), inFileName(row.number), row.id.uuid};
    for (const casework::MeasureRow::Victim &victim : row.victims)
        sheet.victims.push_back(victim.person);
    return sheet;
}

OneSheet ManyWords::of(const casework::DocumentRow &row)
{
    QStringList name{SheetWords::form(row.form), row.number.isEmpty() ? QString() : QString(u"№ "_s + row.number), row.code};
    name.removeAll(QString());
    OneSheet sheet{name.join(u", "_s), row.form + u'-' + (row.code.isEmpty() ? row.sha256.left(6) : row.code)};
    sheet.stored = row.id;
    sheet.kind = row.output == u"odt" ? u"odt"_s : u"pdf"_s;
    sheet.notPrinted = row.notPrinted;
    return sheet;
}

QString ManyWords::summary(const ManySheets &sheets)
{
    QStringList lines{u"✓ "_s + tr("%n sheet(s) came out.", nullptr, sheets.printed)};
    if (sheets.ended)
        lines << u"▲ "_s + tr("It ended there: %1").arg(sentence(*sheets.ended));
    else if (sheets.cancelled)
        lines << u"■ "_s + tr("You cancelled it; what had come out stays in the register of documents.");
    if (sheets.left > 0)
        lines << u"○ "_s + tr("%n sheet(s) were not begun; nothing is entered of them.", nullptr, sheets.left);
    if (!sheets.failed.empty())
        lines << u"▲ "_s + tr("%n sheet(s) did not come out:", nullptr, int(sheets.failed.size()));
    for (const ManySheets::Failed &failed : sheets.failed)
        lines << u"    %1: %2"_s.arg(failed.name, sentence(failed.error));
    if (!sheets.missingTexts.isEmpty())
        lines << u"● "_s + tr("A text stands on them in one language only: %1.").arg(sheets.missingTexts.join(u"; "_s));
    return lines.join(u'\n');
}

SheetsRead allMeasures(domain::MeasureKind kind, const casework::MeasureFilter &filter)
{
    return [kind, filter](casework::Session &session) {
        return everyPage<casework::MeasureRow>(
            [&](const casework::PageRequest &page) { return casework::listMeasures(session, kind, filter, page); });
    };
}

SheetsRead allDocuments(const casework::DocumentFilter &filter)
{
    return [filter](casework::Session &session) {
        return everyPage<casework::DocumentRow>(
            [&](const casework::PageRequest &page) { return casework::listDocuments(session, filter, page); });
    };
}

PrintQuestion savingInto(const QString &folder, const OneSheet &sheet, casework::PrintRequest request)
{
    return [folder, sheet, request = std::move(request)](casework::Session &session) {
        const QString file = freeFile(folder, sheet);
        return (sheet.stored ? savingAgain(*sheet.stored, file) : saving(request, file))(session);
    };
}

} // namespace qorgan::ui
