// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/odtcells.h"

#include <QTextDocument>
#include <QTextTable>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <vector>

namespace qorgan::forms {

using namespace Qt::StringLiterals;

namespace {

/// For each paragraph in a table, in the order in which Qt writes them: whether its cell began with an earlier one.
void readCells(const QTextFrame &frame, std::vector<bool> &goesOn)
{
    const auto *table = qobject_cast<const QTextTable *>(&frame);
    QTextTableCell last;
    for (auto item = frame.begin(); !item.atEnd(); ++item) {
        if (const QTextFrame *inner = item.currentFrame()) {
            readCells(*inner, goesOn);
        } else if (table) {
            const QTextTableCell cell = table->cellAt(item.currentBlock().position());
            goesOn.push_back(last.isValid() && cell == last);
            last = cell;
        }
    }
}

/// Copies the content; an end of a cell is written once the next beginning shows that it is one.
class Cells
{
public:
    Cells(const QByteArray &content, std::vector<bool> goesOn) : m_reader(content), m_writer(&m_bytes), m_goesOn(std::move(goesOn)) {}

    QByteArray written()
    {
        while (!m_reader.atEnd()) {
            m_reader.readNext();
            if (m_reader.isStartElement() && isOfTable(u"table-cell"))
                begin();
            else if (!(m_reader.isEndElement() && isOfTable(u"table-cell")))
                copy();
        }
        const bool whole = !m_reader.hasError() && m_next == m_goesOn.size() && m_open.empty();
        return whole ? m_bytes : QByteArray();
    }

private:
    [[nodiscard]] bool isOfTable(QStringView name) const
    {
        return m_reader.name() == name && m_reader.namespaceUri().endsWith(u":table:1.0");
    }

    void begin()
    {
        const bool sameCell = m_next < m_goesOn.size() && m_goesOn[m_next];
        ++m_next;
        if (sameCell)
            return;
        end();
        m_writer.writeCurrentToken(m_reader);
        if (!m_open.empty())
            m_open.back() = true;
    }

    void end()
    {
        if (m_open.empty() || !m_open.back())
            return;
        m_writer.writeEndElement();
        m_open.back() = false;
    }

    void copy()
    {
        const bool isTable = isOfTable(u"table");
        if (m_reader.isEndElement() && isOfTable(u"table-row"))
            end();
        if (m_reader.isStartElement() && isTable)
            m_open.push_back(false);
        m_writer.writeCurrentToken(m_reader);
        if (m_reader.isEndElement() && isTable && !m_open.empty())
            m_open.pop_back();
    }

    QByteArray m_bytes;
    QXmlStreamReader m_reader;
    QXmlStreamWriter m_writer;
    std::vector<bool> m_goesOn;
    std::size_t m_next = 0;
    std::vector<bool> m_open; ///< of each table we are in: whether a cell is open
};

} // namespace

QByteArray withWholeCells(const QByteArray &content, const QTextDocument &document)
{
    std::vector<bool> goesOn;
    readCells(*document.rootFrame(), goesOn);
    return Cells(content, std::move(goesOn)).written();
}

} // namespace qorgan::forms
