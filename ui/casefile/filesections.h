// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/personfile.h"
#include "shell/page.h"

#include <vector>

namespace qorgan::ui {

class FileSection;
class Notice;

/// What the police did about a person beside the measures, section by section below each other. It reads the file
/// itself, after the card it stands on.
class FileSections final : public QWidget
{
    Q_OBJECT

public:
    explicit FileSections(SessionThread &session, QWidget *parent = nullptr);

    /// Reads the person's file anew; the section of the act ("case", "penalty", "register" …) unfolds and takes the
    /// focus.
    void read(domain::PersonId person, security::Roles roles, const QString &act);
    void clear();
    void keep();
    /// Whether a section is led to by that act.
    [[nodiscard]] static bool isAct(const QString &act);

Q_SIGNALS:
    void said(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    SessionThread &m_session;
    domain::PersonId m_person;
    security::Roles m_roles;
    Notice *m_notice;
    std::vector<FileSection *> m_sections;
    std::optional<base::Error> m_error;

    void take(const casework::PersonFile &file);
    void lead(const QString &act);
    void showError();
};

} // namespace qorgan::ui
