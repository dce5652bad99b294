// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/archive.h"
#include "forms/odt.h"
#include "forms/paper.h"
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

#include <algorithm>
#include <map>

using namespace qorgan;
using namespace qorgan::forms;
using namespace Qt::StringLiterals;

namespace {

QByteArray entryOf(const QByteArray &archive, const char *name)
{
    for (const ArchiveEntry &entry : readArchive(archive))
        if (entry.name == name)
            return entry.bytes;
    return {};
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

    const QString m_office = QStandardPaths::findExecutable(u"soffice"_s);
    QTemporaryDir m_folder;

    /// The reader who gets the most.
    static Audience fullest(const Form &form)
    {
        Audience last = Audience::Offender;
        for (const Audience audience : AllAudiences)
            if (form.audiences.testFlag(audience))
                last = audience;
        return last;
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] bool save(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

    void convert(const QString &to, const QStringList &files) const
    {
        QProcess process;
        process.start(m_office, QStringList{u"-env:UserInstallation=file://"_s + path(u"profile"_s), u"--headless"_s,
                                            u"--convert-to"_s, to, u"--outdir"_s, m_folder.path()} + files);
        QVERIFY(process.waitForFinished(300'000));
    }

    /// The letters between the lines of a sheet's head and foot: two programs break lines and pages elsewhere, and
    /// columns are read as they fall, so the letters are put in the order of the alphabet. Boxes to be ticked are
    /// drawn on our sheet, and a hyphen at the end of a line is not told from one that parts a word.
    /// Without a paper: all letters of the pages.
    static QString lettersOn(const QString &pdf, const QString &paper)
    {
        const auto dots = [](double millimetres) { return QString::number(qRound(millimetres * 72 / 25.4)); };
        QStringList words{pdf, u"-"_s};
        if (const auto size = paperNamed(paper))
            words = QStringList{u"-x"_s, u"0"_s, u"-y"_s, dots(size->bodyTop - 2), u"-W"_s, dots(size->width), u"-H"_s,
                                dots(size->footerTop - size->bodyTop + 2)} + words;
        QProcess process;
        process.start(u"pdftotext"_s, words);
        if (!process.waitForFinished(30'000))
            return {};
        static const QRegularExpression drawn(u"[ \\-☐☒☑×✓✗]"_s);
        QString text = wordsOf(QString::fromUtf8(process.readAllStandardOutput())).remove(drawn);
        std::sort(text.begin(), text.end());
        return text;
    }

    static QString firstDifference(const QString &expected, const QString &actual)
    {
        qsizetype at = 0;
        while (at < qMin(expected.size(), actual.size()) && expected.at(at) == actual.at(at))
            ++at;
        return u"%1 of %2: ...%3... instead of ...%4..."_s.arg(at).arg(expected.size())
            .arg(actual.mid(qMax(0, at - 20), 60), expected.mid(qMax(0, at - 20), 60));
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

    /// Where LibreOffice is there: it opens the file of every form, and its pages say the same, in the same order.
    void libreOfficeReadsEveryForm()
    {
        if (m_office.isEmpty())
            QSKIP("no LibreOffice here; tests/forms/odt.sh says how to have it");
        const LocalizedValues sample = tests::sampleOfAll();
        QVERIFY(sample.kk.texts.size() > 100);
        std::map<QString, Document> sheets;
        QStringList files;
        for (const Form &form : list())
            for (const QString &language : form.languages) {
                const QString name = form.code + u'.' + QString(language).replace(u'+', u'-');
                const auto document = render(form.code, sample, fullest(form), *printLanguageFromCode(language), tests::sampleSheet());
                QVERIFY2(document, qPrintable(name));
                const auto odt = toOdt(*document);
                QVERIFY2(odt && save(name + u".odt", odt->bytes), qPrintable(name));
                sheets.emplace(name, *document);
                files += path(name + u".odt");
            }
        convert(u"txt:Text (encoded):UTF8"_s, files);
        convert(u"pdf"_s, files);
        for (const auto &[name, document] : sheets) {
            QTextDocument body;
            body.setHtml(document.html);
            const QString expected = wordsOf(body.toPlainText());
            QFile text(path(name + u".txt"));
            QVERIFY2(text.open(QIODevice::ReadOnly), qPrintable(name));
            const QString read = wordsOf(QString::fromUtf8(text.readAll()).remove(QChar(0xfeff)));
            QVERIFY2(read == expected, qPrintable(QString(name + u": " + firstDifference(expected, read))));
            const auto pdf = toPdf(document);
            QVERIFY(pdf && save(name + u".ours.pdf", pdf->bytes));
            const QString shown = lettersOn(path(name + u".pdf"), document.paper);
            const QString ours = lettersOn(path(name + u".ours.pdf"), document.paper);
            QVERIFY(ours.size() > 50);
            // The head of the small card takes more lines there, and moves its pages: all of its letters must be on them.
            const QString all = document.paper == u"A6" ? lettersOn(path(name + u".pdf"), {}) : QString();
            QVERIFY2(shown == ours || std::includes(all.begin(), all.end(), ours.begin(), ours.end()),
                     qPrintable(QString(name + u".pdf: " + firstDifference(ours, shown))));
        }
    }
};

QTEST_MAIN(TestOdt)
#include "tst_odt.moc"
