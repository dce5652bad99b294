// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/messages.h"
#include "domain/wording.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace qorgan;
using namespace qorgan::domain;
using namespace Qt::StringLiterals;
using base::Language;

namespace {

QByteArray resource(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%."_s);
    std::set<QString> found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found.insert(it.next().captured());
    return QStringList(found.begin(), found.end());
}

/// What the sources of app/ refuse and warn with: each code, and each field named beside one, with a file
/// that names it.
struct NamedInSources {
    std::map<QString, QString> codes;
    std::map<QString, QString> fields;
};

NamedInSources namedInSources()
{
    static const QRegularExpression pattern(
        uR"re((?:\bfail\s*\(|\bmake_unexpected\s*\(|\b(?:Error|Warning)\s*\{)re"
        uR"re(|\bwarnings?\w*(?:\.|->)(?:push_back|append|emplace_back)\s*\(\s*\{?)re"
        uR"re(|\b(?:refuse|problem|findings\.add|findings\(\)\.add)\s*\(|\breturn\s*\{)re"
        uR"re()\s*u"([a-z0-9]+(?:-[a-z0-9]+)*)"_s(?:\s*,\s*u"([^"]+)"_s)?)re"_s);
    static const QRegularExpression comment(u"//[^\\n]*"_s);
    NamedInSources named;
    QDirIterator files(QStringLiteral(QORGAN_APP_SOURCES), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QString text = QString::fromUtf8(resource(files.next()));
        text.remove(comment);
        for (auto it = pattern.globalMatch(text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            named.codes.emplace(match.captured(1), files.fileName());
            if (!match.captured(2).isEmpty())
                named.fields.emplace(match.captured(2), files.fileName());
        }
    }
    return named;
}

} // namespace

class TestMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableIsSortedWithoutDoubles()
    {
        QVERIFY(messageTable().size() > 100);
        QString last;
        for (const MessageRow &row : messageTable()) {
            QVERIFY2(last < row.code, qPrintable(row.code));
            last = row.code;
        }
    }

    void everyRowReadsWell_data()
    {
        QTest::addColumn<QString>("code");
        for (const MessageRow &row : messageTable())
            QTest::newRow(qPrintable(row.code)) << row.code;
    }

    void everyRowReadsWell()
    {
        QFETCH(QString, code);
        const auto row = std::find_if(messageTable().begin(), messageTable().end(),
                                      [&](const MessageRow &each) { return each.code == code; });
        static const QRegularExpression kebab(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s);
        QVERIFY(kebab.match(row->code).hasMatch());
        const QString fault = tests::wordingFault(row->texts);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        const QStringList expected = placeholders(row->texts.kk);
        for (const QString &placeholder : expected)
            QVERIFY2(placeholder == u"%f" || (placeholder >= u"%1" && placeholder <= u"%9"),
                     qPrintable(placeholder));
        for (const Language language : base::AllLanguages) {
            QCOMPARE(placeholders(row->texts.in(language)), expected);
            QVERIFY(row->texts.in(language).endsWith(u'.'));
        }
        if (!row->field.isEmpty())
            QVERIFY2(fieldLabel(row->field, Language::Kazakh) != row->field, qPrintable(row->field));
    }

    void fieldsAreSortedAndInThreeLanguages()
    {
        const QJsonArray rows = QJsonDocument::fromJson(resource(u":/help/fields.json"_s))
                                    .object().value("fields"_L1).toArray();
        QVERIFY(rows.size() > 50);
        QString last;
        for (const QJsonValue &value : rows) {
            const QJsonObject row = value.toObject();
            const QString code = row.value("code"_L1).toString();
            QVERIFY2(last < code, qPrintable(code));
            last = code;
            const QString fault = tests::wordingFault({row.value("kk"_L1).toString(), row.value("ru"_L1).toString(),
                                                       row.value("en"_L1).toString()});
            QVERIFY2(fault.isEmpty(), qPrintable(code + u" "_s + fault));
        }
    }

    void everyCodeOfTheSourcesHasItsRow()
    {
        std::set<QString> known;
        for (const MessageRow &row : messageTable())
            known.insert(row.code);
        const auto used = namedInSources().codes;
        QVERIFY(used.contains(u"zone-data-old"_s)); // the search itself works
        QStringList missing;
        for (const auto &[code, file] : used)
            if (!known.contains(code))
                missing.append(code + u" ("_s + file + u")"_s);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u", "_s)));
    }

    void everyFieldOfTheSourcesHasItsLabel()
    {
        const auto used = namedInSources().fields;
        QVERIFY(used.contains(u"iin"_s)); // the search itself works
        QStringList missing;
        for (const auto &[field, file] : used)
            if (fieldLabel(field, Language::Kazakh) == field)
                missing.append(field + u" ("_s + file + u")"_s);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u", "_s)));
    }

    void sentences_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("russian");
        const auto row = [](const char *name, const QString &code, const QString &field,
                            const QStringList &arguments, const QString &russian) {
            QTest::newRow(name) << code << field << arguments << russian;
        };
        row("the field of the error", u"required"_s, u"surname"_s, {}, u"Фамилия: обязательно для заполнения."_s);
        row("a path", u"required"_s, u"victims[0].surname"_s, {}, u"Фамилия: обязательно для заполнения."_s);
        row("the usual field", u"iin-length"_s, {}, {}, u"ИИН: должно быть 12 цифр."_s);
        row("an import column", u"iin-length"_s, u"offender_iin"_s, {},
            u"ИИН правонарушителя: должно быть 12 цифр."_s);
        row("no field at all", u"required"_s, {}, {}, u"Значение: обязательно для заполнения."_s);
        row("an unknown field", u"required"_s, u"shoe_size"_s, {}, u"shoe_size: обязательно для заполнения."_s);
        row("arguments", u"number-range"_s, u"limit"_s, {u"1"_s, u"1000"_s},
            u"Число строк: число должно быть от 1 до 1000."_s);
        row("an option", u"number-range"_s, u"--expires-within"_s, {u"1"_s, u"30"_s},
            u"Дней до окончания: число должно быть от 1 до 30."_s);
        row("an argument that looks like a place", u"csv-missing-column"_s, u"file"_s, {u"%1 %f"_s},
            u"Файл: нет обязательного столбца: %1 %f."_s);
        row("an argument of a catalogue", u"restriction-not-held"_s, u"restriction"_s, {u"restrictions/eviction"_s},
            u"Запрет: в этой мере нет такого запрета: временное выселение."_s);
        row("an argument of no catalogue", u"csv-missing-column"_s, u"file"_s, {u"2710/2026/1"_s},
            u"Файл: нет обязательного столбца: 2710/2026/1."_s);
        row("a missing argument", u"csv-missing-column"_s, u"file"_s, {},
            u"Файл: нет обязательного столбца: …."_s);
        row("an unknown code", u"moon-phase"_s, u"iin"_s, {u"full"_s}, u"ИИН: moon-phase: full"_s);
        row("an unknown code alone", u"moon-phase"_s, {}, {}, u"moon-phase"_s);
    }

    void sentences()
    {
        QFETCH(QString, code);
        QFETCH(QString, field);
        QFETCH(QStringList, arguments);
        QFETCH(QString, russian);
        QCOMPARE(sentence(base::Error{code, field, arguments}, Language::Russian), russian);
        QCOMPARE(sentence(base::Warning{code, field, arguments}, Language::Russian), russian);
    }

    void theLanguageIsTheCallers()
    {
        const base::Error error{u"in-the-future"_s, u"birth_date"_s, {}};
        QCOMPARE(sentence(error, Language::Kazakh), u"Туған күні: бұл уақыт әлі келген жоқ."_s);
        QCOMPARE(sentence(error, Language::Russian), u"Дата рождения: это время ещё не наступило."_s);
        QCOMPARE(sentence(error, Language::English), u"Date of birth: lies in the future."_s);
    }

    /// Whoever tries logins must not learn which of them exist.
    void aWrongPasswordSoundsLikeAnUnknownLogin()
    {
        for (const Language language : base::AllLanguages)
            QCOMPARE(sentence(base::Error{u"wrong-password"_s, u"password"_s, {}}, language),
                     sentence(base::Error{u"login-failed"_s, u"login"_s, {}}, language));
    }

    void malformedTableIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no JSON") << QByteArray("[") << QStringList{};
        QTest::newRow("no rows") << QByteArray(R"({"messages": []})") << QStringList{};
        QTest::newRow("no code") << QByteArray(R"({"messages": [{"kk": "ә.", "ru": "а.", "en": "a."}]})")
                                 << QStringList{u"1"_s};
        QTest::newRow("no Kazakh") << QByteArray(R"({"messages": [{"code": "x", "ru": "а.", "en": "a."}]})")
                                   << QStringList{u"x"_s};
    }

    void malformedTableIsRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QStringList, arguments);
        const auto rows = parseMessages(json);
        QVERIFY(!rows);
        QCOMPARE(rows.error().code, u"messages-malformed"_s);
        QCOMPARE(rows.error().arguments, arguments);
    }
};

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
