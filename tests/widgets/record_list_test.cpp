// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gui.h"
#include "tests/support/lanes.h"
#include "tests/widgets/record_rows.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/problem_line.h"
#include "ui/widgets/record_table.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDebug>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QInputMethodQueryEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>

#include <gtest/gtest.h>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;
using test::child;
using test::CountedSource;
using test::HeldLane;
using test::InlineLane;
using test::KeptPreferences;

namespace {

/// One answer may bring the next question.
void settle() {
    for (int turn = 0; turn < 3; ++turn) QCoreApplication::processEvents();
}

/// A list over `source` whose answers are there at once.
struct ReadyList {
    explicit ReadyList(qint64 rows)
        : source(rows), list(u"peopleList"_s, test::listNeeds(source, lane, kept), u"人员"_s) {
        list.resize(1000, 500);
        list.show();
        list.setQuery({});
        settle();
        list.setFocus();
    }
    CountedSource source;
    InlineLane lane;
    KeptPreferences kept;
    RecordList list;
};

}  // namespace

TEST(RecordModels, FollowTheRulesOfItemModels) {
    CountedSource source(250);
    InlineLane lane;
    RecordModel model({source, lane});
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.ask({});
    settle();
    EXPECT_EQ(reset.count(), 1);
    EXPECT_EQ(model.rowCount(), 100);
    while (model.canFetchMore({})) {
        model.fetchMore({});
        settle();
    }
    EXPECT_EQ(model.rowCount(), 250);
    EXPECT_EQ(model.countText(), u"250"_s);
    EXPECT_FALSE(model.flags(model.index(0, 0)) & Qt::ItemIsEditable);
}

TEST(RecordModels, FetchOfSixMillionRowsOnlyWhatIsLookedAt) {
    CountedSource source(6'000'000);
    InlineLane lane;
    RecordModel model({source, lane});
    QElapsedTimer time;
    time.start();
    model.ask({});
    settle();
    EXPECT_EQ(model.rowCount(), 100);
    EXPECT_EQ(source.pages, 1);
    EXPECT_EQ(source.counts, 1);
    EXPECT_EQ(model.countText(), u"1\u202F000+"_s);
    model.fetchMore({});
    settle();
    EXPECT_EQ(model.rowCount(), 200);
    EXPECT_EQ(model.idAt(199), 200);
    EXPECT_LT(time.elapsed(), 1000);
}

TEST(RecordModels, DropAnswersToEarlierQuestions) {
    CountedSource source(500);
    HeldLane lane;
    RecordModel model({source, lane});
    model.ask({});
    ListQuery filtered;
    filtered.filters.insert(u"education"_s, u"1"_s);
    model.ask(filtered);
    ASSERT_EQ(lane.size(), 2u);
    lane.finish(1);
    settle();
    EXPECT_EQ(model.rowCount(), 3);
    lane.finish(0);  // the first question's answer comes late
    settle();
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_FALSE(model.isBusy());
}

TEST(RecordModels, DropAPageOfTheQueryBefore) {
    CountedSource source(500);
    HeldLane lane;
    RecordModel model({source, lane});
    model.ask({});
    lane.finish(0);
    settle();
    ASSERT_EQ(lane.size(), 2u);  // the count is asked only after the first page is shown
    model.fetchMore({});
    ListQuery filtered;
    filtered.filters.insert(u"education"_s, u"1"_s);
    model.ask(filtered);
    lane.finish(2);
    lane.finish(3);
    lane.finish(1);
    settle();
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.countText(), u"3"_s);
}

TEST(RecordModels, SurviveBeingClosedWhileAnAnswerIsUnderWay) {
    CountedSource source(5);
    HeldLane lane;
    auto model = std::make_unique<RecordModel>(RecordModel::Needs{source, lane});
    model->ask({});
    model.reset();
    lane.finish(0);
    settle();
}

TEST(RecordLists, ShowCellsByTheirKind) {
    ReadyList shown(10);
    const auto& rows = shown.list.rows();
    EXPECT_EQ(rows.index(0, 0).data().toString(), u"马文海"_s);
    EXPECT_EQ(rows.index(0, 1).data().toString(), u"630***********001X"_s);
    EXPECT_EQ(rows.index(0, 2).data().toString(), u"大学专科"_s);
    EXPECT_EQ(rows.index(0, 3).data().toString(), u"2026-06-02"_s);
    EXPECT_EQ(rows.index(0, 4).data().toString(), u"2,600.50"_s);
    EXPECT_EQ(rows.index(0, 4).data(Qt::TextAlignmentRole).toInt(),
              int(Qt::AlignRight | Qt::AlignVCenter));
    EXPECT_EQ(rows.index(0, 5).data(RecordModel::LookRole).value<StateLook>().text, u"待反馈"_s);
    EXPECT_EQ(rows.index(3, 2).data().toString(), QString());
    EXPECT_EQ(child<QLabel>(shown.list, "rowCount").text(), u"10 rows"_s);
}

TEST(RecordLists, OpenTheCurrentRowWithEnterAndAfterAReloadKeepIt) {
    ReadyList shown(300);
    QSignalSpy opened(&shown.list, &RecordList::rowActivated);
    auto& table = shown.list.table();
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_Return);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.at(0).at(0).toLongLong(), 3);
    shown.list.reload();
    settle();
    EXPECT_EQ(shown.list.currentId(), 3);
}

TEST(RecordLists, ComeBackToARowFarDownAfterAReload) {
    ReadyList shown(250);
    auto& table = shown.list.table();
    QTest::keyClick(&table, Qt::Key_End, Qt::ControlModifier);
    settle();
    ASSERT_EQ(shown.list.rows().rowCount(), 200);
    table.setCurrentIndex(shown.list.rows().index(shown.list.rows().rowOf(115), 0));
    shown.list.reload();
    settle();
    EXPECT_EQ(shown.list.currentId(), 115);
    EXPECT_TRUE(table.viewport()->rect().intersects(table.visualRect(table.currentIndex())));
}

TEST(RecordLists, OpenNoRowOfTheQuestionBefore) {
    CountedSource source(300);
    HeldLane lane;
    KeptPreferences kept;
    RecordList list(u"peopleList"_s, test::listNeeds(source, lane, kept), u"人员"_s);
    list.setQuery({});
    lane.finish(0);
    settle();
    QSignalSpy opened(&list, &RecordList::rowActivated);
    list.setSearchText(CountedSource::kOnlyRow);
    QTest::keyClick(&list.table(), Qt::Key_Return);
    EXPECT_EQ(opened.count(), 0);
    lane.finish(lane.size() - 1);
    settle();
    EXPECT_EQ(opened.count(), 0) << "the row that was meant is not among those found";
    list.reload();
    QTest::keyClick(&list.table(), Qt::Key_Return);
    lane.finish(lane.size() - 1);
    settle();
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.at(0).at(0).toLongLong(), 17);
}

TEST(RecordLists, FetchTheNextPageWhenTheKeyboardReachesTheEnd) {
    ReadyList shown(250);
    for (int press = 0; press < 4; ++press) {
        QTest::keyClick(&shown.list.table(), Qt::Key_End, Qt::ControlModifier);
        settle();
    }
    EXPECT_EQ(shown.list.rows().rowCount(), 250);
}

TEST(RecordLists, MarkSeveralRowsWithSpaceAndArrows) {
    ReadyList shown(20);
    auto& table = shown.list.table();
    EXPECT_EQ(shown.list.selectedIds(), (std::vector<qint64>{1}));
    QTest::keyClick(&table, Qt::Key_Space);
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_Space);
    EXPECT_EQ(shown.list.selectedIds(), (std::vector<qint64>{1, 3}));
    QTest::keyClick(&table, Qt::Key_Space);
    EXPECT_EQ(shown.list.selectedIds(), (std::vector<qint64>{1}));
    QTest::keyClick(&table, Qt::Key_Escape);
    EXPECT_EQ(shown.list.selectedIds(), (std::vector<qint64>{3}));
}

TEST(RecordLists, CopyWhatIsShownAndNothingElse) {
    ReadyList shown(20);
    shown.list.setColumnShown(u"note"_s, false);
    shown.list.setColumnShown(u"wage"_s, false);
    QTest::keyClick(&shown.list.table(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(),
              u"马文海\t630***********001X\t大学专科\t2026-06-02\t待反馈"_s);
}

TEST(RecordLists, FilterFromTheRowUnderTheHeader) {
    ReadyList shown(300);
    QTest::keyClick(&shown.list.table(), Qt::Key_F, Qt::ControlModifier);
    EXPECT_TRUE(child<QWidget>(shown.list, "filterRow").isVisible());
    auto& education = child<CodeCombo>(shown.list, "filter_education");
    education.setCode(u"2"_s);
    settle();
    EXPECT_EQ(shown.list.query().filters.value(u"education"_s), u"2"_s);
    EXPECT_EQ(shown.list.rows().rowCount(), 3);
    auto& day = child<QLineEdit>(shown.list, "filter_registered");
    QTest::keyClicks(&day, u"2026-07"_s);
    QTest::keyClick(&day, Qt::Key_Return);
    EXPECT_EQ(shown.list.query().filters.value(u"registered"_s), u"2026-07-01..2026-07-31"_s);
    QTest::keyClick(&day, Qt::Key_Escape);
    EXPECT_TRUE(child<QWidget>(shown.list, "filterRow").isVisible());  // it still filters
    EXPECT_TRUE(shown.list.table().hasFocus() || !shown.list.isActiveWindow());
}

TEST(RecordLists, SortByHeaderThenDescendingThenTheirOwnOrder) {
    ReadyList shown(300);
    auto* header = shown.list.table().horizontalHeader();
    emit header->sectionClicked(0);
    EXPECT_EQ(shown.list.query().sort, u"name"_s);
    EXPECT_FALSE(shown.list.query().descending);
    emit header->sectionClicked(0);
    EXPECT_TRUE(shown.list.query().descending);
    settle();
    EXPECT_EQ(shown.list.rows().idAt(0), 300);
    emit header->sectionClicked(0);
    EXPECT_TRUE(shown.list.query().sort.isEmpty());
    emit header->sectionClicked(1);  // not sortable
    EXPECT_TRUE(shown.list.query().sort.isEmpty());
}

TEST(RecordLists, KeepColumnsAndNamedViewsPerUser) {
    CountedSource source(30);
    InlineLane lane;
    KeptPreferences kept;
    {
        RecordList list(u"peopleList"_s, test::listNeeds(source, lane, kept), u"人员"_s);
        list.setColumnShown(u"note"_s, false);
        ListQuery query;
        query.filters.insert(u"education"_s, u"1"_s);
        query.sort = u"wage"_s;
        list.setQuery(query);
        list.saveView(u"本科"_s);
    }
    RecordList again(u"peopleList"_s, test::listNeeds(source, lane, kept), u"人员"_s);
    EXPECT_FALSE(again.shownColumns().contains(u"note"_s));
    EXPECT_EQ(again.viewNames(), QStringList{u"本科"_s});
    again.setColumnShown(u"note"_s, true);
    again.applyView(u"本科"_s);
    EXPECT_EQ(again.query().filters.value(u"education"_s), u"1"_s);
    EXPECT_EQ(again.query().sort, u"wage"_s);
    EXPECT_FALSE(again.shownColumns().contains(u"note"_s));
    again.removeView(u"本科"_s);
    EXPECT_TRUE(again.viewNames().isEmpty());
    again.setColumnShown(u"name"_s, false);
    ASSERT_FALSE(kept.kept.isEmpty());
}

TEST(RecordLists, NameAViewInAFieldThatIsWholeAndHasTheCursor) {
    ReadyList shown(5);
    QApplication::setActiveWindow(&shown.list);
    auto& button = child<QToolButton>(shown.list, "listView");
    QTimer::singleShot(0, &button, &QToolButton::showMenu);
    QString focused;
    int room = 0;
    QTimer::singleShot(300, button.menu(), [&] {
        auto* name = button.menu()->findChild<QLineEdit*>(u"viewName"_s);
        ASSERT_TRUE(name);
        if (const auto* at = button.menu()->focusWidget()) focused = at->objectName();
        room = name->width() - name->fontMetrics().horizontalAdvance(name->placeholderText());
        QTest::keyClicks(name, u"mine"_s);
        QTest::keyClick(name, Qt::Key_Return);
        button.menu()->close();
    });
    EXPECT_TRUE(QTest::qWaitFor([&] { return !shown.list.viewNames().isEmpty(); }, 3000));
    EXPECT_EQ(focused, u"viewName"_s);
    EXPECT_GT(room, 0);
}

TEST(RecordLists, FilterStatesByTheirTermsAndWordsByTheirBeginning) {
    ReadyList shown(300);
    QTest::keyClick(&shown.list.table(), Qt::Key_F, Qt::ControlModifier);
    auto& state = child<CodeCombo>(shown.list, "filter_state");
    EXPECT_GE(state.findText(u"待反馈"_s), 0);
    state.setCode(u"1"_s);
    EXPECT_EQ(shown.list.query().filters.value(u"state"_s), u"1"_s);
    EXPECT_EQ(child<QLineEdit>(shown.list, "filter_name").placeholderText(), u"begins with"_s);
    EXPECT_EQ(child<QLineEdit>(shown.list, "filter_registered").placeholderText(), u"from..to"_s);
}

TEST(RecordLists, OfOneSourceKeepTheirViewsApart) {
    CountedSource source(30);
    InlineLane lane;
    KeptPreferences kept;
    RecordList people(u"peopleList"_s, test::listNeeds(source, lane, kept), u"人员"_s);
    RecordList behind(u"outcomesPeople"_s, test::listNeeds(source, lane, kept), u"统计"_s);
    people.saveView(u"本科"_s);
    behind.setColumnShown(u"note"_s, false);
    people.setColumnShown(u"wage"_s, false);
    RecordList again(u"peopleList"_s, test::listNeeds(source, lane, kept), u"人员"_s);
    EXPECT_EQ(again.viewNames(), QStringList{u"本科"_s});
    EXPECT_TRUE(again.shownColumns().contains(u"note"_s));
}

TEST(RecordLists, InTwoWindowsKeepTheViewsOfBoth) {
    CountedSource source(30);
    InlineLane lane;
    KeptPreferences kept;
    RecordList one(u"peopleList"_s, test::listNeeds(source, lane, kept), u"人员"_s);
    RecordList other(u"peopleList"_s, test::listNeeds(source, lane, kept), u"人员"_s);
    one.saveView(u"本科"_s);
    other.saveView(u"专科"_s);
    other.setColumnShown(u"note"_s, false);
    RecordList again(u"peopleList"_s, test::listNeeds(source, lane, kept), u"人员"_s);
    EXPECT_EQ(again.viewNames(), (QStringList{u"专科"_s, u"本科"_s}));
}

TEST(RecordLists, KeepNothingThatSaysWhoSomebodyIs) {
    CountedSource source(30);
    InlineLane lane;
    KeptPreferences kept;
    RecordList list(u"peopleList"_s, test::listNeeds(source, lane, kept), u"人员"_s);
    ListQuery query;
    query.text = u"630123199901010011"_s;
    query.filters.insert(u"name"_s, u"卓玛措"_s);
    query.filters.insert(u"education"_s, u"1"_s);
    list.setQuery(query);
    list.saveView(u"本科"_s);
    QString written;
    QDebug(&written) << kept.kept;
    EXPECT_TRUE(written.contains(u"education"_s));
    EXPECT_FALSE(written.contains(u"630123199901010011"_s)) << qPrintable(written);
    EXPECT_FALSE(written.contains(u"卓玛措"_s)) << qPrintable(written);
}

TEST(RecordLists, SayWhatWillBeHereWhenTheyAreEmpty) {
    ReadyList shown(0);
    shown.list.setEmptyText(u"Nobody is registered yet."_s, u"Ctrl+N"_s, u"registers"_s);
    shown.list.reload();
    settle();
    auto& empty = child<EmptyState>(shown.list, "emptyState");
    EXPECT_TRUE(empty.isVisible());
    EXPECT_EQ(empty.accessibleName(), u"Nobody is registered yet. Ctrl+N  registers"_s);
    shown.list.setSearchText(u"zzz"_s);
    settle();
    EXPECT_EQ(empty.accessibleName(), u"Nothing matches. Ctrl+N  registers"_s);
    ListQuery narrowed;
    narrowed.filters.insert(u"state"_s, u"none"_s);
    shown.list.setQuery(narrowed);
    settle();
    EXPECT_EQ(empty.accessibleName(), u"Nothing matches. Ctrl+F  changes the filter"_s);
    shown.list.setOwnFilters({u"state"_s});
    shown.list.reload();
    settle();
    EXPECT_EQ(empty.accessibleName(), u"Nobody is registered yet. Ctrl+N  registers"_s)
        << "the page itself asks for this state";
}

TEST(RecordLists, ShowWhyAQuestionFailed) {
    ReadyList shown(5);
    shown.source.failing = true;
    shown.list.reload();
    settle();
    EXPECT_EQ(child<ProblemLine>(shown.list, "problem").code(), u"test.busy"_s);
    shown.source.failing = false;
    shown.list.reload();
    settle();
    EXPECT_FALSE(child<ProblemLine>(shown.list, "problem").isVisible());
    EXPECT_EQ(shown.list.rows().rowCount(), 5);
}

TEST(RecordLists, LeaveLettersToTheirActionsWhilePinyinIsOn) {
    ReadyList shown(5);
    QAction recommend(u"R"_s);
    recommend.setShortcut(QKeySequence(u"R"_s));
    shown.list.bindLetter(&recommend);
    EXPECT_EQ(recommend.shortcutContext(), Qt::WidgetWithChildrenShortcut);
    QSignalSpy triggered(&recommend, &QAction::triggered);
    QApplication::setActiveWindow(&shown.list);
    QTest::keyClick(shown.list.window()->windowHandle(), Qt::Key_R);
    EXPECT_EQ(triggered.count(), 1);
    QInputMethodQueryEvent query(Qt::ImEnabled);
    QCoreApplication::sendEvent(&shown.list.table(), &query);
    EXPECT_FALSE(query.value(Qt::ImEnabled).toBool());
    shown.list.openFilter();
    QTest::keyClick(shown.list.window()->windowHandle(), Qt::Key_R);
    EXPECT_EQ(triggered.count(), 1);
}

TEST(RecordLists, AskForExportAndPrintOfWhatIsShown) {
    ReadyList shown(5);
    QSignalSpy exported(&shown.list, &RecordList::exportRequested);
    QSignalSpy printed(&shown.list, &RecordList::printRequested);
    QTest::keyClick(&shown.list.table(), Qt::Key_E, Qt::ControlModifier);
    QTest::keyClick(&shown.list.table(), Qt::Key_P, Qt::ControlModifier);
    ASSERT_EQ(exported.count(), 1);
    EXPECT_EQ(exported.at(0).at(1).toStringList(), shown.list.shownColumns());
    EXPECT_EQ(printed.count(), 1);
}

}  // namespace zhiqiao::ui
