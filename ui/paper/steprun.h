// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>

namespace qorgan::ui {

/// Does many things one after the other, each an own question to the session: between two of them every other question
/// is answered, and it can be cancelled. It goes on while its page is covered or another is looked at.
class StepRun final : public QObject
{
    Q_OBJECT

public:
    /// Told when a step is done: whether there is sense in the next.
    using Next = std::function<void(bool goOn)>;
    using Step = std::function<void(std::size_t index, const Next &next)>;

    explicit StepRun(QObject *parent) : QObject(parent) {}

    void start(std::size_t steps, Step step);
    /// The step on its way is finished first; `finished` comes then.
    void cancel() { m_cancelled = true; }
    /// Nothing more is done or told.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }
    [[nodiscard]] std::size_t through() const { return m_through; }

Q_SIGNALS:
    void stepped(int through, int of);
    void finished();

private:
    Step m_step;
    std::size_t m_steps = 0;
    std::size_t m_through = 0;
    quint64 m_start = 0; ///< answers for an earlier one are dropped
    bool m_running = false;
    bool m_cancelled = false;

    void go();
    void take(bool goOn);
};

} // namespace qorgan::ui
