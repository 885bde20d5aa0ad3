// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/codes.h"

#include <gtest/gtest.h>

#include <set>

namespace zhiqiao::test {
namespace {

using namespace Qt::StringLiterals;

const CodeBook& book() { return loadedCodes().lists; }

TEST(CodeBooks, HoldEveryListWithUniqueCodesInOrder) {
    EXPECT_GE(book().lists().size(), 66);
    for (const auto& list : book().lists()) {
        std::set<QString> codes;
        int last = 0;
        for (const auto& item : book().items(list)) {
            EXPECT_TRUE(codes.insert(item.code).second) << qPrintable(list + u" "_s + item.code);
            EXPECT_FALSE(item.name.isEmpty());
            EXPECT_LE(last, item.sort) << qPrintable(list);
            last = item.sort;
            EXPECT_EQ(book().find(list, item.code), &item);
        }
    }
}

TEST(CodeBooks, AnswerByCodeAndFlag) {
    EXPECT_EQ(book().name(u"sex"_s, u"2"_s), u"女性"_s);
    EXPECT_EQ(book().name(u"sex"_s, u"7"_s), u"7"_s);
    EXPECT_TRUE(book().hasFlag(u"referral_result"_s, u"03"_s, u"hired"_s));
    EXPECT_TRUE(book().hasFlag(u"contact_outcome"_s, u"07"_s, u"reached"_s));
    EXPECT_FALSE(book().hasFlag(u"contact_outcome"_s, u"02"_s, u"reached"_s));
    for (const auto& item : book().items(u"service_kind"_s))
        EXPECT_EQ(item.hasFlag(u"counts:opportunity"_s),
                  item.code == u"04"_s || item.code == u"05"_s);
    for (const auto& item : book().items(u"job_intent"_s))
        EXPECT_EQ(item.hasFlag(u"willing"_s), item.code == u"1"_s);
    EXPECT_TRUE(book().hasFlag(u"graduate_destination"_s, u"10"_s, u"counts_as_settled"_s));
    EXPECT_EQ(book().find(u"nothing"_s, u"1"_s), nullptr);
    EXPECT_TRUE(book().items(u"nothing"_s).empty());
    EXPECT_EQ(book().items(u"registration_kind"_s).front().code, u"jobseeker"_s);
    EXPECT_EQ(book().items(u"registration_kind"_s).size(), 14U);
}

TEST(CodeBooks, MatchWhatPeopleTypeInWorkbooks) {
    const std::tuple<QString, QString, QString> rows[] = {
        {u"sex"_s, u"男"_s, u"1"_s},
        {u"sex"_s, u"1"_s, u"1"_s},
        {u"ethnic_group"_s, u"藏族"_s, u"04"_s},
        {u"ethnic_group"_s, u"撒拉"_s, u"35"_s},
        {u"education"_s, u"大学本科毕业"_s, u"21"_s},
        {u"marital"_s, u" 未婚 "_s, u"10"_s},
        {u"contact_method"_s, u"电话"_s, u"02"_s},
    };
    for (const auto& [list, typed, code] : rows) {
        const auto* item = book().match(list, typed);
        ASSERT_NE(item, nullptr) << qPrintable(typed);
        EXPECT_EQ(item->code, code);
    }
    EXPECT_EQ(book().match(u"education"_s, u"大学"_s), nullptr) << "several begin with it";
    EXPECT_EQ(book().match(u"sex"_s, u"甲"_s), nullptr);
    EXPECT_EQ(book().match(u"sex"_s, u""_s), nullptr);
}

TEST(CodeBooks, OfferWhatMayHaveBeenMeant) {
    const auto candidates = book().candidates(u"education"_s, u"大学本科毕生"_s);
    ASSERT_FALSE(candidates.empty());
    EXPECT_EQ(candidates.front()->code, u"21"_s);
    EXPECT_LE(candidates.size(), 3U);
    const auto meant = book().candidates(u"ethnic_group"_s, u"藏"_s);
    ASSERT_FALSE(meant.empty());
    EXPECT_EQ(meant.front()->code, u"04"_s);
}

TEST(CodeBooks, LetAnOfficeLayItsTermsOverOurs) {
    auto own = book();
    own.put(u"contact_method"_s, {.code = u"02"_s, .name = u"座机"_s, .sort = 2});
    own.put(u"contact_method"_s, {.code = u"50"_s, .name = u"广播"_s, .sort = 3});
    EXPECT_EQ(own.name(u"contact_method"_s, u"02"_s), u"座机"_s);
    EXPECT_EQ(own.find(u"contact_method"_s, u"50"_s)->name, u"广播"_s);
    EXPECT_EQ(own.name(u"contact_method"_s, u"03"_s), u"短信"_s);
    EXPECT_EQ(book().name(u"contact_method"_s, u"02"_s), u"电话"_s);
}

TEST(CodeBooks, KeepWhatWasAnsweredWhenTermsAreLaidOverThem) {
    CodeBook lists = book();
    const auto before = lists.items(u"hold_reason"_s).size();
    const auto* first = lists.find(u"hold_reason"_s, u"1"_s);
    const auto words = first->name;
    auto retired = *first;
    retired.flags << kNotOffered;
    lists.layOver({{u"hold_reason"_s, retired},
                   {u"hold_reason"_s, {.code = u"o7-1"_s, .name = u"等待汇款"_s, .sort = 8}}});
    EXPECT_EQ(first->name, words) << "a reference from before";
    EXPECT_TRUE(first->flags.isEmpty());
    EXPECT_EQ(lists.items(u"hold_reason"_s).size(), before + 1);
    EXPECT_EQ(lists.items(u"hold_reason"_s).back().name, u"其他"_s);
    EXPECT_EQ(lists.offered(u"hold_reason"_s).size(), before);
    EXPECT_EQ(lists.name(u"hold_reason"_s, u"1"_s), words) << "old records keep their words";
    EXPECT_EQ(lists.match(u"hold_reason"_s, words), nullptr);
    EXPECT_EQ(lists.match(u"hold_reason"_s, u"1"_s)->name, words);
    EXPECT_EQ(lists.match(u"hold_reason"_s, u"等待汇款"_s)->code, u"o7-1"_s);
    EXPECT_EQ(lists.published(u"hold_reason"_s).size(), before);
    const CodeBook copy = lists;
    EXPECT_TRUE(copy.has(u"hold_reason"_s, u"o7-1"_s));
    EXPECT_EQ(copy.published(u"hold_reason"_s).size(), before);
    const auto version = lists.version();
    lists.layOver({});
    EXPECT_EQ(lists.version(), version + 1);
    EXPECT_FALSE(lists.has(u"hold_reason"_s, u"o7-1"_s)) << "in place of those laid before";
    EXPECT_TRUE(copy.has(u"hold_reason"_s, u"o7-1"_s)) << "a copy is its own";
}

TEST(ResultDigits, JoinPaperWordAndCode) {
    const auto& digits = loadedCodes().results;
    ASSERT_EQ(digits.all().size(), 4U);
    const std::tuple<int, QString, QString, QString> rows[] = {
        {1, u"录用"_s, u"hired"_s, u"03"_s},
        {2, u"未录用"_s, u"rejected"_s, u"04"_s},
        {3, u"未到"_s, u"absent"_s, u"06"_s},
        {4, u"待定"_s, u"pending"_s, u"02"_s},
    };
    for (const auto& [digit, term, key, code] : rows) {
        const auto* row = digits.byDigit(digit);
        ASSERT_NE(row, nullptr);
        EXPECT_EQ(row->term, term);
        EXPECT_EQ(digits.byKey(key), row);
        EXPECT_EQ(digits.byCode(code), row);
        EXPECT_TRUE(book().has(u"referral_result"_s, code));
        for (const auto& reason : row->reasons)
            EXPECT_TRUE(book().has(u"referral_result"_s, reason));
    }
    EXPECT_TRUE(book().hasFlag(u"referral_result"_s, digits.byDigit(1)->code, u"hired"_s));
    EXPECT_EQ(digits.byDigit(5), nullptr);
    EXPECT_EQ(digits.byCode(u"11"_s), nullptr) << "an expired slip was never ticked";
}

}  // namespace
}  // namespace zhiqiao::test
