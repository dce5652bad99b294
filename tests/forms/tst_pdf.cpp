// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/sample.h"

#include "forms/pdf.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace qorgan;
using namespace qorgan::forms;
using namespace Qt::StringLiterals;

/// What a reader of the paper gets: the PDF is read back with poppler's tools. QORGAN_KEEP_SHEETS=DIR
/// leaves the sheets there to be looked at.
class TestPdf : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_sheets = 0;

    QString run(const QString &tool, const QStringList &arguments)
    {
        QProcess process;
        process.start(tool, arguments);
        if (!process.waitForFinished(30'000) || process.exitCode() != 0) {
            qWarning() << tool << process.errorString() << process.readAllStandardError();
            return {};
        }
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QString save(const QByteArray &bytes)
    {
        const QString keep = qEnvironmentVariable("QORGAN_KEEP_SHEETS");
        const QString folder = keep.isEmpty() ? m_folder.path() : keep;
        QString name = QString::fromUtf8(QTest::currentTestFunction()) + u'-' + QString::fromUtf8(QTest::currentDataTag());
        name.replace(QRegularExpression(u"[^A-Za-z0-9-]+"_s), u"-"_s);
        const QString path = folder + u'/' + name + u'-' + QString::number(++m_sheets) + u".pdf";
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

    QString textOf(const QString &file, const QStringList &options = {u"-layout"_s})
    {
        QString text = run(u"pdftotext"_s, options + QStringList{file, u"-"_s});
        return text.remove(QChar(0x200b)).replace(QChar(0xa0), u' ');
    }

    /// The text in reading order, white space as single spaces.
    QString flowOf(const QString &file) { return textOf(file, {}).simplified(); }

    static PdfFacts made(const LocalizedValues &values, const QString &form, Audience audience, PrintLanguage language,
                         const SheetInfo &info = tests::sampleSheet())
    {
        const auto document = render(form, values, audience, language, info);
        if (!document)
            qFatal("%s %s", qPrintable(document.error().code), qPrintable(document.error().arguments.join(u' ')));
        const auto pdf = toPdf(*document);
        if (!pdf)
            qFatal("%s", qPrintable(pdf.error().code));
        return *pdf;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QVERIFY2(!run(u"sh"_s, {u"-c"_s, u"command -v pdftotext && command -v pdffonts"_s}).isEmpty(), "poppler-utils is missing");
    }

    void everySheet_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("audience");
        for (const Form &form : list())
            for (const QString &language : form.languages)
                for (const Audience audience : AllAudiences)
                    if (form.audiences.testFlag(audience))
                        QTest::addRow("%s %s %s", qPrintable(form.code), qPrintable(language), qPrintable(code(audience)))
                            << form.code << language << code(audience);
    }

    void everySheet()
    {
        QFETCH(QString, form);
        QFETCH(QString, language);
        QFETCH(QString, audience);
        const auto values = form == "victim-memo"_L1 ? tests::sampleMemo() : tests::sampleOrder();
        const PdfFacts facts = made(values, form, *audienceFromCode(audience), *printLanguageFromCode(language));
        const QString file = save(facts.bytes);

        const QString info = run(u"pdfinfo"_s, {file});
        QVERIFY2(info.contains(QRegularExpression(u"Pages:\\s+%1\n"_s.arg(facts.pages))), qPrintable(info));
        QVERIFY2(info.contains("(A4)"_L1), qPrintable(info));
        QVERIFY(!info.contains(u"Қасымов"_s) && !info.contains(u"Author"_s));
        const QStringList fonts = run(u"pdffonts"_s, {file}).split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(fonts.size() >= 2);
        for (const QString &font : fonts) {
            QVERIFY2(font.contains("Liberation"_L1), qPrintable(font));
            QVERIFY2(font.contains(QRegularExpression(u"\\s(yes)\\s+(yes|no)\\s+(yes|no)\\s+\\d+\\s+\\d+$"_s)), qPrintable(font));
        }
        const QString text = flowOf(file);
        QVERIFY2(text.contains(u"Қасымов Ұлан Әбішұлы"_s) && text.contains(u"27/2026/118"_s), qPrintable(text));
        QVERIFY2(text.contains(u"019aa2f0-0000-7000-8000-000000000001"_s), qPrintable(text));
    }
};

QTEST_MAIN(TestPdf)
#include "tst_pdf.moc"
