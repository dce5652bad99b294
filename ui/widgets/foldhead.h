// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace qorgan::ui {

/// The head of a part that folds: a button with its name, and beside it what must not be hidden while it is closed.
class FoldHead final : public QWidget
{
    Q_OBJECT

public:
    /// The button is called `name` and "FoldButton", the words beside it `name` and "Summary". Closed at first.
    explicit FoldHead(const QString &name, QWidget *parent = nullptr);

    /// What is shown while it is open.
    void holds(QWidget *body);
    void say(const QString &title, const QString &summary);
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] QWidget *button() const;

Q_SIGNALS:
    void toggled(bool open); ///< by the officer

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *m_button;
    QLabel *m_summary;
    QWidget *m_body = nullptr;
    bool m_open = false;

    void colour();
    void retranslate();
};

} // namespace qorgan::ui
