// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace qorgan::ui {

/// One fact that may be sealed: then its value is not here until it was asked for, and goes again after a while.
class SealedLine final : public QWidget
{
    Q_OBJECT

public:
    using Text = std::function<QString()>; ///< in the language of the window

    SealedLine(const QString &field, QWidget *parent = nullptr);

    [[nodiscard]] const QString &field() const { return m_field; }
    /// Open to everyone who may open the card.
    void showOpen(Text value);
    void showSealed();
    /// What was asked for, for as long as `sealAfter` says.
    void reveal(Text value);
    void refuse(Text cause);
    /// Forgets what was revealed; what is open stays.
    void seal();
    void clear();
    void setSealAfter(std::chrono::milliseconds after) { m_timer.setInterval(after); }
    [[nodiscard]] bool isRevealed() const { return m_state == State::Revealed; }
    void retranslate();

Q_SIGNALS:
    void wanted(const QString &field);

private:
    enum class State { Nothing, Open, Sealed, Revealed };

    QString m_field;
    State m_state = State::Nothing;
    Text m_value;
    Text m_cause;
    QLabel *m_text;
    QPushButton *m_button;
    QLabel *m_error;
    QTimer m_timer;
};

} // namespace qorgan::ui
