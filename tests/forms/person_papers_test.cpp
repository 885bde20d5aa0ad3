// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/person_papers.h"

#include "core/forms/form_output.h"
#include "core/people/sealed_fields.h"
#include "tests/forms/pdf_tools.h"
#include "tests/support/results.h"

#include <QTemporaryDir>

namespace zhiqiao::test {

using namespace Qt::StringLiterals;

namespace {

const Office kOffice{OfficeId(1), u"63992101"_s,        u"雪河县就业服务局"_s,
                     u"639921"_s, u"雪河县湖滨路1号"_s, u"09780000001"_s};

QString printed(const std::vector<FormPage>& pages) {
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"paper.pdf"_s);
    EXPECT_TRUE(ok(writeFormsPdf(pages, path, u"paper"_s, PaperFonts::installed())));
    return textOfPdf(path).remove(u' ').remove(u'\n');
}

}  // namespace

TEST(PersonPapers, ShowEveryShippedNoticeWholeWithItsVersionAndALineToSign) {
    const auto notices = loadNotices();
    ASSERT_TRUE(ok(notices));
    for (const auto& notice : *notices) {
        const auto text = printed(
            noticePages(notice, kOffice, {.text = {}, .demo = false}, PaperFonts::installed()));
        auto wanted = notice.text;
        EXPECT_TRUE(text.contains(wanted.remove(u'\n').remove(u' '))) << qPrintable(notice.id);
        EXPECT_TRUE(text.contains(kOffice.name));
        EXPECT_TRUE(text.contains(u"第%1版"_s.arg(notice.version)));
        EXPECT_TRUE(text.contains(u"签名"_s));
    }
}

TEST(PersonPapers, GoOverSeveralPagesWithoutLosingAParagraph) {
    Notice notice{.id = u"long"_s, .title = u"告知书"_s, .sources = {u"§17"_s}};
    for (int n = 1; n <= 60; ++n) notice.text += u"第%1段的内容在这里。\n\n"_s.arg(n);
    const auto pages =
        noticePages(notice, kOffice, {.text = u"审计码"_s, .demo = true}, PaperFonts::installed());
    ASSERT_GT(pages.size(), 1U);
    for (const auto& page : pages)
        for (const auto& element : page.elements)
            if (const auto* text = std::get_if<FormText>(&element)) {
                EXPECT_LE(text->box.bottom(), page.size.height());
            }
    const auto text = printed(pages);
    for (int n = 1; n <= 60; ++n)
        EXPECT_TRUE(text.contains(u"第%1段的内容"_s.arg(n))) << "paragraph " << n;
    EXPECT_EQ(text.count(u"演示数据"_s), qsizetype(pages.size()));
    EXPECT_TRUE(text.contains(u"第1页共%1页"_s.arg(pages.size())));
}

TEST(PersonPapers, TellWhoSawTheDataAndWhatWasRefused) {
    const std::vector<SeenAct> seen{
        {QDateTime(QDate(2022, 5, 31), QTime(1, 0), Qt::UTC), u"person.unknown_act"_s, u"李青山"_s,
         kOffice.name, false},
        {QDateTime(QDate(2022, 5, 31), QTime(2, 0), Qt::UTC), u"person.reveal"_s, u"韩玉"_s,
         kOffice.name, true, u"clerk+supervisor"_s, u"phone: 核对来电"_s}};
    const auto text = printed(
        accessPages(seen, PersonId(12), {.text = {}, .demo = false}, PaperFonts::installed()));
    EXPECT_TRUE(text.contains(u"李青山"_s));
    EXPECT_TRUE(text.contains(u"person.unknown_act"_s)) << "an act without words stands for itself";
    EXPECT_TRUE(text.contains(u"2022-05-3109:00"_s)) << "the office's time";
    EXPECT_EQ(text.count(u"被拒绝"_s), 1);
    EXPECT_TRUE(text.contains(u"专员、主管"_s));
    EXPECT_TRUE(text.contains(titleOf(SealedField::Phone).remove(u' ') + u"：核对来电"_s))
        << "which field, and why";
    EXPECT_TRUE(text.contains(u"共2次"_s));
}

}  // namespace zhiqiao::test
