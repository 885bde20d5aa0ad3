// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/store_suite.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

class Approvals : public StoreSuite {
protected:
    void SetUp() override {
        StoreSuite::SetUp();
        if (testing::Test::IsSkipped()) return;
        ASSERT_TRUE(ok(act(
            [&](const Act& a) { return users().addUser(a, actor().staff, u"first"_s, false); })));
        asker_ = hire(u"卓玛"_s, Role::SecAdmin);
        second_ = hire(u"才让"_s, Role::Supervisor);
        newcomer_ = hire(u"马文海"_s, std::nullopt);
    }
    Actor hire(const QString& name, std::optional<Role> role) {
        const auto staff = act([&](const Act& a) -> Result<Staff> {
            auto saved = offices().saveStaff(
                a, {}, {StaffId(1), actor().office, name, u"clerk"_s, QDate(2022, 1, 1), {}, 1});
            if (saved && role)
                if (auto given = users().grant(a, saved->id, {*role, Scope::Office}); !given)
                    return fail(given.error());
            return saved;
        });
        return {staff.value().id, actor().office};
    }
    ApprovalPorts ports() {
        return {.transactions = transactions(),
                .approvals = approvals(),
                .orders = {{u"rights.grant"_s,
                            [this](const Act& a, const ApprovalRequest& request) {
                                return users().grant(a, StaffId(request.facts.subjectId.value()),
                                                     {Role::Clerk, Scope::Own});
                            }}},
                .versionOf = [this](const QString&, qint64) -> Result<std::optional<int>> {
                    return std::optional(version_);
                }};
    }
    Result<ApprovalRequest> ask() {
        return askApproval(ports(), *asker_, OperationId::make(),
                           {.kind = u"rights.grant"_s,
                            .subject = u"staff"_s,
                            .subjectId = newcomer_->staff.value(),
                            .subjectVersion = 1,
                            .change = {{u"角色"_s, {}, u"专员"_s}},
                            .reason = u"新到岗"_s,
                            .order = {{u"role"_s, u"clerk"_s}}});
    }
    Result<ApprovalRequest> answer(const Actor& who, ApprovalId id, bool yes,
                                   const QString& reason = {}) {
        return answerApproval(ports(), who, OperationId::make(), id, yes, reason);
    }

    std::optional<Actor> asker_;
    std::optional<Actor> second_;
    std::optional<Actor> newcomer_;
    int version_ = 1;
};

TEST_P(Approvals, KeepWhatWasAskedUntilItIsAnswered) {
    const auto asked = ask();
    ASSERT_TRUE(ok(asked));
    EXPECT_EQ(asked->state, ApprovalState::Asked);
    EXPECT_EQ(asked->askedBy, asker_->staff);
    EXPECT_EQ(approvals().waiting(actor().office).value(), std::vector{*asked});
    EXPECT_EQ(approvals().find(asked->id).value(), *asked);
    EXPECT_TRUE(users().standing(newcomer_->staff).value().grants.empty());
}

TEST_P(Approvals, CarryTheOrderOutWithTheYesOfASecondPerson) {
    const auto asked = ask();
    ASSERT_TRUE(ok(asked));
    const auto yes = answer(*second_, asked->id, true);
    ASSERT_TRUE(ok(yes));
    EXPECT_EQ(yes->state, ApprovalState::Approved);
    EXPECT_EQ(yes->answeredBy, second_->staff);
    EXPECT_EQ(users().standing(newcomer_->staff).value().grants,
              (std::vector<Grant>{{Role::Clerk, Scope::Own}}));
    EXPECT_TRUE(approvals().waiting(actor().office).value().empty());
    EXPECT_EQ(codeOf(answer(*second_, asked->id, true)), "approval.answered");
}

TEST_P(Approvals, AreNeverAnsweredByWhoAsked) {
    const auto asked = ask();
    ASSERT_TRUE(ok(asked));
    EXPECT_EQ(codeOf(answer(*asker_, asked->id, true)), "approval.own_request");
    EXPECT_EQ(
        codeOf(act([&](const Act&) {
            return transactions().run(
                *asker_,
                {.name = "test.act", .operation = OperationId::make(), .right = Right::OwnSettings},
                [&](const Act& a) {
                    return approvals().answer(a, asked->id, 1, ApprovalState::Approved, {});
                });
        })),
        "approval.own_request")
        << "the store has the last word";
}

TEST_P(Approvals, AreAnsweredOnlyByWhoHasTheRight) {
    const auto asked = ask();
    ASSERT_TRUE(ok(asked));
    const auto auditor = hire(u"旦正"_s, Role::Auditor);
    EXPECT_EQ(codeOf(answer(auditor, asked->id, true)), "right.denied");
    EXPECT_EQ(
        codeOf(askApproval(ports(), auditor, OperationId::make(), {.kind = u"rights.grant"_s})),
        "right.denied");
    EXPECT_EQ(codeOf(askApproval(ports(), *asker_, OperationId::make(), {.kind = u"dance"_s})),
              "approval.unknown_kind");
}

TEST_P(Approvals, ConcernTheirAskerAndWhoMayAnswer) {
    const auto asked = ask();
    ASSERT_TRUE(ok(asked));
    const auto auditor = hire(u"旦正"_s, Role::Auditor);
    EXPECT_TRUE(concerns(users().standing(asker_->staff).value(), *asked));
    EXPECT_TRUE(concerns(users().standing(second_->staff).value(), *asked));
    EXPECT_FALSE(concerns(users().standing(auditor.staff).value(), *asked));
    EXPECT_FALSE(concerns(users().standing(newcomer_->staff).value(), *asked));
}

TEST_P(Approvals, ThatCameBackAreHisWhoAskedUntilHeNotesIt) {
    const auto asked = ask();
    ASSERT_TRUE(ok(asked));
    const auto note = [&](const Actor& who) {
        return noteReturn(ports(), who, OperationId::make(), asked->id);
    };
    EXPECT_EQ(codeOf(note(*asker_)), "approval.answered") << "nothing came back yet";
    EXPECT_TRUE(approvals().returned(asker_->staff).value().empty());
    ASSERT_TRUE(ok(answer(*second_, asked->id, false, u"先培训"_s)));
    const auto back = approvals().returned(asker_->staff).value();
    ASSERT_EQ(back.size(), 1U);
    EXPECT_EQ(back[0].answer, u"先培训"_s);
    EXPECT_TRUE(approvals().returned(second_->staff).value().empty());
    EXPECT_EQ(codeOf(note(*second_)), "approval.not_yours");
    const auto noted = note(*asker_);
    ASSERT_TRUE(ok(noted));
    EXPECT_EQ(noted->state, ApprovalState::Returned);
    EXPECT_TRUE(noted->usedAt.has_value());
    EXPECT_TRUE(approvals().returned(asker_->staff).value().empty());
    EXPECT_EQ(codeOf(note(*asker_)), "approval.answered") << "once";
}

TEST_P(Approvals, AreReturnedWithAReasonAndChangeNothing) {
    const auto asked = ask();
    ASSERT_TRUE(ok(asked));
    EXPECT_EQ(codeOf(answer(*second_, asked->id, false, u" "_s)), "approval.reason_missing");
    const auto no = answer(*second_, asked->id, false, u"先培训"_s);
    ASSERT_TRUE(ok(no));
    EXPECT_EQ(no->state, ApprovalState::Returned);
    EXPECT_EQ(no->answer, u"先培训"_s);
    EXPECT_TRUE(users().standing(newcomer_->staff).value().grants.empty());
}

TEST_P(Approvals, WaitWhenTheRecordHasChangedSince) {
    const auto asked = ask();
    ASSERT_TRUE(ok(asked));
    version_ = 2;
    EXPECT_EQ(codeOf(answer(*second_, asked->id, true)), "approval.record_changed");
    EXPECT_EQ(approvals().find(asked->id).value().state, ApprovalState::Asked);
    EXPECT_TRUE(ok(answer(*second_, asked->id, false, u"已变更"_s)));
}

TEST_P(Approvals, AreTakenBackByTheirAskerAlone) {
    const auto asked = ask();
    ASSERT_TRUE(ok(asked));
    EXPECT_EQ(codeOf(withdrawApproval(ports(), *second_, OperationId::make(), asked->id)),
              "approval.not_yours");
    const auto back = withdrawApproval(ports(), *asker_, OperationId::make(), asked->id);
    ASSERT_TRUE(ok(back));
    EXPECT_EQ(back->state, ApprovalState::Withdrawn);
    EXPECT_FALSE(back->answeredBy);
    EXPECT_EQ(codeOf(answer(*second_, asked->id, true)), "approval.answered");
}

TEST_P(Approvals, AllowWhatTheyAllowOnceAndToTheirAsker) {
    const auto other = hire(u"拉毛"_s, Role::Supervisor);
    const auto asked = askApproval(ports(), *second_, OperationId::make(),
                                   {.kind = u"export.many"_s, .reason = u"月报"_s});
    ASSERT_TRUE(ok(asked));
    const auto use = [&](const Actor& who, QStringView kind) {
        return transactions().run(
            who,
            {.name = "list.export", .operation = OperationId::make(), .right = Right::ExportMany},
            [&](const Act& a) { return useApproval(approvals(), a, asked->id, kind); });
    };
    EXPECT_EQ(codeOf(use(*second_, u"export.many")), "approval.not_given");
    EXPECT_TRUE(approvals().unused(second_->staff, u"export.many"_s).value().empty());
    ASSERT_TRUE(ok(answer(other, asked->id, true)));
    EXPECT_EQ(codeOf(use(other, u"export.many")), "approval.not_given");
    EXPECT_EQ(codeOf(use(*second_, u"backup.restore")), "approval.not_given");
    const auto unused = approvals().unused(second_->staff, u"export.many"_s);
    ASSERT_TRUE(ok(unused));
    ASSERT_EQ(unused->size(), 1u);
    EXPECT_EQ(unused->front().id, asked->id);
    EXPECT_TRUE(approvals().unused(other.staff, u"export.many"_s).value().empty());
    EXPECT_TRUE(approvals().unused(second_->staff, u"import.commit"_s).value().empty());
    EXPECT_TRUE(ok(use(*second_, u"export.many")));
    EXPECT_TRUE(approvals().unused(second_->staff, u"export.many"_s).value().empty());
    EXPECT_EQ(codeOf(use(*second_, u"export.many")), "approval.used");
}

ZHIQIAO_ON_EVERY_STORE(Approvals);
