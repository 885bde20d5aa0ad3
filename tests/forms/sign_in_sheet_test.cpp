// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/sign_in_sheet.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace zhiqiao::test {

using namespace Qt::StringLiterals;

namespace {

SignInSheet sheetOf(int people) {
    SignInSheet sheet{.facts = {.kind = u"02"_s,
                                .topic = u"第一份工作怎么选"_s,
                                .on = QDate(2022, 11, 30),
                                .begins = u"14:30"_s,
                                .minutes = 90,
                                .place = u"县人社局三楼会议室"_s,
                                .officer = StaffId(2)},
                      .kind = u"职业规划讲座"_s,
                      .officer = u"李青山"_s};
    for (int n = 1; n <= people; ++n)
        sheet.rows.push_back({u"卓玛措%1"_s.arg(n), u"632***********0003"_s});
    return sheet;
}

QStringList signInTexts(const FormPage& page) {
    QStringList texts;
    for (const auto& element : page.elements)
        if (const auto* text = std::get_if<FormText>(&element)) texts << text->text;
    return texts;
}

}  // namespace

TEST(SignInSheets, NameEverybodyOnceAndLeaveRoomForWhoComesUnannounced) {
    const auto fonts = PaperFonts::installed();
    const auto pages = signInPages(sheetOf(3), {}, fonts);
    ASSERT_EQ(pages.size(), 1U);
    const auto texts = signInTexts(pages[0]);
    for (const auto& words :
         {u"集体活动签到表"_s, u"活动类型：职业规划讲座"_s, u"主题：第一份工作怎么选"_s,
          u"时间：2022年11月30日 14:30　时长：90分钟"_s,
          u"地点：县人社局三楼会议室　主讲（主持）：李青山"_s, u"本人签名"_s, u"卓玛措1"_s,
          u"卓玛措3"_s})
        EXPECT_EQ(texts.count(words), 1) << qPrintable(words);
    EXPECT_EQ(texts.count(u"632***********0003"_s), 3) << "masked, once a row";
    EXPECT_EQ(texts.count(u"8"_s), 1) << "five empty rows are numbered on";
    EXPECT_EQ(texts.count(u"9"_s), 0);
}

TEST(SignInSheets, RepeatTheHeadOfTheTableAndCutNoRow) {
    const auto fonts = PaperFonts::installed();
    const auto pages = signInPages(sheetOf(60), {}, fonts);
    ASSERT_GT(pages.size(), 1U);
    QStringList all;
    for (size_t n = 0; n < pages.size(); ++n) {
        const auto texts = signInTexts(pages[n]);
        EXPECT_EQ(texts.count(u"本人签名"_s), 1) << n;
        EXPECT_EQ(texts.count(u"第 %1 页 共 %2 页"_s.arg(n + 1).arg(pages.size())), 1) << n;
        for (const auto& element : pages[n].elements)
            if (const auto* text = std::get_if<FormText>(&element)) {
                EXPECT_LE(text->box.bottom(), pages[n].size.height()) << qPrintable(text->text);
            }
        all << texts;
    }
    for (int person = 1; person <= 60; ++person)
        EXPECT_EQ(all.count(u"卓玛措%1"_s.arg(person)), 1) << person;
    EXPECT_EQ(all.filter(u"签到人数"_s).size(), 1) << "on the last page";
}

}  // namespace zhiqiao::test
