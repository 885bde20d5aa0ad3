// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/office_calendar.h"
#include "tests/storage/store_suite.h"
#include "tests/support/codes.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

class OfficeCalendars : public StoreSuite {
protected:
    using Changes = std::vector<CalendarChange>;
    Result<Changes> change(CalendarAct kind, const Changes& changes) {
        return changeCalendar({transactions(), offices()}, supervisor(), OperationId::make(), kind,
                              changes);
    }
    Actor supervisor() { return actor(); }
    WorkingCalendar calendar() {
        return loadedCodes().calendar.withOwn(ownDays(offices(), actor().office).value());
    }
    const QDate festival{2022, 11, 15};  // a Tuesday
    const QDate nationalDay{2022, 10, 1};
    const CalendarDay off{festival, false, u"古尔邦节"_s};
};

TEST_P(OfficeCalendars, TakeADayAndGiveItBack) {
    const auto back = change(CalendarAct::Set, {{festival, off, 0}});
    ASSERT_TRUE(ok(back));
    EXPECT_FALSE(calendar().isWorkday(festival));
    const auto again = change(CalendarAct::Undo, *back);
    ASSERT_TRUE(ok(again));
    EXPECT_TRUE(calendar().isWorkday(festival));
    ASSERT_TRUE(ok(change(CalendarAct::Undo, *again)));
    EXPECT_EQ(calendar().nameOf(festival), u"古尔邦节"_s);
}

TEST_P(OfficeCalendars, GiveARemovedDayBackAsItStood) {
    ASSERT_TRUE(
        ok(change(CalendarAct::Set, {{nationalDay, {{nationalDay, true, u"值班"_s}}, {}}})));
    const auto back = change(CalendarAct::Remove, {{nationalDay, {}, {}}});
    ASSERT_TRUE(ok(back));
    EXPECT_FALSE(calendar().isWorkday(nationalDay)) << "the published notice holds again";
    ASSERT_TRUE(ok(change(CalendarAct::Undo, *back)));
    EXPECT_TRUE(calendar().isWorkday(nationalDay));
}

TEST_P(OfficeCalendars, RefuseToTakeBackWhatAnotherCounterBuiltOn) {
    const auto back = change(CalendarAct::Set, {{festival, off, {}}});
    ASSERT_TRUE(ok(back));
    ASSERT_TRUE(ok(change(CalendarAct::Set, {{festival, {{festival, true, u"补班"_s}}, {}}})));
    EXPECT_EQ(codeOf(change(CalendarAct::Undo, *back)), "record.changed_elsewhere");
    EXPECT_EQ(calendar().nameOf(festival), u"补班"_s);
}

TEST_P(OfficeCalendars, ChangeAllDaysOfANoticeOrNone) {
    const QDate newYear{2031, 1, 1};
    const Changes changes{{newYear, {{newYear, false, u"元旦"_s}}, 0},
                          {festival, off, 7}};  // decided on a version that is not there
    EXPECT_EQ(codeOf(change(CalendarAct::Import, changes)), "record.changed_elsewhere");
    EXPECT_TRUE(ownDays(offices(), actor().office)->empty());
}

TEST_P(OfficeCalendars, RefuseADayThatIsNoneAndAnActWithoutAnyChange) {
    EXPECT_EQ(codeOf(change(CalendarAct::Set, {{QDate(), {}, {}}})), "calendar.bad_day");
    EXPECT_EQ(codeOf(change(CalendarAct::Import, {})), "calendar.nothing");
}

TEST_P(OfficeCalendars, ReadANoticeInOnceAndTakeItBackAsOneAct) {
    const std::vector<CalendarDay> notice{{{2031, 10, 1}, false, u"国庆节"_s},
                                          {{2031, 10, 2}, false, u"国庆节"_s},
                                          {{2031, 10, 11}, true, u"国庆节调休"_s},
                                          {nationalDay, false, u"国庆节"_s}};
    const auto changes = changesFor(calendar(), notice);
    EXPECT_EQ(changes.size(), 3u) << "what is published already needs no day of the office";
    const auto back = change(CalendarAct::Import, changes);
    ASSERT_TRUE(ok(back));
    EXPECT_TRUE(calendar().knowsYear(2031));
    EXPECT_TRUE(changesFor(calendar(), notice).empty());
    ASSERT_TRUE(ok(change(CalendarAct::Undo, *back)));
    EXPECT_FALSE(calendar().knowsYear(2031));
}

TEST_P(OfficeCalendars, LetGoOfAnOwnDayWhereTheNoticeSaysWhatIsPublished) {
    ASSERT_TRUE(
        ok(change(CalendarAct::Set, {{nationalDay, {{nationalDay, true, u"值班"_s}}, {}}})));
    const auto changes = changesFor(calendar(), {{nationalDay, false, u"国庆节"_s}});
    ASSERT_EQ(changes.size(), 1u);
    EXPECT_FALSE(changes.front().entry);
}

TEST(YearsWithoutNotice, AreThisOneAndFromDecemberOnTheNext) {
    const auto& calendar = loadedCodes().calendar;
    EXPECT_TRUE(yearsWithoutNotice(calendar, QDate(2022, 11, 15)).empty());
    EXPECT_EQ(yearsWithoutNotice(calendar, QDate(2031, 2, 1)), std::vector{2031});
    const int last = [&] {
        int year = 2022;
        while (calendar.knowsYear(year + 1)) ++year;
        return year;
    }();
    EXPECT_TRUE(yearsWithoutNotice(calendar, QDate(last, 11, 30)).empty());
    EXPECT_EQ(yearsWithoutNotice(calendar, QDate(last, 12, 1)), std::vector{last + 1});
}

ZHIQIAO_ON_EVERY_STORE(OfficeCalendars);
