// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/csv.h"

#include <QFile>
#include <QFileInfo>

namespace qorgan::base {

namespace {

constexpr qint64 LargestFile = 128LL * 1024 * 1024;
constexpr char ByteOrderMark[] = "\xEF\xBB\xBF";
constexpr qsizetype LongestRow = 1024 * 1024;
constexpr qsizetype Piece = 4 * LongestRow;

char separatorOf(const QByteArray &bytes, qsizetype from)
{
    qsizetype commas = 0;
    qsizetype semicolons = 0;
    bool quoted = false;
    for (qsizetype i = from; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (c == '"')
            quoted = !quoted;
        else if (!quoted && (c == '\n' || c == '\r'))
            break;
        else if (!quoted && c == ',')
            ++commas;
        else if (!quoted && c == ';')
            ++semicolons;
    }
    return semicolons > commas ? ';' : ',';
}

} // namespace

Result<QByteArray> readCsvFile(const QString &name)
{
    const QFileInfo facts(name);
    if (!facts.exists())
        return fail(u"file-missing"_s, u"file"_s, {}, ErrorKind::Io);
    if (facts.size() > LargestFile)
        return fail(u"file-too-large"_s, u"file"_s, {QString::number(LargestFile)});
    QFile file(name);
    if (!facts.isFile() || !file.open(QIODevice::ReadOnly))
        return fail(u"not-readable"_s, u"file"_s, {}, ErrorKind::Io);
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fail(u"not-readable"_s, u"file"_s, {}, ErrorKind::Io);
    return bytes;
}

CsvReader::CsvReader(QByteArray bytes) : m_bytes(std::move(bytes))
{
    begin();
}

CsvReader::CsvReader(std::unique_ptr<QIODevice> source) : m_source(std::move(source))
{
    begin();
}

void CsvReader::begin()
{
    fill();
    if (m_bytes.startsWith(ByteOrderMark))
        m_at = static_cast<qsizetype>(sizeof ByteOrderMark) - 1;
    m_separator = separatorOf(m_bytes, m_at);
}

void CsvReader::fill()
{
    if (!m_source || m_bytes.size() - m_at >= LongestRow)
        return;
    m_bytes.remove(0, m_at);
    m_at = 0;
    const QByteArray piece = m_source->read(Piece);
    m_bytes += piece;
    if (piece.isEmpty() || m_source->atEnd())
        m_source.reset();
}

void CsvReader::skipEmptyLines()
{
    do {
        fill();
        while (m_at < m_bytes.size() && atLineEnd())
            skipLineEnd();
    } while (m_at >= m_bytes.size() && m_source);
    fill();
}

bool CsvReader::next(CsvRow &row)
{
    skipEmptyLines();
    row = {};
    row.line = m_line;
    if (m_at >= m_bytes.size())
        return false;

    const qsizetype start = m_at;
    QByteArray cell;
    Cell outcome = Cell::Read;
    while (outcome == Cell::Read) {
        outcome = readCell(cell);
        row.cells.append(QString::fromUtf8(cell));
    }
    const bool broken = outcome == Cell::Broken;
    if (broken)
        row.error = Error{u"csv-broken-quote"_s, u"file"_s, {QString::number(row.line)}};
    // Bytes that are no text explain the row better than the quotes among them.
    if (const auto finding = findingIn(start, broken ? lineEndFrom(start) : m_at, row.line))
        row.error = finding;
    if (broken) {
        m_at = start;
        m_line = row.line;
        skipLine();
    }
    if (row.error)
        row.cells.clear();
    return true;
}

CsvReader::Cell CsvReader::readCell(QByteArray &cell)
{
    cell.clear();
    if (m_at < m_bytes.size() && m_bytes[m_at] == '"') {
        if (!readQuoted(cell))
            return Cell::Broken;
    } else {
        const qsizetype start = m_at;
        while (m_at < m_bytes.size() && m_bytes[m_at] != m_separator && !atLineEnd()) {
            if (m_bytes[m_at] == '"')
                return Cell::Broken;
            ++m_at;
        }
        cell = m_bytes.mid(start, m_at - start);
    }
    if (m_at >= m_bytes.size() && m_source)
        return Cell::Broken; // longer than a row may be
    if (m_at < m_bytes.size() && m_bytes[m_at] == m_separator) {
        ++m_at;
        return Cell::Read;
    }
    skipLineEnd();
    return Cell::LastOfRow;
}

/// False when the quote is not closed, or something follows the closing one.
bool CsvReader::readQuoted(QByteArray &cell)
{
    for (++m_at; m_at < m_bytes.size(); ++m_at) {
        if (m_bytes[m_at] == '"') {
            ++m_at;
            const bool doubled = m_at < m_bytes.size() && m_bytes[m_at] == '"';
            if (!doubled)
                return m_at >= m_bytes.size() || m_bytes[m_at] == m_separator || atLineEnd();
        } else if (m_bytes[m_at] == '\n') {
            ++m_line;
        }
        cell += m_bytes[m_at];
    }
    return false;
}

bool CsvReader::atLineEnd() const
{
    return m_bytes[m_at] == '\n' || m_bytes[m_at] == '\r';
}

qsizetype CsvReader::lineEndFrom(qsizetype from) const
{
    while (from < m_bytes.size() && m_bytes[from] != '\n' && m_bytes[from] != '\r')
        ++from;
    return from;
}

void CsvReader::skipLineEnd()
{
    if (m_at >= m_bytes.size())
        return;
    if (m_bytes[m_at] == '\r' && m_at + 1 < m_bytes.size() && m_bytes[m_at + 1] == '\n')
        ++m_at;
    ++m_at;
    ++m_line;
}

void CsvReader::skipLine()
{
    for (;;) {
        m_at = lineEndFrom(m_at);
        if (m_at < m_bytes.size() || !m_source)
            break;
        fill(); // a line that is longer than any row may be
    }
    skipLineEnd();
}

std::optional<Error> CsvReader::findingIn(qsizetype from, qsizetype to, qint64 line) const
{
    const QByteArrayView bytes = QByteArrayView(m_bytes).sliced(from, to - from);
    if (bytes.contains('\0'))
        return Error{u"csv-nul"_s, u"file"_s, {QString::number(line)}};
    if (!bytes.isValidUtf8())
        return Error{u"csv-not-utf8"_s, u"file"_s, {QString::number(line)}};
    return {};
}

} // namespace qorgan::base
