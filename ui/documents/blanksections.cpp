// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documents/blanksections.h"

#include "casework/documents.h"
#include "documents/blankmodel.h"
#include "domain/messages.h"
#include "incidentform/momentedit.h"
#include "widgets/fielderror.h"
#include "widgets/labelled.h"
#include "widgets/sheetwords.h"
#include "widgets/texts.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using casework::BlankBlockAccount;

namespace {

const QString Spoiled = QStringLiteral("spoiled");
constexpr int NumberLetters = 12;

void makeNarrow(QLineEdit *edit)
{
    edit->setMaximumWidth(edit->fontMetrics().averageCharWidth() * NumberLetters + 16);
}

} // namespace

ReceiveBlanks::ReceiveBlanks(SessionThread &session, QWidget *parent)
    : StepSection(session, u"receiveBlanksSection"_s, u"blanks"_s, parent), m_formLabel(new QLabel),
      m_form(new QComboBox), m_seriesLabel(new QLabel), m_series(new QLineEdit), m_firstLabel(new QLabel),
      m_first(new QLineEdit), m_lastLabel(new QLabel), m_last(new QLineEdit), m_officerLabel(new QLabel),
      m_officer(new QComboBox), m_noteLabel(new QLabel), m_note(new QLineEdit), m_dayLabel(new QLabel),
      m_day(new MomentEdit(MomentEdit::Kind::Date)), m_receive(new QPushButton)
{
    m_form->setObjectName(u"blankFormCombo"_s);
    m_series->setObjectName(u"blankSeriesEdit"_s);
    m_first->setObjectName(u"blankFirstEdit"_s);
    m_last->setObjectName(u"blankLastEdit"_s);
    m_officer->setObjectName(u"blankOfficerCombo"_s);
    m_note->setObjectName(u"blankNoteEdit"_s);
    m_day->setObjectName(u"blankReceivedEdit"_s);
    m_receive->setObjectName(u"receiveBlanksButton"_s);
    for (const casework::FormFacts &form : casework::forms())
        m_form->addItem(QString(), form.code); // {} would pick the overload with an icon
    offerOfficers({});
    layOut();
    connect(m_receive, &QPushButton::clicked, this, &ReceiveBlanks::receive);
    cleared();
    retranslate();
}

void ReceiveBlanks::layOut()
{
    for (QComboBox *combo : {m_form, m_officer}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(22);
    }
    for (QLineEdit *edit : std::initializer_list<QLineEdit *>{m_series, m_first, m_last, m_day})
        makeNarrow(edit);
    m_body->addWidget(above(m_formLabel, m_form));
    m_body->addWidget(errorPlace({u"form"_s}, m_form));
    m_body->addWidget(wrapping({above(m_seriesLabel, m_series), above(m_firstLabel, m_first), above(m_lastLabel, m_last)}));
    m_body->addWidget(errorPlace({u"series"_s}, m_series));
    m_body->addWidget(errorPlace({u"first"_s}, m_first));
    m_body->addWidget(errorPlace({u"last"_s}, m_last));
    m_body->addWidget(wrapping({above(m_officerLabel, m_officer), above(m_dayLabel, m_day)}));
    m_body->addWidget(errorPlace({u"officer"_s}, m_officer));
    m_body->addWidget(errorPlace({u"received"_s}, m_day));
    m_body->addWidget(above(m_noteLabel, m_note));
    m_body->addWidget(errorPlace({u"note"_s}, m_note));
    m_body->addWidget(m_receive, 0, Qt::AlignLeft);
}

QUuid ReceiveBlanks::draft()
{
    return QUuid(u"3c0f4d1b-9a0a-4c55-8d42-2b6b9d0f8e61"_s);
}

QWidget *ReceiveBlanks::controlFor(const QString &act) const
{
    return act == u"blanks" && !isHidden() ? m_form : nullptr;
}

void ReceiveBlanks::begin(security::Roles roles)
{
    setVisible(security::may(roles, security::Permission::Supervise));
    if (!isHidden())
        beginDraft(draft());
}

void ReceiveBlanks::offerOfficers(const std::vector<casework::Officer> &officers)
{
    const QString was = m_officer->currentData().toString();
    m_officer->clear();
    m_officer->addItem(QString(), QString());
    for (const casework::Officer &officer : officers)
        m_officer->addItem(officer.name(), officer.id.uuid.toString());
    m_officer->setCurrentIndex(qMax(0, m_officer->findData(was)));
    retranslate();
}

void ReceiveBlanks::clear()
{
    forget();
    offerOfficers({});
    hide();
}

void ReceiveBlanks::cleared()
{
    m_form->setCurrentIndex(qMax(0, m_form->findData(u"administrative-protocol"_s)));
    for (QLineEdit *edit : {m_series, m_first, m_last, m_note})
        edit->clear();
    m_officer->setCurrentIndex(0);
    m_day->clear();
}

void ReceiveBlanks::receive()
{
    if (const auto complaint = m_day->complaint()) {
        refuse({u"date-format"_s, u"received"_s, {m_day->text()}});
        return;
    }
    casework::BlankBlockDraft draft{m_form->currentData().toString(), m_series->text(), m_first->text().toLongLong(),
                                    m_last->text().toLongLong()};
    if (const QString officer = m_officer->currentData().toString(); !officer.isEmpty())
        draft.officer = domain::AccountId{QUuid(officer)};
    draft.note = m_note->text();
    draft.receivedOn = m_day->date();
    act<BlankBlockAccount>([draft](casework::Session &session) { return casework::receiveBlanks(session, draft); },
                           [this] { return !isHidden(); },
                           [this](const BlankBlockAccount &block) {
                               Q_EMIT said(tr("The blanks are entered."));
                               Q_EMIT received(block.id);
                           });
}

void ReceiveBlanks::retranslate()
{
    setTitle(tr("Blanks received"));
    m_formLabel->setText(tr("Form"));
    for (int i = 0; i < m_form->count(); ++i)
        m_form->setItemText(i, SheetWords::form(m_form->itemData(i).toString()));
    m_seriesLabel->setText(tr("Series"));
    m_firstLabel->setText(tr("Numbers from"));
    m_lastLabel->setText(tr("to"));
    m_last->setAccessibleName(tr("Numbers to"));
    m_officerLabel->setText(tr("Kept by"));
    m_officer->setItemText(0, tr("nobody yet"));
    m_dayLabel->setText(tr("Day; empty: today"));
    m_day->retranslate();
    m_noteLabel->setText(tr("Waybill"));
    m_receive->setText(tr("Enter the blanks"));
    StepSection::retranslate();
}

MarkBlank::MarkBlank(SessionThread &session, QWidget *parent)
    : StepSection(session, u"markBlankSection"_s, u"blank-mark"_s, parent), m_whole(new QLabel),
      m_numberLabel(new QLabel), m_number(new QLineEdit), m_whatLabel(new QLabel), m_what(new QComboBox),
      m_reasonLabel(new QLabel), m_reason(new QLineEdit), m_dayLabel(new QLabel),
      m_day(new MomentEdit(MomentEdit::Kind::Date)), m_mark(new QPushButton), m_warning(new QLabel)
{
    m_whole->setObjectName(u"blankAccountLabel"_s);
    m_number->setObjectName(u"blankNumberEdit"_s);
    m_what->setObjectName(u"blankWhatCombo"_s);
    m_reason->setObjectName(u"blankReasonEdit"_s);
    m_day->setObjectName(u"blankMarkedEdit"_s);
    m_mark->setObjectName(u"markBlankButton"_s);
    m_warning->setObjectName(u"blankWarningLabel"_s);
    m_what->addItem(QString(), u"used"_s);
    m_what->addItem(QString(), Spoiled);
    layOut();
    connect(m_mark, &QPushButton::clicked, this, &MarkBlank::mark);
    for (QLineEdit *edit : {m_number, m_reason})
        connect(edit, &QLineEdit::returnPressed, this, &MarkBlank::mark);
    cleared();
    retranslate();
}

void MarkBlank::layOut()
{
    for (QLabel *text : {m_whole, m_warning}) {
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
    }
    m_what->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (QLineEdit *edit : std::initializer_list<QLineEdit *>{m_number, m_day})
        makeNarrow(edit);
    m_body->addWidget(m_whole);
    m_body->addWidget(wrapping({above(m_numberLabel, m_number), above(m_whatLabel, m_what), above(m_dayLabel, m_day)}));
    m_body->addWidget(errorPlace({u"number"_s, u"form"_s, u"series"_s}, m_number));
    m_body->addWidget(errorPlace({u"on"_s}, m_day));
    m_body->addWidget(above(m_reasonLabel, m_reason));
    m_body->addWidget(errorPlace({u"reason"_s}, m_reason));
    m_body->addWidget(m_mark, 0, Qt::AlignLeft);
    m_body->addWidget(m_warning);
}

QWidget *MarkBlank::controlFor(const QString &act) const
{
    return act == u"blank-mark" && !isHidden() ? m_number : nullptr;
}

void MarkBlank::show(const BlankBlockAccount &block)
{
    if (!m_block || m_block->id != block.id) {
        forget();
        m_warnings.clear();
    }
    m_block = block;
    setVisible(true);
    retranslate();
    beginDraft(block.id);
}

void MarkBlank::clear()
{
    forget();
    m_block.reset();
    m_warnings.clear();
    hide();
}

void MarkBlank::cleared()
{
    m_number->clear();
    m_reason->clear();
    m_what->setCurrentIndex(0);
    m_day->clear();
}

void MarkBlank::shown()
{
    QStringList lines;
    if (m_block) {
        const BlankBlockAccount &block = *m_block;
        lines << u"%1 · %2"_s.arg(SheetWords::form(block.form), BlankModel::numbersOf(block));
        lines << tr("Used: %1. Left after the highest that was marked: %2.").arg(block.used).arg(block.left);
        if (!block.spoiled.empty())
            lines << u"✕ "_s + tr("Written off: %1.").arg(BlankModel::ranges(block.spoiled));
        if (!block.gaps.empty())
            lines << u"▲ "_s + tr("Nobody marked, though higher ones were: %1.").arg(BlankModel::ranges(block.gaps));
        if (!block.doubles.empty())
            lines << u"▲ "_s + tr("Marked more than once: %1.").arg(BlankModel::ranges(block.doubles));
    }
    m_whole->setText(lines.join(u'\n'));
    QStringList warnings;
    for (const base::Warning &warning : m_warnings)
        warnings << u"● "_s + domain::sentence(warning, currentLanguage());
    m_warning->setText(warnings.join(u'\n'));
    m_warning->setVisible(!warnings.isEmpty());
}

void MarkBlank::mark()
{
    if (!m_block)
        return;
    if (const auto complaint = m_day->complaint()) {
        refuse({u"date-format"_s, u"on"_s, {m_day->text()}});
        return;
    }
    casework::BlankMark mark{m_block->form, m_block->series, m_number->text().toLongLong(),
                             m_what->currentData().toString() == Spoiled};
    mark.reason = m_reason->text();
    mark.on = m_day->date();
    using Marked = casework::Accepted<BlankBlockAccount>;
    m_warnings.clear();
    shown();
    act<Marked>([mark](casework::Session &session) { return casework::markBlank(session, mark); },
                [this, block = m_block->id] { return m_block && m_block->id == block; },
                [this, number = mark.number](const Marked &marked) {
                    m_block = marked.value;
                    m_warnings = marked.warnings;
                    shown();
                    Q_EMIT said(tr("No. %1 is marked.").arg(number));
                    m_number->setFocus();
                    Q_EMIT this->marked(marked.value.id);
                });
}

void MarkBlank::retranslate()
{
    setTitle(tr("The chosen block"));
    m_numberLabel->setText(tr("Number"));
    m_whatLabel->setText(tr("What became of it"));
    m_what->setItemText(0, tr("used"));
    m_what->setItemText(1, tr("spoiled: write off"));
    m_dayLabel->setText(tr("Day; empty: today"));
    m_day->retranslate();
    m_reasonLabel->setText(tr("Reason of the write-off"));
    m_mark->setText(tr("Mark the number"));
    shown();
    StepSection::retranslate();
}

} // namespace qorgan::ui
