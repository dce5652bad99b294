// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/alcoholbans.h"
#include "casework/approvals.h"
#include "casework/childline.h"
#include "casework/headboard.h"
#include "casework/lawchange.h"
#include "casework/referrals.h"
#include "shell/page.h"

#include <QCoreApplication>
#include <QStringList>

#include <vector>

namespace qorgan::ui {

/// What a unit head looks through in the morning, in that order.
enum class Topic {
    Signals,
    Approvals,
    Expiring,
    Unserved,
    MissedChecks,
    Gaps,
    Watch,
    AlcoholBans,
    Referrals,
    Children,
    OldBasis,
    Load,
    Handover
};

/// One line of a topic: what, who, which record, when, whose; Enter goes where it can be mended.
struct TopicLine {
    enum class Weight { Alarm, Due, Plain };

    Weight weight = Weight::Plain;
    QString what;
    QString person;
    QString number;
    QString when;
    QString officer;
    Destination destination; ///< of a null record: nothing to go to
};

/// Everything the page reads at once.
struct ControlBoard {
    casework::HeadDesk desk;
    casework::SupervisionSignals findings;
    std::vector<casework::MeasureRow> approvals;     ///< the longest waiting first
    std::vector<casework::AlcoholBan> bans;
    std::vector<casework::ReferralRow> referrals;    ///< unanswered
    std::vector<casework::OpenChildLine> children;
    std::vector<casework::UnderOldBasis> oldBasis;
    casework::HandoverPage handover;

    [[nodiscard]] static base::Result<ControlBoard> read(casework::Session &session);
};

/// The topics in words and lines, in the language of the window.
class TopicWords
{
    Q_DECLARE_TR_FUNCTIONS(qorgan::ui::TopicWords)

public:
    [[nodiscard]] static QString name(Topic topic);
    /// What to do with it, or that nothing is to be done.
    [[nodiscard]] static QString hint(Topic topic, bool empty);
    [[nodiscard]] static std::vector<TopicLine> lines(Topic topic, const ControlBoard &board);
    /// How much of the topic waits for someone; the handover waits for nobody.
    [[nodiscard]] static int count(Topic topic, const ControlBoard &board);

    /// Each with what it stands on and what the law says today.
    [[nodiscard]] static std::vector<TopicLine> oldBasis(const std::vector<casework::UnderOldBasis> &measures);

private:
    [[nodiscard]] static std::vector<TopicLine> findings(const ControlBoard &board);
    [[nodiscard]] static std::vector<TopicLine> approvals(const ControlBoard &board);
    [[nodiscard]] static std::vector<TopicLine> gaps(const ControlBoard &board);
    [[nodiscard]] static std::vector<TopicLine> bans(const ControlBoard &board);
    [[nodiscard]] static std::vector<TopicLine> referrals(const ControlBoard &board);
    [[nodiscard]] static std::vector<TopicLine> children(const ControlBoard &board);
    [[nodiscard]] static std::vector<TopicLine> load(const ControlBoard &board);
    [[nodiscard]] static std::vector<TopicLine> handover(const ControlBoard &board);
    [[nodiscard]] static QString unanswered(const QStringList &questions);
};

inline constexpr std::array AllTopics{Topic::Signals,      Topic::Approvals, Topic::Expiring, Topic::Unserved,
                                      Topic::MissedChecks, Topic::Gaps,      Topic::Watch,    Topic::AlcoholBans,
                                      Topic::Referrals,    Topic::Children,  Topic::OldBasis, Topic::Load,
                                      Topic::Handover};

} // namespace qorgan::ui
