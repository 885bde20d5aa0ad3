// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/list_desk.h"
#include "core/base/worker_lane.h"
#include "tests/desktop/desktop_fixture.h"
#include "tests/support/codes.h"
#include "tests/support/fake_stores.h"
#include "tests/support/lanes.h"
#include "tests/widgets/record_rows.h"

#include <QSignalSpy>

#include <limits>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

class ListDesks : public testing::Test {
protected:
    void print(const ListSource& source, const ListQuery& query = {}) {
        desk_.printRows(source, u"人员"_s, query, {u"name"_s, u"education"_s});
        untilDone();
    }
    void untilDone() {
        while (done_ < lane_.size() || desk_.isBusy()) step();
    }
    void step() {
        if (done_ < lane_.size()) lane_.finish(done_++);
        QCoreApplication::processEvents();
    }
    /// The list is counted and released; what writes it is held.
    void untilWriting() {
        while (lane_.size() < 3) step();
    }
    /// Every text of the first page.
    [[nodiscard]] QString head() const {
        QStringList texts;
        for (const auto& element : paper_.jobs.front().pages.front().elements)
            if (const auto* text = std::get_if<FormText>(&element)) texts << text->text;
        return texts.first(std::min<qsizetype>(4, texts.size())).join(u'\n');
    }
    WorkingDayClock clock_{QDate(2022, 11, 30)};
    CellWords words_{loadedCodes(), clock_};
    HeldLane lane_;
    size_t done_ = 0;
    GivenFile files_;
    PaperBin paper_;
    FakeStores stores_;
    ui::ListDesk desk_{{lane_,
                        words_,
                        files_,
                        paper_,
                        {stores_.transactions(), stores_.users(), stores_.offices(),
                         stores_.approvals(), stores_.clock()},
                        lane_,
                        stores_.actor(),
                        true}};
};

}  // namespace

TEST_F(ListDesks, SayOnPaperAndOnScreenThatAListGoesOn) {
    QSignalSpy noticed(&desk_, &ui::ListDesk::noticed);
    print(CountedSource(2600));
    ASSERT_EQ(paper_.jobs.size(), 1u);
    EXPECT_TRUE(head().contains(u"the first 2000 of 2600 rows"_s)) << qPrintable(head());
    ASSERT_EQ(noticed.count(), 1);
    EXPECT_TRUE(noticed.at(0).at(0).toString().contains(u"2000 of 2600"_s));
}

TEST_F(ListDesks, PutEveryRowOnAFormThatMayNotBeCut) {
    const CountedSource source(2600);
    size_t rows = 0;
    QSignalSpy noticed(&desk_, &ui::ListDesk::noticed);
    const auto layout = [&rows](const ui::ListDesk::Sheet& sheet) {
        rows = sheet.list.rows.size();
        return listPages(sheet.list, sheet.footer, sheet.fonts);
    };
    desk_.putOut(source, u"花名册"_s, {}, {u"name"_s}, layout, ui::ListDesk::To::Printer,
                 std::numeric_limits<qsizetype>::max());
    untilDone();
    EXPECT_EQ(rows, 2600u);
    EXPECT_EQ(noticed.count(), 0);
}

TEST_F(ListDesks, NameTheirFiltersInTheHead) {
    QSignalSpy said(&desk_, &ui::ListDesk::said);
    print(CountedSource(50), {.text = u"马"_s,
                              .filters = {{u"education"_s, u"11|21"_s},
                                          {u"registered"_s, u"2022-05-01..2022-05-31"_s}}});
    const auto& lists = loadedCodes().lists;
    EXPECT_TRUE(head().contains(u"Search: 马 · 学历: "_s + lists.name(u"education"_s, u"11"_s) +
                                u'、' + lists.name(u"education"_s, u"21"_s) +
                                u" · 登记日期: 2022-05-01 to 2022-05-31"_s))
        << qPrintable(head());
    EXPECT_EQ(said.count(), 1);
}

TEST_F(ListDesks, StopWhereTheyAreWhenCancelled) {
    const QTemporaryDir folder;
    files_.path = folder.filePath(u"people.xlsx"_s);
    const CountedSource source(5000);
    QSignalSpy busy(&desk_, &ui::ListDesk::busyChanged);
    QSignalSpy noticed(&desk_, &ui::ListDesk::noticed);
    desk_.exportRows(source, u"人员"_s, {}, {});
    EXPECT_TRUE(desk_.isBusy());
    untilWriting();
    desk_.cancel();
    lane_.finish(done_++);
    QTRY_VERIFY(!desk_.isBusy());
    EXPECT_EQ(noticed.count(), 1);
    EXPECT_FALSE(busy.last().at(0).toBool());
    EXPECT_FALSE(QFile::exists(*files_.path));
    EXPECT_LT(source.pages, 3) << "it stops after the page it is at";
}

TEST_F(ListDesks, TellHowFarTheyAre) {
    const QTemporaryDir folder;
    files_.path = folder.filePath(u"people.csv"_s);
    const CountedSource source(1200);
    QSignalSpy progressed(&desk_, &ui::ListDesk::progressed);
    desk_.exportRows(source, u"人员"_s, {}, {});
    untilWriting();
    lane_.finish(done_++);
    QTRY_VERIFY(!desk_.isBusy());
    QTRY_COMPARE(progressed.count(), 3);
    EXPECT_EQ(progressed.last().at(0).toLongLong(), 1200);
}
