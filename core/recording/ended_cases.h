// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/casework_ports.h"

namespace zhiqiao {

/// Errors: many.ended (Conflict) when every registration of the person has ended; 毕业去向 is where
/// somebody went, nothing to be served by.
Result<> checkNotEnded(const CaseworkPorts& ports, PersonId person, QDate today);

}  // namespace zhiqiao
