// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/person_store.h"
#include "core/vacancies/vacancy.h"

namespace zhiqiao {

/// One stored state of an employer or a vacancy: the history keeps every one.
struct EmployerVersion {
    Employer employer;
    QDateTime replacedAt;  ///< UTC; invalid: still current
    bool operator==(const EmployerVersion&) const = default;
};
struct VacancyVersion {
    VacancyFacts facts;
    Stamp recorded;
    int rowVersion = 1;
    QDateTime replacedAt;
    bool operator==(const VacancyVersion&) const = default;
};

/// Port: employers and their vacancies.
class VacancyStore {
public:
    virtual ~VacancyStore() = default;

    /// Errors: employer.duplicate_code (Conflict).
    virtual Result<Employer> addEmployer(const Act& act, const EmployerFacts& facts,
                                         std::optional<BatchId> batch = {}) = 0;
    /// Errors: record.changed_elsewhere, record.not_found, employer.duplicate_code.
    virtual Result<Employer> updateEmployer(const Act& act, EmployerId id, int rowVersion,
                                            const EmployerFacts& facts,
                                            std::optional<BatchId> batch = {}) = 0;
    virtual Result<Employer> employer(EmployerId id) const = 0;
    /// Oldest first; the last one is current. Errors: record.not_found.
    virtual Result<std::vector<EmployerVersion>> employerHistory(EmployerId id) const = 0;
    virtual Result<std::optional<EmployerId>> employerByCode(const QString& creditCode) const = 0;
    /// By the whole comparableName(); several may share it: the first by id.
    virtual Result<std::optional<EmployerId>> employerByName(const QString& name) const = 0;
    /// The same among those who have no credit code.
    virtual Result<std::optional<EmployerId>> uncodedEmployerByName(const QString& name) const = 0;

    virtual Result<Vacancy> add(const Act& act, const VacancyFacts& facts,
                                std::optional<BatchId> batch = {}) = 0;
    virtual Result<Vacancy> update(const Act& act, VacancyId id, int rowVersion,
                                   const VacancyFacts& facts,
                                   std::optional<BatchId> batch = {}) = 0;
    virtual Result<OpenVacancy> find(VacancyId id) const = 0;
    /// Oldest first; the last one is current. Errors: record.not_found.
    virtual Result<std::vector<VacancyVersion>> history(VacancyId id) const = 0;
    /// The employer's vacancy with the same title, place and first day, if any: an import's "same".
    virtual Result<std::optional<Vacancy>> sameVacancy(const VacancyFacts& facts) const = 0;
    /// Every vacancy that takes applicants on `day`, with its employer, by id.
    virtual Result<std::vector<OpenVacancy>> openOn(QDate day) const = 0;
};

[[nodiscard]] Error duplicateCreditCode();  ///< employer.duplicate_code, Conflict

}  // namespace zhiqiao
