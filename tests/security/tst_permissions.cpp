// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/permissions.h"

#include <QTest>

#include <array>

using namespace qorgan::security;
using namespace Qt::StringLiterals;

namespace {

/// The order of the columns of the table below.
constexpr std::array Columns{Role::Inspector, Role::Head, Role::Registrar, Role::Auditor, Role::Administrator};

struct Row {
    const char *name;
    Permission permission;
    const char *marks; ///< one letter for each column: x may, - may not
};

constexpr std::array Table{
    //                                                             I H R A D
    Row{"read cases", Permission::ReadCases,                      "xxx--"},
    Row{"record cases", Permission::RecordCases,                  "xxx--"},
    Row{"issue measures", Permission::IssueMeasures,              "xx---"},
    Row{"record checks", Permission::RecordChecks,                "xx---"},
    Row{"cancel measures", Permission::CancelMeasures,            "-x---"},
    Row{"supervise", Permission::Supervise,                       "-x---"},
    Row{"override rules", Permission::OverrideRules,              "-x---"},
    Row{"print", Permission::Print,                               "xxx--"},
    Row{"see due", Permission::SeeDue,                            "xx---"},
    Row{"import", Permission::Import,                             "-xx--"},
    Row{"report", Permission::Report,                             "-x---"},
    Row{"export", Permission::Export,                             "-x---"},
    Row{"backup", Permission::Backup,                             "-x--x"},
    Row{"restore", Permission::Restore,                           "----x"},
    Row{"verify", Permission::Verify,                             "-x-xx"},
    Row{"read audit", Permission::ReadAudit,                      "-x-x-"},
    Row{"manage accounts", Permission::ManageAccounts,            "----x"},
    Row{"load classifier", Permission::LoadClassifier,            "----x"},
    Row{"find in classifier", Permission::FindInClassifier,       "xxx-x"},
};

} // namespace

class TestPermissions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void table_data()
    {
        QTest::addColumn<int>("permission");
        QTest::addColumn<QString>("marks");
        for (const Row &row : Table)
            QTest::newRow(row.name) << static_cast<int>(row.permission) << QString::fromLatin1(row.marks);
    }

    void table()
    {
        QFETCH(const int, permission);
        QFETCH(const QString, marks);
        QString granted;
        for (const Role role : Columns)
            granted.append(may(role, static_cast<Permission>(permission)) ? u'x' : u'-');
        QCOMPARE(granted, marks);
    }

    void tableIsComplete()
    {
        QCOMPARE(Table.size(), static_cast<std::size_t>(Permission::FindInClassifier) + 1);
        for (std::size_t i = 0; i < Table.size(); ++i)
            QCOMPARE(static_cast<std::size_t>(Table.at(i).permission), i);
    }

    void rolesAddUp()
    {
        const Roles demo = Role::Head | Role::Administrator;
        QVERIFY(may(demo, Permission::OverrideRules));
        QVERIFY(may(demo, Permission::ManageAccounts));
        for (const Row &row : Table)
            QVERIFY2(!may(Roles(), row.permission), row.name);
    }

    void codesAreReadBack()
    {
        for (const Role role : Columns)
            QCOMPARE(roleFromCode(code(role)), std::optional(role));
        QCOMPARE(codes(Role::Administrator | Role::Inspector), QStringList({u"inspector"_s, u"administrator"_s}));
        QCOMPARE(codes(Roles()), QStringList());
        QCOMPARE(roleFromCode(u"Head"), std::nullopt);
        QCOMPARE(roleFromCode(u""), std::nullopt);
    }
};

QTEST_APPLESS_MAIN(TestPermissions)
#include "tst_permissions.moc"
