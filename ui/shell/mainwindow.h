// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/idlewatch.h"
#include "shell/languages.h"
#include "shell/page.h"

#include <QMainWindow>

#include <map>
#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace qorgan::ui {

class Curtain;
class FirstStartPage;
class LoginPage;
class Navigation;
class Notice;

/// The frame: the places at the left, which page is shown, the training strip, the language. What stands on a
/// page is the page's.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const QString &directory, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Says on the login page why nothing can be opened here.
    void bar(const base::Error &cause);
    /// How long nobody may touch the program before it locks; ten minutes unless told.
    void setIdleLimit(std::chrono::milliseconds limit);
    /// The folder opened last; no other trace of a session is kept outside the register.
    [[nodiscard]] static QString rememberedDirectory();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Languages m_languages;
    SessionThread m_session;
    QLabel *m_trainingStrip;
    QStackedWidget *m_pages;
    LoginPage *m_login;
    FirstStartPage *m_firstStart;
    Curtain *m_curtain;
    IdleWatch m_idle;
    std::chrono::milliseconds m_idleLimit;
    QWidget *m_desk; ///< all that is shown of an opened register
    Navigation *m_navigation;
    QLabel *m_account;
    QPushButton *m_lock;
    QPushButton *m_logOut;
    QStackedWidget *m_places;
    std::map<Place, Page *> m_pageOf;
    Notice *m_nothing; ///< for an account that may see none of the places
    QLabel *m_state;
    std::optional<OpenedRegister> m_opened;

    void layOutDesk();
    void addPage(Place place, Page *page);
    void go(const Destination &destination);
    void cover();
    void lock();
    void uncover();
    void enter(const OpenedRegister &facts);
    void leave();
    void showTraining(bool training);
    void retranslate();
};

} // namespace qorgan::ui
