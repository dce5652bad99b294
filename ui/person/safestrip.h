// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/personcard.h"

#include <QFrame>

#include <optional>

class QLabel;

namespace qorgan::ui {

/// How a person may be reached without danger: stands before any phone number (DP-19).
class SafeStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit SafeStrip(QWidget *parent = nullptr);

    /// Without a rule it says that there is none, for whoever may be in danger; else it hides.
    void show(const domain::SafeContact &rule, bool mayBeInDanger);
    void clear();

protected:
    void changeEvent(QEvent *event) override;

private:
    domain::SafeContact m_rule;
    bool m_isShown = false;
    QLabel *m_title;
    QLabel *m_text;

    void retranslate();
};

} // namespace qorgan::ui
