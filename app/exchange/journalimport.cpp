// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/journalimport.h"

#include "casework/entry.h"
#include "casework/recordincident.h"
#include "exchange/journalrow.h"
#include "exchange/rehearsal.h"
#include "storage/register.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <utility>

namespace qorgan::exchange {

using namespace base;

namespace {

/// Others wait at most 5 s for the register: a batch ends well before.
constexpr qint64 BatchMilliseconds = 1'500;
constexpr int BatchRows = 500;

/// Opens a file whose every byte is UTF-8: what was saved in another encoding would arrive as other names.
Result<std::unique_ptr<QFile>> openJournal(const QString &name)
{
    const QFileInfo facts(name);
    if (!facts.exists())
        return fail(u"file-missing"_s, u"file"_s, {}, ErrorKind::Io);
    auto file = std::make_unique<QFile>(name);
    if (!facts.isFile() || !file->open(QIODevice::ReadOnly))
        return fail(u"not-readable"_s, u"file"_s, {}, ErrorKind::Io);
    QStringDecoder decoder(QStringDecoder::Utf8);
    while (!file->atEnd()) {
        const QByteArray piece = file->read(1024 * 1024);
        if (piece.isEmpty())
            return fail(u"not-readable"_s, u"file"_s, {}, ErrorKind::Io);
        [[maybe_unused]] const QString decoded = decoder(piece);
        if (decoder.hasError())
            return fail(u"csv-not-utf8"_s, u"file"_s);
    }
    if (!file->seek(0))
        return fail(u"not-readable"_s, u"file"_s, {}, ErrorKind::Io);
    return file;
}

bool isBlank(const CsvRow &row)
{
    return !row.error && std::all_of(row.cells.begin(), row.cells.end(),
                                     [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

/// Ends a batch whose writing was only tried: an error rolls it back.
const QString Rehearsed = u"rehearsed"_s;

/// One journal on its way into the register.
class JournalImport
{
public:
    JournalImport(casework::Session &session, CsvReader reader, JournalColumns columns, bool dryRun)
        : m_session(session), m_reader(std::move(reader)), m_columns(std::move(columns)), m_dryRun(dryRun)
    {
    }

    Result<ImportReport> run(std::vector<RowFinding> ofHeader, const std::function<void(qint64)> &progress)
    {
        const storage::Register::MuchWriting muchWriting(m_session.store());
        m_report.warnings = std::move(ofHeader);
        while (!m_atEnd) {
            if (const auto done = importBatch(); !done)
                return fail(done.error());
            if (progress)
                progress(m_report.read);
        }
        if (const auto entered = enterFile(); !entered)
            return fail(entered.error());
        return std::move(m_report);
    }

private:
    Result<void> importBatch()
    {
        const auto done = m_session.store().write([&]() -> Result<void> {
            QElapsedTimer timer;
            timer.start();
            for (int rows = 0; rows < BatchRows && timer.elapsed() < BatchMilliseconds; ++rows) {
                CsvRow row;
                m_atEnd = !m_reader.next(row);
                if (m_atEnd)
                    break;
                if (isBlank(row))
                    continue;
                ++m_report.read;
                if (const auto imported = importRow(row); !imported)
                    return imported;
            }
            return m_dryRun ? Result<void>(fail(Rehearsed)) : Result<void>();
        });
        const bool wasRehearsed = m_dryRun && !done && done.error().code == Rehearsed;
        return wasRehearsed ? Result<void>() : done;
    }

    /// A rejection is noted; only a failure of the register itself ends the import.
    Result<void> importRow(const CsvRow &row)
    {
        if (row.error)
            return reject(row.line, *row.error);
        if (m_columns.count() < row.cells.size())
            return reject(row.line, Error{u"csv-too-many-cells"_s, u"file"_s, {QString::number(row.line)}});
        const auto read = readJournalRow(m_columns, row.cells);
        if (!read)
            return reject(row.line, read.error());

        std::vector<Warning> warnings = read->warnings;
        const auto created = m_session.store().write([&]() -> Result<bool> {
            return record(*read, m_columns.identity(row.cells), warnings);
        });
        if (!created)
            return reject(row.line, created.error());
        if (!*created) {
            ++m_report.duplicates;
            return {};
        }
        ++m_report.created;
        for (const Warning &warning : warnings)
            warn(row.line, warning);
        return {};
    }

    /// False when the register holds the row already.
    Result<bool> record(const JournalRow &row, const QByteArray &identity, std::vector<Warning> &warnings)
    {
        auto &incidents = m_session.store().incidents();
        const domain::Incident &facts = row.incident.facts;
        const bool known = row.hasKui() ? incidents.byKui(facts.kuiNumber, *facts.kuiDate).has_value()
                                        : incidents.wasImported(identity);
        if (known || (m_dryRun && m_rehearsal.knowsRow(row, identity)))
            return false;
        if (m_dryRun)
            m_rehearsal.lookUpPersons(m_session, row);
        const casework::RecordingRules rules{casework::WithoutIin::SameNameAndBirth, u"incident.imported"_s};
        const auto recorded = casework::recordIncident(m_session, row.incident, warnings, rules);
        if (!recorded)
            return fail(recorded.error());
        if (!row.hasKui())
            incidents.rememberImported(identity, recorded->incident.id);
        if (m_dryRun)
            m_rehearsal.remember(row, identity, warnings);
        return true;
    }

    Result<void> reject(qint64 line, const Error &error)
    {
        if (error.kind != ErrorKind::Refused)
            return fail(error);
        m_report.rejected.push_back({line, columnOfField(error.field), error.code, error.arguments});
        return {};
    }

    void warn(qint64 line, const Warning &warning)
    {
        // What is wrong with the register and not with a row is said once.
        if (warning.code == u"classifier-missing" && std::exchange(m_saidClassifierMissing, true))
            return;
        m_report.warnings.push_back({line, columnOfField(warning.field), warning.code, warning.arguments});
    }

    Result<void> enterFile()
    {
        const QString counts = u"read=%1 created=%2 duplicates=%3 rejected=%4"_s.arg(m_report.read)
                                   .arg(m_report.created)
                                   .arg(m_report.duplicates)
                                   .arg(m_report.rejected.size());
        return m_session.store().write([&]() -> Result<void> {
            casework::enter(m_session, u"import.done"_s, {}, {}, {}, m_dryRun ? QString(counts + u" dry-run") : counts);
            return {};
        });
    }

    casework::Session &m_session;
    CsvReader m_reader;
    JournalColumns m_columns;
    bool m_dryRun;
    bool m_atEnd = false;
    bool m_saidClassifierMissing = false;
    Rehearsal m_rehearsal;
    ImportReport m_report;
};

} // namespace

Result<ImportReport> importIncidents(casework::Session &session, const QString &file, bool dryRun,
                                     std::function<void(qint64)> progress)
{
    if (const auto allowed = session.require(security::Permission::Import, u"import.done"_s); !allowed)
        return fail(allowed.error());
    auto journal = openJournal(file);
    if (!journal)
        return fail(journal.error());
    CsvReader reader(std::move(*journal));
    CsvRow header;
    if (!reader.next(header))
        return fail(u"csv-no-header"_s, u"file"_s);
    if (header.error)
        return fail(*header.error);
    std::vector<RowFinding> warnings;
    auto columns = JournalColumns::read(header, warnings);
    if (!columns)
        return fail(columns.error());
    return JournalImport(session, std::move(reader), std::move(*columns), dryRun).run(std::move(warnings), progress);
}

} // namespace qorgan::exchange
