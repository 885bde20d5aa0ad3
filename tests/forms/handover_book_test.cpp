// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/handover_book.h"

#include "core/casework/outstanding_work.h"

#include <gtest/gtest.h>

namespace zhiqiao::test {

using namespace Qt::StringLiterals;

namespace {

QStringList handedOver(const QString& name, const QString& open, const QString& parts) {
    return {name,     u"6399********0003"_s, open, parts, u"2022-12-01"_s, u"岗位推荐"_s, {},
            u"才让"_s};
}

QString bookText(const HandoverBook& book) {
    QString words;
    for (const auto& page : handoverPages(book, {}, PaperFonts::installed()))
        for (const auto& element : page.elements)
            if (const auto* text = std::get_if<FormText>(&element)) words += text->text;
    return words.remove(u'\n');
}

}  // namespace

TEST(OutstandingWork, IsWrittenAndAddedUpByKind) {
    const std::vector<OutstandingPart> parts{{u"岗位推荐"_s, 2}, {u"Contact by help plan"_s, 1}};
    EXPECT_EQ(outstandingText(parts), u"岗位推荐 2、Contact by help plan 1"_s);
    EXPECT_EQ(addedUp({outstandingText(parts)}), parts);
    EXPECT_EQ(addedUp({u"岗位推荐 2、困难事项 1"_s, {}, u"困难事项 9、岗位推荐 11"_s}),
              (std::vector<OutstandingPart>{{u"岗位推荐"_s, 13}, {u"困难事项"_s, 10}}));
    EXPECT_EQ(outstandingText({}), QString());
}

TEST(HandoverBookPages, EndWithWhatAllRowsComeTo) {
    const HandoverBook book{7,
                            QDate(2022, 11, 15),
                            u"轮岗"_s,
                            {handedOver(u"卓玛措"_s, u"3"_s, u"岗位推荐 2、困难事项 1"_s),
                             handedOver(u"李青山"_s, u"0"_s, {}),
                             handedOver(u"马福海"_s, u"12"_s, u"困难事项 9、回访 3"_s)},
                            QDate(2022, 11, 16)};
    const auto words = bookText(book);
    EXPECT_TRUE(words.contains(u"合计 3 人"_s)) << qPrintable(words);
    EXPECT_TRUE(words.contains(u"15岗位推荐 2、困难事项 10、回访 3"_s)) << qPrintable(words);
    EXPECT_TRUE(words.contains(u"移交人"_s));
}

}  // namespace zhiqiao::test
