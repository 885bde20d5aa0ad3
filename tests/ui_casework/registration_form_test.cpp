// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui_casework/person_page_fixture.h"

#include "core/people/registration_fields.h"
#include "ui/casework/registration_record_form.h"

#include <QLineEdit>
#include <QSignalSpy>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

class RegistrationFormTest : public PersonPageTest {
protected:
    void type(Keyboard& keys, const QString& letters) {
        for (const auto letter : letters) keys.press(Qt::Key(letter.toUpper().unicode()));
    }
    /// To the field of that key by Tab alone.
    void tabTo(Keyboard& keys, const char* field) {
        const auto& wanted = child<QWidget>(page_, field);
        for (int n = 0; n < 80 && !wanted.hasFocus(); ++n) keys.press(Qt::Key_Tab);
        ASSERT_TRUE(wanted.hasFocus()) << field;
    }
    [[nodiscard]] std::optional<Registration> heldOf(const QString& kind) const {
        for (const auto& one : counter_.caseOf(person_).registrations)
            if (one.facts.kind == kind) return one;
        return {};
    }
    /// Opens the newest record of the timeline.
    void openNewest(Keyboard& keys) {
        focusTimeline();
        keys.press(Qt::Key_Home);
        keys.press(Qt::Key_Return);
        ASSERT_EQ(shown(), u"registrationRecordForm"_s);
    }
};

TEST_F(RegistrationFormTest, RegistersAnUnemploymentByKeysAlone) {
    Keyboard keys(page_);
    keys.press(Qt::Key_N);
    ASSERT_EQ(shown(), u"registrationRecordForm"_s);
    type(keys, u"sydj"_s);
    tabTo(keys, "unemployment_reason");
    keys.press(Qt::Key_0);
    keys.press(Qt::Key_2);
    tabTo(keys, "unemployed_on");
    keys.commit(u"20221031"_s);
    tabTo(keys, "last_employer");
    keys.commit(u"雪河县演示商行"_s);
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(shown(), u"personOverview"_s);
    const auto saved = heldOf(u"unemployment"_s);
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->facts.registeredOn, kToday);
    EXPECT_EQ(saved->facts.details,
              (RegistrationDetails{{u"unemployment_reason"_s, u"02"_s},
                                   {u"unemployed_on"_s, u"2022-10-31"_s},
                                   {u"last_employer"_s, u"雪河县演示商行"_s}}));
}

TEST_F(RegistrationFormTest, ShowsSealedEntriesMaskedAndKeepsThemUnlessTypedAnew) {
    auto draft = RegistrationDraft{
        .person = person_, .facts = sampleRegistration(counter_.actor().staff, u"employment"_s)};
    draft.facts.details = {{u"form"_s, u"01"_s}, {u"monthly_pay"_s, u"3500.00"_s}};
    ASSERT_TRUE(
        ok(recordRegistration(counter_.ports(), counter_.actor(), OperationId::make(), draft)));
    page_.reload();
    answered();
    Keyboard keys(page_);
    openNewest(keys);
    const auto& pay = child<QLineEdit>(page_, "monthly_pay");
    EXPECT_TRUE(pay.text().isEmpty());
    EXPECT_EQ(pay.placeholderText(), kMaskedDetail);
    tabTo(keys, "employer");
    keys.commit(u"雪河县演示合作社"_s);
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(child<QLabel>(page_, "correction_reasonProblem").isVisible())
        << "a correction says why";
    keys.commit(u"单位写错"_s);
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(shown(), u"personOverview"_s);
    const auto saved = heldOf(u"employment"_s);
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->facts.details.value(u"monthly_pay"_s), u"3500.00"_s);
    EXPECT_EQ(saved->facts.details.value(u"employer"_s), u"雪河县演示合作社"_s);
    EXPECT_EQ(saved->reason, u"单位写错"_s);
}

TEST_F(RegistrationFormTest, EndsForAReasonOfTheList) {
    auto draft = RegistrationDraft{
        .person = person_, .facts = sampleRegistration(counter_.actor().staff, u"employment"_s)};
    ASSERT_TRUE(
        ok(recordRegistration(counter_.ports(), counter_.actor(), OperationId::make(), draft)));
    page_.reload();
    answered();
    Keyboard keys(page_);
    openNewest(keys);
    tabTo(keys, "ended_on");
    keys.press(Qt::Key_T);
    keys.press(Qt::Key_Tab);
    EXPECT_TRUE(child<QWidget>(page_, "end_reason").hasFocus());
    type(keys, u"grcz"_s);
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(shown(), u"personOverview"_s);
    EXPECT_EQ(heldOf(u"employment"_s).value().facts.endReason, u"3"_s);
}

TEST_F(RegistrationFormTest, SaysBesideAnEntryThatItHoldsNoValue) {
    Keyboard keys(page_);
    keys.press(Qt::Key_N);
    type(keys, u"jydj"_s);
    tabTo(keys, "contract_from");
    keys.commit(u"2022-13-01"_s);
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(shown(), u"registrationRecordForm"_s);
    EXPECT_TRUE(child<QLabel>(page_, "contract_fromProblem").isVisible());
    EXPECT_TRUE(child<QWidget>(page_, "contract_from").hasFocus());
    EXPECT_FALSE(heldOf(u"employment"_s));
}

TEST_F(RegistrationFormTest, AsksForThePaperFormFilledOrEmpty) {
    const QSignalSpy empty(&page_, &ui::PersonPage::blankRegistrationWanted);
    const QSignalSpy filled(&page_, &ui::PersonPage::registrationPrintWanted);
    Keyboard keys(page_);
    keys.press(Qt::Key_N);
    keys.press(Qt::Key_P, Qt::ControlModifier);
    ASSERT_EQ(empty.size(), 1);
    EXPECT_EQ(empty[0][0].toString(), u"jobseeker"_s);
    keys.press(Qt::Key_Escape);
    openNewest(keys);
    keys.press(Qt::Key_P, Qt::ControlModifier);
    ASSERT_EQ(filled.size(), 1);
    EXPECT_EQ(filled[0][1].value<RegistrationPaper>().code, u"registration.graduate"_s);
}

TEST_F(RegistrationFormTest, AsksForTheCertificateThatIsChosen) {
    const QSignalSpy empty(&page_, &ui::PersonPage::blankRegistrationWanted);
    Keyboard keys(page_);
    keys.press(Qt::Key_N);
    type(keys, u"sydj"_s);
    tabTo(keys, "registration_paper");
    keys.press(Qt::Key_Down);
    keys.press(Qt::Key_P, Qt::ControlModifier);
    ASSERT_EQ(empty.size(), 1);
    EXPECT_EQ(empty[0][0].toString(), u"unemployment"_s);
    EXPECT_EQ(empty[0][1].value<RegistrationPaper>().code, u"F13-14"_s);
}
