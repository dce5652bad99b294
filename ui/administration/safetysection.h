// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/register.h"
#include "shell/page.h"

#include <optional>

class QLabel;
class QPushButton;

namespace qorgan::ui {

class Notice;
class TextField;

/// The copy that guards against loss, and the check that nothing of the register was lost or altered.
class SafetySection final : public Page
{
    Q_OBJECT

public:
    explicit SafetySection(SessionThread &session, QWidget *parent = nullptr);

    void enter(const OpenedRegister &facts) override;
    void leave() override;
    void arrive(const Destination &destination) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Busy { No, Backup, Verify };

    QWidget *m_backupPart;
    QLabel *m_backupTitle;
    QLabel *m_backupText;
    QLabel *m_age;
    TextField *m_file;
    QPushButton *m_choose;
    QPushButton *m_make;
    Notice *m_backupNotice;
    QWidget *m_verifyPart;
    QLabel *m_verifyTitle;
    QLabel *m_verifyText;
    QPushButton *m_verify;
    Notice *m_verifyNotice;
    QLabel *m_found;
    Busy m_busy = Busy::No;
    bool m_ageKnown = false;
    std::optional<base::Instant> m_lastBackup;
    std::optional<base::Instant> m_now;
    std::optional<casework::BackupFacts> m_made;
    std::optional<base::Error> m_backupRefusal;
    std::optional<casework::Verification> m_verification;
    std::optional<base::Error> m_verifyRefusal;

    void nameControls();
    void layOut();
    void proposeFile();
    void chooseFile();
    void makeBackup();
    void readAge();
    void verify();
    void showBackup();
    void showVerification();
    void showState();
    [[nodiscard]] QString ageInWords() const;
    [[nodiscard]] QString findingsInWords(const casework::Verification &found) const;
    void retranslate();
};

} // namespace qorgan::ui
