// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/act_code.h"

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace Qt::StringLiterals;

TEST(ActCodes, AreFortyBitsOfTheOperation) {
    const OperationId operation(u"ffc00000-01aa-4000-8000-000000000000"_s);
    EXPECT_EQ(actCode(operation), u"ZZ00-0001"_s);
    EXPECT_EQ(operationsOf(u"ZZ00-0001"_s), u"ffc00000-01"_s);
}

TEST(ActCodes, LeadBackHoweverTheyAreTyped) {
    for (int i = 0; i < 1000; ++i) {
        const auto operation = OperationId::make();
        const auto code = actCode(operation);
        ASSERT_EQ(code.size(), 9);
        const auto typed = code.toLower().replace(u'0', u'o').replace(u'1', u'l').remove(u'-');
        const auto beginning = operationsOf(u' ' + typed);
        ASSERT_TRUE(beginning);
        ASSERT_TRUE(operation.text().startsWith(*beginning)) << code.toStdString();
    }
}

TEST(ActCodes, AreTheirEightSignsOnly) {
    for (const auto& typed : {u""_s, u"7K3M-0FX"_s, u"7K3M-0FXQ1"_s, u"7K3M-0FXU"_s, u"%%%%%%%%"_s})
        EXPECT_FALSE(operationsOf(typed)) << typed.toStdString();
}
