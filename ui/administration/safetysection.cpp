// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "administration/safetysection.h"

#include "base/clock.h"
#include "casework/unitsettings.h"
#include "widgets/look.h"
#include "widgets/notice.h"
#include "widgets/textfield.h"
#include "widgets/texts.h"
#include "widgets/timewords.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

using Made = base::Result<casework::BackupFacts>;
using Verified = base::Result<casework::Verification>;

/// When the last backup was made, and what time it is by the register's clock.
struct BackupAge {
    std::optional<base::Instant> last;
    base::Instant now;
};
using Age = base::Result<BackupAge>;

/// The first and the last letters of a long hash, to be compared by eye.
QString shortened(const QString &hash)
{
    return hash.size() <= 24 ? hash : QString(hash.left(12) + u"…"_s + hash.right(8));
}

QVBoxLayout *columnIn(QWidget *area)
{
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    return column;
}

} // namespace

SafetySection::SafetySection(SessionThread &session, QWidget *parent)
    : Page(session, parent), m_backupPart(new QWidget), m_backupTitle(new QLabel), m_backupText(new QLabel),
      m_age(new QLabel), m_file(new TextField(u"backupFileEdit"_s)), m_choose(new QPushButton),
      m_make(new QPushButton), m_backupNotice(new Notice), m_verifyPart(new QWidget), m_verifyTitle(new QLabel),
      m_verifyText(new QLabel), m_verify(new QPushButton), m_verifyNotice(new Notice), m_found(new QLabel)
{
    nameControls();
    layOut();
    connect(m_choose, &QPushButton::clicked, this, &SafetySection::chooseFile);
    connect(m_make, &QPushButton::clicked, this, &SafetySection::makeBackup);
    connect(m_verify, &QPushButton::clicked, this, &SafetySection::verify);
    retranslate();
}

void SafetySection::nameControls()
{
    m_age->setObjectName(u"backupAgeLabel"_s);
    m_choose->setObjectName(u"chooseBackupButton"_s);
    m_make->setObjectName(u"makeBackupButton"_s);
    m_backupNotice->setObjectName(u"backupNotice"_s);
    m_verify->setObjectName(u"verifyButton"_s);
    m_verifyNotice->setObjectName(u"verifyNotice"_s);
    m_found->setObjectName(u"verifyFoundLabel"_s);
}

void SafetySection::layOut()
{
    for (QLabel *title : {m_backupTitle, m_verifyTitle})
        enlarge(title, 1.15);
    for (QLabel *text : {m_backupText, m_age, m_verifyText, m_found})
        text->setWordWrap(true);
    m_found->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_file->addBeside(m_choose);
    auto *backup = columnIn(m_backupPart);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_backupTitle, m_backupText, m_age, m_file})
        backup->addWidget(widget);
    backup->addWidget(m_make, 0, Qt::AlignLeft);
    backup->addWidget(m_backupNotice);
    backup->addSpacing(16);
    auto *verification = columnIn(m_verifyPart);
    verification->addWidget(m_verifyTitle);
    verification->addWidget(m_verifyText);
    verification->addWidget(m_verify, 0, Qt::AlignLeft);
    verification->addWidget(m_verifyNotice);
    verification->addWidget(m_found);
    auto *card = new QWidget;
    card->setMaximumWidth(fontMetrics().averageCharWidth() * 110);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_backupPart);
    column->addWidget(m_verifyPart);
    column->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(card, 1);
    row->addStretch(0);
}

void SafetySection::enter(const OpenedRegister &facts)
{
    m_backupPart->setVisible(security::may(facts.account.roles, security::Permission::Backup));
    m_verifyPart->setVisible(security::may(facts.account.roles, security::Permission::Verify));
    proposeFile();
}

void SafetySection::leave()
{
    m_busy = Busy::No;
    m_ageKnown = false;
    m_lastBackup.reset();
    m_now.reset();
    m_made.reset();
    m_backupRefusal.reset();
    m_verification.reset();
    m_verifyRefusal.reset();
    m_file->edit()->clear();
    m_file->accept();
    showState();
}

void SafetySection::arrive(const Destination & /*destination*/)
{
    if (!m_backupPart->isHidden())
        readAge();
    (m_backupPart->isHidden() ? static_cast<QWidget *>(m_verify) : m_file)->setFocus();
}

void SafetySection::proposeFile()
{
    const QDir home(QStandardPaths::writableLocation(QStandardPaths::HomeLocation));
    const auto now = base::SystemClock().now();
    // The moment makes the name new each time: a backup is never written over another.
    const QString name = u"qorgan-%1-%2.backup"_s.arg(base::toIso(base::local::date(now)),
                                                      base::local::time(now).toString(u"HHmm"_s));
    m_file->edit()->setText(QDir::toNativeSeparators(home.filePath(name)));
}

void SafetySection::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Where the backup is written"));
    dialog->setObjectName(u"backupDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->selectFile(QDir::fromNativeSeparators(m_file->text()));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_file->edit()->setText(QDir::toNativeSeparators(file));
        m_file->accept();
        m_make->setFocus();
    });
    dialog->open();
}

void SafetySection::makeBackup()
{
    if (m_busy != Busy::No)
        return;
    m_made.reset();
    m_backupRefusal.reset();
    m_file->accept();
    const QString file = QDir::fromNativeSeparators(m_file->text().trimmed());
    if (file.isEmpty()) {
        m_file->refuse({u"required"_s, u"file"_s, {}});
        m_file->setFocus();
        showState();
        return;
    }
    m_busy = Busy::Backup;
    showState();
    m_session.ask<Made>(
        this, [file](casework::Session &session) { return casework::backup(session, file); },
        [this](const Made &made) {
            m_busy = Busy::No;
            if (made) {
                m_made = *made;
                readAge();
                Q_EMIT said(tr("The backup was written."));
            } else if (made.error().field == u"file") {
                m_file->refuse(made.error());
                m_file->setFocus();
            } else {
                m_backupRefusal = made.error();
            }
            showState();
        });
}

void SafetySection::readAge()
{
    m_session.ask<Age>(
        this,
        [](casework::Session &session) -> Age {
            const auto last = casework::lastBackup(session);
            if (!last)
                return base::fail(last.error());
            return BackupAge{*last, session.now()};
        },
        [this](const Age &age) {
            m_ageKnown = age.has_value();
            if (age) {
                m_lastBackup = age->last;
                m_now = age->now;
            }
            showState();
        });
}

void SafetySection::verify()
{
    if (m_busy != Busy::No)
        return;
    m_busy = Busy::Verify;
    m_verification.reset();
    m_verifyRefusal.reset();
    showState();
    m_session.ask<Verified>(
        this, [](casework::Session &session) { return casework::verify(session); },
        [this](const Verified &found) {
            m_busy = Busy::No;
            if (found)
                m_verification = *found;
            else
                m_verifyRefusal = found.error();
            showState();
        });
}

QString SafetySection::ageInWords() const
{
    if (!m_ageKnown)
        return {};
    if (!m_lastBackup)
        return u"▲ "_s + tr("No backup has been made yet.");
    const base::Span age = *m_now - *m_lastBackup;
    // A week without a copy outside the computer is a week of work that a broken disk takes.
    const QString mark = age < base::days24h(7) ? u"✓ "_s : u"▲ "_s;
    return mark + tr("Last backup: %1, %2 ago.").arg(dateTimeText(*m_lastBackup), TimeWords::span(age));
}

QString SafetySection::findingsInWords(const casework::Verification &found) const
{
    const QString entries = QLocale().toString(found.auditEntries);
    QStringList lines;
    lines << (found.integrity == u"ok" ? u"✓ "_s + tr("Every page, index and reference of the file is whole.")
                                       : u"▲ "_s + tr("The file is damaged: %1").arg(found.integrity));
    lines << (found.firstBadEntry
                  ? u"▲ "_s + tr("The log was altered: entry %1 is the first that does not fit. Entries: %2.")
                                  .arg(QLocale().toString(*found.firstBadEntry), entries)
                  : u"✓ "_s + tr("The chain of the log is unbroken. Entries: %1.").arg(entries));
    lines << tr("Head of the chain: %1").arg(shortened(found.auditHead));
    return lines.join(u'\n');
}

void SafetySection::showBackup()
{
    m_age->setText(ageInWords());
    m_make->setEnabled(m_busy == Busy::No);
    m_make->setText(m_busy == Busy::Backup ? tr("Writing the backup…") : tr("&Make the backup"));
    if (m_busy == Busy::Backup)
        m_backupNotice->show(Notice::Kind::Busy, tr("The backup is being written"),
                             tr("The window stays usable; what is asked of the register waits until it is done."));
    else if (m_backupRefusal)
        m_backupNotice->show(Notice::Kind::Failure, tr("No backup was made"), sentence(*m_backupRefusal));
    else if (m_made)
        m_backupNotice->show(Notice::Kind::Hint, tr("The backup is whole"),
                             tr("Incidents in it: %1. Head of the chain: %2.")
                                 .arg(QLocale().toString(m_made->incidents), shortened(m_made->auditHead)));
    else
        m_backupNotice->dismiss();
}

void SafetySection::showVerification()
{
    m_verify->setEnabled(m_busy == Busy::No);
    m_verify->setText(m_busy == Busy::Verify ? tr("Checking…") : tr("Check the &register"));
    m_found->setVisible(m_verification.has_value());
    m_found->setText(m_verification ? findingsInWords(*m_verification) : QString());
    if (m_busy == Busy::Verify)
        m_verifyNotice->show(Notice::Kind::Busy, tr("The whole register is being read"),
                             tr("The window stays usable; what is asked of the register waits until it is done."));
    else if (m_verifyRefusal)
        m_verifyNotice->show(Notice::Kind::Failure, tr("The register could not be checked"),
                             sentence(*m_verifyRefusal));
    else if (m_verification && !m_verification->ok)
        m_verifyNotice->show(Notice::Kind::Failure, tr("The register is not as it should be"),
                             tr("Make no further entries. Keep the folder as it is and restore the last good backup "
                                "into another folder."));
    else if (m_verification)
        m_verifyNotice->show(Notice::Kind::Hint, tr("The register is whole"), {});
    else
        m_verifyNotice->dismiss();
}

void SafetySection::showState()
{
    m_choose->setEnabled(m_busy != Busy::Backup);
    showBackup();
    showVerification();
}

void SafetySection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SafetySection::retranslate()
{
    m_backupTitle->setText(tr("Backup"));
    m_backupText->setText(tr("One encrypted file with everything. It guards against loss only on another medium: "
                             "a stick in the safe, not this computer's disk."));
    m_file->setLabel(tr("&File of the backup"));
    m_choose->setText(tr("C&hoose…"));
    m_verifyTitle->setText(tr("Check"));
    m_verifyText->setText(tr("Reads the whole file and every entry of the log, and finds whatever was lost or "
                             "altered."));
    showState();
}

} // namespace qorgan::ui
