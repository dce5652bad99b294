// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace qorgan::ui {

/// An inline message: a mark, a title and a sentence on what to do. Empty, busy and failed pages are built
/// of it, and it never pops up.
class Notice final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Hint, Busy, Failure };

    explicit Notice(QWidget *parent = nullptr);
    /// The text may be copied: it can hold a command.
    void show(Kind kind, const QString &title, const QString &text);
    /// Hides it and forgets what it said.
    void dismiss();

private:
    QLabel *m_mark;
    QLabel *m_title;
    QLabel *m_text;
};

} // namespace qorgan::ui
