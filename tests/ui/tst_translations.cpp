// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString source;
    QStringList translations; ///< several for texts with a number
    bool withNumber = false;
    bool unfinished = false;
};

/// The messages of a .ts file by context and source.
QHash<QString, Message> messages(const QString &name)
{
    // A path of its own, or a file of translations/.
    QFile file(QDir(QStringLiteral(QORGAN_SOURCE_DIR "/translations")).filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QHash<QString, Message> all;
    QXmlStreamReader xml(&file);
    QString context;
    Message message;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == u"message")
            all.insert(context + u'|' + message.source, message);
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            message = {};
            message.withNumber = xml.attributes().value(u"numerus"_s) == u"yes";
        } else if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.unfinished = xml.attributes().hasAttribute(u"type"_s);
            if (!message.withNumber)
                message.translations << xml.readElementText();
        } else if (xml.name() == u"numerusform") {
            message.translations << xml.readElementText();
        }
    }
    return xml.hasError() ? QHash<QString, Message>() : all;
}

QSet<QString> placeholders(const QString &text)
{
    static const QRegularExpression placeholder(u"%L?[1-9n]"_s);
    QSet<QString> found;
    for (auto it = placeholder.globalMatch(text); it.hasNext();)
        found << it.next().captured();
    return found;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsUnfinished_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("pluralForms");
        QTest::newRow("kk") << u"qorgan_kk.ts"_s << 2;
        QTest::newRow("ru") << u"qorgan_ru.ts"_s << 3;
        QTest::newRow("en") << u"qorgan_en.ts"_s << 2;
        QTest::newRow("Qt's own in kk") << u"qtbase_kk.ts"_s << 2;
    }

    void nothingIsUnfinished()
    {
        QFETCH(QString, file);
        QFETCH(int, pluralForms);
        const auto all = messages(file);
        QVERIFY(all.size() > 40);
        for (const Message &message : all) {
            QVERIFY2(!message.unfinished, qPrintable(message.source));
            QCOMPARE(message.translations.size(), message.withNumber ? pluralForms : 1);
            for (const QString &translation : message.translations) {
                QVERIFY2(!translation.trimmed().isEmpty(), qPrintable(message.source));
                QCOMPARE(placeholders(translation), placeholders(message.source));
                QVERIFY2(translation.count(u'&') == message.source.count(u'&') || file.startsWith(u"qtbase"),
                         qPrintable(message.source));
            }
        }
    }

    void allLanguagesHoldTheSameTexts()
    {
        const auto kk = messages(u"qorgan_kk.ts"_s);
        const QSet<QString> keys(kk.keyBegin(), kk.keyEnd());
        for (const QString &other : {u"qorgan_ru.ts"_s, u"qorgan_en.ts"_s}) {
            const auto texts = messages(other);
            QCOMPARE(QSet<QString>(texts.keyBegin(), texts.keyEnd()), keys);
        }
    }

    /// What the windows say is what the files translate: no text was forgotten, none is left over.
    void theFilesAreUpToDate()
    {
        const QTemporaryDir folder;
        const QString fresh = folder.filePath(u"fresh.ts"_s);
        QProcess lupdate;
        lupdate.start(QStringLiteral(QORGAN_LUPDATE),
                      {u"-silent"_s, QStringLiteral(QORGAN_SOURCE_DIR "/ui"), u"-ts"_s, fresh});
        QVERIFY(lupdate.waitForFinished(60'000));
        QCOMPARE(lupdate.exitCode(), 0);
        const auto inSources = messages(fresh);
        const auto inFile = messages(u"qorgan_kk.ts"_s);
        QVERIFY(!inSources.isEmpty());
        QCOMPARE(QSet<QString>(inFile.keyBegin(), inFile.keyEnd()),
                 QSet<QString>(inSources.keyBegin(), inSources.keyEnd()));
    }

    void kazakhAndRussianAreNoCopies()
    {
        const auto kk = messages(u"qorgan_kk.ts"_s);
        const auto ru = messages(u"qorgan_ru.ts"_s);
        // The name of the program, loan words and abbreviations are the same in both.
        const QSet<QString> same{u"Qorgan"_s, u"Login"_s,  u"&Login"_s, u"Log"_s,   u"File"_s,
                                 u"%1 min"_s, u"%1 MB"_s, u"%1 KB"_s,  u"No."_s, u"No. %1"_s};
        // What has no letter of its own has nothing to translate: "%1 → %2".
        static const QRegularExpression letter(u"\\p{L}"_s);
        for (auto it = kk.begin(); it != kk.end(); ++it) {
            if (!it->source.contains(letter))
                continue;
            QVERIFY2(it->translations != ru[it.key()].translations || same.contains(it->source),
                     qPrintable(it->source));
            QVERIFY2(it->translations.first() != it->source, qPrintable(it->source));
        }
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
