// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/sessionthread.h"

namespace qorgan::ui {

SessionThread::SessionThread(QObject *parent) : QObject(parent)
{
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

SessionThread::~SessionThread()
{
    close();
    // The session's connection belongs to the thread: it is closed there before the thread ends.
    post([this] { m_thread.quit(); });
    m_thread.wait();
}

void SessionThread::open(const QString &directory, casework::Credentials credentials, QObject *receiver,
                         std::function<void(base::Result<OpenedRegister>)> reply)
{
    ++m_opening;
    // Moved along without a second copy, so that what casework wipes is the only one.
    const auto held = std::make_shared<casework::Credentials>(std::move(credentials));
    post([this, directory, held, guard = QPointer<QObject>(receiver), opening = m_opening, reply = std::move(reply)] {
        m_session.reset();
        auto opened = casework::Session::open(directory, std::move(*held));
        base::Result<OpenedRegister> facts = base::fail(base::Error{});
        if (opened) {
            m_session = std::move(*opened);
            facts = OpenedRegister{m_session->account(), m_session->unit(), m_session->isTraining(),
                                   m_session->directory()};
        } else {
            facts = base::fail(opened.error());
        }
        answer(guard, opening, reply, std::make_shared<base::Result<OpenedRegister>>(std::move(facts)));
    });
}

void SessionThread::confirm(QString password, QObject *receiver, std::function<void(base::Result<void>)> reply)
{
    const auto held = std::make_shared<casework::Credentials>();
    held->password = std::move(password);
    post([this, held, guard = QPointer<QObject>(receiver), opening = m_opening, reply = std::move(reply)] {
        if (!m_session)
            return;
        held->login = m_session->account().login;
        const auto opened = casework::Session::open(m_session->directory(), std::move(*held));
        base::Result<void> confirmed;
        if (!opened)
            confirmed = base::fail(opened.error());
        answer(guard, opening, reply, std::make_shared<base::Result<void>>(std::move(confirmed)));
    });
}

void SessionThread::close()
{
    ++m_opening;
    post([this] { m_session.reset(); });
}

void SessionThread::post(std::function<void()> work)
{
    QMetaObject::invokeMethod(&m_worker, std::move(work), Qt::QueuedConnection);
}

} // namespace qorgan::ui
