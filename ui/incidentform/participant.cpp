// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "incidentform/participant.h"

#include "casework/fieldpath.h"
#include "incidentform/addressfields.h"
#include "incidentform/formfield.h"
#include "incidentform/personpicker.h"
#include "incidentform/representativefields.h"
#include "widgets/flowlayout.h"
#include "widgets/texts.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

Participant::Participant(SessionThread &session, const QString &name, std::function<QString()> label)
    : m_session(session), m_picker(new PersonPicker(session, name, {})), m_person(new FormField(m_picker, {})),
      m_known(new QLabel), m_isRegistered(new QCheckBox),
      m_registered(new AddressFields(name + u"Registered"_s, {})), m_isRepresented(new QCheckBox),
      m_representative(new RepresentativeFields(session, name + u"Representative"_s))
{
    m_person->setLabel(std::move(label));
    m_person->setCheck([this] { return m_picker->complaint(); });
    layOut(name);
    connect(m_picker, &PersonPicker::changed, this, [this] {
        askParticulars();
        showState();
        Q_EMIT changed();
    });
    for (QCheckBox *tick : {m_isRegistered, m_isRepresented})
        connect(tick, &QCheckBox::toggled, this, [this] {
            showState();
            Q_EMIT changed();
        });
    connect(m_registered, &AddressFields::changed, this, &Participant::changed);
    connect(m_representative, &RepresentativeFields::changed, this, &Participant::changed);
    setFocusProxy(m_picker);
    showState();
}

void Participant::layOut(const QString &name)
{
    m_known->setObjectName(name + u"Known"_s);
    m_known->setTextFormat(Qt::PlainText);
    m_known->setWordWrap(true);
    m_isRegistered->setObjectName(name + u"IsRegistered"_s);
    m_isRepresented->setObjectName(name + u"IsRepresented"_s);
    auto *ticks = new QWidget;
    auto *flow = new FlowLayout(ticks);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(16);
    flow->addWidget(m_isRegistered);
    flow->addWidget(m_isRepresented);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (QWidget *part : std::initializer_list<QWidget *>{m_person, m_known, ticks, m_registered, m_representative})
        column->addWidget(part);
}

casework::PersonReference Participant::reference() const
{
    casework::PersonReference reference = m_picker->reference();
    if (reference.isEmpty() || !(m_isRegistered->isChecked() || m_isRepresented->isChecked()))
        return reference;
    auto draft = std::make_shared<casework::PersonDraft>(reference.draft ? *reference.draft : casework::PersonDraft());
    if (m_isRegistered->isChecked())
        draft->person.registeredAddress = m_registered->address();
    if (m_isRepresented->isChecked())
        m_representative->fill(*draft);
    reference.draft = std::move(draft);
    return reference;
}

void Participant::clear()
{
    m_picker->clear();
    m_person->forgive();
    m_asked.reset();
    m_particulars = {};
    for (QCheckBox *tick : {m_isRegistered, m_isRepresented})
        tick->setChecked(false);
    m_registered->setAddress({});
    m_representative->clear();
    showState();
}

void Participant::setRole(const QString &role)
{
    m_role = role;
    m_person->setPath(role);
    m_picker->setRole(role);
    m_registered->setRole(casework::fieldUnder(role, u"registered_address"_s));
    m_representative->setRole(role);
}

void Participant::unfold(const QString &path)
{
    if (m_picker->reference().isEmpty())
        return;
    for (const auto &[field, tick] : {std::pair(u"registered_address"_s, m_isRegistered),
                                      std::pair(u"legal_representative"_s, m_isRepresented)})
        if (path.startsWith(casework::fieldUnder(m_role, field)))
            tick->setChecked(true);
}

void Participant::askParticulars()
{
    using Answer = base::Result<casework::Particulars>;
    const auto id = m_picker->reference().id;
    if (id == m_asked)
        return;
    m_asked = id;
    m_particulars = {};
    if (!id)
        return;
    m_session.ask<Answer>(
        this, [person = *id](casework::Session &s) { return casework::particularsOf(s, person); },
        [this, id](const Answer &particulars) {
            if (!particulars || id != m_asked)
                return; // the saving will say what is wrong
            m_particulars = *particulars;
            showState();
        });
}

void Participant::showState()
{
    const bool isSomeone = !m_picker->reference().isEmpty();
    const bool isSpokenFor = !m_particulars.representativeName.isEmpty();
    QStringList known;
    if (isSpokenFor)
        known << tr("Legal representative: %1 (%2)")
                     .arg(m_particulars.representativeName,
                          label(u"representative_relations"_s, m_particulars.representativeRelation));
    if (m_particulars.hasRegisteredAddress)
        known << tr("A registered address is recorded");
    m_known->setText(known.join(u" · "_s));
    m_known->setVisible(isSomeone && !known.isEmpty());
    m_isRegistered->setVisible(isSomeone);
    m_isRepresented->setVisible(isSomeone);
    m_registered->setVisible(isSomeone && m_isRegistered->isChecked());
    m_representative->setVisible(isSomeone && m_isRepresented->isChecked());
    m_isRepresented->setText(isSpokenFor ? tr("Another legal representative")
                                         : tr("Has a legal representative (a minor or incapable person)"));
    for (QCheckBox *tick : {m_isRegistered, m_isRepresented})
        tick->setAccessibleName(m_who + u": "_s + tick->text());
}

void Participant::retranslate(const QString &who)
{
    m_who = who;
    m_picker->retranslate(who);
    m_registered->retranslate();
    m_representative->retranslate(who);
    m_isRegistered->setText(tr("Registered at another address"));
    showState();
}

} // namespace qorgan::ui
