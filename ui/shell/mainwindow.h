// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/clipboardwatch.h"
#include "shell/idlewatch.h"
#include "shell/languages.h"
#include "shell/page.h"

#include <QMainWindow>

#include <optional>

class QLabel;
class QStackedWidget;

namespace qorgan::ui {

class Curtain;
class Desk;
class FirstStartPage;
class LoginPage;
class UndertakingPage;

/// The frame: first start, login, desk or curtain, the training strip, the language.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const QString &directory, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Says on the login page why nothing can be opened here.
    void bar(const base::Error &cause);
    /// How long nobody may touch the program before it locks; ten minutes unless told. A unit may have set it.
    void setIdleLimit(std::chrono::milliseconds limit);
    /// What was copied leaves the clipboard after a minute.
    [[nodiscard]] ClipboardWatch &clipboard() { return m_clipboard; }
    /// The folder opened last; no other trace of a session is kept outside the register.
    [[nodiscard]] static QString rememberedDirectory();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Languages m_languages;
    SessionThread m_session;
    QLabel *m_trainingStrip;
    QStackedWidget *m_pages;
    LoginPage *m_login;
    FirstStartPage *m_firstStart = nullptr;   ///< made when asked for
    UndertakingPage *m_undertaking = nullptr; ///< made with the desk
    Curtain *m_curtain = nullptr;             ///< made with the desk
    IdleWatch m_idle;
    ClipboardWatch m_clipboard;
    std::chrono::milliseconds m_idleLimit;
    std::chrono::milliseconds m_idleNow; ///< as the opened register's unit set it, else the limit above
    Desk *m_desk = nullptr; ///< made while the first password is checked
    QWidget *m_behind = nullptr; ///< what the curtain hides: the undertaking or the desk
    QLabel *m_state;
    std::optional<OpenedRegister> m_opened;

    void cover();
    void lock();
    void uncover();
    void enter(const OpenedRegister &facts);
    void showDesk();
    void leave();
    void layOut();
    void makeFirstStart();
    void makeDesk();
    void keep();
    void showTraining(bool training);
    void retranslate();
};

} // namespace qorgan::ui
