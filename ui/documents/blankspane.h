// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/blanks.h"
#include "shell/sessionthread.h"

#include <QWidget>

class QLabel;
class QStackedLayout;

namespace qorgan::ui {

class BlankModel;
class ListTable;
class MarkBlank;
class Notice;
class ReceiveBlanks;

/// Strict-account blanks by blocks: what is used and left, and what nobody accounts for. A head enters what was
/// received; whoever prints marks a number.
class BlanksPane final : public QWidget
{
    Q_OBJECT

public:
    explicit BlanksPane(SessionThread &session, QWidget *parent = nullptr);

    void enter(security::Roles roles);
    void offerOfficers(const std::vector<casework::Officer> &officers);
    void clear();
    void keep();
    /// Reads anew; `draft`: of what was typed before.
    void arrive(const QUuid &draft = {});

Q_SIGNALS:
    void said(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    using Answer = base::Result<std::vector<casework::BlankBlockAccount>>;

    SessionThread &m_session;
    security::Roles m_roles;
    bool m_entered = false;
    bool m_read = false;
    bool m_arrived = false;
    QUuid m_chosen;
    std::optional<base::Error> m_failure;
    BlankModel *m_model;
    QLabel *m_explanation;
    ListTable *m_table;
    Notice *m_notice;
    QStackedLayout *m_list;
    MarkBlank *m_mark;
    ReceiveBlanks *m_receive;

    void layOut();
    void read();
    void take(Answer blocks);
    void showBlock();
    void showState();
    void retranslate();
};

} // namespace qorgan::ui
