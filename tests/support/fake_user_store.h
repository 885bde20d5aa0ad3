// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/pinyin.h"
#include "tests/support/fake_records.h"

#include <algorithm>

namespace zhiqiao::test {

/// In memory; runs the same contract suite as the SQL store.
class FakeUserStore final : public UserStore {
public:
    explicit FakeUserStore(FakeRecords& records) : records_(records) {}

    Result<Standing> standing(StaffId id) const override {
        const auto staff = records_.staff.find(id);
        if (staff == records_.staff.end()) return fail(recordNotFound());
        const auto user = records_.users.find(id);
        const auto office = records_.offices.find(staff->second.office);
        const auto grants = records_.grants.find(id);
        return Standing{
            id, staff->second.office,
            office == records_.offices.end() ? QString() : office->second.division,
            !staff->second.activeUntil && (user == records_.users.end() || !user->second.disabled),
            grants == records_.grants.end() ? std::vector<Grant>() : grants->second};
    }

    Result<std::optional<Whereabouts>> whereabouts(const QString& subject,
                                                   qint64 id) const override {
        if (const auto person = personOf(subject, id)) return whereaboutsOf(*person);
        if (subject == u"staff") {
            const auto staff = records_.staff.find(StaffId(id));
            if (staff == records_.staff.end()) return fail(recordNotFound());
            return at(staff->second.office);
        }
        if (subject == u"office") return at(OfficeId(int(id)));
        if (subject == u"household") return whereaboutsOf(HouseholdId(id));
        if (subject == u"employer") return kept(records_.employers, EmployerId(id));
        if (subject == u"vacancy") return kept(records_.vacancies, VacancyId(id));
        if (subject == u"import_batch") {
            const auto batch = records_.batches.find(BatchId(id));
            if (batch == records_.batches.end()) return fail(recordNotFound());
            return at(batch->second.recorded.office);
        }
        return std::nullopt;
    }

    Result<std::vector<UserAccount>> users() const override {
        std::vector<UserAccount> found;
        for (const auto& [id, user] : records_.users) found.push_back(account(id));
        std::ranges::sort(found, {}, [](const UserAccount& user) {
            return std::pair(soundOf(user.name).sortKey, user.staff);
        });
        return found;
    }

    Result<std::optional<UserAccount>> findByLogin(const QString& login) const override {
        for (const auto& [id, user] : records_.users)
            if (user.login == login.trimmed().toLower()) return std::optional(account(id));
        return std::nullopt;
    }

    Result<UserAccount> addUser(const Act&, StaffId staff, const QString& login,
                                bool mustChange) override {
        if (records_.users.contains(staff)) return fail(secondAccount());
        const auto name = login.trimmed().toLower();
        for (const auto& [id, user] : records_.users)
            if (user.login == name) return fail(loginTaken());
        const auto& person = records_.staff.at(staff);
        UserAccount user{staff, name, person.name, person.office};
        user.mustChange = mustChange;
        records_.users.insert_or_assign(staff, user);
        return account(staff);
    }

    Result<UserAccount> setDisabled(const Act&, StaffId staff, int rowVersion,
                                    bool disabled) override {
        const auto user = records_.users.find(staff);
        if (user == records_.users.end()) return fail(recordNotFound());
        if (disabled)
            for (const auto& grant : records_.grants[staff])
                if (isLast(staff, grant.role)) return fail(lastAdministrator(grant.role));
        if (user->second.rowVersion != rowVersion) return fail(changedElsewhere());
        user->second.disabled = disabled;
        ++user->second.rowVersion;
        return account(staff);
    }

    Result<> notePassword(const Act& act, StaffId staff, bool mustChange) override {
        const auto user = records_.users.find(staff);
        if (user == records_.users.end()) return fail(recordNotFound());
        user->second.passwordSetAt = act.at();
        user->second.mustChange = mustChange;
        user->second.failures = 0;
        user->second.lockedUntil.reset();
        ++user->second.rowVersion;
        return {};
    }

    Result<> noteFailure(const Act&, StaffId staff, int most, const QDateTime& until) override {
        const auto user = records_.users.find(staff);
        if (user == records_.users.end()) return fail(recordNotFound());
        if (++user->second.failures >= most) user->second.lockedUntil = until;
        return {};
    }

    Result<> clearFailures(const Act&, StaffId staff) override {
        const auto user = records_.users.find(staff);
        if (user == records_.users.end()) return fail(recordNotFound());
        user->second.failures = 0;
        user->second.lockedUntil.reset();
        return {};
    }

    Result<> grant(const Act&, StaffId staff, const Grant& grant) override {
        if (!records_.staff.contains(staff)) return fail(recordNotFound());
        auto& held = records_.grants[staff];
        std::vector<Role> roles{grant.role};
        for (const auto& other : held) {
            if (other.role == grant.role) return fail(roleHeld(grant.role));
            roles.push_back(other.role);
        }
        if (auto fits = rolesFit(roles); !fits) return fits;
        held.push_back(grant);
        return {};
    }

    Result<> revoke(const Act&, StaffId staff, Role role) override {
        auto& held = records_.grants[staff];
        const auto found = std::ranges::find(held, role, &Grant::role);
        if (isLast(staff, role)) return fail(lastAdministrator(role));
        if (found == held.end()) return fail(recordNotFound());
        held.erase(found);
        return {};
    }

private:
    [[nodiscard]] UserAccount account(StaffId id) const {
        auto user = records_.users.at(id);
        user.name = records_.staff.at(id).name;
        if (const auto grants = records_.grants.find(id); grants != records_.grants.end())
            user.grants = grants->second;
        return user;
    }

    /// Nobody else who may sign in holds this administrator's role.
    [[nodiscard]] bool isLast(StaffId staff, Role role) const {
        if (!isAdministrator(role)) return false;
        return std::ranges::none_of(records_.grants, [&](const auto& held) {
            const auto user = records_.users.find(held.first);
            return held.first != staff && user != records_.users.end() && !user->second.disabled &&
                   !records_.staff.at(held.first).activeUntil &&
                   std::ranges::find(held.second, role, &Grant::role) != held.second.end();
        });
    }

    [[nodiscard]] std::optional<PersonId> personOf(const QString& subject, qint64 id) const {
        if (subject == u"person") return PersonId(id);
        if (subject == u"referral")
            if (const auto row = records_.referrals.find(JobReferralId(id));
                row != records_.referrals.end())
                return row->second.facts.person;
        if (subject == u"service")
            if (const auto row = records_.services.find(ServiceId(id));
                row != records_.services.end())
                return row->second.facts.person;
        if (subject == u"registration")
            if (const auto row = records_.registrations.find(RegistrationId(id));
                row != records_.registrations.end())
                return row->second.row.person;
        return std::nullopt;
    }

    [[nodiscard]] Result<std::optional<Whereabouts>> whereaboutsOf(HouseholdId household) const {
        const auto known = records_.households.find(household);
        if (known == records_.households.end()) return fail(recordNotFound());
        auto place = at(known->second.office);
        if (!place) return place;
        for (const auto& [id, membership] : records_.memberships) {
            if (membership.facts.household != household || membership.leftOn) continue;
            const auto of = whereaboutsOf(membership.facts.person);
            if (!of) return of;
            std::ranges::copy((*of)->officers, std::back_inserter((*place)->officers));
        }
        return place;
    }

    [[nodiscard]] Result<std::optional<Whereabouts>> whereaboutsOf(PersonId person) const {
        const auto known = records_.people.find(person);
        if (known == records_.people.end()) return fail(recordNotFound());
        auto place = at(known->second.row.recorded.office);
        if (!place) return place;
        for (const auto& [id, registration] : records_.registrations) {
            const auto& row = registration.row;
            const bool replaced = std::ranges::any_of(
                records_.registrations, [&](const auto& r) { return r.second.row.corrects == id; });
            if (row.person == person && !row.facts.endedOn && !replaced &&
                !records_.staff.at(row.facts.officer).activeUntil)
                (*place)->officers.push_back(row.facts.officer);
        }
        return place;
    }

    [[nodiscard]] Result<std::optional<Whereabouts>> at(OfficeId office) const {
        const auto known = records_.offices.find(office);
        if (known == records_.offices.end()) return fail(recordNotFound());
        return std::optional(Whereabouts{{}, office, known->second.division});
    }

    template <class Rows, class SomeId>
    [[nodiscard]] Result<std::optional<Whereabouts>> kept(const Rows& rows, SomeId id) const {
        const auto row = rows.find(id);
        if (row == rows.end()) return fail(recordNotFound());
        return at(row->second.row.recorded.office);
    }

    FakeRecords& records_;
};

}  // namespace zhiqiao::test
