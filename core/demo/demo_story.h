// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/demo/demo_people.h"

#include <optional>

namespace zhiqiao {

/// Days from the first registration of the demo office to its working day.
inline constexpr int kDemoDays = 540;

/// One thing that happens to a person of the demo office on one day.
struct DemoEvent {
    enum class Kind {
        Register,
        Also,      ///< a further registration
        End,       ///< a registration ends
        HandOver,  ///< a registration gets another officer
        Renumber,  ///< 公安 changed the number
        Contact,
        Guidance,
        Offer,
        Fix,       ///< the last service is corrected
        Withdraw,  ///< the last service is taken back
        Refer,
        Again,  ///< a referral for the same vacancy once more
        Void,
        Close,  ///< the vacancy of a referral is withdrawn
        Print,
        Receipt,
        Correct,  ///< a receipt is corrected
        Placement,
        FollowUp,       ///< whether the person still works there
        Difficulty,     ///< what somebody needs solved
        DifficultyEnds  ///< the newest of the person's tickets is closed
    };
    QDate on;
    Kind kind = Kind::Register;
    int person = 0;       ///< place in the list of persons
    int count = 1;        ///< Refer: how many on this visit; Print: how often
    int referral = 0;     ///< Again to Correct: which of the person's referrals
    QString code = {};    ///< outcome, mode, response or result; Also, End, HandOver,
                          ///< Difficulty: the kind
    QString detail = {};  ///< Contact: intent; Also: category; Offer, End, Void: the reason;
                          ///< FollowUp: standing
    QString method = {};  ///< Contact; empty: by telephone; FollowUp
    bool good = true;  ///< Guidance: confirmed; Receipt: an employment follows; FollowUp: pay told
    bool sameFirm = false;    ///< Refer: all at one employer
    bool fromLetter = false;  ///< Placement: came of `referral`
    QDate start = {};         ///< Placement, Also, FollowUp: first day; invalid: the day itself
    QDate until = {};         ///< Also, FollowUp: first day it no longer held; invalid: it holds
    RegistrationDetails details = {};  ///< Also
};

/// What happens to one person up to the working day, in any order, with the shares of
/// resources/demo/marginals.csv.
[[nodiscard]] std::vector<DemoEvent> storyOf(Random& random, DemoShares& shares,
                                             const DemoPerson& person, int place, QDate workingDay);

enum class SlipEnd { Open, Hired, NotHired };
/// The slip that comes back of a letter issued on that day; nothing: none ever does.
[[nodiscard]] std::optional<DemoEvent> slipOf(Random& random, DemoShares& shares, QDate issued,
                                              int referral, SlipEnd end);

/// The outcome of one attempt to reach somebody.
[[nodiscard]] QString contactOutcome(Random& random, DemoShares& shares);

}  // namespace zhiqiao
