// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/households/household_course.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct Course {
    Q_DECLARE_TR_FUNCTIONS(Course)
};

constexpr struct {
    CourseCause cause;
    std::string_view code;
    const char* text;
} kCauses[] = {
    {CourseCause::Decision, "decision", QT_TRANSLATE_NOOP("Course", "Decision")},
    {CourseCause::Employed, "employed", QT_TRANSLATE_NOOP("Course", "A member found work")},
    {CourseCause::JobLost, "job_lost", QT_TRANSLATE_NOOP("Course", "The last job was lost")},
    {CourseCause::WatchEnded, "watch_ended", QT_TRANSLATE_NOOP("Course", "The work was kept")},
};

constexpr struct {
    CourseDeadline deadline;
    std::string_view code;
    const char* text;
} kDeadlines[] = {
    {CourseDeadline::None, "", QT_TRANSLATE_NOOP("Course", "Nothing is due")},
    {CourseDeadline::Verify, "verify", QT_TRANSLATE_NOOP("Course", "Visit the household")},
    {CourseDeadline::Notice, "notice", QT_TRANSLATE_NOOP("Course", "Wait for the public notice")},
    {CourseDeadline::FirstOffer, "first_offer", QT_TRANSLATE_NOOP("Course", "Offer a first job")},
    {CourseDeadline::Clear, "clear", QT_TRANSLATE_NOOP("Course", "Bring one member into work")},
    {CourseDeadline::Watch, "watch", QT_TRANSLATE_NOOP("Course", "Watch that the work is kept")},
};

std::optional<int> number(const Codes& codes, const QString& rule, QDate day) {
    return codes.parameters.number(rule, day);
}

QDate quarterEnd(QDate day) {
    return QDate(day.year(), (day.month() - 1) / 3 * 3 + 1, 1).addMonths(3).addDays(-1);
}

bool isOpen(const QString& state) { return state == u"40" || state == u"80"; }

/// Walks from day to day over everything that may change a household's state.
class Walk {
public:
    Walk(const std::vector<CourseStep>& steps, const std::vector<CourseMember>& members,
         const Codes& codes, std::optional<QDate> closedOn)
        : steps_(steps), members_(members), codes_(codes), closed_on_(closedOn) {}

    HouseholdCourse course() {
        for (const auto& step : steps_) days_.insert(step.on);
        for (const auto& member : members_) {
            days_.insert(member.membership.from);
            if (member.membership.until) days_.insert(*member.membership.until);
            const auto changes = changeDaysOf(member.evidence, codes_);
            days_.insert(changes.begin(), changes.end());
        }
        // Days are added while walking: the end of a watch lies behind its beginning.
        for (auto day = days_.begin(); day != days_.end(); ++day) {
            if (closed_on_ && *closed_on_ <= *day) break;
            const auto count = countOn(members_, codes_, *day);
            note(*day, count);
            decide(*day);
            if (!spans_.empty()) follow(*day, count);
        }
        for (auto& span : spans_) setDeadline(span);
        if (!spans_.empty()) spans_.back().until = closed_on_;
        if (!counts_.empty()) counts_.back().until = closed_on_;
        return {std::move(spans_), std::move(counts_)};
    }

private:
    void enter(const QString& state, QDate day, CourseCause cause,
               std::optional<PersonId> person = {}) {
        if (!spans_.empty()) spans_.back().until = day;
        spans_.push_back({.state = state, .from = day, .cause = cause, .person = person});
        kept_since_.reset();
    }

    void note(QDate day, const HouseholdCount& count) {
        const auto ends = workEndsOn(members_, codes_, day);
        if (counts_.empty() ? count.members == 0
                            : counts_.back().count == count && counts_.back().workEndsOn == ends)
            return;
        if (!counts_.empty()) counts_.back().until = day;
        counts_.push_back({.from = day, .count = count, .workEndsOn = ends});
    }

    void decide(QDate day) {
        for (const auto& step : steps_)
            if (step.on == day) enter(step.state, day, CourseCause::Decision);
    }

    std::optional<PersonId> whoWorks(QDate day) const {
        for (const auto& member : members_)
            if (member.membership.holdsOn(day) &&
                codes_.lists.hasFlag(u"member_state"_s,
                                     memberStateOn(member.evidence, codes_, day).code,
                                     u"employed"_s))
                return member.person;
        return {};
    }

    void follow(QDate day, const HouseholdCount& count) {
        if (isOpen(state()) && count.employed > 0)
            enter(u"50"_s, day, CourseCause::Employed, whoWorks(day));
        if (state() == u"50"_s) watch(day, count);
        if ((state() == u"50"_s || state() == u"60"_s) && relapsed(day, count))
            enter(u"80"_s, day, CourseCause::JobLost);
    }

    /// The watch begins anew when nobody worked in between.
    void watch(QDate day, const HouseholdCount& count) {
        if (count.employed == 0) {
            kept_since_.reset();
            spans_.back().due.reset();
            return;
        }
        if (!kept_since_) kept_since_ = day;
        const auto end = watchEnd();
        if (!end) return;
        if (*end <= day) {
            enter(u"60"_s, day, CourseCause::WatchEnded);
            return;
        }
        spans_.back().due = end;
        days_.insert(*end);
    }

    std::optional<QDate> watchEnd() const {
        const auto months = number(codes_, u"zero.watch_months"_s, *kept_since_);
        return months ? std::optional(addMonths(*kept_since_, *months)) : std::nullopt;
    }

    bool relapsed(QDate day, const HouseholdCount& count) const {
        return count.employed == 0 && count.registered + count.unregistered > 0 &&
               number(codes_, u"zero.auto_reopen"_s, day) == 1;
    }

    void setDeadline(CourseSpan& span) const {
        if (span.state == u"10"_s) {
            if (const auto days = number(codes_, u"zero.verify_days"_s, span.from))
                owe(span, CourseDeadline::Verify, span.from.addDays(*days));
        } else if (span.state == u"30"_s) {
            if (const auto days = number(codes_, u"zero.notice_workdays"_s, span.from))
                owe(span, CourseDeadline::Notice, codes_.calendar.afterWorkdays(span.from, *days));
        } else if (span.state == u"50"_s) {
            if (span.due) span.deadline = CourseDeadline::Watch;
        } else if (isOpen(span.state)) {
            setClearing(span);
        }
    }

    void setClearing(CourseSpan& span) const {
        if (codes_.parameters.text(u"zero.clear_by"_s, span.from) == u"quarter_end"_s)
            owe(span, CourseDeadline::Clear, quarterEnd(span.from));
        const auto days = number(codes_, u"zero.first_offer_workdays"_s, span.from);
        if (!days || wasOffered(span)) return;
        const auto first = codes_.calendar.afterWorkdays(span.from, *days);
        if (!span.due || first < *span.due) owe(span, CourseDeadline::FirstOffer, first);
    }

    bool wasOffered(const CourseSpan& span) const {
        return std::ranges::any_of(members_, [&](const CourseMember& member) {
            return std::ranges::any_of(member.offers, [&](QDate day) {
                return span.holdsOn(day) && member.membership.holdsOn(day);
            });
        });
    }

    static void owe(CourseSpan& span, CourseDeadline deadline, QDate due) {
        span.deadline = deadline;
        span.due = due;
    }

    [[nodiscard]] const QString& state() const { return spans_.back().state; }

    const std::vector<CourseStep>& steps_;
    const std::vector<CourseMember>& members_;
    const Codes& codes_;
    std::optional<QDate> closed_on_;
    std::set<QDate> days_;
    std::vector<CourseSpan> spans_;
    std::vector<CountSpan> counts_;
    std::optional<QDate> kept_since_;  ///< in state 50: since when without a gap somebody works
};

}  // namespace

std::string_view codeOf(CourseCause cause) {
    return std::ranges::find(kCauses, cause, [](const auto& row) { return row.cause; })->code;
}

std::optional<CourseCause> courseCauseOf(QStringView code) {
    for (const auto& row : kCauses)
        if (code == toQString(row.code)) return row.cause;
    return {};
}

QString textOf(CourseCause cause) {
    return Course::tr(
        std::ranges::find(kCauses, cause, [](const auto& row) { return row.cause; })->text);
}

std::string_view codeOf(CourseDeadline deadline) {
    return std::ranges::find(kDeadlines, deadline, [](const auto& row) { return row.deadline; })
        ->code;
}

std::optional<CourseDeadline> courseDeadlineOf(QStringView code) {
    for (const auto& row : kDeadlines)
        if (code == toQString(row.code)) return row.deadline;
    return {};
}

QString textOf(CourseDeadline deadline) {
    return Course::tr(std::ranges::find(kDeadlines, deadline, [](const auto& row) {
                          return row.deadline;
                      })->text);
}

HouseholdCount countOn(const std::vector<CourseMember>& members, const Codes& codes, QDate day) {
    HouseholdCount count;
    for (const auto& member : members) {
        if (!member.membership.holdsOn(day)) continue;
        ++count.members;
        const auto state = memberStateOn(member.evidence, codes, day).code;
        const auto has = [&](const QString& flag) {
            return codes.lists.hasFlag(u"member_state"_s, state, flag);
        };
        if (has(u"employed"_s)) ++count.employed;
        if (has(u"able"_s)) ++(has(u"registered"_s) ? count.registered : count.unregistered);
    }
    return count;
}

std::optional<QDate> workEndsOn(const std::vector<CourseMember>& members, const Codes& codes,
                                QDate day) {
    std::optional<QDate> last;
    for (const auto& member : members) {
        if (!member.membership.holdsOn(day)) continue;
        const auto state = memberStateOn(member.evidence, codes, day);
        if (!codes.lists.hasFlag(u"member_state"_s, state.code, u"employed"_s)) continue;
        const auto end = member.evidence.contractEnds.find(state.since);
        if (state.source != StateSource::EmploymentRegistration ||
            end == member.evidence.contractEnds.end())
            return {};
        last = std::max(last.value_or(end->second), end->second);
    }
    return last;
}

HouseholdCourse courseOf(const std::vector<CourseStep>& steps,
                         const std::vector<CourseMember>& members, const Codes& codes,
                         std::optional<QDate> closedOn) {
    return Walk(steps, members, codes, closedOn).course();
}

const CourseSpan* spanOn(const HouseholdCourse& course, QDate day) {
    const auto found = std::ranges::find_if(
        course.spans, [&](const CourseSpan& span) { return span.holdsOn(day); });
    return found == course.spans.end() ? nullptr : &*found;
}

}  // namespace zhiqiao
