// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/duplicates/duplicate_samples.h"
#include "tests/support/counter.h"
#include "tests/support/fake_duplicate_store.h"
#include "tests/support/gui.h"
#include "tests/support/keyboard.h"
#include "tests/support/lanes.h"
#include "ui/people/alike_panel.h"
#include "ui/people/registration_form.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

class AlikeQuestionTest : public testing::Test {
protected:
    void SetUp() override {
        QObject::connect(&form_, &ui::RegistrationForm::saved, &form_,
                         [this](PersonId person) { saved_.push_back(person); });
        QObject::connect(&form_, &ui::RegistrationForm::known, &form_,
                         [this](PersonId person) { known_.push_back(person); });
        form_.resize(1280, 720);
        const RegisterPersonRequest request{.facts = villager(), .registrations = {}, .wish = {}};
        first_ = taken(registerCase(counter_.ports(), counter_.actor(), OperationId::make(), true,
                                    request, counter_.clock().today()))
                     .person.id;
    }
    [[nodiscard]] ui::AlikePanel& panel() { return child<ui::AlikePanel>(form_, "alikePanel"); }
    [[nodiscard]] qsizetype people() {
        return qsizetype(counter_.stores().records().people.size());
    }
    void typeAlike(Keyboard& keys) {
        form_.start(villager(u"马晓梅"_s));
        keys.press(Qt::Key_Return, Qt::ControlModifier);
    }

    Counter counter_;
    FakeDuplicateStore duplicates_{counter_.stores().records()};
    AskingPorts asking_{counter_.ports(),
                        {counter_.stores().people(), duplicates_, duplicateRules()},
                        counter_.stores().users()};
    InlineLane lane_;
    ui::RegistrationPresenter presenter_{
        {counter_.ports(), {lane_, lane_}, counter_.clock(), counter_.actor(), true, &asking_}};
    ui::RegistrationForm form_{presenter_, counter_.clock()};
    std::optional<PersonId> first_;
    std::vector<PersonId> saved_;
    std::vector<PersonId> known_;
};

TEST_F(AlikeQuestionTest, ShowsBothSideBySideBeforeSaving) {
    Keyboard keys(form_);
    typeAlike(keys);
    EXPECT_TRUE(panel().isVisibleTo(&form_));
    EXPECT_EQ(people(), 1);
    EXPECT_TRUE(child<QLabel>(form_, "alikeBecause").text().contains(u"name sounds alike"_s));
    EXPECT_EQ(child<QLabel>(form_, "known_name").text(), u"马小梅"_s);
    EXPECT_EQ(child<QLabel>(form_, "known_phone").text(), u"142****0001"_s) << "masked";
    if (qEnvironmentVariableIsSet("ZHIQIAO_SHOTS"))
        form_.grab().save(qEnvironmentVariable("ZHIQIAO_SHOTS") + u"/alike.png"_s);
}

TEST_F(AlikeQuestionTest, OpensTheOneWhoIsRegisteredByOneKey) {
    Keyboard keys(form_);
    typeAlike(keys);
    keys.press(Qt::Key_1);
    EXPECT_EQ(known_, std::vector{*first_});
    EXPECT_TRUE(saved_.empty());
    EXPECT_EQ(people(), 1);
}

TEST_F(AlikeQuestionTest, RegistersSomebodyElseByOneKeyAndKeepsTheAnswer) {
    Keyboard keys(form_);
    typeAlike(keys);
    keys.press(Qt::Key_2);
    ASSERT_EQ(saved_.size(), 1u);
    EXPECT_FALSE(panel().isVisibleTo(&form_));
    const auto decided = taken(duplicates_.apartFrom(saved_[0]));
    ASSERT_EQ(decided.size(), 1u);
    EXPECT_EQ(decided[0].one, *first_);
    EXPECT_EQ(decided[0].decided.staff, counter_.actor().staff);
    EXPECT_FALSE(counter_.caseOf(saved_[0]).registrations.empty()) << "with all that was typed";
}

TEST_F(AlikeQuestionTest, GoesBackToTheFormByEscAndLosesNothing) {
    Keyboard keys(form_);
    typeAlike(keys);
    keys.press(Qt::Key_Escape);
    EXPECT_FALSE(panel().isVisibleTo(&form_));
    EXPECT_EQ(child<QLineEdit>(form_, "name").text(), u"马晓梅"_s);
    EXPECT_TRUE(saved_.empty());
    child<QLineEdit>(form_, "name").setText(u"韩军"_s);
    child<QLineEdit>(form_, "phone").setText(u"14200000009"_s);
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(saved_.size(), 1u) << "nobody like that";
}

TEST_F(AlikeQuestionTest, DoesNotComeForSomebodyUnlikeAll) {
    Keyboard keys(form_);
    auto other = villager(u"韩军"_s, QDate(1970, 1, 2));
    other.phone = u"14200000009"_s;
    form_.start(other);
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(saved_.size(), 1u);
}

/// What the rights do not reach is not shown, and cannot be opened.
TEST_F(AlikeQuestionTest, TellsOfAnotherOfficesRecordWithoutItsFacts) {
    ui::AlikePanel panel(counter_.ports().codes);
    const AlikeQuestion question{
        *first_, OfficeId(2), {}, likenessOf(duplicateRules(), villager(), villager()), 2};
    panel.ask(question, villager(), kToday);
    EXPECT_TRUE(panel.findChildren<QLabel*>(u"known_name"_s).isEmpty());
    EXPECT_FALSE(child<QPushButton>(panel, "alikeSame").isEnabled());
    EXPECT_TRUE(child<QPushButton>(panel, "alikeOther").isEnabled());
}
