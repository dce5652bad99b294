// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/paper.h"

#include "benchmarks/figures.h"
#include "casework/bulkprint.h"
#include "casework/orders.h"
#include "casework/paper.h"
#include "forms/pdf.h"
#include "security/files.h"

#include <QBuffer>
#include <QDir>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

#include <tuple>

namespace qorgan::benchmarks {

using namespace Qt::StringLiterals;

namespace {

constexpr int Rounds = 40;
constexpr int WarmUps = 3;
constexpr int FirstSheets = 30;
constexpr double MostMsOfOne = 100;
constexpr double MostMsOfAll = 20'000;
/// What the allocator may still add after the first sheets, in parts of the first peak.
constexpr double MostGrowth = 1.1;

std::vector<casework::PrintRequest> requestsFor(casework::Session &session, int sheets, const QString &folder)
{
    std::vector<casework::PrintRequest> requests;
    QString next;
    do {
        const auto page = taken(casework::listOrders(session, {}, {100, next}));
        for (const casework::OrderRow &order : page.items)
            if (static_cast<int>(requests.size()) < sheets)
                requests.push_back({u"protective-order"_s, order.id.uuid, u"file"_s, u"kk+ru"_s,
                                    folder + u"/order-%1.pdf"_s.arg(requests.size() + 1, 3, 10, QLatin1Char('0')), {}});
        next = page.next;
    } while (!next.isEmpty() && static_cast<int>(requests.size()) < sheets);
    if (static_cast<int>(requests.size()) < sheets)
        qFatal("the register has %zu orders only", requests.size());
    return requests;
}

/// The least that Qt needs for such a sheet: the same words as plain text on as many pages.
class PlainSheet
{
public:
    explicit PlainSheet(const forms::Document &document)
    {
        QTextDocument body;
        body.setHtml(document.html);
        m_text = body.toPlainText();
        m_pages = taken(forms::pageCount(document));
    }

    [[nodiscard]] int pages() const { return m_pages; }
    [[nodiscard]] QByteArray pdf() const
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(600);
        writer.setPageSize(QPageSize(QPageSize::A4));
        QPainter painter(&writer);
        painter.setFont(QFont(u"Liberation Serif"_s, 9));
        const qsizetype part = m_text.size() / m_pages + 1;
        for (int page = 0; page < m_pages; ++page) {
            if (page > 0)
                writer.newPage();
            painter.drawText(QRectF(0, 0, writer.width(), writer.height()), Qt::TextWordWrap, m_text.mid(page * part, part));
        }
        painter.end();
        return bytes;
    }

private:
    QString m_text;
    int m_pages = 0;
};

} // namespace

void measureSheet(casework::Session &session)
{
    const casework::PrintRequest request = requestsFor(session, 1, {}).front();
    const PlainSheet plain(taken(casework::preparePaper(session, request)).document);
    Comparison comparison = compare(
        Rounds, WarmUps, [&](int) { taken(forms::toPdf(taken(casework::preparePaper(session, request)).document)); },
        [&](int) { std::ignore = plain.pdf(); });
    comparison.rows = plain.pages();
    reportWithin(u"sheet-as-pdf"_s, std::move(comparison), MostMsOfOne);
}

namespace {

struct Printed {
    Run run;
    double firstPeakMb = 0; ///< after the first sheets
    double peakMb = 0;
};

Printed printed(casework::Session &session, const std::vector<casework::PrintRequest> &requests)
{
    Printed figures;
    const auto through = [&](int done, int) {
        if (done == FirstSheets)
            figures.firstPeakMb = peakMemoryMb();
    };
    casework::PrintedMany all;
    forgetPeakMemory();
    figures.run = timed([&] { all = taken(casework::printAll(session, requests, through)); });
    if (all.printed != static_cast<int>(requests.size()))
        qFatal("%d of %zu sheets were printed", all.printed, requests.size());
    figures.peakMb = peakMemoryMb();
    return figures;
}

} // namespace

void measureManySheets(casework::Session &session, int sheets, const QString &folder)
{
    QDir().mkpath(folder);
    const auto requests = requestsFor(session, sheets, folder);
    const Printed all = printed(session, requests);

    const PlainSheet plain(taken(casework::preparePaper(session, requests.front())).document);
    const Run raw = timed([&] {
        for (int i = 0; i < sheets; ++i)
            taken(security::writePrivately(folder + u"/plain-%1.pdf"_s.arg(i), plain.pdf()));
    });
    Comparison comparison;
    comparison.add(all.run, raw);
    comparison.rows = sheets;
    reportWithin(u"orders-in-bulk"_s, std::move(comparison), MostMsOfAll);
    reportGrowth(u"bulk-memory"_s, FirstSheets, all.firstPeakMb, sheets, all.peakMb, MostGrowth);
}

} // namespace qorgan::benchmarks
