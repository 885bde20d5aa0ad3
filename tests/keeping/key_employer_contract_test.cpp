// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database_check.h"
#include "tests/keeping/key_office.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

class KeyEmployers : public KeySuite {};
INSTANTIATE_TEST_SUITE_P(, KeyEmployers, testing::Values(Engine::Sqlite, Engine::Postgres),
                         [](const auto& engine) { return nameOf(engine.param); });

TEST_P(KeyEmployers, AreGivenBackAsTheyWerePutOnTheList) {
    const auto first = employer(1).id;
    const auto second = employer(2).id;
    const auto done = put({first, second, first});
    ASSERT_TRUE(ok(done));
    ASSERT_EQ(done->firms.size(), 2U) << "each once";
    EXPECT_TRUE(done->left.empty());
    const auto& firm = done->firms[0].firm;
    EXPECT_EQ(firm.facts, (KeyFacts{first, u"01"_s, u"年产值过亿"_s, kToday.addDays(-60)}));
    EXPECT_EQ(store().find(firm.id).value(), firm);
    EXPECT_EQ(store().ofEmployer(second).value(), std::vector{done->firms[1].firm});
    EXPECT_EQ(row(firm.id), (KeyRow{.firm = firm.id,
                                    .employer = first,
                                    .officer = {},
                                    .days = {},
                                    .lastOn = {},
                                    .lastWay = {},
                                    .due = {},
                                    .offOn = {}}));
    EXPECT_EQ(store().listedBy(test().actor().office).value().size(), 2U);
}

TEST_P(KeyEmployers, StandOnTheListOnceAtATime) {
    const auto firm = listed();
    const auto again = put({firm.facts.employer});
    ASSERT_TRUE(ok(again));
    EXPECT_EQ(again->batch, std::nullopt);
    ASSERT_EQ(again->left.size(), 1U);
    EXPECT_EQ(again->left[0].error.code, "key.listed_already");
    const auto off = takeOff(firm.id);
    ASSERT_TRUE(ok(off));
    ASSERT_EQ(put({firm.facts.employer})->firms.size(), 1U) << "and again later";
    const auto undone = undo(*off->batch);
    EXPECT_EQ(codeOf(undone), "key.nothing_left") << "it stands there by the later listing";
    EXPECT_EQ(store().ofEmployer(firm.facts.employer).value().size(), 2U);
}

TEST_P(KeyEmployers, RefuseWhatCannotBePutOnTheList) {
    const auto one = employer(1).id;
    EXPECT_EQ(codeOf(put({})), "key.nothing_chosen");
    EXPECT_EQ(codeOf(put({one}, kToday, u"77"_s)), "code.unknown");
    EXPECT_EQ(codeOf(put({one}, kToday.addDays(1))), "key.in_future");
    const auto unknown = put({EmployerId(4711)});
    ASSERT_TRUE(ok(unknown));
    EXPECT_EQ(unknown->left.at(0).error.code, "record.not_found");
    const auto elsewhere = employer(2).id;
    ASSERT_TRUE(ok(test().database().run(
        {"test.move",
         u"UPDATE employer SET office_id = office_id + 1 WHERE id = %1"_s.arg(elsewhere.value()),
         false})));
    const auto other = put({elsewhere, one});
    ASSERT_TRUE(ok(other));
    EXPECT_EQ(other->firms.size(), 1U) << "stops nothing else";
    EXPECT_EQ(other->left.at(0).error.code, "key.other_office");
}

TEST_P(KeyEmployers, HaveOneOfficerAtATimeWithAHistory) {
    const auto firm = listed();
    ASSERT_TRUE(ok(give({seen(firm)}, staff())));
    const auto passed = give(now({firm.id}), colleague(), u"2"_s);
    ASSERT_TRUE(ok(passed));
    EXPECT_EQ(row(firm.id).officer, colleague());
    EXPECT_EQ(row(firm.id).passedOn, 1);
    EXPECT_EQ(give(now({firm.id}), colleague())->left.at(0).error.code, "key.same_officer");
    const auto ended = releaseOfficer(ports(), test().actor(), OperationId::make(), now({firm.id}),
                                      u"9"_s, kToday);
    ASSERT_TRUE(ok(ended));
    EXPECT_EQ(row(firm.id).officer, std::nullopt);
    EXPECT_EQ(
        releaseOfficer(ports(), test().actor(), OperationId::make(), now({firm.id}), u"9"_s, kToday)
            ->left.at(0)
            .error.code,
        "key.no_officer_yet");
    const auto deeds = store().find(firm.id)->deeds;
    ASSERT_EQ(deeds.size(), 3U) << "every one stays";
    EXPECT_EQ(deeds[0].facts.officer, staff());
    EXPECT_EQ(deeds[1].facts.officer, colleague());
    EXPECT_EQ(deeds[1].facts.reason, u"2"_s);
    EXPECT_EQ(deeds[2].facts.kind, KeyDeedKind::Release);
}

TEST_P(KeyEmployers, RefuseWhatDoesNotFollow) {
    const auto firm = listed();
    EXPECT_EQ(codeOf(give({}, staff())), "key.nothing_chosen");
    EXPECT_EQ(codeOf(give({seen(firm)}, StaffId(4711))), "key.no_officer");
    EXPECT_EQ(codeOf(give({seen(firm)}, staff(), u"77"_s)), "code.unknown");
    EXPECT_EQ(codeOf(every(firm.id, 0)), "key.bad_interval");
    EXPECT_EQ(codeOf(every(firm.id, 1000)), "key.bad_interval");
    EXPECT_EQ(codeOf(takeOff(firm.id, u"77"_s)), "code.unknown");
    EXPECT_EQ(codeOf(seenNow(ports(), {employer(2).id})), "key.not_listed");
    EXPECT_EQ(codeOf(undo(KeyBatchId(4711))), "record.not_found");
    ASSERT_TRUE(ok(takeOff(firm.id)));
    EXPECT_EQ(give(now({firm.id}), staff())->left.at(0).error.code, "key.off_list");
    EXPECT_EQ(takeOff(firm.id)->left.at(0).error.code, "key.off_list");
    EXPECT_EQ(codeOf(visit(sampleVisit(firm.id))), "key.off_list");
    EXPECT_EQ(codeOf(keyViewOf(ports(), KeyEmployerId(4711))), "record.not_found");
}

TEST_P(KeyEmployers, AreGivenManyAtOnceAndTakenBackAtOnce) {
    std::vector<EmployerId> employers;
    for (int n = 1; n <= 5; ++n) employers.push_back(employer(n).id);
    ASSERT_TRUE(ok(put(employers)));
    const auto firms = seenNow(ports(), employers).value();
    ASSERT_TRUE(ok(give({firms[0]}, staff())));
    const auto all = give(seenNow(ports(), employers).value(), colleague());
    ASSERT_TRUE(ok(all));
    EXPECT_EQ(all->firms.size(), 5U);
    const auto later = give(now({firms[4].firm}), staff());
    ASSERT_TRUE(ok(later));
    const auto undone = undo(*all->batch);
    ASSERT_TRUE(ok(undone));
    EXPECT_EQ(undone->firms.size(), 4U);
    ASSERT_EQ(undone->left.size(), 1U);
    EXPECT_EQ(undone->left[0].error.code, "key.given_since");
    EXPECT_EQ(row(firms[0].firm).officer, staff()) << "who was named before";
    EXPECT_EQ(row(firms[1].firm).officer, std::nullopt);
    EXPECT_EQ(row(firms[4].firm).officer, staff()) << "who was named since";
    EXPECT_EQ(codeOf(undo(*all->batch)), "key.nothing_left");
}

TEST_P(KeyEmployers, StandAsBeforeWhenSomethingIsTakenBack) {
    const auto firm = listed();
    ASSERT_TRUE(ok(give({seen(firm)}, staff())));
    const auto before = digest();
    const auto rowBefore = row(firm.id);
    for (const auto& act : std::initializer_list<std::function<Result<KeyDone>()>>{
             [&] { return give(now({firm.id}), colleague()); }, [&] { return every(firm.id, 14); },
             [&] { return takeOff(firm.id); }}) {
        const auto done = act();
        ASSERT_TRUE(ok(done));
        EXPECT_NE(row(firm.id), rowBefore);
        ASSERT_TRUE(ok(undo(*done->batch)));
        EXPECT_EQ(row(firm.id), rowBefore);
    }
    EXPECT_NE(digest(), before) << "what was done and what took it back both stay";
    EXPECT_EQ(store().find(firm.id)->deeds.size(), 7U);
}

TEST_P(KeyEmployers, AreNoLongerThereOnceTheListingIsTakenBack) {
    const auto first = put({employer(1).id});
    const auto second = put({employer(2).id});
    ASSERT_TRUE(ok(visit(sampleVisit(second->firms[0].firm.id))));
    ASSERT_TRUE(ok(undo(*first->batch)));
    EXPECT_EQ(store().row(first->firms[0].firm.id).value(), std::nullopt);
    EXPECT_EQ(store().listedBy(test().actor().office).value().size(), 1U);
    EXPECT_EQ(codeOf(undo(*second->batch)), "key.nothing_left") << "it was visited since";
    EXPECT_TRUE(ok(put({first->firms[0].firm.facts.employer})));
}

TEST_P(KeyEmployers, AreVisitedAndTheVisitIsKeptAsItWas) {
    const auto firm = listed();
    auto facts = sampleVisit(firm.id);
    facts.next = kToday.addDays(10);
    facts.spokenTo = u"  人事部马主任 "_s;
    const auto saved = visit(facts);
    ASSERT_TRUE(ok(saved));
    facts.spokenTo = u"人事部马主任"_s;
    EXPECT_EQ(saved->facts, facts);
    EXPECT_EQ(store().visitsOf(firm.id).value(), std::vector{*saved});
    EXPECT_EQ(row(firm.id).lastOn, kToday.addDays(-3));
    EXPECT_EQ(row(firm.id).lastWay, u"1"_s);
    EXPECT_EQ(row(firm.id).due, kToday.addDays(10));
    EXPECT_EQ(number(u"SELECT count(*) FROM employer_visit WHERE spoken_to_seal IS NOT NULL "
                     "AND needs_seal IS NOT NULL"_s),
              1);
    const auto opened = openKeyEmployer(ports(), test().actor(), firm.id);
    ASSERT_TRUE(ok(opened));
    EXPECT_EQ(opened->visits, std::vector{*saved});
}

TEST_P(KeyEmployers, RefuseAVisitThatCannotBe) {
    const auto firm = listed();
    struct Case {
        std::string_view code;
        std::function<void(EmployerVisitFacts&)> change;
    };
    const Case cases[] = {
        {"code.unknown", [](auto& f) { f.way = u"77"_s; }},
        {"key.spoken_missing", [](auto& f) { f.spokenTo = u" "_s; }},
        {"key.in_future", [](auto& f) { f.on = kToday.addDays(1); }},
        {"key.in_future", [](auto& f) { f.on = QDate(); }},
        {"key.before_list", [](auto& f) { f.on = kToday.addDays(-61); }},
        {"key.next_before", [](auto& f) { f.next = f.on; }},
        {"record.not_found", [](auto& f) { f.firm = KeyEmployerId(4711); }},
    };
    for (const auto& [code, change] : cases) {
        auto facts = sampleVisit(firm.id);
        change(facts);
        EXPECT_EQ(codeOf(visit(facts)), code);
    }
    EXPECT_TRUE(store().visitsOf(firm.id).value().empty());
    EXPECT_TRUE(ok(visit(sampleVisit(firm.id, kToday.addDays(-60))))) << "the first day on it";
    EXPECT_TRUE(ok(visit(sampleVisit(firm.id, kToday))));
}

TEST_P(KeyEmployers, AreAsBeforeWhenAVisitIsTakenBackAndItStaysInTheHistory) {
    const auto firm = listed();
    ASSERT_TRUE(ok(every(firm.id, 30)));
    ASSERT_TRUE(ok(visit(sampleVisit(firm.id, kToday.addDays(-20)))));
    const auto before = row(firm.id);
    EXPECT_EQ(before.due, kToday.addDays(10));
    const auto second = visit(sampleVisit(firm.id));
    ASSERT_TRUE(ok(second));
    EXPECT_EQ(row(firm.id).due, kToday.addDays(27));
    const auto back = [&] {
        return undoVisit(ports(), test().actor(), OperationId::make(), *second, kToday);
    };
    ASSERT_TRUE(ok(back()));
    EXPECT_EQ(row(firm.id), before);
    EXPECT_EQ(store().visitsOf(firm.id)->size(), 1U);
    EXPECT_EQ(store().visitHistory(firm.id)->size(), 3U);
    EXPECT_EQ(codeOf(back()), "record.changed_elsewhere");
}

TEST_P(KeyEmployers, FallDueByTheOfficesIntervalFromTheMomentItIsSet) {
    const auto firm = listed(1, kToday.addDays(-40));
    const auto own = listed(2, kToday.addDays(-40));
    ASSERT_TRUE(ok(every(own.id, 7)));
    const auto set = [&](std::optional<int> days) {
        return setOfficeInterval(ports(), test().actor(), OperationId::make(), days);
    };
    EXPECT_EQ(row(firm.id).due, std::nullopt);
    ASSERT_TRUE(ok(set(30)));
    EXPECT_EQ(officeInterval(ports(), test().actor().office).value(), 30);
    EXPECT_EQ(row(firm.id).due, kToday.addDays(-10));
    EXPECT_EQ(row(own.id).due, kToday.addDays(-33));
    EXPECT_EQ(codeOf(set(0)), "key.bad_interval");
    ASSERT_TRUE(ok(set({})));
    EXPECT_EQ(row(firm.id).due, std::nullopt);
    EXPECT_EQ(row(own.id).due, kToday.addDays(-33)) << "its own stays";
}

TEST_P(KeyEmployers, AreComparedWithTheirRecordsByTheCheckOfTheDatabase) {
    const auto firm = listed();
    ASSERT_TRUE(ok(give({seen(firm)}, staff())));
    ASSERT_TRUE(ok(visit(sampleVisit(firm.id))));
    ASSERT_TRUE(ok(undo(*put({employer(2).id})->batch)));
    const auto checked = [&] {
        const auto aside = test().open(Access::ReadOnly);
        EXPECT_TRUE(ok(aside));
        const auto rows = checkDatabase(**aside, test().vault(), kToday, {}, nullptr, {}, {},
                                        [&](KeyEmployerId id) -> Result<std::optional<KeyRow>> {
                                            const auto view = keyViewOf(ports(), id);
                                            if (!view) return fail(view.error());
                                            return keyRowOf(view->firm, view->course);
                                        });
        EXPECT_TRUE(ok(rows));
        return *std::ranges::find(*rows, u"key_employers"_s, &CheckRow::check);
    };
    EXPECT_TRUE(checked().ok);
    EXPECT_EQ(checked().detail, u"2 employers, 0 differ"_s);
    ASSERT_TRUE(ok(test().database().run(
        {"test.shift", u"UPDATE key_employer_course SET contacts = 7"_s, false})));
    EXPECT_FALSE(checked().ok);
}
