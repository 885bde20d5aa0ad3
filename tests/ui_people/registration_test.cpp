// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/registration_form.h"

#include "tests/support/counter.h"
#include "tests/support/gui.h"
#include "tests/support/keyboard.h"
#include "tests/support/lanes.h"
#include "ui/widgets/choice_edit.h"
#include "ui/widgets/digit_choices.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

class RegistrationFormTest : public testing::Test {
protected:
    void SetUp() override {
        QObject::connect(&form_, &ui::RegistrationForm::saved, &form_,
                         [this](PersonId person) { saved_.push_back(person); });
        form_.resize(1280, 720);
    }
    [[nodiscard]] QLineEdit& edit(const char* name) { return child<QLineEdit>(form_, name); }

    Counter counter_;
    InlineLane lane_;
    ui::RegistrationPresenter presenter_{
        {counter_.ports(), {lane_, lane_}, counter_.clock(), counter_.actor(), true}};
    ui::RegistrationForm form_{presenter_, counter_.clock()};
    std::vector<PersonId> saved_;
};

TEST_F(RegistrationFormTest, RegistersAPersonByKeyboard) {
    PersonFacts start;
    start.idNumber = sampleIdNumber(5);
    start.idType = u"01"_s;
    start.sex = u"1"_s;
    start.birthOn = QDate(1999, 5, 4);
    Keyboard keys(form_);
    form_.start(start);
    keys.commit(u"仁青东珠"_s);
    keys.press(Qt::Key_Tab);
    keys.press(Qt::Key_Tab);
    keys.press(Qt::Key_Tab);
    keys.type(u"14200000005"_s);
    child<ui::DigitChoices>(form_, "registrations").setFocus();
    keys.press(Qt::Key_3);
    keys.press(Qt::Key_Tab);
    keys.type(u"2022"_s);
    child<ui::ChoiceEdit>(form_, "place1").setFocus();
    keys.type(u"639921"_s);
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    QStringList problems;
    for (const auto* label : form_.findChildren<QLabel*>())
        if (label->objectName().endsWith(u"Problem"_s)) problems << label->text();
    problems.removeAll(QString());
    ASSERT_EQ(saved_.size(), 1u) << qPrintable(problems.join(u'|'));
    const auto file = counter_.caseOf(saved_[0]);
    EXPECT_EQ(file.person.facts.name, u"仁青东珠"_s);
    EXPECT_EQ(file.person.facts.phone, u"14200000005"_s);
    ASSERT_EQ(file.registrations.size(), 2u);
    EXPECT_EQ(file.registrations[0].facts.kind, u"jobseeker"_s);
    EXPECT_EQ(file.registrations[1].facts.kind, u"graduate"_s);
    EXPECT_EQ(file.registrations[1].facts.category, u"2022"_s);
    ASSERT_TRUE(file.wish);
    EXPECT_EQ(file.wish->divisions, QStringList{u"639921"_s});
    EXPECT_FALSE(file.owed.empty());
}

TEST_F(RegistrationFormTest, ShowsEveryProblemAtOnceAndLosesNothing) {
    Keyboard keys(form_);
    form_.start({});
    edit("id_number").setText(u"632421199905040"_s);
    edit("phone").setText(u"12"_s);
    edit("birth_on").setText(u"31.2.1999"_s);
    edit("place1").setText(u"无此地"_s);
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(saved_.empty());
    for (const auto* name : {"nameProblem", "phoneProblem", "birth_onProblem", "place1Problem"})
        EXPECT_FALSE(child<QLabel>(form_, name).text().isEmpty()) << name;
    EXPECT_EQ(edit("phone").text(), u"12"_s);
    EXPECT_EQ(edit("birth_on").text(), u"31.2.1999"_s);
}

TEST_F(RegistrationFormTest, KeepsWhatWasTypedWhenTheSamePersonIsOpenedAgain) {
    PersonFacts start;
    start.name = u"多杰"_s;
    form_.start(start);
    edit("school").setText(u"雪河职业学院"_s);
    form_.start(start);
    EXPECT_EQ(edit("school").text(), u"雪河职业学院"_s);
    start.name = u"拉毛"_s;
    form_.start(start);
    EXPECT_EQ(edit("school").text(), QString());
}

TEST_F(RegistrationFormTest, TellsADuplicateNumber) {
    counter_.addGraduate(6);
    Keyboard keys(form_);
    form_.start({});
    edit("name").setText(u"重复"_s);
    edit("id_number").setText(samplePerson(6).idNumber);
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(saved_.empty());
    EXPECT_EQ(child<QLabel>(form_, "problemCode").text(), u"person.duplicate_number"_s);
    EXPECT_EQ(edit("name").text(), u"重复"_s);
}

TEST_F(RegistrationFormTest, SavesOnceWhenPressedTwice) {
    HeldLane held;
    ui::RegistrationPresenter presenter(
        {counter_.ports(), {lane_, held}, counter_.clock(), counter_.actor()});
    const QSignalSpy saved(&presenter, &ui::RegistrationPresenter::saved);
    ui::RegistrationEntry entry{.facts = samplePerson(7),
                                .kinds = {u"jobseeker"_s},
                                .channel = u"01"_s,
                                .graduateYear = {},
                                .hardshipCategory = {},
                                .registeredOn = kToday,
                                .wish = {},
                                .unreadable = {}};
    presenter.save(entry);
    answered();
    presenter.save(entry);
    answered();
    EXPECT_EQ(held.size(), 1u);
    held.finish(0);
    EXPECT_EQ(saved.size(), 1);
}

TEST_F(RegistrationFormTest, NamesEveryFocusableWidget) {
    QStringList nameless;
    for (const auto* widget : form_.findChildren<QWidget*>()) {
        if (widget->window() != &form_ || widget->focusPolicy() == Qt::NoFocus) continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (widget->objectName().isEmpty() ||
            (widget->accessibleName().isEmpty() && !(button && !button->text().isEmpty())))
            nameless << QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                            widget->objectName();
    }
    EXPECT_EQ(nameless.join(u'\n').toStdString(), "");
}

TEST(FieldNotes, NameEveryBadField) {
    auto facts = samplePerson(1);
    facts.name.clear();
    facts.phone = u"1"_s;
    facts.sex = u"7"_s;
    facts.residenceDivision = u"999999"_s;
    QStringList fields;
    for (const auto& note : ui::notesOn(loadedCodes(), facts, kToday, false))
        if (note.problem) fields << note.field;
    EXPECT_EQ(fields.join(u' ').toStdString(), "name phone residence_division")
        << "the sex is taken from the number";
}
