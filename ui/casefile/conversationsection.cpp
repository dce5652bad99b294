// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casefile/conversationsection.h"

#include "casefile/filewords.h"
#include "casework/conversations.h"
#include "incidentform/tickboxes.h"
#include "order/nowedit.h"
#include "widgets/labelled.h"
#include "widgets/texts.h"
#include "widgets/timewords.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostMinutes = 1'440; ///< what can be typed; the law's own limit only warns

} // namespace

ConversationSection::ConversationSection(SessionThread &session, QWidget *parent)
    : FileSection(session, u"conversationSection"_s, u"conversation"_s, parent), m_timeLabel(new QLabel),
      m_time(new NowEdit), m_minutesLabel(new QLabel), m_minutes(new QSpinBox), m_limit(new QLabel),
      m_placeLabel(new QLabel), m_place(new QLineEdit), m_incidentLabel(new QLabel), m_incident(new QComboBox),
      m_presentLabel(new QLabel), m_present(new TickBoxes(u"conversationPresent"_s, u"conversation_presence"_s)),
      m_noteLabel(new QLabel), m_note(new QLineEdit), m_record(new QPushButton)
{
    m_time->setObjectName(u"conversationTimeEdit"_s);
    m_minutes->setObjectName(u"conversationMinutesSpin"_s);
    m_minutes->setRange(0, MostMinutes);
    m_limit->setObjectName(u"conversationLimitLabel"_s);
    m_limit->setWordWrap(true);
    m_place->setObjectName(u"conversationPlaceEdit"_s);
    FileWords::narrow(m_incident, u"conversationIncidentCombo"_s);
    m_note->setObjectName(u"conversationNoteEdit"_s);

    addRow(wrapping({above(m_timeLabel, m_time), above(m_minutesLabel, m_minutes), above(m_placeLabel, m_place)}),
           {u"held_at"_s}, m_time);
    addError({u"minutes"_s}, m_minutes);
    addError({u"place"_s}, m_place);
    addRow(m_limit);
    addRow(above(m_incidentLabel, m_incident), {u"incident"_s}, m_incident);
    addRow(m_presentLabel);
    addRow(m_present, {u"present"_s}, m_present);
    addRow(above(m_noteLabel, m_note), {u"note"_s}, m_note);
    addButton(m_record, u"recordConversationButton"_s);
    connect(m_record, &QPushButton::clicked, this, &ConversationSection::record);
    for (QLineEdit *edit : {m_place, m_note})
        connect(edit, &QLineEdit::returnPressed, this, &ConversationSection::record);
    retranslate();
}

QWidget *ConversationSection::firstField() const
{
    return m_minutes;
}

void ConversationSection::shown()
{
    m_time->setNow(file().now);
    FileWords::offerIncidents(m_incident, file().incidents);
    sayLimit();
    FileSection::shown();
}

void ConversationSection::cleared()
{
    m_time->release();
    m_minutes->setValue(0);
    m_place->clear();
    m_present->clear();
    m_note->clear();
    m_next = {};
    m_incident->clear();
    FileWords::offerIncidents(m_incident, file().incidents);
}

void ConversationSection::sayLimit()
{
    const auto most = file().conversationMinutes;
    m_limit->setVisible(most.has_value());
    m_limit->setText(most ? tr("By law at most %n minute(s); with a minor a legal representative or a teacher is present.",
                               nullptr, *most)
                          : QString());
}

void ConversationSection::record()
{
    if (m_next.isNull())
        m_next = QUuid::createUuid();
    casework::ConversationDraft draft;
    draft.id = m_next;
    draft.person.id = file().person;
    draft.incident = FileWords::incidentOf(m_incident);
    draft.heldAt = m_time->instant();
    if (m_minutes->value() > 0)
        draft.minutes = m_minutes->value();
    draft.place = m_place->text();
    draft.present = m_present->codes();
    (currentLanguage() == base::Language::Kazakh ? draft.note.kk : draft.note.ru) = m_note->text();
    perform([draft](casework::Session &session) -> base::Result<Reservations> {
        return casework::addConversation(session, draft).map([](auto done) { return std::move(done.warnings); });
    }, [] { return tr("The conversation is recorded."); });
}

QString ConversationSection::name() const
{
    return tr("Preventive conversations");
}

QString ConversationSection::summary() const
{
    const auto &held = file().conversations;
    if (held.empty())
        return u"○ "_s + tr("none");
    return u"✓ "_s + tr("%n conversation(s)", nullptr, int(held.size())) + u"; "_s
        + tr("the last %1 ago").arg(TimeWords::span(file().now - held.front().heldAt));
}

QStringList ConversationSection::lines() const
{
    QStringList lines;
    for (const domain::Conversation &each : file().conversations) {
        const bool longer = file().conversationMinutes && *file().conversationMinutes < each.minutes;
        QStringList parts{dateTimeText(each.heldAt), tr("%n minute(s)", nullptr, each.minutes), each.place};
        QStringList present;
        for (const QString &code : each.present)
            present << label(u"conversation_presence"_s, code);
        if (!present.isEmpty())
            parts << tr("present: %1").arg(present.join(u", "_s));
        parts << (each.note.kk.isEmpty() || (currentLanguage() != base::Language::Kazakh && !each.note.ru.isEmpty())
                      ? each.note.ru
                      : each.note.kk);
        parts.removeAll(QString());
        lines << (longer ? u"▲ "_s : u"✓ "_s) + parts.join(u"; "_s);
    }
    return lines;
}

void ConversationSection::retranslate()
{
    m_timeLabel->setText(tr("Held at"));
    m_time->retranslate();
    m_minutesLabel->setText(tr("Minutes"));
    m_minutes->setSpecialValueText(tr("not known"));
    m_placeLabel->setText(tr("Place"));
    m_incidentLabel->setText(tr("Incident"));
    m_presentLabel->setText(tr("Present beside the person"));
    m_present->retranslate();
    m_noteLabel->setText(tr("What was said, what was promised"));
    m_record->setText(tr("Record the conversation"));
    FileWords::offerIncidents(m_incident, file().incidents);
    sayLimit();
    FileSection::retranslate();
}

} // namespace qorgan::ui
