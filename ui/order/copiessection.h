// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/section.h"

class QPushButton;

namespace qorgan::ui {

class NowEdit;

/// The copies of an order: those sent, and sending one.
class CopiesSection final : public OrderSection
{
    Q_OBJECT

public:
    explicit CopiesSection(SessionThread &session, QWidget *parent = nullptr);

    [[nodiscard]] bool isOffered(security::Roles roles, const OrderView &view) const override;
    [[nodiscard]] QWidget *controlFor(const QString &act) const override;

protected:
    void shown() override;
    void cleared() override;
    void retranslate() override;

private:
    QLabel *m_sent;
    QLabel *m_timeLabel;
    NowEdit *m_time;
    QPushButton *m_toProsecutor;
    QPushButton *m_toVictim;

    void send(domain::CopyRecipient to);
    void showSent();
};

} // namespace qorgan::ui
