// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/counter_acts.h"

#include <functional>

namespace zhiqiao {

/// What is kept beside a service, in the same act, once the record is stored.
using AlsoForService = std::function<Result<>(const Act& act, ServiceId service)>;

/// recordService() with something more. Errors: those of recordService() and of `also`.
Result<RecordedService> recordServiceAnd(const CaseworkPorts& ports, const Actor& actor,
                                         const OperationId& operation, const ServiceDraft& draft,
                                         QDate today, const AlsoForService& also);

}  // namespace zhiqiao
