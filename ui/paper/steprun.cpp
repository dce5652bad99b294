// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/steprun.h"

namespace qorgan::ui {

void StepRun::start(std::size_t steps, Step step)
{
    ++m_start;
    m_step = std::move(step);
    m_steps = steps;
    m_through = 0;
    m_cancelled = false;
    m_running = true;
    Q_EMIT stepped(0, int(m_steps));
    go();
}

void StepRun::stop()
{
    ++m_start;
    m_running = false;
    m_step = {};
}

void StepRun::go()
{
    if (m_cancelled || m_through == m_steps) {
        m_running = false;
        m_step = {};
        Q_EMIT finished();
        return;
    }
    m_step(m_through, [this, start = m_start](bool goOn) {
        if (start == m_start)
            take(goOn);
    });
}

void StepRun::take(bool goOn)
{
    ++m_through;
    Q_EMIT stepped(int(m_through), int(m_steps));
    if (!goOn)
        m_steps = m_through;
    // A step may answer at once: many of them must not pile up.
    QMetaObject::invokeMethod(this, [this, start = m_start] {
        if (start == m_start)
            go();
    }, Qt::QueuedConnection);
}

} // namespace qorgan::ui
