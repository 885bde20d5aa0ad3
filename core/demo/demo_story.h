// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/demo/demo_people.h"

#include <optional>

namespace zhiqiao {

/// One thing that happens to a person of the demo office on one day.
struct DemoEvent {
    enum class Kind { Register, Contact, Guidance, Refer, Receipt, Offer, Placement };
    QDate on;
    Kind kind = Kind::Register;
    int person = 0;    ///< place in the list of persons
    int count = 1;     ///< Refer: how many on this visit
    int referral = 0;  ///< Receipt: which of the person's referrals
    QString code;      ///< Contact: outcome; Receipt: result; Offer: response; Guidance: mode
    QString intent;    ///< Contact
    bool good = true;  ///< Guidance: confirmed
};

/// What happens to one person up to the working day, in any order; shares follow
/// resources/demo/marginals.csv.
[[nodiscard]] std::vector<DemoEvent> storyOf(Random& random, const DemoPerson& person, int place,
                                             QDate workingDay);

}  // namespace zhiqiao
