// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/print_slips.h"
#include "core/codes/form_number.h"
#include "core/storage/database_check.h"
#include "tests/faults/counter_script.h"
#include "tests/storage/opening_office.h"

#include <sqlite3.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

/// What may happen between taking a number and paper, where there is no print service.
enum class Misfortune { NoPaper, SavedAsPdf, MadeVoid, PrintNotFiled, NotSaved };

class NoPrintService : public testing::Test {
protected:
    void SetUp() override { office_ = taken(OpenedOffice::open(folder_.target(disk_.name()))); }
    PersonId person(int n) {
        return taken(registerCase(office_->ports(), office_->actor(), OperationId::make(), true,
                                  graduateOf(office_->actor().staff, n), kToday))
            .person.id;
    }
    VacancyId vacancy(int n) {
        return taken(office_->ports().transactions.run(
                         office_->actor(),
                         {.name = "vacancy.add",
                          .operation = OperationId::make(),
                          .right = Right::VacancyWrite},
                         [&](const Act& act) -> Result<Vacancy> {
                             const auto employer =
                                 office_->ports().vacancies.addEmployer(act, sampleEmployer(n), {});
                             if (!employer) return fail(employer.error());
                             return office_->ports().vacancies.add(
                                 act, sampleVacancy(employer->id, n), {});
                         }))
            .id;
    }
    Result<JobReferral> refer(PersonId person, VacancyId vacancy) {
        auto outcomes = taken(recommendVacancies(
            office_->ports(), office_->actor(), OperationId::make(),
            {.person = person, .vacancies = {vacancy}, .told = u"01"_s, .fewerReason = u"99"_s},
            kToday));
        return std::move(outcomes.front().saved);
    }
    Result<std::vector<PrintRecord>> filePrint(const JobReferral& slip, const QString& target) {
        return recordPrints(office_->ports(), office_->actor(), OperationId::make(), {slip}, 1,
                            target);
    }
    void suffer(Misfortune what, PersonId person, VacancyId vacancy) {
        if (what == Misfortune::NotSaved) {
            disk_.fail({.at = 1, .code = SQLITE_FULL, .forEver = true});
            EXPECT_EQ(codeOf(refer(person, vacancy)), "db.disk_full");
            disk_.heal();
            return;
        }
        const auto slip = refer(person, vacancy);
        ASSERT_TRUE(ok(slip));
        numbers_ << slip->number;
        if (what == Misfortune::SavedAsPdf) {
            EXPECT_TRUE(ok(filePrint(*slip, u"pdf"_s)));
        }
        if (what == Misfortune::MadeVoid) {
            EXPECT_TRUE(ok(voidReferral(office_->ports(), office_->actor(), OperationId::make(),
                                        slip->id, u"01"_s)));
        }
        if (what == Misfortune::PrintNotFiled) {
            disk_.fail({.at = 1, .code = SQLITE_FULL, .forEver = true});
            EXPECT_EQ(codeOf(filePrint(*slip, u"printer"_s)), "db.disk_full");
            disk_.heal();
            EXPECT_EQ(taken(filePrint(*slip, u"pdf"_s)).front().ordinal, 1);
        }
    }

    FaultVfs disk_;
    OfficeFolder folder_;
    std::unique_ptr<OpenedOffice> office_;
    QStringList numbers_;  ///< in the order they were taken
};

bool seriesIsRight(OpenedOffice& office) {
    auto aside = office.office().openAside();
    const auto rows = checkDatabase(**aside, office.office().vault(), kToday);
    EXPECT_TRUE(ok(rows));
    return std::ranges::any_of(
        *rows, [](const CheckRow& row) { return row.check == u"number_series"_s && row.ok; });
}

}  // namespace

TEST_F(NoPrintService, LeavesNoGapInTheNumbersAndAVoidOneStandsWithItsReason) {
    using enum Misfortune;
    for (int n = 1; n <= 20; ++n) {
        const auto what =
            std::array{NoPaper, SavedAsPdf, MadeVoid, PrintNotFiled, NotSaved}[size_t(n % 5)];
        suffer(what, person(n), vacancy(n));
    }
    QStringList expected;
    for (int serial = 1; serial <= 16; ++serial)
        expected << FormNumber::of(sampleOffice().code, kToday.year(), serial)->text();
    EXPECT_EQ(numbers_, expected);
    EXPECT_EQ(taken(office_->ask(u"SELECT count(*) || ' ' || count(DISTINCT number) FROM "
                                 "job_referral"_s)),
              u"16 16"_s);
    EXPECT_EQ(taken(office_->ask(
                  u"SELECT count(*) FROM job_referral WHERE void_reason_seal IS NOT NULL"_s)),
              u"4"_s);
    EXPECT_TRUE(seriesIsRight(*office_));
}

TEST_F(NoPrintService, LeavesAGapTheCheckNamesWhenARefusedSlipIsTakenOutOfTheRecords) {
    for (int n = 1; n <= 3; ++n) suffer(Misfortune::NoPaper, person(n), vacancy(n));
    ASSERT_TRUE(seriesIsRight(*office_));
    ASSERT_TRUE(
        ok(office_->ask(u"DELETE FROM job_referral WHERE number = '%1'"_s.arg(numbers_[1]))));
    EXPECT_FALSE(seriesIsRight(*office_));
}
