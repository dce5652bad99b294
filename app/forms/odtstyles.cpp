// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/odtstyles.h"

#include "forms/layout.h"
#include "forms/paper.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace qorgan::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView Office = u"urn:oasis:names:tc:opendocument:xmlns:office:1.0";
constexpr QStringView Style = u"urn:oasis:names:tc:opendocument:xmlns:style:1.0";
constexpr QStringView Fo = u"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";
constexpr QStringView Text = u"urn:oasis:names:tc:opendocument:xmlns:text:1.0";

QString millimetres(double value)
{
    return QString::number(value, 'f', 1) + u"mm";
}

class StyleWriter
{
public:
    StyleWriter(const Document &document, QByteArray &bytes)
        : m_document(document), m_paper(paperNamed(document.paper).value_or(PaperSize())), m_xml(&bytes)
    {
    }

    void write()
    {
        m_xml.writeStartDocument();
        m_xml.writeNamespace(Office.toString(), u"office"_s);
        m_xml.writeNamespace(Style.toString(), u"style"_s);
        m_xml.writeNamespace(Fo.toString(), u"fo"_s);
        m_xml.writeNamespace(Text.toString(), u"text"_s);
        start(Office, u"document-styles");
        attribute(Office, u"version", u"1.2"_s);
        start(Office, u"styles");
        writeSmall();
        m_xml.writeEndElement();
        start(Office, u"automatic-styles");
        writeLayout();
        m_xml.writeEndElement();
        start(Office, u"master-styles");
        writeMaster();
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
    }

private:
    void start(QStringView space, QStringView name) { m_xml.writeStartElement(space.toString(), name.toString()); }
    void attribute(QStringView space, QStringView name, const QString &value)
    {
        m_xml.writeAttribute(space.toString(), name.toString(), value);
    }

    void writeSmall()
    {
        start(Style, u"style");
        attribute(Style, u"name", u"SheetSmall"_s);
        attribute(Style, u"family", u"paragraph"_s);
        start(Style, u"text-properties");
        attribute(Fo, u"font-family", SmallFamily.toString());
        attribute(Fo, u"font-size", u"7pt"_s);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeLayout()
    {
        start(Style, u"page-layout");
        attribute(Style, u"name", u"SheetPage"_s);
        start(Style, u"page-layout-properties");
        attribute(Fo, u"page-width", millimetres(m_paper.width));
        attribute(Fo, u"page-height", millimetres(m_paper.height));
        attribute(Style, u"print-orientation", m_paper.width > m_paper.height ? u"landscape"_s : u"portrait"_s);
        attribute(Fo, u"margin-left", millimetres(m_paper.left));
        attribute(Fo, u"margin-right", millimetres(m_paper.right));
        attribute(Fo, u"margin-top", millimetres(m_paper.headerTop));
        attribute(Fo, u"margin-bottom", millimetres(std::max(m_paper.height - m_paper.footerBottom, 5.0)));
        m_xml.writeEndElement();
        if (!m_paper.bare)
            for (const QStringView part : {QStringView(u"header-style"), QStringView(u"footer-style")}) {
                start(Style, part);
                start(Style, u"header-footer-properties");
                attribute(Fo, u"min-height", u"5mm"_s);
                attribute(Fo, part == u"header-style" ? u"margin-bottom" : u"margin-top", u"3mm"_s);
                m_xml.writeEndElement();
                m_xml.writeEndElement();
            }
        m_xml.writeEndElement();
    }

    void writeLine(const QString &text)
    {
        if (text.isEmpty())
            return;
        start(Text, u"p");
        attribute(Text, u"style-name", u"SheetSmall"_s);
        m_xml.writeCharacters(text);
        m_xml.writeEndElement();
    }

    /// "page {page} of {pages}" with the word processor's own counters.
    void writePages()
    {
        start(Text, u"p");
        attribute(Text, u"style-name", u"SheetSmall"_s);
        QString rest = m_document.pageOfPages;
        while (!rest.isEmpty()) {
            const qsizetype page = rest.indexOf("{page}"_L1);
            const qsizetype pages = rest.indexOf("{pages}"_L1);
            const bool countNext = page < 0 || (pages >= 0 && pages < page);
            const qsizetype at = countNext ? pages : page;
            m_xml.writeCharacters(at < 0 ? rest : rest.left(at));
            if (at < 0)
                break;
            m_xml.writeEmptyElement(Text.toString(), countNext ? u"page-count"_s : u"page-number"_s);
            rest = rest.mid(at + (countNext ? 7 : 6));
        }
        m_xml.writeEndElement();
    }

    void writeMaster()
    {
        start(Style, u"master-page");
        attribute(Style, u"name", u"Standard"_s);
        attribute(Style, u"page-layout-name", u"SheetPage"_s);
        if (!m_paper.bare) {
            start(Style, u"header");
            writeLine(m_document.watermark);
            writeLine(m_document.heading);
            writeLine(m_document.copy);
            m_xml.writeEndElement();
            start(Style, u"footer");
            for (const QString &line : m_document.status)
                writeLine(line);
            writeLine(m_document.printed);
            writeLine(m_document.info.code);
            writePages();
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    const Document &m_document;
    PaperSize m_paper;
    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray odtStyles(const Document &document)
{
    QByteArray bytes;
    StyleWriter(document, bytes).write();
    return bytes;
}

} // namespace qorgan::forms
