// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/page.h"

#include <QHash>

#include <vector>

class QLabel;
class QTabWidget;

namespace qorgan::ui {

class PageScroll;

/// What keeps the register going: accounts, the unit, copies and checks, the log, the rules, one's password. Every
/// account sees the sections it may use.
class AdministrationPage final : public Page
{
    Q_OBJECT

public:
    explicit AdministrationPage(SessionThread &session, QWidget *parent = nullptr);

    void enter(const OpenedRegister &facts) override;
    void leave() override;
    void keep() override;
    void arrive(const Destination &destination) override;

Q_SIGNALS:
    /// The unit and the idle limit were changed; the window shows them from now on.
    void unitChanged(const qorgan::domain::Unit &unit, int idleMinutes);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Section {
        Page *page;
        PageScroll *frame; ///< what stands on the tab
        std::vector<security::Permission> permissions; ///< any of these; none: everyone
        const char *title;
        bool entered = false;
    };

    QLabel *m_title;
    QTabWidget *m_tabs;
    std::vector<Section> m_sections;
    QHash<QString, Page *> m_acts; ///< the section in which an act of a Destination is done

    void add(Page *page, std::vector<security::Permission> permissions, const char *title);
    [[nodiscard]] Page *current() const;
    void retranslate();
};

} // namespace qorgan::ui
