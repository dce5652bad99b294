// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/checkquestions.h"
#include "casework/controlchecks.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace qorgan::ui {

/// The questions earlier checks left open, each with a field for its answer.
class QuestionLines final : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionLines(QWidget *parent = nullptr);

    void show(const std::vector<casework::CheckQuestion> &questions);
    /// Those that were answered.
    [[nodiscard]] std::vector<casework::CheckAnswer> answers() const;
    void clearAnswers();

private:
    struct Line {
        QUuid question;
        QLabel *text;
        QLineEdit *answer;
    };

    QVBoxLayout *m_column;
    std::vector<Line> m_lines;
};

} // namespace qorgan::ui
