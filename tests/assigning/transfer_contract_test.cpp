// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assigning/transfer_acts.h"
#include "core/storage/sql_assignment_store.h"
#include "core/storage/sql_transfer_store.h"
#include "tests/storage/store_suite.h"
#include "tests/support/codes.h"
#include "tests/support/fake_assignment_store.h"
#include "tests/support/fake_transfer_store.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

const auto kMoved = u"2"_s;    // transfer_reason
const auto kNotOurs = u"1"_s;  // transfer_refusal

std::vector<std::string> codesOf(const std::vector<NotMoved>& left) {
    std::vector<std::string> codes;
    for (const auto& one : left) {
        codes.emplace_back(one.error.code);
        EXPECT_FALSE(one.error.hint.isEmpty()) << one.error.code;
    }
    return codes;
}

}  // namespace

class Transfers : public StoreSuite {
protected:
    void SetUp() override {
        StoreSuite::SetUp();
        if (IsSkipped()) return;
        if (database()) {
            assignments_ = std::make_unique<SqlAssignmentStore>(database()->context());
            store_ = std::make_unique<SqlTransferStore>(database()->context());
        } else {
            assignments_ = std::make_unique<FakeAssignmentStore>(fakes()->records());
            store_ = std::make_unique<FakeTransferStore>(fakes()->records());
        }
        for (const int number : {2, 3})
            ASSERT_TRUE(ok(act([&](const Act& a) {
                return offices().saveOffice(a, {.id = OfficeId(number),
                                                .code = u"6399220%1"_s.arg(number),
                                                .name = u"窗口%1"_s.arg(number),
                                                .division = u"639922"_s});
            })));
        officer_ = staffAt(2, u"李秀英"_s);
        assign_ = std::make_unique<AssignPorts>(
            AssignPorts{transactions(), *assignments_, offices(), users(), loadedCodes()});
    }
    StaffId staffAt(int office, const QString& name, std::optional<QDate> until = {}) {
        return act([&](const Act& a) {
                   return offices().saveStaff(a, {},
                                              {StaffId(1), OfficeId(office), name, u"clerk"_s,
                                               QDate(2022, 1, 1), until, 1});
               })
            .value()
            .id;
    }
    TransferPorts ports() { return {*assign_, *store_}; }
    [[nodiscard]] Actor receiver() const { return {officer_, OfficeId(2)}; }
    PersonId registered(int n) {
        const auto who = person(n).id;
        EXPECT_TRUE(ok(act([&](const Act& a) {
            return people().addRegistration(
                a, {.person = who, .facts = sampleRegistration(actor().staff)});
        })));
        return who;
    }
    Result<TransfersAsked> ask(const std::vector<PersonId>& people, OfficeId to = OfficeId(2),
                               const QString& reason = kMoved) {
        return askTransfers(ports(), actor(), OperationId::make(),
                            {people, to, reason, u"已搬到女儿家"_s}, kToday);
    }
    CaseTransfer asked(PersonId who, OfficeId to = OfficeId(2)) {
        const auto done = ask({who}, to);
        EXPECT_TRUE(ok(done));
        EXPECT_TRUE(done->left.empty());
        return done->asked.front();
    }
    Result<TransfersAnswered> accept(const std::vector<TransferId>& ids,
                                     std::optional<StaffId> officer = {}) {
        return acceptTransfers(ports(), receiver(), OperationId::make(), ids,
                               officer.value_or(officer_), kToday);
    }
    Result<TransfersAnswered> refuse(TransferId id, const QString& reason = kNotOurs) {
        return refuseTransfers(ports(), receiver(), OperationId::make(), {id},
                               {reason, u"不在本县"_s});
    }
    Result<TransfersAnswered> withdraw(TransferId id) {
        return withdrawTransfers(ports(), actor(), OperationId::make(), {id});
    }
    CaseStanding standing(PersonId who) { return assignments_->casesOf({who}).value().front(); }

    std::unique_ptr<AssignmentStore> assignments_;
    std::unique_ptr<TransferStore> store_;
    std::unique_ptr<AssignPorts> assign_;
    StaffId officer_{1};
};

TEST_P(Transfers, LeaveThePersonWithTheSenderUntilTheyAreAccepted) {
    const auto who = registered(1);
    const auto transfer = asked(who);
    EXPECT_EQ(transfer.from, actor().office);
    EXPECT_EQ(transfer.to, OfficeId(2));
    EXPECT_EQ(transfer.note, u"已搬到女儿家"_s);
    EXPECT_EQ(transfer.state, TransferState::Asked);
    EXPECT_EQ(transfer.askedOn, kToday);
    EXPECT_EQ(transfer.recorded.staff, actor().staff);
    EXPECT_EQ(standing(who).where.office, actor().office);
    EXPECT_EQ(standing(who).where.officers, std::vector{actor().staff});
    const auto done = accept({transfer.id});
    ASSERT_TRUE(ok(done));
    ASSERT_EQ(done->done.size(), 1u);
    EXPECT_EQ(done->done.front().state, TransferState::Accepted);
    EXPECT_EQ(done->done.front().answeredBy, officer_);
    EXPECT_EQ(done->done.front().answeredOn, kToday);
    EXPECT_EQ(standing(who).where.office, OfficeId(2));
    EXPECT_EQ(standing(who).where.officers, std::vector{officer_}) << "an officer at once";
}

TEST_P(Transfers, AreAnsweredWithinTheWorkdaysOfTheRule) {
    const auto days = loadedCodes().parameters.number(u"transfer.answer_workdays"_s, kToday);
    ASSERT_TRUE(days);
    EXPECT_EQ(asked(registered(1)).dueOn, loadedCodes().calendar.afterWorkdays(kToday, *days));
}

TEST_P(Transfers, AreAskedOneAtATime) {
    const auto who = registered(1);
    const auto first = asked(who);
    EXPECT_EQ(codesOf(ask({who}, OfficeId(3))->left), std::vector<std::string>{"transfer.open"});
    ASSERT_TRUE(ok(withdraw(first.id)));
    EXPECT_TRUE(ask({who}, OfficeId(3))->left.empty()) << "once the first is withdrawn";
    EXPECT_EQ(store_->ofPerson(who)->size(), 2u) << "what was asked stays";
}

TEST_P(Transfers, SendManyAtOnceAndNameWhoCouldNotBe) {
    const auto one = registered(1);
    const auto waiting = registered(2);
    asked(waiting);
    const PersonId unknown(999'999);
    const auto done = ask({one, waiting, unknown, one});
    ASSERT_TRUE(ok(done));
    ASSERT_EQ(done->asked.size(), 1u) << "each once";
    EXPECT_EQ(done->asked.front().person, one);
    EXPECT_EQ(codesOf(done->left), (std::vector<std::string>{"transfer.open", "record.not_found"}));
    const auto none = ask({waiting});
    ASSERT_TRUE(ok(none));
    EXPECT_TRUE(none->asked.empty());
    EXPECT_EQ(none->left.size(), 1u);
}

TEST_P(Transfers, AreRefusedForAReasonAndTheSenderServesOn) {
    const auto who = registered(1);
    const auto transfer = asked(who);
    EXPECT_EQ(codeOf(refuse(transfer.id, {})), "transfer.refusal_missing");
    EXPECT_EQ(codeOf(refuse(transfer.id, u"77"_s)), "code.unknown");
    const auto done = refuse(transfer.id);
    ASSERT_TRUE(ok(done));
    EXPECT_EQ(done->done.front().refusal, kNotOurs);
    EXPECT_EQ(done->done.front().answer, u"不在本县"_s);
    EXPECT_EQ(standing(who).where.office, actor().office);
    EXPECT_EQ(standing(who).where.officers, std::vector{actor().staff});
    EXPECT_TRUE(ask({who})->left.empty()) << "and may ask again";
}

TEST_P(Transfers, TellTheSecondOfTwoCountersThatAnswer) {
    const auto transfer = asked(registered(1));
    ASSERT_TRUE(ok(accept({transfer.id})));
    EXPECT_EQ(codesOf(accept({transfer.id})->left), std::vector<std::string>{"transfer.answered"});
    EXPECT_EQ(codesOf(refuse(transfer.id)->left), std::vector<std::string>{"transfer.answered"});
    EXPECT_EQ(codesOf(withdraw(transfer.id)->left), std::vector<std::string>{"transfer.answered"});
    EXPECT_EQ(store_->find(transfer.id)->state, TransferState::Accepted);
    EXPECT_EQ(codeOf(act([&](const Act& a) {
                  return store_->answer(a, transfer.id, {.state = TransferState::Refused});
              })),
              "transfer.answered")
        << "by the store itself";
}

TEST_P(Transfers, AreAnsweredByTheOfficeAskedAlone) {
    const auto transfer = asked(registered(1), OfficeId(3));
    EXPECT_EQ(codesOf(accept({transfer.id})->left),
              std::vector<std::string>{"transfer.other_office"});
    EXPECT_EQ(codesOf(refuse(transfer.id)->left),
              std::vector<std::string>{"transfer.other_office"});
    EXPECT_EQ(store_->find(transfer.id)->state, TransferState::Asked);
}

TEST_P(Transfers, AreNotAskedWithoutPeopleOrReasonOrAnotherOffice) {
    const auto who = registered(1);
    EXPECT_EQ(codeOf(ask({})), "case.nobody");
    EXPECT_EQ(codeOf(ask({who}, actor().office)), "transfer.own_office");
    EXPECT_EQ(codeOf(ask({who}, OfficeId(77))), "transfer.unknown_office");
    EXPECT_EQ(codeOf(ask({who}, OfficeId(2), {})), "transfer.reason_missing");
    EXPECT_EQ(codeOf(ask({who}, OfficeId(2), u"77"_s)), "code.unknown");
    EXPECT_TRUE(store_->ofPerson(who)->empty());
}

TEST_P(Transfers, AreTakenOverByWhoWorksThereToday) {
    const auto transfer = asked(registered(1));
    EXPECT_EQ(codeOf(accept({})), "transfer.nothing_chosen");
    EXPECT_EQ(codeOf(accept({transfer.id}, StaffId(88'888))), "case.no_officer");
    EXPECT_EQ(codeOf(accept({transfer.id}, staffAt(2, u"离职"_s, QDate(2022, 11, 1)))),
              "case.no_officer");
    EXPECT_EQ(codeOf(accept({transfer.id}, actor().staff)), "case.other_office");
    EXPECT_EQ(codeOf(accept({TransferId(99'999)})), "record.not_found");
    EXPECT_EQ(store_->find(transfer.id)->state, TransferState::Asked);
}

TEST_P(Transfers, GoBackAsNewOnes) {
    const auto who = registered(1);
    ASSERT_TRUE(ok(accept({asked(who).id})));
    EXPECT_EQ(codesOf(ask({who})->left), std::vector<std::string>{"case.other_office"});
    const auto back = askTransfers(ports(), receiver(), OperationId::make(),
                                   {{who}, actor().office, kMoved}, kToday);
    ASSERT_TRUE(ok(back));
    ASSERT_EQ(back->asked.size(), 1u);
    const auto done = acceptTransfers(ports(), actor(), OperationId::make(),
                                      {back->asked.front().id}, actor().staff, kToday);
    ASSERT_TRUE(ok(done));
    EXPECT_EQ(standing(who).where.office, actor().office);
    EXPECT_EQ(standing(who).where.officers, std::vector{actor().staff});
    EXPECT_EQ(store_->ofPerson(who)->size(), 2u);
}

TEST_P(Transfers, OfOneAcceptanceAreOneBatchThatCannotBeTakenBack) {
    const auto one = registered(1);
    const auto other = registered(2);
    const auto done = accept({asked(one).id, asked(other).id});
    ASSERT_TRUE(ok(done));
    EXPECT_EQ(done->done.size(), 2u);
    const auto named = assignments_->ofPerson(one);
    ASSERT_EQ(named->size(), 1u);
    EXPECT_EQ(named->front().officer, officer_);
    EXPECT_EQ(assignments_->ofBatch(named->front().batch)->size(), 2u);
    if (!database()) return;  // the fakes do not know what a batch was for
    const auto undone =
        undoAssignment(*assign_, receiver(), OperationId::make(), named->front().batch);
    ASSERT_TRUE(ok(undone));
    EXPECT_EQ(undone->people, 0) << "the way back is another transfer";
    EXPECT_EQ(undone->left.size(), 2u);
}

TEST_P(Transfers, TellWhatComesAlong) {
    const auto who = registered(1);
    const auto sheet = openTransfer(ports(), receiver(), asked(who).id, kToday);
    ASSERT_TRUE(ok(sheet));
    EXPECT_EQ(sheet->name, people().find(who)->facts.name);
    EXPECT_EQ(sheet->kinds, QStringList{sampleRegistration(actor().staff).kind});
}

ZHIQIAO_ON_EVERY_STORE(Transfers);
