// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/pdf.h"

#include "forms/layout.h"
#include "forms/paper.h"
#include "forms/qrcode.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPalette>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTextDocument>

#include <algorithm>

namespace qorgan::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr double SmallPoints = 7;
constexpr int Resolution = 600;

/// Paper in millimetres on a device with its own dots.
class Paper
{
public:
    Paper(const PaperSize &size, const QPaintDevice &device) : m_size(size), m_dots(device.logicalDpiX() / 25.4) {}

    [[nodiscard]] const PaperSize &size() const { return m_size; }
    [[nodiscard]] double dots(double millimetres) const { return millimetres * m_dots; }
    [[nodiscard]] QRectF area(double top, double bottom) const
    {
        return {dots(m_size.left), dots(top), dots(m_size.width - m_size.left - m_size.right), dots(bottom - top)};
    }
    [[nodiscard]] QRectF body() const { return area(m_size.bodyTop, m_size.bodyBottom); }
    [[nodiscard]] QRectF whole() const { return {0, 0, dots(m_size.width), dots(m_size.height)}; }

private:
    PaperSize m_size;
    double m_dots;
};

QFont small(bool bold = false)
{
    QFont font(SmallFamily.toString());
    font.setPointSizeF(SmallPoints);
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

void rule(QPainter &painter, const Paper &paper, double at)
{
    painter.setPen(QPen(Qt::black, paper.dots(0.15)));
    const QRectF line = paper.area(at, at);
    painter.drawLine(line.topLeft(), line.topRight());
}

void paintWatermark(QPainter &painter, const Paper &paper, const QString &text)
{
    if (text.isEmpty())
        return;
    QFont font(SmallFamily.toString());
    font.setPointSizeF(84 * std::min(paper.size().width, paper.size().height) / 210);
    font.setBold(true);
    font.setHintingPreference(QFont::PreferNoHinting);
    painter.save();
    painter.setFont(font);
    painter.setPen(QColor(222, 222, 222));
    painter.translate(paper.whole().center());
    painter.rotate(-52);
    const double half = paper.dots(180);
    painter.drawText(QRectF(-half, -half / 4, 2 * half, half / 2), Qt::AlignCenter, text);
    painter.restore();
}

void paintHeader(QPainter &painter, const Paper &paper, const Document &document)
{
    const QRectF area = paper.area(paper.size().headerTop, paper.size().bodyTop - 4);
    painter.setPen(Qt::black);
    painter.setFont(small(true));
    const QFontMetricsF metrics = painter.fontMetrics();
    const QRectF heading(area.left(), area.top(), area.width(), metrics.height());
    painter.drawText(heading, Qt::AlignLeft | Qt::AlignTop, document.heading);
    painter.setFont(small());
    const QFontMetricsF plain = painter.fontMetrics();
    const QString said = document.info.code.isEmpty() ? document.copy : QString(document.info.code + u" · " + document.copy);
    const bool oneLine = metrics.horizontalAdvance(document.heading) + plain.horizontalAdvance(said) < area.width() * 0.95;
    const QRectF copy(area.left(), oneLine ? area.top() : area.top() + metrics.height(), area.width(), plain.height());
    const QString shown = plain.elidedText(said, Qt::ElideRight, area.width());
    painter.drawText(copy, Qt::AlignRight | Qt::AlignTop, shown);
    rule(painter, paper, paper.size().bodyTop - 3.5);
}

/// The sheet's code as squares for a scanner, in the corner of the footer; returns how wide the place is that it takes.
/// Its characters stand in the header, where nothing crowds them.
double paintCode(QPainter &painter, const Paper &paper, const QString &code, const QRectF &footer)
{
    if (code.isEmpty())
        return 0;
    const QRectF place(footer.right() - footer.height(), footer.top(), footer.height(), footer.height());
    paintQr(painter, code, place);
    return place.width() + paper.dots(1.5);
}

void paintFooter(QPainter &painter, const Paper &paper, const Document &document, int page, int pages)
{
    rule(painter, paper, paper.size().footerTop);
    QRectF area = paper.area(paper.size().footerTop + 0.7, paper.size().footerBottom);
    painter.setPen(Qt::black);
    painter.setFont(small());
    area.setRight(area.right() - paintCode(painter, paper, document.info.code, area));
    QString ofPages = document.pageOfPages;
    ofPages.replace("{page}"_L1, QString::number(page)).replace("{pages}"_L1, QString::number(pages));
    painter.drawText(area, Qt::AlignRight | Qt::AlignTop, ofPages);
    const QFontMetricsF metrics = painter.fontMetrics();
    const double room = area.width() - metrics.horizontalAdvance(ofPages) * 1.1;
    const QStringList lines = document.status + QStringList{document.printed};
    double top = area.top();
    for (const QString &line : lines) {
        const QRectF place(area.left(), top, top > area.top() ? area.width() : room, area.bottom() - top);
        const QRectF taken = painter.boundingRect(place, Qt::AlignLeft | Qt::TextWordWrap, line);
        painter.drawText(place, Qt::AlignLeft | Qt::TextWordWrap, line);
        top = taken.bottom();
    }
}

/// Black on white: the text's colour is the sheet's, never the desktop theme's.
void paintBody(QPainter &painter, const Paper &paper, const QTextDocument &body, int page)
{
    const QRectF area = paper.body();
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = QPalette(Qt::black, Qt::white);
    context.palette.setColor(QPalette::Text, Qt::black);
    const QRectF shown(0, (page - 1) * area.height(), area.width(), area.height());
    context.clip = shown.adjusted(0, 1, 0, -1); // a paragraph that only touches the clip would be painted too
    painter.save();
    painter.translate(area.left(), area.top() - (page - 1) * area.height());
    painter.setClipRect(shown);
    body.documentLayout()->draw(&painter, context);
    painter.restore();
}

PaperSize sizeOf(const Document &document)
{
    return paperNamed(document.paper).value_or(PaperSize());
}

QString titleOf(const Document &document)
{
    switch (document.language) {
    case PrintLanguage::Kazakh:
        return document.title.kk;
    case PrintLanguage::Russian:
        return document.title.ru;
    case PrintLanguage::Both:
        return document.title.kk + u" / " + document.title.ru;
    }
    return {};
}

/// Qt writes the wall clock; the sheet's own time stands there instead, in the same length, so that the
/// same document gives the same bytes and the register's SHA-256 can be recomputed.
void setCreationDate(QByteArray &bytes, base::Instant at)
{
    const qsizetype found = bytes.lastIndexOf("/CreationDate (D:");
    if (found < 0)
        return;
    const qsizetype digits = found + static_cast<qsizetype>(sizeof("/CreationDate (D:") - 1);
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(at.ms, Qt::UTC);
    const QByteArray stamp = utc.toString(u"yyyyMMddHHmmss").toLatin1();
    bytes.replace(digits, stamp.size(), stamp);
    const qsizetype end = bytes.indexOf(')', digits);
    const QByteArray zone = bytes.mid(digits + stamp.size(), end - digits - stamp.size());
    if (zone.size() == 7)
        bytes.replace(digits + stamp.size(), zone.size(), "+00'00'");
}

/// What is painted of a sheet, page by page, on a device of the layout's measures.
class Pages
{
public:
    Pages(const Document &document, QPaintDevice &device)
        : m_document(document), m_paper(sizeOf(document), device), m_body(layOut(document, device, m_paper.body().size()))
    {
    }

    [[nodiscard]] int count() const { return m_body->pageCount(); }
    void paint(QPainter &painter, int page) const
    {
        paintWatermark(painter, m_paper, m_document.watermark);
        if (!m_paper.size().bare) {
            paintHeader(painter, m_paper, m_document);
            paintFooter(painter, m_paper, m_document, page, count());
        }
        paintBody(painter, m_paper, *m_body, page);
    }

private:
    const Document &m_document;
    Paper m_paper;
    std::unique_ptr<QTextDocument> m_body;
};

int dotsPerMeter(double dotsPerInch)
{
    return qRound(dotsPerInch / 0.0254);
}

/// A device with the dots of the PDF: what is set for it ends its lines and pages where the PDF does.
QImage measureOfPdf()
{
    QImage measure(1, 1, QImage::Format_RGB32);
    measure.setDotsPerMeterX(dotsPerMeter(Resolution));
    measure.setDotsPerMeterY(dotsPerMeter(Resolution));
    return measure;
}

} // namespace

base::Result<int> paintPages(const Document &document, QPagedPaintDevice &device, QPainter &painter)
{
    if (auto fonts = checkFonts(); !fonts)
        return base::fail(fonts.error());
    const Pages pages(document, device);
    for (int page = 1; page <= pages.count(); ++page) {
        if (page > 1 && !device.newPage())
            return base::fail(u"pdf-failed"_s, u"file"_s, {}, base::ErrorKind::Io);
        pages.paint(painter, page);
    }
    return pages.count();
}

base::Result<int> pageCount(const Document &document)
{
    if (auto fonts = checkFonts(); !fonts)
        return base::fail(fonts.error());
    QImage measure = measureOfPdf();
    return Pages(document, measure).count();
}

base::Result<std::vector<QImage>> toImages(const Document &document, double dotsPerInch, int maxPages)
{
    if (auto fonts = checkFonts(); !fonts)
        return base::fail(fonts.error());
    QImage measure = measureOfPdf();
    const Pages pages(document, measure);
    const PaperSize paper = sizeOf(document);
    const QSize size(qRound(paper.width / 25.4 * dotsPerInch), qRound(paper.height / 25.4 * dotsPerInch));
    std::vector<QImage> images;
    for (int page = 1; page <= qMin(pages.count(), maxPages); ++page) {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::white);
        // Letters take their size from the device: the PDF's dots, made smaller as a whole.
        image.setDotsPerMeterX(dotsPerMeter(Resolution));
        image.setDotsPerMeterY(dotsPerMeter(Resolution));
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(dotsPerInch / Resolution, dotsPerInch / Resolution);
        pages.paint(painter, page);
        painter.end();
        image.setDotsPerMeterX(dotsPerMeter(dotsPerInch));
        image.setDotsPerMeterY(dotsPerMeter(dotsPerInch));
        images.push_back(std::move(image));
    }
    return images;
}

base::Result<PdfFacts> toPdf(const Document &document)
{
    PdfFacts facts;
    QBuffer buffer(&facts.bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(Resolution);
        writer.setPageLayout(sizeOf(document).layout());
        writer.setTitle(titleOf(document));
        writer.setCreator(u"Qorgan"_s);
        QPainter painter;
        if (!painter.begin(&writer))
            return base::fail(u"pdf-failed"_s, u"file"_s, {}, base::ErrorKind::Io);
        const auto pages = paintPages(document, writer, painter);
        painter.end();
        if (!pages)
            return base::fail(pages.error());
        facts.pages = *pages;
    }
    setCreationDate(facts.bytes, document.info.printedAt);
    return facts;
}

} // namespace qorgan::forms
