// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/childline.h"
#include "casework/organisations.h"
#include "casework/preventiveregister.h"
#include "casework/referrals.h"
#include "cli/jsonreader.h"

namespace qorgan::cli {

/// "referral" of the JSON inputs. Finding beside the reader's own: required (person).
[[nodiscard]] casework::ReferralDraft readReferral(JsonReader &reader);
/// "organisation" of the JSON inputs: `name` holds kk and ru, or is one text for both.
[[nodiscard]] domain::Organisation readOrganisation(JsonReader &reader);

[[nodiscard]] QJsonObject organisationJson(const domain::Organisation &organisation);
[[nodiscard]] QJsonObject referralJson(const domain::Referral &referral);
[[nodiscard]] QJsonObject referralRowJson(const casework::ReferralRow &row);
[[nodiscard]] QJsonObject childLineJson(const domain::ChildLine &line);
[[nodiscard]] QJsonObject openChildLineJson(const casework::OpenChildLine &line);
[[nodiscard]] QJsonObject registerGroundJson(const casework::RegisterGround &ground);

} // namespace qorgan::cli
