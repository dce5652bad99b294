// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/sample.h"

#include "forms/pdf.h"

#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QPalette>
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

    /// Every word of the body ends above the footer's rule (274 mm from the top) or belongs to the footer.
    void linesKeepClearOfTheFooter(const QString &file)
    {
        static const QRegularExpression word(u"yMin=\"([0-9.]+)\".*yMax=\"([0-9.]+)\""_s);
        const QString xml = run(u"pdftotext"_s, {u"-bbox"_s, file, u"-"_s});
        int seen = 0;
        for (auto match = word.globalMatch(xml); match.hasNext(); ++seen) {
            const auto found = match.next();
            const double top = found.captured(1).toDouble() / 72 * 25.4;
            const double bottom = found.captured(2).toDouble() / 72 * 25.4;
            QVERIFY2(bottom <= 275 || (top >= 276 && bottom <= 292), qPrintable(found.captured(0)));
        }
        QVERIFY(seen > 300);
    }

    /// For each page the number of dots of the watermark's grey, at 50 dots an inch.
    QList<int> greyDots(const QString &file)
    {
        run(u"pdftoppm"_s, {u"-r"_s, u"50"_s, u"-png"_s, file, m_folder.filePath(u"page"_s)});
        QList<int> counts;
        QDir folder(m_folder.path());
        for (const QString &name : folder.entryList({u"page-*.png"_s}, QDir::Files, QDir::Name)) {
            const QImage page = QImage(folder.filePath(name)).convertToFormat(QImage::Format_Grayscale8);
            int count = 0;
            for (int y = 0; y < page.height(); ++y)
                for (int x = 0; x < page.width(); ++x)
                    count += qAbs(qGray(page.pixel(x, y)) - 222) < 3;
            counts += count;
            folder.remove(name);
        }
        return counts;
    }

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
            if (form.subject == "order"_L1 && form.paper == "A4"_L1)
                for (const QString &language : form.languages)
                    for (const Audience audience : AllAudiences)
                        if (form.audiences.testFlag(audience))
                            QTest::addRow("%s %s %s", qPrintable(form.code), qPrintable(language), qPrintable(code(audience)))
                                << form.code << language << code(audience);
    }

    /// Of the forms made of an order; tst_sheets has the texts and the pages of all.
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

    /// The nine letters that Kazakh adds, in both cases, come back from the paper as they were written.
    void kazakhLettersAreText()
    {
        auto values = tests::sampleOrder();
        const QString letters = u"ӘәҒғҚқҢңӨөҰұҮүҺһІі"_s;
        values.kk.texts[u"order.place"_s] = {letters};
        values.kk.texts[u"offender.full_name"_s] = {letters};
        const QString text = flowOf(save(made(values, u"protective-order"_s, Audience::File, PrintLanguage::Kazakh).bytes));
        QCOMPARE(text.count(letters), 2);
    }

    void goldenText_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("kk") << u"kk"_s
                            << QStringList{u"Батыс Қазақстан облысы Полиция департаментінің Орал қаласы полиция басқармасы"_s,
                                           u"№ 27/2026/118 ҚОРҒАУ НҰСҚАМАСЫ"_s,
                                           u"1. 2026 жылғы «20» қараша, сағат 23:10"_s,
                                           u"6. Жәбірленушіге қатысты:"_s,
                                           u"1) Қасымова Һәдия Іңкәрқызы"_s,
                                           u"8. Азаматқа: Қасымов Ұлан Әбішұлы"_s,
                                           u"ЖСН: 850201300007; азаматтығы: Қазақстан Республикасы"_s,
                                           u"× іздестіруге"_s,
                                           u"баруға"_s,
                                           u"10. Қолданылу мерзімі: тапсырылған сәттен бастап 30 (отыз) тәулік."_s,
                                           u"Аяқталуы: 2026 жылғы «20» желтоқсан, сағат 23:40"_s,
                                           u"× қол қоюдан бас тартты"_s};
        QTest::newRow("ru") << u"ru"_s
                            << QStringList{u"Управление полиции города Уральска Департамента полиции Западно-Казахстанской области"_s,
                                           u"ЗАЩИТНОЕ ПРЕДПИСАНИЕ № 27/2026/118"_s,
                                           u"1. «20» ноября 2026 г., 23 ч. 10 мин."_s,
                                           u"6. В отношении потерпевшего(ей):"_s,
                                           u"1) Қасымова Һәдия Іңкәрқызы"_s,
                                           u"8. Гражданину(ке): Қасымов Ұлан Әбішұлы"_s,
                                           u"ИИН: 850201300007; гражданство: Республика Казахстан"_s,
                                           u"× разыскивать"_s,
                                           u"посещать"_s,
                                           u"10. Срок действия: 30 (тридцать) суток с момента вручения."_s,
                                           u"Окончание: «20» декабря 2026 г., 23 ч. 40 мин."_s,
                                           u"× от подписи отказался(ась)"_s};
    }

    void goldenText()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, lines);
        const PdfFacts facts = made(tests::sampleOrder(), u"protective-order"_s, Audience::Offender, *printLanguageFromCode(language));
        QStringList found;
        for (const QString &line : textOf(save(facts.bytes)).split(u'\n'))
            if (lines.contains(line.simplified()))
                found += line.simplified();
        QCOMPARE(found, lines);
    }

    void columnsStandSideBySide()
    {
        const PdfFacts facts = made(tests::sampleOrder(), u"protective-order"_s, Audience::File, PrintLanguage::Both);
        const QString text = textOf(save(facts.bytes));
        for (const QString &pair : {u"АНЫҚТАДЫМ: +УСТАНОВИЛ"_s, u"6\\. Жәбірленушіге қатысты: +6\\. В отношении"_s,
                                    u"8\\. Азаматқа: .*8\\. Гражданину"_s, u"15\\. учаскелік .*15\\. участковый"_s})
            QVERIFY2(text.contains(QRegularExpression(pair)), qPrintable(pair + u'\n' + text));
    }

    /// A long narrative goes on over the page without losing or cutting a line.
    void aLongNarrativeFlowsOn_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : {u"kk"_s, u"ru"_s, u"kk+ru"_s})
            QTest::newRow(qPrintable(language)) << language;
    }

    void aLongNarrativeFlowsOn()
    {
        QFETCH(QString, language);
        auto values = tests::sampleOrder();
        QString narrative;
        for (int i = 1; i <= 300; ++i)
            narrative += u"Сөйлем%1 болған жайды толық сипаттайды. "_s.arg(i);
        values.kk.texts[u"circumstances"_s] = {narrative};
        values.ru.texts[u"circumstances"_s] = {narrative};
        const PdfFacts facts = made(values, u"protective-order"_s, Audience::File, *printLanguageFromCode(language));
        QVERIFY(facts.pages >= 3);
        const QString file = save(facts.bytes);
        const QString text = textOf(file);
        const qsizetype expected = language == "kk+ru"_L1 ? 2 : 1;
        for (int i = 1; i <= 300; ++i)
            QCOMPARE(text.count(QRegularExpression(u"Сөйлем%1\\b"_s.arg(i))), expected);
        for (int page = 1; page <= facts.pages; ++page) {
            const QString number = QString::number(page);
            const QString shown = textOf(file, {u"-layout"_s, u"-f"_s, number, u"-l"_s, number});
            if (language != "ru"_L1)
                QVERIFY2(shown.contains(u"%1-бет, барлығы %2"_s.arg(page).arg(facts.pages)), qPrintable(shown));
            if (language != "kk"_L1)
                QVERIFY2(shown.contains(u"стр. %1 из %2"_s.arg(page).arg(facts.pages)), qPrintable(shown));
            QVERIFY(shown.contains(u"019aa2f0-0000-7000-8000-000000000001"_s) && shown.contains(u"27/2026/118"_s));
        }
        linesKeepClearOfTheFooter(file);
    }

    void blanksAreRuled()
    {
        const PdfFacts facts = made({}, u"protective-order"_s, Audience::File, PrintLanguage::Russian);
        const QString text = textOf(save(facts.bytes));
        for (const QString &pattern : {u"№ _{5,}"_s, u"«__» _{5,} 20__ г., __ ч. __ мин."_s, u"ИИН: _{8,}; гражданство: _{8,}"_s, u"_{60,}\n *_{60,}"_s})
            QVERIFY2(text.contains(QRegularExpression(pattern)), qPrintable(pattern + u'\n' + text));
    }

    void aWordWithoutEndStaysOnThePaper()
    {
        auto values = tests::sampleOrder();
        values.kk.texts[u"circumstances"_s] = {QString(400, u'Ұ')};
        const QString text = textOf(save(made(values, u"protective-order"_s, Audience::File, PrintLanguage::Kazakh).bytes));
        QCOMPARE(text.count(u'Ұ'), 400 + 2 + 1);
    }

    void valuesAreNotMarkup()
    {
        auto values = tests::sampleOrder();
        values.ru.texts[u"circumstances"_s] = {u"сказал <b>«5 < 7»</b> & \"{{order.number}}\"; </table> конец"_s};
        const QString text = flowOf(save(made(values, u"protective-order"_s, Audience::File, PrintLanguage::Russian).bytes));
        QVERIFY2(text.contains(u"сказал <b>«5 < 7»</b> & \"{{order.number}}\"; </table> конец 6. В отношении"_s), qPrintable(text));
    }

    /// A training register's sheet says so in light grey behind the text of every page; a real one never.
    void theWatermark()
    {
        SheetInfo info = tests::sampleSheet();
        const auto document = [&] { return *render(u"protective-order"_s, tests::sampleOrder(), Audience::File, PrintLanguage::Kazakh, info); };
        QCOMPARE(document().watermark, QString());
        const PdfFacts plain = *toPdf(document());
        const QList<int> greyOfPlain = greyDots(save(plain.bytes));
        info.training = true;
        QCOMPARE(document().watermark, u"ОҚУ / УЧЕБНАЯ"_s);
        const PdfFacts training = *toPdf(document());
        const QList<int> grey = greyDots(save(training.bytes));
        QCOMPARE(training.pages, plain.pages);
        QCOMPARE(grey.size(), training.pages);
        QVERIFY(training.pages >= 2);
        for (int page = 0; page < training.pages; ++page)
            QVERIFY2(grey[page] > greyOfPlain[page] + 2000, qPrintable(u"%1 %2"_s.arg(grey[page]).arg(greyOfPlain[page])));
    }

    void theSameDocumentGivesTheSameBytes()
    {
        const auto print = [] {
            return made(tests::sampleOrder(), u"protective-order"_s, Audience::File, PrintLanguage::Both).bytes;
        };
        const QByteArray first = print();
        QCOMPARE(print(), first);
        QVERIFY(first.contains("/CreationDate (D:20261120181500+00'00')"));
    }

    void metadataNamesTheFormAlone()
    {
        const QString file = save(made(tests::sampleMemo(), u"victim-memo"_s, Audience::Victim, PrintLanguage::Both).bytes);
        const QString info = run(u"pdfinfo"_s, {file});
        QVERIFY2(info.contains(QRegularExpression(u"Title:\\s+Жәбірленушіге жаднама / Памятка потерпевшему\n"_s)), qPrintable(info));
        QVERIFY(!info.contains(u"Subject"_s) && !info.contains(u"Keywords"_s));
    }

    /// A dark desktop does not whiten the paper's letters.
    void blackOnWhiteInAnyTheme()
    {
        const auto print = [] {
            return made(tests::sampleOrder(), u"protective-order"_s, Audience::File, PrintLanguage::Kazakh).bytes;
        };
        const QByteArray light = print();
        const QPalette before = QGuiApplication::palette();
        QGuiApplication::setPalette(QPalette(Qt::white, QColor(30, 30, 30), Qt::white, Qt::black, Qt::gray, Qt::white, Qt::white, Qt::black, Qt::black));
        const QByteArray dark = print();
        QGuiApplication::setPalette(before);
        QCOMPARE(dark, light);
    }

    /// Short blocks are not parted by the end of a page: a signature keeps its caption.
    void theSignatureKeepsItsCaption()
    {
        for (int words = 0; words <= 400; words += 40) {
            auto values = tests::sampleOrder();
            values.ru.texts[u"circumstances"_s] = {u"слово "_s.repeated(words)};
            const PdfFacts facts = made(values, u"protective-order"_s, Audience::Prosecutor, PrintLanguage::Russian);
            const QString file = save(facts.bytes);
            int together = 0;
            for (int page = 1; page <= facts.pages; ++page) {
                const QString number = QString::number(page);
                const QString text = textOf(file, {u"-layout"_s, u"-f"_s, number, u"-l"_s, number});
                together += text.contains(u"15. участковый"_s) && text.contains(u"(Ф.И.О.)"_s) && text.contains(u"М.П."_s);
            }
            QCOMPARE(together, 1);
        }
    }
};

QTEST_MAIN(TestPdf)
#include "tst_pdf.moc"
