// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/ordertimes.h"

#include <QWidget>

class QPainter;

namespace qorgan::ui {

/// One bead: done is full with a tick, missed a triangle, ahead a ring.
void paintBead(QPainter &painter, QPointF centre, double radius, casework::BeadState state, const QPalette &palette);
/// "27.11 done, 04.12 missed": the beads in words.
[[nodiscard]] QStringList beadsInWords(const std::vector<casework::CheckBead> &beads);

/// The weekly checks of an order, one bead for each due date: shape and date, colour only besides.
class CheckBeads final : public QWidget
{
    Q_OBJECT

public:
    explicit CheckBeads(QWidget *parent = nullptr);

    void show(const std::vector<casework::CheckBead> &beads);
    void retranslate();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<casework::CheckBead> m_beads;

    [[nodiscard]] int step() const;
};

} // namespace qorgan::ui
