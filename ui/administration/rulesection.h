// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/page.h"

class QLabel;

namespace qorgan::ui {

class ListTable;
class RuleModel;

/// The law as the program applies it: what each rule says, from when to when, and on what it rests.
class RuleSection final : public Page
{
    Q_OBJECT

public:
    explicit RuleSection(SessionThread &session, QWidget *parent = nullptr);

    void enter(const OpenedRegister &facts) override;
    void leave() override;
    void arrive(const Destination &destination) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    RuleModel *m_model;
    QLabel *m_explanation;
    ListTable *m_table;
    QLabel *m_text;

    void showRule();
    void retranslate();
};

} // namespace qorgan::ui
