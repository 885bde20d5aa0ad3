// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/number_work.h"

#include "core/storage/sql_person_store.h"
#include "core/storage/sql_referral_store.h"
#include "core/storage/sql_transactions.h"
#include "core/storage/sql_vacancy_store.h"
#include "tests/support/record_samples.h"

#include <cmath>

namespace zhiqiao::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFailsEach = 7;

Result<std::vector<qint64>> idsOf(Database& database, QStringView sql) {
    auto rows = database.run({"test.ids", sql, false});
    if (!rows) return fail(rows.error());
    std::vector<qint64> ids;
    while (rows->next()) ids.push_back(rows->id(0));
    return ids;
}

}  // namespace

Result<> prepareNumberWork(SqlContext context, const Clock& clock, const Actor& actor, int total) {
    SqlPersonStore people(context);
    SqlVacancyStore vacancies(context);
    const int side = int(std::ceil(std::sqrt(total)));
    return SqlTransactions(context, clock)
        .run(
            actor,
            {.name = "test.prepare", .operation = OperationId::make(), .right = Right::OwnSettings},
            [&](const Act& act) -> Result<> {
                const auto owner = vacancies.addEmployer(act, sampleEmployer(), {});
                if (!owner) return fail(owner.error());
                for (int n = 0; n < side; ++n) {
                    if (auto one = people.add(act, samplePerson(n), {}); !one)
                        return fail(one.error());
                    if (auto job = vacancies.add(act, sampleVacancy(owner->id, n), {}); !job)
                        return fail(job.error());
                }
                return {};
            });
}

Result<NumberWork> readNumberWork(Database& database) {
    const auto staff = idsOf(database, u"SELECT id FROM staff ORDER BY id");
    if (!staff) return fail(staff.error());
    const auto persons = idsOf(database, u"SELECT id FROM person ORDER BY id");
    if (!persons) return fail(persons.error());
    const auto vacancies = idsOf(database, u"SELECT id FROM vacancy ORDER BY id");
    if (!vacancies) return fail(vacancies.error());
    NumberWork work{{StaffId(staff->at(0)), sampleOffice().id}, {}, {}};
    for (const auto id : *persons) work.persons.emplace_back(id);
    for (const auto id : *vacancies) work.vacancies.emplace_back(id);
    return work;
}

Result<> takeNumbers(SqlContext context, const Clock& clock, const NumberWork& work, int from,
                     int until, int step) {
    SqlTransactions transactions(context, clock);
    SqlReferralStore referrals(context);
    const int side = int(work.persons.size());
    for (int pair = from; pair < until; pair += step) {
        const auto draft = sampleReferral(work.persons.at(size_t(pair % side)),
                                          work.vacancies.at(size_t(pair / side)));
        const auto recommend = [&](bool fails) {
            return transactions.run(work.actor,
                                    {.name = "referral.create",
                                     .operation = OperationId::make(),
                                     .right = Right::OwnSettings},
                                    [&](const Act& act) -> Result<JobReferral> {
                                        auto saved = referrals.add(act, draft);
                                        if (saved && fails) return fail({.code = "test.refused"});
                                        return saved;
                                    });
        };
        if (pair % kFailsEach == 0)
            if (const auto failed = recommend(true); failed.error().code != "test.refused")
                return fail(failed.error());
        if (const auto saved = recommend(false); !saved) return fail(saved.error());
    }
    return {};
}

Result<QStringList> numbersTaken(Database& database) {
    auto rows =
        database.run({"test.numbers", u"SELECT number FROM job_referral ORDER BY number", false});
    if (!rows) return fail(rows.error());
    QStringList numbers;
    while (rows->next()) numbers << rows->text(0);
    return numbers;
}

}  // namespace zhiqiao::test
