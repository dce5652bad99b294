// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QCheckBox;
class QVBoxLayout;

namespace qorgan::ui {

/// The restrictions an order may lay on the offender, one below the other, all of them ticked at first.
class RestrictionTicks final : public QWidget
{
    Q_OBJECT

public:
    explicit RestrictionTicks(QWidget *parent = nullptr);

    /// Codes of the catalogue `restrictions`; `next` is the control the tabulator goes on to.
    void offer(const QStringList &codes, QWidget *next);
    [[nodiscard]] bool isEmpty() const { return m_boxes.empty(); }
    /// The codes that are ticked, in their order.
    [[nodiscard]] QStringList ticked() const;
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    QVBoxLayout *m_column;
    std::vector<QCheckBox *> m_boxes;
};

} // namespace qorgan::ui
