// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/drafts.h"
#include "shell/page.h"

class QVBoxLayout;

namespace qorgan::ui {

/// Above the pages: what the officer began and did not finish, the latest first, each with a way back to it.
class Unfinished final : public QWidget
{
    Q_OBJECT

public:
    explicit Unfinished(SessionThread &session, QWidget *parent = nullptr);

    /// Looks for drafts and shows itself when there are any.
    void look();
    void forget();

Q_SIGNALS:
    void wanted(const qorgan::ui::Destination &destination);

protected:
    void changeEvent(QEvent *event) override;

private:
    SessionThread &m_session;
    std::vector<casework::KeptDraft> m_drafts;
    quint64 m_asked = 0;
    QVBoxLayout *m_column;

    void showDrafts();
    [[nodiscard]] static QString sentenceOf(const QString &kind);
};

} // namespace qorgan::ui
