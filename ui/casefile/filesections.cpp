// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casefile/filesections.h"

#include "casefile/casesection.h"
#include "casefile/closingsection.h"
#include "casefile/conversationsection.h"
#include "casefile/detentionsection.h"
#include "casefile/penaltysection.h"
#include "casefile/reasonsection.h"
#include "casefile/reconciliationsection.h"
#include "casefile/registersection.h"
#include "widgets/notice.h"
#include "widgets/texts.h"

#include <QEvent>
#include <QSet>
#include <QTimer>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using casework::PersonFile;

FileSections::FileSections(SessionThread &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_notice(new Notice),
      m_sections{new DetentionSection(session),      new CaseSection(session),
                 new PenaltySection(session),        new ClosingSection(session),
                 new ReasonSection(session),         new ReconciliationSection(session),
                 new ConversationSection(session),   new RegisterSection(session)}
{
    setObjectName(u"fileSections"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    m_notice->hide();
    for (FileSection *section : m_sections) {
        column->addWidget(section);
        connect(section, &FileSection::done, this, &FileSections::take);
        connect(section, &StepSection::said, this, &FileSections::said);
    }
}

bool FileSections::isAct(const QString &act)
{
    static const QSet<QString> acts{u"detention"_s,      u"case"_s,         u"penalty"_s, u"closing"_s,
                                    u"closing_reason"_s, u"reconciliation"_s, u"conversation"_s, u"register"_s};
    return acts.contains(act);
}

void FileSections::read(domain::PersonId person, security::Roles roles, const QString &act)
{
    if (person != m_person)
        clear();
    m_person = person;
    m_roles = roles;
    using Answer = base::Result<PersonFile>;
    m_session.ask<Answer>(
        this, [person](casework::Session &session) { return casework::personFile(session, person); },
        [this, person, act](const Answer &answer) {
            if (person != m_person)
                return; // another one is wanted since
            m_error = answer ? std::nullopt : std::optional(answer.error());
            showError();
            if (!answer)
                return;
            take(*answer);
            lead(act);
        });
}

void FileSections::clear()
{
    m_person = {};
    m_error.reset();
    showError();
    for (FileSection *section : m_sections)
        section->clear();
}

void FileSections::keep()
{
    for (FileSection *section : m_sections)
        section->keep();
}

void FileSections::take(const PersonFile &file)
{
    for (FileSection *section : m_sections)
        section->show(file, m_roles);
}

void FileSections::lead(const QString &act)
{
    for (FileSection *section : m_sections) {
        if (section->isHidden() || !section->controlFor(act))
            continue;
        section->unfold();
        // What was shown just now must stand in its place before it can be scrolled to.
        QTimer::singleShot(0, section, [section, act] {
            if (QWidget *wanted = section->controlFor(act))
                wanted->setFocus(Qt::OtherFocusReason);
        });
        return;
    }
}

void FileSections::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showError();
    QWidget::changeEvent(event);
}

void FileSections::showError()
{
    if (m_error)
        m_notice->show(Notice::Kind::Failure, tr("The history could not be read"), sentence(*m_error));
    else
        m_notice->dismiss();
}

} // namespace qorgan::ui
