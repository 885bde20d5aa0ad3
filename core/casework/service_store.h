// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/casework/service_records.h"
#include "core/security/act.h"

#include <vector>

namespace zhiqiao {

/// How far one promise to one registered person is kept: the row that worklists show. A pure
/// function of evidence and date, kept so that lists are instant; `db check` compares the two.
struct ObligationRow {
    RegistrationId registration;
    PersonId person;
    QString item;      ///< "contact", "guidance", "referral", "opportunity", "policy"
    QString standard;  ///< id of the service standard file
    int promised = 1;
    int delivered = 0;
    QDate due;           ///< last day to keep it
    bool active = true;  ///< false: settled, unwilling, unreachable or the registration ended
    std::optional<QDate> stopsOn;  ///< from this day on no longer active, though nobody saves
    StaffId staff;
    OfficeId office;
    bool operator==(const ObligationRow&) const = default;
};

/// Port: services given, and the maintained obligation rows.
class ServiceStore {
public:
    virtual ~ServiceStore() = default;

    /// Errors: record.not_found for `corrects`; service.corrected_already (Conflict).
    virtual Result<ServiceRecord> add(const Act& act, const ServiceDraft& draft) = 0;
    /// Those that hold, oldest first; same day: as saved. Corrected and withdrawn ones are left
    /// out.
    virtual Result<std::vector<ServiceRecord>> ofPerson(PersonId person) const = 0;
    /// With every corrected and withdrawn record and the withdrawals, as saved.
    virtual Result<std::vector<ServiceRecord>> historyOf(PersonId person) const = 0;

    /// Makes other acts about the person wait for this one. To be called before what is read is
    /// judged. Errors: record.not_found.
    virtual Result<> hold(const Act& act, PersonId person) = 0;
    /// Replaces the person's rows.
    virtual Result<> saveObligations(const Act& act, PersonId person,
                                     const std::vector<ObligationRow>& rows) = 0;
    /// By registration and item.
    virtual Result<std::vector<ObligationRow>> obligationsOf(PersonId person) const = 0;
};

[[nodiscard]] Error serviceCorrected();  ///< service.corrected_already, Conflict

}  // namespace zhiqiao
