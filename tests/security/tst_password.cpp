// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/password.h"

#include <QTest>

using namespace qorgan::security;
using namespace Qt::StringLiterals;

class TestPassword : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void length_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QString() << u"password-too-short"_s;
        QTest::newRow("nine") << QString(9, u'x') << u"password-too-short"_s;
        QTest::newRow("ten") << QString(10, u'x') << QString();
        QTest::newRow("ten with spaces at the ends") << u" 12345678 "_s << QString();
        QTest::newRow("ten Kazakh letters") << u"әғқңөұүһіё"_s << QString();
        QTest::newRow("nine letters in ten code points") << u"12345678и\u0306"_s << u"password-too-short"_s;
        QTest::newRow("five signs outside the first plane") << u"🔑🔑🔑🔑🔑"_s << u"password-too-short"_s;
        QTest::newRow("ten signs outside the first plane") << u"🔑🔑🔑🔑🔑🔑🔑🔑🔑🔑"_s << QString();
        QTest::newRow("longest") << QString(1024, u'x') << QString();
        QTest::newRow("too long") << QString(1025, u'x') << u"password-too-long"_s;
    }

    void length()
    {
        QFETCH(const QString, password);
        QFETCH(const QString, code);
        const auto result = checkPassword(password);
        QCOMPARE(result ? QString() : result.error().code, code);
        if (!result)
            QCOMPARE(result.error().field, u"password"_s);
    }

    void strength_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::addColumn<QString>("reason");
        QTest::newRow("empty") << QString() << 0 << 0 << u"password-repeats"_s;
        QTest::newRow("one letter again and again") << QString(40, u'a') << 0 << 2 << u"password-repeats"_s;
        QTest::newRow("digits in order") << u"1234567890123"_s << 0 << 0 << u"password-sequence"_s;
        QTest::newRow("row of keys") << u"qwertyuiop"_s << 0 << 0 << u"password-sequence"_s;
        QTest::newRow("row of Russian keys") << u"йцукенгшщз"_s << 0 << 0 << u"password-sequence"_s;
        QTest::newRow("row of Kazakh keys") << u"әіңғүұқөһһ"_s << 0 << 0 << u"password-sequence"_s;
        QTest::newRow("a word and a digit") << u"password12"_s << 0 << 0 << u"password-better-longer"_s;
        QTest::newRow("a name and a year") << u"Қарлығаш1987"_s << 0 << 1 << u"password-better-longer"_s;
        QTest::newRow("a date") << u"1703199050"_s << 0 << 1 << u"password-one-kind"_s;
        QTest::newRow("the login in it") << u"akhmetov-2026"_s << 0 << 0 << u"password-contains-login"_s;
        QTest::newRow("short but random") << u"k7Q#x"_s << 0 << 0 << u"password-better-longer"_s;
        QTest::newRow("ten random characters") << u"k7Qx#9vLp2"_s << 3 << 3 << u"password-better-longer"_s;
        QTest::newRow("three words") << u"көк түйе жүзеді"_s << 2 << 3 << u"password-better-longer"_s;
        QTest::newRow("five words") << u"көк түйе айдан шай тасиды"_s << 4 << 4 << QString();
        QTest::newRow("sixteen random characters") << u"k7Qx#9vLp2Wd%4hZ"_s << 4 << 4 << QString();
    }

    void strength()
    {
        QFETCH(const QString, password);
        QFETCH(const int, least);
        QFETCH(const int, most);
        QFETCH(const QString, reason);
        const PasswordStrength found = passwordStrength(password, u"Akhmetov"_s);
        QVERIFY2(found.score >= least && found.score <= most, qPrintable(QString::number(found.score)));
        QCOMPARE(found.reason, reason);
    }

    void theGivenPasswordIsLeftAlone()
    {
        QString password = u"akhmetov"_s;
        password.append(u"-2026-и\u0306");
        const QString before = QString(password.constData(), password.size());
        QVERIFY(checkPassword(password));
        QCOMPARE(passwordStrength(password, u"akhmetov"_s).reason, u"password-contains-login"_s);
        QCOMPARE(secretText(password).size(), std::size_t{16});
        QCOMPARE(password, before);
    }

    void secretTextIsUtf8()
    {
        const SecretBytes text = secretText(u"aӘи\u0306"_s);
        QCOMPARE(QByteArray(reinterpret_cast<const char *>(text.data()), static_cast<qsizetype>(text.size())),
                 QByteArray("a\xd3\x98\xd0\xb9"));
        QVERIFY(secretText(QString()).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestPassword)
#include "tst_password.moc"
