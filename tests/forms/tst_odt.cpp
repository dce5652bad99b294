// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/odt.h"
#include "forms/sample.h"
#include "forms/sheetbytes.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QXmlStreamReader>

#include <zip.h>

using namespace qorgan;
using namespace qorgan::forms;
using namespace Qt::StringLiterals;

namespace {

QByteArray entryOf(const QByteArray &archive, const char *name)
{
    zip_source_t *source = zip_source_buffer_create(archive.constData(), static_cast<zip_uint64_t>(archive.size()), 0, nullptr);
    zip_t *zip = zip_open_from_source(source, ZIP_RDONLY, nullptr);
    if (!zip)
        return {};
    zip_stat_t facts;
    QByteArray bytes;
    if (zip_stat(zip, name, 0, &facts) == 0) {
        bytes.resize(static_cast<qsizetype>(facts.size));
        zip_file_t *file = zip_fopen(zip, name, 0);
        if (zip_fread(file, bytes.data(), facts.size) != static_cast<zip_int64_t>(facts.size))
            bytes.clear();
        zip_fclose(file);
    }
    zip_discard(zip);
    return bytes;
}

/// The words in their order, whatever stands between them.
QString wordsOf(QString text)
{
    static const QRegularExpression between(u"[\\s\\x{a0}\\x{200b}\\x{ad}_]+"_s);
    return text.replace(between, u" "_s).trimmed();
}

QString textOfXml(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    QString text;
    while (!reader.atEnd())
        if (const auto token = reader.readNext(); token == QXmlStreamReader::Characters)
            text += reader.text();
        else if (token == QXmlStreamReader::EndElement && reader.name() == u"p")
            text += u' ';
        else if (token == QXmlStreamReader::StartElement && (reader.name() == u"s" || reader.name() == u"line-break"))
            text += u' ';
    return reader.hasError() ? QString() : wordsOf(text);
}

} // namespace

/// The file for a word processor says what the sheet says.
class TestOdt : public QObject
{
    Q_OBJECT

    static Document sheet(const QString &language, Audience audience = Audience::Court)
    {
        SheetInfo info = tests::sampleSheet();
        info.code = u"7K3M9X"_s;
        const auto document = render(u"protective-order"_s, tests::sampleOrder(), audience, *printLanguageFromCode(language), info);
        if (!document)
            throw std::runtime_error(qPrintable(document.error().code));
        return *document;
    }

private Q_SLOTS:
    void theSameText_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : {u"kk"_s, u"ru"_s, u"kk+ru"_s})
            QTest::newRow(qPrintable(language)) << language;
    }

    void theSameText()
    {
        QFETCH(QString, language);
        const Document document = sheet(language);
        const auto odt = toOdt(document);
        QVERIFY(odt);
        QTextDocument body;
        body.setHtml(document.html);
        QString plain = body.toPlainText();
        QCOMPARE(textOfXml(entryOf(odt->bytes, "content.xml")), wordsOf(plain));

        const QByteArray styles = entryOf(odt->bytes, "styles.xml");
        const QString small = textOfXml(styles);
        QVERIFY(small.contains(u"27/2026/118"_s) && small.contains(u"7K3M9X"_s));
        QVERIFY(small.contains(wordsOf(document.copy)));
        QVERIFY(styles.contains(":page-number/>") && styles.contains(":page-count/>"));
        QVERIFY(entryOf(odt->bytes, "META-INF/manifest.xml").contains("\"styles.xml\""));
        QVERIFY(odt->bytes.startsWith("PK") && odt->bytes.mid(30, 8) == "mimetype");
        QCOMPARE(entryOf(odt->bytes, "meta.xml"), QByteArray());
    }

    void theSameBytes()
    {
        const Document document = sheet(u"kk"_s);
        const auto first = toOdt(document);
        const auto second = toOdt(document);
        QVERIFY(first && second);
        QCOMPARE(first->bytes, second->bytes);
        QCOMPARE(first->pages, toPdf(document)->pages);
    }

    /// What is kept of a sheet sets the same sheet again.
    void aSheetComesBackFromItsBytes()
    {
        for (const QString &language : {u"kk"_s, u"ru"_s, u"kk+ru"_s}) {
            const Document document = sheet(language, Audience::Offender);
            const auto back = documentFromBytes(toBytes(document));
            QVERIFY(back);
            QCOMPARE(toPdf(*back)->bytes, toPdf(document)->bytes);
            QCOMPARE(code(back->audience), u"offender"_s);
        }
        QVERIFY(!documentFromBytes("nothing"));
        QVERIFY(!documentFromBytes(toBytes(sheet(u"kk"_s)).left(200)));
    }

    /// Where LibreOffice is there: it opens the file, and its pages say the same.
    void libreOfficeReadsIt()
    {
        const QString office = QStandardPaths::findExecutable(u"soffice"_s);
        if (office.isEmpty())
            QSKIP("no LibreOffice here; tests/forms/odt.sh says how to have it");
        QTemporaryDir folder;
        const Document document = sheet(u"ru"_s);
        QFile file(folder.filePath(u"sheet.odt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(toOdt(document)->bytes);
        file.close();
        QProcess process;
        process.start(office, {u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s), u"--headless"_s,
                               u"--convert-to"_s, u"txt:Text (encoded):UTF8"_s, u"--outdir"_s, folder.path(), file.fileName()});
        QVERIFY(process.waitForFinished(120'000));
        QFile text(folder.filePath(u"sheet.txt"_s));
        QVERIFY(text.open(QIODevice::ReadOnly));
        QTextDocument body;
        body.setHtml(document.html);
        QCOMPARE(wordsOf(QString::fromUtf8(text.readAll()).remove(QChar(0xfeff))), wordsOf(body.toPlainText()));
    }
};

QTEST_MAIN(TestOdt)
#include "tst_odt.moc"
