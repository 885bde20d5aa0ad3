// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaigns/campaign_fields.h"
#include "core/storage/database_check.h"
#include "core/storage/sql_change_witness.h"
#include "tests/campaigns/campaign_office.h"
#include "tests/support/moved_case.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

class CampaignActs : public CampaignSuite {
protected:
    qint64 acts() {
        auto row = test().database().run({"test.acts", u"SELECT count(*) FROM journal", false});
        return row->next() ? row->id(0) : -1;
    }
    [[nodiscard]] static std::string whyNot(const Result<Marked>& done) {
        return done->left.empty() ? "" : std::string(done->left.front().error.code);
    }
};

}  // namespace

INSTANTIATE_TEST_SUITE_P(, CampaignActs, testing::Values(Engine::Sqlite, Engine::Postgres),
                         [](const auto& engine) { return nameOf(engine.param); });

TEST_P(CampaignActs, WantANameAKindOfTheListAndDaysInTheirOrder) {
    const CampaignFacts right{u"02"_s, u"春风行动"_s, QDate(2022, 12, 1), QDate(2023, 3, 31), {}};
    auto nameless = right, kindless = right, reversed = right, dayless = right;
    nameless.name = u"  "_s;
    kindless.kind = u"77"_s;
    reversed.until = right.from.addDays(-1);
    dayless.from = {};
    const std::tuple<CampaignFacts, std::string, QString> cases[] = {
        {nameless, "campaign.name_missing", u"field=name"_s},
        {kindless, "campaign.unknown_kind", u"field=kind"_s},
        {reversed, "campaign.days_reversed", u"field=until"_s},
        {dayless, "campaign.days_reversed", u"field=until"_s}};
    for (const auto& [facts, code, field] : cases) {
        const auto made = makeCampaign(ports(), test().actor(), OperationId::make(), facts);
        EXPECT_EQ(codeOf(made), code);
        EXPECT_EQ(made.error().detail, field);
    }
    auto oneDay = right;
    oneDay.until = oneDay.from;
    const auto found = store().find(made(oneDay));
    ASSERT_TRUE(ok(found));
    EXPECT_EQ(found->facts, oneDay) << "a job fair lasts a day";
}

TEST_P(CampaignActs, TellTheSecondOfTwoCountersThatChangeOne) {
    auto facts = store().find(campaign())->facts;
    facts.name = u"就业援助月(改)"_s;
    const auto change = [&](int rowVersion) {
        return changeCampaign(ports(), test().actor(), OperationId::make(), campaign(), rowVersion,
                              facts);
    };
    ASSERT_TRUE(ok(change(1)));
    EXPECT_EQ(codeOf(change(1)), "record.changed_elsewhere");
    EXPECT_EQ(store().find(campaign())->facts.name, u"就业援助月(改)"_s);
    EXPECT_EQ(codeOf(changeCampaign(ports(), test().actor(), OperationId::make(),
                                    CampaignId(kIdLimit - 1), 1, facts)),
              "record.not_found");
}

TEST_P(CampaignActs, KeepBothOfTwoEditsAndAskAboutTheSameField) {
    const SqlChangeWitness witness(test().context());
    const auto before = store().find(campaign()).value();
    const auto edit = [&](const Campaign& seen, const CampaignFacts& mine) {
        return saveEdit(
            campaignFields(loadedCodes().lists), seen, mine,
            [&](const Campaign& now, const CampaignFacts& wanted) {
                return changeCampaign(ports(), test().actor(), OperationId::make(), now.id,
                                      now.rowVersion, wanted);
            },
            [&] {
                return keptNow(store().find(campaign()), witness,
                               {u"campaign"_s, campaign().value()}, "campaign.change");
            });
    };
    auto theirs = before.facts;
    theirs.aim = u"走访残疾人家庭"_s;
    theirs.until = QDate(2022, 12, 20);
    ASSERT_TRUE(ok(edit(before, theirs)));
    auto mine = before.facts;
    mine.name = u"援助月"_s;
    const auto together = edit(before, mine);
    ASSERT_TRUE(ok(together));
    EXPECT_TRUE(together->isSaved());
    auto both = theirs;
    both.name = u"援助月"_s;
    EXPECT_EQ(store().find(campaign())->facts, both);
    EXPECT_FALSE(together->now.by.name.isEmpty());
    EXPECT_EQ(together->theirs.size(), 2U);
    mine.aim = u"只办招聘会"_s;
    const auto asked = edit(before, mine);
    ASSERT_TRUE(ok(asked));
    const std::vector<FieldClash> clashes{
        {u"aim"_s, u"Aim"_s, u"只办招聘会"_s, u"走访残疾人家庭"_s}};
    EXPECT_EQ(asked->clashes, clashes);
    EXPECT_EQ(store().find(campaign())->facts, both) << "nothing is kept until somebody chose";
    EXPECT_EQ(asked->now.by.name, together->now.by.name);
    EXPECT_TRUE(asked->now.by.at.isValid());
    auto chosen = asked->facts;
    takeField(campaignFields(loadedCodes().lists), chosen, asked->now.record.facts, u"aim"_s);
    ASSERT_TRUE(ok(edit(asked->now.record, chosen)));
    EXPECT_EQ(store().find(campaign())->facts, both);
}

TEST_P(CampaignActs, MarkWhatFitsAndTellOfEachOtherWhyNot) {
    const auto who = person(1).id;
    const auto what = vacancy(sampleVacancy(employer(1).id, 1)).id;
    const auto wrong = recommend(who, what, QDate(2022, 11, 25));
    ASSERT_TRUE(
        ok(act([&](const Act& a) { return test().referrals().makeVoid(a, wrong.id, u"打错"_s); })));
    const auto visited = visit(who, QDate(2022, 11, 20));
    const std::tuple<CampaignRecord, std::string> cases[] = {
        {one(who), ""},
        {one(who), "campaign.marked_already"},
        {one(PersonId(kIdLimit - 1)), "record.not_found"},
        {one(MarkKind::Vacancy, what.value()), ""},
        {one(MarkKind::Vacancy, who.value()), "record.not_found"},
        {one(MarkKind::Service, visited), ""},
        {one(MarkKind::Service, visit(who, QDate(2022, 11, 19))), "campaign.other_days"},
        {one(MarkKind::Service, visit(who, QDate(2022, 12, 5))), ""},
        {one(MarkKind::Service, visit(who, QDate(2022, 12, 6))), "campaign.other_days"},
        {one(MarkKind::Referral, wrong.id.value()), "campaign.does_not_hold"}};
    for (const auto& [record, code] : cases) {
        const auto done = mark({record});
        ASSERT_TRUE(ok(done));
        EXPECT_EQ(whyNot(done), code) << qPrintable(codeOf(record.kind).toString()) << record.id;
        EXPECT_EQ(done->batch.has_value(), code.empty());
    }
    EXPECT_EQ(codeOf(mark({})), "campaign.nothing_chosen");
    EXPECT_EQ(codeOf(markRecords(ports(), test().actor(), OperationId::make(),
                                 CampaignId(kIdLimit - 1), {one(who)})),
              "record.not_found");
}

TEST_P(CampaignActs, LetAPlacementBeginAfterTheLastDayAndNeverBeforeTheFirst) {
    const auto who = person(1).id;
    const auto placed = [&](qint64 id, const QString& on) {
        const auto text =
            uR"(INSERT INTO placement (id, person_id, employer_name, start_on, form, evidence,
                corrected, office_id, staff_id, operation_id, recorded_at)
            VALUES (%1, %2, '西宁纺织', '%3', '01', '', 0, %4, 1, 'test-%1', 0))"_s.arg(id)
                .arg(who.value())
                .arg(on)
                .arg(test().actor().office.value());
        EXPECT_TRUE(ok(test().database().run({"test.placed", text, false})));
        return one(MarkKind::Placement, id);
    };
    EXPECT_EQ(whyNot(mark({placed(900001, u"2023-02-01"_s)})), "");
    EXPECT_EQ(whyNot(mark({placed(900002, u"2022-11-19"_s)})), "campaign.other_days");
}

TEST_P(CampaignActs, AreOneActAndOneBatchThatLeavesEveryRowAsItWasWhenTakenOut) {
    std::vector<CampaignRecord> records;
    for (int n = 1; n <= 30; ++n) records.push_back(one(person(n).id));
    ASSERT_TRUE(ok(mark({records[0], records[1]})));
    const auto before = digest();
    const auto count = acts();
    const auto done = mark(records);
    ASSERT_TRUE(ok(done));
    EXPECT_EQ(done->batch->marked, 28);
    EXPECT_EQ(done->left.size(), 2u);
    EXPECT_EQ(acts(), count + 1);
    EXPECT_NE(digest(), before);
    const auto aside = test().open(Access::ReadOnly);
    ASSERT_TRUE(ok(aside));
    const auto checked = checkDatabase(**aside, test().vault(), kToday, {});
    ASSERT_TRUE(ok(checked));
    for (const auto& row : *checked) EXPECT_TRUE(row.ok) << qPrintable(row.check + row.detail);

    const auto undo = [&] {
        return undoMarking(ports(), test().actor(), OperationId::make(), done->batch->id);
    };
    const auto out = undo();
    ASSERT_TRUE(ok(out));
    EXPECT_EQ(out->out, 28);
    EXPECT_EQ(digest(), before);
    EXPECT_EQ(codeOf(undo()), "record.not_found") << "the batch went with its last record";
    EXPECT_FALSE(mark(records)->left.empty()) << "the first two are still in";
}

TEST_P(CampaignActs, KeepNothingNotEvenARowOfTheJournalWhenNothingFits) {
    const auto who = person(1).id;
    ASSERT_TRUE(ok(mark({one(who)})));
    const auto before = acts();
    EXPECT_FALSE(mark({one(who)})->batch);
    EXPECT_EQ(acts(), before);
}

TEST_P(CampaignActs, TakeSingleRecordsOutWhateverBatchTheyCameIn) {
    const auto first = person(1).id, second = person(2).id;
    ASSERT_TRUE(ok(mark({one(first), one(second)})));
    const auto out = [&](PersonId who) {
        return unmarkRecords(ports(), test().actor(), OperationId::make(), campaign(), {one(who)});
    };
    EXPECT_EQ(out(first)->out, 1);
    EXPECT_EQ(store().results(campaign(), nullptr)->people, 1);
    EXPECT_EQ(codeOf(out(first)), "campaign.nothing_left");
    ASSERT_TRUE(ok(mark({one(first)}))) << "and in again";
    EXPECT_EQ(store().results(campaign(), nullptr)->people, 2);
}

TEST_P(CampaignActs, LeaveInWhomAnotherOfficeHasTakenOver) {
    const auto stays = person(1).id, moves = person(2).id;
    const auto done = mark({one(stays), one(moves)});
    ASSERT_TRUE(ok(done));
    moveAway(test(), moves);
    const auto left = [](const Result<Unmarked>& tried) {
        EXPECT_TRUE(ok(tried));
        EXPECT_EQ(tried->left.size(), 1U);
        EXPECT_EQ(tried->left.at(0).error.code, "right.out_of_scope");
        return tried->left.at(0).record;
    };
    const auto before = acts();
    const auto alone =
        unmarkRecords(ports(), test().actor(), OperationId::make(), campaign(), {one(moves)});
    EXPECT_EQ(left(alone), one(moves));
    EXPECT_EQ(alone->out, 0);
    EXPECT_EQ(acts(), before) << "nothing came of it";
    const auto undone = undoMarking(ports(), test().actor(), OperationId::make(), done->batch->id);
    EXPECT_EQ(left(undone), one(moves));
    EXPECT_EQ(undone->out, 1);
    EXPECT_EQ(store().results(campaign(), nullptr)->people, 1) << "she is still in";
}

TEST_P(CampaignActs, KeepAnImportFromBeingTakenBack) {
    const auto batch =
        act([&](const Act& a) { return test().batches().begin(a, u"people"_s, u"digest"_s); });
    const auto imported =
        act([&](const Act& a) { return test().people().add(a, samplePerson(90), batch->id); });
    ASSERT_TRUE(ok(act([&](const Act& a) { return test().batches().complete(a, *batch); })));
    const auto done = mark({one(imported->id)});
    const auto undo = [&] {
        return act([&](const Act& a) { return test().batches().undo(a, batch->id); });
    };
    EXPECT_EQ(codeOf(undo()), "batch.built_upon");
    ASSERT_TRUE(ok(undoMarking(ports(), test().actor(), OperationId::make(), done->batch->id)));
    EXPECT_TRUE(ok(undo()));
}
