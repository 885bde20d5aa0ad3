// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/households/household_store.h"
#include "core/storage/sql_context.h"

namespace zhiqiao {

class SqlHouseholdStore final : public HouseholdStore {
public:
    explicit SqlHouseholdStore(SqlContext context) : context_(context) {}

    Result<Household> add(const Act& act, const HouseholdDraft& draft) override;
    Result<Household> find(HouseholdId id) const override;
    Result<std::optional<HouseholdId>> findOpen(const QString& bookNumber) const override;
    Result<> close(const Act& act, HouseholdId id, QDate on) override;
    Result<> markRelocated(const Act& act, HouseholdId id, QDate on) override;

    Result<Membership> addMember(const Act& act, const MemberDraft& draft) override;
    Result<> endMember(const Act& act, MembershipId id, QDate on, const QString& reason) override;
    Result<std::vector<Membership>> membersOf(HouseholdId id) const override;
    Result<std::vector<Membership>> membershipsOf(PersonId person) const override;

    Result<MemberStatement> addStatement(const Act& act, const StatementDraft& draft) override;
    Result<std::vector<MemberStatement>> statementsOf(PersonId person) const override;

    Result<HouseholdStep> addStep(const Act& act, const StepDraft& draft) override;
    Result<std::vector<HouseholdStep>> stepsOf(HouseholdId id) const override;

    Result<> hold(const Act& act, HouseholdId id) override;
    Result<> saveCourse(const Act& act, HouseholdId id, const HouseholdCourse& course) override;
    Result<HouseholdCourse> courseOf(HouseholdId id) const override;

private:
    Result<> changeOne(const Statement& statement, const QVariantMap& binds);
    Result<std::vector<Membership>> memberships(const Statement& statement, qint64 of) const;

    SqlContext context_;
};

/// The blind index of a 户口簿 number, however it was typed.
[[nodiscard]] QByteArray householdBookIndex(const Vault& vault, const QString& typed);

}  // namespace zhiqiao
