// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/onward_form.h"

#include "core/forms/form_output.h"
#include "core/forms/form_text.h"
#include "tests/forms/pdf_tools.h"
#include "tests/support/codes.h"
#include "tests/support/golden.h"
#include "tests/support/results.h"

#include <QDir>
#include <QTemporaryDir>

namespace zhiqiao::test {

using namespace Qt::StringLiterals;

namespace {

const QString kSlipNumber = u"6399210122000007"_s;

/// A fictional person; the identity number follows rule R1 (sequence 000).
OnwardToPrint sampleOnward() {
    OnwardToPrint onward{.referral = {.id = OnwardId(1048900),
                                      .number = kSlipNumber,
                                      .facts = {.person = PersonId(12),
                                                .department = u"01"_s,
                                                .body = u"雪河县民政局"_s,
                                                .address = u"雪河县盐泉镇湖滨路3号"_s,
                                                .phone = u"09780000003"_s,
                                                .reason = u"01"_s,
                                                .words = u"失业后生活困难"_s,
                                                .situation = u"一人在家照料老人，暂时没有收入。"_s,
                                                .done = u"已推荐三个岗位，报名养老护理培训。"_s,
                                                .asked = u"请予临时救助。"_s,
                                                .sentOn = QDate(2022, 11, 29),
                                                .answerBy = QDate(2022, 12, 13)},
                                      .deeds = {},
                                      .recorded = {OfficeId(1), StaffId(2), {}}},
                         .person = {},
                         .office = {OfficeId(1), u"63992101"_s, u"雪河县就业服务局"_s, u"639921"_s,
                                    u"雪河县盐泉镇湖滨路1号"_s, u"09780000001"_s, 1},
                         .officer = u"李青山"_s};
    onward.person.name = u"卓玛措"_s;
    onward.person.sex = u"2"_s;
    onward.person.birthOn = QDate(2000, 5, 14);
    onward.person.idNumber = u"632421200005140003"_s;
    onward.person.phone = u"14200000001"_s;
    onward.person.address = u"雪河县盐泉镇湖滨路9号"_s;
    return onward;
}

OnwardToPrint longOnward() {
    auto onward = sampleOnward();
    auto& f = onward.referral.facts;
    f.body = u"青海省雪河县民政局社会救助和养老服务中心盐泉镇社会救助服务站"_s;
    for (auto* text : {&f.words, &f.situation, &f.done, &f.asked})
        *text = QString(kLongestOnwardText, u'字');
    onward.printsBefore = 2;
    return onward;
}

std::vector<FormPage> pagesOf(const OnwardToPrint& onward) {
    return onwardPages(onward, loadedCodes(), u"7F3A-19C0"_s, true, PaperFonts::installed());
}
std::vector<FormPage> emptyOnward() {
    return blankOnwardForm(loadedCodes(), false, PaperFonts::installed());
}

QStringList textsOn(const FormPage& page) {
    QStringList texts;
    for (const auto& element : page.elements)
        if (const auto* text = std::get_if<FormText>(&element)) texts << text->text;
    return texts;
}

/// What stands where: texts, codes and dashed lines, a line each.
QByteArray placesOf(const std::vector<FormPage>& pages) {
    QByteArray lines;
    const auto box = [](const QRectF& at) {
        return u"%1 %2 %3 %4"_s.arg(at.x(), 0, 'f', 1)
            .arg(at.y(), 0, 'f', 1)
            .arg(at.width(), 0, 'f', 1)
            .arg(at.height(), 0, 'f', 1);
    };
    for (const auto& page : pages) {
        lines += "page\n";
        for (const auto& element : page.elements) {
            if (const auto* text = std::get_if<FormText>(&element))
                lines +=
                    (box(text->box) + u' ' + QString(text->text).replace(u'\n', u'|')).toUtf8() +
                    '\n';
            if (const auto* code = std::get_if<FormCode>(&element))
                lines += (u"code "_s + box(code->box) + u' ' + code->digits).toUtf8() + '\n';
            if (const auto* line = std::get_if<FormLine>(&element); line && line->dashed)
                lines += u"tear %1\n"_s.arg(line->line.y1(), 0, 'f', 1).toUtf8();
        }
    }
    return lines;
}

struct OnwardCase {
    const char* name;
    std::vector<FormPage> (*pages)();  // fonts need the application
    size_t sheets;
};

}  // namespace

class OnwardForms : public testing::TestWithParam<OnwardCase> {};

TEST_P(OnwardForms, CutNothingAndLetNothingOverlap) {
    const auto fonts = PaperFonts::installed();
    const auto pages = GetParam().pages();
    ASSERT_EQ(pages.size(), GetParam().sheets);
    for (const auto& page : pages) {
        std::vector<FormText> texts;
        for (const auto& element : page.elements)
            if (const auto* text = std::get_if<FormText>(&element)) texts.push_back(*text);
        for (const auto& text : texts) {
            EXPECT_TRUE(QRectF(QPointF(), page.size).adjusted(8, 5, -8, -3).contains(text.box))
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
        for (const auto& element : page.elements) {
            const auto* code = std::get_if<FormCode>(&element);
            if (!code) continue;
            for (const auto& text : texts)
                EXPECT_FALSE(code->box.intersects(text.box)) << qPrintable(text.text);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(
    , OnwardForms,
    testing::Values(OnwardCase{"Usual", [] { return pagesOf(sampleOnward()); }, 1},
                    OnwardCase{"LongTexts", [] { return pagesOf(longOnward()); }, 2},
                    OnwardCase{"Empty", emptyOnward, 1}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(OnwardForm, CarriesItsNumberAndBothCodesOnBothPartsAndATearLineBetween) {
    const auto page = pagesOf(sampleOnward())[0];
    const auto texts = textsOn(page);
    EXPECT_EQ(texts.count(u"编号 "_s + kSlipNumber), 2);
    EXPECT_EQ(texts.count(u"第 "_s + kSlipNumber + u" 号(骑缝章)"_s), 1);
    EXPECT_EQ(texts.count(u"转介单"_s), 1);
    EXPECT_EQ(texts.count(u"转介反馈"_s), 1);
    EXPECT_EQ(texts.count(u"演示数据"_s), 3) << "each part and the foot";
    double form = 0;
    double feedback = 0;
    for (const auto& element : page.elements)
        if (const auto* text = std::get_if<FormText>(&element)) {
            if (text->text == u"请求"_s) form = text->box.bottom();
            if (text->text == u"转介反馈"_s) feedback = text->box.top();
        }
    int tears = 0;
    std::vector<FormCode> codes;
    for (const auto& element : page.elements) {
        if (const auto* code = std::get_if<FormCode>(&element)) codes.push_back(*code);
        const auto* line = std::get_if<FormLine>(&element);
        if (!line || !line->dashed) continue;
        ++tears;
        EXPECT_GT(line->line.y1(), form);
        EXPECT_LT(line->line.y1(), feedback);
    }
    EXPECT_EQ(tears, 2) << "left and right of the number";
    ASSERT_EQ(codes.size(), 4U);
    for (const auto& code : codes) {
        EXPECT_EQ(code.digits.left(18), u"22"_s + kSlipNumber);
        int rest = 0;
        for (const auto digit : code.digits) rest = (rest * 10 + digit.digitValue()) % 97;
        EXPECT_EQ(rest, 1) << "ISO 7064 MOD 97-10";
    }
}

TEST(OnwardForm, PrintsTheFullIdentityNumberForTheDepartmentAndTheMaskedOneOnWhatComesBack) {
    const auto texts = textsOn(pagesOf(sampleOnward())[0]);
    EXPECT_EQ(texts.filter(u"632421200005140003"_s).size(), 1);
    EXPECT_EQ(texts.filter(u"*"_s).size(), 1);
    EXPECT_EQ(texts.filter(u"*"_s)[0].size(), 18);
}

TEST(OnwardForm, NeverTellsOfHealthOrHardshipByItself) {
    auto onward = sampleOnward();
    onward.person.health = u"肢体残疾"_s;
    onward.person.note = u"低保户"_s;
    onward.person.political = u"01"_s;
    const auto told = textsOn(pagesOf(onward)[0]).join(u'\n');
    for (const auto& category : {u"残疾"_s, u"低保"_s, u"困难人员"_s, u"健康"_s})
        EXPECT_FALSE(told.contains(category)) << qPrintable(category);
}

TEST(OnwardForm, MarksAReprintOnBothParts) {
    auto onward = sampleOnward();
    EXPECT_TRUE(textsOn(pagesOf(onward)[0]).filter(u"补打"_s).isEmpty());
    onward.printsBefore = 2;
    EXPECT_EQ(textsOn(pagesOf(onward)[0]).count(u"补打(第2次)"_s), 2);
}

TEST(OnwardForm, OffersTheAnswersByTheirDigits) {
    const auto texts = textsOn(emptyOnward()[0]);
    for (const auto& answer : {u"1 已受理"_s, u"2 不予受理"_s, u"3 退回"_s})
        EXPECT_EQ(texts.count(answer), 1) << qPrintable(answer);
    EXPECT_TRUE(texts.filter(u"雪河"_s).isEmpty()) << "nothing is filled in";
    EXPECT_TRUE(texts.filter(u"20"_s).isEmpty()) << "no day either";
}

TEST(OnwardForm, AsksForTheFeedbackByItsDayWhenOneIsSet) {
    EXPECT_EQ(textsOn(pagesOf(sampleOnward())[0]).filter(u"请于2022年12月13日前"_s).size(), 1);
    auto onward = sampleOnward();
    onward.referral.facts.answerBy.reset();
    EXPECT_EQ(textsOn(pagesOf(onward)[0]).filter(u"请于办结后"_s).size(), 1);
}

TEST(OnwardForm, SaysWhereThePersonLivesOnce) {
    auto onward = sampleOnward();
    onward.person.residenceDivision = u"639921"_s;
    const auto place = loadedCodes().divisions.fullName(u"639921"_s, onward.referral.facts.sentOn);
    ASSERT_FALSE(place.isEmpty());
    EXPECT_EQ(textsOn(pagesOf(onward)[0]).count(place + onward.person.address), 1);
    onward.person.address = place + u"湖滨路9号"_s;
    EXPECT_EQ(textsOn(pagesOf(onward)[0]).count(onward.person.address), 1);
}

TEST(OnwardForm, SaysInAPdfWhatWasWritten) {
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"form.pdf"_s);
    ASSERT_TRUE(
        ok(writeFormsPdf(pagesOf(sampleOnward()), path, u"F13-16"_s, PaperFonts::installed())));
    const auto text = textOfPdf(path).remove(u' ').remove(u'\n');
    for (const auto& word :
         {u"民政部门"_s, u"雪河县民政局"_s, u"09780000003"_s, u"卓玛措"_s, u"女性"_s, u"22岁"_s,
          u"14200000001"_s, u"雪河县盐泉镇湖滨路9号"_s, u"临时救助：失业后生活困难"_s,
          u"一人在家照料老人"_s, u"已推荐三个岗位"_s, u"请予临时救助"_s, u"2022年11月29日"_s,
          u"2022年12月13日"_s, u"李青山"_s, u"雪河县就业服务局"_s, u"审计码7F3A-19C0"_s})
        EXPECT_TRUE(text.contains(word)) << qPrintable(word);
}

TEST(OnwardForm, StandsWhereItStood) {
    expectGolden(u"f13-16.txt"_s, placesOf(pagesOf(sampleOnward())));
    expectGolden(u"f13-16-empty.txt"_s, placesOf(emptyOnward()));
}

}  // namespace zhiqiao::test
