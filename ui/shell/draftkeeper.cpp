// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/draftkeeper.h"

#include "casework/drafts.h"
#include "widgets/typed.h"

#include <QJsonDocument>

#include <algorithm>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int PauseMs = 2000;

} // namespace

DraftKeeper::DraftKeeper(SessionThread &session, const QString &kind, QWidget *form, QObject *parent)
    : QObject(parent), m_session(session), m_kind(kind), m_form(form)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    connect(&m_pause, &QTimer::timeout, this, &DraftKeeper::keep);
}

void DraftKeeper::begin(const QUuid &record, const QUuid &id)
{
    m_pause.stop();
    m_active = true;
    ++m_beginning;
    m_record = record;
    m_id = id;
    m_begun = typedIn(m_form);
    m_kept.clear();
    look();
}

void DraftKeeper::look()
{
    using Drafts = base::Result<std::vector<casework::KeptDraft>>;
    m_session.ask<Drafts>(
        this, [](casework::Session &session) { return casework::keptDrafts(session); },
        [this, beginning = m_beginning](const Drafts &drafts) {
            if (!drafts || beginning != m_beginning || typedIn(m_form) != m_begun)
                return;
            const auto kept = std::find_if(drafts->begin(), drafts->end(), [this](const casework::KeptDraft &draft) {
                return draft.kind == m_kind && draft.record == m_record;
            });
            if (kept != drafts->end())
                take(kept->content, kept->savedAt);
        });
}

void DraftKeeper::take(const QByteArray &content, base::Instant savedAt)
{
    const QJsonObject draft = QJsonDocument::fromJson(content).object();
    const QUuid id(draft.value(u"id"_s).toString());
    if (id.isNull())
        return;
    m_id = id;
    m_kept = content;
    typeInto(m_form, draft.value(u"typed"_s).toObject());
    Q_EMIT restored(id, savedAt);
}

bool DraftKeeper::isTyped() const
{
    return m_active && typedIn(m_form) != m_begun;
}

void DraftKeeper::takeAsBegun()
{
    m_begun = typedIn(m_form);
}

void DraftKeeper::touch()
{
    if (m_active)
        m_pause.start();
}

void DraftKeeper::keep()
{
    m_pause.stop();
    if (!m_active)
        return;
    const QJsonObject now = typed();
    QByteArray content;
    if (now != m_begun)
        content = QJsonDocument({{u"id"_s, m_id.toString(QUuid::WithoutBraces)}, {u"typed"_s, now}})
                      .toJson(QJsonDocument::Compact);
    if (content == m_kept)
        return;
    m_kept = content;
    ask([kind = m_kind, record = m_record, content](casework::Session &session) {
        return content.isEmpty() ? casework::dropDraft(session, kind, record)
                                 : casework::keepDraft(session, kind, record, content);
    });
}

void DraftKeeper::done()
{
    m_pause.stop();
    m_active = false;
    ++m_beginning;
    m_kept.clear();
    ask([kind = m_kind, record = m_record](casework::Session &session) {
        return casework::dropDraft(session, kind, record);
    });
}

void DraftKeeper::forget()
{
    keep();
    m_active = false;
    ++m_beginning;
    m_begun = {};
    m_kept.clear();
}

QJsonObject DraftKeeper::typed() const
{
    return typedIn(m_form);
}

void DraftKeeper::ask(std::function<base::Result<void>(casework::Session &)> question)
{
    m_session.ask<base::Result<void>>(this, std::move(question), [this](const base::Result<void> &kept) {
        if (kept)
            return;
        m_kept.clear(); // to be tried again with the next change
        Q_EMIT failed(kept.error());
    });
}

} // namespace qorgan::ui
