// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"

namespace qorgan::domain {

using AccountId = base::Id<struct AccountTag>;
using PersonId = base::Id<struct PersonTag>;
using IncidentId = base::Id<struct IncidentTag>;
using MeasureId = base::Id<struct MeasureTag>;
using CheckId = base::Id<struct CheckTag>;
using DocumentId = base::Id<struct DocumentTag>;
using AttachmentId = base::Id<struct AttachmentTag>;
using BreachId = base::Id<struct BreachTag>;
using CaseId = base::Id<struct CaseTag>;
using OrganisationId = base::Id<struct OrganisationTag>;
using ReferralId = base::Id<struct ReferralTag>;
using RegisterEntryId = base::Id<struct RegisterEntryTag>;

} // namespace qorgan::domain
