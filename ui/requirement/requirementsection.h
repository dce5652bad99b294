// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/requirements.h"
#include "casework/watch.h"
#include "shell/stepsection.h"

namespace qorgan::ui {

/// A requirement's card as it stands at one moment.
struct RequirementView {
    casework::RequirementCard card;
    base::Instant now;
    casework::Watch watch = {}; ///< after its end; of what was granted

    [[nodiscard]] static base::Result<RequirementView> of(casework::Session &session, domain::MeasureId id);
};

/// A part of the requirement's page in which one kind of act is done.
class RequirementSection : public StepSection
{
    Q_OBJECT

public:
    using StepSection::StepSection;

    /// Whether these roles may do this at all, and the requirement stands so that there is something to do.
    [[nodiscard]] virtual bool isOffered(security::Roles roles, const RequirementView &view) const = 0;
    /// Shows another requirement, or the same as it stands now; what is typed stays.
    void show(const RequirementView &view, security::Roles roles);
    /// Forgets the requirement and what was typed.
    void clear();

Q_SIGNALS:
    void done(const qorgan::ui::RequirementView &view);

protected:
    using Act = std::function<base::Result<void>(casework::Session &)>;

    /// Does the act and reads the card anew; `sentence` is said when it is done, and the fields are emptied.
    void perform(Act act, std::function<QString()> sentence);

    [[nodiscard]] const RequirementView &view() const { return m_view; }
    [[nodiscard]] domain::MeasureId id() const { return m_view.card.motion.id; }
    [[nodiscard]] security::Roles roles() const { return m_roles; }
    /// Whether the requirement holds that restriction now, or will.
    [[nodiscard]] static bool holds(const RequirementView &view, const QString &kind);

private:
    RequirementView m_view;
    security::Roles m_roles;
};

} // namespace qorgan::ui
