// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/odt.h"

#include "forms/layout.h"
#include "forms/odtcells.h"
#include "forms/odtstyles.h"

#include <QBuffer>
#include <QTextDocument>
#include <QTextDocumentWriter>

#include <zip.h>

#include <memory>

namespace qorgan::forms {

using namespace Qt::StringLiterals;

namespace {

struct Discard {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, Discard>;

struct Release {
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, Release>;

QByteArray readEntry(zip_t *archive, const char *name)
{
    zip_stat_t facts;
    zip_file_t *file = zip_stat(archive, name, 0, &facts) == 0 ? zip_fopen(archive, name, 0) : nullptr;
    if (!file)
        return {};
    QByteArray bytes(static_cast<qsizetype>(facts.size), Qt::Uninitialized);
    const zip_int64_t read = zip_fread(file, bytes.data(), static_cast<zip_uint64_t>(bytes.size()));
    zip_fclose(file);
    return read == bytes.size() ? bytes : QByteArray();
}

/// `bytes` must live until the archive is closed.
bool putEntry(zip_t *archive, const char *name, const QByteArray &bytes)
{
    zip_source_t *entry = zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
    if (!entry)
        return false;
    if (zip_file_add(archive, name, entry, ZIP_FL_OVERWRITE) >= 0)
        return true;
    zip_source_free(entry);
    return false;
}

/// Qt and the zip library write the wall clock: the sheet's own time stands there, so that its bytes can be compared.
bool setTimes(zip_t *archive, base::Instant at)
{
    const zip_int64_t entries = zip_get_num_entries(archive, 0);
    for (zip_int64_t i = 0; i < entries; ++i)
        if (zip_file_set_mtime(archive, static_cast<zip_uint64_t>(i), static_cast<time_t>(at.ms / 1000), 0) != 0)
            return false;
    return true;
}

QByteArray bytesOf(zip_source_t *source)
{
    zip_stat_t facts;
    if (zip_source_stat(source, &facts) != 0 || zip_source_open(source) != 0)
        return {};
    QByteArray bytes(static_cast<qsizetype>(facts.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), static_cast<zip_uint64_t>(bytes.size()));
    zip_source_close(source);
    return read == bytes.size() ? bytes : QByteArray();
}

/// Qt writes the body alone, its cells in pieces: these are joined, the page style is added, and named in the list of the archive's files.
QByteArray withStyles(const QByteArray &body, const Document &document, const QTextDocument &flowing)
{
    zip_error_t error;
    zip_error_init(&error);
    const Source source(zip_source_buffer_create(body.constData(), static_cast<zip_uint64_t>(body.size()), 0, &error));
    if (!source)
        return {};
    zip_source_keep(source.get());
    Archive archive(zip_open_from_source(source.get(), 0, &error));
    if (!archive) {
        zip_source_free(source.get());
        return {};
    }
    QByteArray manifest = readEntry(archive.get(), "META-INF/manifest.xml");
    const qsizetype end = manifest.lastIndexOf("</manifest:manifest>");
    if (end < 0)
        return {};
    if (!manifest.contains("\"styles.xml\""))
        manifest.insert(end, "<manifest:file-entry manifest:media-type=\"text/xml\" manifest:full-path=\"styles.xml\"/>");
    const QByteArray styles = odtStyles(document);
    const QByteArray content = withWholeCells(readEntry(archive.get(), "content.xml"), flowing);
    if (content.isEmpty() || !putEntry(archive.get(), "content.xml", content) || !putEntry(archive.get(), "styles.xml", styles) || !putEntry(archive.get(), "META-INF/manifest.xml", manifest)
        || !setTimes(archive.get(), document.info.printedAt) || zip_close(archive.get()) != 0)
        return {};
    std::ignore = archive.release(); // closed
    return bytesOf(source.get());
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
