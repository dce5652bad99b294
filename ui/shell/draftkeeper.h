// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/sessionthread.h"

#include <QJsonObject>
#include <QTimer>
#include <QUuid>

namespace qorgan::ui {

/// Keeps what is typed into a form in the encrypted register, two seconds after the last change, and types it in
/// again when the form is begun anew: after a crash, a power cut or a log-out.
class DraftKeeper final : public QObject
{
    Q_OBJECT

public:
    /// `kind` as in casework::KeptDraft.
    DraftKeeper(SessionThread &session, const QString &kind, QWidget *form, QObject *parent);

    /// The form stands as it begins: for this record, and to become the record `id`. What was kept for it is typed
    /// in, unless someone types first.
    void begin(const QUuid &record, const QUuid &id);
    /// Whether the form stands otherwise than it began.
    [[nodiscard]] bool isTyped() const;
    /// What stands in the form now was not typed: the form begins with it.
    void takeAsBegun();
    /// Something was typed.
    void touch();
    /// Keeps at once what is not kept yet.
    void keep();
    /// What was typed is recorded or given up: nothing of it stays.
    void done();
    /// The form is left; what is kept stays.
    void forget();
    [[nodiscard]] QJsonObject typed() const;

Q_SIGNALS:
    /// What was kept stands in the form again, to become that record.
    void restored(const QUuid &id, qorgan::base::Instant savedAt);
    /// What is typed is not safe from a power cut.
    void failed(const qorgan::base::Error &error);

private:
    SessionThread &m_session;
    QString m_kind;
    QWidget *m_form;
    QTimer m_pause;
    bool m_active = false;
    quint64 m_beginning = 0; ///< answers for an earlier one are dropped
    QUuid m_record;
    QUuid m_id;
    QJsonObject m_begun; ///< how the form stands with nothing typed
    QByteArray m_kept;   ///< what lies in the register; empty: nothing

    void look();
    void take(const QByteArray &content, base::Instant savedAt);
    void ask(std::function<base::Result<void>(casework::Session &)> question);
};

} // namespace qorgan::ui
