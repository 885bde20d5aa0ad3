// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/list_office.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

/// Persons 1 to 6: in the own office mine, a colleague's and nobody's; in another office of the
/// county, of the prefecture, and of the province.
class ListsWithinRights : public EngineSuite {
protected:
    void SetUp() override {
        EngineSuite::SetUp();
        if (IsSkipped() || HasFatalFailure()) return;
        colleague_ = addStaff(u"李秀英"_s);
        own(1, staff());
        own(2, *colleague_);
        own(3, std::nullopt);
        elsewhere(4, 2, u"63992102"_s, u"639921"_s);
        elsewhere(5, 3, u"63992201"_s, u"639922"_s);
        elsewhere(6, 4, u"63010201"_s, u"630102"_s);
    }
    StaffId addStaff(const QString& name) {
        return act([&](const Act& a) {
                   return test().offices().saveStaff(
                       a, {}, {StaffId(1), a.office(), name, u"clerk"_s, QDate(2022, 1, 1), {}, 1});
               })
            .value()
            .id;
    }
    void own(int n, std::optional<StaffId> officer) {
        const auto who = person(n);
        if (!officer) return;
        ASSERT_TRUE(ok(act([&](const Act& a) {
            return test().people().addRegistration(
                a, {.person = who.id, .facts = sampleRegistration(*officer)});
        })));
    }
    void elsewhere(int n, int office, const QString& code, const QString& division) {
        ASSERT_TRUE(ok(act([&](const Act& a) {
            return test().offices().saveOffice(a, {.id = OfficeId(office),
                                                   .code = code,
                                                   .name = u"窗口"_s + code,
                                                   .division = division});
        })));
        ASSERT_TRUE(ok(test().transactions().run(
            Actor{staff(), OfficeId(office)},
            {.name = "test.act", .operation = OperationId::make(), .right = Right::OwnSettings},
            [&](const Act& a) { return test().people().add(a, samplePerson(n)); })));
    }
    [[nodiscard]] Standing standing(std::vector<Grant> grants) {
        return {staff(), test().actor().office, sampleOffice().division, true, std::move(grants)};
    }
    int seen(const Standing& viewer) {
        const auto list = peopleList(test().context(), test().clock());
        showOnlyTo(*list, viewer);
        const auto page = list->page({});
        EXPECT_TRUE(ok(page));
        EXPECT_EQ(list->count({}, 100).value(), qint64(page->rows.size()));
        return int(page->rows.size());
    }
    std::optional<StaffId> colleague_;
};

}  // namespace

INSTANTIATE_TEST_SUITE_P(, ListsWithinRights, testing::Values(Engine::Sqlite, Engine::Postgres),
                         [](const auto& engine) { return nameOf(engine.param); });

TEST_P(ListsWithinRights, ReachAsFarAsTheGrant) {
    EXPECT_EQ(seen(standing({{Role::Clerk, Scope::Own}})), 2) << "the own and nobody's";
    EXPECT_EQ(seen(standing({{Role::Clerk, Scope::Office}})), 3);
    EXPECT_EQ(seen(standing({{Role::Supervisor, Scope::County}})), 4);
    EXPECT_EQ(seen(standing({{Role::Approver, Scope::Prefecture}})), 5);
    EXPECT_EQ(seen(standing({{Role::Approver, Scope::Province}})), 6);
    EXPECT_EQ(seen(standing({{Role::Clerk, Scope::Own}, {Role::Approver, Scope::County}})), 4)
        << "several grants add up";
}

TEST_P(ListsWithinRights, ShowNothingToWhomTheRightWasNotGiven) {
    for (const auto role : {Role::SysAdmin, Role::SecAdmin, Role::Auditor})
        EXPECT_EQ(seen(standing({{role, Scope::Province}})), 0);
    EXPECT_EQ(seen(standing({})), 0);
    auto left = standing({{Role::Clerk, Scope::Office}});
    left.active = false;
    EXPECT_EQ(seen(left), 0);
}

TEST_P(ListsWithinRights, ShowTheTrailToAuditorsAndToOthersWhatTheyDid) {
    ASSERT_TRUE(ok(test().transactions().run(
        Actor{*colleague_, test().actor().office},
        {.name = "test.other", .operation = OperationId::make(), .right = Right::OwnSettings},
        [](const Act&) { return Result<>(); })));
    const auto list = journalList(test().context());
    const auto others = [&](const Standing& viewer) {
        showOnlyTo(*list, viewer);
        return list->count({.filters = {{u"act"_s, u"test.other"_s}}}, 100).value();
    };
    EXPECT_EQ(others(standing({{Role::Auditor, Scope::Office}})), 1);
    EXPECT_EQ(others(standing({{Role::Clerk, Scope::Office}})), 0);
    auto colleague = standing({{Role::Clerk, Scope::Office}});
    colleague.staff = *colleague_;
    EXPECT_EQ(others(colleague), 1);
}
