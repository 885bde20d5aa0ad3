// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/households/member_state.h"
#include "tests/support/codes.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace zhiqiao::test {
namespace {

using namespace Qt::StringLiterals;

QDate day(const char* iso) { return QDate::fromString(QLatin1String(iso), Qt::ISODate); }
DayRange range(const char* from, const char* until = nullptr) {
    return {day(from), until ? std::optional(day(until)) : std::nullopt};
}

struct Case {
    const char* what;
    MemberEvidence evidence;
    const char* on;
    const char* state;
    StateSource source;
};

MemberEvidence man(const char* birth) { return {.birth = day(birth), .sex = u"1"_s}; }
MemberEvidence with(MemberEvidence base, std::vector<DayRange> employments,
                    std::vector<DayRange> unemployments = {}, std::vector<DayRange> placements = {},
                    std::vector<StatedState> statements = {}) {
    base.employments = std::move(employments);
    base.unemployments = std::move(unemployments);
    base.placements = std::move(placements);
    base.statements = std::move(statements);
    return base;
}

const MemberEvidence kAdult = man("1985-05-04");

std::vector<Case> cases() {
    using enum StateSource;
    return {
        {"the day before the 16th birthday", man("2006-12-01"), "2022-11-30", "08", Age},
        {"on the 16th birthday", man("2006-11-30"), "2022-11-30", "03", NothingKnown},
        {"born 29 February, in a common year", man("2008-02-29"), "2024-02-28", "08", Age},
        {"born 29 February, on the day", man("2008-02-29"), "2024-02-29", "03", NothingKnown},
        {"in the month of retirement", man("1962-11-20"), "2022-11-01", "07", RetirementAge},
        {"the day before that month", man("1962-11-20"), "2022-10-31", "03", NothingKnown},
        {"a woman of 54 works on",
         {.birth = day("1968-01-01"), .sex = u"2"_s},
         "2022-11-30",
         "03",
         NothingKnown},
        {"a man born in 1965 works on a month longer", man("1965-01-10"), "2025-01-31", "03",
         NothingKnown},
        {"and retires after it", man("1965-01-10"), "2025-02-01", "07", RetirementAge},
        {"no day of birth known", {}, "2022-11-30", "03", NothingKnown},
        {"registered as unemployed", with(kAdult, {}, {range("2022-10-01")}), "2022-11-30", "02",
         UnemploymentRegistration},
        {"on the last day of it", with(kAdult, {}, {range("2022-10-01", "2022-11-30")}),
         "2022-11-29", "02", UnemploymentRegistration},
        {"from the day it ended", with(kAdult, {}, {range("2022-10-01", "2022-11-30")}),
         "2022-11-30", "03", NothingKnown},
        {"employed", with(kAdult, {range("2022-10-01")}), "2022-11-30", "01",
         EmploymentRegistration},
        {"employed before work begins", with(kAdult, {range("2022-12-01")}), "2022-11-30", "03",
         NothingKnown},
        {"employment goes before unemployment",
         with(kAdult, {range("2022-11-01")}, {range("2022-10-01")}), "2022-11-30", "01",
         EmploymentRegistration},
        {"placed", with(kAdult, {}, {}, {range("2022-11-01")}), "2022-11-30", "01", Placement},
        {"the placement ended", with(kAdult, {}, {}, {range("2022-11-01", "2022-11-20")}),
         "2022-11-30", "03", NothingKnown},
        {"placed, then registered as unemployed",
         with(kAdult, {}, {range("2022-11-15")}, {range("2022-11-01")}), "2022-11-30", "02",
         UnemploymentRegistration},
        {"registered as unemployed, then placed",
         with(kAdult, {}, {range("2022-10-15")}, {range("2022-11-01")}), "2022-11-30", "01",
         Placement},
        {"placed, and the registered job has ended",
         with(kAdult, {range("2022-11-01", "2022-11-15")}, {}, {range("2022-11-01")}), "2022-11-30",
         "03", NothingKnown},
        {"an older job ended before the placement",
         with(kAdult, {range("2022-01-01", "2022-10-15")}, {}, {range("2022-11-01")}), "2022-11-30",
         "01", Placement},
        {"at school", with(kAdult, {}, {range("2022-10-01")}, {}, {{day("2022-09-01"), u"04"_s}}),
         "2022-11-30", "04", Statement},
        {"at school and working",
         with(kAdult, {range("2022-11-01")}, {}, {}, {{day("2022-09-01"), u"04"_s}}), "2022-11-30",
         "01", EmploymentRegistration},
        {"unable to work", with(kAdult, {}, {}, {}, {{day("2022-09-01"), u"05"_s}}), "2022-11-30",
         "05", Statement},
        {"no wish to work, stated for later",
         with(kAdult, {}, {}, {}, {{day("2022-12-01"), u"06"_s}}), "2022-11-30", "03",
         NothingKnown},
        {"the statement was ended",
         with(kAdult, {}, {}, {}, {{day("2022-09-01"), u"06"_s}, {day("2022-10-01"), {}}}),
         "2022-11-30", "03", NothingKnown},
        {"in service, though a placement was never ended",
         with(kAdult, {}, {}, {range("2022-08-01")}, {{day("2022-09-01"), u"09"_s}}), "2022-11-30",
         "09", Statement},
        {"in prison, though employed on paper",
         with(kAdult, {range("2022-08-01")}, {}, {}, {{day("2022-09-01"), u"10"_s}}), "2022-11-30",
         "10", Statement},
        {"retired early by an entered day",
         with(kAdult, {range("2022-01-01")}, {}, {}, {{day("2022-09-01"), u"07"_s}}), "2022-11-30",
         "07", Statement},
    };
}

TEST(MemberStates, FollowFromEvidenceAndDay) {
    for (const auto& c : cases()) {
        const auto state = memberStateOn(c.evidence, loadedCodes(), day(c.on));
        EXPECT_EQ(state.code.toStdString(), c.state) << c.what;
        EXPECT_EQ(codeOf(state.source), codeOf(c.source)) << c.what;
    }
}

TEST(MemberStates, ChangeOnNoOtherDayThanThoseTold) {
    for (const auto& c : cases()) {
        const auto days = changeDaysOf(c.evidence, loadedCodes());
        const auto to = day("2030-12-31");
        auto before = memberStateOn(c.evidence, loadedCodes(), day("2020-12-31")).code;
        for (auto on = day("2021-01-01"); on <= to; on = on.addDays(1)) {
            const auto now = memberStateOn(c.evidence, loadedCodes(), on).code;
            if (now != before) {
                EXPECT_NE(std::ranges::find(days, on), days.end())
                    << c.what << ", " << qPrintable(on.toString(Qt::ISODate));
            }
            before = now;
        }
    }
}

TEST(MemberStates, AreTheTermsOfTheCodeList) {
    const auto& lists = loadedCodes().lists;
    EXPECT_EQ(lists.items(u"member_state"_s).size(), 10U);
    QStringList stated;
    for (const auto& item : lists.items(u"member_state"_s))
        if (item.hasFlag(u"stated"_s)) stated << item.name;
    EXPECT_EQ(stated, QStringList({u"在校"_s, u"无劳动能力"_s, u"无就业意愿"_s, u"退休"_s,
                                   u"服役"_s, u"服刑"_s}));
}

}  // namespace
}  // namespace zhiqiao::test
