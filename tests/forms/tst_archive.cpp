// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/archive.h"

#include <QTest>

using namespace qorgan;
using namespace qorgan::forms;

/// What goes into an archive comes out of it, and nothing out of a broken one.
class TestArchive : public QObject
{
    Q_OBJECT

    const base::Instant m_at = base::local::instant(QDate(2026, 11, 20), QTime(9, 30, 4));
    const std::vector<ArchiveEntry> m_entries{
        {"mimetype", "application/vnd.oasis.opendocument.text", false},
        {"META-INF/manifest.xml", QByteArray(20'000, 'x') + "қорған"},
        {"empty", {}},
    };

private Q_SLOTS:
    void comesBack()
    {
        const auto read = readArchive(writeArchive(m_entries, m_at));
        QCOMPARE(read.size(), m_entries.size());
        for (std::size_t i = 0; i < read.size(); ++i) {
            QCOMPARE(read[i].name, m_entries[i].name);
            QCOMPARE(read[i].bytes, m_entries[i].bytes);
            QCOMPARE(read[i].packed, m_entries[i].packed);
        }
    }

    /// Who reads the file tells its kind by the first entry, at a place that the standard sets: byte 38.
    void kindStandsInFront()
    {
        const QByteArray archive = writeArchive(m_entries, m_at);
        QCOMPARE(archive.mid(30, 8), QByteArray("mimetype"));
        QCOMPARE(archive.mid(38, 39), m_entries.front().bytes);
        QVERIFY(archive.size() < 1'000); // the others are packed
    }

    void sameBytesTwice()
    {
        QCOMPARE(writeArchive(m_entries, m_at), writeArchive(m_entries, m_at));
        QVERIFY(writeArchive(m_entries, m_at) != writeArchive(m_entries, m_at + base::Span{60'000}));
    }

    void brokenIsRefused_data()
    {
        const QByteArray archive = writeArchive(m_entries, m_at);
        QByteArray changed = archive;
        changed[50] = char(changed[50] ^ 1); // a letter of the first entry: its sum is no longer right
        QTest::addColumn<QByteArray>("archive");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("something else") << QByteArray("%PDF-1.4 and so on");
        QTest::newRow("cut short") << archive.first(archive.size() / 2);
        QTest::newRow("changed") << changed;
    }

    void brokenIsRefused()
    {
        QFETCH(const QByteArray, archive);
        QVERIFY(readArchive(archive).empty());
    }
};

QTEST_APPLESS_MAIN(TestArchive)
#include "tst_archive.moc"
