// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/casework_ports.h"
#include "core/casework/obligations.h"

#include <map>

namespace zhiqiao {

/// 约定联系: the day on which a person is to be heard of again, as the last contact or guidance
/// that names one agreed. Follows from records; kept so that lists are instant; `db check` compares
/// the two.
struct AgreedContact {
    ServiceId service;  ///< that agreed on it
    PersonId person;
    QDate due;
    std::optional<QDate> stopsOn;  ///< from this day on no longer awaited, though nobody saves
    StaffId staff;                 ///< who recorded the service
    OfficeId office;
    bool operator==(const AgreedContact&) const = default;
};

/// The next day each service names, of those that name one.
using AgreedDays = std::map<ServiceId, QDate>;

/// What is still to be done of it. A later agreement takes the place of an earlier one; a contact
/// that reached the person, or a guidance, from the agreed day on keeps it, and one in vain leaves
/// it due. It stops on the day the last of the registrations that were open when it was made ends,
/// and on the first day after it on which the person is settled by what has not ended; who was not
/// registered is waited for all the same. `services` as ServiceStore::ofPerson() tells them;
/// `settled` as CaseEvidence has it.
[[nodiscard]] std::optional<AgreedContact> agreedContact(
    const CodeBook& lists, const std::vector<ServiceRecord>& services, const AgreedDays& days,
    const std::vector<Registration>& registrations, const std::vector<SettledSpan>& settled);

/// Port: the days agreed on, and the maintained row of each person.
class AgreedContacts {
public:
    virtual ~AgreedContacts() = default;
    /// Of the contacts and guidances of the person that hold; of a correction without a sheet that
    /// of the record it corrects. Nobody who was erased is awaited.
    virtual Result<AgreedDays> daysOf(PersonId person) const = 0;
    /// Replaces the person's row; nothing: there is none.
    virtual Result<> save(const Act& act, PersonId person,
                          const std::optional<AgreedContact>& agreed) = 0;
    virtual Result<std::optional<AgreedContact>> of(PersonId person) const = 0;
};

/// From the records, whatever is kept.
Result<std::optional<AgreedContact>> agreedContactOf(const CaseworkPorts& ports,
                                                     const AgreedContacts& agreed, PersonId person,
                                                     QDate today);

/// Keeps the row of the person in the act under way.
Result<> refreshAgreedContact(const CaseworkPorts& ports, AgreedContacts& agreed, const Act& act,
                              PersonId person);

}  // namespace zhiqiao
