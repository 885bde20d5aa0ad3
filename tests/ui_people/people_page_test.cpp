// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_page.h"

#include "tests/support/counter.h"
#include "tests/support/gui.h"
#include "tests/support/keyboard.h"
#include "tests/support/lanes.h"
#include "tests/widgets/record_rows.h"
#include "ui/people/search_edit.h"

#include <QLabel>
#include <QSignalSpy>
#include <QStackedWidget>

#include <gtest/gtest.h>

#include <utility>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

/// Answers at once until it is told to keep them back.
class PatientLane final : public Lane {
public:
    void post(std::function<void()> job) override {
        held ? waiting_.push_back(std::move(job)) : job();
    }
    void answer() {
        for (auto& job : std::exchange(waiting_, {})) job();
        QCoreApplication::processEvents();
    }
    bool held = false;

private:
    std::vector<std::function<void()>> waiting_;
};

class PeoplePageTest : public testing::Test {
protected:
    void SetUp() override {
        page_.resize(1280, 720);
        page_.reload();
        answered();
        search().setFocus();
    }
    [[nodiscard]] ui::SearchEdit& search() { return child<ui::SearchEdit>(page_, "peopleSearch"); }
    [[nodiscard]] bool formShown() {
        return child<QWidget>(page_, "registrationForm").isVisibleTo(&page_);
    }

    Counter counter_;
    InlineLane lane_;
    PatientLane rows_;
    CountedSource source_{25};
    KeptPreferences preferences_;
    ui::PeoplePresenter presenter_{{counter_.ports(), {lane_, lane_}, counter_.clock()}};
    ui::RegistrationPresenter registration_{
        {counter_.ports(), {lane_, lane_}, counter_.clock(), counter_.actor()}};
    ui::PeoplePage page_{presenter_, registration_, counter_.clock(),
                         listNeeds(source_, rows_, preferences_)};
};

TEST_F(PeoplePageTest, WantsASearchBeforeANewPerson) {
    Keyboard keys(page_);
    keys.press(Qt::Key_N, Qt::ControlModifier);
    EXPECT_FALSE(formShown());
    EXPECT_FALSE(child<QLabel>(page_, "peopleStatus").text().isEmpty());
    keys.commit(u"多杰才让"_s);
    EXPECT_EQ(page_.list().query().text, u"多杰才让"_s);
    keys.press(Qt::Key_N, Qt::ControlModifier);
    EXPECT_TRUE(formShown());
    EXPECT_EQ(child<QLineEdit>(page_, "name").text(), u"多杰才让"_s);
    keys.press(Qt::Key_Escape);
    EXPECT_FALSE(formShown());
    EXPECT_EQ(search().text(), u"多杰才让"_s);
}

TEST_F(PeoplePageTest, OpensTheRowUnderTheCursor) {
    std::vector<PersonId> opened;
    QObject::connect(&page_, &ui::PeoplePage::personOpened, &page_,
                     [&](PersonId person) { opened.push_back(person); });
    Keyboard keys(page_);
    keys.press(Qt::Key_Down);
    keys.press(Qt::Key_Down);
    keys.press(Qt::Key_Return);
    EXPECT_EQ(opened, std::vector{PersonId(2)});
}

TEST_F(PeoplePageTest, OpensTheOnlyPersonFoundAlsoWhenEnterComesBeforeTheAnswer) {
    std::vector<PersonId> opened;
    QObject::connect(&page_, &ui::PeoplePage::personOpened, &page_,
                     [&](PersonId person) { opened.push_back(person); });
    Keyboard keys(page_);
    rows_.held = true;
    keys.type(CountedSource::kOnlyRow);
    keys.press(Qt::Key_Return);
    EXPECT_TRUE(opened.empty()) << "the rows are still those of the search before";
    keys.press(Qt::Key_Return);
    EXPECT_TRUE(opened.empty());
    rows_.answer();
    EXPECT_EQ(opened, std::vector{PersonId(17)});
}

TEST_F(PeoplePageTest, ForgetsAnEnterThatWasMeantForAnotherSearch) {
    const QSignalSpy opened(&page_, &ui::PeoplePage::personOpened);
    Keyboard keys(page_);
    rows_.held = true;
    keys.type(u"1"_s);
    keys.press(Qt::Key_Return);
    search().setFocus();
    keys.type(u"7"_s);
    rows_.answer();
    EXPECT_EQ(opened.size(), 0);
}

TEST_F(PeoplePageTest, SearchesWhatAnInputMethodIsStillComposing) {
    QInputMethodEvent composing(u"zhuo'ma"_s, {});
    QCoreApplication::sendEvent(&search(), &composing);
    EXPECT_EQ(page_.list().query().text, u"zhuoma"_s);
}

TEST_F(PeoplePageTest, OpensWhoeverWasRegistered) {
    const QSignalSpy opened(&page_, &ui::PeoplePage::personOpened);
    Keyboard keys(page_);
    search().setText(sampleIdNumber(9));
    keys.press(Qt::Key_Return);
    ASSERT_TRUE(formShown());
    keys.commit(u"白玛"_s);
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(opened.size(), 1);
    EXPECT_FALSE(formShown());
}
