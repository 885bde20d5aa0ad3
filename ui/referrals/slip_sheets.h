// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/casework_ports.h"
#include "core/forms/referral_slip_facts.h"

namespace zhiqiao::ui {

/// A saved referral with all its slip needs.
struct Slip {
    JobReferral referral;
    ReferralSlipFacts facts;
    int prints = 0;  ///< so far
    bool hasReceipt = false;
};

/// Reads the slips in the order asked. With `another`, they are as the next print makes them: a
/// second one is marked 补打.
enum class SlipCopy { AsFirst, Another };
Result<std::vector<Slip>> readSlips(const CaseworkPorts& ports,
                                    const std::vector<JobReferralId>& referrals, QDate today,
                                    bool demo, SlipCopy copy);

/// All sheets of the slips, one after the other.
[[nodiscard]] std::vector<FormPage> sheetsOf(const std::vector<Slip>& slips,
                                             const PaperFonts& fonts);

}  // namespace zhiqiao::ui
