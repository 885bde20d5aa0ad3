// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/codes/codes.h"
#include "core/people/person.h"

#include <QMap>

namespace zhiqiao {

using RegistrationId = Id<struct RegistrationTag>;

/// What a kind of registration says beyond what all have, by key of its RegistrationField.
using RegistrationDetails = QMap<QString, QString>;

/// What was registered: 求职, 失业, 毕业生, 困难 …
struct RegistrationFacts {
    QString kind;        ///< [registration_kind]: jobseeker, unemployment, graduate, hardship …
    QString category;    ///< within the kind: hardship category, poverty kind, graduation year
    QString channel;     ///< [case_channel]
    QDate registeredOn;  ///< first day it holds: of employment, the day it began
    StaffId officer;     ///< the 专员 in charge
    std::optional<QDate> endedOn = {};  ///< first day it no longer holds
    QString endReason = {};             ///< a code where the kind has a list of reasons
    RegistrationDetails details = {};
    [[nodiscard]] bool isOpenOn(QDate day) const {
        return registeredOn <= day && (!endedOn || day < *endedOn);
    }
    bool operator==(const RegistrationFacts&) const = default;
};

struct RegistrationDraft {
    PersonId person;
    RegistrationFacts facts;
    std::optional<RegistrationId> corrects = {};
    QString reason = {};    ///< of a correction: why
    QStringList kept = {};  ///< details that stay as the corrected record has them
    bool operator==(const RegistrationDraft&) const = default;
};

/// A dated record of a person. Never edited into the past: a correction is a new record that
/// names the old one.
struct Registration {
    RegistrationId id;
    PersonId person;
    RegistrationFacts facts;
    std::optional<RegistrationId> corrects;
    OfficeId office;
    Stamp recorded;
    QString reason = {};  ///< of a correction: why
    bool operator==(const Registration&) const = default;
};

/// Some day lies in both.
[[nodiscard]] bool overlap(const RegistrationFacts& a, const RegistrationFacts& b);

/// The draft with what it keeps of the record it corrects. Errors: record.changed_elsewhere
/// (Conflict) when that one no longer holds; registration.reason_missing (Invalid) when it changes
/// more than the end and says not why.
Result<RegistrationDraft> completedCorrection(const std::vector<Registration>& held,
                                              const RegistrationDraft& draft);

/// The facts in their one spelling, when a person of whom this is known may have them beside the
/// registrations held. Sources: rules R203, R206, R207; 就业服务与就业管理规定 63, 66.
/// Errors, all Invalid unless said: registration.too_young below reg.min_age and
/// registration.retired past statutory retirement on its day; registration.open_already (Conflict)
/// beside one of its kind, unless it corrects that one or the kind is held several times;
/// registration.employed (Conflict) for an unemployment beside an employment that holds, and
/// registration.unemployed (Conflict) for an employment beside an unemployment that began later;
/// registration.ends_early, registration.bad_end_reason; registration.trainee and
/// registration.trainee_not_settled for an internship told as work; those of checkedDetails().
Result<RegistrationFacts> checkRegistration(const Codes& codes, const PersonFacts& person,
                                            const std::vector<Registration>& held,
                                            const RegistrationFacts& facts,
                                            std::optional<RegistrationId> corrects = {});

/// What a new registration ends on its first day: an employment the unemployment, with the reason
/// that its form tells (01 to 03 of [unemp_cancel], rule R207); a kind with the flag `replaces` the
/// former one of its kind.
[[nodiscard]] std::vector<RegistrationDraft> endedBy(const Codes& codes,
                                                     const std::vector<Registration>& held,
                                                     const RegistrationDraft& made);

}  // namespace zhiqiao
