// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/sample.h"

#include "forms/layout.h"
#include "forms/pdf.h"

#include <QDir>
#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace qorgan;
using namespace qorgan::forms;
using namespace Qt::StringLiterals;

namespace {

/// What stands on the sheet, a paragraph or a row of a table on each line; a rule is one mark with its length.
QString linesOf(QString html)
{
    static const QRegularExpression rule(u"(?:_\u200b)+"_s);
    static const QRegularExpression cell(u"</t[dh]>\\s*<t[dh][^>]*>"_s);
    static const QRegularExpression paragraph(u"</p>|</tr>|<br/>"_s);
    static const QRegularExpression tag(u"<[^>]*>"_s);
    html.replace(u'\n', u' ').replace("&nbsp;"_L1, " "_L1).replace(QChar(0xa0), u' ');
    for (auto found = rule.match(html); found.hasMatch(); found = rule.match(html))
        html.replace(found.capturedStart(), found.capturedLength(), u"[%1]"_s.arg(found.capturedLength() / 2));
    html.replace("</p></td>"_L1, "</td>"_L1).replace(cell, u" | "_s).replace(paragraph, u"\n"_s).remove(tag);
    html.replace("&quot;"_L1, "\""_L1).replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1).replace("&amp;"_L1, "&"_L1);
    QStringList lines;
    for (const QString &line : html.split(u'\n'))
        if (const QString text = line.simplified(); !text.isEmpty())
            lines += text;
    return lines.join(u'\n');
}

} // namespace

/// Every form as its readers get it. The texts of tests/forms/golden are compared whole; after a change that is
/// meant, `QORGAN_WRITE_GOLDEN=1 build/release/tests/tst_sheets` writes them anew: read the difference before
/// it is committed. `QORGAN_KEEP_SHEETS=DIR` leaves each form there as PDF, filled and blank.
class TestSheets : public QObject
{
    Q_OBJECT

private:
    LocalizedValues m_sample;
    QTemporaryDir m_folder;

    static bool writes() { return qEnvironmentVariableIsSet("QORGAN_WRITE_GOLDEN"); }
    static QString source() { return QFINDTESTDATA("golden"); }

    static void compareWhole(const QString &name, const QString &text)
    {
        QFile file(source() + u'/' + name);
        if (writes()) {
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0);
            return;
        }
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
        const QStringList expected = QString::fromUtf8(file.readAll()).split(u'\n');
        const QStringList actual = text.split(u'\n');
        for (qsizetype i = 0; i < qMax(expected.size(), actual.size()); ++i)
            QVERIFY2(expected.value(i) == actual.value(i),
                     qPrintable(u"%1:%2\n-%3\n+%4"_s.arg(name).arg(i + 1).arg(expected.value(i), actual.value(i))));
    }

    static base::Result<Document> filled(const QString &form, const LocalizedValues &values, Audience audience,
                                         PrintLanguage language)
    {
        return render(form, values, audience, language, tests::sampleSheet());
    }

    /// The reader who gets the most: the file, or whoever comes last.
    static Audience fullest(const Form &form)
    {
        Audience last = Audience::Offender;
        for (const Audience audience : AllAudiences)
            if (form.audiences.testFlag(audience))
                last = audience;
        return last;
    }

    QString textOf(const QByteArray &pdf)
    {
        const QString path = m_folder.filePath(u"sheet.pdf"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
            return {};
        file.close();
        QProcess process;
        process.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        process.waitForFinished(30'000);
        return QString::fromUtf8(process.readAllStandardOutput()).remove(QChar(0x200b)).replace(QChar(0xa0), u' ');
    }

    int pages(const QString &form, const LocalizedValues &values, const QString &language, const QString &name)
    {
        const auto known = Library().form(form);
        const auto document = filled(form, values, fullest(*known), *printLanguageFromCode(language));
        if (!document)
            return -1;
        const auto pdf = toPdf(*document);
        if (!pdf)
            return -2;
        if (const QString keep = qEnvironmentVariable("QORGAN_KEEP_SHEETS"); !keep.isEmpty()) {
            QFile file(u"%1/%2.%3.%4.pdf"_s.arg(keep, form, QString(language).replace(u'+', u'-'), name));
            if (!file.open(QIODevice::WriteOnly) || file.write(pdf->bytes) != pdf->bytes.size())
                return -3;
        }
        return pdf->pages;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_sample = tests::sampleOfAll();
        QVERIFY(m_sample.ru.texts.size() > 100 && m_folder.isValid());
    }

    void everyForm_data()
    {
        QTest::addColumn<QString>("form");
        for (const QString &code : Library().codes())
            QTest::newRow(qPrintable(code)) << code;
    }

    void everyForm()
    {
        QFETCH(QString, form);
        for (const base::Error &problem : check(form))
            QFAIL(qPrintable(problem.code + u' ' + problem.arguments.join(u' ')));
        const auto known = Library().form(form);
        QVERIFY(known->basis.kk != known->basis.en && known->basis.ru != known->basis.kk && known->status == "own-layout"_L1);
        QSet<QString> used;
        for (const base::Language each : {base::Language::Kazakh, base::Language::Russian}) {
            const QString language = base::languageCode(each);
            used += Library().read(*known, each).usedNames;
            QString golden;
            QHash<QString, QString> seen;
            for (const Audience audience : AllAudiences) {
                if (!known->audiences.testFlag(audience))
                    continue;
                const auto document = filled(form, m_sample, audience, *printLanguageFromCode(language));
                QVERIFY2(document, qPrintable(document ? QString() : document.error().arguments.join(u' ')));
                const QString text = linesOf(document->html);
                golden += u"== %1%2\n"_s.arg(code(audience), seen.contains(text) ? u": as "_s + seen.value(text) : QString());
                if (!seen.contains(text))
                    golden += text + u'\n';
                seen.insert(text, code(audience));
            }
            const auto empty = filled(form, {}, fullest(*known), *printLanguageFromCode(language));
            QVERIFY(empty);
            golden += u"== blank\n"_s + linesOf(empty->html) + u'\n';
            compareWhole(form + u'.' + language + u".txt"_s, golden);
        }
        for (const NameRule &rule : known->names)
            if (rule.kind == NameKind::Text)
                QVERIFY2(used.contains(rule.name), qPrintable(rule.name));
    }

    /// Thirty lines of circumstances and long Kazakh names go on to a second page, where the head stands again,
    /// and nothing of them is lost.
    void longTextsFlow_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::newRow("report") << u"detection-report"_s << u"circumstances"_s << u"offender.full_name"_s;
        QTest::newRow("explanation") << u"explanation"_s << u"statement.text"_s << u"person.full_name"_s;
        QTest::newRow("order") << u"protective-order"_s << u"circumstances"_s << u"offender.full_name"_s;
        QTest::newRow("warning") << u"official-warning"_s << u"circumstances"_s << u"offender.full_name"_s;
        QTest::newRow("notice") << u"prosecutor-notice"_s << u"circumstances"_s << u"offender.full_name"_s;
        QTest::newRow("conversation") << u"conversation-protocol"_s << u"conversation.note"_s << u"person.full_name"_s;
        QTest::newRow("motion") << u"requirement-motion"_s << u"motion.characteristics"_s << u"offender.full_name"_s;
        QTest::newRow("breach") << u"breach-report"_s << u"breach.how"_s << u"offender.full_name"_s;
        QTest::newRow("guardianship") << u"guardianship-notice"_s << u"circumstances"_s << u"offender.full_name"_s;
        QTest::newRow("check") << u"check-act"_s << u"check.note"_s << u"offender.full_name"_s;
    }

    void longTextsFlow()
    {
        QFETCH(QString, form);
        QFETCH(QString, text);
        QFETCH(QString, name);
        const QString longName = u"Құдайбергенқызы-Мұхаметжанова Әлтынгүлжанат Нұрмұхаммедәліқожақызы"_s;
        LocalizedValues values = m_sample;
        QStringList lines;
        for (int i = 1; i <= 30; ++i)
            lines += u"жол%1: ұзақ мән-жайдың сипаттамасы, онда болған оқиғаның барлық бөлшегі рет-ретімен баяндалады;"_s.arg(i);
        for (Values *each : {&values.kk, &values.ru}) {
            each->texts[text] = {lines.join(u'\n')};
            each->texts[name] = {longName};
            for (auto &[known, value] : each->texts) // in every case
                if (known.startsWith(QString(name.section(u'.', 0, 0) + u".name_")))
                    value.text = longName;
        }
        const auto known = Library().form(form);
        for (const QString &language : known->languages) {
            const auto document = filled(form, values, fullest(*known), *printLanguageFromCode(language));
            const auto pdf = toPdf(*document);
            QVERIFY(pdf && pdf->pages >= 2);
            const QString read = textOf(pdf->bytes);
            const QStringList sheets = read.split(u'\f', Qt::SkipEmptyParts);
            QCOMPARE(sheets.size(), pdf->pages);
            for (const QString &sheet : sheets)
                QVERIFY2(sheet.contains(document->heading), qPrintable(sheet));
            for (int i = 1; i <= 30; ++i)
                QCOMPARE(read.count(u"жол%1:"_s.arg(i)), language == u"kk+ru"_s ? 2 : 1);
            QVERIFY2(read.contains(longName.section(u' ', 2)), qPrintable(read));
        }
    }

    /// Whatever the length of what stands above, nobody signs on a page with nothing else on it.
    void noSignatureStandsAlone()
    {
        LocalizedValues values = m_sample;
        int turned = 0;
        for (int lines = 1; lines <= 40; ++lines) {
            values.kk.texts[u"circumstances"_s].text = u"жол\n"_s.repeated(lines);
            const auto document = filled(u"requirement-motion"_s, values, Audience::Court, PrintLanguage::Kazakh);
            const auto pdf = toPdf(*document);
            QVERIFY(pdf);
            const QStringList sheets = textOf(pdf->bytes).split(u'\f', Qt::SkipEmptyParts);
            QCOMPARE(sheets.size(), pdf->pages);
            QVERIFY(sheets.back().contains(u"М.О."_s));
            QVERIFY2(sheets.back().contains(u"8. Қоса беріледі"_s), qPrintable(sheets.back()));
            turned += pdf->pages > 1;
        }
        QVERIFY(turned > 10 && turned < 40);
    }

    /// A long table begins each page with its head.
    void tablesRepeatTheirHead_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("head");
        for (const QString &code : Library().codes())
            if (code.startsWith(u"journal-"_s))
                QTest::newRow(qPrintable(code)) << code << u"rows"_s << u"Құқық бұзушы"_s;
        QTest::newRow("inventory") << u"case-inventory"_s << u"inventory"_s << u"Парақтары"_s;
        QTest::newRow("chronology") << u"chronology"_s << u"events"_s << u"Қысқаша"_s;
        QTest::newRow("handover") << u"handover"_s << u"handover.items"_s << u"Мерзімі"_s;
        QTest::newRow("route") << u"route-sheet"_s << u"stops"_s << u"Мекенжайы"_s;
        QTest::newRow("schedule") << u"requirement-notice"_s << u"schedule"_s << u"Келген күні"_s;
    }

    void tablesRepeatTheirHead()
    {
        QFETCH(QString, form);
        QFETCH(QString, list);
        QFETCH(QString, head);
        LocalizedValues values = m_sample;
        std::vector<Values> &rows = values.kk.lists[list];
        const Values first = rows.front();
        rows.assign(110, first);
        const auto known = Library().form(form);
        const auto document = filled(form, values, fullest(*known), PrintLanguage::Kazakh);
        const auto pdf = toPdf(*document);
        QVERIFY(pdf && pdf->pages >= 3);
        const QStringList sheets = textOf(pdf->bytes).split(u'\f', Qt::SkipEmptyParts);
        for (int page = 1; page + 1 < pdf->pages; ++page) // the last one may hold the signature alone
            QVERIFY2(sheets.at(page).contains(head), qPrintable(sheets.at(page)));
    }

    /// A sheet carried in a pocket may be lost: nothing of a victim can stand on it, whoever fills it.
    void theRouteSheetKnowsNoVictim()
    {
        const auto route = Library().form(u"route-sheet"_s);
        for (const NameRule &rule : route->names)
            QVERIFY2(!rule.name.contains(u"victim"_s) && !rule.name.contains(u"warning"_s) && !rule.name.startsWith(u"person"_s),
                     qPrintable(rule.name));
    }

    /// His copy tells her name and nothing else of her, on every form that he gets; nor who reported or witnessed.
    void hisCopyTellsHerNameAlone()
    {
        static const QStringList Allowed{u"victims"_s, u"victims.name"_s};
        for (const Form &form : list())
            for (const NameRule &rule : form.names) {
                const bool hers = rule.name.startsWith(u"victim"_s) || rule.name.startsWith(u"children"_s)
                    || rule.name.startsWith(u"reporter"_s) || rule.name.contains(u"witness"_s) || rule.name.startsWith(u"shelter"_s)
                    || rule.name.startsWith(u"organisation"_s);
                QVERIFY2(!hers || !rule.audiences.testFlag(Audience::Offender) || Allowed.contains(rule.name),
                         qPrintable(form.code + u' ' + rule.name));
            }
    }

    /// A letter to a body goes out and leaves a copy: its foot does not say that it is for the file alone.
    void aLetterNamesItsAddressee()
    {
        const auto letter = filled(u"guardianship-notice"_s, m_sample, Audience::File, PrintLanguage::Russian);
        QCOMPARE(letter->copy, u"экз. № 2 (адресату, копия в материалы дела)"_s);
        const auto prosecutor = filled(u"guardianship-notice"_s, m_sample, Audience::Prosecutor, PrintLanguage::Kazakh);
        QCOMPARE(prosecutor->copy, u"2-дана (прокурорға)"_s);
    }

    /// Where a victim lives and how she is reached asks for a second look before it leaves the unit.
    void herAddressIsASealedValue_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("name");
        QTest::newRow("explanation") << u"explanation"_s << u"person.address"_s;
        QTest::newRow("protocol") << u"administrative-protocol"_s << u"victims.address"_s;
        QTest::newRow("referral") << u"referral"_s << u"victim.safe_contact"_s;
        QTest::newRow("envelope") << u"envelope"_s << u"person.address"_s;
    }

    void herAddressIsASealedValue()
    {
        QFETCH(QString, form);
        QFETCH(QString, name);
        LocalizedValues values = m_sample;
        values.kk.texts.erase(u"addressee.address"_s);
        const auto known = Library().form(form);
        const auto document = filled(form, values, fullest(*known), PrintLanguage::Kazakh);
        QVERIFY2(document->sealedIncluded.contains(name), qPrintable(document->sealedIncluded.join(u' ')));
    }

    /// Articles and terms come from the dated rules: no template names one.
    void noNumberOfTheLawIsTyped()
    {
        static const QRegularExpression typed(u"\\d+-?\\s*(?:бап|бабы|бабын|тәулік|ай )|стать[а-яё]+ \\d|\\d+ (?:суток|мес)"_s);
        for (const Form &form : list())
            for (const base::Language language : {base::Language::Kazakh, base::Language::Russian})
                for (const Block &block : Library().read(form, language).blocks)
                    QVERIFY2(!block.source.contains(typed), qPrintable(form.code + u' ' + block.id));
    }

    void pageCounts()
    {
        QString golden;
        for (const Form &known : list())
            for (const QString &form = known.code; const QString &language : known.languages)
                golden += u"%1 %2 filled %3 blank %4\n"_s.arg(form, language)
                              .arg(pages(form, m_sample, language, u"filled"_s)).arg(pages(form, {}, language, u"blank"_s));
        QVERIFY2(!golden.contains(u" -"_s), qPrintable(golden));
        compareWhole(u"pages.txt"_s, golden);
    }
};

QTEST_MAIN(TestSheets)
#include "tst_sheets.moc"
