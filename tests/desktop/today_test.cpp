// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/casework/work_kinds.h"
#include "tests/desktop/page_walk.h"
#include "ui/today/work_counts.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/toast_line.h"

#include <QLabel>
#include <QToolButton>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

/// The work of the day by keys.
class Today : public DesktopTest {
protected:
    /// Large enough for every kind of work.
    static void SetUpTestSuite() {
        folder_ = std::make_unique<QTemporaryDir>();
        const auto made = databaseTarget(folder_->filePath(u"demo.db"_s));
        ASSERT_TRUE(ok(makeDemoOffice(*made, {.persons = 1000}, kDemoWorkingDay, {})));
        target_ = *made;
    }
    void SetUp() override {
        DesktopTest::SetUp();
        if (HasFatalFailure()) return;
        query({});
    }
    void TearDown() override {
        DesktopTest::TearDown();
        auto writer = Database::openSqlite(target().path, Access::ReadWrite);
        ASSERT_TRUE(ok(writer));
        ASSERT_TRUE(ok((*writer)->run({"test.clear", u"DELETE FROM worklist_hold"_s, false})));
    }
    ui::RecordList& list() { return child<ui::RecordList>("todayList"); }
    int rows() { return list().rows().rowCount(); }
    QVariant cell(const QString& column, int row = 0) { return list().rows().valueAt(row, column); }
    bool isAnswered() {
        return soon([&] { return !list().rows().isBusy() && !list().rows().isStale(); });
    }
    void query(const QMap<QString, QString>& filters) {
        list().setQuery({.filters = filters});
        ASSERT_TRUE(isAnswered());
        settle();
        list().setFocus();
    }
    void view(const QString& name) {
        child<QToolButton>(qPrintable(name)).setFocus();
        press(Qt::Key_Space);
        ASSERT_TRUE(isAnswered());
        settle();
    }
    /// The number beside a view, as it stands there; empty while it is not known.
    QString numberOf(const QString& name) {
        const auto text = child<QToolButton>(qPrintable(u"work_"_s + name)).text();
        const auto at = text.lastIndexOf(u' ');
        return at < 0 ? QString() : text.mid(at + 1);
    }
    /// A reason, and the day there is.
    void fillHold() {
        ASSERT_TRUE(form().isVisible());
        test::child<ui::CodeCombo>(form(), "reason").setFocus();
        press(Qt::Key_Down);
        press(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(soon([&] { return !form().isVisible(); }));
        ASSERT_TRUE(isAnswered());
        settle();
    }
    QWidget& form() { return child<QWidget>("holdForm"); }
    std::vector<qint64> shown() {
        std::vector<qint64> ids;
        for (int row = 0; row < rows(); ++row) ids.push_back(list().rows().idAt(row));
        return ids;
    }
    static qint64 one(const QString& sql) {
        auto row = aSecondReader()->run({"look", sql, false});
        EXPECT_TRUE(ok(row));
        return row->next() ? row->id(0) : -1;
    }
    void workOn(QDate day) {
        desktop_.reset();
        auto opened = OpeningDialog(target()).open(day);
        ASSERT_TRUE(ok(opened));
        desktop_ = desktopOver(**opened);
        window().resize(1366, 768);
        desktop_->start();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&window()));
        query({});
    }
};

}  // namespace

TEST_F(Today, PutsMarkedRowsOnHoldAndTakesThemBack) {
    const auto before = shown();
    ASSERT_GT(before.size(), 5U);
    for (const auto key : {Qt::Key_Down, Qt::Key_Space, Qt::Key_Down, Qt::Key_Down, Qt::Key_Space})
        press(key);
    ASSERT_EQ(list().selectedIds(), (std::vector{before[1], before[3]}));
    press(Qt::Key_Z);
    ASSERT_TRUE(form().isVisible());
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_TRUE(form().isVisible()) << "a reason is asked for";
    fillHold();
    EXPECT_EQ(one(u"SELECT count(*) FROM worklist_hold WHERE ended_on IS NULL"_s), 2);
    EXPECT_EQ(actsOf(u"worklist.hold"_s).size(), 1);
    const auto left = shown();
    EXPECT_EQ(std::ranges::count(left, before[1]) + std::ranges::count(left, before[3]), 0);
    EXPECT_TRUE(soon([&] { return numberOf(u"held"_s) == u"2"_s; }));
    view(u"work_held"_s);
    EXPECT_EQ(shown(), (std::vector{before[1], before[3]}));
    EXPECT_TRUE(list()
                    .rows()
                    .index(0, list().rows().column(u"state"_s))
                    .data()
                    .toString()
                    .contains(kDemoWorkingDay.addDays(7).toString(Qt::ISODate)));
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return rows() == 0; }));
    EXPECT_EQ(one(u"SELECT count(*) FROM worklist_hold"_s), 0) << "as if nothing had been";
    view(u"work_all"_s);
    EXPECT_EQ(shown(), before);
}

TEST_F(Today, TakesAHeldRowUpAgainByTheSameKey) {
    const auto wanted = list().rows().idAt(0);
    press(Qt::Key_Z);
    fillHold();
    view(u"work_held"_s);
    ASSERT_EQ(shown(), std::vector{wanted});
    press(Qt::Key_Z);
    ASSERT_TRUE(soon([&] { return rows() == 0; }));
    EXPECT_EQ(one(u"SELECT count(*) FROM worklist_hold WHERE ended_on IS NULL"_s), 0);
    EXPECT_EQ(actsOf(u"worklist.hold_end"_s).size(), 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(soon([&] { return rows() == 1; })) << "the end is taken back as well";
}

TEST_F(Today, ShowsAHeldRowAgainOnItsDay) {
    const auto wanted = list().rows().idAt(0);
    press(Qt::Key_Z);
    ASSERT_TRUE(form().isVisible());
    auto& until = test::child<ui::DayEdit>(form(), "until");
    until.setDay(kDemoWorkingDay.addDays(2));
    fillHold();
    workOn(kDemoWorkingDay.addDays(1));
    view(u"work_held"_s);
    EXPECT_EQ(shown(), std::vector{wanted});
    workOn(kDemoWorkingDay.addDays(2));
    EXPECT_EQ(std::ranges::count(shown(), wanted), 1);
    view(u"work_held"_s);
    EXPECT_EQ(rows(), 0);
}

TEST_F(Today, LeavesTheFormByEscAndHoldsNothing) {
    press(Qt::Key_Z);
    ASSERT_TRUE(form().isVisible());
    press(Qt::Key_Escape);
    EXPECT_FALSE(form().isVisible());
    EXPECT_EQ(one(u"SELECT count(*) FROM worklist_hold"_s), 0);
}

TEST_F(Today, HasBesideEachViewTheNumberOfItsRows) {
    press(Qt::Key_Z);
    fillHold();
    for (const auto& kind : {u"kind_all"_s, u"kind_help"_s, u"kind_referral"_s})
        for (const auto& name : ui::workViews()) {
            view(u"work_all"_s);
            view(kind);
            view(u"work_"_s + name);
            ASSERT_TRUE(soon([&] { return !list().rows().countText().isEmpty(); }));
            EXPECT_TRUE(soon([&] { return numberOf(name) == list().rows().countText(); }))
                << qPrintable(kind + u' ' + name + u": "_s + numberOf(name) + u' ' +
                              list().rows().countText());
            EXPECT_TRUE(child<QToolButton>(qPrintable(u"work_"_s + name)).isChecked());
            EXPECT_TRUE(child<QToolButton>(qPrintable(kind)).isChecked());
        }
}

TEST_F(Today, OpensEachKindWhereItIsDone) {
    struct Case {
        const char* kind;
        const char* page;
        const char* shown;
    };
    const std::vector<Case> cases{
        {"contact", "person", "contactForm"},         {"guidance", "person", "guidanceForm"},
        {"referral", "person", "recommendPanel"},     {"opportunity", "person", "offerForm"},
        {"receipt", "referrals", "receiptPanel"},     {"recognition", "person", "hardshipStep"},
        {"help_step", "person", "helpSummary"},       {"help_contact", "person", "helpSummary"},
        {"household", "households", "householdPanel"}};
    for (const auto& [kind, page, part] : cases) {
        window().open({u"today"_s});
        query({{u"kind"_s, QString::fromLatin1(kind)}});
        ASSERT_GT(rows(), 0) << kind;
        list().table().selectRow(0);
        press(Qt::Key_Return);
        EXPECT_TRUE(soon([&] { return window().place().page == QLatin1String(page); })) << kind;
        EXPECT_TRUE(soon([&] {
            const auto parts = window().findChildren<QWidget*>(QString::fromLatin1(part));
            return std::ranges::any_of(parts, &QWidget::isVisible);
        })) << kind
            << ' ' << part;
        settle();
    }
}

TEST_F(Today, SaysWhatComesNextWhereNothingIs) {
    view(u"work_held"_s);
    ASSERT_EQ(rows(), 0);
    const auto said = [&](const QString& words) {
        for (const auto* label : list().findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words)) return true;
        return false;
    };
    EXPECT_TRUE(soon([&] { return said(u"Nothing is on hold"_s); }));
    query({{u"kind"_s, u"receipt"_s}, {u"state"_s, u"due_soon"_s}});
    ASSERT_EQ(rows(), 0);
    EXPECT_TRUE(soon([&] { return said(u"Nothing is to be done here"_s); }));
    query({{u"kind"_s, u"opportunity"_s},
           {u"group"_s, u"graduate"_s},
           {u"hold"_s, u"open"_s},
           {u"state"_s, u"wrong"_s}});
    ASSERT_EQ(rows(), 0);
    EXPECT_TRUE(soon([&] { return said(u"Next: 20"_s); })) << "the day that comes next";
}

TEST_F(Today, IsNarrowedToAGroup) {
    auto& group = child<ui::CodeCombo>("group");
    const auto all = list().rows().countText();
    group.setFocus();
    press(Qt::Key_Down);
    ASSERT_TRUE(isAnswered());
    EXPECT_EQ(list().query().filters.value(u"group"_s), *group.code());
    EXPECT_EQ(group.currentText().isEmpty(), false);
    query({});
    EXPECT_FALSE(group.code().has_value()) << "the field follows the list";
}

TEST_F(Today, GoesToPaperAndIntoAFileWithItsWords) {
    query({{u"kind"_s, u"recognition"_s}});
    press(Qt::Key_P, Qt::ControlModifier);
    EXPECT_TRUE(soon([&] { return !paper_.jobs.empty(); }));
    files_.path = folder_->filePath(u"today.csv"_s);
    list().setFocus();
    press(Qt::Key_E, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return QFile::exists(*files_.path); }));
    QFile file(*files_.path);
    ASSERT_TRUE(file.open(QFile::ReadOnly));
    EXPECT_TRUE(QString::fromUtf8(file.readAll()).contains(u"困难认定 · "_s));
}
