// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/casestore.h"

#include "storage/columns.h"
#include "storage/rows.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace qorgan::storage {

using namespace base;
using namespace domain;

namespace {

Detention detentionFrom(const Statement &row)
{
    return {row.uuid(0),    {row.uuid(1)},        maybeId<IncidentId>(row, 2),
            row.instant(3), row.maybeInstant(4), row.text(5)};
}

QString selectDetention(const QString &rest)
{
    return u"SELECT d.uuid, p.uuid, i.uuid, d.from_at, d.until_at, d.ground FROM detention d"
           " JOIN person p ON p.id = d.person_id LEFT JOIN incident i ON i.id = d.incident_id "_s
        + rest;
}

QString listText(const QStringList &codes)
{
    return codes.isEmpty() ? QString()
                           : QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(codes)).toJson(QJsonDocument::Compact));
}

QStringList codesFrom(const QString &text)
{
    QStringList codes;
    for (const auto &code : QJsonDocument::fromJson(text.toUtf8()).array())
        codes.append(code.toString());
    return codes;
}

Conversation conversationFrom(const Statement &row)
{
    Conversation conversation;
    conversation.id = row.uuid(0);
    conversation.person = {row.uuid(1)};
    conversation.incident = maybeId<IncidentId>(row, 2);
    conversation.heldAt = row.instant(3);
    conversation.minutes = static_cast<int>(row.integer(4));
    conversation.place = row.text(5);
    conversation.present = codesFrom(row.text(6));
    conversation.note = {row.text(7), row.text(8)};
    return conversation;
}

QString selectConversation(const QString &rest)
{
    return u"SELECT v.uuid, p.uuid, i.uuid, v.held_at, v.minutes, v.place, v.present, v.note_kk, v.note_ru"
           " FROM conversation v JOIN person p ON p.id = v.person_id LEFT JOIN incident i ON i.id = v.incident_id "_s
        + rest;
}

} // namespace

void CaseStore::addDetention(const Detention &detention, Instant now)
{
    Statement(m_connection, u"INSERT INTO detention (uuid, person_id, incident_id, from_at, until_at, ground,"
                            " recorded_by, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(detention.id)
        .bind(rowOf(m_connection, detention.person, u"person"_s))
        .bind(rowOf(m_connection, detention.incident))
        .bind(detention.from)
        .bind(detention.until)
        .bind(detention.ground)
        .bind(m_author.row)
        .bind(now)
        .run();
}

void CaseStore::setRelease(const QUuid &id, Instant until)
{
    Statement(m_connection, u"UPDATE detention SET until_at = ? WHERE uuid = ?"_s).bind(until).bind(id).run();
}

std::optional<Detention> CaseStore::detention(const QUuid &id)
{
    Statement row(m_connection, selectDetention(u"WHERE d.uuid = ?"_s));
    row.bind(id);
    if (!row.next())
        return {};
    return detentionFrom(row);
}

std::vector<Detention> CaseStore::detentions(PersonId person)
{
    Statement row(m_connection, selectDetention(u"WHERE p.uuid = ? ORDER BY d.from_at DESC, d.id DESC"_s));
    row.bind(person);
    std::vector<Detention> items;
    while (row.next())
        items.push_back(detentionFrom(row));
    return items;
}

void CaseStore::addConversation(const Conversation &conversation, Instant now)
{
    Statement(m_connection, u"INSERT INTO conversation (uuid, person_id, incident_id, held_at, minutes, place, present,"
                            " note_kk, note_ru, recorded_by, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(conversation.id)
        .bind(rowOf(m_connection, conversation.person, u"person"_s))
        .bind(rowOf(m_connection, conversation.incident))
        .bind(conversation.heldAt)
        .bind(conversation.minutes)
        .bind(conversation.place)
        .bind(listText(conversation.present))
        .bind(conversation.note.kk)
        .bind(conversation.note.ru)
        .bind(m_author.row)
        .bind(now)
        .run();
}

std::optional<Conversation> CaseStore::conversation(const QUuid &id)
{
    Statement row(m_connection, selectConversation(u"WHERE v.uuid = ?"_s));
    row.bind(id);
    if (!row.next())
        return {};
    return conversationFrom(row);
}

std::vector<Conversation> CaseStore::conversations(PersonId person)
{
    Statement row(m_connection, selectConversation(u"WHERE p.uuid = ? ORDER BY v.held_at DESC, v.id DESC"_s));
    row.bind(person);
    std::vector<Conversation> items;
    while (row.next())
        items.push_back(conversationFrom(row));
    return items;
}

} // namespace qorgan::storage
