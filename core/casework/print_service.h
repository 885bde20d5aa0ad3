// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/casework_ports.h"
#include "core/casework/guidance_sheet.h"

namespace zhiqiao {

/// What the paper of a guidance (F6) or a policy notice (F13-9) is made of, sealed values in clear.
struct ServiceToPrint {
    ServiceRecord record;
    GuidanceSheet sheet;
    PersonFacts person;
    std::vector<Registration> registrations;  ///< that held on its day
    QString intent;                           ///< [job_intent] told last, by its day
    int ordinal = 1;                          ///< 第几次: of the person's guidances or notices
    std::vector<JobReferral> letters;         ///< given out on its day, not void
    Office office;
    QString officer;
};

/// The act itself, before any paper is out: it opens the sealed facts of the person.
/// Errors: record.not_found for what no longer holds; right.denied, right.out_of_scope.
Result<ServiceToPrint> releaseServicePrint(const CaseworkPorts& ports, const GuidanceSheets& sheets,
                                           const Actor& actor, const OperationId& operation,
                                           PersonId person, ServiceId service);

/// Files the print once its paper is out. `released` is the operation of releaseServicePrint();
/// `form` F6 or F13-9, `target` a printer's name or "pdf".
Result<PrintRecord> recordServicePrint(const CaseworkPorts& ports, const Actor& actor,
                                       const OperationId& released, const ServiceRecord& record,
                                       const QString& form, const QString& target);

}  // namespace zhiqiao
