// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/demo_office_fixture.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

/// The numbers of the households a filter leaves.
std::vector<qint64> listed(const QMap<QString, QString>& filters) {
    std::vector<qint64> ids;
    for (const auto& row :
         made(sharedDemo().session().householdRows->page({.filters = filters})).rows)
        ids.push_back(row.id);
    return ids;
}

}  // namespace

TEST(DemoHouseholds, ShowEachStateOfTheProcedure) {
    for (const auto* state : {"10", "40", "50", "60", "80"})
        EXPECT_FALSE(listed({{u"state"_s, QLatin1String(state)}}).empty()) << state;
    EXPECT_EQ(listed({{u"standing"_s, u"overdue"_s}}).size(), 1U);
    EXPECT_EQ(listed({{u"finding"_s, u"unreported"_s}}).size(), 1U);
    EXPECT_EQ(listed({{u"finding"_s, u"relocated_idle"_s}}).size(), 1U);
}

TEST(DemoHouseholds, HaveAZeroEmploymentOneWithAStudentADisabledAndAnUnwillingMember) {
    const auto households = listed({{u"state"_s, u"40"_s}});
    const auto& session = sharedDemo().session();
    bool found = false;
    for (const auto id : households) {
        const auto file = made(loadHousehold(householdPorts(sharedDemo().session().ports()),
                                             HouseholdId(id), session.clock().today()));
        QStringList states;
        for (const auto& member : file.members) states << member.state.code;
        found = found || states == QStringList{u"02"_s, u"04"_s, u"05"_s, u"06"_s};
    }
    EXPECT_TRUE(found);
}
