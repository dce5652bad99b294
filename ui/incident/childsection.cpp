// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "incident/childsection.h"

#include "incidentform/choice.h"
#include "widgets/fielderror.h"
#include "widgets/labelled.h"
#include "widgets/texts.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

const QString Catalogue = QStringLiteral("yes_no_unknown");

} // namespace

ChildSection::ChildSection(SessionThread &session, QWidget *parent)
    : StepSection(session, u"childSection"_s, u"children"_s, parent), m_noteLabel(new QLabel), m_note(new QLineEdit),
      m_record(new QPushButton)
{
    const std::array codes{u"seen"_s, u"spoken_to"_s, u"school_informed"_s, u"commission_informed"_s};
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    for (std::size_t i = 0; i < codes.size(); ++i) {
        m_questions[i] = {codes[i], new QLabel,
                          new Choice(u"child_"_s + codes[i], Catalogue, {u"yes"_s, u"no"_s, u"unknown"_s})};
        m_questions[i].name->setWordWrap(true);
        grid->addWidget(m_questions[i].name, int(i), 0);
        grid->addWidget(m_questions[i].answer, int(i), 1);
    }
    m_note->setObjectName(u"childNoteEdit"_s);
    m_record->setObjectName(u"recordChildrenButton"_s);
    m_body->addLayout(grid);
    m_body->addWidget(above(m_noteLabel, m_note));
    m_body->addWidget(errorPlace({u"note"_s}, m_note));
    m_body->addWidget(m_record, 0, Qt::AlignLeft);
    connect(m_record, &QPushButton::clicked, this, &ChildSection::record);
    connect(m_note, &QLineEdit::returnPressed, this, &ChildSection::record);
    retranslate();
}

QWidget *ChildSection::controlFor(const QString &act) const
{
    return act == u"children" ? static_cast<QWidget *>(m_questions.front().answer) : nullptr;
}

void ChildSection::show(domain::IncidentId incident, int children, security::Roles roles)
{
    const bool offered = children > 0 && security::may(roles, security::Permission::RecordCases);
    setVisible(offered);
    if (!offered || incident == m_incident)
        return;
    m_incident = incident;
    using Answer = base::Result<domain::ChildLine>;
    m_session.ask<Answer>(
        this, [incident](casework::Session &session) { return casework::childLineOf(session, incident); },
        [this, incident](const Answer &line) {
            if (incident != m_incident)
                return;
            if (line)
                take(*line);
            beginDraft(incident.uuid); // what was typed and not entered stands above what is known
        });
}

void ChildSection::clear()
{
    m_incident = {};
    m_known = {};
    forget();
    hide();
}

void ChildSection::cleared()
{
    take(m_known);
}

domain::ChildLine ChildSection::typed() const
{
    return {m_questions[0].answer->code(), m_questions[1].answer->code(), m_questions[2].answer->code(),
            m_questions[3].answer->code(), m_note->text()};
}

void ChildSection::take(const domain::ChildLine &line)
{
    m_known = line;
    m_questions[0].answer->choose(line.seen);
    m_questions[1].answer->choose(line.spokenTo);
    m_questions[2].answer->choose(line.schoolInformed);
    m_questions[3].answer->choose(line.commissionInformed);
    m_note->setText(line.note);
}

void ChildSection::record()
{
    act<domain::ChildLine>(
        [incident = m_incident, line = typed()](casework::Session &session) {
            return casework::recordChildLine(session, incident, line)
                .map([](casework::Accepted<domain::ChildLine> accepted) { return std::move(accepted.value); });
        },
        [this, incident = m_incident] { return incident == m_incident; },
        [this](const domain::ChildLine &line) {
            take(line);
            Q_EMIT said(line.isAnswered() ? tr("The answers about the children are recorded.")
                                          : tr("Recorded; what is not answered stays on the list."));
        });
}

void ChildSection::retranslate()
{
    setTitle(tr("Children"));
    for (const Question &question : m_questions) {
        question.name->setText(label(u"child_questions"_s, question.code));
        question.answer->retranslate(question.name->text());
    }
    m_noteLabel->setText(tr("What was seen and said"));
    m_record->setText(tr("Record the answers"));
    StepSection::retranslate();
}

} // namespace qorgan::ui
