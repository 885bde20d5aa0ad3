// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/case_file.h"
#include "core/casework/counter_acts.h"
#include "core/hardship/hardship_acts.h"
#include "core/households/household_acts.h"
#include "core/merging/unmerge_acts.h"
#include "core/storage/database_check.h"
#include "core/storage/database_digest.h"
#include "core/storage/sql_consent_store.h"
#include "core/storage/sql_duplicate_store.h"
#include "core/storage/sql_hardship_store.h"
#include "core/storage/sql_merge_store.h"
#include "core/storage/sql_programme_store.h"
#include "tests/counter_acts/acts_suite.h"

namespace zhiqiao::test {

/// An office in which people are merged and parted.
class MergeOffice {
public:
    explicit MergeOffice(Engine engine)
        : database_(engine),
          merges(database_.context()),
          recognitions(database_.context()),
          enrolments(database_.context()),
          duplicates(database_.context()),
          consents(database_.context()),
          ports_{database_.transactions(), database_.people(),   database_.vacancies(),
                 database_.referrals(),    database_.services(), database_.offices(),
                 database_.households(),   loadedCodes(),        loadedStandards()} {}

    [[nodiscard]] TestDatabase& database() { return database_; }
    [[nodiscard]] const CaseworkPorts& ports() const { return ports_; }
    [[nodiscard]] const Actor& actor() const { return database_.actor(); }
    [[nodiscard]] MergePorts mergePorts() {
        return {
            ports_.transactions,
            ports_.people,
            merges,
            recognitions,
            ports_.households,
            ports_.referrals,
            ports_.codes,
            [this](const Act& act, PersonId person) { return refreshPerson(ports_, act, person); },
            enrolments};
    }
    [[nodiscard]] static OperationId once() { return OperationId::make(); }
    template <class Work>
    auto act(Work work) {
        return taken(ports_.transactions.run(
            actor(), {.name = "test.act", .operation = once(), .right = Right::OwnSettings},
            std::move(work)));
    }

    PersonId person(const PersonFacts& facts) {
        return act([&](const Act& a) { return ports_.people.add(a, facts, {}); }).id;
    }
    PersonId person(int n) { return person(samplePerson(n)); }
    Registration registered(PersonId who, const QString& kind, QDate on,
                            std::optional<QDate> ended = {}) {
        auto facts = sampleRegistration(actor().staff, kind);
        facts.registeredOn = on;
        facts.endedOn = ended;
        return act([&](const Act& a) -> Result<Registration> {
            auto saved = ports_.people.addRegistration(a, {.person = who, .facts = facts}, {});
            if (!saved) return saved;
            if (auto done = refreshPerson(ports_, a, who); !done) return fail(done.error());
            return saved;
        });
    }
    void corrected(const Registration& registration, QDate end) {
        auto facts = registration.facts;
        facts.endedOn = end;
        const auto who = registration.person;
        act([&](const Act& a) -> Result<Registration> {
            auto saved = ports_.people.addRegistration(
                a, {.person = who, .facts = facts, .corrects = registration.id}, {});
            if (!saved) return saved;
            if (auto done = refreshPerson(ports_, a, who); !done) return fail(done.error());
            return saved;
        });
    }
    ServiceRecord served(const ServiceDraft& draft) {
        return act([&](const Act& a) -> Result<ServiceRecord> {
            auto saved = ports_.services.add(a, draft);
            if (!saved) return saved;
            if (auto done = refreshPerson(ports_, a, draft.person); !done)
                return fail(done.error());
            return saved;
        });
    }
    VacancyId vacancy(int n) {
        const auto owner = act([&](const Act& a) {
                               return ports_.vacancies.addEmployer(a, sampleEmployer(n), {});
                           }).id;
        return act([&](const Act& a) {
                   return ports_.vacancies.add(a, sampleVacancy(owner, n), {});
               })
            .id;
    }
    JobReferral letter(PersonId who, VacancyId what) {
        return act([&](const Act& a) -> Result<JobReferral> {
            auto saved = ports_.referrals.add(a, sampleReferral(who, what, kToday));
            if (!saved) return saved;
            if (auto done = refreshPerson(ports_, a, who); !done) return fail(done.error());
            return saved;
        });
    }
    HouseholdId household(PersonId head, int n) {
        return taken(addHousehold(householdPorts(ports_), actor(), once(),
                                  {.facts = {.bookNumber = QStringLiteral("HK-%1").arg(n),
                                             .address = QStringLiteral("雪河县盐泉镇湖滨路1号"),
                                             .division = QStringLiteral("639921102")},
                                   .openedOn = kToday.addDays(-300),
                                   .members = {{head, kHeadRelation}}},
                                  kToday))
            .id;
    }
    void facts(PersonId who, const std::function<void(PersonFacts&)>& change) {
        act([&](const Act& a) -> Result<Person> {
            const auto now = ports_.people.find(who);
            if (!now) return now;
            auto facts = now->facts;
            change(facts);
            auto saved = ports_.people.update(a, who, now->rowVersion, facts, {});
            if (!saved) return saved;
            if (auto done = refreshPerson(ports_, a, who); !done) return fail(done.error());
            return saved;
        });
    }

    Result<RecordMerge> tryMerge(PersonId kept, PersonId gone, const MergeChoices& choices = {}) {
        return mergePersons(mergePorts(), actor(), once(),
                            {kept, gone, choices, QStringLiteral("01"), {}, {}});
    }
    RecordMerge merge(PersonId kept, PersonId gone, const MergeChoices& choices = {}) {
        return taken(tryMerge(kept, gone, choices));
    }
    Result<RecordMerge> tryPart(MergeId merge, const UnmergeDecisions& decisions = {}) {
        return unmergePersons(mergePorts(), actor(), once(), merge, decisions);
    }

    /// What the registers hold, by table: everything but the memory of merges itself.
    [[nodiscard]] QMap<QString, QString> registers() {
        auto tables = taken(digestOf(database_.database(), database_.vault())).tables;
        for (const auto& memory :
             {QStringLiteral("person_merge"), QStringLiteral("person_merge_row")})
            tables.remove(memory);
        return tables;
    }
    /// Every finding of the check; empty: clean.
    [[nodiscard]] QStringList findings() {
        const auto aside = taken(database_.open(Access::ReadOnly));
        const auto rows =
            taken(checkDatabase(*aside, database_.vault(), kToday, [this](PersonId who) {
                const auto file = loadCase(ports_, who, kToday);
                return file ? Result<std::vector<ObligationRow>>(obligationRowsOf(*file))
                            : fail(file.error());
            }));
        QStringList found;
        for (const auto& row : rows)
            if (!row.ok) found << row.check + u' ' + row.detail;
        found.removeIf([](const QString& line) { return line.startsWith(u"complete"); });
        return found;
    }

private:
    TestDatabase database_;

public:
    SqlMergeStore merges;
    SqlHardshipStore recognitions;
    SqlProgrammeStore enrolments;
    SqlDuplicateStore duplicates;
    SqlConsentStore consents;

private:
    CaseworkPorts ports_;
};

class MergeSuite : public testing::TestWithParam<Engine> {
protected:
    void SetUp() override {
        ZHIQIAO_NEEDS(GetParam())
        office_ = std::make_unique<MergeOffice>(GetParam());
    }
    [[nodiscard]] MergeOffice& office() { return *office_; }

private:
    std::unique_ptr<MergeOffice> office_;
};

}  // namespace zhiqiao::test
