// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace qorgan::ui {

/// A text with the numbers of its lines, in letters of one width.
class TemplateText final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TemplateText(QWidget *parent = nullptr);

    /// Both from 1, as the errors of a template count them.
    [[nodiscard]] int line() const;
    [[nodiscard]] int column() const;
    void goTo(int line, int column);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    class Margin;

    Margin *m_margin;

    [[nodiscard]] int marginWidth() const;
    void layOutMargin();
    void paintMargin(QPaintEvent *event);
};

} // namespace qorgan::ui
