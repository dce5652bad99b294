// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/chain.h"

#include <QTest>

using namespace qorgan::security;
using namespace Qt::StringLiterals;

class TestChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownHashes()
    {
        // Computed with Python's hashlib.
        QCOMPARE(chainHash({}, {}).toHex(), QByteArray("0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8"));
        QCOMPARE(chainHash("a", "b").toHex(), QByteArray("f65a5e77ff5e2690ad316b7b9fc28dd90cc5c9a37e617ac3eee1403de3cf9a55"));
        QCOMPARE(sha256Hex({}), u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s);
        QCOMPARE(sha256Hex("abc"), u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
    }

    void everyEntryChangesAllThatFollow()
    {
        const QByteArray first = chainHash({}, "one");
        const QByteArray second = chainHash(first, "two");
        QCOMPARE(second.size(), 32);
        QVERIFY(chainHash(chainHash({}, "One"), "two") != second);
        QVERIFY(chainHash(first, "two ") != second);
    }

    void searchesAreComparedByHash()
    {
        const QByteArray key = QByteArray::fromHex("000102030405060708090a0b0c0d0e0f");
        const QByteArray hash = searchHash(key, u"Қайрат  Әлиев "_s);
        QCOMPARE(hash.toHex(), QByteArray("3d689890a087ad3db7aa54291a5f4288"));
        QCOMPARE(searchHash(key, u"қайрат әлиев"_s), hash);
        QVERIFY(searchHash(key, u"қайрат алиев"_s) != hash);
        QVERIFY(searchHash(QByteArray(16, 'x'), u"Қайрат Әлиев"_s) != hash);
    }

    void searchHashRefusesBadKeys()
    {
        QVERIFY(searchHash(QByteArray(15, 'x'), u"a"_s).isEmpty());
        QVERIFY(searchHash(QByteArray(65, 'x'), u"a"_s).isEmpty());
        QCOMPARE(searchHash(QByteArray(64, 'x'), u"a"_s).size(), 16);
    }
};

QTEST_APPLESS_MAIN(TestChain)
#include "tst_chain.moc"
