// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/registration_papers.h"

#include "core/base/text.h"
#include "tests/support/codes.h"
#include "tests/support/results.h"

#include <gtest/gtest.h>

namespace zhiqiao::test {

using namespace Qt::StringLiterals;

namespace {

const QDate kDay(2022, 11, 30);

RegistrationFormFacts factsOf(const QString& kind, const RegistrationDetails& details = {}) {
    RegistrationFormFacts facts{.person = {},
                                .registration = {.kind = kind,
                                                 .category = {},
                                                 .channel = u"01"_s,
                                                 .registeredOn = QDate(2022, 11, 1),
                                                 .officer = StaffId(2),
                                                 .details = details}};
    facts.person.name = u"卓玛措"_s;
    facts.person.idNumber = u"632421200005140003"_s;
    facts.person.sex = u"2"_s;
    facts.person.school = u"雪河职业学院"_s;
    facts.person.phone = u"14200000001"_s;
    facts.person.residenceDivision = u"639921"_s;
    facts.person.address = u"湖滨路1号"_s;
    facts.number = u"1048600"_s;
    facts.office = u"雪河县就业服务局"_s;
    facts.officer = u"李青山"_s;
    facts.footer = {.text = u"审计码 7F3A-19C0"_s, .demo = true};
    return facts;
}

QString wordsOf(const std::vector<FormPage>& pages) {
    QString words;
    for (const auto& page : pages)
        for (const auto& item : page.elements)
            if (const auto* text = std::get_if<FormText>(&item)) words += text->text + u'\n';
    return words;
}

QStringList codesOf(const QString& kind) {
    QStringList codes;
    for (const auto& paper : registrationPapers(kind, loadedCodes())) codes << paper.code;
    return codes;
}

QString filled(const QString& code, const RegistrationFormFacts& facts) {
    const auto may = checkRegistrationPaper(code, facts.registration, loadedCodes(), kDay);
    if (!may) return toQString(may.error().code);
    return wordsOf(
        registrationPaperPages(code, facts, loadedCodes(), kDay, PaperFonts::installed()));
}

}  // namespace

TEST(RegistrationPaperKinds, GoWithTheKindsTheyBelongTo) {
    EXPECT_EQ(codesOf(u"unemployment"_s), (QStringList{u"F1"_s, u"F13-14"_s, u"F13-10"_s}));
    EXPECT_EQ(codesOf(u"employment"_s), (QStringList{u"F2"_s, u"F13-10"_s}));
    EXPECT_EQ(codesOf(u"jobseeker"_s), (QStringList{u"F3"_s, u"F13-10"_s}));
    EXPECT_EQ(codesOf(u"graduate"_s),
              (QStringList{u"registration.graduate"_s, u"settling"_s, u"F13-8"_s}));
    EXPECT_EQ(codesOf(u"destination"_s),
              (QStringList{u"registration.destination"_s, u"settling"_s}));
}

TEST(RegistrationPaperKinds, CertifyAnUnemploymentThatHolds) {
    const auto words =
        filled(u"F13-14"_s, factsOf(u"unemployment"_s, {{u"unemployed_on"_s, u"2022-10-31"_s}}));
    for (const auto& part :
         {u"失业登记证明"_s, u"卓玛措"_s, u"632421200005140003"_s, u"2022年11月1日"_s,
          u"2022年10月31日"_s, u"雪河县就业服务局"_s, u"1048600"_s, u"截至2022年11月30日登记有效"_s,
          u"李青山"_s, u"审计码 7F3A-19C0"_s})
        EXPECT_TRUE(words.contains(part)) << qPrintable(part);
}

TEST(RegistrationPaperKinds, CertifyNothingThatEndedOrHasNotBegun) {
    auto facts = factsOf(u"unemployment"_s);
    facts.registration.endedOn = kDay;
    EXPECT_EQ(filled(u"F13-14"_s, facts), u"registration.not_holding"_s)
        << "the first day it no longer holds";
    facts.registration.endedOn = kDay.addDays(1);
    EXPECT_TRUE(filled(u"F13-14"_s, facts).contains(u"登记有效"_s));
    facts.registration.registeredOn = kDay.addDays(1);
    EXPECT_EQ(filled(u"F13-14"_s, facts), u"registration.not_holding"_s);
}

TEST(RegistrationPaperKinds, TellGraduatesToSettleWithoutAReportCard) {
    const auto words =
        filled(u"settling"_s, factsOf(u"destination"_s, {{u"hukou_until"_s, u"2023-06-30"_s},
                                                         {u"employer"_s, u"雪河县演示商行"_s}}));
    EXPECT_TRUE(words.contains(u"不需要报到证"_s)) << "plan, 二(四)13";
    EXPECT_TRUE(words.contains(u"2023年6月30日"_s));
    EXPECT_TRUE(words.contains(u"雪河县演示商行"_s));
    EXPECT_FALSE(words.contains(u"632421200005140003"_s)) << "a slip of advice needs no number";
}

TEST(RegistrationPaperKinds, GoOnAVisitWithTheAddressAndNoNumber) {
    const auto words = filled(u"F13-8"_s, factsOf(u"graduate"_s));
    EXPECT_TRUE(words.contains(u"湖滨路1号"_s));
    EXPECT_TRUE(words.contains(u"14200000001"_s));
    EXPECT_FALSE(words.contains(u"632421200005140003"_s));
    EXPECT_TRUE(words.contains(u"被访人签名"_s));
}

TEST(RegistrationPaperKinds, ConfirmThatAnApplicationWasTaken) {
    auto facts = factsOf(u"unemployment"_s);
    facts.recordedOn = QDate(2022, 11, 2);
    const auto words = filled(u"F13-10"_s, facts);
    for (const auto& part :
         {u"受理回执"_s, u"失业登记"_s, u"卓玛措"_s, u"2022年11月2日"_s, u"收到材料"_s,
          u"1048600"_s, u"雪河县就业服务局（章）"_s, u"经办人：李青山"_s, u"审计码 7F3A-19C0"_s})
        EXPECT_TRUE(words.contains(part)) << qPrintable(part);
    EXPECT_TRUE(words.contains(u"2022年11月15日"_s)) << "ten working days from 1 November";
    EXPECT_FALSE(words.contains(u"632421200005140003"_s)) << "the slip goes home: no number";
    facts.registration.kind = u"employment"_s;
    EXPECT_FALSE(filled(u"F13-10"_s, facts).contains(u"2022年11月15日"_s))
        << "no term is set for it";
}

TEST(RegistrationPaperKinds, StandEmptyForHandwriting) {
    for (const auto& kind : {u"unemployment"_s, u"graduate"_s, u"destination"_s, u"jobseeker"_s})
        for (const auto& paper : registrationPapers(kind, loadedCodes())) {
            const auto pages = blankRegistrationPaper(paper.code, kind, loadedCodes(), {},
                                                      PaperFonts::installed());
            EXPECT_TRUE(wordsOf(pages).contains(paper.title)) << qPrintable(paper.code);
            EXPECT_FALSE(wordsOf(pages).contains(u"雪河"_s));
        }
}

TEST(RegistrationPaperKinds, RefuseAPaperOfAnotherKind) {
    EXPECT_EQ(filled(u"F13-14"_s, factsOf(u"employment"_s)), u"paper.unknown"_s);
    EXPECT_EQ(codeOf(registrationPaper(u"F9"_s, u"graduate"_s, loadedCodes())), "paper.unknown");
}

}  // namespace zhiqiao::test
