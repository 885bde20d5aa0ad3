// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/person_store.h"
#include "core/storage/sql_context.h"

namespace zhiqiao {

class SqlPersonStore final : public PersonStore {
public:
    explicit SqlPersonStore(SqlContext context) : context_(context) {}

    Result<Person> add(const Act& act, const PersonFacts& facts,
                       std::optional<BatchId> batch) override;
    Result<Person> update(const Act& act, PersonId id, int rowVersion, const PersonFacts& facts,
                          std::optional<BatchId> batch) override;
    Result<Person> find(PersonId id) const override;
    Result<std::optional<PersonId>> findByIdNumber(const QString& number) const override;
    Result<bool> wasNumberOfAnother(PersonId id, const QString& number) const override;
    Result<std::vector<PersonVersion>> history(PersonId id) const override;

    Result<std::optional<JobWish>> wish(PersonId id) const override;
    Result<> saveWish(const Act& act, PersonId id, const JobWish& wish,
                      std::optional<BatchId> batch) override;

    Result<Registration> addRegistration(const Act& act, const RegistrationDraft& draft,
                                         std::optional<BatchId> batch) override;
    Result<Registration> registration(RegistrationId id) const override;
    Result<std::vector<Registration>> registrations(PersonId id) const override;
    Result<std::vector<Registration>> registrationHistory(PersonId id) const override;

private:
    Result<std::vector<Registration>> readRegistrations(PersonId id, bool corrected) const;

    SqlContext context_;
};

}  // namespace zhiqiao
