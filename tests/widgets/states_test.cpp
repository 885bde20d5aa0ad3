// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gui.h"
#include "ui/widgets/app_style.h"
#include "ui/widgets/busy_bar.h"
#include "ui/widgets/problem_line.h"
#include "ui/widgets/state_chip.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/timeline.h"
#include "ui/widgets/toast_line.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAccessibleInterface>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>

#include <gtest/gtest.h>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;
using test::child;

TEST(StateChips, SayTheirStateInWordsAndGrowWithThem) {
    StateChip chip({u"已完成"_s, Mark::Tick, Tone::Done});
    EXPECT_EQ(chip.accessibleName(), u"已完成"_s);
    const int narrow = chip.sizeHint().width();
    chip.setLook({u"逾期 2 个工作日"_s, Mark::Alert, Tone::Error});
    EXPECT_GT(chip.sizeHint().width(), narrow);
}

TEST(StateChips, DifferInShapeAndNotOnlyInColour) {
    QList<QImage> drawn;
    for (const auto mark :
         {Mark::None, Mark::Empty, Mark::Half, Mark::Tick, Mark::Slash, Mark::Alert}) {
        QImage image(32, 32, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintMark(painter, QRectF(4, 4, 24, 24), mark, Qt::black);
        painter.end();
        EXPECT_FALSE(drawn.contains(image));
        drawn << image;
    }
}

namespace {

std::vector<StepNode> oneThreeOne() {
    return {{u"职业指导"_s, 1, 1, {u"已完成"_s, Mark::Tick, Tone::Done}, u""_s},
            {u"岗位推荐"_s, 2, 3, {u"待反馈"_s, Mark::Half, Tone::Accent}, u"one more job"_s},
            {u"培训或见习"_s, 0, 1, {u"未做"_s, Mark::Empty, Tone::Neutral}, u"no offer"_s}};
}

const QString kSpoken = u"1-3-1 进度:职业指导 1/1,岗位推荐 2/3,培训或见习 0/1"_s;

}  // namespace

TEST(Steppers, AreBuiltFromTheirNodesAndSpeakTheExactSentence) {
    Stepper stepper;
    stepper.setNodes(oneThreeOne(), kSpoken);
    EXPECT_EQ(stepper.circles(), 5);
    auto* spoken = QAccessible::queryAccessibleInterface(&stepper);
    ASSERT_TRUE(spoken);
    EXPECT_EQ(spoken->text(QAccessible::Name), kSpoken);
    EXPECT_EQ(spoken->role(), QAccessible::List);
    auto six = oneThreeOne();
    six.insert(six.begin(), StepNode{u"就业政策宣讲"_s, 0, 1, {}, {}});
    stepper.setNodes(six, kSpoken);
    EXPECT_EQ(stepper.circles(), 6);
}

TEST(Steppers, MoveWithTheArrowsAndOpenWithEnter) {
    Stepper stepper;
    stepper.setNodes(oneThreeOne(), kSpoken);
    QSignalSpy opened(&stepper, &Stepper::activated);
    QTest::keyClick(&stepper, Qt::Key_Left);
    EXPECT_EQ(stepper.current(), 0);
    QTest::keyClick(&stepper, Qt::Key_Right);
    EXPECT_EQ(stepper.current(), 1);
    EXPECT_TRUE(stepper.accessibleDescription().contains(u"岗位推荐 2/3"_s));
    EXPECT_TRUE(stepper.accessibleDescription().contains(u"one more job"_s));
    QTest::keyClick(&stepper, Qt::Key_Return);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.at(0).at(0).toInt(), 1);
}

TEST(Steppers, StrikeOutEveryCircleThatIsNotOwed) {
    const auto drawn = [](Mark mark) {
        Stepper stepper;
        stepper.setNodes({{u"岗位推荐"_s, 0, 3, {u"不计"_s, mark, Tone::Neutral}, {}}}, kSpoken);
        stepper.resize(stepper.sizeHint());
        return stepper.grab().toImage();
    };
    const auto empty = drawn(Mark::Empty);
    const auto struck = drawn(Mark::Slash);
    const int line = Stepper().fontMetrics().height();
    const int side = line * 5 / 4;
    for (int circle = 0; circle < 3; ++circle) {
        const QRect box(line / 2 + circle * (side + line / 2), line / 2, side, side);
        EXPECT_NE(empty.copy(box), struck.copy(box)) << circle;
    }
}

TEST(Timelines, ReadLikeALetterAndOpenWithEnter) {
    Timeline timeline;
    QAbstractItemModelTester tester(timeline.model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    timeline.setEntries({{7, QDate(2026, 9, 1), u"职业指导"_s, u"马老师"_s, u"意向明确"_s},
                         {8, QDate(2026, 9, 3), u"岗位推荐"_s, u"马老师"_s, u"待反馈"_s}});
    EXPECT_EQ(timeline.model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
              u"2026-09-01, 职业指导, 马老师  ·  意向明确"_s);
    QSignalSpy opened(&timeline, &Timeline::opened);
    QTest::keyClick(&timeline, Qt::Key_Down);
    QTest::keyClick(&timeline, Qt::Key_Return);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.at(0).at(0).toLongLong(), 8);
    timeline.setEntries(
        {{9, QDate(2026, 9, 9), u"回访"_s, {}, {}}, {8, QDate(2026, 9, 3), u"岗位推荐"_s, {}, {}}});
    EXPECT_EQ(timeline.currentId(), 8);
}

TEST(ProblemLines, ShowTheErrorWithItsHintAndKeepTheDetailFolded) {
    QWidget page;
    ProblemLine line(&page);
    page.show();
    EXPECT_FALSE(line.isVisible());
    line.show({.kind = Error::Kind::Busy,
               .code = "storage.busy",
               .message = u"The database is busy."_s,
               .hint = u"Try again."_s,
               .detail = u"native 5"_s});
    EXPECT_TRUE(line.isVisible());
    EXPECT_EQ(line.accessibleName(), u"The database is busy. Try again."_s);
    EXPECT_EQ(child<QLabel>(line, "problemCode").text(), u"storage.busy"_s);
    EXPECT_TRUE(child<QLabel>(line, "problemCode").textInteractionFlags() &
                Qt::TextSelectableByKeyboard);
    EXPECT_FALSE(child<QLabel>(line, "problemDetail").isVisible());
    test::click(child<QToolButton>(line, "problemMore"));
    EXPECT_TRUE(child<QLabel>(line, "problemDetail").isVisible());
    QTest::keyClick(&line, Qt::Key_Escape);
    EXPECT_FALSE(line.isVisible());
}

TEST(ToastLines, OfferUndoOnlyForWhatCanBeUndone) {
    ToastLine toast;
    QSignalSpy undo(&toast, &ToastLine::undoRequested);
    toast.say(u"saved"_s);
    EXPECT_FALSE(toast.offersUndo());
    toast.sayUndoable(u"saved"_s);
    EXPECT_TRUE(toast.offersUndo());
    test::click(child<QPushButton>(toast, "toastUndo"));
    EXPECT_EQ(undo.count(), 1);
}

TEST(ToastLines, LeaveByThemselvesButKeepAProblem) {
    QWidget page;
    ToastLine toast(&page);
    auto& stay = *toast.findChild<QTimer*>();
    EXPECT_EQ(stay.interval(), ToastLine::kSeconds * 1000);
    stay.setInterval(1);
    for (const auto tone : {Tone::Done, Tone::Neutral}) {
        toast.say(u"said"_s, tone);
        EXPECT_EQ(toast.tone(), tone);
        EXPECT_TRUE(QTest::qWaitFor([&] { return toast.text().isEmpty(); }));
    }
    toast.say(u"saved"_s);
    toast.say(u"not saved"_s, Tone::Error);
    EXPECT_FALSE(stay.isActive());
    EXPECT_EQ(toast.text(), u"not saved"_s);
    toast.say(u"saved"_s);
    EXPECT_EQ(toast.tone(), Tone::Done) << "the next act takes its place";
}

TEST(ToastLines, MarkAProblemUnlikeWhatIsDone) {
    ToastLine toast;
    toast.resize(400, 40);
    const auto picture = [&](Tone tone) {
        toast.say(u"said"_s, tone);
        return toast.grab().toImage();
    };
    const auto done = picture(Tone::Done);
    EXPECT_NE(done, picture(Tone::Error));
    EXPECT_NE(done, picture(Tone::Neutral));
    EXPECT_NE(picture(Tone::Error), picture(Tone::Neutral));
}

TEST(BusyBars, TakeEscWhereverTheFocusIsOnceTheyAreSeen) {
    QWidget window;
    QLineEdit field(&window);
    BusyBar bar(&window);
    QSignalSpy cancelled(&bar, &BusyBar::cancelled);
    window.show();
    QApplication::setActiveWindow(&window);
    field.setFocus();
    bar.start(u"export"_s);
    bar.show();
    QTest::keyClick(window.windowHandle(), Qt::Key_Escape);
    QTest::keyClick(window.windowHandle(), Qt::Key_Escape);
    EXPECT_EQ(cancelled.count(), 1);
}

TEST(BusyBars, NeverInventATotalAndCancelOnce) {
    BusyBar bar;
    QSignalSpy cancelled(&bar, &BusyBar::cancelled);
    bar.start(u"import"_s);
    bar.setProgress(1200, 0);
    EXPECT_TRUE(bar.words().contains(u"1,200"_s) || bar.words().contains(u"1200"_s));
    EXPECT_FALSE(bar.words().contains(u'%'));
    QTest::keyClick(&bar, Qt::Key_Escape);
    QTest::keyClick(&bar, Qt::Key_Escape);
    EXPECT_EQ(cancelled.count(), 1);
}

}  // namespace zhiqiao::ui
