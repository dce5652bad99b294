// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "control/topic.h"

class QLabel;
class QListView;
class QPushButton;
class QStackedLayout;

namespace qorgan::ui {

class HandoverSection;
class ListTable;
class Notice;
class PaperSection;
class TopicList;
class TopicModel;
class WatchSection;

/// The desk of the unit head: what expires, what is late and what supervision would ask, each line with the way to
/// where it is mended; and the page that one shift hands to the next.
class ControlPage final : public Page
{
    Q_OBJECT

public:
    explicit ControlPage(SessionThread &session, QWidget *parent = nullptr);

    void enter(const OpenedRegister &facts) override;
    void leave() override;
    void keep() override;
    void arrive(const Destination &destination) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State { Empty, Reading, Ready, Failed };

    security::Roles m_roles;
    bool m_entered = false;
    bool m_arrived = false; ///< the list takes the focus once it is read
    State m_state = State::Empty;
    base::Error m_error;
    std::optional<ControlBoard> m_board;

    QLabel *m_title;
    QPushButton *m_refresh;
    TopicList *m_topics;
    QListView *m_topicView;
    TopicModel *m_lines;
    ListTable *m_table;
    QLabel *m_hint;
    Notice *m_notice;
    QStackedLayout *m_stack;
    WatchSection *m_watch; ///< of the line that is chosen
    HandoverSection *m_handover;
    QPushButton *m_print;  ///< turns the sheets of the handover on and off
    PaperSection *m_papers;
    QPushButton *m_open;

    void nameControls();
    void layOut();
    void connectAll();
    [[nodiscard]] Topic topic() const;
    void read();
    void take(base::Result<ControlBoard> board);
    void showTopic();
    void showWatch();
    void showState();
    void showHint();
    void open(const QModelIndex &index);
    void print();
    void retranslate();
};

} // namespace qorgan::ui
