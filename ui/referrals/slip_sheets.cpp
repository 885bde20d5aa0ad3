// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/slip_sheets.h"

#include "core/casework/print_slips.h"

#include <algorithm>
#include <iterator>

namespace zhiqiao::ui {

namespace {

Result<Slip> readSlip(const CaseworkPorts& ports, JobReferralId id,
                      const std::vector<Office>& offices, const std::vector<Staff>& staff,
                      QDate today, bool demo, SlipCopy copy) {
    auto referral = ports.referrals.find(id);
    if (!referral) return fail(referral.error());
    const auto file = loadCase(ports, referral->facts.person, today);
    if (!file) return fail(file.error());
    const auto offer = ports.vacancies.find(referral->facts.vacancy);
    if (!offer) return fail(offer.error());
    const auto office = std::ranges::find(offices, referral->office, &Office::id);
    if (office == offices.end()) return fail(recordNotFound());
    const auto officer = std::ranges::find(staff, referral->recorded.staff, &Staff::id);
    const int prints = printsSoFar(file->prints, id);
    auto facts = referralSlipFacts({.file = *file,
                                    .referral = &*referral,
                                    .offer = *offer,
                                    .office = *office,
                                    .officer = officer == staff.end() ? QString() : officer->name,
                                    .codes = ports.codes,
                                    .today = today,
                                    .demo = demo,
                                    .reprint = copy == SlipCopy::Another ? prints : 0});
    const bool hasReceipt = std::ranges::any_of(
        file->receipts, [&](const Receipt& receipt) { return receipt.facts.referral == id; });
    return Slip{*std::move(referral), std::move(facts), prints, hasReceipt};
}

}  // namespace

Result<std::vector<Slip>> readSlips(const CaseworkPorts& ports,
                                    const std::vector<JobReferralId>& referrals, QDate today,
                                    bool demo, SlipCopy copy) {
    const auto offices = ports.offices.offices();
    if (!offices) return fail(offices.error());
    const auto staff = ports.offices.staff();
    if (!staff) return fail(staff.error());
    std::vector<Slip> slips;
    for (const auto id : referrals) {
        auto slip = readSlip(ports, id, *offices, *staff, today, demo, copy);
        if (!slip) return fail(slip.error());
        slips.push_back(*std::move(slip));
    }
    return slips;
}

std::vector<FormPage> sheetsOf(const std::vector<Slip>& slips, const PaperFonts& fonts) {
    std::vector<FormPage> sheets;
    for (const auto& slip : slips)
        std::ranges::move(referralSlipPages(slip.facts, fonts), std::back_inserter(sheets));
    return sheets;
}

}  // namespace zhiqiao::ui
