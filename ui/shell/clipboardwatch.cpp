// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/clipboardwatch.h"

#include <QGuiApplication>

namespace qorgan::ui {

namespace {

constexpr std::chrono::seconds Delay{60};

bool ownedByThePlatform(QClipboard::Mode mode)
{
    const QClipboard *clipboard = QGuiApplication::clipboard();
    return mode == QClipboard::Clipboard ? clipboard->ownsClipboard() : clipboard->ownsSelection();
}

} // namespace

ClipboardWatch::ClipboardWatch(QObject *parent) : QObject(parent), m_delay(Delay), m_isOurs(ownedByThePlatform)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ClipboardWatch::wipe);
    // A later copy is used later: the while begins anew. The selection of X11 is a copy as well.
    connect(QGuiApplication::clipboard(), &QClipboard::changed, this, [this] {
        if (m_isOurs(QClipboard::Clipboard) || m_isOurs(QClipboard::Selection))
            m_timer.start(m_delay);
        else
            m_timer.stop();
    });
}

ClipboardWatch::~ClipboardWatch()
{
    wipe();
}

void ClipboardWatch::wipe()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    for (const auto mode : {QClipboard::Clipboard, QClipboard::Selection})
        if (m_isOurs(mode))
            clipboard->clear(mode);
    m_timer.stop(); // the clearing was a change too
}

} // namespace qorgan::ui
