// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/secret.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace qorgan::security;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const SecretBytes &secret)
{
    return QByteArray(reinterpret_cast<const char *>(secret.data()), static_cast<qsizetype>(secret.size()));
}

} // namespace

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsAsZero()
    {
        QVERIFY(initialise());
        QCOMPARE(bytesOf(SecretBytes(5)), QByteArray(5, '\0'));
        QVERIFY(SecretBytes().isEmpty());
        QVERIFY(SecretBytes(0).isEmpty());
    }

    void randomBytesDiffer()
    {
        const SecretBytes a = SecretBytes::random(32);
        const SecretBytes b = SecretBytes::random(32);
        QCOMPARE(a.size(), std::size_t{32});
        QVERIFY(!a.equals(b));
    }

    void copiesAreEqualAndIndependent()
    {
        const std::array<unsigned char, 3> source{1, 2, 3};
        SecretBytes original = SecretBytes::copyOf(source);
        const SecretBytes copy = original.clone();
        QVERIFY(copy.equals(original));
        original.data()[0] = 9;
        QVERIFY(!copy.equals(original));
        QCOMPARE(bytesOf(copy), QByteArray("\1\2\3"));
        QVERIFY(!copy.equals(SecretBytes(2)));
        QVERIFY(SecretBytes().clone().equals(SecretBytes()));
    }

    void rawKeyTextIsWhatTheCipherTakes()
    {
        SecretBytes key(32);
        for (std::size_t i = 0; i < key.size(); ++i)
            key.data()[i] = static_cast<unsigned char>(i * 8 + 7);
        const SecretBytes text = rawKeyText(key);
        QCOMPARE(text.size(), std::size_t{68});
        QCOMPARE(bytesOf(text), QByteArray("raw:070f171f272f373f474f575f676f777f878f979fa7afb7bfc7cfd7dfe7eff7ff"));
    }

    void wipeOverwritesTheOnlyOwner()
    {
        QString text(10, u'x');
        const QChar *buffer = text.constData();
        wipe(text);
        QVERIFY(text.isEmpty());
        // The emptied text keeps its buffer, so what is left in it can be looked at.
        QCOMPARE(static_cast<const void *>(text.constData()), static_cast<const void *>(buffer));
        QVERIFY(std::all_of(buffer, buffer + 10, [](QChar c) { return c.isNull(); }));

        QByteArray bytes(10, 'x');
        const char *byteBuffer = bytes.constData();
        wipe(bytes);
        QCOMPARE(static_cast<const void *>(bytes.constData()), static_cast<const void *>(byteBuffer));
        QVERIFY(std::all_of(byteBuffer, byteBuffer + 10, [](char c) { return c == '\0'; }));
    }

    void wipeLeavesOtherOwnersAlone()
    {
        QString text = QString(10, u'x');
        const QString other = text;
        wipe(text);
        QVERIFY(text.isEmpty());
        QCOMPARE(other, QString(10, u'x'));
        QString literal = u"a literal lies in read-only memory"_s;
        wipe(literal);
        QVERIFY(literal.isEmpty());
        QByteArray bytes(10, 'x');
        const QByteArray otherBytes = bytes;
        wipe(bytes);
        QVERIFY(bytes.isEmpty());
        QCOMPARE(otherBytes, QByteArray(10, 'x'));
    }
};

QTEST_APPLESS_MAIN(TestSecret)
#include "tst_secret.moc"
