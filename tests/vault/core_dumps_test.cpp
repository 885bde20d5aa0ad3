// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/vault/core_dumps.h"
#include "tests/support/results.h"

#include <gtest/gtest.h>

#include <sys/prctl.h>
#include <sys/resource.h>

TEST(CoreDumps, AreForbiddenByLimitAndByFlag) {
    ASSERT_TRUE(zhiqiao::test::ok(zhiqiao::forbidCoreDumps()));
    rlimit limit{};
    ASSERT_EQ(getrlimit(RLIMIT_CORE, &limit), 0);
    EXPECT_EQ(limit.rlim_cur, 0U);
    EXPECT_EQ(limit.rlim_max, 0U);
    EXPECT_EQ(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
}
