// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/counter_acts.h"

#include <functional>

namespace zhiqiao {

/// registerCase() with something more in the same act, once the person is stored.
/// Errors: those of registerCase() and of `also`.
Result<RegisteredPerson> registerCaseAnd(const CaseworkPorts& ports, const Actor& actor,
                                         const OperationId& operation, bool demo,
                                         const RegisterPersonRequest& request, QDate today,
                                         const std::function<Result<>(const Act&, PersonId)>& also);

}  // namespace zhiqiao
