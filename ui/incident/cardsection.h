// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/page.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace qorgan::ui {

/// A part of a card, to be read: a ruled title, names and values below each other. A value may lead to another page.
/// It is told anew whenever the record or the language changes.
class CardSection final : public QWidget
{
    Q_OBJECT

public:
    /// The values are called `name`, "Value" and their number from 0.
    explicit CardSection(const QString &name, QWidget *parent = nullptr);

    /// Forgets what was said, and says under the title from now on.
    void begin(const QString &title);
    /// Nothing is said of an empty value.
    void say(const QString &name, const QString &value);
    void lead(const QString &name, const QString &value, const Destination &destination);
    /// Says that nothing is recorded where nothing was said.
    void end(const QString &nothing);
    /// A further part below the lines.
    void add(QWidget *widget);
    void clear();

Q_SIGNALS:
    void wanted(const qorgan::ui::Destination &destination);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line {
        QLabel *name;
        QLabel *value;
        Destination destination;
        QString called; ///< the name it was said under
    };

    QLabel *m_title;
    QVBoxLayout *m_column;
    QGridLayout *m_grid;
    std::vector<Line> m_lines; ///< made once, then used again
    size_t m_said = 0;

    Line &next(const QString &name, const QString &value);
};

} // namespace qorgan::ui
