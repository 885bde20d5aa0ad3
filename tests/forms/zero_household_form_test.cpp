// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/zero_household_form.h"

#include "core/forms/form_output.h"
#include "tests/forms/pdf_tools.h"
#include "tests/support/results.h"

#include <QRegularExpression>
#include <QTemporaryDir>

namespace zhiqiao::test {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMmPerPdfPoint = 25.4 / 72;
constexpr double kToleranceMm = 0.5;

ZeroHouseholdFacts filled() {
    return {.number = u"6399210100012"_s,
            .reportedOn = u"2022年9月1日"_s,
            .head = u"卓玛措"_s,
            .bookNumber = u"HK63990001"_s,
            .address = u"雪河县盐泉镇湖滨路2号"_s,
            .community = u"盐泉镇"_s,
            .hukouKind = u"非农业家庭户口"_s,
            .memberCount = u"2"_s,
            .phone = u"14200000001"_s,
            .members = {{u"卓玛措"_s,
                         u"本人或户主"_s,
                         u"632421198505040001"_s,
                         u"37"_s,
                         u"健康或良好"_s,
                         u"大学专科"_s,
                         u"登记失业"_s,
                         {},
                         u"护理"_s},
                        {u"才让"_s,
                         u"子"_s,
                         u"632421200605040002"_s,
                         u"16"_s,
                         u"健康或良好"_s,
                         u"普通高中"_s,
                         u"在校"_s,
                         {},
                         {}}},
            .visitedOn = u"2022年9月5日"_s,
            .visitors = u"李青山、马文忠"_s,
            .visit = u"家中两口人，无其他收入。"_s,
            .employed = u"卓玛措"_s,
            .employer = {},
            .employedOn = u"2022年10月10日"_s,
            .stableOn = {},
            .exitReason = {},
            .exitOn = {}};
}

QString written(const std::vector<FormPage>& pages, const QString& path) {
    EXPECT_TRUE(ok(writeFormsPdf(pages, path, u"F8"_s, PaperFonts::installed())));
    return textOfPdf(path).remove(u' ').remove(u'\n').remove(u'\f');
}
QString printed(const ZeroHouseholdFacts& facts) {
    const QTemporaryDir folder;
    return written(zeroHouseholdPages(facts, {}, PaperFonts::installed()),
                   folder.filePath(u"f8.pdf"_s));
}

const QStringList kPrinted{u"零就业家庭认定表"_s,
                           u"编号"_s,
                           u"申报日期"_s,
                           u"户主姓名"_s,
                           u"户口簿号"_s,
                           u"家庭住址"_s,
                           u"社区"_s,
                           u"户口性质"_s,
                           u"家庭人口"_s,
                           u"联系电话"_s,
                           u"家庭成员"_s,
                           u"证件号码"_s,
                           u"健康状况"_s,
                           u"文化程度"_s,
                           u"就业状况"_s,
                           u"登记证号"_s,
                           u"就业意愿"_s,
                           u"技能"_s,
                           u"工资性"_s,
                           u"经营性"_s,
                           u"财产性"_s,
                           u"转移性"_s,
                           u"合计（月人均）"_s,
                           u"户主签字"_s,
                           u"本人承诺以上信息真实有效，如有不实，愿承担相应责任"_s,
                           u"入户调查记录"_s,
                           u"调查人（2人）"_s,
                           u"被调查人签字"_s,
                           u"社区（村）意见"_s,
                           u"街道（乡镇）意见"_s,
                           u"县（市、区）人社"_s,
                           u"帮扶责任人"_s,
                           u"岗位意向"_s,
                           u"消除记录"_s,
                           u"就业日期"_s,
                           u"稳定期满日期"_s,
                           u"退出原因"_s,
                           u"本表一式3份"_s};

}  // namespace

TEST(ZeroHouseholdForm, HasEveryFieldOfTheFormEmptyAndFilled) {
    const auto empty = printed({});
    const auto full = printed(filled());
    for (const auto& word : kPrinted) {
        EXPECT_TRUE(empty.contains(word)) << qPrintable(word);
        EXPECT_TRUE(full.contains(word)) << qPrintable(word);
    }
    EXPECT_FALSE(empty.contains(u"NULL"_s));
    EXPECT_TRUE(empty.contains(u"____年____月____日"_s));
}

TEST(ZeroHouseholdForm, HoldsWhatIsKnown) {
    const auto text = printed(filled());
    for (const auto& word :
         {u"6399210100012"_s, u"2022年9月1日"_s, u"卓玛措"_s, u"HK63990001"_s, u"14200000001"_s,
          u"632421198505040001"_s, u"登记失业"_s, u"在校"_s, u"李青山、马文忠"_s,
          u"家中两口人，无其他收入。"_s, u"2022年10月10日"_s})
        EXPECT_TRUE(text.contains(word)) << qPrintable(word);
}

TEST(ZeroHouseholdForm, KeepsEveryBoxWholeOnItsPage) {
    auto facts = filled();
    for (int n = 0; n < 12; ++n) facts.members.push_back(facts.members.front());
    facts.visit = u"情况"_s.repeated(300);
    const auto pages = zeroHouseholdPages(facts, {}, PaperFonts::installed());
    EXPECT_GE(pages.size(), 3U);
    for (const auto& page : pages)
        for (const auto& element : page.elements)
            if (const auto* box = std::get_if<FormRect>(&element)) {
                EXPECT_LE(box->box.bottom(), 273);
                EXPECT_GE(box->box.top(), 19.9);
                EXPECT_NEAR(box->box.left(), std::max(box->box.left(), 24.9), 0.01);
                EXPECT_LE(box->box.right(), 190.1);
            }
    EXPECT_EQ(printed(facts).count(u"632421198505040001"_s), 13);
}

TEST(ZeroHouseholdForm, PutsItsWordsWhereTheyWereLastSeen) {
    struct Place {
        const char* word;
        double x;
        double y;
    };
    // clang-format off
    const std::vector<Place> places = {
        {"零就业家庭认定表", 81.9, 20.7}, {"户主姓名", 31.4, 39.5},    {"卓玛措", 53.9, 39.5},
        {"家庭成员", 100.1, 63.5},        {"工资性", 36.0, 158.0},     {"入户调查记录", 96.4, 200.0},
        {"帮扶方案", 100.1, 85.9},        {"退出原因", 31.4, 155.9},   {"注：本表一式3份", 25.0, 163.9},
    };
    // clang-format on
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"f8.pdf"_s);
    const auto pages = zeroHouseholdPages(filled(), {}, PaperFonts::installed());
    EXPECT_EQ(pages.size(), 2U);
    written(pages, path);
    const auto boxes = outputOf(u"pdftotext"_s, {u"-bbox"_s, path, u"-"_s});
    for (const auto& [word, x, y] : places) {
        const QRegularExpression pattern(
            u"<word xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\"[^>]*>%1"_s.arg(
                QRegularExpression::escape(QString::fromUtf8(word))));
        const auto match = pattern.match(boxes);
        ASSERT_TRUE(match.hasMatch()) << word;
        EXPECT_NEAR(match.captured(1).toDouble() * kMmPerPdfPoint, x, kToleranceMm) << word;
        EXPECT_NEAR(match.captured(2).toDouble() * kMmPerPdfPoint, y, kToleranceMm) << word;
    }
}

}  // namespace zhiqiao::test
