// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/paper.h"
#include "shell/sessionthread.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace qorgan::ui {

class Notice;
class SheetView;

/// A sheet as it would be printed, below it what this reader does not get and what is to be looked at. A new question
/// waits for the answer to the one before, and that is dropped.
class SheetPreviewView final : public QWidget
{
    Q_OBJECT

public:
    /// Asked in the session's thread with the dots per inch of the view.
    using Question = std::function<base::Result<casework::SheetPreview>(casework::Session &, double dotsPerInch)>;

    explicit SheetPreviewView(SessionThread &session, QWidget *parent = nullptr);

    /// Another sheet, or the same changed: shown at most 150 ms after the last change.
    void show(const QString &form, Question question);
    void clear();

Q_SIGNALS:
    void shown(const qorgan::casework::SheetPreview &preview);

protected:
    void changeEvent(QEvent *event) override;

private:
    using Answer = base::Result<casework::SheetPreview>;

    SessionThread &m_session;
    Notice *m_notice;
    SheetView *m_sheet;
    QLabel *m_remarks;
    QTimer m_wait;
    QString m_form;
    Question m_question;
    std::optional<Answer> m_answer;
    quint64 m_generation = 0; ///< of what is wanted; replies to an older question are dropped
    bool m_asked = false;     ///< a question is on its way: the next waits for its reply

    void want();
    void ask();
    void take(const Answer &answer);
    void retranslate();
};

} // namespace qorgan::ui
