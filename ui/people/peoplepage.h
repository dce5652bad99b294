// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "people/personmodel.h"
#include "shell/page.h"
#include "widgets/rowreturn.h"

#include <QTimer>

#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace qorgan::ui {

class ListTable;
class Notice;

/// Everyone in the register, in the order of the alphabet; and a search as one types. What was looked for is logged
/// once a card is opened, the search given up or the page left.
class PeoplePage final : public Page
{
    Q_OBJECT

public:
    explicit PeoplePage(SessionThread &session, QWidget *parent = nullptr);

    void enter(const OpenedRegister &facts) override;
    void leave() override;
    void arrive(const Destination &destination) override;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Search; ///< lives in the session's thread

    bool m_entered = false;
    bool m_enterPressed = false;  ///< before the answer: the rows take the focus once they are there
    std::shared_ptr<Search> m_running;
    PersonModel *m_model;
    QLabel *m_title;
    QLabel *m_searchLabel;
    QLineEdit *m_search;
    QPushButton *m_refresh;
    ListTable *m_table;
    RowReturn m_return;
    Notice *m_notice;
    QStackedLayout *m_stack;
    QLabel *m_footer;
    QPushButton *m_open;
    QTimer m_typing;

    [[nodiscard]] PersonReading reading();
    void nameControls();
    void layOut();
    void connectAll();
    void read();
    void settle();
    void enterPressed();
    void giveUp();
    void open(const QModelIndex &index);
    void showState();
    void showRows();
    void showOpenButton();
    void retranslate();
};

} // namespace qorgan::ui
