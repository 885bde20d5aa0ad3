// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_presenter.h"

#include "tests/support/counter.h"
#include "tests/support/lanes.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;
using ui::PeoplePresenter;

class PeoplePresenterTest : public testing::Test {
protected:
    PeoplePresenterTest() {
        QObject::connect(&presenter_, &PeoplePresenter::registrationStarted, &presenter_,
                         [this](const PersonFacts& facts) { started_.push_back(facts); });
        QObject::connect(&presenter_, &PeoplePresenter::personFound, &presenter_,
                         [this](PersonId person) { found_.push_back(person); });
        QObject::connect(&presenter_, &PeoplePresenter::failed, &presenter_,
                         [this](const Error& error) { failed_.push_back(error); });
    }

    Counter counter_;
    InlineLane lane_;
    PeoplePresenter presenter_{{counter_.ports(), {lane_, lane_}, counter_.clock()}};
    std::vector<PersonFacts> started_;
    std::vector<PersonId> found_;
    std::vector<Error> failed_;
};

TEST_F(PeoplePresenterTest, RegistersNobodyBeforeASearch) {
    const QSignalSpy said(&presenter_, &PeoplePresenter::said);
    presenter_.startRegistration();
    answered();
    EXPECT_EQ(said.size(), 1);
    EXPECT_TRUE(started_.empty());
}

TEST_F(PeoplePresenterTest, OpensTheFormWithWhatTheNumberTells) {
    presenter_.search(sampleIdNumber(3));
    answered();
    presenter_.submit();
    answered();
    ASSERT_EQ(started_.size(), 1u);
    EXPECT_EQ(started_[0].idNumber, sampleIdNumber(3));
    EXPECT_EQ(started_[0].birthOn, QDate(1999, 5, 4));
    EXPECT_EQ(started_[0].sex, u"1"_s);
    EXPECT_EQ(started_[0].hukouDivision, QString()) << "that area ended long ago";
}

TEST_F(PeoplePresenterTest, LeadsToThePersonWhoHasTheNumber) {
    const auto person = counter_.addGraduate(4);
    presenter_.search(samplePerson(4).idNumber);
    answered();
    presenter_.submit();
    answered();
    presenter_.startRegistration();
    answered();
    EXPECT_EQ(found_, (std::vector{person, person}));
    EXPECT_TRUE(started_.empty()) << "nobody is registered twice";
}

TEST_F(PeoplePresenterTest, TakesANameAsTheNameOfSomebodyNew) {
    presenter_.search(u"  扎西  多杰 "_s);
    answered();
    presenter_.startRegistration();
    answered();
    ASSERT_EQ(started_.size(), 1u);
    EXPECT_EQ(started_[0].name, u"扎西多杰"_s);
}

TEST_F(PeoplePresenterTest, SaysWhatIsWrongWithANumber) {
    auto wrong = sampleIdNumber(3);
    wrong[17] = wrong[17] == u'1' ? u'2' : u'1';
    presenter_.search(wrong);
    answered();
    presenter_.submit();
    answered();
    ASSERT_EQ(failed_.size(), 1u);
    EXPECT_EQ(failed_[0].code, "identity.bad_check_character");
    EXPECT_FALSE(failed_[0].message.contains(wrong));
}

TEST_F(PeoplePresenterTest, DropsAnAnswerAboutWhatIsNoLongerInTheBox) {
    HeldLane held;
    PeoplePresenter presenter({counter_.ports(), {held, lane_}, counter_.clock()});
    const QSignalSpy started(&presenter, &PeoplePresenter::registrationStarted);
    presenter.search(sampleIdNumber(3));
    answered();
    presenter.submit();
    answered();
    presenter.search(u"扎西"_s);
    answered();
    held.finish(0);
    EXPECT_EQ(started.size(), 0);
}
