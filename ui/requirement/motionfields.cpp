// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requirement/motionfields.h"

#include "incidentform/codecombo.h"
#include "incidentform/formfield.h"
#include "incidentform/momentedit.h"
#include "order/nowedit.h"
#include "requirement/requestticks.h"
#include "widgets/labelled.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int UsualMonths = 6;
constexpr int MostMonths = 60;      ///< what can be typed; what the law allows is refused by the register
constexpr int MostAppearances = 31;

} // namespace

MotionFields::MotionFields(QWidget *parent)
    : QWidget(parent), m_court(new QLineEdit), m_caseNumber(new QLineEdit),
      m_article(new CodeCombo(u"articles"_s, CodeCombo::Show::CodeAndName)), m_victim(new QComboBox),
      m_filed(new NowEdit), m_hearing(new MomentEdit(MomentEdit::Kind::Date)),
      m_requested(new RequestTicks(u"requested"_s)), m_months(new QSpinBox), m_appearances(new QSpinBox),
      m_kazakh(new QPlainTextEdit), m_russian(new QPlainTextEdit)
{
    m_court->setObjectName(u"courtEdit"_s);
    m_caseNumber->setObjectName(u"caseNumberEdit"_s);
    m_article->setObjectName(u"motionArticleCombo"_s);
    m_victim->setObjectName(u"motionVictimCombo"_s);
    m_filed->setObjectName(u"filedEdit"_s);
    m_hearing->setObjectName(u"motionHearingEdit"_s);
    m_months->setObjectName(u"motionMonthsSpin"_s);
    m_appearances->setObjectName(u"motionAppearancesSpin"_s);
    m_kazakh->setObjectName(u"characteristicsKkEdit"_s);
    m_russian->setObjectName(u"characteristicsRuEdit"_s);
    m_months->setRange(1, MostMonths);
    m_appearances->setRange(0, MostAppearances);
    m_victim->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_victim->setMinimumContentsLength(28);
    m_article->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_article->setMinimumContentsLength(28);
    for (QPlainTextEdit *edit : {m_kazakh, m_russian}) {
        edit->setTabChangesFocus(true);
        edit->setMinimumHeight(fontMetrics().height() * 4);
    }
    layOut();
    watch();
}

FormField *MotionFields::field(QWidget *control, const QString &path, std::function<QString()> label, int letters)
{
    auto *made = new FormField(control, path, letters);
    made->setLabel(std::move(label));
    m_fields.push_back(made);
    return made;
}

void MotionFields::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(field(m_court, u"court"_s, [] { return tr("&Court"); }));
    column->addWidget(wrapping({field(m_caseNumber, u"case_number"_s, [] { return tr("Case &number"); }, 18),
                           field(m_article, u"article"_s, [] { return tr("&Article of the case"); })}));
    column->addWidget(wrapping({field(m_victim, u"victim"_s, [] { return tr("To protect &whom"); }),
                           field(m_filed, u"filed_at"_s, [] { return tr("&Filed at"); }, 22),
                           field(m_hearing, u"hearing_on"_s, [] { return tr("&Hearing on"); }, 14)}));
    column->addWidget(field(m_requested, u"requested"_s, [] { return tr("Asked for"); }));
    column->addWidget(wrapping({field(m_months, u"months"_s, [] { return tr("For &months"); }),
                           field(m_appearances, u"appearances_per_month"_s, [] { return tr("A&ppearances a month"); })}));
    column->addWidget(field(m_kazakh, u"characteristics.kk"_s, [] { return tr("Characteristics in &Kazakh"); }));
    column->addWidget(field(m_russian, u"characteristics.ru"_s, [] { return tr("Characteristics in &Russian"); }));
    column->addStretch(1);
}

void MotionFields::watch()
{
    for (QLineEdit *edit : std::initializer_list<QLineEdit *>{m_court, m_caseNumber, m_hearing})
        connect(edit, &QLineEdit::textChanged, this, &MotionFields::changed);
    for (QComboBox *combo : std::initializer_list<QComboBox *>{m_article, m_victim})
        connect(combo, &QComboBox::currentIndexChanged, this, &MotionFields::changed);
    for (QSpinBox *spin : {m_months, m_appearances})
        connect(spin, &QSpinBox::valueChanged, this, &MotionFields::changed);
    for (QPlainTextEdit *edit : {m_kazakh, m_russian})
        connect(edit, &QPlainTextEdit::textChanged, this, &MotionFields::changed);
    connect(m_filed, &NowEdit::dateTimeChanged, this, &MotionFields::changed);
    connect(m_requested, &RequestTicks::changed, this, &MotionFields::changed);
}

void MotionFields::begin(const casework::IncidentCard &incident, const QStringList &restrictions, base::Instant now)
{
    clear();
    m_filed->setNow(now);
    m_article->choose(incident.incident.article);
    for (const auto &victim : incident.victims)
        if (victim)
            m_victim->addItem(victim->fullName(), victim->id.toString());
    m_victim->addItem(tr("not established"), QString());
    m_victim->setCurrentIndex(0);
    m_requested->offer(restrictions);
    std::vector<domain::RequestedRestriction> usual{{u"contact"_s, {}}};
    if (incident.incident.intoxicated == u"yes")
        usual.push_back({u"alcohol"_s, {}});
    m_requested->tick(usual);
    m_months->setValue(UsualMonths);
}

void MotionFields::clear()
{
    for (QLineEdit *edit : std::initializer_list<QLineEdit *>{m_court, m_caseNumber, m_hearing})
        edit->clear();
    m_article->choose({});
    m_victim->clear();
    m_filed->release();
    m_requested->offer({});
    m_months->setValue(UsualMonths);
    m_appearances->setValue(0);
    m_kazakh->clear();
    m_russian->clear();
    for (FormField *each : m_fields)
        each->forgive();
}

void MotionFields::fill(casework::MotionDraft &draft) const
{
    draft.court = m_court->text();
    draft.caseNumber = m_caseNumber->text();
    draft.article = m_article->code();
    if (const QString victim = m_victim->currentData().toString(); !victim.isEmpty())
        draft.victim.id = domain::PersonId::fromString(victim);
    draft.filedAt = m_filed->instant();
    draft.hearingOn = m_hearing->date();
    draft.requested = m_requested->ticked();
    draft.months = m_months->value();
    if (m_appearances->value() > 0)
        draft.appearancesPerMonth = m_appearances->value();
    draft.characteristics = {m_kazakh->toPlainText(), m_russian->toPlainText()};
}

void MotionFields::focusFirst()
{
    m_court->setFocus(Qt::OtherFocusReason);
}

QWidget *MotionFields::lastControl() const
{
    return m_russian;
}

void MotionFields::retranslate()
{
    m_filed->retranslate();
    m_hearing->retranslate();
    m_article->retranslate();
    m_appearances->setSpecialValueText(tr("none"));
    m_requested->retranslate(tr("Asked for"));
    if (const int unknown = m_victim->findData(QString()); unknown >= 0)
        m_victim->setItemText(unknown, tr("not established"));
    const QString facts = tr("Earlier calls and measures, alcohol, what the person does and how he behaves at home");
    m_kazakh->setPlaceholderText(facts);
    m_russian->setPlaceholderText(facts);
    for (FormField *each : m_fields)
        each->retranslate();
}

} // namespace qorgan::ui
