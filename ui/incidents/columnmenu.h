// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

#include <vector>

class QAction;

namespace qorgan::ui {

/// A button whose menu ticks the columns of a list. The first column is always there.
class ColumnMenu final : public QPushButton
{
    Q_OBJECT

public:
    /// `codes` of the columns, as they are remembered; all are shown at first.
    explicit ColumnMenu(const QStringList &codes, QWidget *parent = nullptr);

    [[nodiscard]] std::vector<bool> columns() const;
    /// As `kept` gave it; empty or malformed: every column.
    void take(const QByteArray &json);
    void setNames(const QStringList &names);

Q_SIGNALS:
    void chosen();
    /// The officer chose; what is to be remembered.
    void kept(const QByteArray &json);

private:
    QStringList m_codes;
    std::vector<QAction *> m_actions;
};

} // namespace qorgan::ui
