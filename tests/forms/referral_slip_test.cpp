// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/referral_slip.h"

#include "core/forms/form_output.h"
#include "core/forms/form_text.h"
#include "tests/forms/form_samples.h"
#include "tests/forms/pdf_tools.h"
#include "tests/support/results.h"

#include <QDir>
#include <QTemporaryDir>

namespace zhiqiao::test {

using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const FormPage& page) {
    QStringList texts;
    for (const auto& element : page.elements)
        if (const auto* text = std::get_if<FormText>(&element)) texts << text->text;
    return texts;
}

template <class T>
size_t countOf(const FormPage& page) {
    return size_t(std::ranges::count_if(
        page.elements, [](const auto& each) { return std::holds_alternative<T>(each); }));
}

}  // namespace

struct SlipCase {
    const char* name;
    ReferralSlipFacts facts;
};

class ReferralSlips : public testing::TestWithParam<SlipCase> {};

TEST_P(ReferralSlips, StayOnOneSheetWithNothingCutOrOverlapping) {
    const auto fonts = PaperFonts::installed();
    const auto pages = referralSlipPages(GetParam().facts, fonts);
    ASSERT_EQ(pages.size(), 1u);
    const QRectF sheet(QPointF(), pages[0].size);
    std::vector<FormText> texts;
    for (const auto& element : pages[0].elements)
        if (const auto* text = std::get_if<FormText>(&element)) texts.push_back(*text);
    for (const auto& text : texts) {
        EXPECT_TRUE(sheet.adjusted(8, 5, -8, -3).contains(text.box)) << qPrintable(text.text);
        EXPECT_GE(text.points, 9);
        const auto size = textSize(text.text, text.role, text.points, text.box.width(), fonts);
        EXPECT_LE(size.height(), text.box.height() + 0.01) << qPrintable(text.text);
        EXPECT_LE(size.width(), text.box.width() + 0.02) << qPrintable(text.text);
        for (const auto& other : texts) {
            if (&other == &text) continue;
            EXPECT_FALSE(text.box.adjusted(0.01, 0.01, -0.01, -0.01).intersects(other.box))
                << qPrintable(text.text) << " and " << qPrintable(other.text);
        }
    }
    for (const auto& element : pages[0].elements) {
        const auto* code = std::get_if<FormCode>(&element);
        if (!code) continue;
        for (const auto& text : texts)
            EXPECT_FALSE(code->box.intersects(text.box)) << qPrintable(text.text);
    }
}

INSTANTIATE_TEST_SUITE_P(, ReferralSlips,
                         testing::Values(SlipCase{"Usual", sampleSlip()},
                                         SlipCase{"LongValues", longSlip()},
                                         SlipCase{"Empty", ReferralSlipFacts{}}),
                         [](const auto& each) { return std::string(each.param.name); });

TEST(ReferralSlip, CarriesItsNumberAndBothCodesOnAllThreeParts) {
    const auto page = referralSlipPages(sampleSlip(), PaperFonts::installed())[0];
    EXPECT_EQ(countOf<FormCode>(page), 6u);
    const auto texts = textsOf(page);
    EXPECT_EQ(texts.count(u"编号 6301020122000123"_s), 3);
    EXPECT_EQ(texts.count(u"第 6301020122000123 号(骑缝章)"_s), 2);
    EXPECT_EQ(texts.count(u"演示数据"_s), 4) << "each part and the foot";
    for (const auto& title : {u"推荐信存根"_s, u"推荐信(介绍信)"_s, u"推荐信回执"_s})
        EXPECT_EQ(texts.count(title), 1);
}

TEST(ReferralSlip, SetsItsTitlesInBoldOf18Points) {
    const auto page = referralSlipPages(sampleSlip(), PaperFonts::installed())[0];
    int titles = 0;
    for (const auto& element : page.elements)
        if (const auto* text = std::get_if<FormText>(&element);
            text && text->text.startsWith(u"推荐信"_s)) {
            ++titles;
            EXPECT_EQ(text->points, 18) << qPrintable(text->text);
            EXPECT_EQ(text->role, FontRole::Strong);
        }
    EXPECT_EQ(titles, 3);
}

TEST(ReferralSlip, PrintsTheFullNumberOnlyInTheLetter) {
    const auto facts = sampleSlip();
    const auto texts = textsOf(referralSlipPages(facts, PaperFonts::installed())[0]);
    EXPECT_EQ(texts.count(facts.idMasked), 1);
    EXPECT_EQ(texts.filter(facts.idFull).size(), 1);
    EXPECT_TRUE(texts.filter(facts.idFull)[0].contains(u"兹推荐 卓玛措"_s));
}

TEST(ReferralSlip, OffersTheFourResultsByTheirDigits) {
    const auto page = referralSlipPages(sampleSlip(), PaperFonts::installed())[0];
    const auto texts = textsOf(page);
    for (const auto& result : {u"1 录用"_s, u"2 未录用"_s, u"3 未到"_s, u"4 待定"_s})
        EXPECT_EQ(texts.count(result), 1) << qPrintable(result);
    EXPECT_EQ(countOf<FormTick>(page), 10u);
    EXPECT_EQ(texts.filter(u"请于7日内"_s).size(), 1);
    auto facts = sampleSlip();
    facts.receiptDays = 15;
    EXPECT_EQ(textsOf(referralSlipPages(facts, PaperFonts::installed())[0])
                  .filter(u"请于15日内"_s)
                  .size(),
              1);
}

TEST(ReferralSlip, IsMarkedWhenPrintedAgainOrVoided) {
    auto facts = sampleSlip();
    facts.reprint = 2;
    facts.voided = true;
    facts.demo = false;
    const auto texts = textsOf(referralSlipPages(facts, PaperFonts::installed())[0]);
    EXPECT_EQ(texts.count(u"补打(第2次)"_s), 3);
    EXPECT_EQ(texts.count(u"作废"_s), 3);
    EXPECT_EQ(texts.filter(u"演示数据"_s).size(), 0);
}

TEST(ReferralSlip, WithoutFactsIsAFormToFillByHand) {
    const auto page = referralSlipPages({}, PaperFonts::installed())[0];
    EXPECT_EQ(countOf<FormCode>(page), 0u);
    for (const auto& text : textsOf(page)) {
        EXPECT_FALSE(text.contains(u"NULL"_s));
        EXPECT_FALSE(text.contains(u"%"_s)) << qPrintable(text);
    }
    EXPECT_EQ(textsOf(page).filter(u"______"_s).size(), 3 + 2 + 6);
}

TEST(ReferralSlip, ThatCannotFitMovesItsReceiptToASecondSheet) {
    auto facts = longSlip();
    facts.employerAddress = QString(900, u'路');
    EXPECT_EQ(referralSlipPages(facts, PaperFonts::installed()).size(), 2u);
}

}  // namespace zhiqiao::test
