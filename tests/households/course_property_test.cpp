// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/households/household_course.h"
#include "tests/support/codes.h"
#include "tests/support/properties.h"

#include <algorithm>

namespace zhiqiao::test {
namespace {

using namespace Qt::StringLiterals;

const QDate kFirst(2022, 1, 1);
constexpr int kDays = 500;

QDate anyDay() { return kFirst.addDays(*rc::gen::inRange(0, kDays - 100)); }
bool maybe() { return *rc::gen::arbitrary<bool>(); }

DayRange anyRange() {
    const auto from = anyDay();
    return {from, maybe() ? std::optional(from.addDays(*rc::gen::inRange(1, 150))) : std::nullopt};
}
std::vector<DayRange> someRanges() {
    std::vector<DayRange> ranges;
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i) ranges.push_back(anyRange());
    return ranges;
}

CourseMember anyMember(int id) {
    const QStringList states{u"04"_s, u"05"_s, u"06"_s, u"09"_s, u"10"_s, QString()};
    CourseMember member{.person = PersonId(id), .membership = anyRange()};
    member.evidence.birth = QDate(*rc::gen::element(1955, 1962, 1990, 2006), 6, 15);
    member.evidence.sex = maybe() ? u"1"_s : u"2"_s;
    member.evidence.employments = someRanges();
    member.evidence.unemployments = someRanges();
    member.evidence.placements = someRanges();
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
        member.evidence.statements.push_back(
            {anyDay(), states[*rc::gen::inRange(0, int(states.size()))]});
    std::ranges::stable_sort(member.evidence.statements, {}, &StatedState::on);
    return member;
}

std::vector<CourseStep> anySteps() {
    auto on = anyDay();
    std::vector<CourseStep> steps;
    for (const auto* state : {"10", "20", "30", "40", "70", "10", "20", "30", "40"}) {
        if (*rc::gen::inRange(0, 7) == 0) break;
        steps.push_back({QLatin1String(state), on});
        on = on.addDays(*rc::gen::inRange(0, 30));
    }
    return steps;
}

/// The oracle knows days, not spans: it goes through the calendar and asks each record every day.
class DayByDay {
public:
    DayByDay(std::vector<CourseStep> steps, std::vector<CourseMember> members)
        : steps_(std::move(steps)), members_(std::move(members)) {}

    QString next(QDate day) {
        for (const auto& step : steps_)
            if (step.on == day) become(step.state);
        int working = 0;
        int idle = 0;
        for (const auto& member : members_) {
            const auto kind = kindOf(member, day);
            working += kind == 'w';
            idle += kind == 'i';
        }
        if ((state_ == u"40" || state_ == u"80") && working > 0) become(u"50"_s);
        if (state_ == u"50" && working == 0) kept_ = QDate();
        if (state_ == u"50" && working > 0 && !kept_.isValid()) kept_ = day;
        if (state_ == u"50" && kept_.isValid() && kept_.addMonths(3) <= day) become(u"60"_s);
        if ((state_ == u"50" || state_ == u"60") && working == 0 && idle > 0) become(u"80"_s);
        return state_;
    }

private:
    void become(const QString& state) {
        state_ = state;
        kept_ = QDate();
    }
    static bool covers(const DayRange& r, QDate day) {
        return !(day < r.from) && !(r.until && !(day < *r.until));
    }
    /// w: works, i: could work and does not, -: neither.
    static char kindOf(const CourseMember& member, QDate day) {
        if (!covers(member.membership, day)) return '-';
        const auto& e = member.evidence;
        const auto birth = *e.birth;
        if (birth.addYears(16) > day) return '-';
        // Nobody here retires after 2024: men at 60, women at 55.
        if (QDate(birth.year() + (e.sex == u"1" ? 60 : 55), birth.month(), 1) <= day) return '-';
        QString stated;
        for (const auto& s : e.statements)
            if (!(day < s.on)) stated = s.state;
        if (stated == u"09" || stated == u"10") return '-';
        bool works = false;
        for (const auto& job : e.employments) works = works || covers(job, day);
        for (const auto& job : e.placements) {
            if (!covers(job, day)) continue;
            bool lost = false;
            for (auto on = job.from.addDays(1); on <= day; on = on.addDays(1)) {
                for (const auto& u : e.unemployments) lost = lost || u.from == on;
                for (const auto& other : e.employments) lost = lost || other.until == on;
            }
            works = works || !lost;
        }
        if (works) return 'w';
        return stated.isEmpty() ? 'i' : '-';
    }

    std::vector<CourseStep> steps_;
    std::vector<CourseMember> members_;
    QString state_;
    QDate kept_;
};

TEST(HouseholdCourse, IsOnEveryDayWhatGoingThroughTheCalendarGives) {
    expectProperty([] {
        const auto steps = anySteps();
        std::vector<CourseMember> members;
        for (int id = *rc::gen::inRange(1, 4); id > 0; --id) members.push_back(anyMember(id));
        const auto course = courseOf(steps, members, loadedCodes());
        DayByDay oracle(steps, members);
        for (int n = 0; n < kDays; ++n) {
            const auto day = kFirst.addDays(n);
            const auto expected = oracle.next(day);
            const auto* span = spanOn(course, day);
            RC_ASSERT((span ? span->state : QString()).toStdString() == expected.toStdString());
        }
    });
}

TEST(HouseholdCourse, HasNoGapsAndNoDayTwice) {
    expectProperty([] {
        const auto course = courseOf(anySteps(), {anyMember(1), anyMember(2)}, loadedCodes());
        for (size_t i = 1; i < course.spans.size(); ++i)
            RC_ASSERT(course.spans[i - 1].until == course.spans[i].from);
        for (size_t i = 1; i < course.counts.size(); ++i) {
            RC_ASSERT(course.counts[i - 1].until == course.counts[i].from);
            RC_ASSERT(course.counts[i - 1].from < course.counts[i].from);
        }
    });
}

}  // namespace
}  // namespace zhiqiao::test
