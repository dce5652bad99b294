// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/find.h"
#include "shell/page.h"

#include <QLineEdit>
#include <QPointer>

#include <memory>

class QListView;

namespace qorgan::ui {

class FindModel;

constexpr QKeyCombination FindKeys = Qt::CTRL | Qt::Key_K;

/// The one search field of the window. What is found stands below it, over the page, as one types; what was looked for
/// is logged once the officer has chosen or left the field. Nothing of it stays when it is hidden.
class FindField final : public QLineEdit
{
    Q_OBJECT

public:
    /// The list is shown within `host`, over all that is in it.
    FindField(SessionThread &session, QWidget *host);

    void enter(const OpenedRegister &facts);
    void leave();
    /// Takes the focus from wherever it is, to give it back at Esc.
    void begin();

Q_SIGNALS:
    void chosen(const qorgan::ui::Destination &destination);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Search; ///< lives in the session's thread

    SessionThread &m_session;
    QWidget *m_host;
    FindModel *m_model;
    QListView *m_list;
    std::shared_ptr<Search> m_running;
    QPointer<QWidget> m_before; ///< who had the focus
    quint64 m_asked = 0;        ///< older answers are dropped
    bool m_waiting = false;     ///< an answer is under way: the next question is asked when it came

    void search();
    void take(const base::Result<casework::FoundList> &found);
    void choose(int row);
    void mark(int row);
    void settle();
    void wipe();
    void giveUp();
    void placeList();
    void retranslate();
};

} // namespace qorgan::ui
