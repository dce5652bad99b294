// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/section.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace qorgan::ui {

/// Where the unit wants it: that the order waits for its head, who approves it or returns it with a reason; and to the
/// inspector afterwards, why it came back.
class ApprovalSection final : public OrderSection
{
    Q_OBJECT

public:
    explicit ApprovalSection(SessionThread &session, QWidget *parent = nullptr);

    [[nodiscard]] bool isOffered(security::Roles roles, const OrderView &view) const override;
    [[nodiscard]] QWidget *controlFor(const QString &act) const override;

Q_SIGNALS:
    /// Another order is to be issued in place of the one that was returned.
    void anotherWanted(const QUuid &incident);

protected:
    void cleared() override;
    void shown() override;
    void retranslate() override;

private:
    QLabel *m_standing;
    QWidget *m_word; ///< what the head decides by
    QPushButton *m_approve;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QPushButton *m_return;
    QPushButton *m_another;

    QWidget *layOutWord();
};

} // namespace qorgan::ui
