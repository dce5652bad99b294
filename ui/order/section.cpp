// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/section.h"

namespace qorgan::ui {

base::Result<OrderView> OrderView::of(casework::Session &session, casework::OrderCard card)
{
    auto watch = casework::watchOf(session, card.order.id);
    if (!watch)
        return base::fail(watch.error());
    casework::OrderTimes times = casework::orderTimes(session, card);
    return OrderView{std::move(card), std::move(times), std::move(*watch)};
}

void OrderSection::show(const OrderView &view, security::Roles roles)
{
    m_view = view;
    m_roles = roles;
    const bool offered = isOffered(roles, view);
    setVisible(offered);
    shown();
    if (offered)
        beginDraft(m_view.card.order.id.uuid);
}

void OrderSection::clear()
{
    m_view = {};
    forget();
    hide();
}

void OrderSection::perform(Act act, std::function<QString()> sentence)
{
    const auto question = [act = std::move(act)](casework::Session &session) -> base::Result<OrderView> {
        auto accepted = act(session);
        if (!accepted)
            return base::fail(accepted.error());
        return OrderView::of(session, std::move(accepted->value));
    };
    const auto isStillShown = [this, order = m_view.card.order.id] { return order == m_view.card.order.id; };
    StepSection::act<OrderView>(question, isStillShown, [this, sentence = std::move(sentence)](const OrderView &view) {
        Q_EMIT done(view);
        Q_EMIT said(sentence());
    });
}

} // namespace qorgan::ui
