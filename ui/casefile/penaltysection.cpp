// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casefile/penaltysection.h"

#include "casefile/filewords.h"
#include "domain/catalogue.h"
#include "incidentform/codecombo.h"
#include "incidentform/momentedit.h"
#include "widgets/duelook.h"
#include "widgets/labelled.h"
#include "widgets/look.h"
#include "widgets/texts.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using casework::CaseRow;

namespace {

/// Digits as people group them.
std::optional<int> numberIn(QString text)
{
    text.removeIf([](QChar each) { return each.isSpace() || each == u'.' || each == u','; });
    bool ok = false;
    const int number = text.toInt(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

bool waits(const domain::Penalty &penalty)
{
    return penalty.isEnforceable() && !penalty.enforcedOn;
}

} // namespace

PenaltySection::PenaltySection(SessionThread &session, QWidget *parent)
    : FileSection(session, u"penaltySection"_s, u"penalty"_s, parent), m_whichLabel(new QLabel),
      m_which(new QComboBox), m_kindLabel(new QLabel), m_kind(new CodeCombo(u"penalty_kinds"_s)), m_bars(new QLabel),
      m_numberField(nullptr), m_numberLabel(new QLabel), m_number(new QLineEdit), m_onLabel(new QLabel),
      m_on(new MomentEdit(MomentEdit::Kind::Date)), m_record(new QPushButton), m_enforcing(new QWidget),
      m_penaltyLabel(new QLabel), m_penalty(new QComboBox), m_enforcedLabel(new QLabel),
      m_enforced(new MomentEdit(MomentEdit::Kind::Date)), m_enforce(new QPushButton)
{
    FileWords::narrow(m_which, u"penaltyCaseCombo"_s);
    FileWords::narrow(m_kind, u"penaltyKindCombo"_s);
    m_bars->setObjectName(u"arrestBarsLabel"_s);
    m_bars->setTextFormat(Qt::PlainText);
    m_bars->setWordWrap(true);
    m_number->setObjectName(u"penaltyNumberEdit"_s);
    m_on->setObjectName(u"penaltyOnEdit"_s);

    addRow(above(m_whichLabel, m_which), {u"case"_s}, m_which);
    addRow(wrapping({above(m_kindLabel, m_kind), m_numberField = above(m_numberLabel, m_number), above(m_onLabel, m_on)}),
           {u"kind"_s}, m_kind);
    addRow(m_bars);
    addError({u"amount"_s, u"days"_s, u"hours"_s}, m_number);
    addError({u"decided_on"_s}, m_on);
    addButton(m_record, u"recordPenaltyButton"_s);
    layOutEnforcing();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PenaltySection::sayKind);
    connect(m_which, &QComboBox::currentIndexChanged, this, &PenaltySection::sayKind);
    connect(m_record, &QPushButton::clicked, this, &PenaltySection::record);
    for (QLineEdit *edit : {m_number, static_cast<QLineEdit *>(m_on)})
        connect(edit, &QLineEdit::returnPressed, this, &PenaltySection::record);
    retranslate();
}

void PenaltySection::layOutEnforcing()
{
    FileWords::narrow(m_penalty, u"enforcedPenaltyCombo"_s);
    m_enforced->setObjectName(u"enforcedOnEdit"_s);
    m_enforce->setObjectName(u"enforcePenaltyButton"_s);
    auto *column = new QVBoxLayout(m_enforcing);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(4);
    column->addWidget(above(m_penaltyLabel, m_penalty));
    column->addWidget(errorPlace({u"id"_s}, m_penalty));
    column->addWidget(wrapping({above(m_enforcedLabel, m_enforced)}));
    column->addWidget(errorPlace({u"enforced_on"_s}, m_enforced));
    column->addWidget(m_enforce, 0, Qt::AlignLeft);
    addRow(m_enforcing);
    connect(m_enforce, &QPushButton::clicked, this, &PenaltySection::enforce);
    connect(m_enforced, &QLineEdit::returnPressed, this, &PenaltySection::enforce);
}

bool PenaltySection::isOffered() const
{
    return std::any_of(file().cases.begin(), file().cases.end(),
                       [](const CaseRow &row) { return FileWords::isUnclosed(row) || !row.penalties.empty(); });
}

/// What waits first; a date entered by mistake can be entered anew.
void PenaltySection::offerPenalties()
{
    const QString chosen = m_penalty->currentData().toString();
    m_penalty->clear();
    for (const bool enforced : {false, true})
        for (const CaseRow &row : file().cases)
            for (const domain::Penalty &penalty : row.penalties)
                if (penalty.isEnforceable() && penalty.enforcedOn.has_value() == enforced)
                    m_penalty->addItem(u"%1, %2 (%3)"_s.arg(FileWords::penalty(penalty), FileWords::day(penalty.decidedOn),
                                                           FileWords::enforcement(penalty)),
                                       penalty.id.toString());
    m_penalty->setCurrentIndex(qMax(0, m_penalty->findData(chosen)));
    m_enforcing->setVisible(m_penalty->count() > 0);
}

void PenaltySection::enforce()
{
    const QUuid penalty(m_penalty->currentData().toString());
    std::optional<QDate> on;
    if (!takeDay(m_enforced, u"enforced_on"_s, on))
        return;
    perform([penalty, on](casework::Session &session) -> base::Result<Reservations> {
        return casework::enforcePenalty(session, penalty, on).map([](const auto &) { return Reservations(); });
    }, [] { return tr("The enforcement is recorded."); });
}

QWidget *PenaltySection::firstField() const
{
    return m_which->count() > 1 ? m_which : static_cast<QWidget *>(m_kind);
}

void PenaltySection::shown()
{
    offerPenalties();
    FileWords::offerCases(m_which, file().cases);
    sayKind();
    FileSection::shown();
}

void PenaltySection::cleared()
{
    m_kind->choose({});
    m_number->clear();
    m_on->clear();
    m_next = {};
    m_which->clear();
    m_enforced->clear();
    m_penalty->clear();
}

/// What the chosen kind is measured by: "amount", "days", "hours", "none"; empty without a kind.
QString PenaltySection::measure() const
{
    const domain::CatalogueItem *item = domain::catalogue(u"penalty_kinds"_s).find(m_kind->code());
    return item ? item->properties.value("measure"_L1).toString() : QString();
}

/// Why the person may not be arrested; only an administrative arrest is barred.
QString PenaltySection::barText() const
{
    const auto chosen = domain::CaseId::fromString(m_which->currentData().toString());
    const bool administrative = std::any_of(file().cases.begin(), file().cases.end(), [&](const CaseRow &row) {
        return row.file.id == chosen && row.file.kind == domain::CaseKind::Administrative;
    });
    if (file().arrestBars.isEmpty() || !administrative)
        return {};
    QStringList bars;
    for (const QString &bar : file().arrestBars)
        bars << label(u"arrest_bars"_s, bar);
    return u"▲ "_s + tr("By law this person is not arrested, a fine applies instead: %1").arg(bars.join(u"; "_s));
}

void PenaltySection::sayKind()
{
    const QString measure = this->measure();
    m_numberField->setVisible(!measure.isEmpty() && measure != u"none");
    m_numberLabel->setText(measure == u"days" ? tr("Days") : measure == u"hours" ? tr("Hours") : tr("Tenge"));
    const QString bars = barText();
    m_bars->setVisible(!bars.isEmpty());
    m_bars->setText(bars);
    setForeground(m_bars, colourOf(casework::DueState::Overdue, palette()));
    m_kind->setAccessibleDescription(bars);
}

void PenaltySection::record()
{
    if (m_next.isNull())
        m_next = QUuid::createUuid();
    casework::PenaltyDraft draft;
    draft.id = m_next;
    draft.caseFile = domain::CaseId::fromString(m_which->currentData().toString());
    draft.kind = m_kind->code();
    const QString measure = this->measure();
    const auto number = numberIn(m_number->text());
    if (measure == u"amount")
        draft.amount = number;
    else if (measure == u"days")
        draft.days = number;
    else if (measure == u"hours")
        draft.hours = number;
    if (!takeDay(m_on, u"decided_on"_s, draft.decidedOn))
        return;
    perform([draft](casework::Session &session) -> base::Result<Reservations> {
        return casework::addPenalty(session, draft).map([](auto done) { return std::move(done.warnings); });
    }, [] { return tr("The penalty is recorded."); });
}

QString PenaltySection::name() const
{
    return tr("Penalty");
}

QString PenaltySection::summary() const
{
    const auto waiting = std::count_if(file().cases.begin(), file().cases.end(), FileWords::isOpen);
    const QString cases = waiting > 0 ? u"● "_s + tr("%n case(s) without one", nullptr, int(waiting))
                                      : u"✓ "_s + tr("each open case has one");
    int unenforced = 0;
    for (const CaseRow &row : file().cases)
        unenforced += int(std::count_if(row.penalties.begin(), row.penalties.end(), waits));
    const QString enforcement = unenforced > 0 ? u"; "_s + tr("%n not enforced yet", nullptr, unenforced) : QString();
    return cases + enforcement + (barText().isEmpty() ? QString() : u"; "_s + tr("▲ no arrest"));
}

QStringList PenaltySection::lines() const
{
    QStringList lines;
    for (const CaseRow &row : file().cases)
        for (const domain::Penalty &penalty : row.penalties) {
            QStringList parts{FileWords::penalty(penalty), FileWords::day(penalty.decidedOn), FileWords::caseName(row.file),
                              FileWords::enforcement(penalty)};
            parts.removeAll(QString());
            lines << (waits(penalty) ? u"● "_s : u"✓ "_s) + parts.join(u"; "_s);
        }
    return lines;
}

void PenaltySection::retranslate()
{
    m_whichLabel->setText(tr("In the case"));
    m_kindLabel->setText(tr("Kind of penalty"));
    m_kind->retranslate();
    m_onLabel->setText(tr("Decided on"));
    m_on->setPlaceholderText(tr("empty: today"));
    m_record->setText(tr("Record the penalty"));
    m_penaltyLabel->setText(tr("Penalty that was enforced"));
    m_enforcedLabel->setText(tr("Paid or served on"));
    m_enforced->setPlaceholderText(tr("empty: today"));
    m_enforce->setText(tr("Record the enforcement"));
    FileWords::offerCases(m_which, file().cases);
    offerPenalties();
    sayKind();
    FileSection::retranslate();
}

} // namespace qorgan::ui
