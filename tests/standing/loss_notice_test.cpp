// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing/loss_notice.h"
#include "core/storage/database_check.h"
#include "core/storage/sql_standing_store.h"
#include "tests/storage/work_office.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

class LossNotices : public WorkSuite {
protected:
    void SetUp() override {
        WorkSuite::SetUp();
        if (!IsSkipped()) store_ = std::make_unique<SqlStandingStore>(test().context());
    }
    LossNoticePorts ports() {
        return {{test().transactions(), *store_, loadedCodes()},
                test().people(),
                test().offices(),
                test().referrals()};
    }
    RegistrationId cancelled(PersonId who, const QString& reason, int on = -3) {
        auto facts = sampleRegistration(staff(), u"unemployment"_s);
        facts.registeredOn = kToday.addDays(-300);
        facts.endedOn = kToday.addDays(on);
        facts.endReason = reason;
        return act([&](const Act& a) {
                   return test().people().addRegistration(a, {.person = who, .facts = facts});
               })
            .value()
            .id;
    }
    Result<LossToPrint> release(PersonId who, qint64 record,
                                const OperationId& operation = OperationId::make()) {
        return releaseLossNotice(ports(), test().actor(), operation, who, record);
    }

    std::unique_ptr<SqlStandingStore> store_;
};

}  // namespace

ZHIQIAO_ON_BOTH_ENGINES(LossNotices);

TEST_P(LossNotices, AreGivenOfWhatTheOfficeTookAwayAndOfNoJob) {
    const auto who = person(1).id;
    cancelled(who, u"01"_s, -40);
    cancelled(who, u"10"_s, -20);
    const auto lost = cancelled(who, u"09"_s);
    const auto losses = lossesToTell(ports().standing, who);
    ASSERT_TRUE(ok(losses));
    ASSERT_EQ(losses->size(), 1U) << "录用 and 死亡 are no loss to be told of";
    EXPECT_EQ(losses->front().record, lost.value());
    EXPECT_EQ(losses->front().reason, u"09"_s);
    EXPECT_EQ(losses->front().on, kToday.addDays(-3));
    EXPECT_EQ(losses->front().notice, std::nullopt);
}

TEST_P(LossNotices, OfAnExitNameTheRecognitionAndItsReview) {
    const auto who = person(1).id;
    const auto id = recognition(who, u"recheck"_s, 300);
    run(u"INSERT INTO hardship_step (id, hardship_id, position, kind, on_day, passed, exit_reason, "
        "state, office_id, staff_id, operation_id, recorded_at) VALUES (%1, %2, 2, 'exit', '%3', "
        "1, "
        "'06', '70', %4, %5, 'test-%1', 0)"_s.arg(fresh())
            .arg(id)
            .arg(iso(-1))
            .arg(test().actor().office.value())
            .arg(staff().value()));
    const auto printed = release(who, id);
    ASSERT_TRUE(ok(printed));
    EXPECT_EQ(printed->loss.status, HeldStatus::Hardship);
    EXPECT_EQ(printed->reviewDays, 15) << "hardship.review_request_workdays";
    EXPECT_EQ(printed->clause, QString()) << "no law of ours names it";
}

TEST_P(LossNotices, KeepTheirNumberHoweverOftenTheyArePrinted) {
    const auto who = person(1).id;
    const auto first = cancelled(who, u"09"_s, -30);
    const auto second = cancelled(who, u"08"_s);
    const auto operation = OperationId::make();
    const auto printed = release(who, first.value(), operation);
    ASSERT_TRUE(ok(printed));
    EXPECT_EQ(printed->notice.number.size(), 16);
    EXPECT_EQ(printed->notice.number.right(6), u"000001"_s);
    EXPECT_EQ(printed->printsBefore, 0);
    EXPECT_EQ(printed->clause, u"就业服务与就业管理规定 第66条"_s);
    EXPECT_EQ(printed->reviewDays, std::nullopt) << "no term is known";
    ASSERT_TRUE(ok(recordLossPrint(ports(), test().actor(), operation, *printed, u"pdf"_s)));
    const auto again = release(who, first.value());
    ASSERT_TRUE(ok(again));
    EXPECT_EQ(again->notice.number, printed->notice.number);
    EXPECT_EQ(again->printsBefore, 1) << "补打";
    EXPECT_EQ(release(who, second.value())->notice.number.right(6), u"000002"_s);
    EXPECT_EQ(lossesToTell(ports().standing, who)->front().notice, printed->notice.number);
    const auto aside = test().open(Access::ReadOnly);
    const auto rows = checkDatabase(**aside, test().vault(), kToday);
    ASSERT_TRUE(ok(rows));
    const auto series = std::ranges::find(*rows, u"number_series"_s, &CheckRow::check);
    EXPECT_TRUE(series->ok) << qPrintable(series->detail);
    const auto journal = std::ranges::find(*rows, u"journal"_s, &CheckRow::check);
    EXPECT_TRUE(journal->ok) << qPrintable(journal->detail);
}

TEST_P(LossNotices, OfNothingAreRefused) {
    const auto who = person(1).id;
    const auto other = person(2).id;
    const auto lost = cancelled(other, u"09"_s);
    EXPECT_EQ(codeOf(release(who, lost.value())), "standing.no_loss") << "it is another person's";
    EXPECT_EQ(number(u"SELECT count(*) FROM loss_notice"_s), 0);
}
