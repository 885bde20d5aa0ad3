// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/person_store.h"
#include "core/referrals/referral_store.h"
#include "core/security/office_store.h"
#include "core/standing/standing_acts.h"

namespace zhiqiao {

inline const QString kLossPaper = QStringLiteral("F13-12");

/// What printing needs beside the acts; all outlive the call.
struct LossNoticePorts {
    StandingPorts standing;
    const PersonStore& people;
    const OfficeStore& offices;
    ReferralStore& prints;
};

/// What the notice is made of, sealed values in clear.
struct LossToPrint {
    Loss loss;
    LossNotice notice;
    PersonFacts person;
    Office office;
    QString officer;
    QString clause;                      ///< empty: to be written by hand
    std::optional<int> reviewDays = {};  ///< working days; nothing: to be written by hand
    int printsBefore = 0;                ///< above 0 it is a 补打
};

/// What was lost that a notice is given of, oldest first: not by a job found or a death.
Result<std::vector<Loss>> lossesToTell(const StandingPorts& ports, PersonId person);

/// The act itself, before any paper is out: it opens the sealed facts of the person and gives the
/// notice its number. `record`: Loss::record.
/// Errors: standing.no_loss (Conflict); standing.no_number; record.not_found; right.denied,
/// right.out_of_scope.
Result<LossToPrint> releaseLossNotice(const LossNoticePorts& ports, const Actor& actor,
                                      const OperationId& operation, PersonId person, qint64 record);

/// Files the print once its paper is out. `released` is the operation of releaseLossNotice();
/// `target` a printer's name or "pdf".
Result<PrintRecord> recordLossPrint(const LossNoticePorts& ports, const Actor& actor,
                                    const OperationId& released, const LossToPrint& printed,
                                    const QString& target);

}  // namespace zhiqiao
