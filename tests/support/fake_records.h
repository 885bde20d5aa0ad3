// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/service_store.h"
#include "core/households/household_store.h"
#include "core/people/batch_store.h"
#include "core/referrals/referral_store.h"
#include "core/security/approval.h"
#include "core/security/office_store.h"
#include "core/security/user_store.h"
#include "core/vacancies/vacancy_store.h"

#include <map>
#include <set>
#include <tuple>

namespace zhiqiao::test {

template <class Row>
struct FakeVersion {
    Row row;
    QDateTime replacedAt;
    std::optional<BatchId> replacedBy;
};

/// A record that may be changed, with everything it was before.
template <class Row>
struct FakeHistory {
    Row row;
    std::optional<BatchId> batch;
    std::vector<FakeVersion<Row>> versions;
};

struct FakeWish {
    qint64 id;
    PersonId person;
    JobWish wish;
    std::optional<BatchId> batch;
};

struct FakeRegistration {
    Registration row;
    std::optional<BatchId> batch;
};

struct FakePlacement {
    Placement row;
    bool corrected = false;
};

struct FakePrint {
    qint64 id;
    PrintRecord row;
};

struct FakeSeries {
    int next = 1;
    int highestGiven = 0;
};

struct FakeSetting {
    QString value;
    int version = 0;
};

/// Every state of rows of one kind in the order of saving.
template <class Key, class Row>
struct FakeLog {
    struct Entry {
        QDateTime at;
        Key key;
        Row row;
    };
    std::vector<Entry> entries;
    [[nodiscard]] std::map<Key, Row> asOf(const QDateTime& instant) const {
        std::map<Key, Row> found;
        for (const auto& entry : entries)
            if (entry.at <= instant) found.insert_or_assign(entry.key, entry.row);
        return found;
    }
};

/// Everything the in-memory stores know. Ids grow, so order by id is order of saving.
struct FakeRecords {
    qint64 lastNumber = 0;
    std::set<QString> operations;
    std::map<OfficeId, Office> offices;
    std::map<StaffId, Staff> staff;
    std::map<StaffId, UserAccount> users;
    std::map<StaffId, std::vector<Grant>> grants;
    std::vector<ActRequest> denied;
    std::map<ApprovalId, ApprovalRequest> approvals;
    std::map<std::tuple<OfficeId, qint64, QString>, FakeSetting> settings;
    std::map<std::pair<OfficeId, QDate>, LocalDay> localDays;
    std::map<std::tuple<OfficeId, QString, int>, FakeSeries> series;
    FakeLog<OfficeId, Office> officeLog;
    FakeLog<StaffId, Staff> staffLog;
    FakeLog<std::tuple<OfficeId, qint64, QString>, QString> settingLog;
    FakeLog<std::pair<OfficeId, QDate>, LocalDay> localDayLog;
    std::map<PersonId, FakeHistory<Person>> people;
    std::multimap<QString, PersonId> formerNumbers;
    std::vector<FakeWish> wishes;
    std::map<RegistrationId, FakeRegistration> registrations;
    std::map<EmployerId, FakeHistory<Employer>> employers;
    std::map<VacancyId, FakeHistory<Vacancy>> vacancies;
    std::map<JobReferralId, JobReferral> referrals;
    std::map<ReceiptId, Receipt> receipts;
    std::map<PlacementId, FakePlacement> placements;
    std::vector<FakePrint> prints;
    std::map<ServiceId, ServiceRecord> services;
    std::vector<ObligationRow> obligations;
    std::map<HouseholdId, Household> households;
    std::map<MembershipId, Membership> memberships;
    std::map<StatementId, MemberStatement> statements;
    std::map<StepId, HouseholdStep> steps;
    std::map<HouseholdId, HouseholdCourse> courses;
    std::map<BatchId, ImportBatch> batches;

    [[nodiscard]] qint64 takeId(OfficeId office) {
        return (qint64(office.value()) << kIdCounterBits) + ++lastNumber;
    }
};

[[nodiscard]] inline Stamp stampOf(const Act& act) { return {act.office(), act.staff(), act.at()}; }

}  // namespace zhiqiao::test
