// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requirement/requirementwords.h"

#include "domain/catalogue.h"
#include "widgets/duelook.h"
#include "widgets/texts.h"

#include <QLocale>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using domain::RequirementState;
using domain::RestrictionState;

namespace {

QString dayText(QDate day)
{
    return QLocale().toString(day, dateFormat());
}

} // namespace

QString RequirementWords::shape(RequirementState state)
{
    switch (state) {
    case RequirementState::Filed: return u"●"_s;
    case RequirementState::InForce: return u"✓"_s;
    case RequirementState::Granted:
    case RequirementState::Expired: return u"○"_s;
    case RequirementState::Refused:
    case RequirementState::Cancelled: return u"×"_s;
    }
    return {};
}

QString RequirementWords::name(RequirementState state)
{
    return label(u"requirement_states"_s, domain::code(state));
}

QColor RequirementWords::colour(RequirementState state, const QPalette &palette)
{
    switch (state) {
    case RequirementState::InForce: return settledColour(palette);
    case RequirementState::Filed: return colourOf(casework::DueState::Due, palette);
    default: return colourOf(casework::DueState::Ahead, palette);
    }
}

QString RequirementWords::days(int days)
{
    return tr("%n day(s)", nullptr, days);
}

QString RequirementWords::time(const casework::RequirementCard &card, base::Instant now)
{
    const QDate today = base::local::date(now);
    switch (card.state) {
    case RequirementState::Filed: {
        if (!card.motion.hearingOn)
            return tr("no hearing is set");
        const int ahead = int(today.daysTo(*card.motion.hearingOn));
        return ahead > 0 ? tr("hearing in %1").arg(days(ahead))
            : ahead == 0 ? tr("hearing today")
                         : tr("heard %1 ago; the decision is not recorded").arg(days(-ahead));
    }
    case RequirementState::Granted:
        return card.motion.decision && card.motion.decision->startsOn
            ? tr("begins on %1").arg(dayText(*card.motion.decision->startsOn))
            : QString();
    case RequirementState::InForce:
        return card.endsOn ? tr("%1 left").arg(days(int(today.daysTo(*card.endsOn)))) : QString();
    case RequirementState::Expired:
    case RequirementState::Cancelled:
        return card.endsOn ? tr("ended on %1").arg(dayText(*card.endsOn)) : QString();
    case RequirementState::Refused:
        break;
    }
    return {};
}

QString RequirementWords::restriction(const QString &kind)
{
    const domain::CatalogueItem *item = domain::catalogue(u"restrictions"_s).find(kind);
    const QString ofCourt = item ? item->properties[u"court_"_s + base::languageCode(currentLanguage())].toString() : QString();
    return ofCourt.isEmpty() ? label(u"restrictions"_s, kind) : ofCourt;
}

QString RequirementWords::line(const casework::RestrictionLine &line, base::Instant now)
{
    const QString what = restriction(line.restriction.kind);
    QString mark = u"○"_s;
    QString when = label(u"restriction_states"_s, domain::code(line.state));
    if (line.state == RestrictionState::InForce && line.endsOn) {
        mark = u"✓"_s;
        when = tr("%1 left").arg(days(int(base::local::date(now).daysTo(*line.endsOn))));
    } else if ((line.state == RestrictionState::Ended || line.state == RestrictionState::Lifted) && line.endsOn) {
        when = u"%1 %2"_s.arg(when, dayText(*line.endsOn));
    } else if (line.restriction.days && line.state == RestrictionState::Requested) {
        when = days(*line.restriction.days);
    }
    if (!line.restriction.liftReason.isEmpty())
        when += u": "_s + line.restriction.liftReason;
    return u"%1 %2 — %3"_s.arg(mark, what, when);
}

} // namespace qorgan::ui
