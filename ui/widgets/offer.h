// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace qorgan::ui {

/// One line that says what is the case, and a button for what can be done about it. It takes no focus by itself.
class Offer : public QWidget
{
    Q_OBJECT

public:
    /// The button is called `name`.
    explicit Offer(const QString &name, QWidget *parent = nullptr);

    void show(const QString &sentence, const QString &act);
    void dismiss();

Q_SIGNALS:
    void taken();

private:
    QLabel *m_mark;
    QLabel *m_sentence;
    QPushButton *m_act;
};

} // namespace qorgan::ui
