// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/masking.h"

#include <gtest/gtest.h>

namespace zhiqiao::test {
namespace {

using namespace Qt::StringLiterals;

TEST(MaskedNames, ShowTheSurnameAndTheLastCharacter) {
    const std::pair<QString, QString> rows[] = {
        {u"张三"_s, u"张*"_s},
        {u"张小三"_s, u"张*三"_s},
        {u"欧阳小明"_s, u"欧**明"_s},
        {u"扎西·才让"_s, u"扎西·*"_s},
        {u"阿卜杜·热合曼·买买提"_s, u"阿卜杜·*"_s},
        {u"Ahmad Yusuf"_s, u"Ahmad *"_s},
        {u"Ahmad"_s, u"A****"_s},
        {u"𠮷𬍛"_s, u"𠮷*"_s},
        {u"王𬍛明"_s, u"王*明"_s},
        {u"张"_s, u"*"_s},
        {u""_s, u""_s},
    };
    for (const auto& [name, masked] : rows) EXPECT_EQ(maskedName(name), masked);
}

TEST(MaskedNumbers, ShowTheEndsOnly) {
    EXPECT_EQ(maskedIdentityNumber(u"630102199903070007"_s), u"630***********0007"_s);
    EXPECT_EQ(maskedIdentityNumber(u"630102199903070007"_s, Viewer::OutOfScope),
              u"**************0007"_s);
    EXPECT_EQ(maskedIdentityNumber(u"H12345678"_s), u"*****5678"_s);
    EXPECT_EQ(maskedIdentityNumber(u"1234"_s), u"****"_s);
    EXPECT_EQ(maskedIdentityNumber(u"123456"_s), u"****56"_s);
    EXPECT_EQ(maskedPhone(u"14209711234"_s), u"142****1234"_s);
    EXPECT_EQ(maskedPhone(u"09782000001"_s), u"*******0001"_s);
    EXPECT_EQ(maskedBankCard(u"9999000000000012"_s), u"************0012"_s);
    EXPECT_EQ(maskedPhone({}), QString());
}

TEST(MaskedNumbers, NeverShowABirthDayOrAnAreaCode) {
    const auto masked = maskedIdentityNumber(u"632122197605159976"_s);
    EXPECT_FALSE(masked.contains(u"632122"_s));
    EXPECT_FALSE(masked.contains(u"1976"_s));
}

TEST(MaskedAddresses, EndAtTheTownship) {
    const std::pair<QString, QString> rows[] = {
        {u"青海省雪河县盐泉镇东关村12号"_s, u"青海省雪河县盐泉镇***"_s},
        {u"青海省云岭州雪河县石桥回族乡上庄村"_s, u"青海省云岭州雪河县石桥回族乡***"_s},
        {u"西宁市城东区东关大街街道5号楼2单元"_s, u"西宁市城东区东关大街街道***"_s},
        {u"雪河县人民路12号幸福镇小区"_s, u"雪河县***"_s},
        {u"盐泉镇东关村"_s, u"盐泉镇***"_s},
        {u"海北藏族自治州门源回族自治县浩门镇西关村3社"_s,
         u"海北藏族自治州门源回族自治县浩门镇***"_s},
        {u"宁夏回族自治区银川市兴庆区凤凰北街街道9号"_s,
         u"宁夏回族自治区银川市兴庆区凤凰北街街道***"_s},
        {u"某小区3号楼"_s, u"***"_s},
        {u"雪河县"_s, u"雪河县"_s},
        {u""_s, u""_s},
    };
    for (const auto& [address, masked] : rows)
        EXPECT_EQ(maskedAddress(address), masked) << qPrintable(address);
}

}  // namespace
}  // namespace zhiqiao::test
