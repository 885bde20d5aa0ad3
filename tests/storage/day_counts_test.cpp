// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_day_counts.h"

#include "tests/support/counter.h"
#include "tests/support/test_database.h"

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

class DayCountsTest : public testing::TestWithParam<Engine> {
protected:
    void SetUp() override {
        ZHIQIAO_NEEDS(GetParam())
        db_ = std::make_unique<TestDatabase>(GetParam());
        counts_ = std::make_unique<SqlDayCounts>(db_->context());
    }
    template <class Work>
    auto act(const ActRequest& request, Work work) {
        return taken(db_->transactions().run(db_->actor(), request, std::move(work)));
    }
    static ActRequest request(std::string_view name, std::string_view subject = {},
                              std::optional<qint64> id = {}) {
        return {.name = name,
                .operation = OperationId::make(),
                .subject = subject,
                .subjectId = id,
                .right = Right::OwnSettings};
    }
    Result<int> note(const ActRequest& what) {
        return note(db_->transactions(), db_->actor(), what);
    }
    static Result<int> note(Transactions& by, const Actor& actor, const ActRequest& what) {
        return by.run(actor, what, [](const Act&) -> Result<int> { return 0; });
    }
    PersonId person(int n) {
        return act(request("person.register", "person"),
                   [&](const Act& a) { return db_->people().add(a, samplePerson(n), {}); })
            .id;
    }
    JobReferral letter(PersonId who, int n) {
        return act(request("test.letter"), [&](const Act& a) -> Result<JobReferral> {
            const auto owner = taken(db_->vacancies().addEmployer(a, sampleEmployer(n), {}));
            const auto job = taken(db_->vacancies().add(a, sampleVacancy(owner.id, n), {}));
            return db_->referrals().add(a, sampleReferral(who, job.id));
        });
    }
    std::optional<DayLine> line(const QString& name, QDate day = kToday) {
        for (const auto& each : taken(counts_->actsOf(db_->actor().office, day)))
            if (each.act == name) return each;
        return std::nullopt;
    }
    qint64 kept(const QString& sql) {
        auto rows = taken(db_->database().run({"look", sql, false}));
        EXPECT_TRUE(rows.next());
        return rows.id(0);
    }

    std::unique_ptr<TestDatabase> db_;
    std::unique_ptr<SqlDayCounts> counts_;
};

TEST_P(DayCountsTest, CountTheActsAndThePeopleTheyWereAbout) {
    const auto one = person(1);
    const auto other = person(2);
    const auto first = letter(one, 1);
    const auto second = letter(one, 2);
    for (const auto who : {one, one, other})
        ASSERT_TRUE(note(request("person.view", "person", who.value())));
    for (const auto& slip : {first, second})
        ASSERT_TRUE(note(request("receipt.record", "referral", slip.id.value())));
    ASSERT_TRUE(note(request("referral.print", "referral", first.id.value())));
    ASSERT_TRUE(note(request("referral.print", "referral")));
    EXPECT_EQ(line(u"person.register"_s), (DayLine{u"person.register"_s, 2, 2, 2, 0}));
    EXPECT_EQ(line(u"person.view"_s), (DayLine{u"person.view"_s, 3, 3, 2, 0}));
    EXPECT_EQ(line(u"receipt.record"_s), (DayLine{u"receipt.record"_s, 2, 2, 1, 0}))
        << "of one person";
    EXPECT_EQ(line(u"referral.print"_s), (DayLine{u"referral.print"_s, 2, 1, 1, 1}))
        << "what was let out and never printed names nobody";
    qint64 all = 0;
    for (const auto& each : taken(counts_->actsOf(db_->actor().office, kToday))) all += each.acts;
    EXPECT_EQ(all, kept(u"SELECT count(*) FROM journal WHERE working_day = '%1'"_s.arg(
                       kToday.toString(Qt::ISODate))));
}

TEST_P(DayCountsTest, LeaveOutOtherDaysOtherOfficesAndWhatWasRefused) {
    const auto one = person(1);
    const auto look = [&] { return request("person.view", "person", one.value()); };
    const WorkingDayClock yesterday(kToday.addDays(-1));
    SqlTransactions earlier(db_->context(), yesterday);
    ASSERT_TRUE(note(earlier, db_->actor(), look()));
    EXPECT_EQ(line(u"person.view"_s), std::nullopt);
    EXPECT_EQ(line(u"person.view"_s, kToday.addDays(-1)), (DayLine{u"person.view"_s, 1, 1, 1, 0}));
    ASSERT_TRUE(note(look()));
    EXPECT_TRUE(taken(counts_->actsOf(OfficeId(db_->actor().office.value() + 1), kToday)).empty());
    const auto guest = act(request("staff.save"), [&](const Act& a) {
        const auto saved = db_->offices().saveStaff(
            a, {}, {StaffId(1), a.office(), u"才让"_s, u"clerk"_s, QDate(2022, 1, 1), {}, 1});
        if (saved) taken(db_->users().addUser(a, saved->id, u"cairang"_s, false));
        return saved;
    });
    auto refused = look();
    refused.right = Right::PersonRead;
    ASSERT_FALSE(note(db_->transactions(), {guest.id, guest.office}, refused));
    EXPECT_EQ(kept(u"SELECT count(*) FROM journal WHERE act = 'person.view'"_s), 3);
    EXPECT_EQ(line(u"person.view"_s), (DayLine{u"person.view"_s, 1, 1, 1, 0}));
}

INSTANTIATE_TEST_SUITE_P(, DayCountsTest, testing::Values(Engine::Sqlite, Engine::Postgres),
                         [](const auto& engine) { return nameOf(engine.param); });
