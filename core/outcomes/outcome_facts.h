// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/service_store.h"

namespace zhiqiao {

/// One registration and what came of it: the raw material of the charts. One person may appear
/// once per registration kind.
struct OutcomeFact {
    RegistrationId registration;
    PersonId person;
    QString kind;  ///< [registration_kind]
    QDate registeredOn;
    QString county;  ///< 6 digits of the residence
    StaffId staff;
    OfficeId office;
    QString intent;     ///< [job_intent] as last told to somebody who reached the person; or empty
    int contacts = 0;   ///< that reached the person
    int attempts = 0;   ///< all contacts
    int guidance = 0;   ///< counted ones
    int referrals = 0;  ///< counted ones
    int offers = 0;     ///< counted ones
    std::optional<QDate> placedOn;  ///< first day of the first placement on or after registration
    bool overdue = false;           ///< an active promise is past its day
    bool open = true;               ///< the registration holds on the cut-off day
    bool operator==(const OutcomeFact&) const = default;
};

/// Port.
class OutcomeStore {
public:
    virtual ~OutcomeStore() = default;
    /// Registrations of `kinds` made on or before `cutOff`, by id, as they stand on that day.
    virtual Result<std::vector<OutcomeFact>> facts(const QStringList& kinds,
                                                   QDate cutOff) const = 0;
};

}  // namespace zhiqiao
