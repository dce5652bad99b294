// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "person/furtherfacts.h"

#include "incidentform/codecombo.h"
#include "incidentform/formfield.h"
#include "widgets/flowlayout.h"

#include <QLineEdit>
#include <QSpinBox>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int NotRecorded = -1;
constexpr int MostChildren = 30;

} // namespace

FurtherFacts::FurtherFacts(QWidget *parent)
    : QWidget(parent), m_birthPlace(new QLineEdit), m_citizenship(new CodeCombo(u"citizenships"_s)),
      m_document(new QLineEdit), m_disability(new CodeCombo(u"disability_groups"_s)),
      m_pregnant(new CodeCombo(u"yes_no_unknown"_s)), m_children(new QSpinBox)
{
    auto *row = new FlowLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    add(row, m_birthPlace, u"personBirthPlace"_s, u"birth_place"_s, 24);
    add(row, m_citizenship, u"personCitizenship"_s, u"citizenship"_s, 28);
    add(row, m_document, u"personDocument"_s, u"document"_s, 44);
    add(row, m_disability, u"personDisability"_s, u"disability"_s, 22);
    add(row, m_pregnant, u"personPregnant"_s, u"pregnant"_s, 12);
    m_children->setRange(NotRecorded, MostChildren);
    m_children->setSpecialValueText(u"–"_s);
    m_children->setFocusPolicy(Qt::StrongFocus);
    add(row, m_children, u"personChildren"_s, u"children_under_14"_s, 8);
}

void FurtherFacts::add(FlowLayout *row, QWidget *control, const QString &name, const QString &field, int letters)
{
    control->setObjectName(name);
    row->addWidget(new FormField(control, field, letters));
}

void FurtherFacts::show(const domain::Person &person)
{
    m_birthPlace->setText(person.birthPlace);
    m_citizenship->choose(person.citizenship);
    m_document->setText(person.document);
    m_document->setCursorPosition(0); // the beginning tells what it is
    m_disability->choose(person.disability);
    m_pregnant->choose(!person.pregnant ? QString() : *person.pregnant ? u"yes"_s : u"no"_s);
    m_children->setValue(person.childrenUnder14.value_or(NotRecorded));
}

void FurtherFacts::fill(domain::Person &person) const
{
    person.birthPlace = m_birthPlace->text();
    person.citizenship = m_citizenship->code();
    person.document = m_document->text();
    person.disability = m_disability->code();
    if (m_pregnant->code() == u"yes" || m_pregnant->code() == u"no")
        person.pregnant = m_pregnant->code() == u"yes";
    if (m_children->value() != NotRecorded)
        person.childrenUnder14 = m_children->value();
}

void FurtherFacts::retranslate()
{
    for (CodeCombo *combo : {m_citizenship, m_disability, m_pregnant})
        combo->retranslate();
}

} // namespace qorgan::ui
