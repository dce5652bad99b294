// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/session.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>

namespace qorgan::ui {

/// What the window shows of an opened register.
struct OpenedRegister {
    casework::Account account;
    domain::Unit unit;
    bool training = false;
    QString directory;
};

/// The session in a thread of its own, so that neither the key derivation (a third of a second) nor a slow
/// disk holds a frame of the window. Questions are answered one after the other; an answer comes back in
/// the window's thread, and not at all when the one who asked is gone or the register was closed since.
class SessionThread final : public QObject
{
    Q_OBJECT

public:
    explicit SessionThread(QObject *parent = nullptr);
    ~SessionThread() override;

    void open(const QString &directory, casework::Credentials credentials, QObject *receiver,
              std::function<void(base::Result<OpenedRegister>)> reply);
    void close();
    /// Whether the password is that of the account that opened the register: it opens it once more and lets it go, so
    /// that attempts are counted and entered like any other. Errors as Session::open.
    void confirm(QString password, QObject *receiver, std::function<void(base::Result<void>)> reply);

    template <typename T>
    void ask(QObject *receiver, std::function<T(casework::Session &)> question, std::function<void(T)> reply)
    {
        post([this, guard = QPointer<QObject>(receiver), opening = m_opening, question, reply] {
            if (m_session)
                answer(guard, opening, reply, std::make_shared<T>(question(*m_session)));
        });
    }

private:
    QThread m_thread;
    QObject m_worker;
    std::unique_ptr<casework::Session> m_session; ///< touched in m_thread alone
    quint64 m_opening = 0;                        ///< of the window's thread: older answers are dropped

    void post(std::function<void()> work);

    template <typename T>
    void answer(const QPointer<QObject> &receiver, quint64 opening, const std::function<void(T)> &reply,
                const std::shared_ptr<T> &value)
    {
        const auto deliver = [this, receiver, opening, reply, value] {
            if (receiver && opening == m_opening)
                reply(std::move(*value));
        };
        QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
    }
};

} // namespace qorgan::ui
