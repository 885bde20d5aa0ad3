// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/service_store.h"
#include "core/codes/code_book.h"

namespace zhiqiao {

/// Where a graduate stands on the cut-off day, by the destination (毕业去向) that holds then.
struct GraduateOutcome {
    QString destination = {};  ///< contract, flexible, self_employed, further_study, waiting,
                               ///< not_seeking; empty: none is registered
    bool settled = false;      ///< counts_as_settled of its code
    bool employed = false;     ///< counts_as_employed
    bool evidenced = false;    ///< a paper was seen
    bool incomplete = false;   ///< left school by 结业, 肄业 or 留级
    bool operator==(const GraduateOutcome&) const = default;
};
[[nodiscard]] GraduateOutcome graduateOutcome(const CodeBook& lists, const QString& destination,
                                              const QString& evidence, const QString& graduation);

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
    QString category = {};          ///< of the registration; of a graduate the year
    GraduateOutcome graduate = {};  ///< of registrations of graduates
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
