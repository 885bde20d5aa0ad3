// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar_notice.h"
#include "core/codes/calendar_list.h"
#include "core/exchange/list_export.h"
#include "tests/support/codes.h"
#include "tests/support/results.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

class CalendarNotices : public testing::Test {
protected:
    Result<std::vector<CalendarDay>> read(const QByteArray& content) {
        QFile file(path());
        EXPECT_TRUE(file.open(QFile::WriteOnly));
        file.write(content);
        file.close();
        return readNotice(opener, path());
    }
    [[nodiscard]] QString path() const { return folder_.filePath(u"2031.csv"_s); }
    const TableOpener opener = [](const QString& path, const TableLimits& limits,
                                  const StillWanted&) { return openTable(path, limits); };
    QTemporaryDir folder_;
};

const std::vector<CalendarDay> kNoticeOf2031{{{2031, 10, 1}, false, u"国庆节"_s},
                                             {{2031, 10, 11}, true, u"国庆节调休"_s}};

}  // namespace

TEST_F(CalendarNotices, AreReadByTheirChineseOrTheirShippedHeads) {
    EXPECT_EQ(
        read(
            "\xEF\xBB\xBF日期,类型,名称\r\n2031年10月1日,休,国庆节\r\n2031-10-11,班,国庆节调休\r\n")
            .value(),
        kNoticeOf2031);
    EXPECT_EQ(read("date,kind,name,document,mark\n2031-10-01,off,国庆节,国办发明电,official\n"
                   "20311011,work,国庆节调休,国办发明电,official\n")
                  .value(),
              kNoticeOf2031);
    EXPECT_EQ(read("日期;类型\n2031-10-01;放假\n;\n2031-10-11;上班\n")->size(), 2u);
}

struct BadRow {
    const char* content;
    const char* code;
    const char* detail;
};

class BadNotices : public CalendarNotices, public testing::WithParamInterface<BadRow> {};

TEST_P(BadNotices, NameTheRowThatCannotBeRead) {
    const auto answer = read(GetParam().content);
    ASSERT_EQ(codeOf(answer), GetParam().code);
    EXPECT_EQ(answer.error().detail, QLatin1StringView(GetParam().detail));
}

INSTANTIATE_TEST_SUITE_P(
    , BadNotices,
    testing::Values(BadRow{"日期,类型\n2031-02-29,休\n", "exchange.bad_row", "row=2"},
                    BadRow{"日期,类型\n2031-10-01,休\n2031-10-02,\n", "exchange.bad_row", "row=3"},
                    BadRow{"日期,类型\n2031-10-01,也许\n", "exchange.bad_row", "row=2"},
                    BadRow{"日期,类型\n2031-10-01,休\n2031-10-01,班\n", "exchange.bad_row",
                           "row=3"},
                    BadRow{"日期,类型\n", "exchange.no_rows", ""}));

TEST_F(CalendarNotices, RefuseATableWithoutItsColumns) {
    EXPECT_EQ(codeOf(read("姓名,电话\n张三,13900000000\n")), "exchange.no_header");
}

TEST_F(CalendarNotices, AreReadBackFromAnExportOfTheCalendar) {
    const WorkingDayClock clock(QDate(2022, 11, 15));
    const CellWords words(loadedCodes(), clock);
    const CalendarList list(loadedCodes().calendar);
    const auto written =
        exportList(list, {.filters = {{u"year"_s, u"2022"_s}}}, {}, words, path(), Progress{});
    ASSERT_TRUE(ok(written));
    std::vector<CalendarDay> year;
    for (const auto& entry : loadedCodes().calendar.entries(2022)) year.push_back(entry.day);
    EXPECT_EQ(*written, qint64(year.size()));
    EXPECT_EQ(readNotice(opener, path()).value(), year);
}

TEST(CalendarLists, GoByKeyAndByYear) {
    const CalendarList list(loadedCodes().calendar);
    ListQuery query{.filters = {{u"year"_s, u"2022"_s}}, .limit = 7};
    std::vector<qint64> ids;
    for (;;) {
        const auto page = list.page(query);
        ASSERT_TRUE(ok(page));
        for (const auto& row : page->rows) ids.push_back(row.id);
        if (page->next.isEmpty()) break;
        query.after = page->next;
    }
    const auto entries = loadedCodes().calendar.entries(2022);
    ASSERT_EQ(ids.size(), entries.size());
    for (size_t i = 0; i < ids.size(); ++i)
        EXPECT_EQ(CalendarList::dayOf(ids[i]), entries[i].day.day);
    EXPECT_EQ(list.count({.text = u"国庆"_s, .filters = {{u"year"_s, u"2022"_s}}}, 100).value(), 9);
    EXPECT_EQ(codeOf(list.page({.filters = {{u"wages"_s, u"1"_s}}})), "list.unknown_column");
}
