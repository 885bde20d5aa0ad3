// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/loss_form.h"

#include "core/forms/form_output.h"
#include "core/forms/form_text.h"
#include "tests/forms/pdf_tools.h"
#include "tests/support/codes.h"
#include "tests/support/golden.h"
#include "tests/support/results.h"

#include <QTemporaryDir>

namespace zhiqiao::test {

using namespace Qt::StringLiterals;

namespace {

const QString kLossNumber = u"6399210122000004"_s;

/// A fictional person; the identity number follows rule R1 (sequence 000).
LossToPrint sampleLoss(HeldStatus status = HeldStatus::Unemployment,
                       const QString& reason = u"09"_s) {
    LossToPrint loss{.loss = {.status = status,
                              .record = 1048901,
                              .person = PersonId(12),
                              .reason = reason,
                              .on = QDate(2022, 11, 28)},
                     .notice = {.id = LossNoticeId(77),
                                .number = kLossNumber,
                                .on = QDate(2022, 11, 29),
                                .recorded = {OfficeId(1), StaffId(2), {}}},
                     .person = {},
                     .office = {OfficeId(1), u"63992101"_s, u"雪河县就业服务局"_s, u"639921"_s,
                                u"雪河县盐泉镇湖滨路1号"_s, u"09780000001"_s, 1},
                     .officer = u"李青山"_s,
                     .clause = clauseOf(loadedCodes().lists, status, reason)};
    loss.person.name = u"卓玛措"_s;
    loss.person.idNumber = u"632421200005140003"_s;
    return loss;
}

LossToPrint recognitionLost() {
    auto loss = sampleLoss(HeldStatus::Hardship, u"06"_s);
    loss.reviewDays = 15;
    return loss;
}

LossToPrint longLoss() {
    auto loss = sampleLoss();
    loss.clause = QString(160, u'条');
    loss.office.name = u"青海省雪河县就业服务局盐泉镇人力资源和社会保障综合服务中心"_s;
    loss.office.address = u"青海省雪河县盐泉镇湖滨路一百二十三号综合服务大厅二楼东侧"_s;
    loss.printsBefore = 3;
    return loss;
}

std::vector<FormPage> lossPagesOf(const LossToPrint& loss) {
    return lossPages(loss, loadedCodes(), u"7F3A-19C0"_s, true, PaperFonts::installed());
}
std::vector<FormPage> emptyLoss() {
    return blankLossForm(loadedCodes(), false, PaperFonts::installed());
}

QStringList wordsOn(const FormPage& page) {
    QStringList texts;
    for (const auto& element : page.elements)
        if (const auto* text = std::get_if<FormText>(&element)) texts << text->text;
    return texts;
}

/// What stands where: texts and dashed lines, a line each.
QByteArray lossPlaces(const std::vector<FormPage>& pages) {
    QByteArray lines;
    for (const auto& page : pages) {
        lines += "page\n";
        for (const auto& element : page.elements) {
            if (const auto* text = std::get_if<FormText>(&element))
                lines += u"%1 %2 %3 %4 %5\n"_s.arg(text->box.x(), 0, 'f', 1)
                             .arg(text->box.y(), 0, 'f', 1)
                             .arg(text->box.width(), 0, 'f', 1)
                             .arg(text->box.height(), 0, 'f', 1)
                             .arg(QString(text->text).replace(u'\n', u'|'))
                             .toUtf8();
            if (const auto* line = std::get_if<FormLine>(&element); line && line->dashed)
                lines += u"tear %1\n"_s.arg(line->line.y1(), 0, 'f', 1).toUtf8();
        }
    }
    return lines;
}

struct LossCase {
    const char* name;
    std::vector<FormPage> (*pages)();  // fonts need the application
};

}  // namespace

class LossForms : public testing::TestWithParam<LossCase> {};

TEST_P(LossForms, CutNothingAndLetNothingOverlap) {
    const auto fonts = PaperFonts::installed();
    const auto pages = GetParam().pages();
    ASSERT_EQ(pages.size(), 1U);
    std::vector<FormText> texts;
    for (const auto& element : pages[0].elements)
        if (const auto* text = std::get_if<FormText>(&element)) texts.push_back(*text);
    for (const auto& text : texts) {
        EXPECT_TRUE(QRectF(QPointF(), pages[0].size).adjusted(8, 5, -8, -3).contains(text.box))
            << qPrintable(text.text);
        EXPECT_GE(text.points, 9);
        const auto size = textSize(text.text, text.role, text.points, text.box.width(), fonts);
        EXPECT_LE(size.height(), text.box.height() + 0.01) << qPrintable(text.text);
        for (const auto& other : texts) {
            if (&other == &text) continue;
            EXPECT_FALSE(text.box.adjusted(0.01, 0.01, -0.01, -0.01).intersects(other.box))
                << qPrintable(text.text) << " and " << qPrintable(other.text);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(
    , LossForms,
    testing::Values(LossCase{"Unemployment", [] { return lossPagesOf(sampleLoss()); }},
                    LossCase{"Hardship", [] { return lossPagesOf(recognitionLost()); }},
                    LossCase{
                        "Household",
                        [] { return lossPagesOf(sampleLoss(HeldStatus::Household, u"01"_s)); }},
                    LossCase{"LongTexts", [] { return lossPagesOf(longLoss()); }},
                    LossCase{"Empty", emptyLoss}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(LossForm, NamesTheMatterTheReasonAndTheClauseOnTheNoticeAndItsNumberOnBothParts) {
    const auto texts = wordsOn(lossPagesOf(sampleLoss())[0]);
    EXPECT_EQ(texts.count(u"失业登记注销通知书"_s), 1);
    EXPECT_EQ(texts.count(u"送达回执"_s), 1);
    EXPECT_EQ(texts.count(u"编号 "_s + kLossNumber), 2);
    EXPECT_EQ(texts.count(u"失业登记：注销"_s), 2);
    EXPECT_EQ(texts.count(u"连续6个月未与公共就业服务机构联系"_s), 1);
    EXPECT_EQ(texts.count(u"就业服务与就业管理规定 第66条"_s), 1);
    EXPECT_EQ(texts.count(u"2022年11月28日"_s), 1);
    EXPECT_EQ(texts.count(u"2022年11月29日"_s), 1);
    EXPECT_EQ(texts.count(u"(公章)"_s), 1);
    EXPECT_EQ(texts.filter(u"*"_s).size(), 1) << "the number is masked on what is kept with us";
}

TEST(LossForm, LeavesALineForATermOrAClauseThatIsNotKnown) {
    const auto unset = wordsOn(lossPagesOf(sampleLoss())[0]);
    EXPECT_EQ(unset.filter(u"______个工作日"_s).size(), 1);
    EXPECT_TRUE(unset.filter(u"15个工作日"_s).isEmpty());
    const auto known = wordsOn(lossPagesOf(recognitionLost())[0]);
    EXPECT_EQ(known.filter(u"15个工作日"_s).size(), 1);
    EXPECT_EQ(known.count(u"______________________________________"_s), 1)
        << "hardship_exit 06 comes from another province's rule";
}

TEST(LossForm, SaysTheReasonWithoutTheNamesOfParameters) {
    const auto& lists = loadedCodes().lists;
    EXPECT_EQ(printedReason(lists, HeldStatus::Hardship, u"06"_s),
              u"无正当理由拒绝合适岗位达到规定次数"_s);
    EXPECT_EQ(printedReason(lists, HeldStatus::Household, u"02"_s), u"连续无法联系"_s);
    EXPECT_EQ(printedReason(lists, HeldStatus::Hardship, u"01"_s),
              u"实现稳定就业(签劳动合同/创业/灵活就业并缴费)"_s);
}

TEST(LossForm, MarksAReprintOnBothParts) {
    auto loss = sampleLoss();
    EXPECT_TRUE(wordsOn(lossPagesOf(loss)[0]).filter(u"补打"_s).isEmpty());
    loss.printsBefore = 2;
    EXPECT_EQ(wordsOn(lossPagesOf(loss)[0]).count(u"补打(第2次)"_s), 2);
}

TEST(LossForm, OfNobodyIsToBeWrittenByHand) {
    const auto texts = wordsOn(emptyLoss()[0]);
    EXPECT_TRUE(texts.filter(u"雪河"_s).isEmpty());
    EXPECT_TRUE(texts.filter(u"20"_s).isEmpty()) << "no day either";
    EXPECT_TRUE(texts.filter(u"演示"_s).isEmpty());
}

TEST(LossForm, SaysInAPdfWhatWasWritten) {
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"form.pdf"_s);
    ASSERT_TRUE(ok(
        writeFormsPdf(lossPagesOf(recognitionLost()), path, u"F13-12"_s, PaperFonts::installed())));
    const auto text = textOfPdf(path).remove(u' ').remove(u'\n');
    for (const auto& word :
         {u"就业援助对象退出通知书"_s, u"卓玛措"_s, u"632421200005140003"_s,
          u"无正当理由拒绝合适岗位达到规定次数"_s, u"15个工作日"_s, u"雪河县就业服务局"_s,
          u"李青山"_s, u"受送达人签名"_s, u"审计码7F3A-19C0"_s})
        EXPECT_TRUE(text.contains(word)) << qPrintable(word);
}

TEST(LossForm, StandsWhereItStood) {
    expectGolden(u"f13-12.txt"_s, lossPlaces(lossPagesOf(sampleLoss())));
    expectGolden(u"f13-12-empty.txt"_s, lossPlaces(emptyLoss()));
}

}  // namespace zhiqiao::test
