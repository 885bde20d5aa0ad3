// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/pinyin.h"
#include "core/duplicates/duplicate_store.h"
#include "tests/support/fake_records.h"

#include <algorithm>

namespace zhiqiao::test {

/// In memory; runs the same contract suite as the SQL store.
class FakeDuplicateStore final : public DuplicateStore {
public:
    explicit FakeDuplicateStore(FakeRecords& records) : records_(records) {}

    Result<std::vector<PersonId>> candidates(const CandidateKeys& keys) const override {
        std::vector<PersonId> found;
        for (const auto& [id, stored] : records_.people)
            if (isNamed(stored.row.facts, keys) || sharesPhone(stored.row.facts, keys))
                found.push_back(id);
        return found;
    }

    Result<std::vector<PersonId>> peopleAfter(std::optional<PersonId> last,
                                              int limit) const override {
        std::vector<PersonId> found;
        for (const auto& [id, stored] : records_.people)
            if ((!last || id > *last) && int(found.size()) < limit) found.push_back(id);
        return found;
    }

    Result<> keepApart(const Act& act, PersonId one, PersonId other) override {
        for (const auto id : {one, other})
            if (!records_.people.contains(id)) return fail(recordNotFound());
        const Apart apart{std::min(one, other), std::max(one, other), stampOf(act)};
        const bool known = std::ranges::any_of(apart_, [&](const Apart& decision) {
            return decision.one == apart.one && decision.other == apart.other;
        });
        if (!known) apart_.push_back(apart);
        return {};
    }

    Result<std::vector<Apart>> apartFrom(PersonId person) const override {
        std::vector<Apart> found;
        for (const auto& decision : apart_)
            if (decision.one == person || decision.other == person) found.push_back(decision);
        return found;
    }

private:
    bool isNamed(const PersonFacts& facts, const CandidateKeys& keys) const {
        auto& key = sortKeys_[facts.name];
        if (key.isEmpty()) key = soundOf(facts.name).sortKey;
        if (!keys.names.contains(key)) return false;
        return keys.births.empty() || !facts.birthOn ||
               std::ranges::any_of(keys.births, [&](const BirthRange& range) {
                   return range.from <= *facts.birthOn && *facts.birthOn <= range.until;
               });
    }
    static bool sharesPhone(const PersonFacts& facts, const CandidateKeys& keys) {
        return keys.phones.contains(facts.phone) || keys.phones.contains(facts.otherPhone);
    }

    FakeRecords& records_;
    std::vector<Apart> apart_;
    mutable QHash<QString, QString> sortKeys_;
};

}  // namespace zhiqiao::test
