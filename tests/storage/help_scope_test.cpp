// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/list_help.h"
#include "tests/storage/work_office.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

/// Anna is in charge of a person whose help plan was handed to Bao; Cai looks on.
class HandedHelpPlans : public WorkSuite {
protected:
    void SetUp() override {
        WorkSuite::SetUp();
        if (IsSkipped() || HasFatalFailure()) return;
        for (const auto& name : {u"anna"_s, u"bao"_s, u"cai"_s}) hire(name);
        person_ = person(7).id;
        plan_ = plan(*person_, 3, 4);
        run(u"UPDATE help_course SET officer_id = %1 WHERE id = %2"_s.arg(who_.at(u"bao"_s).value())
                .arg(plan_));
        const auto facts = sampleRegistration(who_.at(u"anna"_s), u"hardship"_s);
        ASSERT_TRUE(ok(act([&](const Act& a) {
            return test().people().addRegistration(a, {.person = *person_, .facts = facts});
        })));
    }
    void hire(const QString& name) {
        const auto staff = act([&](const Act& a) -> Result<Staff> {
            auto saved = test().offices().saveStaff(
                a, {}, {StaffId(1), a.office(), name, u"clerk"_s, QDate(2022, 1, 1), {}, 1});
            if (!saved) return saved;
            if (auto given = test().users().grant(a, saved->id, {Role::Clerk, Scope::Own}); !given)
                return fail(given.error());
            if (auto added = test().users().addUser(a, saved->id, name, false); !added)
                return fail(added.error());
            return saved;
        });
        ASSERT_TRUE(ok(staff));
        who_.insert_or_assign(name, staff->id);
    }
    /// What is seen of a list by somebody whose rights end at the own caseload.
    std::vector<Row> rowsFor(std::unique_ptr<ListSource> source, const QString& who) {
        showOnlyTo(*source, {who_.at(who),
                             test().actor().office,
                             sampleOffice().division,
                             true,
                             {{Role::Clerk, Scope::Own}}});
        return rowsOf(*source);
    }
    QStringList work(const QString& who) {
        QStringList kinds;
        for (const auto& row : rowsFor(list(), who)) kinds << row[u"kind"_s].toString();
        return kinds;
    }
    size_t listed(const QString& who) {
        return rowsFor(helpPlansList(test().context(), test().clock()), who).size();
    }
    std::string tried(const QString& who, std::string_view subject, qint64 id) {
        return std::string(
            codeOf(test().transactions().run(Actor{who_.at(who), test().actor().office},
                                             {.name = "test.try",
                                              .operation = OperationId::make(),
                                              .subject = subject,
                                              .subjectId = id,
                                              .right = Right::HardshipPropose},
                                             [](const Act&) { return Result<>(); })));
    }

    std::map<QString, StaffId> who_;
    std::optional<PersonId> person_;
    qint64 plan_ = 0;
};

}  // namespace

ZHIQIAO_ON_BOTH_ENGINES(HandedHelpPlans);

TEST_P(HandedHelpPlans, StandWithTheOfficerAndWithWhoeverIsInCharge) {
    const QStringList both{u"help_step"_s, u"help_contact"_s};
    EXPECT_EQ(work(u"anna"_s), both);
    EXPECT_EQ(work(u"bao"_s), both);
    EXPECT_EQ(work(u"cai"_s), QStringList());
    EXPECT_EQ(listed(u"anna"_s), 1U);
    EXPECT_EQ(listed(u"bao"_s), 1U);
    EXPECT_EQ(listed(u"cai"_s), 0U);
}

TEST_P(HandedHelpPlans, MayBeWorkedOnByTheOfficer) {
    EXPECT_EQ(tried(u"anna"_s, "help_plan", plan_), "ok");
    EXPECT_EQ(tried(u"bao"_s, "help_plan", plan_), "ok");
    EXPECT_EQ(tried(u"cai"_s, "help_plan", plan_), "right.out_of_scope");
    EXPECT_EQ(tried(u"bao"_s, "person", person_->value()), "right.out_of_scope")
        << "the plan alone was handed over";
}
