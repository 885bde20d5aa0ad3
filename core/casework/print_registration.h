// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/casework_ports.h"

namespace zhiqiao {

/// What the paper form of a registration is made of, sealed values in clear.
struct RegistrationToPrint {
    Registration registration;
    PersonFacts person;
    std::optional<JobWish> wish = {};
    QString office;  ///< names, as they are now
    QString officer;
};

/// The act itself, before any paper is out: it opens the sealed facts of the person.
/// Errors: record.not_found, right.denied, right.out_of_scope.
Result<RegistrationToPrint> releaseRegistrationPrint(const CaseworkPorts& ports, const Actor& actor,
                                                     const OperationId& operation,
                                                     RegistrationId id);

/// Files the print once its paper is out. `released` is the operation of
/// releaseRegistrationPrint(); `form` its code, `target` a printer's name or "pdf".
Result<PrintRecord> recordRegistrationPrint(const CaseworkPorts& ports, const Actor& actor,
                                            const OperationId& released,
                                            const Registration& registration, const QString& form,
                                            const QString& target);

}  // namespace zhiqiao
