// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assigning/transfer_acts.h"
#include "core/storage/list_transfers.h"
#include "core/storage/sql_access_log.h"
#include "core/storage/sql_assignment_store.h"
#include "core/storage/sql_office_store.h"
#include "core/storage/sql_transactions.h"
#include "core/storage/sql_transfer_store.h"
#include "core/storage/sql_user_store.h"
#include "tests/storage/list_office.h"
#include "tests/support/codes.h"

#include <future>
#include <map>
#include <set>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

/// Who: the sender's officer in charge, a colleague there, the sender's supervisor, the receiver's
/// officer who is named, a colleague there, the receiver's supervisor, a third office's supervisor.
const QStringList kWho{u"officer"_s,   u"colleague"_s, u"supervisor"_s, u"taker"_s,
                       u"neighbour"_s, u"receiver"_s,  u"third"_s};

struct Rule {
    const char* stage;  ///< before, asked, accepted, refused
    const char* deed;
    const char* may;  ///< y or n of each in the order of kWho
};

/// Said before anything was built: the sender serves until the receiver has accepted; then the
/// receiver has all of it and the sender what it made.
constexpr Rule kRules[] = {
    {"before", "see", "ynynnnn"},        {"before", "serve", "ynynnnn"},
    {"before", "ask", "ynynnnn"},

    {"asked", "see", "ynynnnn"},         {"asked", "serve", "ynynnnn"},
    {"asked", "look", "ynynnyn"},        {"asked", "withdraw", "ynynnnn"},
    {"asked", "accept", "nnnnnyn"},      {"asked", "refuse", "nnnnnyn"},
    {"asked", "made", "nnnnnnn"},        {"asked", "in", "nnnnnyn"},
    {"asked", "out", "ynynnnn"},

    {"accepted", "see", "nnnynyn"},      {"accepted", "serve", "nnnynyn"},
    {"accepted", "ask", "nnnynyn"},      {"accepted", "look", "nnnynyn"},
    {"accepted", "withdraw", "nnnnnnn"}, {"accepted", "accept", "nnnnnnn"},
    {"accepted", "refuse", "nnnnnnn"},   {"accepted", "made", "yyynnnn"},
    {"accepted", "in", "nnnynyn"},       {"accepted", "out", "ynynnnn"},

    {"refused", "see", "ynynnnn"},       {"refused", "serve", "ynynnnn"},
    {"refused", "ask", "ynynnnn"},       {"refused", "made", "nnnnnnn"},
};

}  // namespace

class TransferScope : public EngineSuite {
protected:
    void SetUp() override {
        EngineSuite::SetUp();
        if (IsSkipped() || HasFatalFailure()) return;
        for (const auto& [number, division] :
             {std::pair(2, u"639922"_s), std::pair(3, u"639923"_s)})
            ASSERT_TRUE(ok(act([&](const Act& a) {
                return test().offices().saveOffice(a, {.id = OfficeId(number),
                                                       .code = division + u"01"_s,
                                                       .name = u"窗口"_s + division,
                                                       .division = division});
            })));
        hire(u"officer"_s, 1, Role::Clerk, Scope::Own);
        hire(u"colleague"_s, 1, Role::Clerk, Scope::Own);
        hire(u"supervisor"_s, 1, Role::Supervisor, Scope::Office);
        hire(u"taker"_s, 2, Role::Clerk, Scope::Own);
        hire(u"neighbour"_s, 2, Role::Clerk, Scope::Own);
        hire(u"receiver"_s, 2, Role::Supervisor, Scope::Office);
        hire(u"third"_s, 3, Role::Supervisor, Scope::County);
        assignments_ = std::make_unique<SqlAssignmentStore>(test().context());
        transfers_ = std::make_unique<SqlTransferStore>(test().context());
        assign_ = std::make_unique<AssignPorts>(AssignPorts{
            test().transactions(), *assignments_, test().offices(), test().users(), loadedCodes()});
    }
    void hire(const QString& who, int office, Role role, Scope scope) {
        const auto staff = act([&](const Act& a) -> Result<Staff> {
            auto saved = test().offices().saveStaff(
                a, {}, {StaffId(1), OfficeId(office), who, u"clerk"_s, QDate(2022, 1, 1), {}, 1});
            if (!saved) return saved;
            if (auto given = test().users().grant(a, saved->id, {role, scope}); !given)
                return fail(given.error());
            if (auto added = test().users().addUser(a, saved->id, who, false); !added)
                return fail(added.error());
            return saved;
        });
        ASSERT_TRUE(ok(staff));
        who_.insert_or_assign(who, Actor{staff->id, OfficeId(office)});
    }
    TransferPorts ports() { return {*assign_, *transfers_}; }
    [[nodiscard]] const Actor& actor(const QString& who) const { return who_.at(who); }

    template <class Work>
    auto as(const QString& who, Work work) {
        return test().transactions().run(
            actor(who),
            {.name = "test.act", .operation = OperationId::make(), .right = Right::OwnSettings},
            std::move(work));
    }
    struct Case {
        PersonId person;
        std::optional<TransferId> transfer;
    };
    /// A person of the officer's, with a service, brought to that stage.
    Case broughtTo(const QString& stage) {
        const auto saved = as(u"officer"_s, [&](const Act& a) {
            return test().people().add(a, samplePerson(next_++));
        });
        EXPECT_TRUE(ok(saved));
        Case made{saved->id, {}};
        EXPECT_TRUE(ok(as(u"officer"_s, [&](const Act& a) {
            return test().people().addRegistration(
                a, {.person = made.person, .facts = sampleRegistration(a.staff())});
        })));
        if (stage == u"before"_s) return made;
        const auto asked = ask(u"officer"_s, made.person);
        EXPECT_TRUE(ok(asked));
        made.transfer = asked->asked.front().id;
        const auto answered = stage == u"accepted"_s  ? accept(u"receiver"_s, *made.transfer)
                              : stage == u"refused"_s ? refuse(u"receiver"_s, *made.transfer)
                                                      : std::string();
        EXPECT_EQ(answered, "");
        return made;
    }
    Result<TransfersAsked> ask(const QString& who, PersonId person) {
        const auto to = actor(who).office == OfficeId(2) ? OfficeId(1) : OfficeId(2);
        return askTransfers(ports(), actor(who), OperationId::make(), {{person}, to, u"2"_s},
                            kToday);
    }
    template <class Done>
    static std::string codeOfDone(const Result<Done>& done) {
        if (!done) return std::string(done.error().code);
        return done->left.empty() ? std::string() : std::string(done->left.front().error.code);
    }
    std::string accept(const QString& who, TransferId id) {
        const auto officer = actor(who).office == OfficeId(2) ? actor(u"taker"_s) : actor(who);
        return codeOfDone(
            acceptTransfers(ports(), actor(who), OperationId::make(), {id}, officer.staff, kToday));
    }
    std::string refuse(const QString& who, TransferId id) {
        return codeOfDone(
            refuseTransfers(ports(), actor(who), OperationId::make(), {id}, {u"1"_s, {}}));
    }
    Result<> allowed(const QString& who, Right right, PersonId person) {
        return test().transactions().run(actor(who),
                                         {.name = "test.try",
                                          .operation = OperationId::make(),
                                          .subject = "person",
                                          .subjectId = person.value(),
                                          .right = right},
                                         [](const Act&) { return Result<>(); });
    }
    bool listed(const QString& who, TransferId id, const QString& direction) {
        const auto list = transfersList(test().context(), test().clock());
        const auto standing = test().users().standing(actor(who).staff);
        EXPECT_TRUE(ok(standing));
        showOnlyTo(*list, *standing);
        return list->count({.filters = {{u"direction"_s, direction},
                                        {u"transfer"_s, QString::number(id.value())}}},
                           10)
                   .value() > 0;
    }
    bool does(const QString& who, const QString& deed, const Case& one) {
        if (deed == u"see"_s) return allowed(who, Right::PersonRead, one.person).has_value();
        if (deed == u"serve"_s) return allowed(who, Right::ServiceWrite, one.person).has_value();
        if (deed == u"ask"_s) return codeOfDone(ask(who, one.person)).empty();
        if (deed == u"accept"_s) return accept(who, *one.transfer).empty();
        if (deed == u"refuse"_s) return refuse(who, *one.transfer).empty();
        if (deed == u"withdraw"_s)
            return codeOfDone(
                       withdrawTransfers(ports(), actor(who), OperationId::make(), {*one.transfer}))
                .empty();
        if (deed == u"look"_s)
            return openTransfer(ports(), actor(who), *one.transfer, kToday).has_value();
        if (deed == u"made"_s) return openMade(ports(), actor(who), *one.transfer).has_value();
        return listed(who, *one.transfer, deed);
    }

    std::map<QString, Actor> who_;
    std::unique_ptr<SqlAssignmentStore> assignments_;
    std::unique_ptr<SqlTransferStore> transfers_;
    std::unique_ptr<AssignPorts> assign_;
    int next_ = 100;
};
ZHIQIAO_ON_BOTH_ENGINES(TransferScope);

TEST_P(TransferScope, IsTheSendersBeforeAndTheReceiversAfter) {
    for (const auto& [stage, deed, may] : kRules)
        for (qsizetype i = 0; i < kWho.size(); ++i) {
            const auto one = broughtTo(QString::fromLatin1(stage));
            EXPECT_EQ(does(kWho[i], QString::fromLatin1(deed), one), may[i] == 'y')
                << stage << ": " << deed << " by " << qPrintable(kWho[i]);
        }
}

TEST_P(TransferScope, LeavesEachWhatItMade) {
    const auto one = broughtTo(u"accepted"_s);
    const auto made = [&](const QString& who) {
        const auto records = openMade(ports(), actor(who), *one.transfer);
        EXPECT_TRUE(ok(records));
        return records->size();
    };
    EXPECT_EQ(made(u"officer"_s), 1u) << "the registration";
    EXPECT_EQ(made(u"supervisor"_s), 1u);
    EXPECT_EQ(made(u"colleague"_s), 0u) << "who recorded nothing";
    ASSERT_TRUE(ok(as(u"taker"_s, [&](const Act& a) {
        return test().services().add(
            a, {.person = one.person,
                .on = kToday,
                .contact = ContactFacts{.method = u"01"_s, .outcome = u"01"_s}});
    })));
    EXPECT_EQ(made(u"supervisor"_s), 1u) << "what the receiver does is not the sender's";
}

TEST_P(TransferScope, TellsThePersonWhoLookedAndWhoDecided) {
    const auto one = broughtTo(u"asked"_s);
    ASSERT_TRUE(does(u"receiver"_s, u"look"_s, one));
    ASSERT_EQ(accept(u"receiver"_s, *one.transfer), "");
    ASSERT_TRUE(does(u"officer"_s, u"made"_s, one));
    const SqlAccessLog log(test().context());
    const auto seen = log.accessesTo(one.person);
    ASSERT_TRUE(ok(seen));
    std::map<QString, QString> told;  // act → who
    for (const auto& access : *seen) told[access.act] = access.staff;
    EXPECT_EQ(told[u"transfer.ask"_s], u"officer"_s);
    EXPECT_EQ(told[u"transfer.view"_s], u"receiver"_s);
    EXPECT_EQ(told[u"transfer.accept"_s], u"receiver"_s);
    EXPECT_EQ(told[u"transfer.made_view"_s], u"officer"_s);
}

TEST_P(TransferScope, TellsEachOfSeveralPeopleThatTheyWereToBeSent) {
    const auto one = broughtTo(u"before"_s).person;
    const auto other = broughtTo(u"before"_s).person;
    ASSERT_TRUE(ok(askTransfers(ports(), actor(u"officer"_s), OperationId::make(),
                                {{one, other}, OfficeId(2), u"2"_s}, kToday)));
    const SqlAccessLog log(test().context());
    for (const auto person : {one, other}) {
        const auto seen = log.accessesTo(person);
        ASSERT_TRUE(ok(seen));
        EXPECT_EQ(std::ranges::count(*seen, u"transfer.ask"_s, &SeenAct::act), 1);
    }
}

TEST_P(TransferScope, RewritesNothingThatWasRecorded) {
    const auto one = broughtTo(u"asked"_s);
    const auto before = test().people().registrationHistory(one.person);
    const auto person = test().people().find(one.person);
    ASSERT_EQ(accept(u"receiver"_s, *one.transfer), "");
    EXPECT_EQ(*test().people().registrationHistory(one.person), *before);
    EXPECT_EQ(*test().people().find(one.person), *person) << "the office of a past act stays";
}

TEST_P(TransferScope, TellsTheSecondOfTwoCountersThatAnswerAtOnce) {
    const auto one = broughtTo(u"asked"_s);
    auto other = std::async(std::launch::async, [&] {
        Connections connections([&](Access access) { return test().open(access); });
        EXPECT_TRUE(ok(connections.openForWriting()));
        const SqlContext context{connections, test().vault(), test().context().trail};
        SqlTransactions transactions(context, test().clock());
        SqlAssignmentStore assignments(context);
        SqlTransferStore transfers(context);
        const SqlOfficeStore offices(context);
        const SqlUserStore users(context);
        const AssignPorts assign{transactions, assignments, offices, users, loadedCodes()};
        const auto refused =
            codeOfDone(refuseTransfers({assign, transfers}, actor(u"receiver"_s),
                                       OperationId::make(), {*one.transfer}, {u"1"_s, {}}));
        connections.closeHere();
        return refused;
    });
    const auto accepted = accept(u"receiver"_s, *one.transfer);
    const auto refused = other.get();
    const std::set<std::string> both{accepted, refused};
    EXPECT_EQ(both, (std::set<std::string>{"", "transfer.answered"}))
        << "one of the two was faster";
    EXPECT_EQ(transfers_->find(*one.transfer)->state,
              accepted.empty() ? TransferState::Accepted : TransferState::Refused);
    EXPECT_EQ(assignments_->ofPerson(one.person)->size(), accepted.empty() ? 1u : 0u)
        << "nobody is named by an answer that came too late";
}
