// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/casework_ports.h"
#include "core/casework/obligations.h"
#include "core/referrals/referral_validity.h"

namespace zhiqiao {

/// Everything recorded about one person that the counter works with, as it stands on one day.
struct CaseFile {
    Person person;
    std::optional<JobWish> wish = {};
    std::vector<Registration> registrations = {};  ///< that hold, oldest first
    std::vector<ServiceRecord> services = {};      ///< that hold, oldest first
    std::vector<JobReferral> referrals = {};       ///< void ones too, oldest first
    std::vector<Receipt> receipts = {};
    std::vector<Placement> placements = {};
    std::vector<PrintRecord> prints = {};
    std::vector<Owed> owed = {};  ///< each promise of each open registration
};

/// Reads the case and works out what is owed on `today`. Errors: record.not_found, the database's.
Result<CaseFile> loadCase(const CaseworkPorts& ports, PersonId person, QDate today);

/// What the records prove, translated for the obligation rules. 就业登记 settles like a placement,
/// whatever its form: 灵活就业 and 新就业形态 come by no receipt.
[[nodiscard]] CaseEvidence evidenceOf(const CaseFile& file, const Codes& codes);

/// The referrals that count, oldest first.
[[nodiscard]] std::vector<CountedReferral> countedOf(const CaseFile& file);

/// The case's promises as worklists keep them. One that waits for the day it is counted from has
/// no row: what it waits for is an act, which brings it.
[[nodiscard]] std::vector<ObligationRow> obligationRowsOf(const CaseFile& file);

/// Recomputes what follows from the person's records and saves it in the act under way: the
/// obligation rows and the course of the person's household. To be called by every act that
/// changes a registration, service, referral, receipt or placement.
Result<> refreshPerson(const CaseworkPorts& ports, const Act& act, PersonId person);

}  // namespace zhiqiao
