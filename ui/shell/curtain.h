// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/sessionthread.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace qorgan::ui {

class FieldError;

/// What a visitor sees instead of the register: nothing. Drawn for a moment, or locked until the officer's password
/// opens it again; the pages behind it stay as they were.
class Curtain final : public QWidget
{
    Q_OBJECT

public:
    explicit Curtain(SessionThread &session, QWidget *parent = nullptr);

    void draw();
    void lock();
    [[nodiscard]] bool isLocked() const { return m_locked; }

Q_SIGNALS:
    void opened();
    void logOutRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    SessionThread &m_session;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_label;
    QLineEdit *m_password;
    FieldError *m_error;
    QPushButton *m_open;
    QPushButton *m_logOut;
    bool m_locked = false;
    bool m_busy = false;
    std::optional<base::Error> m_refusal;

    void tryToOpen();
    void showState();
};

} // namespace qorgan::ui
