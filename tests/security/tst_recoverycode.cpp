// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/recoverycode.h"

#include <QRegularExpression>
#include <QTest>

using namespace qorgan::security;
using namespace Qt::StringLiterals;

namespace {

const QString Alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;

/// The canonical text of a code, or the error's code.
QString read(const QString &typed)
{
    const auto text = readRecoveryCode(typed);
    if (!text)
        return text.error().code;
    return QString::fromLatin1(reinterpret_cast<const char *>(text->data()), static_cast<qsizetype>(text->size()));
}

QString changed(const QString &code, qsizetype at, QChar to)
{
    QString copy = code;
    copy[at] = to;
    return copy;
}

} // namespace

class TestRecoveryCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesAreGroupedAndDiffer()
    {
        const QString code = makeRecoveryCode();
        static const QRegularExpression shape(u"^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){7}$"_s);
        QVERIFY(shape.match(code).hasMatch());
        QVERIFY(makeRecoveryCode() != code);
        QCOMPARE(read(code), QString(code).remove(u'-'));
    }

    void isReadAsPeopleTypeIt_data()
    {
        QTest::addColumn<QString>("typed");
        // Thirty zeros have zero check characters; a one in the first place gives 1 and x to the 30th, J.
        const QString one = u"10000000000000000000000000000"_s + u"01J"_s;
        QTest::newRow("canonical") << one;
        QTest::newRow("small letters, spaces") << u" 1000 0000 0000 0000 0000 0000 0000 001j "_s;
        QTest::newRow("O for zero, I for one") << u"I000-OOOO-0000-0000-0000-0000-0000-001J"_s;
        QTest::newRow("l for one, en dashes") << u"l000–0000–0000–0000–0000–0000–0000–00lj"_s;
        QTest::newRow("Cyrillic letters") << u"І000ООоо00000000000000000000001J"_s;
    }

    void isReadAsPeopleTypeIt()
    {
        QFETCH(const QString, typed);
        QCOMPARE(read(typed), u"1000000000000000000000000000001J"_s);
    }

    void cyrillicLettersOfTheSameLook()
    {
        const QString latin = u"ABEKMHPCTYX"_s;
        const QString cyrillic = u"АВЕКМНРСТУХ"_s;
        QString code;
        do
            code = makeRecoveryCode();
        while (!code.contains(u'A') || !code.contains(u'X'));
        QString typed = code;
        for (qsizetype i = 0; i < latin.size(); ++i)
            typed.replace(latin.at(i), cyrillic.at(i));
        QVERIFY(typed != code);
        QCOMPARE(read(typed), read(code));
    }

    void everyWrongCharacterIsNoticed()
    {
        const QString code = read(makeRecoveryCode());
        for (qsizetype at = 0; at < code.size(); ++at)
            for (const QChar other : Alphabet)
                if (other != code.at(at))
                    QCOMPARE(read(changed(code, at, other)), u"recovery-code-mistyped"_s);
    }

    void everyTwoExchangedCharactersAreNoticed()
    {
        const QString code = read(makeRecoveryCode());
        for (qsizetype a = 0; a < code.size(); ++a)
            for (qsizetype b = a + 1; b < code.size(); ++b)
                if (code.at(a) != code.at(b))
                    QCOMPARE(read(changed(changed(code, a, code.at(b)), b, code.at(a))), u"recovery-code-mistyped"_s);
    }

    void everyTwoWrongNeighboursAreNoticed()
    {
        const QString code = read(makeRecoveryCode());
        for (qsizetype at = 0; at + 1 < code.size(); ++at)
            for (const QChar first : Alphabet)
                for (const QChar second : Alphabet)
                    if (first != code.at(at) || second != code.at(at + 1))
                        QCOMPARE(read(changed(changed(code, at, first), at + 1, second)), u"recovery-code-mistyped"_s);
    }

    void whatCannotBeACode_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing") << QString();
        QTest::newRow("one short") << u"1000000000000000000000000000001"_s;
        QTest::newRow("one too many") << u"1000000000000000000000000000001J0"_s;
        QTest::newRow("a letter that codes never have") << u"U000000000000000000000000000001J"_s;
        QTest::newRow("a foreign letter") << u"Ж000000000000000000000000000001J"_s;
        QTest::newRow("punctuation") << u"1000.0000.0000.0000.0000.0000.0000.001J"_s;
        QTest::newRow("a long text") << QString(100'000, u'0');
    }

    void whatCannotBeACode()
    {
        QFETCH(const QString, typed);
        const auto text = readRecoveryCode(typed);
        QVERIFY(!text);
        QCOMPARE(text.error().code, u"recovery-code-mistyped"_s);
        QCOMPARE(text.error().kind, qorgan::base::ErrorKind::Register);
    }
};

QTEST_APPLESS_MAIN(TestRecoveryCode)
#include "tst_recoverycode.moc"
