// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/storage/sql_context.h"
#include "core/vacancies/vacancy_store.h"

namespace zhiqiao {

class SqlVacancyStore final : public VacancyStore {
public:
    explicit SqlVacancyStore(SqlContext context) : context_(context) {}

    Result<Employer> addEmployer(const Act& act, const EmployerFacts& facts,
                                 std::optional<BatchId> batch) override;
    Result<Employer> updateEmployer(const Act& act, EmployerId id, int rowVersion,
                                    const EmployerFacts& facts,
                                    std::optional<BatchId> batch) override;
    Result<Employer> employer(EmployerId id) const override;
    Result<std::vector<EmployerVersion>> employerHistory(EmployerId id) const override;
    Result<std::optional<EmployerId>> employerByCode(const QString& creditCode) const override;
    Result<std::optional<EmployerId>> employerByName(const QString& name) const override;
    Result<std::optional<EmployerId>> uncodedEmployerByName(const QString& name) const override;

    Result<Vacancy> add(const Act& act, const VacancyFacts& facts,
                        std::optional<BatchId> batch) override;
    Result<Vacancy> update(const Act& act, VacancyId id, int rowVersion, const VacancyFacts& facts,
                           std::optional<BatchId> batch) override;
    Result<OpenVacancy> find(VacancyId id) const override;
    Result<std::vector<VacancyVersion>> history(VacancyId id) const override;
    Result<std::optional<Vacancy>> sameVacancy(const VacancyFacts& facts) const override;
    Result<std::vector<OpenVacancy>> openOn(QDate day) const override;

private:
    SqlContext context_;
};

/// Counts the vacancy's filled heads anew: the placements its referrals led to and that were not
/// corrected, at most its heads. Waits for other counters that count the same vacancy.
Result<> countFilledHeads(Database& database, VacancyId vacancy);

}  // namespace zhiqiao
