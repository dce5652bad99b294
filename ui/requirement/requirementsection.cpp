// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requirement/requirementsection.h"

#include <algorithm>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

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
        return casework::openRequirement(session, id).map([&session](casework::RequirementCard card) {
            return RequirementView{std::move(card), session.now()};
        });
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
