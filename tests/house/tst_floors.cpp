// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The floors of the house, lowest first; folders of one floor do not see each other.
const QList<QStringList> Floors{{u"base"_s},
                                {u"domain"_s, u"forms"_s, u"security"_s},
                                {u"law"_s, u"storage"_s},
                                {u"casework"_s},
                                {u"exchange"_s, u"reports"_s},
                                {u"cli"_s, u"ui"_s}};

/// Below casework the windows and the console know only these.
const QStringList SeenFromTheTop{u"base"_s, u"domain"_s, u"casework"_s, u"exchange"_s, u"reports"_s};

int floorOf(const QString &folder)
{
    for (int i = 0; i < Floors.size(); ++i) {
        if (Floors[i].contains(folder))
            return i;
    }
    return -1;
}

bool mayInclude(const QString &from, const QString &to)
{
    if (from == to)
        return true;
    if (floorOf(from) == Floors.size() - 1)
        return SeenFromTheTop.contains(to);
    return floorOf(to) >= 0 && floorOf(to) < floorOf(from);
}

/// The source without its comments; texts in quotes stay.
QString withoutComments(const QString &source)
{
    static const QRegularExpression token(
        u"\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)*'|//[^\\n]*|/\\*.*?\\*/"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QString code;
    qsizetype last = 0;
    for (auto it = token.globalMatch(source); it.hasNext();) {
        const auto match = it.next();
        code += source.mid(last, match.capturedStart() - last);
        if (!match.capturedView().startsWith(u'/'))
            code += match.captured();
        last = match.capturedEnd();
    }
    return code + source.mid(last);
}

/// What a source of that folder does against the order of the house; empty when it keeps it.
QStringList findings(const QString &folder, const QString &source, const QStringList &ownParts = {})
{
    QStringList found;
    const QString code = withoutComments(source);
    static const QRegularExpression include(u"#\\s*include\\s*\"([^\"/]+)/"_s);
    for (auto it = include.globalMatch(code); it.hasNext();) {
        const QString to = it.next().captured(1);
        if (!ownParts.contains(to) && !mayInclude(folder, to))
            found << u"includes "_s + to;
    }
    static const QRegularExpression sql(
        u"\\bQSql\\w*|\\bsqlite3\\w*|\\bSELECT\\s+[\\w*(]|\\bINSERT\\s+(OR\\s+\\w+\\s+)?INTO\\b|\\bDELETE\\s+FROM\\b"
        "|\\bUPDATE\\s+\\w+\\s+SET\\b|\\bPRAGMA\\s+\\w|\\bCREATE\\s+(TABLE|INDEX|TRIGGER)\\b|\\bBEGIN\\s+IMMEDIATE\\b"_s);
    if (const auto match = sql.match(code); folder != u"storage" && match.hasMatch())
        found << u"speaks SQL: "_s + match.captured();
    static const QRegularExpression sodium(u"\\bsodium\\.h|\\b(sodium|crypto|randombytes)_\\w+\\s*\\("_s);
    if (const auto match = sodium.match(code); folder != u"security" && match.hasMatch())
        found << u"calls libsodium: "_s + match.captured();
    return found;
}

struct Source {
    QString path; ///< from the top of the repository
    QString text;
};

QList<Source> sources(const QStringList &folders, const QStringList &patterns)
{
    const QDir top(QStringLiteral(QORGAN_SOURCE_DIR));
    QList<Source> list;
    for (const QString &folder : folders) {
        QDirIterator it(top.filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly))
                list << Source{top.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())};
        }
    }
    return list;
}

const QStringList CodePatterns{u"*.cpp"_s, u"*.h"_s, u"*.c"_s};

} // namespace

class TestFloors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBreachIsFound_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("source");
        QTest::addColumn<bool>("kept");
        const auto row = [](const char *name, const QString &folder, const QString &source, bool kept) {
            QTest::newRow(name) << folder << source << kept;
        };
        row("down", u"casework"_s, u"#include \"storage/register.h\""_s, true);
        row("own", u"law"_s, u"#include \"law/rules.h\""_s, true);
        row("up", u"domain"_s, u"#include \"casework/session.h\""_s, false);
        row("aside", u"law"_s, u"#include \"storage/register.h\""_s, false);
        row("aside below", u"forms"_s, u"# include \"domain/person.h\""_s, false);
        row("window to storage", u"ui"_s, u"#include \"storage/register.h\""_s, false);
        row("console to security", u"cli"_s, u"#include \"security/permissions.h\""_s, false);
        row("console to casework", u"cli"_s, u"#include \"casework/session.h\""_s, true);
        row("unknown folder", u"cli"_s, u"#include \"helpers/all.h\""_s, false);
        row("sql", u"casework"_s, u"query.exec(u\"SELECT id FROM person\"_s);"_s, false);
        row("sql in a comment", u"casework"_s, u"// SELECT id FROM person\n/* QSqlQuery */"_s, true);
        row("two slashes in a text", u"casework"_s, u"f(\"http://x\", \"SELECT id FROM person\");"_s, false);
        row("the driver", u"ui"_s, u"#include <QSqlQuery>"_s, false);
        row("sql at home", u"storage"_s, u"#include <QSqlQuery>\n\"SELECT id\""_s, true);
        row("sodium", u"storage"_s, u"#include <sodium.h>"_s, false);
        row("sodium called", u"casework"_s, u"sodium_memzero(p, n);"_s, false);
        row("sodium at home", u"security"_s, u"#include <sodium.h>"_s, true);
    }

    void aBreachIsFound()
    {
        QFETCH(QString, folder);
        QFETCH(QString, source);
        QFETCH(bool, kept);
        QCOMPARE(findings(folder, source).isEmpty(), kept);
    }

    void noArrowRunsUp()
    {
        const QDir top(QStringLiteral(QORGAN_SOURCE_DIR));
        for (const QString &folder : QDir(top.filePath(u"app"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QVERIFY2(floorOf(folder) >= 0, qPrintable(u"app/"_s + folder + u" stands on no floor"_s));

        const QStringList partsOfUi = QDir(top.filePath(u"ui"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        const auto all = sources({u"app"_s, u"ui"_s}, CodePatterns);
        QVERIFY(all.size() > 30);
        QStringList breaches;
        for (const Source &source : all) {
            const QString folder = source.path.startsWith(u"ui/") ? u"ui"_s : source.path.section(u'/', 1, 1);
            for (const QString &finding :
                 findings(folder, source.text, folder == u"ui" ? partsOfUi : QStringList()))
                breaches << source.path + u": "_s + finding;
        }
        QVERIFY2(breaches.isEmpty(), qPrintable(breaches.join(u'\n')));
    }

    void everySourceNamesItsLicence()
    {
        const auto all = sources({u"app"_s, u"ui"_s, u"tests"_s, u"resources"_s, u".ci"_s},
                                 CodePatterns + QStringList{u"CMakeLists.txt"_s, u"*.cmake"_s, u"*.sh"_s, u"run"_s});
        QVERIFY(all.size() > 40);
        for (const Source &source : all) {
            const QString head = source.text.section(u'\n', 0, 2);
            QVERIFY2(head.contains(u"SPDX-FileCopyrightText: Qorgan contributors")
                         && head.contains(u"SPDX-License-Identifier: GPL-3.0-or-later"),
                     qPrintable(source.path));
        }
    }

    void aFileIsReadInOneSitting()
    {
        for (const Source &source : sources({u"app"_s, u"ui"_s, u"tests"_s}, CodePatterns))
            QVERIFY2(source.text.count(u'\n') <= 600, qPrintable(source.path));
    }

    void noFileKnowsAMachine()
    {
        const QRegularExpression machine(u"[\"'=( ]/(home|root|work|mnt)/"_s);
        QVERIFY(machine.match(u"cd "_s + u"/home"_s + u"/someone"_s).hasMatch());
        for (const Source &source : sources({u"app"_s, u"ui"_s, u"tests"_s, u"resources"_s, u"translations"_s},
                                            {u"*"_s})) {
            const auto match = machine.match(source.text);
            QVERIFY2(!match.hasMatch() || source.path.endsWith(u"tst_floors.cpp") || source.path.endsWith(u".png"),
                     qPrintable(source.path + u": "_s + match.captured()));
        }
    }

    void theTopLevelHoldsNothingElse()
    {
        const QStringList allowed{u"CMakeLists.txt"_s, u"CMakePresets.json"_s, u"LICENSE"_s, u"README.md"_s,
                                  u"app"_s, u"resources"_s, u"tests"_s, u"translations"_s, u"ui"_s,
                                  u"build"_s /* made here, not committed */};
        const auto entries = QDir(QStringLiteral(QORGAN_SOURCE_DIR)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        for (const QString &entry : entries)
            QVERIFY2(allowed.contains(entry) || entry.endsWith(u".user") || entry == u"CMakeUserPresets.json",
                     qPrintable(entry));
    }
};

QTEST_GUILESS_MAIN(TestFloors)
#include "tst_floors.moc"
