// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/consent_to_pass_on.h"
#include "core/onward/print_onward.h"
#include "core/storage/database_digest.h"
#include "core/storage/list_onward.h"
#include "core/storage/sql_consent_store.h"
#include "core/storage/sql_difficulty_store.h"
#include "core/storage/sql_onward_store.h"
#include "tests/storage/store_suite.h"
#include "tests/support/codes.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

class OnwardReferrals : public StoreSuite {
protected:
    void SetUp() override {
        StoreSuite::SetUp();
        if (IsSkipped()) return;
        referrals_ = std::make_unique<SqlOnwardStore>(database()->context());
        consents_ = std::make_unique<SqlConsentStore>(database()->context());
        consent_ = std::make_unique<ConsentToPassOn>(*consents_);
        who_ = person().id;
        agrees(who_);
    }
    void agrees(PersonId person, ConsentKind kind = ConsentKind::Consent,
                const QString& notice = kDepartmentNotice) {
        ASSERT_TRUE(ok(act([&](const Act& a) {
            return consents_->add(a, {.person = person,
                                      .notice = notice,
                                      .digest = u"00"_s,
                                      .kind = kind,
                                      .on = kToday});
        })));
    }
    OnwardPorts ports() { return {transactions(), *referrals_, *consent_, loadedCodes()}; }
    OnwardPrintPorts printing() { return {ports(), people(), offices(), StoreSuite::referrals()}; }
    [[nodiscard]] OnwardFacts need() const {
        return {.person = who_,
                .department = u"01"_s,
                .body = u"雪河县民政局"_s,
                .address = u"盐泉镇湖滨路3号"_s,
                .phone = u"09780000003"_s,
                .reason = u"01"_s,
                .words = u"失业后生活困难"_s,
                .situation = u"家中两人上学"_s,
                .done = u"已推荐三个岗位"_s,
                .asked = u"请予临时救助"_s,
                .sentOn = kToday.addDays(-6),
                .answerBy = kToday.addDays(4)};
    }
    Result<OnwardReferral> send(const OnwardFacts& facts) {
        return sendOnward(ports(), actor(), OperationId::make(), facts, kToday);
    }
    [[nodiscard]] static OnwardChange seen(const OnwardReferral& one, QDate on = kToday) {
        return {one.id, one.deeds.size(), on};
    }
    Result<OnwardReferral> answer(const OnwardReferral& one, const QString& what = u"1"_s,
                                  const QString& words = u"已发放"_s, QDate on = kToday) {
        return answerOnward(ports(), actor(), OperationId::make(), seen(one, on), what, words,
                            kToday);
    }
    Result<OnwardReferral> withdraw(const OnwardReferral& one,
                                    const QString& why = u"本人已自行办理"_s) {
        return withdrawOnward(ports(), actor(), OperationId::make(), seen(one), why, kToday);
    }
    Result<OnwardReferral> undo(const OnwardReferral& one) {
        return undoOnward(ports(), actor(), OperationId::make(), one.id, one.deeds.size(), kToday);
    }
    /// Digests of every table but those that are only ever added to by what is tested.
    QMap<QString, QString> tablesBut(const QStringList& growing) {
        auto tables = digestOf(database()->database(), database()->vault()).value().tables;
        for (const auto& name : growing) EXPECT_EQ(tables.remove(name), 1) << qPrintable(name);
        return tables;
    }
    std::vector<OnwardRow> rows() { return store().rowsOf(who_).value(); }
    SqlOnwardStore& store() { return *referrals_; }
    std::unique_ptr<ListSource> list() {
        return onwardList(database()->context(), database()->clock());
    }

    PersonId who_{0};

private:
    std::unique_ptr<SqlOnwardStore> referrals_;
    std::unique_ptr<SqlConsentStore> consents_;
    std::unique_ptr<ConsentToPassOn> consent_;
};
INSTANTIATE_TEST_SUITE_P(, OnwardReferrals,
                         testing::Values(Backend(Engine::Sqlite), Backend(Engine::Postgres)),
                         [](const auto& tested) { return nameOf(tested); });

TEST_P(OnwardReferrals, AreGivenBackAsTheyWereWritten) {
    const auto facts = need();
    const auto sent = send(facts);
    ASSERT_TRUE(ok(sent));
    EXPECT_EQ(sent->facts, facts);
    EXPECT_EQ(store().find(sent->id).value(), *sent);
    EXPECT_EQ(store().findByNumber(sent->number).value(), *sent);
    EXPECT_EQ(store().ofPerson(who_).value(), std::vector{*sent});
    EXPECT_EQ(rows(), (std::vector<OnwardRow>{{.referral = sent->id,
                                               .person = who_,
                                               .answerBy = kToday.addDays(4),
                                               .endedOn = {},
                                               .answer = {}}}));
    EXPECT_EQ(codeOf(store().findByNumber(u"6399210122999999"_s)), "record.not_found");
}

TEST_P(OnwardReferrals, TakeNumbersWithoutAGapOfTheirOwnSeries) {
    const auto first = send(need());
    ASSERT_TRUE(ok(first));
    const auto vacancyOf = vacancy(employer().id);
    const auto letter = recommend(who_, vacancyOf.id);
    ASSERT_TRUE(ok(letter)) << "another form counts for itself";
    const auto second = send(need());
    ASSERT_TRUE(ok(second));
    const auto code = offices().offices().value().front().code;
    EXPECT_EQ(first->number, code + u"22000001"_s);
    EXPECT_EQ(second->number, code + u"22000002"_s);
    EXPECT_EQ(letter->number, code + u"22000001"_s);
    auto refused = need();
    refused.difficulty = DifficultyId(4711);
    EXPECT_EQ(codeOf(send(refused)), "record.not_found");
    EXPECT_EQ(send(need()).value().number, code + u"22000003"_s) << "a refused one takes none";
}

TEST_P(OnwardReferrals, NeedTheConsentOfThePerson) {
    agrees(who_, ConsentKind::Withdrawal);
    const auto refused = send(need());
    EXPECT_EQ(codeOf(refused), "onward.no_consent");
    EXPECT_TRUE(refused.error().hint.contains(u"department"_s)) << "which one it needs";
    EXPECT_TRUE(store().ofPerson(who_).value().empty());
    agrees(who_, ConsentKind::Consent, u"employer"_s);
    EXPECT_EQ(codeOf(send(need())), "onward.no_consent") << "to employers is another consent";
    agrees(who_);
    EXPECT_TRUE(ok(send(need())));
    auto other = need();
    other.person = person(2).id;
    EXPECT_EQ(codeOf(send(other)), "onward.no_consent") << "each for himself";
}

TEST_P(OnwardReferrals, EndWithTheirFeedbackOrTheirWithdrawal) {
    auto sent = answer(send(need()).value(), u"3"_s, u"请补充户口簿"_s, kToday.addDays(-1));
    ASSERT_TRUE(ok(sent));
    EXPECT_EQ(rows().front().endedOn, kToday.addDays(-1));
    EXPECT_EQ(rows().front().answer, u"3"_s);
    EXPECT_EQ(sent->deeds.back().facts.words, u"请补充户口簿"_s);
    EXPECT_EQ(codeOf(answer(*sent)), "onward.ended");
    EXPECT_EQ(codeOf(withdraw(*sent)), "onward.ended");
    sent = undo(*sent);
    ASSERT_TRUE(ok(sent));
    EXPECT_EQ(rows().front().endedOn, std::nullopt);
    sent = withdraw(*sent);
    ASSERT_TRUE(ok(sent));
    EXPECT_EQ(rows().front().endedOn, kToday);
    EXPECT_EQ(rows().front().answer, QString());
    EXPECT_EQ(sent->deeds.size(), 3U) << "every deed stays";
    sent = undo(undo(*sent).value());
    ASSERT_TRUE(ok(sent));
    EXPECT_TRUE(rows().empty()) << "the referral itself was a mistake";
    EXPECT_TRUE(onwardReferralsOf(ports(), who_).value().empty());
    EXPECT_EQ(store().ofPerson(who_).value().size(), 1U) << "and stays, with its number";
    EXPECT_EQ(codeOf(undo(*sent)), "onward.taken_back");
    EXPECT_EQ(codeOf(answer(*sent)), "onward.taken_back");
}

TEST_P(OnwardReferrals, RefuseWhatCannotBeSent) {
    struct Case {
        std::string_view code;
        std::function<void(OnwardFacts&)> change;
    };
    const Case cases[] = {
        {"code.unknown", [](auto& f) { f.department = u"77"_s; }},
        {"code.unknown", [](auto& f) { f.department.clear(); }},
        {"code.unknown", [](auto& f) { f.reason = u"77"_s; }},
        {"onward.asked_missing", [](auto& f) { f.asked = u" "_s; }},
        {"onward.body_missing",
         [](auto& f) {
             f.department = u"99"_s;
             f.body = u" "_s;
         }},
        {"onward.words_missing",
         [](auto& f) {
             f.reason = u"99"_s;
             f.words.clear();
         }},
        {"onward.too_long", [](auto& f) { f.situation = QString(kLongestOnwardText + 1, u'字'); }},
        {"onward.in_future", [](auto& f) { f.sentOn = kToday.addDays(1); }},
        {"onward.in_future", [](auto& f) { f.sentOn = QDate(); }},
        {"onward.answer_before", [](auto& f) { f.answerBy = f.sentOn.addDays(-1); }},
        {"record.not_found", [](auto& f) { f.difficulty = DifficultyId(4711); }},
    };
    for (const auto& [code, change] : cases) {
        auto facts = need();
        change(facts);
        EXPECT_EQ(codeOf(send(facts)), code);
    }
    auto longest = need();
    longest.situation = QString(kLongestOnwardText, u'字');
    EXPECT_TRUE(ok(send(longest)));
}

TEST_P(OnwardReferrals, RefuseWhatDoesNotFollow) {
    const auto sent = send(need()).value();
    EXPECT_EQ(codeOf(answer(sent, u"77"_s)), "code.unknown");
    EXPECT_EQ(codeOf(answer(sent, u"2"_s, u" "_s)), "onward.result_missing") << "why not";
    EXPECT_EQ(codeOf(answer(sent, u"1"_s, {}, kToday.addDays(-7))), "onward.day_before");
    EXPECT_EQ(codeOf(answer(sent, u"1"_s, {}, kToday.addDays(1))), "onward.in_future");
    EXPECT_EQ(codeOf(withdraw(sent, u" "_s)), "onward.result_missing");
    ASSERT_TRUE(ok(answer(sent, u"1"_s, {})));
    EXPECT_EQ(codeOf(withdraw(sent)), "record.changed_elsewhere")
        << "as it was seen before the answer came";
    const auto late = act([&](const Act& a) {
        return store().addDeed(a, sent, {.kind = OnwardDeedKind::Withdraw, .on = kToday});
    });
    EXPECT_EQ(codeOf(late), "record.changed_elsewhere") << "at the same moment";
}

TEST_P(OnwardReferrals, BelongToATicketOfTheSamePerson) {
    SqlDifficultyStore tickets(database()->context());
    const auto ticketOf = [&](PersonId person) {
        return act([&](const Act& a) {
                   return tickets.add(a, {.person = person,
                                          .kind = u"01"_s,
                                          .words = u"三个月工资未发"_s,
                                          .openedOn = kToday,
                                          .owner = actor().staff});
               })
            .value()
            .id;
    };
    auto facts = need();
    facts.difficulty = ticketOf(who_);
    const auto sent = send(facts);
    ASSERT_TRUE(ok(sent));
    EXPECT_EQ(sent->facts.difficulty, facts.difficulty);
    facts.difficulty = ticketOf(person(2).id);
    EXPECT_EQ(codeOf(send(facts)), "record.not_found");
}

TEST_P(OnwardReferrals, StandInTheirListByTheDayOfTheirFeedback) {
    const auto of = [&](std::optional<QDate> by) {
        auto facts = need();
        facts.answerBy = by;
        return send(facts).value();
    };
    const auto unset = of({});
    const auto waiting = of(kToday);
    const auto late = of(kToday.addDays(-1));
    const auto answered = answer(of(kToday.addDays(-2))).value();
    const auto withdrawn = withdraw(of({})).value();
    const auto source = list();
    const auto columns = source->columns();
    const auto page = source->page({});
    ASSERT_TRUE(ok(page));
    ASSERT_EQ(page->rows.size(), 5U);
    const auto cell = [&](size_t row, const QString& key) {
        return page->rows[row]
            .cells[size_t(std::ranges::find(columns, key, &ListColumn::key) - columns.begin())];
    };
    QStringList states;
    for (size_t row = 0; row < 5; ++row) states << cell(row, u"onward_state"_s).toString();
    EXPECT_EQ(states.join(u' '), u"overdue waiting waiting answered withdrawn"_s);
    EXPECT_EQ(page->rows[0].id, late.id.value());
    EXPECT_EQ(page->rows[1].id, waiting.id.value()) << "its last day is in time";
    EXPECT_EQ(page->rows[2].id, unset.id.value()) << "without a day after those with one";
    EXPECT_EQ(page->rows[3].id, answered.id.value());
    EXPECT_EQ(page->rows[4].id, withdrawn.id.value());
    EXPECT_EQ(cell(3, u"onward_answer"_s), u"1"_s);
    EXPECT_EQ(cell(0, u"body"_s), u"雪河县民政局"_s);
    EXPECT_EQ(cell(0, u"number"_s), late.number);
    EXPECT_EQ(source->count({.filters = {{u"onward_state"_s, u"overdue|waiting"_s}}}, 9).value(),
              3);
}

TEST_P(OnwardReferrals, ArePrintedWhileTheyMayLeaveAndCountTheirPrints) {
    const auto sent = send(need()).value();
    const auto release = [&](OnwardId id) {
        return releaseOnwardPrint(printing(), actor(), OperationId::make(), id, kToday);
    };
    const auto released = release(sent.id);
    ASSERT_TRUE(ok(released));
    EXPECT_EQ(released->referral, sent);
    EXPECT_EQ(released->person, people().find(who_).value().facts);
    EXPECT_EQ(released->printsBefore, 0);
    const auto filed = recordOnwardPrint(printing(), actor(), OperationId::make(), sent, u"pdf"_s);
    ASSERT_TRUE(ok(filed));
    EXPECT_EQ(filed->ordinal, 1);
    EXPECT_EQ(release(sent.id).value().printsBefore, 1);
    agrees(who_, ConsentKind::Withdrawal);
    EXPECT_EQ(codeOf(release(sent.id)), "onward.no_consent") << "withdrawn since";
    agrees(who_);
    const auto withdrawn = withdraw(sent);
    ASSERT_TRUE(ok(withdrawn));
    EXPECT_EQ(codeOf(release(sent.id)), "onward.ended");
    ASSERT_TRUE(ok(undo(undo(*withdrawn).value())));
    EXPECT_EQ(codeOf(release(sent.id)), "onward.taken_back");
    EXPECT_EQ(codeOf(release(OnwardId(4711))), "record.not_found");
}

TEST_P(OnwardReferrals, TakenBackLeaveTheWholeDatabaseAsItWas) {
    const QStringList deeds{u"onward_deed"_s};
    const QStringList records{u"onward_referral"_s, u"onward_deed"_s, u"number_series"_s};
    ASSERT_TRUE(ok(send(need())));
    const auto nothing = tablesBut(records);
    auto sent = send(need());
    ASSERT_TRUE(ok(sent));
    EXPECT_NE(tablesBut(records), nothing) << "lists show the referral";
    const auto waiting = tablesBut(deeds);
    for (const auto& change : {std::function([&] { return answer(*sent); }),
                               std::function([&] { return withdraw(*sent); })}) {
        sent = change();
        ASSERT_TRUE(ok(sent));
        EXPECT_NE(tablesBut(deeds), waiting);
        sent = undo(*sent);
        ASSERT_TRUE(ok(sent));
        EXPECT_EQ(tablesBut(deeds), waiting);
    }
    ASSERT_TRUE(ok(undo(*sent)));
    EXPECT_EQ(tablesBut(records), nothing) << "the referral itself; its number stays given";
}
