// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casework/programme_events.h"

#include "tests/support/codes.h"
#include "tests/support/counter.h"

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;
using ui::EventKind;

namespace {

/// 高校毕业生就业创业促进计划, as somebody went through it.
class ProgrammeEvents : public testing::Test {
protected:
    using Kind = EnrolmentDeedKind;

    void SetUp() override {
        record_.rounds.insert(7, u"2022年第一期"_s);
        record_.staff.insert(3, u"测试专员"_s);
    }
    /// The day of every act is that of its place in November.
    void deed(EnrolmentDeedFacts facts, std::optional<int> act = {}) {
        const auto place = int(enrolment_.deeds.size()) + 1;
        facts.on = QDate(2022, 11, place + 1);
        enrolment_.deeds.push_back(
            {EnrolmentDeedId(place), std::move(facts), act.value_or(place), stamp_});
    }
    std::vector<ui::CaseEvent> told() {
        record_.enrolments = {enrolment_};
        return ui::programmeEvents(record_, loadedCodes().lists);
    }

    Stamp stamp_{OfficeId(1), StaffId(3), QDateTime(QDate(2022, 11, 1), QTime(9, 0))};
    Enrolment enrolment_{
        .id = EnrolmentId(12),
        .number = 1,
        .programme = u"01"_s,
        .facts = {ProgrammeRoundId(7), PersonId(5), QDate(2022, 11, 1), u"想先提升技能"_s},
        .deeds = {},
        .recorded = stamp_};
    Counter counter_;
    ui::PersonRecord record_ =
        ui::readPersonRecord(counter_.ports(), counter_.addGraduate(), kToday).value();
};

}  // namespace

TEST_F(ProgrammeEvents, TellTheApplicationAndWhatBecameOfItAndItsSteps) {
    deed({.kind = Kind::Admit, .on = {}, .day = QDate(2022, 11, 8)});
    deed({.kind = Kind::Step, .on = {}, .step = 1, .words = u"职业规划指导"_s}, 1);
    deed({.kind = Kind::Done, .on = {}, .step = 1, .words = u"周一面谈"_s});
    deed({.kind = Kind::End, .on = {}, .code = u"01"_s});
    const auto events = told();
    ASSERT_EQ(events.size(), 4U) << "what is only planned is no event";
    const auto round = u"专项计划：高校毕业生就业创业促进计划 · 2022年第一期 · "_s;
    const QStringList whats{round + u"applied"_s, round + u"admitted, enters on 2022-11-08"_s,
                            round + u"step done: 职业规划指导"_s, round + u"ended"_s};
    const QStringList results{u"想先提升技能"_s,
                              {},
                              u"周一面谈"_s,
                              loadedCodes().lists.name(u"programme_end"_s, u"01"_s)};
    const int days[] = {1, 2, 4, 5};
    for (size_t n = 0; n < events.size(); ++n) {
        EXPECT_EQ(events[n].kind, EventKind::Programme);
        EXPECT_EQ(events[n].record, 12);
        EXPECT_EQ(events[n].what, whats[qsizetype(n)]);
        EXPECT_EQ(events[n].result, results[qsizetype(n)]);
        EXPECT_EQ(events[n].day, QDate(2022, 11, days[n]));
        EXPECT_EQ(events[n].byWhom, u"测试专员"_s);
        EXPECT_FALSE(events[n].superseded);
    }
}

TEST_F(ProgrammeEvents, KeepWhatWasTakenBackAsSuperseded) {
    deed({.kind = Kind::Admit, .on = {}, .day = QDate(2022, 11, 2)});
    deed({.kind = Kind::Undo, .on = {}});
    auto events = told();
    ASSERT_EQ(events.size(), 2U);
    EXPECT_FALSE(events[0].superseded) << "the application holds";
    EXPECT_TRUE(events[1].superseded);
    deed({.kind = Kind::Undo, .on = {}});
    events = told();
    ASSERT_EQ(events.size(), 2U);
    EXPECT_TRUE(events[0].superseded);
}

TEST_F(ProgrammeEvents, NameAStepAsItWasCalledWhenItWasDone) {
    deed({.kind = Kind::Admit, .on = {}, .day = QDate(2022, 11, 2)});
    deed({.kind = Kind::Step, .on = {}, .step = 1, .words = u"岗位推荐"_s}, 1);
    deed({.kind = Kind::Drop, .on = {}, .step = 1, .words = u"本人已落实"_s});
    deed({.kind = Kind::Reopen, .on = {}, .step = 1});
    deed({.kind = Kind::Step, .on = {}, .step = 1, .words = u"培训安排"_s});
    deed({.kind = Kind::Withdraw, .on = {}, .code = u"01"_s, .words = u"外出务工"_s});
    const auto events = told();
    ASSERT_EQ(events.size(), 5U);
    EXPECT_TRUE(events[2].what.endsWith(u"step not needed: 岗位推荐"_s));
    EXPECT_EQ(events[2].result, u"本人已落实"_s);
    EXPECT_TRUE(events[3].what.endsWith(u"step opened again: 岗位推荐"_s));
    EXPECT_TRUE(events[4].what.endsWith(u"withdrawn"_s));
    EXPECT_EQ(events[4].result,
              loadedCodes().lists.name(u"programme_withdrawal"_s, u"01"_s) + u" · 外出务工"_s);
}
