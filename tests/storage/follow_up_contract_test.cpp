// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/case_file.h"
#include "core/following/follow_up_acts.h"
#include "core/following/follow_up_correction.h"
#include "core/storage/sql_follow_up_store.h"
#include "tests/storage/store_suite.h"
#include "tests/support/codes.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kBegan = kToday.addMonths(-4);

const FollowUpRules& followUpRules() {
    static const auto loaded = FollowUpRules::load();
    if (!loaded) throw std::runtime_error(loaded.error().detail.toStdString());
    return *loaded;
}

}  // namespace

class FollowUpStores : public StoreSuite {
protected:
    void SetUp() override {
        StoreSuite::SetUp();
        if (IsSkipped()) return;
        records_ = std::make_unique<SqlFollowUpStore>(database()->context());
        who_ = person().id;
        placement_ = placed(who_);
    }
    PlacementId placed(PersonId who, QDate startOn = kBegan) {
        if (!firm_) firm_ = employer().id;
        auto draft = samplePlacement(who, *firm_);
        draft.startOn = startOn;
        return act([&](const Act& a) { return referrals().addPlacement(a, draft); }).value().id;
    }
    FollowUpPorts ports() {
        return {transactions(),
                referrals(),
                *records_,
                loadedCodes(),
                followUpRules(),
                [this](const Act&, PersonId) {
                    ++changed_;
                    return Result<>();
                }};
    }
    [[nodiscard]] FollowUpFacts answer(QDate on = kToday, const QString& standing = u"1"_s) const {
        return {.person = who_,
                .placement = *placement_,
                .on = on,
                .method = u"02"_s,
                .outcome = u"01"_s,
                .standing = standing};
    }
    Result<FollowUp> record(const FollowUpFacts& facts) {
        return recordFollowUp(ports(), actor(), OperationId::make(), facts, kToday);
    }
    void refresh(PersonId who) {
        ASSERT_TRUE(ok(act([&](const Act& a) { return refreshFollowUpRows(ports(), a, who); })));
    }
    [[nodiscard]] std::optional<QDate> endOfWork() {
        return referrals().placementsOf(who_).value().front().endedOn;
    }
    FollowUpStore& records() { return *records_; }

    PersonId who_{0};
    std::optional<PlacementId> placement_;
    int changed_ = 0;

private:
    std::unique_ptr<SqlFollowUpStore> records_;
    std::optional<EmployerId> firm_;
};
INSTANTIATE_TEST_SUITE_P(, FollowUpStores,
                         testing::Values(Backend(Engine::Sqlite), Backend(Engine::Postgres)),
                         [](const auto& tested) { return nameOf(tested); });

TEST_P(FollowUpStores, GiveBackWhatWasTold) {
    auto facts = answer();
    facts.wageFen = 420050;
    facts.contractKind = u"1"_s;
    facts.insured = false;
    facts.words = u"宿舍离工地远"_s;
    const auto saved = record(facts);
    ASSERT_TRUE(ok(saved));
    EXPECT_EQ(records().ofPerson(who_).value(), std::vector{*saved});
    EXPECT_EQ(records().historyOf(who_).value(), std::vector{*saved});
    EXPECT_EQ(records().ofPerson(who_).value().front().facts, facts);
    EXPECT_EQ(changed_, 1) << "what follows from the person's records is worked out anew";
    auto bare = answer(kToday.addDays(-1));
    bare.outcome = u"02"_s;
    bare.standing.clear();
    ASSERT_TRUE(ok(record(bare)));
    EXPECT_EQ(records().ofPerson(who_).value().front().facts, bare) << "the oldest first";
}

TEST_P(FollowUpStores, EndThePlacementOfWhoHasLeftAndTakeItBack) {
    auto facts = answer(kToday, u"2"_s);
    facts.leftOn = kToday.addDays(-10);
    const auto gone = record(facts);
    ASSERT_TRUE(ok(gone));
    EXPECT_EQ(endOfWork(), kToday.addDays(-10));
    auto corrected = facts;
    corrected.leftOn = kToday.addDays(-5);
    corrected.corrects = gone->id;
    const auto second = record(corrected);
    ASSERT_TRUE(ok(second));
    EXPECT_EQ(endOfWork(), kToday.addDays(-5));
    ASSERT_TRUE(
        ok(withdrawFollowUp(ports(), actor(), OperationId::make(), *second, u"录错人"_s, kToday)));
    EXPECT_EQ(endOfWork(), std::nullopt);
    EXPECT_TRUE(records().ofPerson(who_).value().empty());
    const auto history = records().historyOf(who_).value();
    ASSERT_EQ(history.size(), 3U);
    EXPECT_EQ(history[2].facts.withdrawnReason, u"录错人"_s);
    EXPECT_EQ(history[2].facts.corrects, second->id);
}

TEST_P(FollowUpStores, CorrectARecordOnce) {
    const auto first = record(answer());
    ASSERT_TRUE(ok(first));
    auto again = answer();
    again.corrects = first->id;
    ASSERT_TRUE(ok(record(again)));
    EXPECT_EQ(codeOf(record(again)), "follow_up.corrected_already");
    EXPECT_EQ(
        codeOf(withdrawFollowUp(ports(), actor(), OperationId::make(), *first, u"错"_s, kToday)),
        "follow_up.corrected_already");
    again.corrects = FollowUpId(first->id.value() + 999);
    EXPECT_EQ(codeOf(record(again)), "record.not_found");
    EXPECT_EQ(records().ofPerson(who_).value().size(), 1U);
}

TEST_P(FollowUpStores, KeepBothOfTwoCorrectionsAndAskAboutTheSameField) {
    const auto first = record(answer());
    ASSERT_TRUE(ok(first));
    const auto correct = [&](const FollowUp& seen, const FollowUpFacts& facts) {
        return correctFollowUp(ports(), offices(), actor(), seen, facts, kToday);
    };
    auto theirs = first->facts;
    theirs.wageFen = 420000;
    theirs.words = u"加了班费"_s;
    ASSERT_TRUE(ok(correct(*first, theirs)));
    auto mine = first->facts;
    mine.insured = true;
    const auto together = correct(*first, mine);
    ASSERT_TRUE(ok(together));
    EXPECT_TRUE(together->isSaved());
    const auto standing = [&] {
        const auto all = records().ofPerson(who_).value();
        EXPECT_EQ(all.size(), 1U);
        return all.back().facts;
    };
    EXPECT_EQ(standing().wageFen, 420000);
    EXPECT_EQ(standing().insured, true);
    mine.wageFen = 390000;
    const auto asked = correct(*first, mine);
    ASSERT_TRUE(ok(asked));
    ASSERT_EQ(asked->clashes.size(), 1U);
    EXPECT_EQ(asked->clashes[0].mine, u"3,900.00"_s);
    EXPECT_EQ(asked->clashes[0].theirs, u"4,200.00"_s);
    EXPECT_EQ(standing().wageFen, 420000) << "nothing is kept until somebody chose";
    ASSERT_TRUE(ok(correct(asked->now.record, asked->facts)));
    EXPECT_EQ(standing().wageFen, 390000) << "mine was chosen";
    EXPECT_EQ(standing().words, u"加了班费"_s);
    const auto last = records().ofPerson(who_).value().back();
    ASSERT_TRUE(
        ok(withdrawFollowUp(ports(), actor(), OperationId::make(), last, u"录错人"_s, kToday)));
    EXPECT_EQ(codeOf(correct(*first, mine)), "follow_up.corrected_already");
}

TEST_P(FollowUpStores, RefuseWhatCannotBe) {
    struct Case {
        std::string_view code;
        std::function<void(FollowUpFacts&)> change;
    };
    const Case cases[] = {
        {"follow_up.in_future", [](auto& f) { f.on = kToday.addDays(1); }},
        {"follow_up.in_future", [](auto& f) { f.on = QDate(); }},
        {"follow_up.before_start", [](auto& f) { f.on = kBegan.addDays(-1); }},
        {"follow_up.standing_missing", [](auto& f) { f.standing.clear(); }},
        {"follow_up.left_missing", [](auto& f) { f.standing = u"2"_s; }},
        {"follow_up.left_missing", [](auto& f) { f.standing = u"3"_s; }},
        {"follow_up.before_start",
         [](auto& f) {
             f.standing = u"2"_s;
             f.leftOn = kBegan.addDays(-1);
         }},
        {"follow_up.in_future",
         [](auto& f) {
             f.standing = u"2"_s;
             f.on = kToday.addDays(-3);
             f.leftOn = kToday.addDays(-2);
         }},
        {"follow_up.bad_wage", [](auto& f) { f.wageFen = -1; }},
        {"code.unknown", [](auto& f) { f.method = u"77"_s; }},
        {"code.unknown", [](auto& f) { f.outcome.clear(); }},
        {"code.unknown", [](auto& f) { f.standing = u"7"_s; }},
        {"record.not_found", [](auto& f) { f.placement = PlacementId(12345); }},
    };
    for (const auto& [code, change] : cases) {
        auto facts = answer();
        change(facts);
        EXPECT_EQ(codeOf(record(facts)), code);
    }
    auto stranger = answer();
    stranger.person = person(2).id;
    EXPECT_EQ(codeOf(record(stranger)), "record.not_found") << "another person's placement";
    EXPECT_EQ(codeOf(withdrawFollowUp(
                  ports(), actor(), OperationId::make(),
                  {FollowUpId(1), answer(), {actor().office, actor().staff, {}}}, u" "_s, kToday)),
              "follow_up.reason_missing");
    EXPECT_TRUE(records().historyOf(who_).value().empty());
    EXPECT_EQ(changed_, 0);
}

TEST_P(FollowUpStores, KeepNothingOfTheWorkOfWhoWasNotReached) {
    auto facts = answer(kToday, u"2"_s);
    facts.outcome = u"02"_s;
    facts.leftOn = kToday;
    facts.wageFen = 1;
    facts.insured = true;
    const auto saved = record(facts);
    ASSERT_TRUE(ok(saved));
    EXPECT_TRUE(saved->facts.standing.isEmpty());
    EXPECT_EQ(saved->facts.leftOn, std::nullopt);
    EXPECT_EQ(saved->facts.wageFen, std::nullopt);
    EXPECT_EQ(saved->facts.insured, std::nullopt);
    EXPECT_EQ(endOfWork(), std::nullopt);
}

TEST_P(FollowUpStores, KeepWhereEachPlacementStands) {
    refresh(who_);
    auto rows = records().rowsOf(who_).value();
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].placement, *placement_);
    EXPECT_EQ(rows[0].number, 1);
    EXPECT_EQ(rows[0].due, kBegan.addMonths(1));
    EXPECT_EQ(rows[0].staff, actor().staff);
    ASSERT_TRUE(ok(record(answer())));
    const auto second = placed(who_, kToday.addDays(-2));
    refresh(who_);
    rows = records().rowsOf(who_).value();
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].number, 3) << "after four months only the last is left to ask";
    EXPECT_EQ(rows[0].due, kBegan.addMonths(6));
    EXPECT_EQ(rows[0].lastOn, kToday);
    EXPECT_EQ(rows[1].placement, second);
    EXPECT_EQ(rows[1].number, 1);
    refresh(who_);
    EXPECT_EQ(records().rowsOf(who_).value(), rows);
}
