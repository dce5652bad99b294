// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QStringList>

#include <memory>
#include <optional>

namespace qorgan::base {

/// One record of a CSV file. With an error, `cells` is empty and the following rows are still read.
struct CsvRow {
    qint64 line = 0; ///< the line of the file it begins in, the first being 1
    QStringList cells;
    std::optional<Error> error; ///< csv-nul, csv-not-utf8, csv-broken-quote; field "file", argument: the line
};

/// The bytes of a file of at most 128 MiB. Errors: file-missing, file-too-large, not-readable.
[[nodiscard]] Result<QByteArray> readCsvFile(const QString &file);

/// Reads CSV (RFC 4180) row by row: UTF-8 with or without a byte order mark; the separator, `,` or `;`, is the
/// one that stands more often in the first line; rows end in CR LF, LF or CR. A quoted cell may hold
/// separators, line ends and doubled quotes. Lines without any character are left out; cells are not trimmed.
class CsvReader
{
public:
    explicit CsvReader(QByteArray bytes);
    /// Reads an open device piece by piece, so that memory does not grow with the file. A row of more than
    /// 1 MiB counts as one whose quote was never closed.
    explicit CsvReader(std::unique_ptr<QIODevice> source);

    /// The next row; false after the last. A row with a broken quote ends with its first line, so that one
    /// bad quote does not swallow the rest of the file.
    [[nodiscard]] bool next(CsvRow &row);
    [[nodiscard]] char separator() const { return m_separator; }

private:
    enum class Cell { Read, LastOfRow, Broken };

    [[nodiscard]] Cell readCell(QByteArray &cell);
    [[nodiscard]] bool readQuoted(QByteArray &cell);
    [[nodiscard]] bool atLineEnd() const;
    /// Makes sure that a row, or what is left of the source, lies in `m_bytes` from `m_at` on.
    void fill();
    void begin();
    void skipEmptyLines();
    [[nodiscard]] qsizetype lineEndFrom(qsizetype from) const;
    void skipLineEnd();
    void skipLine();
    [[nodiscard]] std::optional<Error> findingIn(qsizetype from, qsizetype to, qint64 line) const;

    std::unique_ptr<QIODevice> m_source;
    QByteArray m_bytes;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    char m_separator = ',';
};

} // namespace qorgan::base
