// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/section.h"

class QLineEdit;
class QPushButton;

namespace qorgan::ui {

/// Cancelling the order, by a head who says why.
class CancelSection final : public OrderSection
{
    Q_OBJECT

public:
    explicit CancelSection(SessionThread &session, QWidget *parent = nullptr);

    [[nodiscard]] bool isOffered(security::Roles roles, const OrderView &view) const override;
    [[nodiscard]] QWidget *controlFor(const QString &act) const override;

protected:
    void cleared() override;
    void retranslate() override;

private:
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QPushButton *m_cancel;
};

} // namespace qorgan::ui
