// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measure/questionlines.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

QuestionLines::QuestionLines(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(u"questionLines"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    hide();
}

void QuestionLines::show(const std::vector<casework::CheckQuestion> &questions)
{
    const bool same = std::equal(m_lines.begin(), m_lines.end(), questions.begin(), questions.end(),
                                 [](const Line &line, const casework::CheckQuestion &each) {
                                     return line.question == each.id;
                                 });
    if (same)
        return; // an answer may be half typed
    for (const Line &line : m_lines) {
        delete line.text;
        delete line.answer;
    }
    m_lines.clear();
    for (const casework::CheckQuestion &each : questions) {
        Line line{each.id, new QLabel, new QLineEdit};
        line.text->setText(u"? "_s + each.text);
        line.text->setTextFormat(Qt::PlainText);
        line.text->setWordWrap(true);
        line.answer->setObjectName(u"answer"_s + each.id.toString(QUuid::Id128));
        line.answer->setAccessibleName(each.text);
        m_column->addWidget(line.text);
        m_column->addWidget(line.answer);
        m_lines.push_back(line);
    }
    setVisible(!m_lines.empty());
}

std::vector<casework::CheckAnswer> QuestionLines::answers() const
{
    std::vector<casework::CheckAnswer> answers;
    for (const Line &line : m_lines)
        if (!line.answer->text().trimmed().isEmpty())
            answers.push_back({line.question, line.answer->text()});
    return answers;
}

void QuestionLines::clearAnswers()
{
    for (const Line &line : m_lines)
        line.answer->clear();
}

} // namespace qorgan::ui
