// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/page.h"

namespace qorgan::ui {

class PasswordForm;

/// One's own password; for everyone.
class PasswordSection final : public Page
{
    Q_OBJECT

public:
    explicit PasswordSection(SessionThread &session, QWidget *parent = nullptr);

    void enter(const OpenedRegister &facts) override;
    void leave() override;
    void arrive(const Destination &destination) override;

private:
    PasswordForm *m_form;
};

} // namespace qorgan::ui
