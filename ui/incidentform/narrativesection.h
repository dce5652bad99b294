// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "incidentform/formsection.h"

class QBoxLayout;
class QPlainTextEdit;
class QPushButton;

namespace qorgan::ui {

/// The фабула in the two languages of paper, side by side where there is room.
class NarrativeSection final : public FormSection
{
    Q_OBJECT

public:
    explicit NarrativeSection(int number);

    /// The draft that was asked for. A text of the officer's own stays, unless asked again.
    void take(const domain::Narrative &draft);
    void fill(casework::IncidentDraft &draft) const override;
    void clear() override;
    void retranslate() override;

Q_SIGNALS:
    void draftWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Text {
        QPlainTextEdit *edit;
        QString drafted; ///< as the last draft left it
    };

    Text m_kk;
    Text m_ru;
    QBoxLayout *m_twins;
    QPushButton *m_draft;
    QLabel *m_hint;
    bool m_kept = false; ///< an own text was left alone: asked again, it is replaced

    [[nodiscard]] bool isOwn(const Text &text) const;
    void put(Text &text, const QString &draft);
    void showHint();
};

} // namespace qorgan::ui
