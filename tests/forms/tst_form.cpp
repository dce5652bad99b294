// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/library.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace qorgan;
using namespace qorgan::forms;
using namespace Qt::StringLiterals;

namespace {

QJsonObject texts(const QString &text)
{
    return {{u"kk"_s, text}, {u"ru"_s, text}, {u"en"_s, text}};
}

QJsonObject name(const QString &text, const QString &kind = u"text"_s)
{
    return {{u"name"_s, text}, {u"kind"_s, kind}, {u"audiences"_s, QJsonArray{u"file"_s}}, {u"meaning"_s, texts(u"x"_s)}};
}

QJsonObject goodForm()
{
    return {{u"code"_s, u"small"_s},
            {u"title"_s, texts(u"Small"_s)},
            {u"status"_s, u"own-layout"_s},
            {u"paper"_s, u"A4"_s},
            {u"audiences"_s, QJsonArray{u"file"_s, u"court"_s}},
            {u"languages"_s, QJsonArray{u"kk"_s, u"kk+ru"_s}},
            {u"names"_s, QJsonArray{name(u"a"_s), name(u"l"_s, u"list"_s), name(u"l.n"_s), name(u"l.m"_s, u"list"_s), name(u"l.m.x.y"_s)}}};
}

using Change = std::function<void(QJsonObject &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class TestForm : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    void write(const QByteArray &json)
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"small"_s));
        QFile file(m_folder.filePath(u"small/form.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(json) == json.size());
    }

private Q_SLOTS:
    void aTableIsRead()
    {
        write(QJsonDocument(goodForm()).toJson());
        const auto form = readForm(m_folder.path(), u"small"_s);
        QVERIFY(form);
        QCOMPARE(form->audiences, Audience::File | Audience::Court);
        QCOMPARE(form->languages, QStringList({u"kk"_s, u"kk+ru"_s}));
        QCOMPARE(form->find(u"l.n")->list, u"l"_s);
        QCOMPARE(form->find(u"l.n")->key(), u"n"_s);
        QCOMPARE(form->find(u"l.m.x.y")->list, u"l.m"_s);
        QCOMPARE(form->find(u"l.m.x.y")->key(), u"x.y"_s);
        QCOMPARE(form->find(u"a")->list, QString());
        QVERIFY(!form->find(u"b"));
        QCOMPARE(Library(m_folder.path()).codes(), QStringList{u"small"_s});
    }

    void damaged_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("at");
        const auto row = [](const char *tag, const QString &at, Change change) { QTest::newRow(tag) << change << at; };
        const auto with = [](const QJsonObject &extra) {
            return [extra](QJsonObject &form) {
                QJsonArray names = form[u"names"_s].toArray();
                names.append(extra);
                form[u"names"_s] = names;
            };
        };
        QJsonObject foreign = name(u"b"_s);
        foreign[u"audiences"_s] = QJsonArray{u"victim"_s};
        QJsonObject nobody = name(u"b"_s);
        nobody[u"audiences"_s] = QJsonArray();
        QJsonObject mute = name(u"b"_s);
        mute[u"meaning"_s] = QJsonObject();
        row("another code", u"code, title, status, paper"_s, [](QJsonObject &form) { form[u"code"_s] = u"other"_s; });
        row("no title in English", u"code, title, status, paper"_s, [](QJsonObject &form) { form[u"title"_s] = QJsonObject{{u"kk"_s, u"x"_s}}; });
        row("unknown audience", u"audiences"_s, [](QJsonObject &form) { form[u"audiences"_s] = QJsonArray{u"press"_s}; });
        row("unknown language", u"languages"_s, [](QJsonObject &form) { form[u"languages"_s] = QJsonArray{u"kk"_s, u"en"_s}; });
        row("no language", u"languages"_s, [](QJsonObject &form) { form.remove(u"languages"_s); });
        row("name of a wrong shape", u"A b"_s, with(name(u"A b"_s)));
        row("unknown kind", u"b"_s, with(name(u"b"_s, u"number"_s)));
        row("read by nobody", u"b"_s, with(nobody));
        row("read by someone the form is not for", u"b"_s, with(foreign));
        row("no meaning", u"b"_s, with(mute));
        row("twice", u"a"_s, with(name(u"a"_s)));
        row("a value that begins another name", u"a"_s, with(name(u"a.b"_s)));
        row("taken by the engine", u"l.index"_s, with(name(u"l.index"_s)));
    }

    void damaged()
    {
        QFETCH(Change, change);
        QFETCH(QString, at);
        QJsonObject object = goodForm();
        change(object);
        write(QJsonDocument(object).toJson());
        const auto form = readForm(m_folder.path(), u"small"_s);
        QVERIFY(!form);
        QCOMPARE(form.error().code, u"form-damaged"_s);
        QCOMPARE(form.error().arguments, QStringList({u"small"_s, at}));
        QCOMPARE(Library(m_folder.path()).check(u"small"_s).front().code, u"form-damaged"_s);
    }

    void unknown_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("not there") << u"nothing"_s;
        QTest::newRow("empty") << QString();
        QTest::newRow("a way out of the folder") << u"../small"_s;
    }

    void unknown()
    {
        QFETCH(QString, code);
        const auto form = readForm(m_folder.path(), code);
        QVERIFY(!form);
        QCOMPARE(form.error().code, u"unknown-form"_s);
    }

    void aMissingTemplateOrStatusIsTold()
    {
        write(QJsonDocument(goodForm()).toJson());
        QStringList codes;
        for (const base::Error &problem : Library(m_folder.path()).check(u"small"_s))
            codes += problem.code;
        QCOMPARE(codes, QStringList({u"form-damaged"_s, u"template-missing-block"_s, u"template-missing-block"_s}));
        QFile file(m_folder.filePath(u"small/kk.html"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<section id=\"a\">\xff\xfe</section>");
        file.close();
        const auto form = readForm(m_folder.path(), u"small"_s);
        QCOMPARE(Library(m_folder.path()).read(*form, base::Language::Kazakh).problems.front().code, u"template-missing-block"_s);
    }

    void sheetWordsStandInThreeLanguages()
    {
        const auto words = Library().sheetWords();
        for (const QString &key : {u"page"_s, u"copy"_s, u"printed"_s, u"training"_s, u"own-layout"_s})
            QVERIFY2(words.contains(key), qPrintable(key));
        for (const Audience audience : AllAudiences)
            QVERIFY(words.contains(QString(u"audience-" + code(audience))));
        for (const base::Texts &texts : words)
            QVERIFY(!texts.kk.isEmpty() && !texts.ru.isEmpty() && !texts.en.isEmpty());
        QVERIFY(Library().styleSheet().contains(u"p.title"_s));
    }
};

QTEST_GUILESS_MAIN(TestForm)
#include "tst_form.moc"
