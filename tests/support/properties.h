// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <utility>

namespace zhiqiao::test {

/// Checks a property over generated values: the same ones on every desk, more of them in the full
/// run.
template <class Property>
void expectProperty(Property property) {
    static const bool fixed = [] {
        const bool full = qEnvironmentVariableIsSet("ZHIQIAO_FULL");
        return qputenv("RC_PARAMS", full ? "seed=1 max_success=5000" : "seed=1 max_success=200");
    }();
    EXPECT_TRUE(fixed);
    EXPECT_TRUE(rc::check(std::move(property)));
}

}  // namespace zhiqiao::test
