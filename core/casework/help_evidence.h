// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/casework_ports.h"
#include "core/helping/help_course.h"

namespace zhiqiao {

/// The services of the person that stand, as help plans see them: 政策宣介, 职业指导 the person
/// confirmed, offers, referrals that are not void, and the days on which a contact or a guidance,
/// confirmed or not, reached the person.
Result<HelpEvidence> helpEvidenceOf(const CaseworkPorts& ports, PersonId person);

}  // namespace zhiqiao
