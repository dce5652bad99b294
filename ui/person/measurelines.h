// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/personcard.h"
#include "shell/page.h"

#include <QWidget>

#include <vector>

class QAbstractButton;
class QGridLayout;
class QLabel;

namespace qorgan::ui {

class FoldHead;

/// The measures against a person and those that protect it: which, how it stands, how long it lasts.
class MeasureLines final : public QWidget
{
    Q_OBJECT

public:
    explicit MeasureLines(QWidget *parent = nullptr);

    void show(const std::vector<casework::ConcerningMeasure> &measures);
    void clear() { show({}); }

Q_SIGNALS:
    void measureWanted(qorgan::ui::Place place, const QUuid &measure);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line {
        casework::ConcerningMeasure measure;
        QAbstractButton *number;
        QLabel *part;
        QLabel *state;
        QLabel *time;
    };

    FoldHead *m_head;
    QWidget *m_body;
    QLabel *m_none;
    QWidget *m_rows = nullptr;
    std::vector<Line> m_lines;

    void add(QGridLayout *grid, const casework::ConcerningMeasure &measure);
    void retranslate();
    [[nodiscard]] QString summary() const;
};

} // namespace qorgan::ui
