// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/identity_number.h"
#include "tests/support/fake_records.h"

#include <algorithm>

namespace zhiqiao::test {

/// In memory; runs the same contract suite as the SQL store.
class FakePersonStore final : public PersonStore {
public:
    explicit FakePersonStore(FakeRecords& records) : records_(records) {}

    Result<Person> add(const Act& act, const PersonFacts& facts,
                       std::optional<BatchId> batch) override {
        if (currentHolderOf(facts.idNumber)) return fail(duplicateIdNumber());
        const Person person{PersonId(records_.takeId(act.office())), facts, stampOf(act), 1};
        records_.people.insert({person.id, {person, batch, {}}});
        return person;
    }

    Result<Person> update(const Act& act, PersonId id, int rowVersion, const PersonFacts& facts,
                          std::optional<BatchId> batch) override {
        const auto stored = records_.people.find(id);
        if (stored == records_.people.end()) return fail(recordNotFound());
        auto& [row, addedBy, versions] = stored->second;
        if (row.rowVersion != rowVersion) return fail(changedElsewhere());
        const auto holder = currentHolderOf(facts.idNumber);
        if (holder && *holder != id) return fail(duplicateIdNumber());
        versions.push_back({row, act.at(), batch});
        if (!row.facts.idNumber.isEmpty() && row.facts.idNumber != facts.idNumber)
            records_.formerNumbers.insert({row.facts.idNumber, id});
        row = {id, facts, stampOf(act), rowVersion + 1};
        return row;
    }

    Result<Person> find(PersonId id) const override {
        const auto stored = records_.people.find(id);
        if (stored == records_.people.end()) return fail(recordNotFound());
        return stored->second.row;
    }

    Result<std::optional<PersonId>> findByIdNumber(const QString& number) const override {
        return holderOf(number);
    }

    Result<bool> wasNumberOfAnother(PersonId id, const QString& number) const override {
        return std::ranges::any_of(records_.formerNumbers, [&](const auto& former) {
            return former.first == number && former.second != id;
        });
    }

    Result<std::vector<PersonVersion>> history(PersonId id) const override {
        const auto stored = records_.people.find(id);
        if (stored == records_.people.end()) return fail(recordNotFound());
        std::vector<PersonVersion> found;
        for (const auto& version : stored->second.versions)
            found.push_back({version.row, version.replacedAt});
        found.push_back({stored->second.row, {}});
        return found;
    }

    Result<std::optional<JobWish>> wish(PersonId id) const override {
        std::optional<JobWish> newest;
        for (const auto& saved : records_.wishes)
            if (saved.person == id) newest = saved.wish;
        return newest;
    }

    Result<> saveWish(const Act& act, PersonId id, const JobWish& wish,
                      std::optional<BatchId> batch) override {
        if (!records_.people.contains(id)) return fail(recordNotFound());
        records_.wishes.push_back({records_.takeId(act.office()), id, wish, batch});
        return {};
    }

    Result<Registration> addRegistration(const Act& act, const RegistrationDraft& draft,
                                         std::optional<BatchId> batch) override {
        if (!records_.people.contains(draft.person)) return fail(recordNotFound());
        if (draft.corrects) {
            if (!records_.registrations.contains(*draft.corrects)) return fail(recordNotFound());
            if (isCorrected(*draft.corrects)) return fail(changedElsewhere());
        }
        const Registration row{RegistrationId(records_.takeId(act.office())),
                               draft.person,
                               draft.facts,
                               draft.corrects,
                               act.office(),
                               stampOf(act),
                               draft.reason};
        records_.registrations.insert({row.id, {row, batch}});
        return row;
    }

    Result<Registration> registration(RegistrationId id) const override {
        const auto found = records_.registrations.find(id);
        if (found == records_.registrations.end()) return fail(recordNotFound());
        return found->second.row;
    }
    Result<std::vector<Registration>> registrations(PersonId id) const override {
        return read(id, false);
    }
    Result<std::vector<Registration>> registrationHistory(PersonId id) const override {
        return read(id, true);
    }

private:
    std::optional<PersonId> currentHolderOf(const QString& typed) const {
        const auto number = eighteenCharactersOf(typed);
        if (number.isEmpty()) return {};
        for (const auto& [id, stored] : records_.people)
            if (stored.row.facts.idNumber == typed || stored.row.facts.idNumber == number)
                return id;
        return {};
    }

    std::optional<PersonId> holderOf(const QString& typed) const {
        if (const auto current = currentHolderOf(typed)) return current;
        const auto number = eighteenCharactersOf(typed);
        const auto former = records_.formerNumbers.find(number);
        return former == records_.formerNumbers.end() ? std::nullopt
                                                      : std::optional(former->second);
    }

    bool isCorrected(RegistrationId id) const {
        return std::ranges::any_of(records_.registrations, [&](const auto& entry) {
            return entry.second.row.corrects == id;
        });
    }

    std::vector<Registration> read(PersonId id, bool corrected) const {
        std::vector<Registration> found;
        for (const auto& [key, stored] : records_.registrations)
            if (stored.row.person == id && (corrected || !isCorrected(key)))
                found.push_back(stored.row);
        std::ranges::stable_sort(found, {},
                                 [](const Registration& r) { return r.facts.registeredOn; });
        return found;
    }

    FakeRecords& records_;
};

}  // namespace zhiqiao::test
