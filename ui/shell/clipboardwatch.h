// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QClipboard>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace qorgan::ui {

/// What was copied within the program does not outlive its use: it leaves the clipboard after a while, and at once
/// when told. What another program has put there meanwhile is left alone.
class ClipboardWatch final : public QObject
{
    Q_OBJECT

public:
    explicit ClipboardWatch(QObject *parent = nullptr);
    ~ClipboardWatch() override;

    void setDelay(std::chrono::milliseconds delay) { m_delay = delay; }
    /// Whether what is in the clipboard came from this program; as the platform says unless told.
    void setOwner(std::function<bool(QClipboard::Mode)> isOurs) { m_isOurs = std::move(isOurs); }
    /// At lock, log-out and exit.
    void wipe();

private:
    QTimer m_timer;
    std::chrono::milliseconds m_delay;
    std::function<bool(QClipboard::Mode)> m_isOurs;
};

} // namespace qorgan::ui
