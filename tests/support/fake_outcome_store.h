// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/codes/code_book.h"
#include "core/outcomes/outcome_facts.h"
#include "tests/support/fake_records.h"

#include <algorithm>

namespace zhiqiao::test {

/// In memory; runs the same contract suite as the SQL store. Asks every record for every
/// registration: what counts can be read off one function each.
class FakeOutcomeStore final : public OutcomeStore {
public:
    FakeOutcomeStore(const FakeRecords& records, const CodeBook& codes)
        : records_(records), codes_(codes) {}

    Result<std::vector<OutcomeFact>> facts(const QStringList& kinds, QDate cutOff) const override {
        std::vector<OutcomeFact> found;
        for (const auto& [id, kept] : records_.registrations)
            if (kinds.contains(kept.row.facts.kind) && kept.row.facts.registeredOn <= cutOff &&
                !isCorrected(id))
                found.push_back(factOf(kept.row, cutOff));
        return found;
    }

private:
    [[nodiscard]] bool isCorrected(RegistrationId id) const {
        return std::ranges::any_of(records_.registrations, [&](const auto& entry) {
            return entry.second.row.corrects == id;
        });
    }
    [[nodiscard]] bool isCorrected(ServiceId id) const {
        return std::ranges::any_of(records_.services, [&](const auto& entry) {
            return entry.second.facts.corrects == id;
        });
    }

    [[nodiscard]] OutcomeFact factOf(const Registration& row, QDate cutOff) const {
        const auto& residence = records_.people.at(row.person).row.facts.residenceDivision;
        OutcomeFact fact{.registration = row.id,
                         .person = row.person,
                         .kind = row.facts.kind,
                         .registeredOn = row.facts.registeredOn,
                         .county = residence.left(6),
                         .staff = row.facts.officer,
                         .office = row.office,
                         .intent = {},
                         .placedOn = {},
                         .open = row.facts.isOpenOn(cutOff),
                         .category = row.facts.category};
        const auto graduation = row.facts.details.value(QStringLiteral("graduation"));
        fact.graduate = graduateOutcome(codes_, {}, {}, graduation);
        if (fact.kind == QStringLiteral("graduate"))
            for (const auto& [id, other] : records_.registrations)
                if (other.row.person == row.person &&
                    other.row.facts.kind == QStringLiteral("destination") && !isCorrected(id) &&
                    other.row.facts.isOpenOn(cutOff))
                    fact.graduate = graduateOutcome(
                        codes_, other.row.facts.details.value(QStringLiteral("destination")),
                        other.row.facts.details.value(QStringLiteral("evidence")), graduation);
        addServices(fact, row, cutOff);
        fact.referrals = int(std::ranges::count_if(records_.referrals, [&](const auto& entry) {
            const auto& [facts, voidedOn] = std::tie(entry.second.facts, entry.second.voidedOn);
            return facts.person == row.person && facts.validity == QStringLiteral("01") &&
                   facts.issuedOn <= cutOff && row.facts.isOpenOn(facts.issuedOn) &&
                   (!voidedOn || *voidedOn > cutOff);
        }));
        for (const auto& [id, placement] : records_.placements) {
            const auto& start = placement.row.facts.startOn;
            if (placement.corrected || placement.row.facts.person != row.person ||
                start < row.facts.registeredOn || start > cutOff)
                continue;
            if (!fact.placedOn || start < *fact.placedOn) fact.placedOn = start;
        }
        fact.overdue = std::ranges::any_of(records_.obligations, [&](const ObligationRow& owed) {
            return owed.registration == row.id && owed.active && owed.delivered < owed.promised &&
                   owed.due < cutOff && (!owed.stopsOn || *owed.stopsOn > cutOff);
        });
        return fact;
    }

    void addServices(OutcomeFact& fact, const Registration& row, QDate cutOff) const {
        QDate told;
        for (const auto& [id, service] : records_.services) {
            const auto& given = service.facts;
            if (given.person != row.person || given.on > cutOff || isCorrected(id) ||
                !given.withdrawnReason.isEmpty() || !row.facts.isOpenOn(given.on))
                continue;
            if (given.contact) {
                ++fact.attempts;
                if (!codes_.hasFlag(QStringLiteral("contact_outcome"), given.contact->outcome,
                                    QStringLiteral("reached")))
                    continue;
                ++fact.contacts;
                const auto& intent = given.contact->intent;
                if (intent.isEmpty() || intent == QStringLiteral("9")) continue;
                if (told.isValid() && given.on < told) continue;
                told = given.on;
                fact.intent = intent;
            } else if (given.guidance) {
                if (given.guidance->confirmed && given.guidance->minutes >= 1) ++fact.guidance;
            } else if (given.offer && counts(*given.offer)) {
                ++fact.offers;
            }
        }
    }

    [[nodiscard]] bool counts(const OfferFacts& offer) const {
        return codes_.hasFlag(QStringLiteral("service_kind"), offer.kind,
                              QStringLiteral("counts:opportunity")) &&
               !offer.name.isEmpty() && !offer.response.isEmpty() &&
               offer.response != QStringLiteral("9");
    }

    const FakeRecords& records_;
    const CodeBook& codes_;
};

}  // namespace zhiqiao::test
