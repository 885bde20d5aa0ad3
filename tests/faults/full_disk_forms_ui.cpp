// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/counter_script.h"
#include "tests/support/gui.h"
#include "tests/support/keyboard.h"
#include "tests/support/lanes.h"
#include "ui/people/registration_form.h"
#include "ui/widgets/choice_edit.h"
#include "ui/widgets/digit_choices.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <sqlite3.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

/// Everything a person sees in the fields of a form.
std::string textOf(const QWidget& form) {
    QStringList texts;
    for (const auto* edit : form.findChildren<QLineEdit*>()) texts << edit->text();
    for (const auto* edit : form.findChildren<QPlainTextEdit*>()) texts << edit->toPlainText();
    for (const auto* combo : form.findChildren<QComboBox*>()) texts << combo->currentText();
    for (const auto* button : form.findChildren<QAbstractButton*>())
        texts << button->text() + (button->isChecked() ? u" on"_s : u" off"_s);
    return texts.join(u'|').toStdString();
}

/// Somebody at the counter types a new person into the form, over a disk that can be full.
class FormOnADisk {
public:
    FormOnADisk() {
        QObject::connect(&form_, &ui::RegistrationForm::saved, &form_,
                         [this](PersonId person) { saved_.push_back(person); });
        form_.resize(1280, 720);
        PersonFacts start;
        start.idNumber = sampleIdNumber(5);
        start.idType = u"01"_s;
        start.sex = u"1"_s;
        start.birthOn = QDate(1999, 5, 4);
        form_.start(start);
        keys_.commit(u"仁青东珠"_s);
        for (int n = 0; n < 3; ++n) keys_.press(Qt::Key_Tab);
        keys_.type(u"14200000005"_s);
        child<ui::DigitChoices>(form_, "registrations").setFocus();
        keys_.press(Qt::Key_3);
        keys_.press(Qt::Key_Tab);
        keys_.type(u"2022"_s);
        child<ui::ChoiceEdit>(form_, "place1").setFocus();
        keys_.type(u"639921"_s);
        keys_.press(Qt::Key_Tab);  // the place is shown by its name from then on
    }
    void save() { keys_.press(Qt::Key_Return, Qt::ControlModifier); }
    [[nodiscard]] std::string text() const { return textOf(form_); }
    [[nodiscard]] FaultVfs& disk() { return disk_; }
    [[nodiscard]] OpenedOffice& office() { return *office_; }
    [[nodiscard]] const std::vector<PersonId>& saved() const { return saved_; }
    [[nodiscard]] bool says(const QString& part) const {
        return std::ranges::any_of(form_.findChildren<QLabel*>(), [&](const QLabel* label) {
            return label->text().contains(part);
        });
    }

private:
    FaultVfs disk_;
    OfficeFolder folder_;
    std::unique_ptr<OpenedOffice> office_ = taken(OpenedOffice::open(folder_.target(disk_.name())));
    CaseworkPorts ports_ = office_->ports();
    InlineLane lane_;
    ui::RegistrationPresenter presenter_{
        {ports_, {lane_, lane_}, OpenedOffice::sameDay(), office_->actor(), true}};
    ui::RegistrationForm form_{presenter_, OpenedOffice::sameDay()};
    Keyboard keys_{form_};
    std::vector<PersonId> saved_;
};

int writesOfASave() {
    FormOnADisk desk;
    desk.disk().fail({.at = 0, .code = SQLITE_FULL});
    desk.save();
    EXPECT_EQ(desk.saved().size(), 1U);
    return desk.disk().counted();
}

}  // namespace

TEST(FormOnAFullDisk, KeepsWhatWasTypedAndSavesItOnceThereIsRoom) {
    const int writes = writesOfASave();
    ASSERT_GT(writes, 5);
    const int step = isFullRun() ? 1 : writes / 4;
    for (int at = 1; at <= writes; at += step) {
        FormOnADisk desk;
        const auto typed = desk.text();
        ASSERT_NE(typed.find("仁青东珠"), std::string::npos);
        desk.disk().fail({.at = at, .code = SQLITE_FULL, .forEver = true});
        desk.save();
        ASSERT_TRUE(desk.saved().empty()) << "write " << at;
        EXPECT_EQ(desk.text(), typed) << "write " << at;
        EXPECT_TRUE(desk.says(desk.office().office().target().path)) << "write " << at;
        EXPECT_EQ(taken(desk.office().ask(u"SELECT count(*) FROM person"_s)), u"0"_s);
        desk.disk().heal();
        desk.save();
        EXPECT_EQ(desk.saved().size(), 1U) << "write " << at;
        EXPECT_EQ(taken(desk.office().ask(u"SELECT count(*) FROM person"_s)), u"1"_s);
    }
}
