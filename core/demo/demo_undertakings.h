// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/campaigns/campaign_acts.h"
#include "core/casework/consent.h"
#include "core/keeping/key_acts.h"
#include "core/onward/onward_acts.h"
#include "core/programmes/enrolment_acts.h"
#include "core/programmes/round_acts.h"
#include "core/recording/close_session.h"

#include <functional>

namespace zhiqiao {

/// What the office runs beside single services; all outlive the call.
struct DemoUndertakingPorts {
    const CampaignPorts& campaigns;
    const ProgrammePorts& programmes;
    const CloseSessionPorts& sessions;
    const OnwardPorts& onward;
    const ConsentPorts& consents;
    const KeyPorts& firms;
};

/// A graduate nobody has placed yet.
struct DemoGraduate {
    PersonId person;
    Actor clerk;  ///< in charge
};

struct DemoUndertakingCast {
    std::vector<DemoGraduate> graduates;
    std::vector<EmployerId> firms;
    std::vector<VacancyId> vacancies;
    Actor supervisor;
    std::function<OperationId()> nextOperation;
};

/// A recruitment campaign under way; a round of 高校毕业生就业创业促进计划 with people in the
/// queue, in the plan and at its end; a group session that was held and one to come; referrals to
/// departments that wait, are late and were answered; key employers with their officers. None of
/// it gives a service that is counted, so that the figures of the services stay what they are.
/// Nothing where there are too few people. Errors: those of the use cases.
Result<> addDemoUndertakings(const DemoUndertakingPorts& ports, const DemoUndertakingCast& cast,
                             QDate workingDay);

}  // namespace zhiqiao
