// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/round_fields.h"
#include "core/programmes/step_change.h"
#include "core/storage/database_check.h"
#include "core/storage/sql_change_witness.h"
#include "tests/programmes/programme_office.h"
#include "tests/support/moved_case.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

class Enrolments : public ProgrammeSuite {
protected:
    [[nodiscard]] static std::string whyNot(const Result<Enrolled>& done) {
        return done && !done->left.empty() ? std::string(done->left.front().error.code) : "";
    }
};
ZHIQIAO_PROGRAMMES_ON_BOTH(Enrolments);

TEST_P(Enrolments, WantARoundOfAKnownProgrammeWithNameDaysAndPlaces) {
    const auto right = roundFacts();
    auto unknown = right, nameless = right, reversed = right, early = right, placeless = right;
    unknown.programme = u"77"_s;
    nameless.name = u" "_s;
    reversed.until = right.from.addDays(-1);
    early.from = QDate(2022, 5, 24);
    placeless.places = 0;
    const std::tuple<ProgrammeRoundFacts, std::string, QString> cases[] = {
        {unknown, "programme.unknown", u"field=programme"_s},
        {nameless, "programme.name_missing", u"field=name"_s},
        {reversed, "programme.days_reversed", u"field=until"_s},
        {early, "programme.not_valid", u"field=from"_s},
        {placeless, "programme.bad_places", u"field=places"_s}};
    for (const auto& [facts, code, field] : cases) {
        const auto made = openProgrammeRound(ports(), test().actor(), once(), facts);
        EXPECT_EQ(codeOf(made), code);
        EXPECT_EQ(made.error().detail, field);
    }
    EXPECT_EQ(store().round(opened(right).id)->facts, right);
}

TEST_P(Enrolments, GiveTheirRoundBackAsItWasChanged) {
    auto facts = roundFacts(5);
    facts.name = u"2022年第二期"_s;
    const auto change = [&](int rowVersion, const ProgrammeRoundFacts& to) {
        return changeProgrammeRound(ports(), test().actor(), once(), round(), rowVersion, to,
                                    kToday);
    };
    ASSERT_TRUE(ok(change(1, facts)));
    EXPECT_EQ(store().round(round())->facts, facts);
    EXPECT_EQ(codeOf(change(1, facts)), "record.changed_elsewhere");
    facts.programme = u"02"_s;
    EXPECT_EQ(codeOf(change(2, facts)), "programme.other_programme");
}

TEST_P(Enrolments, KeepBothOfTwoEditsOfARoundAndAskAboutTheSameField) {
    const SqlChangeWitness witness(test().context());
    const auto before = store().round(round()).value();
    const auto edit = [&](const ProgrammeRoundFacts& mine) {
        return saveEdit(
            roundFields(), before, mine,
            [&](const ProgrammeRound& now, const ProgrammeRoundFacts& wanted) {
                return changeProgrammeRound(ports(), test().actor(), once(), now.id, now.rowVersion,
                                            wanted, kToday);
            },
            [&] {
                return keptNow(store().round(round()), witness,
                               {u"programme_round"_s, round().value()}, "programme.change");
            });
    };
    auto theirs = before.facts;
    theirs.places = 7;
    ASSERT_TRUE(ok(edit(theirs)));
    auto mine = before.facts;
    mine.name = u"2022年第一期"_s;
    ASSERT_TRUE(ok(edit(mine)));
    auto both = theirs;
    both.name = mine.name;
    EXPECT_EQ(store().round(round())->facts, both);
    mine.places.reset();
    const auto asked = edit(mine);
    ASSERT_TRUE(ok(asked));
    const std::vector<FieldClash> clashes{{u"places"_s, u"Places"_s, u"not set"_s, u"7"_s}};
    EXPECT_EQ(asked->clashes, clashes);
    EXPECT_EQ(store().round(round())->facts, both);
}

TEST_P(Enrolments, KeepBothOfTwoChangesOfAStepAndAskAboutTheSameField) {
    const auto admitted = admit(enrolled(person(1).id)).value();
    const auto course = enrolmentCourseOf(admitted);
    ASSERT_GE(course.steps.size(), 2U);
    const auto& step = course.steps[0];
    const auto change = [&](const PlanStepSeen& seen, const PlanStepFacts& facts) {
        return changePlanStep(ports(), test().actor(), seen, facts, kToday);
    };
    const PlanStepSeen seen{admitted, step.number, factsOf(step)};
    ASSERT_TRUE(ok(recordStepResult(ports(), test().actor(), once(), this->seen(admitted),
                                    {course.steps[1].number, EnrolmentDeedKind::Done, {}}, kToday)))
        << "somebody does another step meanwhile";
    auto theirs = seen.facts;
    theirs.due = QDate(2022, 12, 31);
    ASSERT_TRUE(ok(change(seen, theirs)));
    auto mine = seen.facts;
    mine.what = u"到企业参观"_s;
    const auto together = change(seen, mine);
    ASSERT_TRUE(ok(together));
    EXPECT_TRUE(together->isSaved());
    const auto standing = [&] {
        return factsOf(*enrolmentCourseOf(store().find(admitted.id).value()).step(step.number));
    };
    EXPECT_EQ(standing(), (PlanStepFacts{u"到企业参观"_s, staff(), QDate(2022, 12, 31)}));
    mine.due = QDate(2022, 12, 15);
    const auto asked = change(seen, mine);
    ASSERT_TRUE(ok(asked));
    const std::vector<FieldClash> clashes{
        {u"due"_s, u"Last day"_s, u"2022-12-15"_s, u"2022-12-31"_s}};
    EXPECT_EQ(asked->clashes, clashes);
    EXPECT_FALSE(asked->now.by.name.isEmpty());
    ASSERT_TRUE(ok(change(asked->now.record, asked->facts)));
    EXPECT_EQ(standing().due, QDate(2022, 12, 15)) << "mine was chosen";
}

TEST_P(Enrolments, AreGivenBackAsTheyWereRecorded) {
    const auto who = person(1).id;
    const auto done =
        enrolPeople(ports(), test().actor(), once(),
                    {round(), {who}, kToday.addDays(-2), u" 希望到西宁就业 "_s}, kToday);
    ASSERT_TRUE(ok(done));
    const auto& made = done->enrolments.at(0);
    EXPECT_EQ(made.number, 1);
    EXPECT_EQ(made.programme, u"01"_s);
    EXPECT_EQ(made.facts, (EnrolmentFacts{round(), who, kToday.addDays(-2), u"希望到西宁就业"_s}));
    EXPECT_EQ(store().find(made.id).value(), made);
    const auto admitted = admit(made, kToday, {}, kToday.addDays(-1));
    ASSERT_TRUE(ok(admitted));
    EXPECT_EQ(store().ofPerson(who).value(), std::vector{*admitted});
    const auto course = enrolmentCourseOf(*admitted);
    const auto& steps = loadedProgrammes().find(u"01"_s)->steps;
    ASSERT_EQ(course.steps.size(), steps.size());
    for (size_t i = 0; i < steps.size(); ++i) {
        EXPECT_EQ(course.steps[i].what, steps[i].name);
        EXPECT_EQ(course.steps[i].owner, staff());
        EXPECT_EQ(course.steps[i].due, std::nullopt) << "未设定";
    }
}

TEST_P(Enrolments, CountTheDaysOfATemplateFromTheEntry) {
    const Programmes programmes({{.code = u"01"_s,
                                  .kind = u"01"_s,
                                  .ends = {u"01"_s},
                                  .validFrom = {},
                                  .validTo = {},
                                  .steps = {{u"职业规划指导"_s, 10}, {u"回访"_s, {}}}}});
    const ProgrammePorts termed{ports().transactions, ports().store, ports().cases, ports().users,
                                ports().offices,      ports().codes, programmes};
    const auto made = enrolled(person(1).id);
    const auto admitted = admitPerson(termed, test().actor(), once(), seen(made),
                                      {.entry = kToday.addDays(3)}, kToday);
    ASSERT_TRUE(ok(admitted));
    const auto course = enrolmentCourseOf(*admitted);
    EXPECT_EQ(course.steps.at(0).due, kToday.addDays(13));
    EXPECT_EQ(course.steps.at(1).due, std::nullopt);
    EXPECT_EQ(store().rowsOf(made.facts.person)->at(0).nextDue, kToday.addDays(13));
}

TEST_P(Enrolments, AreOpenOnceInAProgrammeWhateverTheRound) {
    const auto who = person(1).id;
    const auto first = enrolled(who);
    const auto other = opened(roundFacts(9)).id;
    EXPECT_EQ(whyNot(enrol({who})), "programme.enrolled_already");
    EXPECT_EQ(whyNot(enrol({who}, kToday, other)), "programme.enrolled_already");
    auto elsewhere = roundFacts();
    elsewhere.programme = u"02"_s;
    EXPECT_TRUE(ok(enrol({who}, kToday, opened(elsewhere).id))) << "another programme";
    ASSERT_TRUE(ok(withdraw(first)));
    const auto second = enrol({who}, kToday, other);
    ASSERT_TRUE(ok(second));
    ASSERT_EQ(second->enrolments.size(), 1U);
    const auto withdrawn = store().find(first.id).value();
    EXPECT_EQ(codeOf(undo(withdrawn)), "programme.enrolled_already")
        << "the withdrawal cannot be taken back any more";
    EXPECT_EQ(store().find(first.id).value(), withdrawn) << "nothing of it is kept";
}

TEST_P(Enrolments, OfManyStopAtNobody) {
    const auto a = person(1).id, b = person(2).id;
    ASSERT_TRUE(ok(enrol({b})));
    const auto done = enrol({a, a, b, PersonId(kIdLimit - 1)});
    ASSERT_TRUE(ok(done));
    ASSERT_EQ(done->enrolments.size(), 1U);
    EXPECT_EQ(done->enrolments[0].facts.person, a);
    ASSERT_EQ(done->left.size(), 2U);
    EXPECT_EQ(done->left[0].error.code, "programme.enrolled_already");
    EXPECT_EQ(done->left[1].error.code, "record.not_found");
    const auto journal = numberOf(u"SELECT count(*) FROM journal"_s);
    const auto nobody = enrol({a, b});
    ASSERT_TRUE(ok(nobody));
    EXPECT_TRUE(nobody->enrolments.empty());
    EXPECT_EQ(numberOf(u"SELECT count(*) FROM journal"_s), journal) << "an act that did nothing";
}

TEST_P(Enrolments, TellWhoIsNotRegisteredAsTheProgrammeExpectsAndRefuseNobody) {
    const auto graduate = person(1).id, other = person(2).id, former = person(3).id;
    EngineSuite::enrol(graduate, u"graduate"_s, kToday.addDays(-30));
    EngineSuite::enrol(former, u"graduate"_s, kToday.addDays(-30), kToday);
    const auto done = enrol({graduate, other, former});
    ASSERT_TRUE(ok(done));
    EXPECT_EQ(done->enrolments.size(), 3U);
    EXPECT_EQ(done->unlike, (std::vector{other, former}));
}

TEST_P(Enrolments, RefuseDaysThatCannotBe) {
    const auto who = person(1).id;
    EXPECT_EQ(codeOf(enrol({who}, kToday.addDays(1))), "programme.in_future");
    EXPECT_EQ(codeOf(enrol({})), "programme.nobody_chosen");
    auto over = roundFacts();
    over.until = kToday.addDays(-1);
    EXPECT_EQ(codeOf(enrol({who}, kToday, opened(over).id)), "programme.round_over");
    const auto made = enrolled(who, kToday.addDays(-3));
    EXPECT_EQ(codeOf(admit(made, kToday, {}, kToday.addDays(-4))), "programme.day_before");
    EXPECT_EQ(codeOf(admit(made, kToday.addDays(-1))), "programme.entry_before");
    EXPECT_EQ(codeOf(admit(made, {})), "programme.entry_before");
    const auto admitted = admit(made, kToday.addDays(-1), {}, kToday.addDays(-1)).value();
    EXPECT_EQ(codeOf(end(admitted, u"01"_s, {}, kToday.addDays(-2))), "programme.day_before");
    EXPECT_EQ(codeOf(end(admitted, u"77"_s)), "code.unknown");
    EXPECT_EQ(codeOf(end(admitted, u"99"_s)), "programme.words_missing");
    EXPECT_EQ(codeOf(withdraw(admitted, u"77"_s)), "code.unknown");
    EXPECT_EQ(codeOf(withdraw(admitted, u"99"_s)), "programme.words_missing");
}

TEST_P(Enrolments, KeepAPlanThatIsEdited) {
    auto made = admit(enrolled(person(1).id)).value();
    const auto many = int(enrolmentCourseOf(made).steps.size());
    made = step(made, {}, kToday.addDays(7)).value();
    auto course = enrolmentCourseOf(made);
    ASSERT_EQ(int(course.steps.size()), many + 1);
    EXPECT_EQ(course.steps.back().what, u"面试辅导"_s);
    EXPECT_EQ(store().rowsOf(made.facts.person)->at(0).nextDue, kToday.addDays(7));
    made = step(made, 1, kToday.addDays(2), u"改为一对一指导"_s).value();
    EXPECT_EQ(enrolmentCourseOf(made).step(1)->what, u"改为一对一指导"_s);
    made = result(made, 1, EnrolmentDeedKind::Done, u"9月2日完成"_s).value();
    course = enrolmentCourseOf(made);
    EXPECT_EQ(course.step(1)->doneOn, kToday);
    EXPECT_EQ(course.step(1)->words, u"9月2日完成"_s);
    EXPECT_EQ(codeOf(step(made, 1)), "programme.step_not_open");
    EXPECT_EQ(codeOf(result(made, 1, EnrolmentDeedKind::Drop)), "programme.step_not_open");
    EXPECT_EQ(codeOf(result(made, 2, EnrolmentDeedKind::Drop, u" "_s)), "programme.words_missing");
    EXPECT_EQ(codeOf(result(made, 99, EnrolmentDeedKind::Done)), "record.not_found");
    EXPECT_EQ(codeOf(step(made, {}, {}, u" "_s)), "programme.words_missing");
    made = result(made, 1, EnrolmentDeedKind::Reopen).value();
    EXPECT_TRUE(enrolmentCourseOf(made).step(1)->isOpen());
    const auto stranger = recordPlanStep(ports(), test().actor(), once(), seen(made), {},
                                         {u"回访"_s, StaffId(4711), {}}, kToday);
    EXPECT_EQ(codeOf(stranger), "programme.no_owner");
}

TEST_P(Enrolments, AreTakenBackActByAct) {
    const auto who = person(1).id;
    const auto rowsNow = [&] { return store().rowsOf(who).value(); };
    std::vector<std::vector<EnrolmentRow>> before;
    auto made = enrolled(who);
    before.push_back(rowsNow());
    made = admit(made).value();
    before.push_back(rowsNow());
    made = step(made, {}, kToday.addDays(4)).value();
    before.push_back(rowsNow());
    made = end(made).value();
    EXPECT_EQ(rowsNow().at(0).code, u"01"_s);
    while (!before.empty()) {
        made = undo(made).value();
        EXPECT_EQ(rowsNow(), before.back());
        before.pop_back();
    }
    made = undo(made).value();
    EXPECT_TRUE(rowsNow().empty()) << "the application was a mistake";
    EXPECT_TRUE(enrolmentsOf(ports(), who, kToday)->empty());
    EXPECT_EQ(store().ofPerson(who)->size(), 1U) << "and stays in the history";
}

TEST_P(Enrolments, OfManyAreTakenBackAtOnceButThoseSomethingHappenedTo) {
    const auto done = enrol({person(1).id, person(2).id, person(3).id}).value();
    std::vector<EnrolmentId> ids;
    for (const auto& one : done.enrolments) ids.push_back(one.id);
    ASSERT_TRUE(ok(admit(done.enrolments[0])));
    const auto undone = undoEnrolling(ports(), test().actor(), once(), round(), ids, kToday);
    ASSERT_TRUE(ok(undone));
    EXPECT_EQ(undone->persons, 2);
    EXPECT_EQ(codeOf(undoEnrolling(ports(), test().actor(), once(), round(), ids, kToday)),
              "programme.nothing_left");
    EXPECT_EQ(figures().taken(), 1);
}

TEST_P(Enrolments, AreLeftWhereAnotherOfficeHasTakenThePersonOver) {
    const auto stays = person(1).id, moves = person(2).id;
    const auto done = enrol({stays, moves}).value();
    moveAway(test(), moves);
    const auto undo = [&](const std::vector<EnrolmentId>& ids) {
        return undoEnrolling(ports(), test().actor(), once(), round(), ids, kToday);
    };
    const auto alone = undo({done.enrolments[1].id});
    ASSERT_TRUE(ok(alone));
    EXPECT_EQ(alone->persons, 0);
    const auto both = undo({done.enrolments[0].id, done.enrolments[1].id});
    ASSERT_TRUE(ok(both));
    EXPECT_EQ(both->persons, 1);
    ASSERT_EQ(both->left.size(), 1U);
    EXPECT_EQ(both->left[0].person, moves);
    EXPECT_EQ(both->left[0].error.code, "right.out_of_scope");
    EXPECT_TRUE(store().find(done.enrolments[1].id)->deeds.empty());
}

TEST_P(Enrolments, TellTheSecondOfTwoCountersThatActOnOne) {
    const auto made = enrolled(person(1).id);
    ASSERT_TRUE(ok(admit(made)));
    EXPECT_EQ(codeOf(withdraw(made)), "record.changed_elsewhere");
    EXPECT_EQ(codeOf(admit(made)), "record.changed_elsewhere");
}

TEST_P(Enrolments, LeaveTheDatabaseWhole) {
    auto made = admit(enrolled(person(1).id)).value();
    made = step(made, {}, kToday).value();
    ASSERT_TRUE(ok(withdraw(made)));
    const auto aside = test().open(Access::ReadOnly);
    ASSERT_TRUE(ok(aside));
    const auto checked = checkDatabase(**aside, test().vault(), kToday);
    ASSERT_TRUE(ok(checked));
    for (const auto& row : *checked)
        if (row.check != u"complete"_s) {
            EXPECT_TRUE(row.ok) << qPrintable(row.check + u' ' + row.detail);
        }
}
