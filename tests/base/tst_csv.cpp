// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/csv.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qorgan::base;

namespace {

struct Row {
    qint64 line;
    QStringList cells;
    QString error;

    bool operator==(const Row &) const = default;
};

using Rows = QList<Row>;

/// The same bytes as a file that is read piece by piece.
std::unique_ptr<QIODevice> device(const QByteArray &bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

Rows rowsOf(CsvReader reader)
{
    CsvRow row;
    Rows rows;
    while (reader.next(row))
        rows.append({row.line, row.cells, row.error ? row.error->code : QString()});
    return rows;
}

} // namespace

Q_DECLARE_METATYPE(Rows)

class CsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void readsLongFilesPieceByPiece();
    void refusesARowThatNeverEnds_data();
    void refusesARowThatNeverEnds();
    void detectsTheSeparator_data();
    void detectsTheSeparator();
    void namesTheLineOfAnError();
    void readsAFile();
    void refusesWhatIsNoFile();
};

void CsvTest::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Rows>("rows");

    const QStringList ab{u"a"_s, u"b"_s};
    QTest::newRow("nothing") << QByteArray() << Rows{};
    QTest::newRow("only a byte order mark") << QByteArray("\xEF\xBB\xBF") << Rows{};
    QTest::newRow("only line ends") << QByteArray("\n\r\n\r") << Rows{};
    QTest::newRow("LF") << QByteArray("a,b\nc,d\n") << Rows{{1, ab, {}}, {2, {u"c"_s, u"d"_s}, {}}};
    QTest::newRow("CR LF, no end") << QByteArray("a,b\r\nc,d") << Rows{{1, ab, {}}, {2, {u"c"_s, u"d"_s}, {}}};
    QTest::newRow("CR") << QByteArray("a,b\rc,d\r") << Rows{{1, ab, {}}, {2, {u"c"_s, u"d"_s}, {}}};
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF" "a,b\n") << Rows{{1, ab, {}}};
    QTest::newRow("empty lines are counted, not given")
        << QByteArray("a,b\n\n\nc,d\n") << Rows{{1, ab, {}}, {4, {u"c"_s, u"d"_s}, {}}};
    QTest::newRow("empty cells") << QByteArray(",\na,\n") << Rows{{1, {{}, {}}, {}}, {2, {u"a"_s, {}}, {}}};
    QTest::newRow("spaces stay") << QByteArray(" a ,b\n") << Rows{{1, {u" a "_s, u"b"_s}, {}}};
    QTest::newRow("a formula is text") << QByteArray("=1+1,b\n") << Rows{{1, {u"=1+1"_s, u"b"_s}, {}}};
    QTest::newRow("Kazakh") << QByteArray("Әже,Қыз\n") << Rows{{1, {u"Әже"_s, u"Қыз"_s}, {}}};

    QTest::newRow("quoted") << QByteArray("\"a,1\",\"b\"\n") << Rows{{1, {u"a,1"_s, u"b"_s}, {}}};
    QTest::newRow("quoted and empty") << QByteArray("\"\",b\n") << Rows{{1, {{}, u"b"_s}, {}}};
    QTest::newRow("doubled quotes") << QByteArray("\"\"\"a\"\" c\",b\n") << Rows{{1, {u"\"a\" c"_s, u"b"_s}, {}}};
    QTest::newRow("quoted, end of file") << QByteArray("a,\"b\"") << Rows{{1, ab, {}}};
    QTest::newRow("a cell of two lines") << QByteArray("a,\"b\nc\"\nd,e\n")
                                         << Rows{{1, {u"a"_s, u"b\nc"_s}, {}}, {3, {u"d"_s, u"e"_s}, {}}};

    const QString broken = u"csv-broken-quote"_s;
    QTest::newRow("never closed") << QByteArray("a,\"b\nc,d\ne,f\n")
                                  << Rows{{1, {}, broken}, {2, {u"c"_s, u"d"_s}, {}}, {3, {u"e"_s, u"f"_s}, {}}};
    QTest::newRow("closed too early") << QByteArray("a,\"b\"c\na,b\n") << Rows{{1, {}, broken}, {2, ab, {}}};
    QTest::newRow("within a cell") << QByteArray("a,b\"c\"\na,b\n") << Rows{{1, {}, broken}, {2, ab, {}}};
    QTest::newRow("two rows with one quote each")
        << QByteArray("a,\"b\nc,\"d\na,b\n") << Rows{{1, {}, broken}, {2, {}, broken}, {3, ab, {}}};

    QTest::newRow("NUL") << QByteArray("a,b\nx\0y,z\na,b\n", 14)
                         << Rows{{1, ab, {}}, {2, {}, u"csv-nul"_s}, {3, ab, {}}};
    QTest::newRow("CP1251") << QByteArray("a,b\n\xC0\xE1\xE0\xE9,z\na,b\n")
                            << Rows{{1, ab, {}}, {2, {}, u"csv-not-utf8"_s}, {3, ab, {}}};
    QTest::newRow("overlong") << QByteArray("\xC0\xAF,z\n") << Rows{{1, {}, u"csv-not-utf8"_s}};
    QTest::newRow("cut in a letter") << QByteArray("a,\xD0") << Rows{{1, {}, u"csv-not-utf8"_s}};
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE" "a\0,\0b\0", 8) << Rows{{1, {}, u"csv-nul"_s}};
}

void CsvTest::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Rows, rows);
    const Rows read = rowsOf(CsvReader(bytes));
    QCOMPARE(read.size(), rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QCOMPARE(read[i].line, rows[i].line);
        QCOMPARE(read[i].cells, rows[i].cells);
        QCOMPARE(read[i].error, rows[i].error);
    }
    QVERIFY(rowsOf(CsvReader(device(bytes))) == read);
}

void CsvTest::readsLongFilesPieceByPiece()
{
    QByteArray bytes = "line,text\n";
    const QByteArray text(3'000, 'x');
    constexpr int Rows = 2'000; // 6 MB: several pieces
    for (int i = 2; i <= Rows; ++i)
        bytes += QByteArray::number(i) + ",\"" + text + "\"\n";
    CsvReader reader(device(bytes));
    CsvRow row;
    QVERIFY(reader.next(row));
    for (int i = 2; i <= Rows; ++i) {
        QVERIFY(reader.next(row));
        QVERIFY(!row.error);
        QCOMPARE(row.line, i);
        QCOMPARE(row.cells.first(), QString::number(i));
        QCOMPARE(row.cells.last().size(), text.size());
    }
    QVERIFY(!reader.next(row));
}

void CsvTest::refusesARowThatNeverEnds_data()
{
    QTest::addColumn<QByteArray>("row");
    const QByteArray text(6 * 1024 * 1024, 'x');
    QTest::newRow("quoted") << QByteArray("\"" + text + "\",b");
    QTest::newRow("plain") << QByteArray(text + ",b");
}

void CsvTest::refusesARowThatNeverEnds()
{
    QFETCH(QByteArray, row);
    const ::Rows rows = rowsOf(CsvReader(device("a,b\n" + row + "\nc,d\n")));
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[1].error, u"csv-broken-quote"_s);
    QVERIFY((rows[2] == Row{3, {u"c"_s, u"d"_s}, {}}));
}

void CsvTest::detectsTheSeparator_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<char>("separator");
    QTest::newRow("nothing") << QByteArray() << ',';
    QTest::newRow("one column") << QByteArray("kato\n1;2;3\n") << ',';
    QTest::newRow("comma") << QByteArray("a,b;c,d\n") << ',';
    QTest::newRow("semicolon") << QByteArray("a;b\n1,2;3,4\n") << ';';
    QTest::newRow("in quotes") << QByteArray("\"a,b,c\";d\n") << ';';
    QTest::newRow("after a byte order mark") << QByteArray("\xEF\xBB\xBF\"a,b\";c;d\n") << ';';
}

void CsvTest::detectsTheSeparator()
{
    QFETCH(QByteArray, bytes);
    QFETCH(char, separator);
    QCOMPARE(CsvReader(bytes).separator(), separator);
}

void CsvTest::namesTheLineOfAnError()
{
    CsvReader reader("a,b\n\"c\nd\",e\n\"f,g\n");
    CsvRow row;
    while (reader.next(row) && !row.error) {}
    QVERIFY(row.error);
    QCOMPARE(*row.error, (Error{u"csv-broken-quote"_s, u"file"_s, {u"4"_s}}));
    QVERIFY(!reader.next(row));
    QVERIFY(!reader.next(row));
}

void CsvTest::readsAFile()
{
    QTemporaryDir directory;
    QFile file(directory.filePath(u"a.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a,b\n");
    file.close();
    const auto bytes = readCsvFile(file.fileName());
    QVERIFY(bytes);
    QCOMPARE(*bytes, QByteArray("a,b\n"));
}

void CsvTest::refusesWhatIsNoFile()
{
    QTemporaryDir directory;
    QCOMPARE(readCsvFile(directory.filePath(u"none.csv"_s)).error().code, u"file-missing"_s);
    QCOMPARE(readCsvFile(directory.path()).error().code, u"not-readable"_s);

    QFile large(directory.filePath(u"large.csv"_s));
    QVERIFY(large.open(QIODevice::WriteOnly));
    QVERIFY(large.resize(129LL * 1024 * 1024)); // a hole: takes no room
    QCOMPARE(readCsvFile(large.fileName()).error().code, u"file-too-large"_s);
}

QTEST_GUILESS_MAIN(CsvTest)
#include "tst_csv.moc"
