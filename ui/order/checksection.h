// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/section.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace qorgan::ui {

class NowEdit;

/// A control check of the person under the order, typed in at the door or later; and the checks so far.
class CheckSection final : public OrderSection
{
    Q_OBJECT

public:
    explicit CheckSection(SessionThread &session, QWidget *parent = nullptr);

    [[nodiscard]] bool isOffered(security::Roles roles, const OrderView &view) const override;
    [[nodiscard]] QWidget *controlFor(const QString &act) const override;

protected:
    void shown() override;
    void cleared() override;
    void retranslate() override;

private:
    QLabel *m_earlier;
    QLabel *m_timeLabel;
    NowEdit *m_time;
    QRadioButton *m_seen;
    QRadioButton *m_absent;
    QLabel *m_soberLabel;
    QComboBox *m_sober;
    QLabel *m_noteLabel;
    QLineEdit *m_note;
    QPushButton *m_record;

    void record();
    void showEarlier();
};

} // namespace qorgan::ui
