// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/sample.h"

#include "forms/fill.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace qorgan;
using namespace qorgan::forms;
using namespace Qt::StringLiterals;

namespace {

QString bare(const QString &html)
{
    QString text = html;
    return text.replace(QRegularExpression(u"<[^>]*>"_s), u" "_s).remove(QChar(0x200b)).replace("&nbsp;"_L1, " "_L1).simplified();
}

} // namespace

class TestDocument : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    void write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    static QString error(const base::Result<Document> &document)
    {
        return document ? QString() : QString(document.error().code + u' ' + document.error().arguments.join(u' '));
    }

private Q_SLOTS:
    void refusals()
    {
        const auto order = tests::sampleOrder();
        const auto info = tests::sampleSheet();
        QCOMPARE(error(render(u"nothing"_s, order, Audience::File, PrintLanguage::Kazakh, info)), u"unknown-form nothing"_s);
        QCOMPARE(error(render(u"victim-memo"_s, order, Audience::Offender, PrintLanguage::Kazakh, info)),
                 u"audience-not-allowed victim-memo offender"_s);
    }

    void aDamagedTemplateIsNotPrinted()
    {
        write(u"small/form.json"_s, R"({"code": "small", "title": {"kk": "К", "ru": "Р", "en": "E"}, "basis": {"kk": "н", "ru": "о", "en": "b"}, "status": "own-layout", "paper": "A4", "subject": "none",
            "audiences": ["file"], "languages": ["kk", "kk+ru"],
            "names": [{"name": "a", "kind": "text", "audiences": ["file"], "meaning": {"kk": "x", "ru": "x", "en": "x"}}]})");
        write(u"small/kk.html"_s, "<section id=\"x\">{{a}}</section>");
        write(u"small/ru.html"_s, "<section id=\"x\">\n{{a}}{{b}}</section>");
        const Library library(m_folder.path());
        const auto print = [&](PrintLanguage language) {
            return render(u"small"_s, {}, Audience::File, language, {}, library);
        };
        QCOMPARE(error(print(PrintLanguage::Kazakh)), QString());
        QCOMPARE(error(print(PrintLanguage::Russian)), u"language-not-allowed small ru"_s);
        QCOMPARE(error(print(PrintLanguage::Both)), u"template-unknown-name small ru 2 6 b"_s);
        write(u"small/ru.html"_s, "<section id=\"y\">{{a}}</section>");
        QCOMPARE(error(print(PrintLanguage::Both)), u"template-missing-twin small kk 1 1 x"_s);
    }

    /// Every row of the proposed contents has its number and stands in its order.
    void theOrderHasItsFifteenRows_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("inOrder");
        QTest::newRow("kk") << u"kk"_s
                            << QStringList{u"№ 27/2026/118 ҚОРҒАУ НҰСҚАМАСЫ"_s, u"1. 2026 жылғы «20» қараша, сағат 23:10"_s, u"2. Шығарылған жері:"_s,
                                           u"3. Мен, учаскелік полиция инспекторы"_s, u"4. материалдарды"_s, u"263100030000001"_s, u"АНЫҚТАДЫМ:"_s, u"5. "_s,
                                           u"6. Жәбірленушіге қатысты: 1) Қасымова Һәдия Іңкәрқызы, туған күні 28.02.1990, ЖСН 900228400003"_s,
                                           u"7. Қазақстан Республикасының «Құқық бұзушылық профилактикасы туралы» Заңының 60-бабын басшылыққа алып, НҰСҚАЙМЫН:"_s,
                                           u"8. Азаматқа: Қасымов Ұлан Әбішұлы"_s, u"9. Жәбірленушінің еркіне қарсы мыналарға тыйым салынады: ☑ іздестіруге"_s,
                                           u"☐ баруға"_s, u"10. Қолданылу мерзімі: тапсырылған сәттен бастап 30 (отыз) тәулік"_s, u"11. Түсіндірілді:"_s, u"461-бабы"_s,
                                           u"12. Нұсқама тапсырылды"_s, u"☐ алдым"_s, u"☑ қол қоюдан бас тартты"_s, u"13. Көшірмесі жәбірленушіге"_s,
                                           u"14. Көшірмесі прокурорға"_s, u"15. учаскелік полиция инспекторы, полиция капитаны"_s, u"(қолы) (Т.А.Ә.)"_s};
        QTest::newRow("ru") << u"ru"_s
                            << QStringList{u"ЗАЩИТНОЕ ПРЕДПИСАНИЕ № 27/2026/118"_s, u"1. «20» ноября 2026 г., 23 ч. 10 мин."_s, u"2. Место вынесения:"_s,
                                           u"3. Я, участковый инспектор полиции"_s, u"4. рассмотрев материалы (КУИ № 263100030000001 от «20» ноября 2026 г.)"_s,
                                           u"УСТАНОВИЛ(А):"_s, u"5. "_s,
                                           u"6. В отношении потерпевшего(ей): 1) Қасымова Һәдия Іңкәрқызы, дата рождения 28.02.1990, ИИН 900228400003"_s,
                                           u"7. Руководствуясь статьёй 60 Закона Республики Казахстан «О профилактике правонарушений», ПРЕДПИСЫВАЮ:"_s,
                                           u"8. Гражданину(ке): Қасымов Ұлан Әбішұлы"_s, u"9. Запрещается вопреки воле потерпевшего(ей): ☑ разыскивать"_s, u"☐ посещать"_s,
                                           u"10. Срок действия: 30 (тридцать) суток с момента вручения"_s, u"11. Разъяснено:"_s, u"статье 461"_s, u"12. Предписание вручено"_s,
                                           u"☐ получил(а)"_s, u"☑ от подписи отказался(ась)"_s, u"13. Копия вручена потерпевшему(ей)"_s, u"14. Копия направлена прокурору"_s,
                                           u"15. участковый инспектор полиции, капитан полиции"_s, u"(подпись) (Ф.И.О.)"_s};
    }

    void theOrderHasItsFifteenRows()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, inOrder);
        const auto document = render(u"protective-order"_s, tests::sampleOrder(), Audience::Court, *printLanguageFromCode(language), tests::sampleSheet());
        QVERIFY(document);
        QString text = bare(document->html);
        text.replace(QChar(0xa0), u' ').replace(" ,"_L1, ","_L1);
        qsizetype from = 0;
        for (const QString &part : inOrder) {
            const qsizetype at = text.indexOf(part, from);
            QVERIFY2(at >= 0, qPrintable(part + u"\n" + text.mid(from, 400)));
            from = at + part.size();
        }
        QCOMPARE(document->unknownNames, QStringList());
        QCOMPARE(document->leftOut, QStringList());
    }

    void whatIsLeftOutIsNamed()
    {
        const auto document = render(u"protective-order"_s, tests::sampleOrder(), Audience::Offender, PrintLanguage::Both, tests::sampleSheet());
        QVERIFY(document);
        QStringList leftOut = document->leftOut;
        leftOut.sort();
        QCOMPARE(leftOut, QStringList({u"service.note"_s, u"service.witnesses"_s, u"victims.birth_date"_s, u"victims.iin"_s}));
        QVERIFY(!document->html.contains(u"ЖСН 9"_s) && !document->html.contains(u"Куәлар"_s));
        QVERIFY(!bare(document->html).contains(u"Іңкәрқызы,"_s));
    }

    void sealedValuesArePrintedByName()
    {
        auto values = tests::sampleOrder();
        values.kk.texts[u"incident.place"_s].sealed = true;
        values.kk.texts[u"offender.phone"_s] = {u"+7 701 000 00 09"_s, Audience::File, true};
        const auto file = render(u"protective-order"_s, values, Audience::File, PrintLanguage::Kazakh, {});
        QCOMPARE(file->sealedIncluded, QStringList({u"incident.place"_s, u"offender.phone"_s}));
        const auto court = render(u"protective-order"_s, values, Audience::Court, PrintLanguage::Kazakh, {});
        QCOMPARE(court->sealedIncluded, QStringList({u"incident.place"_s}));
        QCOMPARE(court->leftOut, QStringList({u"offender.phone"_s}));
    }

    /// A place the offender may not learn goes with its words; a narrowed value without a condition of
    /// its own prints as a blank, never as an empty sentence.
    void aNarrowedValueLeavesNoEmptySentence()
    {
        auto values = tests::sampleOrder();
        values.ru.texts[u"incident.place"_s].audiences = Audience::File | Audience::Victim;
        values.ru.texts[u"order.place"_s].audiences = Audience::File;
        const auto document = render(u"protective-order"_s, values, Audience::Offender, PrintLanguage::Russian, {});
        QVERIFY(document);
        const QString text = bare(document->html);
        QVERIFY(!text.contains(u"Место совершения"_s));
        QVERIFY2(text.contains(QRegularExpression(u"Место вынесения: _{20,} "_s)), qPrintable(text));
    }

    void missingValuesAreBlanks()
    {
        const auto document = render(u"protective-order"_s, {}, Audience::File, PrintLanguage::Both, {});
        QVERIFY(document);
        const QString text = bare(document->html);
        for (const QString &pattern : {u"20__ жылғы «__» _+, сағат __:__"_s, u"«__» _+ 20__ г., __ ч. __ мин."_s, u"ЖСН: _{8,};"_s, u"ИИН: _{8,};"_s,
                                       u"Жәбірленушіге қатысты: _{20,}"_s, u"мән-жайлары: _{200,}"_s, u"☐ алдым"_s, u"☐ от подписи"_s,
                                       u"\\(КУИ\\) № _{8,}"_s, u"Заңының _+ ?-бабын"_s})
            QVERIFY2(text.contains(QRegularExpression(pattern)), qPrintable(pattern + u"\n" + text));
        QVERIFY(!text.contains(u": ;"_s) && !text.contains(u"№ ,"_s) && !text.contains(u" , "_s));
    }

    void valuesAreEscaped()
    {
        auto values = tests::sampleOrder();
        values.ru.texts[u"circumstances"_s].text = u"<b>a</b> & \"b\" {{order.number}} {{{x}}} </td></table>\nвторая строка\u202e\ue000\u0007"_s;
        const auto document = render(u"protective-order"_s, values, Audience::File, PrintLanguage::Russian, {});
        QVERIFY(document);
        QVERIFY2(document->html.contains(u"&lt;b&gt;a&lt;/b&gt; &amp; &quot;b&quot; {{order.number}} {{{x}}} &lt;/td&gt;&lt;/table&gt;<br/>вторая строка</p>"_s),
                 qPrintable(document->html));
    }

    void printableText()
    {
        QCOMPARE(printable(u"a\u0000b\tв\nг\u2028д\u202Aе\uFFFCж\u2066з"_s), u"ab\tв\nг\nдежз"_s);
    }

    void standardTextsAndLists()
    {
        auto values = tests::sampleOrder();
        values.ru.texts[u"material.register"_s] = {u"журнал"_s};
        Values second;
        second.texts[u"name"_s] = {u"Вторая Потерпевшая"_s};
        values.ru.lists[u"victims"_s].push_back(second);
        const auto document = render(u"protective-order"_s, values, Audience::Offender, PrintLanguage::Russian, {});
        const QString text = bare(document->html);
        QVERIFY(text.contains(u"материалы (журнал №"_s));
        QVERIFY(text.contains(u"1) Қасымова Һәдия Іңкәрқызы 2) Вторая Потерпевшая 7."_s));
    }

    void bothLanguagesStandSideBySide()
    {
        const auto document = render(u"victim-memo"_s, tests::sampleMemo(), Audience::Victim, PrintLanguage::Both, tests::sampleSheet());
        QVERIFY(document);
        const QStringList rows = document->html.split(u"<tr><td class=\"left\""_s).mid(1);
        const auto form = Library().form(u"victim-memo"_s);
        QCOMPARE(static_cast<std::size_t>(rows.size()), Library().read(*form, base::Language::Kazakh).blocks.size());
        for (const QString &row : rows)
            QCOMPARE(row.count(u"<td class=\"right\""_s), 1);
        QCOMPARE(document->status.size(), 2);
        QCOMPARE(document->heading, u"Жәбірленушіге жаднама / Памятка потерпевшему № 27/2026/118"_s);
        QCOMPARE(document->copy, u"2-дана (жәбірленушіге) / экз. № 2 (потерпевшему)"_s);
        QVERIFY(document->printed.startsWith(u"019aa2f0-0000-7000-8000-000000000001 · басып шығарылды: 2026 жылғы"_s));
        QVERIFY(document->watermark.isEmpty());
    }

    void theRecipientIsNamed()
    {
        auto info = tests::sampleSheet();
        info.recipient = u"Вторая Потерпевшая"_s;
        const auto document = render(u"protective-order"_s, tests::sampleOrder(), Audience::Victim, PrintLanguage::Russian, info);
        QCOMPARE(document->copy, u"экз. № 2 (потерпевшему: Вторая Потерпевшая)"_s);
    }

    /// Her leaflet says whom to call and holds no address of hers.
    void theLeafletTellsWhatIsNeeded()
    {
        const auto document = render(u"victim-memo"_s, tests::sampleMemo(), Audience::Victim, PrintLanguage::Both, tests::sampleSheet());
        const QString text = bare(document->html);
        for (const QString &part : {u"102"_s, u"112"_s, u"111"_s, u"+7 701 000 00 02"_s, u"Үлгі көшесі"_s, u"30 (отыз) тәулік"_s, u"дағдарыс орталығында"_s,
                                    u"тегін"_s, u"Ерекше талаптар"_s, u"Шағымдану құқығы"_s, u"Особые требования"_s, u"Право на обжалование"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
        QVERIFY(!text.contains(u"баруға"_s));
    }
};

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
