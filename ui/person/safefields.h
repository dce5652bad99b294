// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/person.h"

#include <QWidget>

class QCheckBox;
class QPlainTextEdit;

namespace qorgan::ui {

/// How a person is reached safely, to be typed.
class SafeFields final : public QWidget
{
    Q_OBJECT

public:
    explicit SafeFields(QWidget *parent = nullptr);

    void show(const domain::SafeContact &contact);
    void clear() { show({}); }
    [[nodiscard]] domain::SafeContact contact() const;
    void retranslate();

private:
    QPlainTextEdit *m_note;
    QCheckBox *m_noMessages;
    QCheckBox *m_noPost;
};

} // namespace qorgan::ui
