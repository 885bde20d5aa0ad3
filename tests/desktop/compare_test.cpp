// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_file.h"
#include "tests/desktop/page_walk.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/record_list.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

/// A file of 社保 against the register, by keys.
class CompareByKeys : public DesktopTest {
protected:
    /// A person of the office and what the file says of the phone.
    static void SetUpTestSuite() {
        DesktopTest::SetUpTestSuite();
        const auto office = OpeningDialog(target()).open(std::nullopt);
        ASSERT_TRUE(ok(office));
        auto& session = *(*office)->session;
        auto rows = aSecondReader()->run(
            {"look",
             u"SELECT min(id) FROM person WHERE id_type = '01' AND phone_seal IS NOT NULL"_s,
             false});
        ASSERT_TRUE(ok(rows));
        ASSERT_TRUE(rows->next());
        const PersonId who(rows->id(0));
        const auto person =
            (*office)->writer->run([&] { return session.people.find(who); }).result();
        ASSERT_TRUE(ok(person));
        who_ = who.value();
        phone_ = person->facts.phone;
        number_ = person->facts.idNumber;
    }
    void SetUp() override {
        DesktopTest::SetUp();
        QFile file(folder_->filePath(u"insured.csv"_s));
        ASSERT_TRUE(file.open(QFile::WriteOnly));
        file.write("社会保障号码,手机号码\n" + number_.toUtf8() + ",14200000091\n,14200000092\n");
        files_.opened = file.fileName();
    }
    void openPage() {
        press(Qt::Key_7, Qt::ControlModifier);
        ASSERT_EQ(window().place().page, u"import"_s);
        tabTo(window(), "importCompare");
        press(Qt::Key_Space);
        ASSERT_EQ(window().place().page, u"compare"_s);
        settle();
    }
    void compare() {
        tabTo(window(), "compareOwner");
        press(Qt::Key_2);
        settle();  // a hand is slower than a scanner, whose keys are held together
        ASSERT_EQ(child<ui::CodeCombo>("compareOwner").code(), u"2"_s);
        tabTo(window(), "compareFile");
        press(Qt::Key_Space);
        ASSERT_TRUE(soon([&] { return table().isVisible() && table().hasFocus(); }));
        ASSERT_EQ(table().model()->rowCount(), 1);
    }
    QTableView& table() { return child<QTableView>("compareDifferences"); }
    static PersonFacts facts() {
        const auto office = OpeningDialog(target()).open(std::nullopt);
        auto& session = *(*office)->session;
        return (*office)
            ->writer->run([&] { return session.people.find(PersonId(who_)); })
            .result()
            ->facts;
    }
    static inline qint64 who_ = 0;
    static inline QString phone_;
    static inline QString number_;
};

}  // namespace

TEST_F(CompareByKeys, ShowsOursBesideTheirsAndTakesOverAfterAKeyOnly) {
    openPage();
    compare();
    const auto shown = table().model()->index(0, 3).data().toString();
    EXPECT_FALSE(shown.isEmpty());
    EXPECT_FALSE(shown.contains(u"14200000091"_s)) << "masked";
    EXPECT_EQ(actsOf(u"comparison.record"_s).size(), 1);
    EXPECT_TRUE(actsOf(u"comparison.accept"_s).isEmpty()) << "nothing by itself";
    press(Qt::Key_A);
    ASSERT_TRUE(soon([&] { return actsOf(u"comparison.accept"_s).size() == 1; }));
    ASSERT_TRUE(soon([&] {
        return child<QLabel>("compareState").text().contains(u'1') &&
               child<ui::RecordList>("comparisonList").rows().rowCount() == 1;
    }));
    settle();
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([&] { return window().place().page == u"person"_s; }));
    desktop_.reset();
    EXPECT_EQ(facts().phone, u"14200000091"_s);
}

TEST_F(CompareByKeys, TakesBackByUndo) {
    openPage();
    child<ui::RecordList>("comparisonList").setFocus();
    ASSERT_TRUE(
        soon([&] { return child<ui::RecordList>("comparisonList").rows().rowCount() == 1; }));
    files_.opened = folder_->filePath(u"again.csv"_s);
    QFile again(*files_.opened);
    ASSERT_TRUE(again.open(QFile::WriteOnly));
    again.write("社会保障号码,手机号码\n" + number_.toUtf8() + ",14200000093\n");
    again.close();
    compare();
    press(Qt::Key_A);
    ASSERT_TRUE(soon([&] { return actsOf(u"comparison.accept"_s).size() == 2; }));
    settle();
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return actsOf(u"comparison.return"_s).size() == 1; }));
    desktop_.reset();
    EXPECT_EQ(facts().phone, u"14200000091"_s);
}

TEST_F(CompareByKeys, HandsBackTheRowsThatFoundNobody) {
    openPage();
    files_.opened = folder_->filePath(u"insured.csv"_s);
    tabTo(window(), "compareFile");
    press(Qt::Key_Space);
    auto& back = child<QPushButton>("compareHandedBack");
    ASSERT_TRUE(soon([&] { return back.isVisible() && back.isEnabled(); }));
    files_.path = folder_->filePath(u"back.csv"_s);
    back.setFocus();
    press(Qt::Key_Space);
    ASSERT_TRUE(soon([&] { return QFile::exists(*files_.path); }));
    QFile written(*files_.path);
    ASSERT_TRUE(written.open(QFile::ReadOnly));
    EXPECT_TRUE(written.readAll().contains("14200000092"));
}

TEST_F(CompareByKeys, ShowsNothingThatIsAnsweredAfterTheLock) {
    workAs(u"supervisor"_s);
    openPage();
    QFile file(folder_->filePath(u"locked.csv"_s));
    ASSERT_TRUE(file.open(QFile::WriteOnly));
    file.write("社会保障号码,手机号码\n" + number_.toUtf8() + ",14200000094\n");
    file.close();
    files_.opened = file.fileName();
    compare();
    auto* rows = table().model();
    const auto accepted = actsOf(u"comparison.accept"_s).size();
    press(Qt::Key_A, Qt::ShiftModifier);
    press(Qt::Key_L, Qt::ControlModifier);
    ASSERT_TRUE(window().isLocked());
    ASSERT_TRUE(soon([&] { return actsOf(u"comparison.accept"_s).size() == accepted + 1; }));
    settle();
    EXPECT_EQ(rows->rowCount(), 0);
}
