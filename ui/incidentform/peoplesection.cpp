// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "incidentform/peoplesection.h"

#include "casework/fieldpath.h"
#include "incidentform/codecombo.h"
#include "incidentform/formfield.h"
#include "incidentform/participant.h"
#include "incidentform/victimentry.h"
#include "widgets/flowlayout.h"

#include <QJsonArray>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

/// What the tabulator key reaches within a widget, in its order; lists that pop up are no part of it.
QList<QWidget *> stops(QWidget *within)
{
    QList<QWidget *> found;
    for (QWidget *child : within->findChildren<QWidget *>())
        if (child->focusPolicy() & Qt::TabFocus && child->window() == within->window())
            found.append(child);
    return found;
}

/// What was added later stands below in the order of the tabulator key as well.
void followInTabOrder(QWidget *above, QWidget *added)
{
    QWidget *before = stops(above).last();
    for (QWidget *stop : stops(added)) {
        QWidget::setTabOrder(before, stop);
        before = stop;
    }
}

} // namespace

PeopleSection::PeopleSection(int number, SessionThread &session)
    : FormSection(number), m_session(session), m_offender(new Participant(session, u"offender"_s,
                                 [] { return tr("Offender; leave empty while not established"); })),
      m_victimColumn(nullptr), m_add(new QPushButton), m_relationship(new CodeCombo(u"relationships"_s))
{
    m_offender->setRole(u"offender"_s);
    addWhole(m_offender);
    auto *victims = new QWidget;
    m_victimColumn = new QVBoxLayout(victims);
    m_victimColumn->setContentsMargins(0, 0, 0, 0);
    m_victimColumn->setSpacing(8);
    addWhole(victims);
    setObjectName(u"people"_s);
    addVictim(1);
    m_add->setObjectName(u"addVictimButton"_s);
    m_relationship->setObjectName(u"relationshipCombo"_s);
    FlowLayout *row = addRow();
    row->addWidget(new FormField(m_relationship, u"relationship"_s, 34));
    addRow()->addWidget(m_add);

    connect(m_offender, &Participant::changed, this, &FormSection::changed);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addVictim(m_lastNumber + 1)->focus();
        Q_EMIT changed();
    });
    watch(m_relationship);
}

VictimEntry *PeopleSection::addVictim(int number)
{
    m_lastNumber = std::max(m_lastNumber, number);
    auto *victim = new VictimEntry(m_session, number);
    victim->setRole(casework::roleAt(u"victims"_s, m_victims.size()));
    m_victims.push_back(victim);
    m_victimColumn->addWidget(victim);
    connect(victim, &VictimEntry::changed, this, &FormSection::changed);
    connect(victim, &VictimEntry::removed, this, [this, victim] { removeVictim(victim); });
    for (FormField *field : victim->findChildren<FormField *>())
        field->retranslate();
    retranslateVictims();
    if (m_victims.size() > 1)
        followInTabOrder(m_victims[m_victims.size() - 2], victim);
    return victim;
}

void PeopleSection::removeVictim(VictimEntry *victim)
{
    m_victims.erase(std::find(m_victims.begin(), m_victims.end(), victim));
    m_victims.push_back(victim);
    dropLast();
    retranslateVictims();
    m_add->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

/// At once out of the form: what it was called may be the name of another soon.
void PeopleSection::dropLast()
{
    VictimEntry *victim = m_victims.back();
    m_victims.pop_back();
    victim->hide();
    victim->setParent(nullptr);
    victim->deleteLater();
}

QJsonValue PeopleSection::remembered() const
{
    QJsonArray numbers;
    for (const VictimEntry *victim : m_victims)
        numbers.append(victim->number());
    return numbers;
}

void PeopleSection::remember(const QJsonValue &value)
{
    const QJsonArray numbers = value.toArray();
    if (numbers.isEmpty())
        return;
    while (!m_victims.empty())
        dropLast();
    for (const auto number : numbers)
        addVictim(number.toInt());
}

void PeopleSection::fill(casework::IncidentDraft &draft) const
{
    draft.offender = m_offender->reference();
    draft.facts.relationship = m_relationship->code();
    std::size_t empty = 0;
    for (VictimEntry *entry : m_victims) {
        auto victim = entry->victim();
        // An error counts the victims that were sent.
        entry->setRole(casework::roleAt(u"victims"_s, victim ? draft.victims.size() : m_victims.size() + empty++));
        if (victim)
            draft.victims.push_back(std::move(*victim));
    }
}

void PeopleSection::clear()
{
    m_offender->clear();
    m_relationship->choose({});
    while (m_victims.size() > 1)
        dropLast();
    m_victims.front()->clear();
    retranslateVictims();
}

void PeopleSection::retranslate()
{
    setTitle(tr("Who"));
    m_offender->retranslate(tr("Offender"));
    m_relationship->retranslate();
    m_add->setText(tr("Add a victim"));
    retranslateVictims();
}

void PeopleSection::unfold(const QString &path)
{
    for (Participant *participant : findChildren<Participant *>())
        participant->unfold(path);
}

void PeopleSection::retranslateVictims()
{
    for (std::size_t i = 0; i < m_victims.size(); ++i)
        m_victims[i]->retranslate(int(i) + 1, m_victims.size() > 1);
}

} // namespace qorgan::ui
