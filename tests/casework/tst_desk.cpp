// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/attachments.h"
#include "casework/audit.h"
#include "casework/drafts.h"
#include "casework/ordercases.h"
#include "casework/preferences.h"
#include "casework/undertaking.h"

#include <QCryptographicHash>
#include <QFile>
#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qorgan;
using namespace qorgan::casework;
using security::Role;
using tests::need;
using tests::OrderCases;

namespace {

template <typename T>
QString codeOf(const base::Result<T> &result)
{
    return result ? u"done"_s : result.error().code;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What a desk leaves in the register beside the cases.
class DeskTest : public QObject
{
    Q_OBJECT

    OrderCases m_cases;

    Session &head() { return m_cases.training.session(); }

    domain::IncidentId incident() { return m_cases.incident(m_cases.person(u"Айыпты"_s), m_cases.person(u"Жапа"_s)); }

    QString file(const QString &name, const QByteArray &content)
    {
        const QString path = m_cases.training.path(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        return path;
    }

    /// A file that is a picture by its first bytes and as large as wanted.
    QString picture(const QString &name, qsizetype bytes)
    {
        const QString path = m_cases.training.path(name);
        if (!QImage(8, 8, QImage::Format_RGB32).save(path))
            return {};
        QByteArray content = contentOf(path);
        for (qsizetype i = content.size(); i < bytes; ++i)
            content += static_cast<char>(i * 31 % 251);
        return file(name, content);
    }

    QStringList actions()
    {
        QStringList found;
        for (const AuditEntry &entry : need(listAudit(head(), {}, PageRequest{20, {}})).items)
            found.append(entry.action);
        return found;
    }

private Q_SLOTS:
    void aDraftComesBackToItsOwnerAlone()
    {
        const QUuid record = QUuid::createUuid();
        QVERIFY(keepDraft(head(), u"incident"_s, {}, "one"));
        m_cases.training.setNow(u"2026-11-20T12:05:00+05:00"_s);
        QVERIFY(keepDraft(head(), u"order"_s, record, "two"));
        m_cases.training.setNow(u"2026-11-20T12:10:00+05:00"_s);
        QVERIFY(keepDraft(head(), u"incident"_s, {}, "three"));

        const auto kept = need(keptDrafts(head()));
        QCOMPARE(kept.size(), std::size_t(2));
        QCOMPARE(kept[0].kind, u"incident"_s);
        QCOMPARE(kept[0].content, QByteArray("three"));
        QVERIFY(kept[0].record.isNull());
        QCOMPARE(kept[0].savedAt, m_cases.training.now());
        QCOMPARE(kept[1].record, record);

        const auto other = m_cases.training.sessionOf(Role::Inspector);
        QVERIFY(need(keptDrafts(*other)).empty());
        QVERIFY(dropDraft(*other, u"incident"_s, {}));
        QCOMPARE(need(keptDrafts(head())).size(), std::size_t(2));

        QVERIFY(dropDraft(head(), u"incident"_s, {}));
        QVERIFY(dropDraft(head(), u"order"_s, record));
        QVERIFY(need(keptDrafts(head())).empty());
        QCOMPARE(codeOf(keepDraft(head(), u"incident"_s, {}, QByteArray(2'000'000, 'x'))), u"too-long"_s);
    }

    void preferencesAreOnesOwn()
    {
        QVERIFY(need(preference(head(), u"today.owner"_s)).isEmpty());
        QVERIFY(setPreference(head(), u"today.owner"_s, "\"me\""));
        QVERIFY(setPreference(head(), u"today.owner"_s, "\"unit\""));
        QCOMPARE(need(preference(head(), u"today.owner"_s)), QByteArray("\"unit\""));
        const auto other = m_cases.training.sessionOf(Role::Inspector);
        QVERIFY(need(preference(*other, u"today.owner"_s)).isEmpty());
        QCOMPARE(codeOf(setPreference(head(), u"big"_s, QByteArray(100'000, 'x'))), u"too-long"_s);
    }

    void theUnitsPreferencesAreSetByAnAdministrator()
    {
        const auto inspector = m_cases.training.sessionOf(Role::Inspector);
        QCOMPARE(codeOf(setUnitPreference(*inspector, u"idle"_s, "5")), u"permission-denied"_s);
        QVERIFY(setUnitPreference(head(), u"idle"_s, "5"));
        QVERIFY(setUnitPreference(head(), u"idle"_s, "7"));
        QCOMPARE(need(unitPreference(*inspector, u"idle"_s)), QByteArray("7"));
        QVERIFY(need(preference(head(), u"idle"_s)).isEmpty());
        QVERIFY(actions().contains(u"unit.preference"_s));
    }

    void theUndertakingIsGivenOnce()
    {
        for (const base::Language language : base::AllLanguages) {
            QVERIFY(!undertaking().title.in(language).isEmpty());
            QCOMPARE(undertaking().text.in(language).count(u'\n'), undertaking().text.kk.count(u'\n'));
        }
        QVERIFY(!undertaking().version.isEmpty());
        const auto inspector = m_cases.training.sessionOf(Role::Inspector);
        QVERIFY(!need(undertakingGiven(*inspector)));
        QVERIFY(giveUndertaking(*inspector));
        QVERIFY(need(undertakingGiven(*inspector)));
        QVERIFY(!need(undertakingGiven(head())));
        QVERIFY(actions().contains(u"account.undertook"_s));
    }

    void anAttachmentComesOutAsItWentIn_data()
    {
        QTest::addColumn<int>("bytes");
        QTest::newRow("one piece") << 1000;
        QTest::newRow("a whole piece") << 256 * 1024;
        QTest::newRow("many pieces") << 3 * 1024 * 1024 + 17;
    }

    void anAttachmentComesOutAsItWentIn()
    {
        QFETCH(int, bytes);
        const auto id = incident();
        const QString path = picture(u"Сурет №1.png"_s, bytes);
        qint64 seen = 0;
        const auto added = need(attach(head(), id, path, [&](qint64 done) { seen = done; }));
        QCOMPARE(seen, qint64(bytes));
        QCOMPARE(added.name, u"Сурет №1.png"_s);
        QCOMPARE(added.mediaType, u"image/png"_s);
        QCOMPARE(added.size, qint64(bytes));

        const auto list = need(attachments(head(), id));
        QCOMPARE(list.size(), std::size_t(1));
        QCOMPARE(list[0].sha256, added.sha256);
        QCOMPARE(list[0].addedBy, u"head"_s);

        const QString out = m_cases.training.path(u"out.png"_s);
        QVERIFY(takeOut(head(), added.id, out));
        QCOMPARE(contentOf(out), contentOf(path));
        QCOMPARE(QFile::permissions(out) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
        QVERIFY(actions().contains(u"attachment.taken_out"_s));
        QVERIFY(actions().contains(u"attachment.added"_s));
    }

    void whatIsNoEvidenceIsRefused()
    {
        const auto id = incident();
        const auto refusal = [&](const QString &path) { return codeOf(attach(head(), id, path)); };
        QCOMPARE(refusal(m_cases.training.path(u"nothing.png"_s)), u"file-missing"_s);
        QCOMPARE(refusal(file(u"empty.png"_s, {})), u"file-empty"_s);
        QCOMPARE(refusal(file(u"run.sh"_s, "#!/bin/sh\necho\n")), u"attachment-kind"_s);
        QCOMPARE(refusal(picture(u"large.png"_s, LargestAttachment + 1)), u"attachment-too-large"_s);
        QCOMPARE(codeOf(attach(head(), {QUuid::createUuid()}, picture(u"small.png"_s, 100))), u"not-found"_s);
        QVERIFY(need(attachments(head(), id)).empty());
        const auto administrator = m_cases.training.sessionOf(Role::Administrator);
        QCOMPARE(codeOf(attach(*administrator, id, picture(u"small.png"_s, 100))), u"permission-denied"_s);
        QCOMPARE(codeOf(attachments(*administrator, id)), u"permission-denied"_s);
    }

    /// Nothing of what a desk leaves can be read in the register's files.
    void nothingOfItLiesInTheOpen()
    {
        const QByteArray mark = "Жасырын-дерек-7531";
        QVERIFY(keepDraft(head(), u"incident"_s, {}, mark));
        QVERIFY(attach(head(), incident(), file(u"note.txt"_s, mark)));
        for (const QString &name : {u"register/register.db"_s, u"register/register.db-wal"_s})
            QVERIFY(!contentOf(m_cases.training.path(name)).contains(mark));
    }
};

QTEST_GUILESS_MAIN(DeskTest)
#include "tst_desk.moc"
