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

/// withdrawService() with something more. Errors: those of withdrawService() and of `also`.
Result<> withdrawServiceAnd(const CaseworkPorts& ports, const Actor& actor,
                            const OperationId& operation, const ServiceRecord& record,
                            const QString& reason, const AlsoForService& also);

/// What the facts have to be before they are saved. Errors: service.incomplete, service.in_future,
/// code.unknown (all Invalid).
Result<> checkService(const CodeBook& lists, const ServiceDraft& draft, QDate today);

/// Saves a checked draft in the act under way, with what follows from it.
/// Errors: service.corrected_already, record.not_found, those of `also`.
Result<RecordedService> saveService(const CaseworkPorts& ports, const Act& act,
                                    const ServiceDraft& draft, QDate today,
                                    const AlsoForService& also);

}  // namespace zhiqiao
