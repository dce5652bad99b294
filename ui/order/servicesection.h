// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/section.h"

class QLineEdit;
class QPushButton;
class QRadioButton;

namespace qorgan::ui {

class NowEdit;

/// Handing the order to the offender, signed or refused; its term begins there.
class ServiceSection final : public OrderSection
{
    Q_OBJECT

public:
    explicit ServiceSection(SessionThread &session, QWidget *parent = nullptr);

    [[nodiscard]] bool isOffered(security::Roles roles, const OrderView &view) const override;
    [[nodiscard]] QWidget *controlFor(const QString &act) const override;

protected:
    void shown() override;
    void cleared() override;
    void retranslate() override;

private:
    QLabel *m_timeLabel;
    NowEdit *m_time;
    QRadioButton *m_signed;
    QRadioButton *m_refused;
    QWidget *m_refusalFields;
    QLabel *m_noteLabel;
    QLineEdit *m_note;
    QLabel *m_firstLabel;
    QLineEdit *m_first;
    QLabel *m_secondLabel;
    QLineEdit *m_second;
    QPushButton *m_serve;

    QWidget *layOutRefusal();
    void serve();
};

} // namespace qorgan::ui
