// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/list_pages.h"

#include "core/forms/form_output.h"
#include "core/forms/form_text.h"
#include "tests/drawing/chart_samples.h"
#include "tests/forms/pdf_tools.h"
#include "tests/support/results.h"

#include <QDir>
#include <QTemporaryDir>

namespace zhiqiao::test {

using namespace Qt::StringLiterals;

namespace {

PrintedList sampleList(int rows, bool wide) {
    PrintedList list;
    list.title = u"推荐与回执登记表"_s;
    list.subtitle = u"2022年5月 · 河湟县公共就业服务中心 · 共%1行"_s.arg(rows);
    list.columns = {{u"序号"_s, true}, {u"姓名"_s}, {u"编号"_s}, {u"推荐岗位"_s}, {u"结果"_s}};
    if (wide)
        list.columns.insert(list.columns.end(), {{u"用人单位"_s}, {u"备注"_s}, {u"月薪"_s, true}});
    for (int row = 0; row < rows; ++row) {
        QStringList cells{
            QString::number(row + 1), u"卓玛措"_s,
            u"6301020122%1"_s.arg(row, 6, 10, QLatin1Char('0')),
            row % 7 == 3 ? u"高原特色农畜产品冷链仓储物流调度与质量检验专员(夜班)"_s : u"出纳"_s,
            u"录用"_s};
        if (wide)
            cells << u"河湟县青稞食品精深加工有限公司"_s << u"面试改期一次,本人已告知单位联系人"_s
                  << u"3,800"_s;
        list.rows.push_back(cells);
    }
    return list;
}

QString nthOf(size_t page, size_t pages) { return u"第 %1 页 共 %2 页"_s.arg(page).arg(pages); }

/// Without blanks: pdftotext drops those between Chinese characters and digits.
QString packed(QString text) { return text.remove(u' '); }

size_t timesOn(const FormPage& page, const QString& text) {
    return size_t(std::ranges::count_if(page.elements, [&](const auto& each) {
        const auto* found = std::get_if<FormText>(&each);
        return found && found->text == text;
    }));
}

}  // namespace

TEST(ListPages, RepeatTheHeadNumberThePagesAndCutNoRow) {
    const auto fonts = PaperFonts::installed();
    const auto list = sampleList(70, false);
    const auto pages = listPages(list, {u"李青山 · 审计码 7F3A"_s, true}, fonts);
    ASSERT_GE(pages.size(), 3u);
    size_t rows = 0;
    for (size_t index = 0; index < pages.size(); ++index) {
        EXPECT_EQ(pages[index].size, QSizeF(210, 297));
        EXPECT_EQ(timesOn(pages[index], u"姓名"_s), 1u);
        EXPECT_EQ(timesOn(pages[index], nthOf(index + 1, pages.size())), 1u);
        EXPECT_EQ(timesOn(pages[index], u"演示数据"_s), 1u);
        rows += timesOn(pages[index], u"卓玛措"_s);
        for (const auto& element : pages[index].elements)
            if (const auto* text = std::get_if<FormText>(&element)) {
                EXPECT_TRUE(QRectF(20, 15, 175, 275).contains(text->box));
                EXPECT_LE(textSize(text->text, text->role, text->points, text->box.width(), fonts)
                              .height(),
                          text->box.height() + 0.01)
                    << qPrintable(text->text);
            }
    }
    EXPECT_EQ(rows, list.rows.size());
}

TEST(ListPages, LieDownWhenTheColumnsNeedIt) {
    const auto fonts = PaperFonts::installed();
    const auto pages = listPages(sampleList(30, true), {}, fonts);
    EXPECT_EQ(pages[0].size, QSizeF(297, 210));
    const QString kept = qEnvironmentVariable("ZHIQIAO_KEEP_PICTURES");
    QTemporaryDir folder;
    const auto path = QDir(kept.isEmpty() ? folder.path() : kept).filePath(u"list.pdf"_s);
    ASSERT_TRUE(ok(writeFormsPdf(pages, path, u"名单"_s, fonts)));
    const auto text = textOfPdf(path);
    EXPECT_EQ(text.count(u"卓玛措"_s), 30);
    EXPECT_TRUE(packed(text).contains(packed(nthOf(1, pages.size()))));
    EXPECT_TRUE(outputOf(u"pdfinfo"_s, {path}).contains(u"842 x 595 pts"_s));
}

TEST(ListPages, BearCodeAndWatermarkOnEveryPageAndSayTheSameBehindThem) {
    const auto fonts = PaperFonts::installed();
    const auto mark = u"李青山 liqs 2022-11-30 10:05 7K3M-0FXQ"_s;
    const FormFooter footer{.text = u"审计码 7K3M-0FXQ"_s, .demo = true, .watermark = mark};
    const auto pages = listPages(sampleList(120, true), footer, fonts);
    ASSERT_GE(pages.size(), 3u);
    const QString kept = qEnvironmentVariable("ZHIQIAO_KEEP_PICTURES");
    QTemporaryDir folder;
    const auto path = QDir(kept.isEmpty() ? folder.path() : kept).filePath(u"marked.pdf"_s);
    ASSERT_TRUE(ok(writeFormsPdf(pages, path, u"名单"_s, fonts)));
    for (size_t page = 1; page <= pages.size(); ++page) {
        const auto number = QString::number(page);
        const auto text =
            packed(outputOf(u"pdftotext"_s, {u"-f"_s, number, u"-l"_s, number, path, u"-"_s}));
        EXPECT_TRUE(text.contains(packed(footer.text))) << page;
        EXPECT_GE(text.count(packed(mark)), 2) << page;
        EXPECT_TRUE(text.contains(packed(nthOf(page, pages.size())))) << page;
    }
    EXPECT_EQ(packed(textOfPdf(path)).count(u"卓玛措"_s), 120) << "what is written stays readable";
}

TEST(ListPages, OfAnEmptyListShowTheHead) {
    const auto pages = listPages(sampleList(0, false), {}, PaperFonts::installed());
    ASSERT_EQ(pages.size(), 1u);
    EXPECT_EQ(timesOn(pages[0], u"姓名"_s), 1u);
    EXPECT_EQ(timesOn(pages[0], nthOf(1, 1)), 1u);
}

TEST(ChartPages, HoldTheChartAndTheTableOfItsFigures) {
    const auto fonts = PaperFonts::installed();
    const QString kept = qEnvironmentVariable("ZHIQIAO_KEEP_PICTURES");
    QTemporaryDir folder;
    for (const auto& spec : {sampleFunnel(), sampleColumns()}) {
        const auto pages = chartPages(spec, {u"李青山 · 审计码 7F3A"_s, true}, fonts);
        const auto path =
            QDir(kept.isEmpty() ? folder.path() : kept).filePath(u"page_%1.pdf"_s.arg(spec.name));
        ASSERT_TRUE(ok(writeFormsPdf(pages, path, spec.title, fonts)));
        const auto text = textOfPdf(path);
        EXPECT_TRUE(text.contains(spec.title));
        EXPECT_TRUE(packed(text).contains(packed(nthOf(1, pages.size()))));
        EXPECT_EQ(radicalsIn(text), 0);
        for (const auto& category : spec.categories)
            EXPECT_GE(text.count(category.label), 2) << qPrintable(category.label);
    }
}

}  // namespace zhiqiao::test
