// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/odt.h"

#include "forms/archive.h"
#include "forms/layout.h"
#include "forms/odtcells.h"
#include "forms/odtstyles.h"

#include <QBuffer>
#include <QTextDocument>
#include <QTextDocumentWriter>

#include <algorithm>

namespace qorgan::forms {

using namespace Qt::StringLiterals;

namespace {

/// Qt writes the body alone, its cells in pieces: these are joined, the page style is added, and named in the list of
/// the archive's files. Every entry bears the sheet's own time, so that its bytes can be compared.
QByteArray withStyles(const QByteArray &body, const Document &document, const QTextDocument &flowing)
{
    std::vector<ArchiveEntry> entries = readArchive(body);
    const auto named = [&entries](QByteArrayView name) {
        return std::find_if(entries.begin(), entries.end(), [&](const ArchiveEntry &entry) { return entry.name == name; });
    };
    const auto content = named("content.xml");
    const auto manifest = named("META-INF/manifest.xml");
    if (content == entries.end() || manifest == entries.end())
        return {};
    const qsizetype end = manifest->bytes.lastIndexOf("</manifest:manifest>");
    content->bytes = withWholeCells(content->bytes, flowing);
    if (end < 0 || content->bytes.isEmpty())
        return {};
    if (const auto styles = named("styles.xml"); styles != entries.end()) {
        styles->bytes = odtStyles(document);
    } else {
        manifest->bytes.insert(end, "<manifest:file-entry manifest:media-type=\"text/xml\" manifest:full-path=\"styles.xml\"/>");
        entries.push_back({"styles.xml", odtStyles(document)});
    }
    return writeArchive(entries, document.info.printedAt);
}

} // namespace

base::Result<PdfFacts> toOdt(const Document &document)
{
    const auto pages = pageCount(document);
    if (!pages)
        return base::fail(pages.error());
    QByteArray body;
    QBuffer buffer(&body);
    buffer.open(QIODevice::WriteOnly);
    QTextDocumentWriter writer(&buffer, "odf");
    const auto flowing = flow(document);
    if (!writer.write(flowing.get()))
        return base::fail(u"odt-failed"_s, u"file"_s, {}, base::ErrorKind::Io);
    buffer.close();
    PdfFacts facts{*pages, withStyles(body, document, *flowing)};
    if (facts.bytes.isEmpty())
        return base::fail(u"odt-failed"_s, u"file"_s, {}, base::ErrorKind::Io);
    return facts;
}

} // namespace qorgan::forms
