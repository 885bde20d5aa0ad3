// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_edit_form.h"

#include "tests/support/counter.h"
#include "tests/support/gui.h"
#include "tests/support/keyboard.h"
#include "tests/support/lanes.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

class PersonEditTest : public testing::Test {
protected:
    void SetUp() override {
        form_.resize(1280, 720);
        form_.open(person_);
        answered();
    }
    /// Another counter saves first.
    void otherCounter(const std::function<void(PersonFacts&)>& change) {
        const auto person = taken(counter_.ports().people.find(person_));
        auto facts = person.facts;
        change(facts);
        taken(correctPerson(counter_.ports().transactions, counter_.ports().people, loadedCodes(),
                            counter_.actor(), OperationId::make(), false, person_,
                            person.rowVersion, facts, kToday,
                            [](const Act&, PersonId) { return Result<>(); }));
    }
    [[nodiscard]] PersonFacts stored() const {
        return taken(counter_.ports().people.find(person_)).facts;
    }
    [[nodiscard]] QLineEdit& edit(const char* name) { return child<QLineEdit>(form_, name); }

    Counter counter_;
    InlineLane lane_;
    PersonId person_ = counter_.addGraduate();
    ui::PersonEditPresenter presenter_{{counter_.ports(),
                                        {lane_, lane_},
                                        counter_.clock(),
                                        counter_.actor(),
                                        counter_.stores().users()}};
    ui::PersonEditForm form_{presenter_, counter_.clock()};
};

TEST_F(PersonEditTest, ShowsNumberAndPhoneMaskedAndKeepsThem) {
    for (const auto* field : form_.findChildren<QLineEdit*>()) {
        EXPECT_FALSE(field->text().contains(samplePerson(1).idNumber));
        EXPECT_FALSE(field->text().contains(samplePerson(1).phone));
        EXPECT_FALSE(field->placeholderText().contains(samplePerson(1).idNumber));
    }
    Keyboard keys(form_);
    edit("school").setText(u"另一学院"_s);
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(stored().school, u"另一学院"_s);
    EXPECT_EQ(stored().idNumber, samplePerson(1).idNumber);
    EXPECT_EQ(stored().phone, samplePerson(1).phone);
}

TEST_F(PersonEditTest, PutsChangesToDifferentFieldsTogether) {
    otherCounter([](PersonFacts& facts) { facts.major = u"老年护理"_s; });
    QSignalSpy told(&presenter_, &ui::PersonEditPresenter::said);
    Keyboard keys(form_);
    edit("school").setText(u"另一学院"_s);
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(stored().school, u"另一学院"_s);
    EXPECT_EQ(stored().major, u"老年护理"_s);
    ASSERT_EQ(told.size(), 1);
    EXPECT_TRUE(told.front().front().toString().contains(u"老年护理"_s));
}

TEST_F(PersonEditTest, ShowsBothValuesOfAFieldBothChanged) {
    otherCounter([](PersonFacts& facts) { facts.school = u"他们的学院"_s; });
    Keyboard keys(form_);
    edit("school").setText(u"我的学院"_s);
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(stored().school, u"他们的学院"_s) << "nobody silently wins";
    EXPECT_TRUE(child<QWidget>(form_, "clashFields").hasFocus());
    EXPECT_TRUE(child<QLabel>(form_, "clashHead").text().contains(u"马文忠"_s));
    EXPECT_EQ(edit("school").text(), u"我的学院"_s);
    keys.press(Qt::Key_Right);
    EXPECT_EQ(edit("school").text(), u"他们的学院"_s);
    keys.press(Qt::Key_Left);
    EXPECT_EQ(edit("school").text(), u"我的学院"_s) << "nothing typed is lost";
    keys.press(Qt::Key_2);
    edit("major").setText(u"康复"_s);
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(stored().school, u"他们的学院"_s);
    EXPECT_EQ(stored().major, u"康复"_s);
}

TEST_F(PersonEditTest, MineStaysWhenSavedAgain) {
    otherCounter([](PersonFacts& facts) { facts.school = u"他们的学院"_s; });
    Keyboard keys(form_);
    edit("school").setText(u"我的学院"_s);
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    keys.press(Qt::Key_Return);
    EXPECT_EQ(stored().school, u"我的学院"_s);
}

TEST_F(PersonEditTest, AThirdEditorIsAskedAboutAgain) {
    otherCounter([](PersonFacts& facts) { facts.school = u"他们的学院"_s; });
    Keyboard keys(form_);
    edit("school").setText(u"我的学院"_s);
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    otherCounter([](PersonFacts& facts) { facts.school = u"第三学院"_s; });
    keys.press(Qt::Key_Return);
    EXPECT_EQ(stored().school, u"第三学院"_s);
    EXPECT_TRUE(child<QWidget>(form_, "clashFields").hasFocus());
    keys.press(Qt::Key_Return);
    EXPECT_EQ(stored().school, u"我的学院"_s);
}

TEST(PersonFieldsTest, MaskSealedValues) {
    const auto base = samplePerson(1);
    auto mine = base;
    auto theirs = base;
    mine.phone = u"14200001111"_s;
    theirs.phone = u"14200002222"_s;
    const auto merge = mergeEdits(personFields(loadedCodes(), kToday), base, mine, theirs);
    ASSERT_EQ(merge.clashes.size(), 1u);
    EXPECT_EQ(merge.clashes[0].mine, u"142****1111"_s);
    EXPECT_EQ(merge.clashes[0].theirs, u"142****2222"_s);
    EXPECT_EQ(merge.facts.phone, mine.phone);
}
