// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/onward/onward_acts.h"
#include "core/people/person_store.h"
#include "core/referrals/referral_store.h"

namespace zhiqiao {

inline const QString kOnwardPaper = QStringLiteral("F13-16");

/// What printing needs beside the acts; all outlive the call.
struct OnwardPrintPorts {
    OnwardPorts onward;
    const PersonStore& people;
    const OfficeStore& offices;
    ReferralStore& prints;
};

/// What 转介单 is made of, sealed values in clear.
struct OnwardToPrint {
    OnwardReferral referral;
    PersonFacts person;
    Office office;
    QString officer;
    int printsBefore = 0;  ///< above 0 it is a 补打
};

/// The act itself, before any paper is out: it opens the sealed facts of the person.
/// Errors: record.not_found; onward.taken_back, onward.no_consent, onward.ended of a referral that
/// was withdrawn (all Conflict): what leaves the office needs the consent of the day it leaves;
/// right.denied, right.out_of_scope.
Result<OnwardToPrint> releaseOnwardPrint(const OnwardPrintPorts& ports, const Actor& actor,
                                         const OperationId& operation, OnwardId referral,
                                         QDate today);

/// Files the print once its paper is out. `released` is the operation of releaseOnwardPrint();
/// `target` a printer's name or "pdf".
Result<PrintRecord> recordOnwardPrint(const OnwardPrintPorts& ports, const Actor& actor,
                                      const OperationId& released, const OnwardReferral& referral,
                                      const QString& target);

}  // namespace zhiqiao
