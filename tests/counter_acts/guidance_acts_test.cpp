// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/guidance_acts.h"
#include "core/casework/print_service.h"
#include "core/casework/service_correction.h"
#include "core/storage/sql_guidance_sheets.h"
#include "tests/counter_acts/acts_suite.h"
#include "tests/support/fake_guidance_sheets.h"

#include <functional>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

GuidanceSheet wholeSheet() {
    return {
        .demand = u"想在县城找护理工作"_s,
        .diagnosis = u"没有工作经历"_s,
        .tools = u"职业兴趣测评：社会型"_s,
        .plan = {{u"修改简历"_s, u"本人"_s, kToday.addDays(7)}, {u"联系养老院"_s, u"马文忠"_s, {}}},
        .training = u"养老护理员培训班"_s,
        .nextContact = kToday.addDays(14),
        .satisfaction = u"1"_s,
        .opinion = u"讲得清楚"_s,
        .confirmation = u"2"_s,
        .confirmedAt = u"15:30"_s,
        .confirmedPhone = u"14200000001"_s};
}

}  // namespace

class GuidanceActs : public ActsSuite {
protected:
    void SetUp() override {
        ActsSuite::SetUp();
        if (IsSkipped() || HasFatalFailure()) return;
        if (database())
            sheets_ = std::make_unique<SqlGuidanceSheets>(database()->context());
        else
            sheets_ = std::make_unique<FakeGuidanceSheets>(fakes()->records());
    }
    [[nodiscard]] GuidanceSheets& sheets() { return *sheets_; }
    Result<RecordedService> guide(PersonId who, const GuidanceSheet& sheet,
                                  std::optional<ServiceId> corrects = {}) {
        auto draft = guidanceDraft(who);
        draft.corrects = corrects;
        return recordGuidance(ports(), sheets(), actor(), once(), draft, sheet, kToday);
    }
    [[nodiscard]] std::optional<GuidanceSheet> sheetOf(ServiceId service) {
        return taken(sheets().of(service));
    }

private:
    std::unique_ptr<GuidanceSheets> sheets_;
};
ZHIQIAO_ON_EVERY_BACKING(GuidanceActs);

TEST_P(GuidanceActs, KeepTheWholeSheetWithTheRecord) {
    const auto who = graduate();
    const auto saved = guide(who, wholeSheet());
    ASSERT_TRUE(ok(saved));
    EXPECT_TRUE(saved->counts);
    EXPECT_EQ(sheetOf(saved->record.id), wholeSheet());
    EXPECT_EQ(taken(sheets().personOf(saved->record.id)), who);
    EXPECT_EQ(taken(sheets().ofPerson(who)),
              (std::map<ServiceId, GuidanceSheet>{{saved->record.id, wholeSheet()}}));
    EXPECT_EQ(sheetFromJson(sheetJson(wholeSheet())), wholeSheet());
    EXPECT_EQ(promise(who, u"guidance"_s).delivered, 1);
}

TEST_P(GuidanceActs, KeepNoSheetThatSaysNothing) {
    const auto who = graduate();
    const auto plain = guide(who, {});
    ASSERT_TRUE(ok(plain));
    EXPECT_EQ(sheetOf(plain->record.id), std::nullopt);
    EXPECT_TRUE(taken(sheets().ofPerson(who)).empty());
    const auto old = taken(recordService(ports(), actor(), once(), guidanceDraft(who), kToday));
    EXPECT_EQ(sheetOf(old.record.id), std::nullopt) << "recorded without any";
}

TEST_P(GuidanceActs, CorrectASheetByAnotherAndKeepBoth) {
    const auto who = graduate();
    const auto first = taken(guide(who, wholeSheet())).record.id;
    auto changed = wholeSheet();
    changed.demand = u"想去西宁"_s;
    const auto second = taken(guide(who, changed, first)).record.id;
    EXPECT_EQ(sheetOf(second), changed);
    EXPECT_EQ(sheetOf(first), wholeSheet());
    EXPECT_EQ(taken(sheets().ofPerson(who)).size(), 2U);
    const auto third = taken(guide(who, {}, second)).record.id;
    EXPECT_EQ(sheetOf(third), GuidanceSheet()) << "emptied on purpose";
    auto plain = guidanceDraft(who);
    plain.corrects = third;
    const auto fourth = taken(recordService(ports(), actor(), once(), plain, kToday)).record.id;
    EXPECT_EQ(sheetOf(fourth), GuidanceSheet()) << "says nothing of it: the last one stands";
}

TEST_P(GuidanceActs, LeaveTheSheetToACorrectionThatSaysNothingOfIt) {
    const auto who = graduate();
    const auto first = taken(guide(who, wholeSheet())).record.id;
    auto plain = guidanceDraft(who);
    plain.corrects = first;
    plain.guidance->minutes = 30;
    const auto second = taken(recordService(ports(), actor(), once(), plain, kToday)).record.id;
    EXPECT_EQ(sheetOf(second), wholeSheet());
}

TEST_P(GuidanceActs, RefuseASheetThatCannotBe) {
    const std::tuple<const char*, std::function<void(GuidanceSheet&)>, std::string_view, QString>
        cases[] = {
            {"whole", [](auto&) {}, "ok", {}},
            {"the day of the guidance", [](auto& s) { s.nextContact = kToday; }, "ok", {}},
            {"the day before", [](auto& s) { s.nextContact = kToday.addDays(-1); },
             "guidance.next_contact_past", u"next_contact"_s},
            {"five steps",
             [](auto& s) {
                 s.plan.assign(5, {u"投简历"_s, {}, {}});
             },
             "ok",
             {}},
            {"an empty sixth line",
             [](auto& s) {
                 s.plan.assign(5, {u"投简历"_s, {}, {}});
                 s.plan.push_back({u" "_s, {}, {}});
             },
             "ok",
             {}},
            {"six steps",
             [](auto& s) {
                 s.plan.assign(6, {u"投简历"_s, {}, {}});
             },
             "guidance.too_many_steps", u"plan"_s},
            {"a step without a name", [](auto& s) { s.plan[0].what = u" "_s; },
             "guidance.step_unnamed", u"plan"_s},
            {"a call without a time", [](auto& s) { s.confirmedAt.clear(); },
             "guidance.call_incomplete", u"confirmed_at"_s},
            {"a call at no time", [](auto& s) { s.confirmedAt = u"25:00"_s; },
             "guidance.call_incomplete", u"confirmed_at"_s},
            {"a call to nobody", [](auto& s) { s.confirmedPhone.clear(); },
             "guidance.call_incomplete", u"confirmed_phone"_s},
            {"signed, no call",
             [](auto& s) {
                 s.confirmation = u"1"_s;
                 s.confirmedAt.clear();
                 s.confirmedPhone.clear();
             },
             "ok",
             {}},
            {"no such satisfaction", [](auto& s) { s.satisfaction = u"7"_s; }, "code.unknown",
             u"satisfaction"_s},
            {"no such confirmation", [](auto& s) { s.confirmation = u"7"_s; }, "code.unknown",
             u"confirmation"_s},
        };
    const auto who = graduate();
    for (const auto& [name, change, code, field] : cases) {
        auto sheet = wholeSheet();
        change(sheet);
        const auto before = taken(ports().services.ofPerson(who)).size();
        const auto saved = guide(who, sheet);
        EXPECT_EQ(codeOf(saved), code) << name;
        if (saved) continue;
        EXPECT_EQ(saved.error().detail, u"field="_s + field) << name;
        EXPECT_EQ(taken(ports().services.ofPerson(who)).size(), before) << "nothing is saved";
    }
}

TEST_P(GuidanceActs, GiveASheetToNothingButAGuidance) {
    const auto who = graduate();
    const auto contact =
        taken(recordService(ports(), actor(), once(), contactDraft(who), kToday)).record.id;
    const auto add = [&](ServiceId service) {
        return ports().transactions.run(
            actor(), {.name = "test.act", .operation = once(), .right = Right::OwnSettings},
            [&](const Act& a) { return sheets().add(a, service, wholeSheet()); });
    };
    EXPECT_EQ(codeOf(add(contact)), "record.not_found");
    EXPECT_EQ(codeOf(add(ServiceId(4711))), "record.not_found");
    const auto guided = taken(guide(who, wholeSheet())).record.id;
    EXPECT_EQ(codeOf(add(guided)), "record.changed_elsewhere");
    EXPECT_EQ(codeOf(sheets().of(ServiceId(4711))), "record.not_found");
}

TEST_P(GuidanceActs, AskForTheCorrectionOfASheetThatIsClosed) {
    const auto who = graduate();
    const auto first = taken(guide(who, wholeSheet())).record.id;
    auto changed = wholeSheet();
    changed.opinion = u"还想再谈一次"_s;
    auto draft = guidanceDraft(who);
    draft.corrects = first;
    const auto asked = guidanceCorrectionDraft(ports(), sheets(), draft, changed);
    ASSERT_TRUE(ok(asked));
    ASSERT_EQ(asked->change.size(), 1U) << "what is the same is not asked for";
    EXPECT_EQ(asked->change[0].before, u"讲得清楚"_s);
    EXPECT_EQ(asked->change[0].after, u"还想再谈一次"_s);
    act([&](const Act& a) -> Result<int> {
        const ApprovalRequest request{.id = ApprovalId(1),
                                      .facts = *asked,
                                      .askedBy = actor().staff,
                                      .office = actor().office,
                                      .askedAt = a.at()};
        const auto done =
            carryOutCorrection(ports(), a, request, sheetOfOrder(sheets(), request.facts.order));
        if (!done) return fail(done.error());
        return 1;
    });
    const auto holding = taken(ports().services.ofPerson(who));
    ASSERT_EQ(holding.size(), 1U);
    EXPECT_EQ(sheetOf(holding[0].id), changed);
}

TEST_P(GuidanceActs, ReleaseThePaperWithEverythingOnIt) {
    const auto who = graduate();
    taken(recordService(ports(), actor(), once(), contactDraft(who, kToday.addDays(-1)), kToday));
    taken(recordService(ports(), actor(), once(), guidanceDraft(who, kToday.addDays(-1)), kToday));
    const auto guided = taken(guide(who, wholeSheet())).record.id;
    const auto letters = taken(recommend(who, vacancies(1)));
    const auto operation = once();
    const auto released = releaseServicePrint(ports(), sheets(), actor(), operation, who, guided);
    ASSERT_TRUE(ok(released));
    EXPECT_EQ(released->ordinal, 2) << "the second guidance";
    EXPECT_EQ(released->sheet, wholeSheet());
    EXPECT_EQ(released->intent, u"1"_s);
    EXPECT_EQ(released->person.name, graduateRequest().facts.name);
    EXPECT_EQ(released->officer, u"马文忠"_s);
    EXPECT_EQ(released->office.name, sampleOffice().name);
    ASSERT_EQ(released->letters.size(), 1U);
    ASSERT_EQ(released->registrations.size(), 1U);
    const auto filed =
        recordServicePrint(ports(), actor(), operation, released->record, u"F6"_s, u"pdf"_s);
    ASSERT_TRUE(ok(filed));
    EXPECT_EQ(filed->ordinal, 1);
    EXPECT_EQ(codeOf(releaseServicePrint(ports(), sheets(), actor(), once(), who, ServiceId(4711))),
              "record.not_found");
}
