// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/support/fake_records.h"

#include <algorithm>

namespace zhiqiao::test {

/// Heads filled by the placements that the vacancy's referrals led to, at most its heads.
inline void countFilledHeads(FakeRecords& records, VacancyId id) {
    auto& vacancy = records.vacancies.at(id).row;
    const auto hires = std::ranges::count_if(records.placements, [&](const auto& entry) {
        const auto& [row, corrected] = entry.second;
        return !corrected && row.facts.referral &&
               records.referrals.at(*row.facts.referral).facts.vacancy == id;
    });
    vacancy.filled = std::min(int(hires), vacancy.facts.heads);
}

/// In memory; runs the same contract suite as the SQL store.
class FakeVacancyStore final : public VacancyStore {
public:
    explicit FakeVacancyStore(FakeRecords& records) : records_(records) {}

    Result<Employer> addEmployer(const Act& act, const EmployerFacts& facts,
                                 std::optional<BatchId> batch) override {
        if (holderOf(facts.creditCode)) return fail(duplicateCreditCode());
        const Employer row{EmployerId(records_.takeId(act.office())), facts, stampOf(act), 1};
        records_.employers.insert({row.id, {row, batch, {}}});
        return row;
    }

    Result<Employer> updateEmployer(const Act& act, EmployerId id, int rowVersion,
                                    const EmployerFacts& facts,
                                    std::optional<BatchId> batch) override {
        const auto stored = records_.employers.find(id);
        if (stored == records_.employers.end()) return fail(recordNotFound());
        auto& [row, addedBy, versions] = stored->second;
        if (row.rowVersion != rowVersion) return fail(changedElsewhere());
        const auto holder = holderOf(facts.creditCode);
        if (holder && *holder != id) return fail(duplicateCreditCode());
        versions.push_back({row, act.at(), batch});
        row = {id, facts, stampOf(act), rowVersion + 1};
        return row;
    }

    Result<Employer> employer(EmployerId id) const override {
        const auto stored = records_.employers.find(id);
        if (stored == records_.employers.end()) return fail(recordNotFound());
        return stored->second.row;
    }

    Result<std::vector<EmployerVersion>> employerHistory(EmployerId id) const override {
        const auto stored = records_.employers.find(id);
        if (stored == records_.employers.end()) return fail(recordNotFound());
        std::vector<EmployerVersion> found;
        for (const auto& version : stored->second.versions)
            found.push_back({version.row, version.replacedAt});
        found.push_back({stored->second.row, {}});
        return found;
    }

    Result<std::optional<EmployerId>> employerByCode(const QString& creditCode) const override {
        return holderOf(creditCode);
    }

    Result<std::optional<EmployerId>> employerByName(const QString& name) const override {
        for (const auto& [id, stored] : records_.employers)
            if (comparableName(stored.row.facts.name) == comparableName(name))
                return std::optional(id);
        return std::optional<EmployerId>();
    }

    Result<std::optional<EmployerId>> uncodedEmployerByName(const QString& name) const override {
        for (const auto& [id, stored] : records_.employers)
            if (stored.row.facts.creditCode.isEmpty() &&
                comparableName(stored.row.facts.name) == comparableName(name))
                return std::optional(id);
        return std::optional<EmployerId>();
    }

    Result<Vacancy> add(const Act& act, const VacancyFacts& facts,
                        std::optional<BatchId> batch) override {
        if (!records_.employers.contains(facts.employer)) return fail(recordNotFound());
        const Vacancy row{VacancyId(records_.takeId(act.office())), facts, 0, stampOf(act), 1};
        records_.vacancies.insert({row.id, {row, batch, {}}});
        return row;
    }

    Result<Vacancy> update(const Act& act, VacancyId id, int rowVersion, const VacancyFacts& facts,
                           std::optional<BatchId> batch) override {
        const auto stored = records_.vacancies.find(id);
        if (stored == records_.vacancies.end()) return fail(recordNotFound());
        auto& [row, addedBy, versions] = stored->second;
        if (row.rowVersion != rowVersion) return fail(changedElsewhere());
        if (!records_.employers.contains(facts.employer)) return fail(recordNotFound());
        versions.push_back({row, act.at(), batch});
        row = {id, facts, row.filled, stampOf(act), rowVersion + 1};
        countFilledHeads(records_, id);
        return row;
    }

    Result<OpenVacancy> find(VacancyId id) const override {
        const auto stored = records_.vacancies.find(id);
        if (stored == records_.vacancies.end()) return fail(recordNotFound());
        return withEmployer(stored->second.row);
    }

    Result<std::vector<VacancyVersion>> history(VacancyId id) const override {
        const auto stored = records_.vacancies.find(id);
        if (stored == records_.vacancies.end()) return fail(recordNotFound());
        std::vector<VacancyVersion> found;
        const auto add = [&](const Vacancy& row, const QDateTime& replacedAt) {
            found.push_back({row.facts, row.recorded, row.rowVersion, replacedAt});
        };
        for (const auto& version : stored->second.versions) add(version.row, version.replacedAt);
        add(stored->second.row, {});
        return found;
    }

    Result<std::optional<Vacancy>> sameVacancy(const VacancyFacts& facts) const override {
        for (const auto& [id, stored] : records_.vacancies) {
            const auto& known = stored.row.facts;
            if (known.employer == facts.employer && known.title == facts.title &&
                known.division == facts.division && known.opensOn == facts.opensOn)
                return std::optional(stored.row);
        }
        return std::optional<Vacancy>();
    }

    Result<std::vector<OpenVacancy>> openOn(QDate day) const override {
        std::vector<OpenVacancy> found;
        for (const auto& [id, stored] : records_.vacancies)
            if (stored.row.isOpenOn(day)) found.push_back(withEmployer(stored.row));
        return found;
    }

private:
    OpenVacancy withEmployer(const Vacancy& vacancy) const {
        return {vacancy, records_.employers.at(vacancy.facts.employer).row};
    }

    std::optional<EmployerId> holderOf(const QString& creditCode) const {
        if (creditCode.isEmpty()) return {};
        for (const auto& [id, stored] : records_.employers)
            if (stored.row.facts.creditCode == creditCode) return id;
        return {};
    }

    FakeRecords& records_;
};

}  // namespace zhiqiao::test
