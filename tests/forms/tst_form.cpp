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
            {u"basis"_s, texts(u"Small"_s)},
            {u"status"_s, u"own-layout"_s},
            {u"paper"_s, u"A4"_s},
            {u"subject"_s, u"none"_s},
            {u"audiences"_s, QJsonArray{u"file"_s, u"court"_s}},
            {u"languages"_s, QJsonArray{u"kk"_s, u"kk+ru"_s}},
            {u"names"_s, QJsonArray{name(u"a"_s), name(u"l"_s, u"list"_s), name(u"l.n"_s), name(u"l.m"_s, u"list"_s), name(u"l.m.x.y"_s)}}};
}

/// A shared table with a text, a sealed one, and a list with its text.
QJsonObject sharedTable()
{
    QJsonObject wide = name(u"s"_s);
    wide[u"audiences"_s] = QJsonArray{u"file"_s, u"court"_s, u"victim"_s};
    wide[u"blank"_s] = 40;
    QJsonObject sealed = name(u"t"_s);
    sealed[u"sealed"_s] = true;
    QJsonObject narrow = name(u"v"_s);
    narrow[u"audiences"_s] = QJsonArray{u"victim"_s};
    return {{u"names"_s, QJsonArray{wide, sealed, narrow, name(u"k"_s, u"list"_s), name(u"k.n"_s)}}};
}

using Change = std::function<void(QJsonObject &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class TestForm : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    void write(const QByteArray &json, const QString &name = u"small/form.json"_s)
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"small"_s));
        QFile file(m_folder.filePath(name));
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

    void sharedNames_data()
    {
        QTest::addColumn<QJsonArray>("entries");
        QTest::addColumn<QString>("refused");
        const auto row = [](const char *tag, const QJsonArray &entries, const QString &refused = {}) {
            QTest::newRow(tag) << entries << refused;
        };
        row("by name", {u"s"_s, u"t"_s, u"k"_s, u"k.n"_s});
        row("for fewer readers", {QJsonObject{{u"name"_s, u"s"_s}, {u"audiences"_s, QJsonArray{u"court"_s}}}});
        row("sealed, with another blank", {QJsonObject{{u"name"_s, u"s"_s}, {u"sealed"_s, true}, {u"blank"_s, 9}}});
        row("beside one of its own", {u"s"_s, name(u"a"_s)});
        row("for more readers", {QJsonObject{{u"name"_s, u"t"_s}, {u"audiences"_s, QJsonArray{u"court"_s}}}}, u"t"_s);
        row("with another meaning", {name(u"s"_s)}, u"s"_s);
        row("not there", {u"unknown"_s}, u"unknown"_s);
        row("for nobody the form is for", {u"v"_s}, u"v"_s);
        row("without its list", {u"k.n"_s}, u"k.n"_s);
        row("twice", {u"s"_s, QJsonObject{{u"name"_s, u"s"_s}}}, u"s"_s);
    }

    void sharedNames()
    {
        QFETCH(QJsonArray, entries);
        QFETCH(QString, refused);
        write(QJsonDocument(sharedTable()).toJson(), u"names.json"_s);
        QJsonObject object = goodForm();
        object[u"names"_s] = entries;
        write(QJsonDocument(object).toJson());
        const auto form = readForm(m_folder.path(), u"small"_s);
        QFile::remove(m_folder.filePath(u"names.json"_s));
        if (!refused.isEmpty()) {
            QVERIFY(!form);
            QCOMPARE(form.error().arguments, QStringList({u"small"_s, refused}));
            return;
        }
        QVERIFY(form);
        QCOMPARE(form->names.size(), static_cast<std::size_t>(entries.size()));
        for (const NameRule &rule : form->names)
            QVERIFY(!(rule.audiences & ~form->audiences));
        const NameRule *shared = form->find(u"s");
        if (shared && entries.first().isObject())
            QVERIFY(shared->audiences == Audiences(Audience::Court) || (shared->sealed && shared->blankLength == 9));
        if (const NameRule *inside = form->find(u"k.n"))
            QCOMPARE(inside->list, u"k"_s);
    }

    void aDamagedSharedTableIsTold()
    {
        write(R"({"names": [{"name": "s", "kind": "text", "audiences": []}]})", u"names.json"_s);
        write(QJsonDocument(goodForm()).toJson());
        const auto form = readForm(m_folder.path(), u"small"_s);
        QFile::remove(m_folder.filePath(u"names.json"_s));
        QVERIFY(!form);
        QCOMPARE(form.error().arguments, QStringList({u"names.json"_s, u"s"_s}));
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
        row("another code", u"code, title, basis, status, paper"_s, [](QJsonObject &form) { form[u"code"_s] = u"other"_s; });
        row("no title in English", u"code, title, basis, status, paper"_s, [](QJsonObject &form) { form[u"title"_s] = QJsonObject{{u"kk"_s, u"x"_s}}; });
        row("no basis in English", u"code, title, basis, status, paper"_s, [](QJsonObject &form) { form[u"basis"_s] = QJsonObject{{u"kk"_s, u"x"_s}}; });
        row("unknown audience", u"audiences"_s, [](QJsonObject &form) { form[u"audiences"_s] = QJsonArray{u"press"_s}; });
        row("unknown language", u"languages"_s, [](QJsonObject &form) { form[u"languages"_s] = QJsonArray{u"kk"_s, u"en"_s}; });
        row("unknown paper", u"code, title, basis, status, paper"_s, [](QJsonObject &form) { form[u"paper"_s] = u"A5"_s; });
        row("made of nothing known", u"subject"_s, [](QJsonObject &form) { form[u"subject"_s] = u"picture"_s; });
        row("a reader the form is not for", u"readers"_s, [](QJsonObject &form) { form[u"readers"_s] = QJsonObject{{u"victim"_s, texts(u"x"_s)}}; });
        row("a reader without words", u"readers"_s, [](QJsonObject &form) { form[u"readers"_s] = QJsonObject{{u"file"_s, texts(QString())}}; });
        row("twins that stand nowhere", u"twins"_s, [](QJsonObject &form) { form[u"twins"_s] = u"above"_s; });
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
