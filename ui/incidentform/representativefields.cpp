// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "incidentform/representativefields.h"

#include "casework/fieldpath.h"
#include "domain/messages.h"
#include "incidentform/codecombo.h"
#include "incidentform/formfield.h"
#include "incidentform/personpicker.h"
#include "widgets/flowlayout.h"
#include "widgets/texts.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

const QString Field = u"legal_representative"_s;

} // namespace

RepresentativeFields::RepresentativeFields(SessionThread &session, const QString &name)
    : m_now(new QLabel), m_none(new QCheckBox), m_picker(new PersonPicker(session, name, {})),
      m_picked(new FormField(m_picker, Field)), m_relation(new CodeCombo(u"representative_relations"_s)),
      m_related(new FormField(m_relation, u"relation"_s, 34))
{
    m_now->setObjectName(name + u"Now"_s);
    m_now->setTextFormat(Qt::PlainText);
    m_none->setObjectName(name + u"None"_s);
    m_relation->setObjectName(name + u"Relation"_s);
    m_picked->setCheck([this] { return m_picker->complaint(); });
    auto *now = new QHBoxLayout;
    now->addWidget(m_now);
    now->addWidget(m_none);
    now->addStretch(1);
    auto *relation = new QWidget;
    auto *flow = new FlowLayout(relation);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(m_related);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_picked);
    column->addLayout(now);
    column->addWidget(relation);
    connect(m_none, &QCheckBox::toggled, this, [this](bool none) {
        m_picker->setDisabled(none);
        m_relation->setDisabled(none);
    });
    connect(m_picker, &PersonPicker::changed, this, &RepresentativeFields::changed);
    connect(m_relation, &QComboBox::currentIndexChanged, this, &RepresentativeFields::changed);
    setFocusProxy(m_picker);
    setRole({});
}

void RepresentativeFields::setRole(const QString &role)
{
    const QString own = casework::fieldUnder(role, Field);
    m_picked->setPath(own);
    m_picker->setRole(own);
    m_related->setRole(own);
}

void RepresentativeFields::begin(const std::optional<domain::LegalRepresentative> &recorded, const QString &name)
{
    m_recorded = recorded;
    m_name = name;
    m_relation->choose(recorded ? recorded->relation : QString());
    showState();
}

void RepresentativeFields::clear()
{
    m_recorded.reset();
    m_name.clear();
    m_picker->clear();
    m_none->setChecked(false);
    m_relation->choose({});
    showState();
}

bool RepresentativeFields::isChanged() const
{
    return !m_picker->reference().isEmpty() || m_none->isChecked()
        || (m_recorded && m_relation->code() != m_recorded->relation);
}

void RepresentativeFields::fill(casework::PersonDraft &draft) const
{
    if (m_none->isChecked())
        return;
    draft.representative = m_picker->reference();
    draft.representativeRelation = m_relation->code();
    if (m_recorded)
        draft.person.legalRepresentative = {m_recorded->person, m_relation->code()};
}

void RepresentativeFields::showState()
{
    m_now->setVisible(m_recorded.has_value());
    m_none->setVisible(m_recorded.has_value());
    m_now->setText(m_recorded ? tr("Now: %1").arg(m_name) : QString());
}

void RepresentativeFields::retranslate(const QString &owner)
{
    const QString field = domain::fieldLabel(Field, currentLanguage());
    m_picker->retranslate(owner.isEmpty() ? field : QString(owner + u": "_s + field));
    m_relation->retranslate();
    m_none->setText(tr("Has no representative any more"));
    showState();
}

} // namespace qorgan::ui
