// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
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

}  // namespace zhiqiao
