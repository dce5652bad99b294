// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/archive.h"

#include <QBuffer>

#include <unzip.h>
#include <zip.h>

#include <memory>
#include <type_traits>

namespace qorgan::forms {

namespace {

// The library reads and writes through these; its stream is a QBuffer that stays open as long as the archive.

QBuffer *buffer(voidpf stream)
{
    return static_cast<QBuffer *>(stream);
}

voidpf open(voidpf opaque, const void * /*name*/, int /*mode*/)
{
    return opaque;
}

uLong read(voidpf /*opaque*/, voidpf stream, void *bytes, uLong size)
{
    const qint64 count = buffer(stream)->read(static_cast<char *>(bytes), static_cast<qint64>(size));
    return count < 0 ? 0 : static_cast<uLong>(count);
}

uLong write(voidpf /*opaque*/, voidpf stream, const void *bytes, uLong size)
{
    const qint64 count = buffer(stream)->write(static_cast<const char *>(bytes), static_cast<qint64>(size));
    return count < 0 ? 0 : static_cast<uLong>(count);
}

ZPOS64_T tell(voidpf /*opaque*/, voidpf stream)
{
    return static_cast<ZPOS64_T>(buffer(stream)->pos());
}

long seek(voidpf /*opaque*/, voidpf stream, ZPOS64_T offset, int origin)
{
    const qint64 base = origin == ZLIB_FILEFUNC_SEEK_CUR   ? buffer(stream)->pos()
                        : origin == ZLIB_FILEFUNC_SEEK_END ? buffer(stream)->size()
                                                           : 0;
    return buffer(stream)->seek(base + static_cast<qint64>(offset)) ? 0 : -1;
}

int close(voidpf /*opaque*/, voidpf /*stream*/)
{
    return 0;
}

int error(voidpf /*opaque*/, voidpf /*stream*/)
{
    return 0;
}

zlib_filefunc64_def over(QBuffer &stream)
{
    return {&open, &read, &write, &tell, &seek, &close, &error, &stream};
}

struct CloseReader {
    void operator()(unzFile file) const { unzClose(file); }
};
using Reader = std::unique_ptr<std::remove_pointer_t<unzFile>, CloseReader>;

/// The entry at which the reader stands.
bool readEntry(unzFile reader, ArchiveEntry &entry)
{
    unz_file_info64 facts;
    QByteArray name(256, '\0');
    if (unzGetCurrentFileInfo64(reader, &facts, name.data(), static_cast<uLong>(name.size()), nullptr, 0, nullptr, 0)
            != UNZ_OK
        || facts.size_filename >= static_cast<uLong>(name.size()) || unzOpenCurrentFile(reader) != UNZ_OK)
        return false;
    name.truncate(static_cast<qsizetype>(facts.size_filename));
    QByteArray bytes(static_cast<qsizetype>(facts.uncompressed_size), Qt::Uninitialized);
    const int count = unzReadCurrentFile(reader, bytes.data(), static_cast<unsigned>(bytes.size()));
    const bool whole = unzCloseCurrentFile(reader) == UNZ_OK && count == bytes.size(); // closing checks the sum
    entry = {std::move(name), std::move(bytes), facts.compression_method != 0};
    return whole;
}

zip_fileinfo timeOf(base::Instant at)
{
    const QDate day = base::local::date(at);
    const QTime time = base::local::time(at);
    zip_fileinfo facts{};
    facts.tmz_date = {static_cast<uInt>(time.second()), static_cast<uInt>(time.minute()),
                      static_cast<uInt>(time.hour()), static_cast<uInt>(day.day()),
                      static_cast<uInt>(day.month() - 1), static_cast<uInt>(day.year())};
    return facts;
}

bool writeEntry(zipFile archive, const ArchiveEntry &entry, const zip_fileinfo &facts)
{
    return zipOpenNewFileInZip(archive, entry.name.constData(), &facts, nullptr, 0, nullptr, 0, nullptr,
                               entry.packed ? Z_DEFLATED : 0, Z_DEFAULT_COMPRESSION) == ZIP_OK
           && zipWriteInFileInZip(archive, entry.bytes.constData(), static_cast<unsigned>(entry.bytes.size())) == ZIP_OK
           && zipCloseFileInZip(archive) == ZIP_OK;
}

} // namespace

std::vector<ArchiveEntry> readArchive(const QByteArray &archive)
{
    QBuffer stream;
    stream.setData(archive);
    stream.open(QIODevice::ReadOnly);
    zlib_filefunc64_def functions = over(stream);
    const Reader reader(unzOpen2_64("", &functions));
    std::vector<ArchiveEntry> entries;
    for (int at = reader ? unzGoToFirstFile(reader.get()) : UNZ_ERRNO; at != UNZ_END_OF_LIST_OF_FILE;
         at = unzGoToNextFile(reader.get()))
        if (at != UNZ_OK || !readEntry(reader.get(), entries.emplace_back()))
            return {};
    return entries;
}

QByteArray writeArchive(const std::vector<ArchiveEntry> &entries, base::Instant at)
{
    QBuffer stream;
    stream.open(QIODevice::ReadWrite);
    zlib_filefunc64_def functions = over(stream);
    zipFile archive = zipOpen2_64("", APPEND_STATUS_CREATE, nullptr, &functions);
    if (!archive)
        return {};
    const zip_fileinfo facts = timeOf(at);
    bool whole = true;
    for (const ArchiveEntry &entry : entries)
        whole = whole && writeEntry(archive, entry, facts);
    return zipClose(archive, nullptr) == ZIP_OK && whole ? stream.data() : QByteArray();
}

} // namespace qorgan::forms
