// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/role.h"
#include "tests/support/results.h"

#include <gtest/gtest.h>

namespace {

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

TEST(Roles, AreKnownByTheirCodes) {
    for (const auto role : kRoles)
        EXPECT_EQ(roleOf(QString::fromLatin1(codeOf(role).data(), qsizetype(codeOf(role).size()))),
                  role);
    EXPECT_EQ(roleOf(u"secadmin"), Role::SecAdmin);
    EXPECT_EQ(titleOf(Role::SecAdmin), u"安全管理员"_s);
    EXPECT_FALSE(roleOf(u"root"));
    EXPECT_FALSE(roleOf(u""));
}

TEST(Roles, OfAdministratorsExcludeEachOtherAndEveryOtherRole) {
    for (unsigned set = 0; set < 64; ++set) {
        std::vector<Role> roles;
        bool administrates = false;
        for (size_t at = 0; at < kRoles.size(); ++at)
            if (set & (1U << at)) {
                roles.push_back(kRoles[at]);
                administrates = administrates || at >= 3;
            }
        const bool fits = !administrates || roles.size() == 1;
        EXPECT_EQ(codeOf(rolesFit(roles)), fits ? "ok" : "role.excludes") << "set " << set;
    }
}

TEST(Scopes, GrowFromTheOwnCaseloadToTheProvince) {
    EXPECT_LT(Scope::Own, Scope::Office);
    EXPECT_LT(Scope::Prefecture, Scope::Province);
    EXPECT_EQ(scopeOf(u"county"), Scope::County);
    EXPECT_FALSE(scopeOf(u"country"));
}

}  // namespace
