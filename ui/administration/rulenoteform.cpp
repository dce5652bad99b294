// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "administration/rulenoteform.h"

#include "administration/rulewords.h"
#include "widgets/fielderror.h"
#include "widgets/labelled.h"
#include "widgets/texts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

RuleNoteForm::RuleNoteForm(SessionThread &session, QWidget *parent)
    : StepSection(session, u"ruleNoteForm"_s, u"rule-note"_s, parent), m_what(new QLabel), m_noteLabel(new QLabel),
      m_note(new QLineEdit), m_do(new QPushButton), m_back(new QPushButton)
{
    m_note->setObjectName(u"ruleNoteEdit"_s);
    m_do->setObjectName(u"ruleNoteButton"_s);
    m_back->setObjectName(u"ruleNoteBackButton"_s);
    m_what->setWordWrap(true);
    m_what->setTextFormat(Qt::PlainText);
    m_body->addWidget(m_what);
    m_body->addWidget(above(m_noteLabel, m_note));
    m_body->addWidget(errorPlace({u"note"_s}, m_note));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_do);
    m_body->addLayout(buttons);
    connect(m_do, &QPushButton::clicked, this, &RuleNoteForm::doIt);
    connect(m_note, &QLineEdit::returnPressed, this, &RuleNoteForm::doIt);
    connect(m_back, &QPushButton::clicked, this, &RuleNoteForm::left);
    retranslate();
}

QWidget *RuleNoteForm::controlFor(const QString &act) const
{
    return act == u"rule-note" ? m_note : nullptr;
}

void RuleNoteForm::begin(Act act, const casework::DatedRule &rule)
{
    static const QUuid family(u"8c1a2f7d-0b53-4d0e-8e52-64b8f4c2d913"_s);
    forget();
    m_act = act;
    m_rule = rule;
    show();
    retranslate();
    beginDraft(QUuid::createUuidV5(family, QString(rule.id + u'/' + QString::number(int(act)))));
    m_note->setFocus();
}

void RuleNoteForm::clear()
{
    forget();
    m_rule = {};
    hide();
}

void RuleNoteForm::cleared()
{
    m_note->clear();
}

void RuleNoteForm::doIt()
{
    using View = casework::DatedRule;
    act<View>(
        [what = m_act, rule = m_rule.id, note = m_note->text()](casework::Session &session) {
            return what == Act::Withdraw ? casework::withdrawVersion(session, rule, note)
                                         : casework::confirmRule(session, rule, what == Act::Verify, note);
        },
        [this] { return !isHidden(); },
        [this](const View &view) {
            Q_EMIT said(u"%1: %2"_s.arg(RuleWords::name(view), RuleWords::status(view)));
            Q_EMIT done(view.id);
        });
}

void RuleNoteForm::retranslate()
{
    const bool withdraws = m_act == Act::Withdraw;
    setTitle(m_act == Act::Verify ? tr("Mark as ✓ verified")
                                  : withdraws ? tr("Withdraw before it begins") : tr("Mark as ● recalled"));
    m_what->setText(m_rule.id.isEmpty() ? QString()
                                        : u"%1 · %2 · %3"_s.arg(RuleWords::name(m_rule), RuleWords::subject(m_rule),
                                                               RuleWords::period(m_rule)));
    m_noteLabel->setText(withdraws ? tr("&Why it is withdrawn") : tr("&What was compared with what"));
    m_do->setText(m_act == Act::Verify ? tr("Mark &verified") : withdraws ? tr("With&draw") : tr("Mark &recalled"));
    m_back->setText(tr("&Back to the rules"));
    StepSection::retranslate();
}

} // namespace qorgan::ui
