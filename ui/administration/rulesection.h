// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/lawchange.h"
#include "shell/page.h"

class QLabel;

namespace qorgan::ui {

class ListTable;
class RuleModel;
class TopicModel;

/// The law as the program applies it: what each rule says, from when to when, and on what it rests; and the open
/// measures that rest on an earlier one.
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
    bool m_entered = false;
    bool m_reads = false; ///< the account reads cases
    std::vector<casework::UnderOldBasis> m_old;
    QLabel *m_oldTitle;
    TopicModel *m_oldModel;
    ListTable *m_oldTable;

    void showRule();
    void showOld();
    void retranslate();
};

} // namespace qorgan::ui
