// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assigning/leave_acts.h"
#include "core/storage/sql_leave_store.h"
#include "tests/storage/store_suite.h"
#include "tests/support/codes.h"
#include "tests/support/fake_leave_store.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

const StaffId kAnna(1);
const StaffId kBao(2);
const StaffId kCai(3);
const StaffId kDa(4);

StaffLeave leave(StaffId away, StaffId cover, int from, int until, std::optional<int> ended = {}) {
    static qint64 number = 0;
    return {.id = LeaveId(++number),
            .facts = {away, cover, kToday.addDays(from), kToday.addDays(until), u"1"_s},
            .endedOn = ended ? std::optional(kToday.addDays(*ended)) : std::nullopt,
            .recorded = {OfficeId(1), away, {}}};
}

/// "1<2" 1 is away and 2 covers, "1<" nobody does.
std::string told(const std::vector<StaffLeave>& leaves, int day = 0) {
    std::string text;
    for (const auto& [away, by, until] : coversOn(leaves, kToday.addDays(day)))
        text += std::to_string(away.value()) + "<" + (by ? std::to_string(by->value()) : "") + " ";
    return text;
}

}  // namespace

TEST(Covers, HoldFromTheFirstDayAwayToTheFirstDayBack) {
    const std::vector leaves{leave(kAnna, kBao, 1, 3)};
    EXPECT_EQ(told(leaves, 0), "");
    EXPECT_EQ(told(leaves, 1), "1<2 ");
    EXPECT_EQ(told(leaves, 2), "1<2 ");
    EXPECT_EQ(told(leaves, 3), "") << "it ends by itself";
    EXPECT_EQ(told({leave(kAnna, kBao, 0, 9, 2)}, 1), "1<2 ");
    EXPECT_EQ(told({leave(kAnna, kBao, 0, 9, 2)}, 2), "") << "ended before";
    EXPECT_EQ(told({leave(kAnna, kBao, 2, 9, 2)}, 4), "") << "taken back before it began";
}

TEST(Covers, ArePassedOnOneStepAndNoFurther) {
    EXPECT_EQ(told({leave(kAnna, kBao, 0, 5), leave(kBao, kCai, 0, 5)}), "1<3 2<3 ");
    EXPECT_EQ(told({leave(kAnna, kBao, 0, 5), leave(kBao, kCai, 2, 5)}), "1<2 ");
    EXPECT_EQ(told({leave(kAnna, kBao, 0, 5), leave(kBao, kCai, 0, 5), leave(kCai, kDa, 0, 5)}),
              "1< 2<4 3<4 ")
        << "shown as uncovered";
    EXPECT_EQ(told({leave(kAnna, kBao, 0, 5), leave(kBao, kAnna, 0, 5)}), "1< 2< ")
        << "each for the other";
}

class Leaves : public StoreSuite {
protected:
    void SetUp() override {
        StoreSuite::SetUp();
        if (IsSkipped()) return;
        if (database())
            store_ = std::make_unique<SqlLeaveStore>(database()->context());
        else
            store_ = std::make_unique<FakeLeaveStore>(fakes()->records());
        second_ = officer(u"李秀英"_s);
        third_ = officer(u"马兰"_s);
    }
    StaffId officer(const QString& name, int office = 1, std::optional<QDate> until = {}) {
        return act([&](const Act& a) {
                   return offices().saveStaff(a, {},
                                              {StaffId(1), OfficeId(office), name, u"clerk"_s,
                                               QDate(2022, 1, 1), until, 1});
               })
            .value()
            .id;
    }
    LeavePorts ports() { return {transactions(), *store_, offices(), loadedCodes()}; }
    Result<StaffLeave> set(StaffId away, StaffId cover, int from, int until,
                           const QString& reason = u"1"_s) {
        return setLeave(ports(), actor(), OperationId::make(),
                        {away, cover, kToday.addDays(from), kToday.addDays(until), reason}, kToday);
    }
    Result<StaffLeave> end(LeaveId id, int day = 0) {
        return endLeave(ports(), actor(), OperationId::make(), id, kToday.addDays(day));
    }

    std::unique_ptr<LeaveStore> store_;
    StaffId second_{1};
    StaffId third_{1};
};

TEST_P(Leaves, AreKeptByTheOfficeInTheOrderOfTheirDays) {
    const auto later = set(second_, third_, 5, 9);
    const auto sooner = set(third_, actor().staff, 0, 2);
    ASSERT_TRUE(ok(later) && ok(sooner));
    EXPECT_EQ(*store_->ofOffice(actor().office), (std::vector{*sooner, *later}));
    EXPECT_TRUE(store_->ofOffice(OfficeId(2))->empty());
    EXPECT_EQ(*store_->find(later->id), *later);
    EXPECT_EQ(later->recorded.staff, actor().staff);
}

TEST_P(Leaves, OfOnePersonDoNotOverlap) {
    const auto first = set(second_, third_, 2, 5);
    ASSERT_TRUE(ok(first));
    EXPECT_EQ(codeOf(set(second_, actor().staff, 4, 8)), "leave.overlap");
    EXPECT_EQ(codeOf(set(second_, actor().staff, 0, 9)), "leave.overlap");
    EXPECT_TRUE(ok(set(second_, actor().staff, 5, 8))) << "the first day back";
    EXPECT_TRUE(ok(set(second_, actor().staff, 0, 2)));
    EXPECT_TRUE(ok(set(third_, actor().staff, 2, 5))) << "of somebody else";
    ASSERT_TRUE(ok(end(first->id)));
    EXPECT_TRUE(ok(set(second_, actor().staff, 2, 5))) << "once the other was taken back";
}

TEST_P(Leaves, EndBeforeTheirDayOnce) {
    const auto held = set(second_, third_, 0, 9);
    ASSERT_TRUE(ok(held));
    EXPECT_TRUE(held->holdsOn(kToday.addDays(3)));
    const auto ended = end(held->id, 3);
    ASSERT_TRUE(ok(ended));
    EXPECT_TRUE(ended->holdsOn(kToday.addDays(2)));
    EXPECT_FALSE(ended->holdsOn(kToday.addDays(3)));
    EXPECT_EQ(codeOf(end(held->id, 4)), "leave.ended");
    EXPECT_EQ(codeOf(end(LeaveId(77'777))), "record.not_found");
    const auto never = set(second_, third_, 20, 25);
    ASSERT_TRUE(ok(never));
    ASSERT_TRUE(ok(end(never->id)));
    EXPECT_FALSE(store_->find(never->id)->holdsOn(kToday.addDays(20))) << "not begun, never counts";
}

TEST_P(Leaves, AreRefusedForWrongDaysOrStaff) {
    ASSERT_TRUE(ok(act([&](const Act& a) {
        return offices().saveOffice(a, {.id = OfficeId(2),
                                        .code = u"63992102"_s,
                                        .name = u"窗口二"_s,
                                        .division = u"639921"_s});
    })));
    EXPECT_EQ(codeOf(set(second_, third_, 3, 3)), "leave.days");
    EXPECT_EQ(codeOf(set(second_, third_, -5, 0)), "leave.days");
    EXPECT_EQ(codeOf(set(second_, second_, 0, 3)), "leave.same_person");
    EXPECT_EQ(codeOf(set(second_, StaffId(88'888), 0, 3)), "case.no_officer");
    EXPECT_EQ(codeOf(set(second_, officer(u"离职"_s, 1, QDate(2022, 11, 1)), 0, 3)),
              "case.no_officer");
    EXPECT_EQ(codeOf(set(second_, officer(u"外人"_s, 2), 0, 3)), "case.other_office");
    EXPECT_EQ(codeOf(set(second_, third_, 0, 3, u"77"_s)), "code.unknown");
    EXPECT_TRUE(store_->ofOffice(actor().office)->empty());
}

ZHIQIAO_ON_EVERY_STORE(Leaves);
