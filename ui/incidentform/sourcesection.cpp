// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "incidentform/sourcesection.h"

#include "domain/catalogue.h"
#include "domain/messages.h"
#include "incidentform/choice.h"
#include "incidentform/codecombo.h"
#include "incidentform/formfield.h"
#include "widgets/flowlayout.h"
#include "widgets/texts.h"

#include <QCheckBox>
#include <QLineEdit>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

SourceSection::SourceSection(int number)
    : FormSection(number), m_source(new CodeCombo(u"sources"_s)),
      m_complaint(new Choice(u"complaint"_s, u"yes_no_unknown"_s, {u"yes"_s, u"no"_s})), m_anonymous(new QCheckBox),
      m_reporter(new QLineEdit), m_reporterField(nullptr)
{
    m_source->setObjectName(u"formSourceCombo"_s);
    m_anonymous->setObjectName(u"anonymousCheck"_s);
    m_reporter->setObjectName(u"reporterEdit"_s);
    FlowLayout *row = addRow();
    row->addWidget(new FormField(m_source, u"source"_s, 40));
    row->addWidget(new FormField(m_complaint, u"complaint"_s));
    FlowLayout *told = addRow();
    m_reporterField = new FormField(m_reporter, u"reporter"_s, 46);
    m_reporterField->setLabel([] { return tr("Reporter: name or contact, if given"); });
    told->addWidget(m_reporterField);
    // Without a label of its own it stands on the line of the fields.
    auto *anonymousField = new FormField(m_anonymous, {});
    anonymousField->setLabel([] { return u" "_s; });
    told->addWidget(anonymousField);
    m_complaint->choose(u"no"_s);

    connect(m_source, &QComboBox::currentIndexChanged, this, [this] {
        const domain::CatalogueItem *source = domain::catalogue(u"sources"_s).find(m_source->code());
        if (!m_complaintAnswered)
            m_complaint->choose(source && source->properties.value(u"needs_complaint"_s).toBool() ? u"yes"_s : u"no"_s);
        Q_EMIT changed();
    });
    connect(m_complaint, &Choice::answered, this, [this] { m_complaintAnswered = true; });
    connect(m_complaint, &Choice::changed, this, &FormSection::changed);
    connect(m_anonymous, &QCheckBox::toggled, this, [this](bool anonymous) {
        m_reporter->setEnabled(!anonymous);
        Q_EMIT changed();
    });
    watch(m_reporter);
}

void SourceSection::fill(casework::IncidentDraft &draft) const
{
    draft.facts.source = m_source->code();
    draft.facts.complaint = m_complaint->code() == u"yes";
    draft.facts.reporter.anonymous = m_anonymous->isChecked();
    // Whoever asked to stay unnamed is not written down; the text stays on the form, should the tick be undone.
    draft.facts.reporter.note = m_anonymous->isChecked() ? QString() : m_reporter->text();
}

void SourceSection::clear()
{
    m_complaintAnswered = false;
    m_source->choose({});
    m_complaint->choose(u"no"_s);
    m_anonymous->setChecked(false);
    m_reporter->clear();
}

void SourceSection::retranslate()
{
    setTitle(tr("What was seen, heard or known, and from whom"));
    m_source->retranslate();
    m_complaint->retranslate(domain::fieldLabel(u"complaint"_s, currentLanguage()));
    m_anonymous->setText(tr("The reporter stays anonymous"));
}

} // namespace qorgan::ui
