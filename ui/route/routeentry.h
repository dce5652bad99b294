// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/controlchecks.h"

#include <QJsonValue>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace qorgan::ui {

class NowEdit;

/// One line at the desk: the row of the sheet, and what was found at that door.
class RouteEntry final : public QWidget
{
    Q_OBJECT

public:
    explicit RouteEntry(QWidget *parent = nullptr);

    /// The sheet has so many rows; it is that time.
    void offer(int rows, base::Instant now);
    [[nodiscard]] int row() const;
    void setRow(int row);
    /// The field of the row, and the first of what was found.
    [[nodiscard]] QWidget *rowField() const;
    [[nodiscard]] QWidget *resultField() const;
    [[nodiscard]] std::vector<QWidget *> controls() const;
    [[nodiscard]] casework::CheckDraft check() const;
    /// Ready for the next row; the time that was typed stays, as on a sheet.
    void next();
    void clear();

    /// What was typed of a row and not entered; null: nothing.
    [[nodiscard]] QJsonValue typed() const;
    void type(const QJsonValue &typed);
    void retranslate();

Q_SIGNALS:
    void entered(); ///< this row is done
    void touched();

private:
    QLabel *m_rowLabel;
    QSpinBox *m_row;
    QLabel *m_timeLabel;
    NowEdit *m_time;
    QRadioButton *m_seen;
    QRadioButton *m_absent;
    QLabel *m_soberLabel;
    QComboBox *m_sober;
    QLabel *m_noteLabel;
    QLineEdit *m_note;
    QPushButton *m_put;

    void nameControls();
    void layOut();
};

} // namespace qorgan::ui
