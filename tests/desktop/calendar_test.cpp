// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codes/calendar_list.h"
#include "tests/desktop/page_walk.h"
#include "ui/shell/banner_stack.h"
#include "ui/widgets/count_edit.h"
#include "ui/widgets/problem_line.h"
#include "ui/widgets/record_table.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

/// Opens what a test put there.
class FileAtHand final : public ui::FilePicker {
public:
    std::optional<QString> fileToSave(const QString&, const QString&, const QString&) override {
        return path;
    }
    std::optional<QString> fileToOpen(const QString&, const QStringList&) override { return path; }
    std::optional<QString> path;
};

}  // namespace

class Calendar : public DesktopTest {
protected:
    void SetUp() override {
        atHand_.path = folder_->filePath(u"2031.csv"_s);
        auto opened = OpeningDialog(target()).open(std::nullopt);
        ASSERT_TRUE(ok(opened));
        DesktopSeams seams{.printer = paper_,
                           .files = atHand_,
                           .preferencesFile = folder_->filePath(u"w.ini"_s),
                           .alarms = &alarms_};
        desktop_ = std::make_unique<Desktop>(**opened, seams);
        window().resize(1366, 768);
        desktop_->start();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&window()));
        press(Qt::Key_9, Qt::ControlModifier);
        settle();
        child<QWidget>("openCalendar").setFocus();
        press(Qt::Key_Space);
        ASSERT_TRUE(soon([&] { return list().rows().rowCount() > 0; }));
    }
    [[nodiscard]] ui::RecordList& list() { return child<ui::RecordList>("calendarList"); }
    [[nodiscard]] ui::CountEdit& year() { return child<ui::CountEdit>("calendarYear"); }
    [[nodiscard]] QLineEdit& field(const char* name) { return child<QLineEdit>(name); }
    [[nodiscard]] QString problem() {
        return child<QWidget>("calendarPage")
            .findChild<ui::ProblemLine*>(QString(), Qt::FindDirectChildrenOnly)
            ->code();
    }
    [[nodiscard]] int rows() { return list().rows().rowCount(); }
    void show(int wanted) {
        year().setFocus();
        year().selectAll();
        type(QString::number(wanted));
        press(Qt::Key_Tab);
        settle();
    }
    /// Types a day and its name and saves it with Enter.
    void set(const QString& day, const QString& name) {
        press(Qt::Key_N, Qt::ControlModifier);
        ASSERT_TRUE(field("calendarDay").hasFocus());
        type(day);
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        commit(name);
        press(Qt::Key_Return);
    }

private:
    FileAtHand atHand_;
};

TEST_F(Calendar, TakesADayByKeyboardAndGivesItBack) {
    const int before = rows();
    set(u"2022-11-15"_s, u"古尔邦节"_s);
    ASSERT_TRUE(soon([&] { return rows() == before + 1; }));
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return rows() == before; })) << "taken back";
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return rows() == before + 1; })) << "and brought back";
    press(Qt::Key_Home, Qt::ControlModifier);
    while (list().currentId() != CalendarList::idOf(QDate(2022, 11, 15))) {
        const auto at = list().currentId();
        press(Qt::Key_Down);
        ASSERT_NE(list().currentId(), at) << "the day is not in the list";
    }
    press(Qt::Key_Delete);
    EXPECT_TRUE(soon([&] { return rows() == before; }));
}

TEST_F(Calendar, ChangesADayThatEnterPutsIntoTheForm) {
    const auto removedBefore = actsOf(u"calendar.remove"_s).size();
    list().setFocus();
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Return);
    ASSERT_TRUE(child<QWidget>("calendarKind").hasFocus());
    EXPECT_EQ(field("calendarDay").text(), u"2022-01-01"_s);
    press(Qt::Key_Down);  // a working day
    press(Qt::Key_Tab);
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([&] { return field("calendarDay").text().isEmpty(); }));
    settle();
    list().setFocus();
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Delete);
    settle();
    EXPECT_EQ(actsOf(u"calendar.remove"_s).size(), removedBefore + 1);
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Delete);
    EXPECT_TRUE(soon([&] { return problem() == u"calendar.no_own_day"_s; }))
        << "a published day is nobody's to give up";
}

TEST_F(Calendar, TellsADayThatIsNoneBesideTheField) {
    set(u"2022-13-01"_s, u"无"_s);
    EXPECT_TRUE(soon([&] { return child<QLabel>("calendarDayProblem").isVisible(); }));
    EXPECT_TRUE(field("calendarDay").hasFocus());
}

TEST_F(Calendar, WarnsOfAYearWithoutANoticeUntilItIsReadIn) {
    show(2031);
    EXPECT_TRUE(child<QLabel>("calendarNotice").text().contains(u"2031"_s));
    EXPECT_EQ(rows(), 0);
    QFile notice(folder_->filePath(u"2031.csv"_s));
    ASSERT_TRUE(notice.open(QFile::WriteOnly));
    notice.write("日期,类型,名称\n2031-10-01,休,国庆节\n2031-10-11,班,国庆节调休\n");
    notice.close();
    child<QWidget>("calendarImport").setFocus();
    press(Qt::Key_Space);
    ASSERT_TRUE(soon([&] { return rows() == 2; }));
    list().setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(soon([&] { return rows() == 0; })) << "the whole notice is one act";
}

TEST_F(Calendar, PrintsTheYear) {
    list().setFocus();
    press(Qt::Key_P, Qt::ControlModifier);
    EXPECT_TRUE(soon([&] { return paper_.jobs.size() == 1; }));
}

class YearsEnd : public DesktopTest {
protected:
    void SetUp() override {}
    void openOn(QDate day) {
        desktop_.reset();  // a file has one program at a time
        auto opened = OpeningDialog(target()).open(day);
        ASSERT_TRUE(ok(opened));
        desktop_ = desktopOver(**opened);
        desktop_->start();
    }
    QString banner() { return window().banners().text(u"calendar"_s); }
};

TEST_F(YearsEnd, BringsABannerWhereTheNextNoticeIsNotKnown) {
    openOn(QDate(2022, 12, 15));
    EXPECT_EQ(banner(), QString()) << "the notice of 2023 is known";
    openOn(QDate(2030, 12, 15));
    EXPECT_TRUE(banner().contains(u"2030"_s) && banner().contains(u"2031"_s));
}
