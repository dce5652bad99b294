// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/templates.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace qorgan::ui {

/// What the unit changed in a form, who and when; an earlier wording can be taken back into the editor.
class TemplateHistory final : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateHistory(QWidget *parent = nullptr);

    void show(std::vector<casework::TemplateChange> changes);

Q_SIGNALS:
    void wanted(const QString &language, const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    std::vector<casework::TemplateChange> m_changes;
    QLabel *m_label;
    QComboBox *m_change;
    QPlainTextEdit *m_text;
    QPushButton *m_take;

    void showChange();
    void retranslate();
};

} // namespace qorgan::ui
