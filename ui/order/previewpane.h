// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/orderpreview.h"
#include "shell/sessionthread.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace qorgan::ui {

class SheetPreviewView;

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
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QLabel *m_audienceLabel;
    QComboBox *m_audience;
    SheetPreviewView *m_sheet;
    std::optional<casework::OrderDraft> m_draft;

    void want();
    void retranslate();
};

} // namespace qorgan::ui
