// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "incidentform/victimentry.h"

#include "casework/fieldpath.h"
#include "incidentform/formfield.h"
#include "incidentform/participant.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

VictimEntry::VictimEntry(SessionThread &session, int number)
    : m_number(number), m_title(new QLabel), m_unknown(new QCheckBox), m_remove(new QPushButton),
      m_person(new Participant(session, u"victim"_s + QString::number(number), [] { return tr("Who it is"); })),
      m_description(new QLineEdit),
      m_described(new FormField(m_description, u"description"_s))
{
    const QString name = u"victim"_s + QString::number(number);
    m_unknown->setObjectName(name + u"Unknown"_s);
    m_remove->setObjectName(name + u"Remove"_s);
    m_description->setObjectName(name + u"Description"_s);
    m_description->setMaximumWidth(460);
    m_described->setLabel([] { return tr("Description, if nobody could name the victim yet"); });

    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addSpacing(16);
    head->addWidget(m_unknown);
    head->addStretch(1);
    head->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_person);
    column->addWidget(m_described);

    connect(m_unknown, &QCheckBox::toggled, this, [this] {
        showState();
        Q_EMIT changed();
    });
    connect(m_remove, &QPushButton::clicked, this, &VictimEntry::removed);
    connect(m_person, &Participant::changed, this, &VictimEntry::changed);
    connect(m_description, &QLineEdit::textChanged, this, &VictimEntry::changed);
    setRole(u"victims[0]"_s);
    showState();
}

std::optional<casework::VictimDraft> VictimEntry::victim() const
{
    if (m_unknown->isChecked())
        return casework::VictimDraft{{}, m_description->text()};
    const auto reference = m_person->reference();
    return reference.isEmpty() ? std::nullopt : std::optional(casework::VictimDraft{reference, {}});
}

void VictimEntry::setRole(const QString &role)
{
    m_person->setRole(role);
    m_described->setRole(role);
}

void VictimEntry::retranslate(int position, bool removable)
{
    const QString title = tr("Victim %1").arg(position);
    m_title->setText(title);
    m_unknown->setText(tr("Not established"));
    m_unknown->setAccessibleName(title + u": "_s + m_unknown->text());
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(title + u": "_s + m_remove->text());
    m_remove->setVisible(removable);
    m_person->retranslate(title);
}

void VictimEntry::clear()
{
    m_unknown->setChecked(false);
    m_description->clear();
    m_person->clear();
    m_described->forgive();
}

void VictimEntry::focus()
{
    m_person->setFocus(Qt::OtherFocusReason);
}

void VictimEntry::showState()
{
    m_person->setVisible(!m_unknown->isChecked());
    m_described->setVisible(m_unknown->isChecked());
}

} // namespace qorgan::ui
