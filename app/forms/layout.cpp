// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/layout.h"

#include "forms/paper.h"
#include "forms/tickbox.h"

#include <QAbstractTextDocumentLayout>
#include <QDir>
#include <QFont>
#include <QFontDatabase>
#include <QRawFont>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextTable>

namespace qorgan::forms {

using namespace Qt::StringLiterals;

namespace {

/// Two columns need smaller letters than one.
constexpr double BilingualScale = 9.5 / 11;
/// Blocks up to this part of a page are kept in one piece.
constexpr double KeptWhole = 0.3;

QFont bodyFont(const Document &source)
{
    const double points = paperNamed(source.paper).value_or(PaperSize()).bodyPoints;
    QFont font(BodyFamily.toString());
    font.setPointSizeF(source.beside ? points * BilingualScale : points);
    font.setHintingPreference(QFont::PreferNoHinting); // paper has no pixels to fit letters into
    return font;
}

/// The style sheet's pixels are 1/96 inch; Qt scales them to the device, except where a paragraph is
/// moved in.
void scaleIndents(QTextDocument &document, double scale)
{
    QTextCursor cursor(&document);
    for (QTextBlock paragraph = document.begin(); paragraph.isValid(); paragraph = paragraph.next()) {
        QTextBlockFormat format = paragraph.blockFormat();
        format.setLeftMargin(format.leftMargin() * scale);
        cursor.setPosition(paragraph.position());
        cursor.setBlockFormat(format);
    }
}

/// Each block of the template is one table at the top of the document (document.cpp).
std::vector<QTextTable *> blocksOf(const QTextDocument &document)
{
    std::vector<QTextTable *> blocks;
    for (QTextFrame *frame : document.rootFrame()->childFrames())
        if (auto *table = qobject_cast<QTextTable *>(frame))
            blocks.push_back(table);
    return blocks;
}

void setBreak(QTextTable &block, QTextFormat::PageBreakFlags where)
{
    QTextTableFormat format = block.format();
    format.setPageBreakPolicy(where);
    block.setFormat(format);
}

void keepBlocksWhole(const QTextDocument &document, double pageHeight)
{
    for (QTextTable *block : blocksOf(document)) {
        const QRectF rect = document.documentLayout()->frameBoundingRect(block);
        // Measures are rounded down: what begins a page may lie a dot above it.
        const bool parted = static_cast<int>((rect.top() + 1) / pageHeight) != static_cast<int>((rect.bottom() - 1) / pageHeight);
        if (!parted || rect.height() > pageHeight * KeptWhole)
            continue;
        setBreak(*block, QTextFormat::PageBreak_AlwaysBefore);
    }
}

/// A signature does not stand alone on the last page: the block before it comes along, where that is not long.
void keepEndInCompany(const QTextDocument &document, double pageHeight)
{
    const std::vector<QTextTable *> blocks = blocksOf(document);
    if (blocks.size() < 2)
        return;
    QTextTable *before = blocks[blocks.size() - 2];
    const QRectF rect = document.documentLayout()->frameBoundingRect(before);
    const double end = document.documentLayout()->frameBoundingRect(blocks.back()).top();
    if (static_cast<int>((end + 1) / pageHeight) == static_cast<int>((rect.top() + 1) / pageHeight) || rect.height() > pageHeight * KeptWhole)
        return;
    setBreak(*before, QTextFormat::PageBreak_AlwaysBefore);
    setBreak(*blocks.back(), QTextFormat::PageBreak_Auto);
}

/// Where the first line that stands on a later page than the paragraph's beginning starts; 0: nowhere.
int firstOnLaterPage(const QTextDocument &document, const QTextBlock &paragraph, double pageHeight)
{
    const double top = document.documentLayout()->blockBoundingRect(paragraph).top();
    const QTextLayout &lines = *paragraph.layout();
    for (int i = 1; i < lines.lineCount(); ++i)
        if (static_cast<int>((top + lines.lineAt(i).y()) / pageHeight) != static_cast<int>((top + lines.lineAt(0).y()) / pageHeight))
            return paragraph.position() + lines.lineAt(i).textStart();
    return 0;
}

/// Makes a new paragraph where a page begins. Qt paints one line of a parted paragraph on both pages:
/// unseen on the second, but found there by whoever copies the PDF's text.
void partAtPages(QTextDocument &document, double pageHeight)
{
    for (QTextBlock paragraph = document.begin(); paragraph.isValid(); paragraph = paragraph.next()) {
        const int at = firstOnLaterPage(document, paragraph, pageHeight);
        if (at == 0)
            continue;
        QTextCursor cursor(&document);
        cursor.setPosition(at);
        QTextBlockFormat later = paragraph.blockFormat();
        QTextBlockFormat earlier = later;
        later.setTopMargin(0);
        later.setPageBreakPolicy(QTextFormat::PageBreak_Auto);
        earlier.setBottomMargin(0);
        cursor.insertBlock(later);
        cursor.movePosition(QTextCursor::PreviousBlock);
        cursor.setBlockFormat(earlier);
    }
}

} // namespace

namespace {

/// The first family that is absent or lacks a letter; empty: both are whole.
QString brokenFamily()
{
    // Of fonts with the same name the one registered last wins: the machine's own are read first.
    bool loaded = !QFontDatabase::families().isEmpty();
    for (const QString &file : QDir(u":/fonts"_s).entryList())
        loaded = QFontDatabase::addApplicationFont(u":/fonts/"_s + file) >= 0 && loaded;
    for (const QStringView family : {BodyFamily, SmallFamily}) {
        bool complete = loaded;
        for (const QFont::Weight weight : {QFont::Normal, QFont::Bold}) {
            const QRawFont font = QRawFont::fromFont(QFont(family.toString(), 11, weight));
            complete = complete && font.familyName() == family;
            for (const QChar letter : u"ӘәҒғҚқҢңӨөҰұҮүҺһІі№«»×"_s)
                complete = complete && font.supportsCharacter(letter);
        }
        if (!complete)
            return family.toString();
    }
    return {};
}

} // namespace

base::Result<void> checkFonts()
{
    // Once: the program's own fonts stay what they were, and opening four of them takes longer than a page does.
    static const QString broken = brokenFamily();
    return broken.isEmpty() ? base::Result<void>() : base::fail(u"font-missing"_s, u"font"_s, {broken});
}

std::unique_ptr<QTextDocument> flow(const Document &source)
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setDefaultFont(bodyFont(source));
    document->setDocumentMargin(0);
    document->setDefaultStyleSheet(source.styleSheet);
    document->setHtml(source.html);
    return document;
}

std::unique_ptr<QTextDocument> layOut(const Document &source, QPaintDevice &device, QSizeF page)
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->documentLayout()->setPaintDevice(&device);
    document->setDefaultFont(bodyFont(source));
    document->setDocumentMargin(0);
    document->setDefaultStyleSheet(source.styleSheet);
    document->setPageSize(page);
    document->setHtml(source.html);
    {
        // As one change: each one by itself would be laid out anew.
        QTextCursor changes(document.get());
        changes.beginEditBlock();
        TickBox::setBoxes(*document);
        scaleIndents(*document, device.logicalDpiY() / 96.0);
        changes.endEditBlock();
    }
    keepBlocksWhole(*document, page.height());
    keepEndInCompany(*document, page.height());
    partAtPages(*document, page.height());
    return document;
}

} // namespace qorgan::forms
