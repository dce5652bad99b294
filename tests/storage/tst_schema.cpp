// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/station.h"
#include "storage/statement.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <set>

using namespace station;

namespace {

using Columns = std::map<QString, QStringList>;

/// What no field of the register may be for, unless the official form asks for it (DP-02); words and the
/// beginnings of words of which names could be made.
const QStringList Forbidden{
    u"religio"_s,  u"faith"_s,    u"confession"_s,  u"ethnic"_s, u"nationality"_s, u"race"_s,     u"racial"_s,
    u"sexual"_s,   u"orientat"_s, u"gender_ident"_s, u"diagnos"_s, u"psychiatr"_s, u"mental"_s,   u"hiv"_s,
    u"politic"_s,  u"union"_s,    u"biometr"_s,     u"fingerpr"_s, u"genetic"_s,   u"income"_s,   u"tribe"_s,
    u"natsional"_s, u"veroisp"_s, u"ult"_s,         u"din"_s};

Columns columnsOf(Connection &connection)
{
    Statement rows(connection,
                   u"SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c"
                   " WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND m.name NOT GLOB '*_search_*'"_s);
    Columns columns;
    while (rows.next())
        columns[rows.text(0)].append(rows.text(1));
    return columns;
}

bool isForbidden(const QString &name)
{
    const QString parts = u'_' + name;
    return std::any_of(Forbidden.begin(), Forbidden.end(), [&](const QString &word) {
        // Short words only as a whole part of the name.
        return word.size() > 3 ? parts.contains(QString(u'_' + word)) : QString(parts + u'_').contains(QString(u'_' + word + u'_'));
    });
}

} // namespace

class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QJsonObject document = QJsonDocument::fromJson(contentOf(u":/schema/purposes.json"_s)).object();
        m_classes = document.value(u"classes"_s).toObject();
        m_tables = document.value(u"tables"_s).toObject();
        const Station station;
        Connection connection(station.file(), key(), Cipher, Connection::Mode::ReadOnly);
        m_columns = columnsOf(connection);
        QVERIFY(m_columns.size() > 20);
        QVERIFY(m_columns.contains(u"person_search"_s));
    }

    void everyColumnHasAPurposeAndARetention()
    {
        for (const auto &[table, columns] : m_columns) {
            const QJsonObject described = m_tables.value(table).toObject();
            for (const QString &column : columns) {
                const QJsonObject entry = described.value(column).toObject();
                const QByteArray where = QString(table + u'.' + column).toUtf8();
                QVERIFY2(entry.value(u"purpose"_s).toString().size() > 5, where.constData());
                QVERIFY2(m_classes.contains(entry.value(u"retention"_s).toString()), where.constData());
            }
        }
    }

    void nothingIsDescribedThatIsNotThere()
    {
        std::set<QString> used;
        for (auto table = m_tables.begin(); table != m_tables.end(); ++table) {
            QVERIFY2(m_columns.contains(table.key()), qPrintable(table.key()));
            const QJsonObject described = table.value().toObject();
            for (auto column = described.begin(); column != described.end(); ++column) {
                QVERIFY2(m_columns.at(table.key()).contains(column.key()), qPrintable(table.key() + u'.' + column.key()));
                used.insert(column.value().toObject().value(u"retention"_s).toString());
            }
        }
        for (const QString &name : m_classes.keys()) {
            QVERIFY2(used.contains(name), qPrintable(name));
            QVERIFY2(m_classes.value(name).toString().size() > 20, qPrintable(name));
        }
    }

    void noForbiddenFieldIsKept()
    {
        for (const auto &[table, columns] : m_columns)
            for (const QString &column : columns)
                QVERIFY2(!isForbidden(column), qPrintable(table + u'.' + column));
    }

    void aForbiddenNameIsKnown_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("forbidden");
        for (const QString &name : {u"religion"_s, u"offender_religion_code"_s, u"ethnicity"_s, u"nationality"_s,
                                    u"mental_health"_s, u"diagnosis_note"_s, u"hiv_status"_s, u"ult"_s})
            QTest::newRow(qPrintable(name)) << name << true;
        for (const QString &name : {u"citizenship"_s, u"results"_s, u"recorded_by"_s, u"ordinal"_s, u"building"_s})
            QTest::newRow(qPrintable(name)) << name << false;
    }

    void aForbiddenNameIsKnown()
    {
        QFETCH(QString, name);
        QFETCH(bool, forbidden);
        QCOMPARE(isForbidden(name), forbidden);
    }

    void everyTableIsStrict()
    {
        const Station station;
        Connection connection(station.file(), key(), Cipher, Connection::Mode::ReadOnly);
        Statement rows(connection, u"SELECT name, strict FROM pragma_table_list WHERE schema = 'main'"
                                   " AND type = 'table' AND name NOT LIKE 'sqlite_%'"_s);
        int tables = 0;
        for (; rows.next(); ++tables)
            QVERIFY2(rows.integer(1) == 1, qPrintable(rows.text(0)));
        QVERIFY(tables > 20);
    }

    /// A reference without an index of its own makes every removal of what it refers to a scan.
    void everyReferenceToAPersonIsIndexedOrRare()
    {
        const Station station;
        Connection connection(station.file(), key(), Cipher, Connection::Mode::ReadOnly);
        Statement rows(connection,
                       u"SELECT m.name, f.\"from\" FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f"
                       " WHERE m.type = 'table' AND f.\"table\" IN ('incident', 'measure')"
                       " AND NOT EXISTS (SELECT 1 FROM pragma_index_list(m.name) l, pragma_index_info(l.name) i"
                       " WHERE i.seqno = 0 AND i.name = f.\"from\")"_s);
        QStringList without;
        while (rows.next())
            without.append(rows.text(0) + u'.' + rows.text(1));
        without.sort();
        QCOMPARE(without, (QStringList{u"imported_row.incident_id"_s, u"measure.replaced_by"_s}));
    }

private:
    QJsonObject m_classes;
    QJsonObject m_tables;
    Columns m_columns;
};

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
