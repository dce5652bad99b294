// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measure/checksection.h"

#include "domain/catalogue.h"
#include "incidentform/choice.h"
#include "measure/questionlines.h"
#include "order/nowedit.h"
#include "widgets/fielderror.h"
#include "widgets/labelled.h"
#include "widgets/texts.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using domain::CheckResult;
using domain::ControlCheck;

namespace {

const QString YesNo = QStringLiteral("yes_no_unknown");
const QString Findings = QStringLiteral("intoxication_findings");

std::optional<bool> yesOrNo(const QString &code)
{
    return code == u"yes" ? std::optional(true) : code == u"no" ? std::optional(false) : std::nullopt;
}

} // namespace

CheckSection::CheckSection(SessionThread &session, QWidget *parent)
    : StepSection(session, u"checkSection"_s, u"check"_s, parent), m_earlier(new QLabel), m_timeLabel(new QLabel),
      m_time(new NowEdit), m_seen(new QRadioButton), m_absent(new QRadioButton), m_soberLabel(new QLabel),
      m_sober(new QComboBox), m_findingField(nullptr), m_findingLabel(new QLabel), m_finding(new QComboBox),
      m_victimLabel(new QLabel), m_victim(new Choice(u"victimAsked"_s, YesNo, {u"yes"_s, u"no"_s})),
      m_factsLabel(new QLabel), m_facts(new Choice(u"newFacts"_s, YesNo, {u"yes"_s, u"no"_s})),
      m_questions(new QuestionLines), m_noteLabel(new QLabel), m_note(new QLineEdit), m_record(new QPushButton),
      m_askLabel(new QLabel), m_ask(new QLineEdit), m_askNext(new QPushButton)
{
    nameControls();
    layOut();
    connect(m_record, &QPushButton::clicked, this, &CheckSection::record);
    connect(m_note, &QLineEdit::returnPressed, this, &CheckSection::record);
    connect(m_askNext, &QPushButton::clicked, this, &CheckSection::askNext);
    connect(m_ask, &QLineEdit::returnPressed, this, &CheckSection::askNext);
    retranslate();
}

void CheckSection::nameControls()
{
    m_earlier->setObjectName(u"earlierChecksLabel"_s);
    m_earlier->setTextFormat(Qt::PlainText);
    m_earlier->setWordWrap(true);
    m_time->setObjectName(u"checkTimeEdit"_s);
    m_seen->setObjectName(u"seenRadio"_s);
    m_absent->setObjectName(u"absentRadio"_s);
    m_sober->setObjectName(u"soberCombo"_s);
    m_finding->setObjectName(u"intoxicationCombo"_s);
    m_note->setObjectName(u"checkNoteEdit"_s);
    m_record->setObjectName(u"recordCheckButton"_s);
    m_ask->setObjectName(u"askNextEdit"_s);
    m_askNext->setObjectName(u"askNextButton"_s);
    m_seen->setChecked(true);
    m_sober->addItem(QString());
    for (const auto &item : domain::catalogue(YesNo).items())
        m_sober->addItem(QString(), item.code); // {} would pick the overload with an icon
    m_finding->addItem(QString());
    for (const auto &item : domain::catalogue(Findings).items())
        m_finding->addItem(QString(), item.code);
    m_finding->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_finding->setMinimumContentsLength(20);
}

void CheckSection::layOut()
{
    m_findingField = above(m_findingLabel, m_finding);
    m_body->addWidget(m_earlier);
    m_body->addWidget(wrapping({above(m_timeLabel, m_time), above(m_soberLabel, m_sober), m_findingField}));
    m_body->addWidget(errorPlace({u"at"_s}, m_time));
    m_body->addWidget(errorPlace({u"intoxication"_s, u"sober"_s}, m_finding));
    m_body->addWidget(m_seen);
    m_body->addWidget(m_absent);
    m_body->addWidget(wrapping({above(m_victimLabel, m_victim), above(m_factsLabel, m_facts)}));
    m_body->addWidget(m_questions);
    m_body->addWidget(above(m_noteLabel, m_note));
    m_body->addWidget(errorPlace({u"note"_s}, m_note));
    m_body->addWidget(m_record, 0, Qt::AlignLeft);
    m_body->addSpacing(4);
    m_body->addWidget(above(m_askLabel, m_ask));
    m_body->addWidget(errorPlace({u"text"_s, u"question"_s}, m_ask));
    m_body->addWidget(m_askNext, 0, Qt::AlignLeft);
}

QWidget *CheckSection::controlFor(const QString &act) const
{
    return act == u"check" ? static_cast<QWidget *>(m_time) : nullptr;
}

void CheckSection::show(const CheckedMeasure &measure, security::Roles roles)
{
    m_measure = measure;
    // A check of the time in force may be typed in after the end.
    const bool offered = measure.isServed && security::may(roles, security::Permission::RecordChecks);
    setVisible(offered);
    shown();
    if (!offered)
        return;
    readQuestions();
    beginDraft(measure.id.uuid);
}

void CheckSection::clear()
{
    m_measure = {};
    m_questions->show({});
    forget();
    hide();
}

void CheckSection::shown()
{
    m_time->setNow(m_measure.now);
    m_findingField->setVisible(m_measure.forbidsAlcohol);
    showEarlier();
}

void CheckSection::cleared()
{
    m_time->release();
    m_seen->setChecked(true);
    m_sober->setCurrentIndex(0);
    m_finding->setCurrentIndex(0);
    m_victim->choose({});
    m_facts->choose({});
    m_questions->clearAnswers();
    m_note->clear();
    m_ask->clear();
    m_next = {};
    showEarlier();
}

void CheckSection::readQuestions()
{
    using Answer = base::Result<std::vector<casework::CheckQuestion>>;
    m_session.ask<Answer>(
        this, [id = m_measure.id](casework::Session &session) { return casework::openQuestions(session, id); },
        [this, id = m_measure.id](const Answer &questions) {
            if (questions && id == m_measure.id)
                m_questions->show(*questions);
        });
}

casework::CheckDraft CheckSection::draft() const
{
    casework::CheckDraft draft;
    draft.at = m_time->instant();
    draft.result = m_absent->isChecked() ? CheckResult::Absent : CheckResult::Seen;
    draft.sober = m_sober->currentData().toString();
    if (m_measure.forbidsAlcohol)
        draft.intoxication = m_finding->currentData().toString();
    draft.victimAsked = yesOrNo(m_victim->code());
    draft.newFacts = yesOrNo(m_facts->code());
    draft.note = m_note->text();
    draft.answers = m_questions->answers();
    return draft;
}

void CheckSection::record()
{
    if (m_next.isNull())
        m_next = {QUuid::createUuid()};
    casework::CheckDraft typed = draft();
    typed.id = m_next;
    const ControlCheck check{m_next, m_measure.id, typed.at, typed.result, typed.sober, typed.note, typed.intoxication};
    const bool isBreach = m_measure.forbidsAlcohol && casework::isDrunk(check);
    act<casework::RecordedCheck>(
        [typed, id = m_measure.id](casework::Session &session) {
            return casework::recordCheck(session, id, typed)
                .map([](casework::Accepted<casework::RecordedCheck> accepted) { return accepted.value; });
        },
        [this, id = m_measure.id] { return id == m_measure.id; },
        [this, isBreach](const casework::RecordedCheck &recordedCheck) {
            Q_EMIT recorded();
            if (isBreach)
                Q_EMIT breachFound(recordedCheck.id);
            Q_EMIT said(isBreach ? tr("The check is recorded. It found a breach of the alcohol ban.")
                                 : tr("The check is recorded."));
        });
}

void CheckSection::askNext()
{
    using View = std::vector<casework::CheckQuestion>;
    act<View>(
        [text = m_ask->text(), id = m_measure.id](casework::Session &session) -> base::Result<View> {
            if (const auto asked = casework::askAtNextCheck(session, id, text); !asked)
                return base::fail(asked.error());
            return casework::openQuestions(session, id);
        },
        [this, id = m_measure.id] { return id == m_measure.id; },
        [this](const View &questions) {
            m_questions->show(questions);
            Q_EMIT said(tr("It will be asked at the next check."));
        });
}

void CheckSection::showEarlier()
{
    QStringList lines;
    for (const ControlCheck &check : m_measure.checks) {
        const bool seen = check.result == CheckResult::Seen;
        QStringList parts{label(u"check_results"_s, seen ? u"seen"_s : u"absent"_s)};
        if (!check.sober.isEmpty())
            parts << tr("sober: %1").arg(label(YesNo, check.sober));
        if (!check.intoxication.isEmpty())
            parts << label(Findings, check.intoxication);
        if (!check.note.isEmpty())
            parts << check.note;
        lines << (seen ? u"✓ "_s : u"▲ "_s) + dateTimeText(check.at) + u"  "_s + parts.join(u"; "_s);
    }
    m_earlier->setText(lines.isEmpty() ? u"○ "_s + tr("No check has been recorded yet.") : lines.join(u'\n'));
}

void CheckSection::retranslate()
{
    setTitle(tr("Control checks"));
    m_timeLabel->setText(tr("Checked at"));
    m_time->retranslate();
    m_seen->setText(label(u"check_results"_s, u"seen"_s));
    m_absent->setText(label(u"check_results"_s, u"absent"_s));
    m_soberLabel->setText(tr("Sober"));
    m_sober->setItemText(0, tr("not recorded"));
    for (int i = 1; i < m_sober->count(); ++i)
        m_sober->setItemText(i, label(YesNo, m_sober->itemData(i).toString()));
    m_findingLabel->setText(tr("Signs of intoxication"));
    m_finding->setItemText(0, tr("nothing found"));
    for (int i = 1; i < m_finding->count(); ++i)
        m_finding->setItemText(i, label(Findings, m_finding->itemData(i).toString()));
    m_victimLabel->setText(tr("Victim asked alone"));
    m_victim->retranslate(m_victimLabel->text());
    m_factsLabel->setText(tr("New facts"));
    m_facts->retranslate(m_factsLabel->text());
    m_noteLabel->setText(tr("Note"));
    m_record->setText(tr("&Record the check"));
    m_askLabel->setText(tr("To ask at the next check"));
    m_askNext->setText(tr("Ask next time"));
    showEarlier();
    StepSection::retranslate();
}

} // namespace qorgan::ui
