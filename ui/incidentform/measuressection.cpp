// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "incidentform/measuressection.h"

#include "incidentform/codecombo.h"
#include "incidentform/formfield.h"
#include "incidentform/momentedit.h"
#include "widgets/flowlayout.h"

#include <QLineEdit>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

MeasuresSection::MeasuresSection(int number)
    : FormSection(number), m_measures(new QLineEdit),
      m_article(new CodeCombo(u"articles"_s, CodeCombo::Show::CodeAndName)), m_kuiNumber(new QLineEdit),
      m_kuiDate(new MomentEdit(MomentEdit::Kind::Date)), m_erdrNumber(new QLineEdit)
{
    m_measures->setObjectName(u"measuresTakenEdit"_s);
    m_article->setObjectName(u"articleCombo"_s);
    m_kuiNumber->setObjectName(u"kuiNumberEdit"_s);
    m_kuiDate->setObjectName(u"kuiDateEdit"_s);
    m_erdrNumber->setObjectName(u"erdrNumberEdit"_s);
    addWhole(new FormField(m_measures, u"measures_taken"_s));
    FlowLayout *row = addRow();
    row->addWidget(new FormField(m_article, u"article"_s, 60));
    FlowLayout *numbers = addRow();
    numbers->addWidget(new FormField(m_kuiNumber, u"kui_number"_s, 20));
    auto *date = new FormField(m_kuiDate, u"kui_date"_s, 14);
    date->setCheck([this] { return m_kuiDate->complaint(); });
    numbers->addWidget(date);
    numbers->addWidget(new FormField(m_erdrNumber, u"erdr_number"_s, 20));
    for (QLineEdit *edit : {m_measures, m_kuiNumber, static_cast<QLineEdit *>(m_kuiDate), m_erdrNumber})
        watch(edit);
    watch(m_article);
}

void MeasuresSection::fill(casework::IncidentDraft &draft) const
{
    draft.facts.measuresTaken = m_measures->text();
    draft.facts.article = m_article->code();
    draft.facts.kuiNumber = m_kuiNumber->text();
    draft.facts.kuiDate = m_kuiDate->date();
    draft.facts.erdrNumber = m_erdrNumber->text();
}

void MeasuresSection::clear()
{
    for (QLineEdit *edit : {m_measures, m_kuiNumber, static_cast<QLineEdit *>(m_kuiDate), m_erdrNumber})
        edit->clear();
    m_article->choose({});
}

void MeasuresSection::retranslate()
{
    setTitle(tr("Measures taken and qualification"));
    m_article->retranslate();
    m_kuiDate->retranslate();
}

} // namespace qorgan::ui
