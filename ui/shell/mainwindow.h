// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/languages.h"
#include "shell/sessionthread.h"

#include <QMainWindow>

#include <optional>

class QLabel;
class QStackedWidget;

namespace qorgan::ui {

class IncidentsPage;
class LoginPage;

/// The frame: which page is shown, the training strip, the language. What stands on a page is the page's.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const QString &directory, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Says on the login page why nothing can be opened here.
    void bar(const base::Error &cause);
    /// The folder opened last; no other trace of a session is kept outside the register.
    [[nodiscard]] static QString rememberedDirectory();

protected:
    void changeEvent(QEvent *event) override;

private:
    Languages m_languages;
    SessionThread m_session;
    QLabel *m_trainingStrip;
    QStackedWidget *m_pages;
    LoginPage *m_login;
    IncidentsPage *m_incidents;
    QLabel *m_state;
    std::optional<OpenedRegister> m_opened;

    void enter(const OpenedRegister &facts);
    void leave();
    void showTraining(bool training);
    void retranslate();
};

} // namespace qorgan::ui
