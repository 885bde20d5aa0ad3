// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/difficulty_office.h"
#include "app/programme_office.h"
#include "tests/desktop/two_recorders.h"
#include "tests/support/codes.h"

#include <QTableWidget>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

TEST_F(TwoRecorders, OfARegistrationLoseNothing) {
    const auto who = personOfTheOther(
        u"NOT EXISTS (SELECT 1 FROM registration v WHERE v.person_id = p.id "
        "AND v.kind = 'veteran')"_s);
    const RegistrationDraft draft{.person = who,
                                  .facts = {.kind = u"veteran"_s,
                                            .category = {},
                                            .channel = u"01"_s,
                                            .registeredOn = kDemoWorkingDay.addDays(-9),
                                            .officer = user(u"clerk1"_s).staff,
                                            .details = {{u"veteran_kind"_s, u"1"_s}}}};
    meanwhile([&](OfficeSession& session, const Actor& actor) {
        return recordRegistration(session.ports(), actor, OperationId::make(), draft);
    });
    const auto other = [&](auto change) {
        const auto newest = RegistrationId(number(
            u"SELECT max(id) FROM registration WHERE kind = 'veteran' AND person_id = %1"_s.arg(
                who.value())));
        meanwhile([&](OfficeSession& session, const Actor& actor) -> Result<Registration> {
            const auto now = session.people.registration(newest);
            if (!now) return now;
            RegistrationDraft again{
                .person = who, .facts = now->facts, .corrects = now->id, .reason = u"听错"_s};
            change(again.facts);
            return recordRegistration(session.ports(), actor, OperationId::make(), again);
        });
    };
    const auto kept = [&](const QString& column) {
        return text(
            u"SELECT %1 FROM registration r WHERE r.person_id = %2 AND r.kind = 'veteran' "
            "AND NOT EXISTS (SELECT 1 FROM registration c WHERE c.corrects = r.id)"_s.arg(column)
                .arg(who.value()));
    };
    const auto form = "registrationRecordForm";
    const auto term = loadedCodes().lists.name(u"registration_kind"_s, u"veteran"_s);
    openPerson(who);
    openRecord(term, form);
    writeIn(form, "category", u"我的类别"_s);
    writeIn(form, "correction_reason", u"听错"_s);
    other([](RegistrationFacts& facts) { facts.channel = u"02"_s; });
    save();
    ASSERT_TRUE(soon([&] { return !child<QWidget>(form).isVisible(); }));
    EXPECT_EQ(kept(u"category"_s), u"我的类别"_s);
    EXPECT_EQ(kept(u"channel"_s), u"02"_s);

    openRecord(term, form);
    writeIn(form, "category", u"再一类别"_s);
    writeIn(form, "correction_reason", u"听错"_s);
    other([](RegistrationFacts& facts) {
        facts.category = u"他的类别"_s;
        facts.details[u"veteran_kind"_s] = u"2"_s;
    });
    save();
    ASSERT_TRUE(soon([&] { return isAsked(form); }));
    picture(u"two-registration"_s);
    EXPECT_EQ(kept(u"category"_s), u"他的类别"_s) << "nobody silently wins";
    EXPECT_EQ(test::child<QLineEdit>(child<QWidget>(form), "category").text(), u"再一类别"_s);
    EXPECT_EQ(test::child<ui::CodeCombo>(child<QWidget>(form), "veteran_kind").code(), u"2"_s)
        << "what only the other changed is in";
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([&] { return !child<QWidget>(form).isVisible(); }));
    EXPECT_EQ(kept(u"category"_s), u"再一类别"_s);
    EXPECT_EQ(kept(u"channel"_s), u"02"_s);
}

TEST_F(TwoRecorders, OfAStepOfAPlanLoseNothing) {
    const auto who = personOfTheOther();
    const auto enrolment =
        by(u"clerk1"_s, [&](OfficeSession& session, const Actor& actor) -> Result<Enrolment> {
            ProgrammeOffice office(session);
            const auto& ports = office.ports();
            const auto round =
                openProgrammeRound(ports, actor, OperationId::make(),
                                   {u"01"_s, u"两人"_s, 5, QDate(2022, 9, 1), QDate(2023, 8, 31)});
            if (!round) return fail(round.error());
            const auto enrolled = enrolPeople(ports, actor, OperationId::make(),
                                              {round->id, {who}, kDemoWorkingDay}, kDemoWorkingDay);
            if (!enrolled) return fail(enrolled.error());
            return admitPerson(ports, actor, OperationId::make(),
                               {enrolled->enrolments.at(0).id, 0, kDemoWorkingDay},
                               {kDemoWorkingDay, {}}, kDemoWorkingDay);
        }).value();
    const auto other = [&](auto act) {
        meanwhile([&](OfficeSession& session, const Actor& actor) -> Result<Enrolment> {
            ProgrammeOffice office(session);
            const auto now = office.ports().store.find(enrolment.id);
            if (!now) return now;
            return act(office.ports(), actor,
                       EnrolmentChange{now->id, now->deeds.size(), kDemoWorkingDay},
                       enrolmentCourseOf(*now));
        });
    };
    const auto first = [&] {
        return by(u"supervisor"_s,
                  [&](OfficeSession& session, const Actor&) -> Result<PlanStep> {
                      ProgrammeOffice office(session);
                      const auto now = office.ports().store.find(enrolment.id);
                      if (!now) return fail(now.error());
                      return *enrolmentCourseOf(*now).step(1);
                  })
            .value();
    };
    openPerson(who);
    openPanel(Qt::Key_J, "enrolmentPanel");
    ASSERT_TRUE(soon([&] { return child<QTableWidget>("enrolmentSteps").rowCount() > 1; }));
    ASSERT_TRUE(combo("enrolmentAct").setCode(u"set"_s));
    ASSERT_TRUE(combo("enrolmentStep").setCode(u"1"_s));
    settle();
    write("enrolmentWords", u"我的安排"_s);
    other([](const auto& ports, const auto& actor, const auto& change, const auto& course) {
        auto facts =
            PlanStepFacts{course.steps[0].what, course.steps[0].owner, QDate(2022, 12, 31)};
        return recordPlanStep(ports, actor, OperationId::make(), change, 1, facts, kDemoWorkingDay);
    });
    save();
    ASSERT_TRUE(soon([&] { return first().what == u"我的安排"_s; }));
    EXPECT_EQ(first().due, QDate(2022, 12, 31)) << "and what the other one changed";
    EXPECT_TRUE(soon([&] { return said().contains(u"2022-12-31"_s); })) << said().toStdString();

    ASSERT_TRUE(soon([&] { return combo("enrolmentAct").code() == u"done"_s; }));
    settle();
    ASSERT_TRUE(combo("enrolmentAct").setCode(u"set"_s));
    ASSERT_TRUE(combo("enrolmentStep").setCode(u"1"_s));
    settle();
    write("enrolmentWords", u"我又改"_s);
    other([](const auto& ports, const auto& actor, const auto& change, const auto& course) {
        auto facts = PlanStepFacts{u"他的安排"_s, course.steps[0].owner, course.steps[0].due};
        return recordPlanStep(ports, actor, OperationId::make(), change, 1, facts, kDemoWorkingDay);
    });
    save();
    ASSERT_TRUE(soon([&] { return isAsked("enrolmentPanel"); }));
    picture(u"two-step"_s);
    EXPECT_EQ(first().what, u"他的安排"_s);
    press(Qt::Key_Right);
    EXPECT_EQ(written("enrolmentWords"), u"他的安排"_s);
    press(Qt::Key_Left);
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([&] { return first().what == u"我又改"_s; }));

    // Two decisions about one step: who was faster is told, what was typed stays.
    settle();
    picture(u"two-again"_s);
    ASSERT_TRUE(soon([&] { return combo("enrolmentAct").code() == u"done"_s; }))
        << combo("enrolmentAct").code().value_or(QString()).toStdString();
    settle();
    ASSERT_TRUE(combo("enrolmentStep").setCode(u"1"_s));
    settle();
    write("enrolmentWords", u"我做完了"_s);
    other([](const auto& ports, const auto& actor, const auto& change, const auto&) {
        return recordStepResult(ports, actor, OperationId::make(), change,
                                {1, EnrolmentDeedKind::Done, u"他做完了"_s}, kDemoWorkingDay);
    });
    save();
    ASSERT_TRUE(soon([&] { return clashes("enrolmentPanel").isVisible(); }));
    picture(u"two-done"_s);
    EXPECT_TRUE(clashes("enrolmentPanel").text().contains(nameOfTheOther()));
    EXPECT_EQ(written("enrolmentWords"), u"我做完了"_s);
    EXPECT_EQ(first().words, u"他做完了"_s);
}

TEST_F(TwoRecorders, OfOneTicketTellWhoWasFasterAndLoseNothing) {
    const auto who =
        personOfTheOther(u"NOT EXISTS (SELECT 1 FROM difficulty d WHERE d.person_id = p.id)"_s);
    const auto ticket = by(u"clerk1"_s, [&](OfficeSession& session, const Actor& actor) {
                            DifficultyOffice office(session);
                            return openDifficulty(office.ports(), actor, OperationId::make(),
                                                  {.person = who,
                                                   .kind = u"01"_s,
                                                   .words = u"拖欠工资"_s,
                                                   .openedOn = kDemoWorkingDay,
                                                   .owner = actor.staff},
                                                  kDemoWorkingDay);
                        }).value();
    openPerson(who);
    openPanel(Qt::Key_K, "difficultyPanel");
    ASSERT_TRUE(soon([&] { return combo("difficultyAct").code() == u"close"_s; }));
    settle();
    ASSERT_TRUE(combo("difficultyResult").setCode(u"02"_s));
    write("difficultyWords", u"转劳动监察"_s);
    meanwhile([&](OfficeSession& session, const Actor& actor) {
        DifficultyOffice office(session);
        return closeDifficulty(office.ports(), actor, OperationId::make(),
                               {ticket.id, 0, kDemoWorkingDay}, u"01"_s, u"已补发"_s,
                               kDemoWorkingDay);
    });
    save();
    auto& part = clashes("difficultyPanel");
    ASSERT_TRUE(soon([&] { return part.isVisible(); }));
    picture(u"two-ticket"_s);
    EXPECT_TRUE(part.text().contains(nameOfTheOther())) << part.text().toStdString();
    EXPECT_TRUE(part.text().contains(u"已补发"_s)) << part.text().toStdString();
    EXPECT_EQ(written("difficultyWords"), u"转劳动监察"_s) << "what was typed stays";
    EXPECT_EQ(combo("difficultyAct").code(), u"again"_s) << "what can be done now is offered";
    EXPECT_EQ(number(u"SELECT count(*) FROM difficulty_deed WHERE difficulty_id = %1"_s.arg(
                  ticket.id.value())),
              1);
    save();
    EXPECT_TRUE(soon([&] {
        return number(
                   u"SELECT count(*) FROM difficulty_course WHERE closed_on IS NULL "
                   "AND id = %1"_s.arg(ticket.id.value())) == 1;
    })) << "what is saved next is done to the ticket as it stands";
}

TEST_F(TwoRecorders, OfAHelpPlanLoseNothing) {
    begin(u"clerk1"_s);  // whose plan it is, at two counters
    recognise(
        personOfTheOther(u"NOT EXISTS (SELECT 1 FROM registration h WHERE h.person_id = p.id "
                         "AND (h.kind = 'hardship' OR h.officer_id <> r.officer_id)) "
                         "AND NOT EXISTS (SELECT 1 FROM hardship x WHERE x.person_id = p.id)"_s));
    const auto plan = HelpPlanId(number(u"SELECT max(id) FROM help_course"_s));
    const auto view = [&] {
        return by(u"supervisor"_s,
                  [&](OfficeSession& session, const Actor&) {
                      return helpPlanView(session.helpPorts(), plan);
                  })
            .value();
    };
    const auto start = view();
    const auto open =
        std::ranges::find(start.course.steps, HelpState::Open, &HelpStepCourse::state);
    ASSERT_NE(open, start.course.steps.end());
    const auto id = open->step.id;
    const auto standing = [&] { return standingStep(view().plan, id).value(); };
    const auto other = [&](auto change) {
        const auto now = view();
        auto step = standingStep(now.plan, id).value();
        change(step.facts);
        meanwhile([&](OfficeSession& session, const Actor& actor) {
            return recordHelpStep(session.helpPorts(), actor, OperationId::make(),
                                  {plan, now.plan.size()}, step.facts, step.id, kDemoWorkingDay);
        });
    };
    const auto chooseStep = [&] {
        ASSERT_TRUE(combo("helpDeed").setCode(u"correct"_s));
        settle();
        ASSERT_TRUE(combo("helpStep").setCode(u's' + QString::number(standing().id.value())));
        settle();
    };
    openPerson(start.plan.facts.person);
    openPanel(Qt::Key_D, "hardshipPanel");
    press(Qt::Key_J, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return child<QTableWidget>("helpSteps").rowCount() > 0; }));
    settle();
    chooseStep();
    write("helpNote", u"我的说明"_s);
    other([](HelpStepFacts& facts) { facts.due = QDate(2023, 1, 31); });
    save();
    ASSERT_TRUE(soon([&] { return standing().facts.words == u"我的说明"_s; }));
    EXPECT_EQ(standing().facts.due, QDate(2023, 1, 31));

    chooseStep();
    write("helpNote", u"我又改"_s);
    other([](HelpStepFacts& facts) { facts.words = u"他的说明"_s; });
    save();
    ASSERT_TRUE(soon([&] { return isAsked("hardshipPanel"); }));
    settle();
    picture(u"two-help"_s);
    EXPECT_EQ(standing().facts.words, u"他的说明"_s);
    EXPECT_EQ(written("helpNote"), u"我又改"_s);
    press(Qt::Key_Right);
    EXPECT_EQ(written("helpNote"), u"他的说明"_s);
    press(Qt::Key_1);
    settle();
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([&] { return standing().facts.words == u"我又改"_s; }));
}
