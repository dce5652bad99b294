// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "incidentform/actsection.h"

#include "domain/messages.h"
#include "incidentform/choice.h"
#include "incidentform/formfield.h"
#include "incidentform/tickboxes.h"
#include "widgets/flowlayout.h"
#include "widgets/texts.h"

#include <QIntValidator>
#include <QLineEdit>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

const QStringList &answers()
{
    static const QStringList codes{u"yes"_s, u"no"_s, u"unknown"_s};
    return codes;
}

} // namespace

ActSection::ActSection(int number)
    : FormSection(number), m_violence(new TickBoxes(u"violence"_s, u"violence_types"_s)),
      m_weapon(new Choice(u"weapon"_s, u"yes_no_unknown"_s, answers())),
      m_intoxicated(new Choice(u"intoxicated"_s, u"yes_no_unknown"_s, answers())), m_children(new QLineEdit),
      m_injuries(new QLineEdit)
{
    m_children->setObjectName(u"childrenEdit"_s);
    m_children->setValidator(new QIntValidator(0, 999, m_children));
    m_injuries->setObjectName(u"injuriesEdit"_s);
    addWhole(new FormField(m_violence, u"violence"_s));
    FlowLayout *row = addRow();
    row->addWidget(new FormField(m_weapon, u"weapon"_s));
    auto *intoxicated = new FormField(m_intoxicated, u"intoxicated"_s);
    intoxicated->setLabel([] { return tr("Offender intoxicated"); });
    row->addWidget(intoxicated);
    auto *children = new FormField(m_children, u"children_present"_s, 8);
    children->setLabel([] { return tr("Children present, number"); });
    row->addWidget(children);
    addWhole(new FormField(m_injuries, u"injuries"_s));

    connect(m_violence, &TickBoxes::changed, this, &FormSection::changed);
    connect(m_weapon, &Choice::changed, this, &FormSection::changed);
    connect(m_intoxicated, &Choice::changed, this, &FormSection::changed);
    watch(m_children);
    watch(m_injuries);
}

void ActSection::fill(casework::IncidentDraft &draft) const
{
    draft.facts.violence = m_violence->codes();
    draft.facts.weapon = m_weapon->code();
    draft.facts.intoxicated = m_intoxicated->code();
    bool isNumber = false;
    const int children = m_children->text().toInt(&isNumber);
    draft.facts.childrenPresent = isNumber ? std::optional(children) : std::nullopt;
    draft.facts.injuries = m_injuries->text();
}

void ActSection::clear()
{
    m_violence->clear();
    m_weapon->choose({});
    m_intoxicated->choose({});
    m_children->clear();
    m_injuries->clear();
}

void ActSection::retranslate()
{
    setTitle(tr("What happened"));
    m_violence->retranslate();
    m_weapon->retranslate(domain::fieldLabel(u"weapon"_s, currentLanguage()));
    m_intoxicated->retranslate(tr("Offender intoxicated"));
}

} // namespace qorgan::ui
