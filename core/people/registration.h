// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/codes/codes.h"
#include "core/people/person.h"

namespace zhiqiao {

using RegistrationId = Id<struct RegistrationTag>;

/// What was registered: 求职, 失业, 毕业生, 困难 …
struct RegistrationFacts {
    QString kind;      ///< [registration_kind]: jobseeker, unemployment, graduate, hardship …
    QString category;  ///< within the kind: hardship category, poverty kind, graduation year
    QString channel;   ///< [case_channel]
    QDate registeredOn;
    StaffId officer;                    ///< the 专员 in charge
    std::optional<QDate> endedOn = {};  ///< first day it no longer holds
    QString endReason = {};
    [[nodiscard]] bool isOpenOn(QDate day) const {
        return registeredOn <= day && (!endedOn || day < *endedOn);
    }
    bool operator==(const RegistrationFacts&) const = default;
};

struct RegistrationDraft {
    PersonId person;
    RegistrationFacts facts;
    std::optional<RegistrationId> corrects = {};
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
    bool operator==(const Registration&) const = default;
};

/// Some day lies in both.
[[nodiscard]] bool overlap(const RegistrationFacts& a, const RegistrationFacts& b);

/// Whether a person with this birth day, if it is known, and these registrations may have one more.
/// Errors: registration.too_young (Invalid) below reg.min_age on the day of registration;
/// registration.open_already (Conflict) beside one of its kind, unless it corrects that one.
Result<> checkRegistration(const Codes& codes, std::optional<QDate> birth,
                           const std::vector<Registration>& held, const RegistrationFacts& facts,
                           std::optional<RegistrationId> corrects = {});

}  // namespace zhiqiao
