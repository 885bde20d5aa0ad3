// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/comparing/comparison_store.h"
#include "core/storage/sql_context.h"

namespace zhiqiao {

class SqlComparisonStore final : public ComparisonStore {
public:
    explicit SqlComparisonStore(SqlContext context) : context_(context) {}

    Result<QHash<QString, PersonId>> holders(const QStringList& numbers) const override;
    Result<std::vector<HeldPerson>> people(const std::vector<PersonId>& ids) const override;
    Result<Comparison> add(const Act& act, const ComparisonFacts& facts,
                           const std::vector<DifferingPerson>& people,
                           const Progress& progress) override;
    Result<Comparison> find(ComparisonId id) const override;
    Result<std::vector<Comparison>> ofFile(const QString& digest) const override;
    Result<std::vector<ComparedPerson>> differing(ComparisonId id) const override;
    Result<ComparedPerson> compared(ComparedPersonId id) const override;
    Result<> setAccepted(const Act& act, ComparedPersonId id, const QStringList& fields,
                         bool accepted) override;
    Result<std::vector<OwnComparison>> ofPerson(PersonId person) const override;

private:
    SqlContext context_;
};

}  // namespace zhiqiao
