// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/orderpreview.h"
#include "shell/sessionthread.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;

namespace qorgan::ui {

class Notice;
class SheetView;

/// The sheet of an order that is being written, as it would be printed: in a language and for a reader of paper
/// that have nothing to do with the window's.
class PreviewPane final : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(SessionThread &session, QWidget *parent = nullptr);

    /// The draft has changed: shown at most 150 ms after the last change.
    void show(const casework::OrderDraft &draft);
    void clear();

protected:
    void changeEvent(QEvent *event) override;

private:
    using Answer = base::Result<casework::SheetPreview>;

    SessionThread &m_session;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QLabel *m_audienceLabel;
    QComboBox *m_audience;
    Notice *m_notice;
    SheetView *m_sheet;
    QLabel *m_remarks;
    QTimer m_wait;
    std::optional<casework::OrderDraft> m_draft;
    std::optional<Answer> m_answer;
    quint64 m_generation = 0; ///< of what is wanted; replies to an older question are dropped
    bool m_asked = false;     ///< a question is on its way: the next waits for its reply

    void want();
    void ask();
    void take(const Answer &answer);
    void retranslate();
    void showRemarks();
};

} // namespace qorgan::ui
