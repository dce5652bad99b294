// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/sessionthread.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace qorgan::ui {

class Notice;

/// What everyone undertakes before the first card is seen, and again when its text changes (DP-38).
class UndertakingPage final : public QWidget
{
    Q_OBJECT

public:
    explicit UndertakingPage(SessionThread &session, QWidget *parent = nullptr);

    /// Shown now: nothing is undertaken yet.
    void begin(const casework::Account &account);
    void leave();

Q_SIGNALS:
    void given();
    void logOutRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    SessionThread &m_session;
    QLabel *m_title;
    QLabel *m_name;
    QLabel *m_text;
    QLabel *m_version;
    Notice *m_notice;
    QPushButton *m_logOut;
    QPushButton *m_undertake;
    bool m_busy = false;
    std::optional<base::Error> m_refusal;

    void layOut();
    void undertake();
    void showState();
    void retranslate();
};

} // namespace qorgan::ui
