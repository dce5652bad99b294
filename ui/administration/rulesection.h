// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/lawchange.h"
#include "casework/ruleedits.h"
#include "shell/page.h"

class QLabel;
class QPushButton;
class QStackedLayout;

namespace qorgan::ui {

class ListTable;
class Notice;
class Offer;
class RuleModel;
class RuleNoteForm;
class TopicModel;
class VersionForm;

/// The law as the program applies it: what each rule says, from when to when, and on what it rests; and the open
/// measures that rest on an earlier one. An administrator enters new versions and says what was verified.
class RuleSection final : public Page
{
    Q_OBJECT

public:
    explicit RuleSection(SessionThread &session, QWidget *parent = nullptr);

    void enter(const OpenedRegister &facts) override;
    void leave() override;
    void keep() override;
    void arrive(const Destination &destination) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Board {
        std::vector<casework::DatedRule> rules;
        std::vector<casework::KnownAct> acts;
        std::vector<casework::UnderOldBasis> old;
        QDate today;
    };

    RuleModel *m_model;
    QLabel *m_explanation;
    ListTable *m_table;
    QLabel *m_text;
    QPushButton *m_withdraw;
    QPushButton *m_recall;
    QPushButton *m_verify;
    QPushButton *m_new;
    Notice *m_outcome;
    Offer *m_offer;
    bool m_entered = false;
    bool m_reads = false;   ///< the account reads cases
    bool m_changes = false; ///< an administrator's
    std::vector<casework::KnownAct> m_acts;
    QDate m_today;
    QString m_shown;        ///< record that is to be the current one after the next reading
    std::optional<casework::VersionOutcome> m_made; ///< the version just entered
    bool m_ofVersion = false; ///< the measures listed are those of the version just entered
    std::vector<casework::UnderOldBasis> m_old;
    QLabel *m_oldTitle;
    TopicModel *m_oldModel;
    ListTable *m_oldTable;
    VersionForm *m_version;
    RuleNoteForm *m_note;
    QStackedLayout *m_views;

    [[nodiscard]] QWidget *layOutList();
    void connectAll();
    void read();
    void take(Board board);
    [[nodiscard]] const casework::DatedRule *current() const;
    void showRule();
    void showOld();
    void showOutcome();
    void listMeasures();
    void showList();
    void retranslate();
};

} // namespace qorgan::ui
