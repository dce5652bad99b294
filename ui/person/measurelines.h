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

/// The measures against a person and those that protect it: which, how it stands, how long it lasts; and what a court is
/// asked for and has not decided.
class MeasureLines final : public QWidget
{
    Q_OBJECT

public:
    explicit MeasureLines(QWidget *parent = nullptr);

    void show(const std::vector<casework::ConcerningMeasure> &measures,
              const std::vector<casework::ConcerningMotion> &motions);
    void clear() { show({}, {}); }

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
    struct MotionLine {
        casework::ConcerningMotion motion;
        QAbstractButton *number;
        QLabel *state;
        QLabel *part;
    };

    FoldHead *m_head;
    QWidget *m_body;
    QLabel *m_none;
    QWidget *m_rows = nullptr;
    std::vector<Line> m_lines;
    std::vector<MotionLine> m_motions; ///< that the court has not decided, above the measures

    void add(QGridLayout *grid, const casework::ConcerningMeasure &measure);
    void add(QGridLayout *grid, const casework::ConcerningMotion &motion);
    [[nodiscard]] int nextRow() const { return int(m_motions.size() + m_lines.size()) * 2; }
    void sayMotions();
    void retranslate();
    [[nodiscard]] QString summary() const;
    [[nodiscard]] static QString partText(bool isAgainst, const QString &others);
};

} // namespace qorgan::ui
