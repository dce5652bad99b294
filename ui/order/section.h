// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/ordertimes.h"
#include "casework/watch.h"
#include "shell/stepsection.h"

namespace qorgan::ui {

/// An order's card with its times, as the page shows it.
struct OrderView {
    casework::OrderCard card;
    casework::OrderTimes times;
    casework::Watch watch; ///< after its end

    [[nodiscard]] static base::Result<OrderView> of(casework::Session &session, casework::OrderCard card);
};

/// A part of the order's page in which one kind of act is done.
class OrderSection : public StepSection
{
    Q_OBJECT

public:
    using StepSection::StepSection;

    /// Whether these roles may do this at all, and the order stands so that there is something to do.
    [[nodiscard]] virtual bool isOffered(security::Roles roles, const OrderView &view) const = 0;
    /// Shows another order, or the same as it stands now; what is typed stays.
    void show(const OrderView &view, security::Roles roles);
    /// Forgets the order and what was typed; that comes back when the order is shown again.
    void clear();

Q_SIGNALS:
    void done(const qorgan::ui::OrderView &view);

protected:
    using Act = std::function<base::Result<casework::Accepted<casework::OrderCard>>(casework::Session &)>;

    /// Does the act; `sentence` is said when it is done, and the fields are emptied.
    void perform(Act act, std::function<QString()> sentence);

    [[nodiscard]] const OrderView &view() const { return m_view; }
    [[nodiscard]] security::Roles roles() const { return m_roles; }

private:
    OrderView m_view;
    security::Roles m_roles;
};

} // namespace qorgan::ui
