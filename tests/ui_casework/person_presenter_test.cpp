// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casework/person_presenter.h"

#include "tests/support/counter.h"
#include "tests/support/lanes.h"
#include "ui/casework/service_presenter.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;
using ui::EventKind;
using ui::PersonAct;

class PersonPresenterTest : public testing::Test {
protected:
    void guide(int minutes = 20, bool confirmed = true) {
        services_.start();
        services_.record(ServiceDraft{
            .person = person_,
            .on = kToday,
            .guidance =
                GuidanceFacts{u"01"_s, minutes, {u"03"_s}, u"建议先从县城岗位做起"_s, confirmed}});
        answered();
    }
    void contact() {
        services_.start();
        services_.record(ServiceDraft{.person = person_,
                                      .on = kToday,
                                      .contact = ContactFacts{u"02"_s, u"01"_s, u"1"_s, {}}});
        answered();
    }

    Counter counter_;
    InlineLane lane_;
    PersonId person_ = counter_.addGraduate();
    ui::PersonPresenter presenter_{{counter_.ports(),
                                    {lane_, lane_},
                                    counter_.clock(),
                                    counter_.stores().users(),
                                    counter_.actor()}};
    ui::ServicePresenter services_{
        {counter_.ports(), {lane_, lane_}, counter_.clock(), counter_.actor()}};
};

TEST_F(PersonPresenterTest, NamesTheProgressForAssistivePrograms) {
    const auto vacancies = counter_.addVacancies(2);
    for (const auto vacancy : vacancies) counter_.recommend(person_, vacancy);
    guide();
    presenter_.open(person_);
    answered();
    EXPECT_EQ(presenter_.steps().accessibleName.toStdString(),
              "1-3-1 progress: 职业指导 1/1,岗位推荐 2/3,培训或见习 0/1");
    ASSERT_EQ(presenter_.steps().steps.size(), 3u);
    EXPECT_EQ(presenter_.steps().steps[0].state, OwedState::Done);
}

TEST_F(PersonPresenterTest, ShowsNumberAndPhoneMasked) {
    presenter_.open(person_);
    answered();
    const auto header = presenter_.header();
    EXPECT_EQ(header.name, samplePerson(1).name);
    EXPECT_FALSE(header.facts.contains(samplePerson(1).idNumber));
    EXPECT_FALSE(header.facts.contains(samplePerson(1).phone));
    EXPECT_TRUE(header.facts.contains(u"632***"_s)) << qPrintable(header.facts);
    EXPECT_EQ(header.chips, QStringList{u"离校未就业毕业生 2022届"_s});
    EXPECT_TRUE(header.overdue) << "contact was due ten days after the registration";
}

TEST_F(PersonPresenterTest, KnowsTheNextBestAct) {
    presenter_.open(person_);
    answered();
    EXPECT_EQ(presenter_.nextBest(), PersonAct::Contact);
    contact();
    presenter_.reload();
    answered();
    EXPECT_EQ(presenter_.nextBest(), PersonAct::Guidance);
    guide();
    presenter_.reload();
    answered();
    EXPECT_EQ(presenter_.nextBest(), PersonAct::Recommend);
}

TEST_F(PersonPresenterTest, AsksForThePolicyNoticeThatIsOwed) {
    presenter_.open(person_);
    answered();
    ASSERT_TRUE(presenter_.record());
    auto record = *presenter_.record();
    auto notice = record.file.owed.front();
    notice.item = u"policy"_s;
    notice.title = u"政策宣介"_s;
    record.file.owed = {notice};
    EXPECT_EQ(ui::nextBestAct(record, kToday), PersonAct::Policy);
    const auto steps = ui::stepsOf(record, counter_.ports().codes, kToday).steps;
    ASSERT_EQ(steps.size(), 1u);
    EXPECT_EQ(steps.front().title, u"政策宣介"_s);
}

TEST_F(PersonPresenterTest, TellsEverythingNewestFirstWithCorrectionsAndWithdrawals) {
    guide(20, false);
    presenter_.open(person_);
    answered();
    const auto old = *presenter_.serviceAt(0);
    services_.start();
    auto better = old.facts;
    better.corrects = old.id;
    better.guidance->confirmed = true;
    services_.record(better);
    answered();
    presenter_.reload();
    answered();
    const auto& events = presenter_.events();
    ASSERT_EQ(events.size(), 3u);
    EXPECT_EQ(events.back().kind, EventKind::Registration);
    const auto superseded = std::ranges::count(events, true, &ui::CaseEvent::superseded);
    EXPECT_EQ(superseded, 1);
    EXPECT_TRUE(std::ranges::any_of(events, [](const ui::CaseEvent& event) {
        return event.corrects == u"corrects the record of 2022-11-30"_s;
    }));

    const auto holding = std::ranges::find_if(events, [](const ui::CaseEvent& event) {
        return event.kind == EventKind::Guidance && !event.superseded;
    });
    const auto at = size_t(holding - events.begin());
    EXPECT_EQ(presenter_.whyNot(PersonAct::Withdraw, at), QString());
    services_.start();
    services_.withdraw(*presenter_.serviceAt(at), u"录入错误"_s);
    answered();
    presenter_.reload();
    answered();
    EXPECT_TRUE(std::ranges::any_of(presenter_.events(), [](const ui::CaseEvent& event) {
        return event.kind == EventKind::Withdrawal && event.result == u"录入错误"_s;
    }));
    EXPECT_EQ(presenter_.steps().steps[0].done, 0);
}

TEST_F(PersonPresenterTest, SaysWhyALetterCannotAct) {
    presenter_.open(person_);
    answered();
    EXPECT_EQ(presenter_.whyNot(PersonAct::Receipt, {}),
              u"No referral is waiting for its receipt."_s);
    EXPECT_FALSE(presenter_.whyNot(PersonAct::Withdraw, {}).isEmpty());
    EXPECT_FALSE(presenter_.whyNot(PersonAct::Withdraw, 0).isEmpty()) << "a registration";
    EXPECT_EQ(presenter_.whyNot(PersonAct::Guidance, {}), QString());
    counter_.recommend(person_, counter_.addVacancies(1).front());
    presenter_.reload();
    answered();
    EXPECT_EQ(presenter_.whyNot(PersonAct::Receipt, {}), QString());
    EXPECT_EQ(presenter_.whyNot(PersonAct::Withdraw, 0), QString()) << "the referral";
}

TEST_F(PersonPresenterTest, DropsAnAnswerThatCameTooLate) {
    HeldLane held;
    ui::PersonPresenter presenter({counter_.ports(),
                                   {held, lane_},
                                   counter_.clock(),
                                   counter_.stores().users(),
                                   counter_.actor()});
    const auto other = counter_.addGraduate(2);
    presenter.open(person_);
    answered();
    presenter.open(other);
    answered();
    held.finish(1);
    held.finish(0);
    EXPECT_EQ(presenter.header().name, samplePerson(2).name);
}

TEST_F(PersonPresenterTest, MayBeClosedWhileAnAnswerIsOnItsWay) {
    HeldLane held;
    auto presenter =
        std::make_unique<ui::PersonPresenter>(ui::PersonPresenter::Needs{counter_.ports(),
                                                                         {held, lane_},
                                                                         counter_.clock(),
                                                                         counter_.stores().users(),
                                                                         counter_.actor()});
    presenter->open(person_);
    answered();
    presenter.reset();
    held.finish(0);
}

TEST_F(PersonPresenterTest, TakesADoubleSaveForOneAct) {
    HeldLane held;
    ui::ServicePresenter services(
        {counter_.ports(), {lane_, held}, counter_.clock(), counter_.actor()});
    const QSignalSpy saved(&services, &ui::ServicePresenter::saved);
    const ServiceDraft draft{
        .person = person_, .on = kToday, .contact = ContactFacts{u"02"_s, u"01"_s, u"1"_s, {}}};
    services.start();
    services.record(draft);
    services.record(draft);
    EXPECT_EQ(held.size(), 1u);
    held.finish(0);
    EXPECT_EQ(saved.size(), 1);
    EXPECT_EQ(counter_.caseOf(person_).services.size(), 1u);
}

TEST_F(PersonPresenterTest, SaysWhyAServiceDoesNotCount) {
    const QSignalSpy saved(&services_, &ui::ServicePresenter::saved);
    guide(20, false);
    ASSERT_EQ(saved.size(), 1);
    EXPECT_TRUE(saved[0][1].toString().startsWith(u"Saved. It does not count:"_s))
        << qPrintable(saved[0][1].toString());
}
