// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requirement/requirementsection.h"

#include <algorithm>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

base::Result<RequirementView> RequirementView::of(casework::Session &session, domain::MeasureId id)
{
    auto card = casework::openRequirement(session, id);
    if (!card)
        return base::fail(card.error());
    RequirementView view{std::move(*card), session.now()};
    if (!view.card.measure)
        return view;
    auto watch = casework::watchOf(session, id);
    if (!watch)
        return base::fail(watch.error());
    view.watch = std::move(*watch);
    return view;
}

void RequirementSection::show(const RequirementView &view, security::Roles roles)
{
    m_view = view;
    m_roles = roles;
    const bool offered = isOffered(roles, view);
    setVisible(offered);
    shown();
    if (offered)
        beginDraft(id().uuid);
}

void RequirementSection::clear()
{
    m_view = {};
    forget();
    hide();
}

void RequirementSection::perform(Act act, std::function<QString()> sentence)
{
    const auto question = [act = std::move(act), id = id()](casework::Session &session) -> base::Result<RequirementView> {
        if (const auto done = act(session); !done)
            return base::fail(done.error());
        return RequirementView::of(session, id);
    };
    const auto isStillShown = [this, shown = id()] { return shown == id(); };
    StepSection::act<RequirementView>(question, isStillShown,
                                     [this, sentence = std::move(sentence)](const RequirementView &view) {
                                         Q_EMIT done(view);
                                         Q_EMIT said(sentence());
                                     });
}

bool RequirementSection::holds(const RequirementView &view, const QString &kind)
{
    return std::any_of(view.card.restrictions.begin(), view.card.restrictions.end(),
                       [&](const casework::RestrictionLine &line) { return line.restriction.kind == kind; });
}

} // namespace qorgan::ui
