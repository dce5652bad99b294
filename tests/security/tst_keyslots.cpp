// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/keyslots.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>
#include <limits>

using namespace qorgan;
using namespace qorgan::security;
using namespace Qt::StringLiterals;

namespace {

constexpr KdfParameters Light{1, 8};
const QUuid Register(u"0190a0b0-0000-7000-8000-000000000001"_s);
const QString Password = u"төртТүлік-мал 4"_s;

template <typename T>
QString codeOf(const base::Result<T> &result)
{
    return result ? QString() : result.error().code;
}

struct Fixture {
    SecretBytes dataKey = SecretBytes::random(DataKeyBytes);
    KeySlots slots = KeySlots::create(Register, false);
    QString recoveryCode;

    Fixture()
    {
        const bool done = slots.putAccount(u"akhmetov"_s, Password, dataKey, Light)
                          && slots.putAccount(u"serikova"_s, u"another one 1"_s, dataKey, Light);
        const auto code = slots.putRecovery(dataKey, Light);
        if (!done || !code)
            qFatal("no key slots");
        recoveryCode = *code;
        slots.advance(dataKey);
    }
};

using Change = std::function<void(QJsonObject &)>;

/// The written file with something changed in it.
QByteArray changed(const KeySlots &slots, const Change &change)
{
    QJsonObject object = QJsonDocument::fromJson(slots.toJson()).object();
    change(object);
    return QJsonDocument(object).toJson();
}

Change slotChange(qsizetype at, const Change &change)
{
    return [at, change](QJsonObject &object) {
        QJsonArray slots = object[u"slots"_s].toArray();
        QJsonObject slot = slots.at(at).toObject();
        change(slot);
        slots.replace(at, slot);
        object[u"slots"_s] = slots;
    };
}

Change kdfChange(const QString &name, const QJsonValue &value)
{
    return slotChange(0, [name, value](QJsonObject &slot) {
        QJsonObject kdf = slot[u"kdf"_s].toObject();
        kdf[name] = value;
        slot[u"kdf"_s] = kdf;
    });
}

Change set(const QString &name, const QJsonValue &value)
{
    return [name, value](QJsonObject &object) { object[name] = value; };
}

QString base64(qsizetype size)
{
    return QString::fromLatin1(QByteArray(size, 'x').toBase64());
}

} // namespace

class TestKeySlots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void productionCostIsTheDefault()
    {
        QCOMPARE(KdfParameters(), (KdfParameters{3, 65536}));
        Fixture f;
        QVERIFY(f.slots.putAccount(u"dear"_s, Password, f.dataKey));
        QVERIFY(f.slots.unwrap(u"dear"_s, Password)->equals(f.dataKey));
    }

    void everyHolderUnlocksTheSameKey()
    {
        const Fixture f;
        const auto read = KeySlots::fromJson(f.slots.toJson());
        QVERIFY(read);
        QCOMPARE(*read, f.slots);
        QVERIFY(read->unwrap(u"akhmetov"_s, Password)->equals(f.dataKey));
        QVERIFY(read->unwrap(u"serikova"_s, u"another one 1"_s)->equals(f.dataKey));
        QVERIFY(read->unwrapRecovery(f.recoveryCode)->equals(f.dataKey));
        QCOMPARE(read->accountCount(), 2);
        QCOMPARE(read->generation(), 1);
        QCOMPARE(read->registerId(), Register);
        QCOMPARE(read->cipher(), u"aegis"_s);
        QCOMPARE(read->pageSize(), 8192);
        QVERIFY(!read->isTraining());
        QVERIFY(read->hasRecovery());
    }

    void loginIsOneHoweverItIsTyped()
    {
        const Fixture f;
        QVERIFY(f.slots.hasAccount(u" Akhmetov"_s));
        QVERIFY(f.slots.unwrap(u"AKHMETOV "_s, Password));
        QVERIFY(!f.slots.hasAccount(u"akhmet"_s));
    }

    void passwordIsOneInEitherUnicodeForm()
    {
        Fixture f;
        QVERIFY(f.slots.putAccount(u"a"_s, u"айдай\u0438\u0306-й-й"_s, f.dataKey, Light));
        QVERIFY(f.slots.unwrap(u"a"_s, u"айдай\u0439-\u0438\u0306-й"_s));
    }

    void wrongPasswordAndUnknownLoginLookTheSame()
    {
        const Fixture f;
        const auto wrong = f.slots.unwrap(u"akhmetov"_s, u"wrong password"_s);
        const auto unknown = f.slots.unwrap(u"nobody"_s, Password);
        QVERIFY(!wrong);
        QVERIFY(!unknown);
        QCOMPARE(wrong.error().code, u"login-failed"_s);
        QCOMPARE(wrong.error().kind, base::ErrorKind::Register);
        QCOMPARE(unknown.error(), wrong.error());
        QCOMPARE(codeOf(f.slots.unwrap(u"akhmetov"_s, QString())), u"login-failed"_s);
        QCOMPARE(codeOf(f.slots.unwrap(u"serikova"_s, Password)), u"login-failed"_s);
    }

    void unknownLoginTakesAsLong()
    {
        KeySlots slots = KeySlots::create(Register, true);
        QVERIFY(slots.putAccount(u"a"_s, Password, SecretBytes::random(DataKeyBytes), {3, 16384}));
        const auto fastestOfThree = [&](const QString &login) {
            qint64 best = std::numeric_limits<qint64>::max();
            for (int i = 0; i < 3; ++i) {
                QElapsedTimer timer;
                timer.start();
                if (slots.unwrap(login, u"wrong password"_s))
                    return qint64{-1};
                best = std::min(best, timer.nsecsElapsed());
            }
            return best;
        };
        const qint64 known = fastestOfThree(u"a"_s);
        const qint64 unknown = fastestOfThree(u"b"_s);
        QVERIFY2(unknown > known / 10 && unknown < known * 10, qPrintable(u"%1 and %2 ns"_s.arg(known).arg(unknown)));
    }

    void newPasswordsMustBeLongEnough()
    {
        Fixture f;
        QCOMPARE(codeOf(f.slots.putAccount(u"akhmetov"_s, u"123456789"_s, f.dataKey, Light)), u"password-too-short"_s);
        QVERIFY(f.slots.unwrap(u"akhmetov"_s, Password));
    }

    void aChangedPasswordReplacesTheOldOne()
    {
        Fixture f;
        QVERIFY(f.slots.putAccount(u"akhmetov"_s, u"a newer password"_s, f.dataKey, Light));
        QCOMPARE(f.slots.accountCount(), 2);
        QCOMPARE(codeOf(f.slots.unwrap(u"akhmetov"_s, Password)), u"login-failed"_s);
        QVERIFY(f.slots.unwrap(u"akhmetov"_s, u"a newer password"_s));
    }

    void aRemovedAccountIsUnknown()
    {
        Fixture f;
        QVERIFY(f.slots.removeAccount(u"Akhmetov"_s));
        QVERIFY(!f.slots.removeAccount(u"akhmetov"_s));
        QVERIFY(!f.slots.hasAccount(u"akhmetov"_s));
        QCOMPARE(codeOf(f.slots.unwrap(u"akhmetov"_s, Password)), u"login-failed"_s);
        QVERIFY(f.slots.unwrap(u"serikova"_s, u"another one 1"_s));
    }

    void aNewRecoveryCodeReplacesTheOldOne()
    {
        Fixture f;
        const auto code = f.slots.putRecovery(f.dataKey, Light);
        QVERIFY(code);
        const auto old = f.slots.unwrapRecovery(f.recoveryCode);
        QCOMPARE(codeOf(old), u"recovery-code-wrong"_s);
        QCOMPARE(old.error().kind, base::ErrorKind::Register);
        QVERIFY(f.slots.unwrapRecovery(*code)->equals(f.dataKey));
        QCOMPARE(codeOf(f.slots.unwrapRecovery(u"1234"_s)), u"recovery-code-mistyped"_s);
        QCOMPARE(codeOf(KeySlots::create(Register, false).unwrapRecovery(*code)), u"recovery-code-wrong"_s);
    }

    void nothingStandsInClear()
    {
        const Fixture f;
        const QByteArray json = f.slots.toJson();
        const QByteArray key(reinterpret_cast<const char *>(f.dataKey.data()), DataKeyBytes);
        QVERIFY(!json.contains("akhmetov"));
        QVERIFY(!json.contains(QString(f.recoveryCode).remove(u'-').toLatin1()));
        QVERIFY(!json.contains(key.toBase64()));
        // The same login has another id in another register.
        KeySlots other = KeySlots::create(QUuid::createUuid(), false);
        QVERIFY(other.putAccount(u"akhmetov"_s, Password, f.dataKey, Light));
        QVERIFY(other.failureName(u"akhmetov"_s) != f.slots.failureName(u"akhmetov"_s));
    }

    void failuresAreCountedWithoutNames()
    {
        const Fixture f;
        QCOMPARE(f.slots.failureName(u"akhmetov"_s).size(), 32);
        QCOMPARE(f.slots.failureName(u"nobody"_s), u"unknown"_s);
        QCOMPARE(f.slots.failureName(u"somebody"_s), u"unknown"_s);
    }

    void tampering_data();
    void tampering();

    void aSlotMovedToAnotherAccountDoesNotOpen()
    {
        const Fixture f;
        const QByteArray swapped = changed(f.slots, [](QJsonObject &object) {
            QJsonArray slots = object[u"slots"_s].toArray();
            QJsonObject first = slots.at(0).toObject();
            QJsonObject second = slots.at(1).toObject();
            const QJsonValue id = first[u"id"_s];
            first[u"id"_s] = second[u"id"_s];
            second[u"id"_s] = id;
            slots.replace(0, first);
            slots.replace(1, second);
            object[u"slots"_s] = slots;
        });
        const auto read = KeySlots::fromJson(swapped);
        QVERIFY(read);
        QCOMPARE(codeOf(read->unwrap(u"serikova"_s, Password)), u"login-failed"_s);
        QCOMPARE(codeOf(read->unwrap(u"akhmetov"_s, Password)), u"login-failed"_s);
    }

    void aRemovedSlotPutBackIsNoticed()
    {
        Fixture f;
        const QJsonValue old = QJsonDocument::fromJson(f.slots.toJson()).object()[u"slots"_s].toArray().at(0);
        QVERIFY(f.slots.removeAccount(u"akhmetov"_s));
        f.slots.advance(f.dataKey);
        const auto read = KeySlots::fromJson(changed(f.slots, [&old](QJsonObject &object) {
            QJsonArray slots = object[u"slots"_s].toArray();
            slots.append(old);
            object[u"slots"_s] = slots;
        }));
        QVERIFY(read);
        QCOMPARE(codeOf(read->unwrap(u"akhmetov"_s, Password)), u"keyslots-damaged"_s);
        QCOMPARE(codeOf(read->unwrap(u"serikova"_s, u"another one 1"_s)), u"keyslots-damaged"_s);
    }

    void damaged_data();
    void damaged();

    void aNewerFormatIsRefused()
    {
        const Fixture f;
        const auto read = KeySlots::fromJson(changed(f.slots, set(u"format"_s, 2)));
        QCOMPARE(codeOf(read), u"keyslots-newer"_s);
        QCOMPARE(read.error().kind, base::ErrorKind::Register);
    }

    void aFileCutAnywhereIsDamaged()
    {
        const Fixture f;
        const QByteArray whole = f.slots.toJson().trimmed();
        for (qsizetype length = 0; length < whole.size(); ++length)
            QCOMPARE(codeOf(KeySlots::fromJson(whole.first(length))), u"keyslots-damaged"_s);
    }

    void aFlippedBitNeverOpensAWrongKey()
    {
        const Fixture f;
        const QByteArray whole = f.slots.toJson();
        for (qsizetype at = 0; at < whole.size(); ++at) {
            QByteArray flipped = whole;
            flipped[at] = static_cast<char>(flipped.at(at) ^ (1 << (at % 7)));
            const auto read = KeySlots::fromJson(flipped);
            if (!read)
                continue;
            const auto key = read->unwrap(u"akhmetov"_s, Password);
            QVERIFY2(!key || key->equals(f.dataKey), flipped.constData());
        }
    }

    void aDataKeyOfAnotherLengthIsRefused()
    {
        KeySlots slots = KeySlots::create(Register, false);
        QVERIFY(!slots.putAccount(u"a"_s, Password, SecretBytes(16), Light));
        QCOMPARE(slots.accountCount(), 0);
    }
};

void TestKeySlots::tampering_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const Change &change, const QString &code) {
        QTest::newRow(name) << changed(Fixture().slots, change) << code;
    };
    row("fewer passes", kdfChange(u"passes"_s, 2), u"login-failed"_s);
    row("more memory", kdfChange(u"memory_kib"_s, 9), u"login-failed"_s);
    row("another salt", kdfChange(u"salt"_s, base64(16)), u"login-failed"_s);
    row("another nonce", slotChange(0, set(u"nonce"_s, base64(24))), u"login-failed"_s);
    row("another wrapping", slotChange(0, set(u"wrapped"_s, base64(48))), u"login-failed"_s);
    row("another kind", slotChange(0, set(u"kind"_s, u"recovery"_s)), u"login-failed"_s);
    row("another id", slotChange(0, set(u"id"_s, base64(16))), u"login-failed"_s);
    row("another register", set(u"register"_s, u"0190a0b0-0000-7000-8000-000000000002"_s), u"login-failed"_s);
    row("training", set(u"training"_s, true), u"login-failed"_s);
    row("another cipher", set(u"cipher"_s, u"chacha20"_s), u"keyslots-damaged"_s);
    row("another page size", set(u"page_size"_s, 4096), u"keyslots-damaged"_s);
    row("another generation", set(u"generation"_s, 7), u"keyslots-damaged"_s);
    row("another seal", set(u"seal"_s, base64(32)), u"keyslots-damaged"_s);
    row("another account's slot", slotChange(1, set(u"nonce"_s, base64(24))), u"keyslots-damaged"_s);
}

void TestKeySlots::tampering()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, code);
    const auto read = KeySlots::fromJson(json);
    QVERIFY(read);
    const auto key = read->unwrap(u"akhmetov"_s, Password);
    QCOMPARE(codeOf(key), code);
    QCOMPARE(key.error().kind, base::ErrorKind::Register);
}

void TestKeySlots::damaged_data()
{
    QTest::addColumn<QByteArray>("json");
    const Fixture f;
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("SQLite format 3");
    QTest::newRow("zero bytes") << QByteArray(4096, '\0');
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("an empty object") << QByteArray("{}");
    QTest::newRow("text after the end") << f.slots.toJson() + "{}";
    QTest::newRow("deep nesting") << QByteArray(100'000, '[');
    const auto row = [&f](const char *name, const Change &change) { QTest::newRow(name) << changed(f.slots, change); };
    for (const char *key : {"format", "register", "training", "cipher", "page_size", "generation", "slots", "seal"}) {
        const QString name = QString::fromLatin1(key);
        row(qPrintable(u"without "_s + name), [name](QJsonObject &object) { object.remove(name); });
        row(qPrintable(name + u" of another type"_s), set(name, QJsonObject()));
    }
    for (const char *key : {"id", "kind", "kdf", "nonce", "wrapped"}) {
        const QString name = QString::fromLatin1(key);
        row(qPrintable(u"slot without "_s + name), slotChange(0, [name](QJsonObject &slot) { slot.remove(name); }));
        row(qPrintable(u"slot's %1 a number"_s.arg(name)), slotChange(1, set(name, 5)));
        row(qPrintable(u"slot's %1 too short"_s.arg(name)), slotChange(1, set(name, base64(3))));
    }
    row("format zero", set(u"format"_s, 0));
    row("format a fraction", set(u"format"_s, 1.5));
    row("unknown cipher", set(u"cipher"_s, u"rot13"_s));
    row("page size no power of two", set(u"page_size"_s, 5000));
    row("negative generation", set(u"generation"_s, -1));
    row("huge generation", set(u"generation"_s, 1e300));
    row("not base64", slotChange(0, set(u"nonce"_s, QString(32, u'!'))));
    row("another algorithm", kdfChange(u"alg"_s, u"md5"_s));
    row("no passes", kdfChange(u"passes"_s, 0));
    row("a million passes", kdfChange(u"passes"_s, 1'000'000));
    row("more memory than the machine", kdfChange(u"memory_kib"_s, 1024 * 1024 + 1));
    row("negative memory", kdfChange(u"memory_kib"_s, -8));
    row("salt too long", kdfChange(u"salt"_s, base64(17)));
    row("the same slot twice", [](QJsonObject &object) {
        QJsonArray slots = object[u"slots"_s].toArray();
        slots.append(slots.at(0));
        object[u"slots"_s] = slots;
    });
    row("too many slots", [](QJsonObject &object) {
        QJsonArray slots;
        for (int i = 0; i < 1001; ++i)
            slots.append(object[u"slots"_s].toArray().at(0));
        object[u"slots"_s] = slots;
    });
}

void TestKeySlots::damaged()
{
    QFETCH(const QByteArray, json);
    const auto read = KeySlots::fromJson(json);
    QCOMPARE(codeOf(read), u"keyslots-damaged"_s);
    QCOMPARE(read.error().kind, base::ErrorKind::Register);
    QVERIFY(!read.error().arguments.isEmpty());
}

QTEST_APPLESS_MAIN(TestKeySlots)
#include "tst_keyslots.moc"
