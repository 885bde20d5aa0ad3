// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/audit_retention.h"
#include "tests/support/results.h"

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kDay(2026, 8, 31);
const AuditRetention kThreeYears{.floor = 6, .kept = 36, .sources = {}};

CsvTable table(const QString& floor, const QString& kept, const QString& source = u"§21"_s) {
    return {{u"term"_s, u"months"_s, u"source"_s},
            {{u"floor"_s, floor, source}, {u"kept"_s, kept, source}}};
}

}  // namespace

TEST(AuditRetentions, AreSixMonthsAtLeastAndThreeYearsByDefault) {
    const auto shipped = readResourceTable(u"security/audit_retention.csv"_s);
    ASSERT_TRUE(ok(shipped));
    const auto retention = retentionIn(*shipped);
    ASSERT_TRUE(ok(retention));
    EXPECT_EQ(retention->floor, 6) << "网络安全法 §21(3)";
    EXPECT_EQ(retention->kept, 36) << "个人信息保护法 §56";
    EXPECT_EQ(retention->sources.size(), 2);
}

TEST(AuditRetentions, AreRefusedWithoutAFloorATermAboveItAndASource) {
    EXPECT_EQ(codeOf(retentionIn(table(u""_s, u"36"_s))), "audit.retention_unreadable");
    EXPECT_EQ(codeOf(retentionIn(table(u"6"_s, u"5"_s))), "audit.retention_unreadable");
    EXPECT_EQ(codeOf(retentionIn(table(u"6"_s, u"36"_s, {}))), "audit.retention_unreadable");
}

TEST(AuditRetentions, LetGoWhatIsOlderThanTheOfficesTerm) {
    EXPECT_EQ(purgeBefore(kThreeYears, kDay, {}).value(), QDate(2023, 8, 31));
    EXPECT_EQ(purgeBefore(kThreeYears, kDay, QDate(2022, 1, 1)).value(), QDate(2022, 1, 1));
    EXPECT_EQ(codeOf(purgeBefore(kThreeYears, kDay, QDate(2023, 9, 1))), "audit.kept");
}

TEST(AuditRetentions, NeverLetGoWhatTheLawKeeps) {
    const AuditRetention broken{.floor = 6, .kept = 1, .sources = {}};  // as if by hand in the file
    EXPECT_EQ(purgeBefore(broken, kDay, {}).value(), QDate(2026, 2, 28));
    EXPECT_EQ(codeOf(purgeBefore(broken, kDay, QDate(2026, 3, 1))), "audit.below_floor");
    EXPECT_EQ(codeOf(purgeBefore(kThreeYears, kDay, kDay)), "audit.below_floor");
}
