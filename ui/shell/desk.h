// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/page.h"

#include <QWidget>

#include <map>
#include <optional>

class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace qorgan::ui {

class ElidedLabel;
class FindField;
class HeadButton;
class HelpPanel;
class Navigation;
class PageScroll;
class Unfinished;

/// All that is shown of an opened register: the places at the left, who works above, one page.
class Desk final : public QWidget
{
    Q_OBJECT

public:
    explicit Desk(SessionThread &session, QWidget *parent = nullptr);

    /// A register was opened: every page learns of it, and the first that the account may see is shown.
    void enter(const OpenedRegister &facts);
    /// The register was closed: nothing of it stays on any page.
    void leave();
    /// What was typed and not recorded is kept in the register.
    void keep();
    void go(const Destination &destination);

Q_SIGNALS:
    void lockRequested();
    void logOutRequested();
    /// For the status bar.
    void said(const QString &sentence);
    /// An administrator changed the unit or the minutes after which the window locks.
    void unitChanged(const qorgan::domain::Unit &unit, int idleMinutes);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    SessionThread &m_session;
    Navigation *m_navigation;
    FindField *m_find;
    ElidedLabel *m_account;
    QPushButton *m_help;
    HeadButton *m_lock;
    HeadButton *m_logOut;
    Unfinished *m_unfinished;
    QStackedWidget *m_places;
    std::map<Place, Page *> m_pageOf;
    std::map<Place, PageScroll *> m_frameOf; ///< what each page is scrolled in where the window is low
    HelpPanel *m_helpPanel;
    bool m_open = false;

    void layOut();
    void addKeys();
    void addPages();
    void addPage(Place place, Page *page);
    void retranslate();
};

/// Locks at once, also while a dialog stands before the window.
constexpr QKeyCombination LockKeys = Qt::CTRL | Qt::Key_L;

} // namespace qorgan::ui
