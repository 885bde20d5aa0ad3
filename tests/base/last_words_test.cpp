// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/last_words.h"

#include <gtest/gtest.h>
#include <exception>

TEST(LastWords, AreSaidBeforeTheProgramEndsWithoutAnAbort) {
    GTEST_FLAG_SET(death_test_style, "threadsafe");
    EXPECT_EXIT(
        {
            zhiqiao::setLastWords(QStringLiteral("程序无法继续"));
            std::terminate();
        },
        testing::ExitedWithCode(3), "程序无法继续");
}
