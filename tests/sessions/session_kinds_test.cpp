// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/group_session.h"
#include "tests/support/codes.h"
#include "tests/support/counter.h"

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

const SessionKind kLecture{.code = u"02"_s,
                           .name = u"职业规划讲座"_s,
                           .becomes = SessionYield::Guidance,
                           .guidanceTypes = {u"03"_s},
                           .method = u"05"_s,
                           .confirmation = u"1"_s};
const SessionKind kPolicyTalk{
    .code = u"03"_s, .name = u"政策宣讲"_s, .becomes = SessionYield::Policy, .method = u"99"_s};
const SessionKind kVisitToFirm{.code = u"08"_s, .name = u"企业参观见学"_s};

SessionPlace placeOf(int person, int number, Attendance attendance, bool isSigned = false) {
    return {.id = SessionPlaceId(number * 10 + person),
            .person = PersonId(person),
            .number = number,
            .mark = {attendance, isSigned}};
}

}  // namespace

TEST(SessionKind, SaysWhoGetsWhat) {
    using enum Attendance;
    using enum SessionYield;
    struct Case {
        const SessionKind& kind;
        Attendance attendance;
        bool isSigned;
        SessionYield gets;
    };
    const Case cases[] = {{kLecture, Present, true, Guidance},
                          {kLecture, Present, false, AttendanceOnly},
                          {kLecture, Absent, false, Nothing},
                          {kLecture, Excused, false, Nothing},
                          {kLecture, Unmarked, false, Nothing},
                          {kLecture, Absent, true, Nothing},
                          {kPolicyTalk, Present, true, Policy},
                          {kPolicyTalk, Present, false, AttendanceOnly},
                          {kPolicyTalk, Absent, false, Nothing},
                          {kPolicyTalk, Excused, false, Nothing},
                          {kPolicyTalk, Unmarked, false, Nothing},
                          {kVisitToFirm, Present, true, AttendanceOnly},
                          {kVisitToFirm, Present, false, AttendanceOnly},
                          {kVisitToFirm, Absent, false, Nothing},
                          {kVisitToFirm, Excused, false, Nothing},
                          {kVisitToFirm, Unmarked, false, Nothing}};
    for (const auto& [kind, attendance, isSigned, gets] : cases) {
        const AttendanceMark mark{attendance, isSigned};
        EXPECT_EQ(yieldOf(kind, mark), gets)
            << qPrintable(kind.name) << ' ' << codeOf(attendance).toString().toStdString()
            << (isSigned ? " signed" : "");
        EXPECT_EQ(whyOnlyAttendance(kind, mark).isEmpty(), gets != AttendanceOnly)
            << "whoever was there and gets no record is told why";
    }
    EXPECT_NE(whyOnlyAttendance(kLecture, {Present, false}),
              whyOnlyAttendance(kVisitToFirm, {Present, true}));
}

TEST(SessionKind, IsDataWithASourceAndNamesNothingButKnownCodes) {
    const auto kinds = taken(SessionKinds::load());
    const auto& lists = loadedCodes().lists;
    ASSERT_FALSE(kinds.all().empty());
    bool planning = false;
    for (const auto& kind : kinds.all()) {
        EXPECT_FALSE(kind.source.isEmpty()) << qPrintable(kind.name);
        EXPECT_FALSE(kind.mark.isEmpty()) << qPrintable(kind.name);
        EXPECT_EQ(lists.name(u"session_kind"_s, kind.code), kind.name);
        if (kind.becomes == SessionYield::Guidance) {
            EXPECT_EQ(lists.name(u"guidance_mode"_s, kind.method), u"团体(课堂、讲座)"_s);
            EXPECT_FALSE(kind.guidanceTypes.isEmpty()) << qPrintable(kind.name);
            for (const auto& type : kind.guidanceTypes)
                EXPECT_TRUE(lists.has(u"guidance_type"_s, type)) << qPrintable(kind.name);
            EXPECT_EQ(lists.name(u"guidance_confirmation"_s, kind.confirmation), u"本人签名"_s);
        } else if (kind.becomes == SessionYield::Policy) {
            EXPECT_TRUE(lists.has(u"contact_method"_s, kind.method)) << qPrintable(kind.name);
        }
        // M055: 职业规划 is a type of guidance.
        planning =
            planning || (kind.name.contains(u"职业规划"_s) && kind.guidanceTypes.contains(u"03"_s));
    }
    EXPECT_TRUE(planning);
}

TEST(SessionKind, HoldsFromItsFirstDayToItsLast) {
    auto dated = kLecture;
    dated.validFrom = QDate(2022, 1, 1);
    dated.validTo = QDate(2022, 12, 31);
    const SessionKinds kinds({dated});
    EXPECT_FALSE(kinds.find(u"02"_s, QDate(2021, 12, 31)));
    EXPECT_TRUE(kinds.find(u"02"_s, QDate(2022, 1, 1)));
    EXPECT_TRUE(kinds.find(u"02"_s, QDate(2022, 12, 31)));
    EXPECT_FALSE(kinds.find(u"02"_s, QDate(2023, 1, 1)));
    EXPECT_FALSE(kinds.find(u"88"_s, QDate(2022, 6, 1)));
    EXPECT_TRUE(kinds.on(QDate(2023, 1, 1)).empty());
}

TEST(SessionRosterRule, LetsThoseWaitForWhomThereIsNoPlace) {
    using enum Attendance;
    const std::vector<SessionPlace> places{placeOf(1, 1, Unmarked), placeOf(2, 2, Unmarked),
                                           placeOf(3, 3, Unmarked), placeOf(4, 4, Unmarked)};
    EXPECT_TRUE(waitingOf(places, std::nullopt).empty()) << "as many as come";
    EXPECT_EQ(waitingOf(places, 2), (std::set<PersonId>{PersonId(3), PersonId(4)}));
    auto excused = places;
    excused[0].mark.attendance = Excused;
    EXPECT_EQ(waitingOf(excused, 2), std::set<PersonId>{PersonId(4)}) << "the next one moves up";
    auto removed = places;
    removed[1].removed = true;
    EXPECT_EQ(waitingOf(removed, 2), std::set<PersonId>{PersonId(4)});
    auto came = places;
    came[3].mark.attendance = Present;
    EXPECT_EQ(waitingOf(came, 2), std::set<PersonId>{PersonId(3)}) << "who is there waits no more";
}

TEST(SessionRosterRule, MakesOneOfTwoRowsOfOnePerson) {
    using enum Attendance;
    const auto one = onePerPerson({placeOf(1, 1, Absent), placeOf(2, 2, Unmarked),
                                   placeOf(1, 3, Present, true), placeOf(2, 4, Unmarked)});
    ASSERT_EQ(one.size(), 2U);
    EXPECT_EQ(one[0].person, PersonId(2)) << "by number";
    EXPECT_EQ(one[0].number, 2) << "the earlier of two that say the same";
    EXPECT_EQ(one[1].mark, (AttendanceMark{Present, true})) << "what says most stands";
}
