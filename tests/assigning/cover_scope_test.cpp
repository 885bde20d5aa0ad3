// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assigning/leave_acts.h"
#include "core/storage/sql_leave_store.h"
#include "tests/storage/work_office.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

/// Anna has a case. On the days she is away Bao has it as own; Cai covers for Bao; Da looks on.
class CoveredCases : public WorkSuite {
protected:
    void SetUp() override {
        WorkSuite::SetUp();
        if (IsSkipped() || HasFatalFailure()) return;
        store_ = std::make_unique<SqlLeaveStore>(test().context());
        for (const auto& name : {u"anna"_s, u"bao"_s, u"cai"_s, u"da"_s}) hire(name);
        case_ =
            act([&](const Act& a) { return test().people().add(a, samplePerson(7)); }).value().id;
        auto facts = sampleRegistration(who_.at(u"anna"_s), u"graduate"_s);
        facts.registeredOn = kToday.addDays(-30);
        const auto made = act([&](const Act& a) {
            return test().people().addRegistration(a, {.person = *case_, .facts = facts});
        });
        ASSERT_TRUE(ok(made));
        owe(*case_, {{.registration = made->id,
                      .person = *case_,
                      .item = u"guidance"_s,
                      .standard = u"test"_s,
                      .due = kToday.addDays(3),
                      .staff = who_.at(u"anna"_s),
                      .office = test().actor().office}});
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
    StaffLeave away(const QString& who, const QString& cover, int from, int until) {
        const auto saved = act([&](const Act& a) {
            return store_->add(a, {who_.at(who), who_.at(cover), kToday.addDays(from),
                                   kToday.addDays(until), u"1"_s});
        });
        EXPECT_TRUE(ok(saved));
        return *saved;
    }
    /// "anna bao": who may record a service; every list has to show the same.
    std::string may() {
        QStringList served, shown, worked;
        for (const auto& [name, staff] : who_) {
            const auto tried = test().transactions().run(Actor{staff, test().actor().office},
                                                         {.name = "test.try",
                                                          .operation = OperationId::make(),
                                                          .subject = "person",
                                                          .subjectId = case_->value(),
                                                          .right = Right::ServiceWrite},
                                                         [](const Act&) { return Result<>(); });
            if (tried) served << name;
            const Standing viewer{staff,
                                  test().actor().office,
                                  sampleOffice().division,
                                  true,
                                  {{Role::Clerk, Scope::Own}}};
            const auto people = peopleList(test().context(), test().clock());
            showOnlyTo(*people, viewer);
            if (people->count({}, 10).value() > 0) shown << name;
            const auto work = list();
            showOnlyTo(*work, viewer);
            const auto rows = rowsOf(*work);
            if (!rows.empty()) {
                worked << name;
                EXPECT_EQ(rows.front()[u"staff"_s].toString(), u"anna"_s) << "who is covered for";
            }
        }
        EXPECT_EQ(served, shown);
        EXPECT_EQ(served, worked);
        return served.join(u' ').toStdString();
    }

    std::unique_ptr<LeaveStore> store_;
    std::map<QString, StaffId> who_;
    std::optional<PersonId> case_;
};

}  // namespace

ZHIQIAO_ON_BOTH_ENGINES(CoveredCases);

TEST_P(CoveredCases, AreTheCoversOnTheseDaysAlone) {
    EXPECT_EQ(may(), "anna");
    away(u"anna"_s, u"bao"_s, 1, 5);
    EXPECT_EQ(may(), "anna") << "tomorrow";
    away(u"anna"_s, u"bao"_s, -9, 0);
    EXPECT_EQ(may(), "anna") << "back today";
    const auto now = away(u"anna"_s, u"bao"_s, 0, 1);
    EXPECT_EQ(may(), "anna bao");
    const auto where = test().users().whereabouts(u"person"_s, case_->value());
    EXPECT_EQ((*where)->officers, std::vector{who_.at(u"anna"_s)}) << "who is in charge stays";
    ASSERT_TRUE(ok(act([&](const Act& a) { return store_->end(a, now.id, kToday); })));
    EXPECT_EQ(may(), "anna");
}

TEST_P(CoveredCases, ArePassedOnOneStep) {
    away(u"anna"_s, u"bao"_s, 0, 5);
    away(u"bao"_s, u"cai"_s, 0, 5);
    EXPECT_EQ(may(), "anna cai");
    away(u"cai"_s, u"da"_s, 0, 5);
    EXPECT_EQ(may(), "anna") << "uncovered: nobody's turn is guessed";
}
