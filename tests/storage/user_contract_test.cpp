// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/print_slips.h"
#include "tests/storage/store_suite.h"
#include "tests/support/counter.h"

#include <QTimeZone>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

class UserStores : public StoreSuite {
protected:
    Staff hire(const QString& name) {
        return act([&](const Act& a) {
                   return offices().saveStaff(
                       a, {},
                       {StaffId(1), actor().office, name, u"clerk"_s, QDate(2022, 1, 1), {}, 1});
               })
            .value();
    }
    Result<UserAccount> add(StaffId staff, const QString& login) {
        return act([&](const Act& a) { return users().addUser(a, staff, login, true); });
    }
    Result<> give(StaffId staff, Role role, Scope scope = Scope::Office) {
        return act([&](const Act& a) { return users().grant(a, staff, {role, scope}); });
    }
    Result<> take(StaffId staff, Role role) {
        return act([&](const Act& a) { return users().revoke(a, staff, role); });
    }
    Result<UserAccount> disable(StaffId staff, int version) {
        return act([&](const Act& a) { return users().setDisabled(a, staff, version, true); });
    }
    JobReferral letterOf(int n, StaffId officer) {
        const auto who = person(n);
        act([&](const Act& a) {
            return people().addRegistration(a, {who.id, sampleRegistration(officer)}, {});
        }).value();
        return recommend(who.id, vacancy(employer(n).id, n).id).value();
    }
    CaseworkPorts casework() {
        return {transactions(), people(),     vacancies(),   referrals(),      services(),
                offices(),      households(), loadedCodes(), loadedStandards()};
    }
    /// Acts that were refused and kept, by name.
    QStringList denied() {
        QStringList names;
        if (fakes()) {
            for (const auto& request : fakes()->records().denied) names << toQString(request.name);
            return names;
        }
        auto rows = database()->database().run(
            {"look", u"SELECT act FROM journal WHERE outcome = 'denied' ORDER BY seq", false});
        while (rows->next()) names << rows->text(0);
        return names;
    }
    UserAccount account(const QString& login) { return users().findByLogin(login).value().value(); }
};

TEST_P(UserStores, FindAUserByTheSignInNameInAnyCase) {
    const auto one = hire(u"卓玛"_s);
    ASSERT_TRUE(ok(add(one.id, u" Zhuoma "_s)));
    const auto found = users().findByLogin(u"ZHUOMA"_s);
    ASSERT_TRUE(ok(found));
    ASSERT_TRUE(*found);
    EXPECT_EQ((*found)->staff, one.id);
    EXPECT_EQ((*found)->login, u"zhuoma"_s);
    EXPECT_EQ((*found)->name, u"卓玛"_s);
    EXPECT_TRUE((*found)->mustChange);
    EXPECT_FALSE(users().findByLogin(u"nobody"_s).value());
}

TEST_P(UserStores, GiveOnePersonOneAccountAndOneNameToOnePerson) {
    const auto one = hire(u"卓玛"_s);
    const auto other = hire(u"才让"_s);
    ASSERT_TRUE(ok(add(one.id, u"zhuoma"_s)));
    EXPECT_EQ(codeOf(add(one.id, u"zhuoma2"_s)), "user.second_account");
    EXPECT_EQ(codeOf(add(other.id, u"Zhuoma"_s)), "user.login_taken");
    EXPECT_EQ(users().users().value().size(), 1u);
}

TEST_P(UserStores, SayWhatAPersonMayDoAtThisMoment) {
    const auto one = hire(u"卓玛"_s);
    EXPECT_TRUE(users().standing(one.id).value().grants.empty());
    ASSERT_TRUE(ok(give(one.id, Role::Clerk, Scope::Own)));
    ASSERT_TRUE(ok(give(one.id, Role::Supervisor, Scope::County)));
    const auto standing = users().standing(one.id);
    ASSERT_TRUE(ok(standing));
    EXPECT_EQ(standing->office, actor().office);
    EXPECT_EQ(standing->division, u"639921"_s);
    EXPECT_TRUE(standing->active);
    EXPECT_EQ(standing->grants,
              (std::vector<Grant>{{Role::Clerk, Scope::Own}, {Role::Supervisor, Scope::County}}));
    ASSERT_TRUE(ok(take(one.id, Role::Supervisor)));
    EXPECT_EQ(users().standing(one.id).value().grants,
              (std::vector<Grant>{{Role::Clerk, Scope::Own}}));
    EXPECT_EQ(codeOf(users().standing(StaffId(999))), "record.not_found");
}

TEST_P(UserStores, RefuseARoleTwiceAndRolesThatExcludeEachOther) {
    const auto one = hire(u"卓玛"_s);
    ASSERT_TRUE(ok(give(one.id, Role::Auditor)));
    EXPECT_EQ(codeOf(give(one.id, Role::Auditor, Scope::County)), "role.held");
    EXPECT_EQ(codeOf(give(one.id, Role::SysAdmin)), "role.excludes");
    EXPECT_EQ(codeOf(give(one.id, Role::Clerk)), "role.excludes");
    EXPECT_EQ(codeOf(take(one.id, Role::Clerk)), "record.not_found");
}

TEST_P(UserStores, KeepTheLastAdministratorOfEachKind) {
    const auto one = hire(u"卓玛"_s);
    const auto other = hire(u"才让"_s);
    ASSERT_TRUE(ok(add(one.id, u"one"_s)));
    ASSERT_TRUE(ok(add(other.id, u"other"_s)));
    ASSERT_TRUE(ok(give(one.id, Role::SecAdmin)));
    EXPECT_EQ(codeOf(take(one.id, Role::SecAdmin)), "user.last_administrator");
    EXPECT_EQ(codeOf(disable(one.id, account(u"one"_s).rowVersion)), "user.last_administrator");
    ASSERT_TRUE(ok(give(other.id, Role::SecAdmin)));
    ASSERT_TRUE(ok(disable(other.id, account(u"other"_s).rowVersion)));
    EXPECT_EQ(codeOf(take(one.id, Role::SecAdmin)), "user.last_administrator")
        << "the other may no longer sign in";
}

TEST_P(UserStores, DisableInTheVersionSeenAndTakeTheRightsWithIt) {
    const auto one = hire(u"卓玛"_s);
    const auto user = add(one.id, u"zhuoma"_s);
    ASSERT_TRUE(ok(user));
    ASSERT_TRUE(ok(give(one.id, Role::Clerk)));
    const auto gone = disable(one.id, user->rowVersion);
    ASSERT_TRUE(ok(gone));
    EXPECT_TRUE(gone->disabled);
    EXPECT_FALSE(users().standing(one.id).value().active);
    EXPECT_EQ(codeOf(disable(one.id, user->rowVersion)), "record.changed_elsewhere");
}

TEST_P(UserStores, LockAfterSoManyFailuresAndForgetThemAfterASignIn) {
    const auto one = hire(u"卓玛"_s);
    ASSERT_TRUE(ok(add(one.id, u"zhuoma"_s)));
    const QDateTime until(QDate(2022, 11, 30), QTime(9, 15), QTimeZone::utc());
    const auto failOnce = [&] {
        return act([&](const Act& a) { return users().noteFailure(a, one.id, 3, until); });
    };
    ASSERT_TRUE(ok(failOnce()));
    ASSERT_TRUE(ok(failOnce()));
    EXPECT_FALSE(account(u"zhuoma"_s).lockedUntil);
    ASSERT_TRUE(ok(failOnce()));
    EXPECT_EQ(account(u"zhuoma"_s).failures, 3);
    EXPECT_EQ(account(u"zhuoma"_s).lockedUntil, until);
    ASSERT_TRUE(ok(act([&](const Act& a) { return users().clearFailures(a, one.id); })));
    EXPECT_EQ(account(u"zhuoma"_s).failures, 0);
    EXPECT_FALSE(account(u"zhuoma"_s).lockedUntil);
    ASSERT_TRUE(ok(act([&](const Act& a) { return users().notePassword(a, one.id, false); })));
    EXPECT_FALSE(account(u"zhuoma"_s).mustChange);
    EXPECT_TRUE(account(u"zhuoma"_s).passwordSetAt);
}

TEST_P(UserStores, TellWhoseARecordIs) {
    const auto who = person();
    const auto nobodys = users().whereabouts(u"person"_s, who.id.value());
    ASSERT_TRUE(ok(nobodys));
    EXPECT_EQ(*nobodys, (Whereabouts{{}, actor().office, u"639921"_s}));
    const auto colleague = hire(u"卓玛"_s);
    RegistrationDraft draft{who.id, sampleRegistration(colleague.id)};
    ASSERT_TRUE(ok(act([&](const Act& a) { return people().addRegistration(a, draft); })));
    const auto theirs = users().whereabouts(u"person"_s, who.id.value());
    ASSERT_TRUE(ok(theirs));
    EXPECT_EQ((*theirs)->officers, std::vector{colleague.id});
    const auto job = vacancy(employer().id);
    const auto letter = recommend(who.id, job.id);
    ASSERT_TRUE(ok(letter));
    EXPECT_EQ(users().whereabouts(u"referral"_s, letter->id.value()).value(), *theirs);
    EXPECT_EQ(users().whereabouts(u"vacancy"_s, job.id.value()).value(),
              (Whereabouts{{}, actor().office, u"639921"_s}));
    EXPECT_EQ(users().whereabouts(u"setting"_s, 1).value(), std::nullopt);
    EXPECT_EQ(codeOf(users().whereabouts(u"person"_s, 999)), "record.not_found");
}

TEST_P(UserStores, LetNobodyActWithoutARight) {
    const auto one = hire(u"卓玛"_s);
    ASSERT_TRUE(ok(add(one.id, u"zhuoma"_s)));
    const Actor guest{one.id, actor().office};
    const auto register_ = [&] {
        return transactions().run(
            guest,
            {.name = "person.register",
             .operation = OperationId::make(),
             .right = Right::PersonWrite},
            [&](const Act& a) { return people().add(a, samplePerson(3), {}); });
    };
    EXPECT_EQ(codeOf(register_()), "right.denied");
    ASSERT_TRUE(ok(give(one.id, Role::Clerk, Scope::Own)));
    EXPECT_EQ(codeOf(register_()), "ok") << "a right given acts at once";
    ASSERT_TRUE(ok(take(one.id, Role::Clerk)));
    EXPECT_EQ(codeOf(register_()), "right.denied") << "a right taken is gone at once";
}

TEST_P(UserStores, AskForNoRightUntilTheOfficeHasUsers) {
    const auto one = hire(u"卓玛"_s);
    const auto act = [&] {
        return transactions().run(Actor{one.id, actor().office},
                                  {.name = "person.register",
                                   .operation = OperationId::make(),
                                   .right = Right::PersonWrite},
                                  [](const Act&) { return Result<>(); });
    };
    EXPECT_EQ(codeOf(act()), "ok");
    ASSERT_TRUE(ok(add(one.id, u"zhuoma"_s)));
    EXPECT_EQ(codeOf(act()), "right.denied");
}

TEST_P(UserStores, LetAClerkWriteAboutTheOwnPeopleAndNobodysAlone) {
    const auto clerk = hire(u"卓玛"_s);
    const auto colleague = hire(u"才让"_s);
    ASSERT_TRUE(ok(add(clerk.id, u"zhuoma"_s)));
    ASSERT_TRUE(ok(give(clerk.id, Role::Clerk, Scope::Office)));
    const auto who = person();
    const auto correct = [&] {
        return transactions().run(Actor{clerk.id, actor().office},
                                  {.name = "person.correct",
                                   .operation = OperationId::make(),
                                   .subject = "person",
                                   .subjectId = who.id.value(),
                                   .right = Right::PersonWrite},
                                  [](const Act&) { return Result<>(); });
    };
    EXPECT_EQ(codeOf(correct()), "ok") << "nobody's";
    RegistrationDraft draft{who.id, sampleRegistration(colleague.id)};
    ASSERT_TRUE(ok(act([&](const Act& a) { return people().addRegistration(a, draft); })));
    EXPECT_EQ(codeOf(correct()), "right.out_of_scope") << "a colleague's";
}

TEST_P(UserStores, ReleaseNoLetterOfSeveralWhenOneIsOfAColleaguesPerson) {
    const auto clerk = hire(u"卓玛"_s);
    const auto colleague = hire(u"才让"_s);
    const auto own = letterOf(1, clerk.id);
    const auto foreign = letterOf(2, colleague.id);
    ASSERT_TRUE(ok(add(clerk.id, u"zhuoma"_s)));
    ASSERT_TRUE(ok(give(clerk.id, Role::Clerk, Scope::Own)));
    const Actor by{clerk.id, actor().office};
    for (const auto& both : {std::vector{own, foreign}, std::vector{foreign, own}}) {
        const auto before = denied().size();
        EXPECT_EQ(codeOf(releasePrints(casework(), by, OperationId::make(), both)),
                  "right.out_of_scope");
        EXPECT_EQ(denied().mid(before), QStringList{u"referral.print"_s}) << "one row";
        EXPECT_EQ(codeOf(recordPrints(casework(), by, OperationId::make(), both, 1, u"pdf"_s)),
                  "right.out_of_scope");
        EXPECT_EQ(denied().mid(before),
                  (QStringList{u"referral.print"_s, u"referral.print_filed"_s}));
    }
    for (const auto& letter : {own, foreign})
        EXPECT_TRUE(referrals().printsOf(letter.facts.person).value().empty());
    EXPECT_TRUE(ok(releasePrints(casework(), by, OperationId::make(), {own, own})));
}

ZHIQIAO_ON_EVERY_STORE(UserStores);
