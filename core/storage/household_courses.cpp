// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/security/office_store.h"
#include "core/storage/household_records.h"
#include "core/storage/sql_cells.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr Statement kRemoveSpans{"household_span.remove",
                                 u"DELETE FROM household_span WHERE household_id = :household"};
constexpr Statement kAddSpan{"household_span.add",
                             uR"(
    INSERT INTO household_span (household_id, ordinal, state, from_day, until_day, cause,
        person_id, deadline, due_on)
    VALUES (:household, :ordinal, :state, :from_day, :until_day, :cause, :person, :deadline,
        :due))"};
constexpr Statement kSpans{"household_span.of_household",
                           uR"(
    SELECT state, from_day, until_day, cause, person_id, deadline, due_on
    FROM household_span WHERE household_id = :household ORDER BY ordinal)"};

constexpr Statement kRemoveCounts{"household_count.remove",
                                  u"DELETE FROM household_count WHERE household_id = :household"};
constexpr Statement kAddCount{"household_count.add",
                              uR"(
    INSERT INTO household_count (household_id, from_day, until_day, members, employed, registered,
        unregistered, work_ends_on)
    VALUES (:household, :from_day, :until_day, :members, :employed, :registered, :unregistered,
        :work_ends))"};
constexpr Statement kCounts{"household_count.of_household",
                            uR"(
    SELECT from_day, until_day, members, employed, registered, unregistered, work_ends_on
    FROM household_count WHERE household_id = :household ORDER BY from_day)"};

CourseSpan spanAt(const Rows& rows) {
    return {.state = rows.text(0),
            .from = rows.day(1),
            .until = rows.optionalDay(2),
            .cause = courseCauseOf(rows.text(3)).value_or(CourseCause::Decision),
            .person = optionalIdAt<PersonId>(rows, 4),
            .deadline = courseDeadlineOf(rows.text(5)).value_or(CourseDeadline::None),
            .due = rows.optionalDay(6)};
}

}  // namespace

Result<HouseholdCourse> keptCourse(Database& database, HouseholdId id) {
    auto rows = database.run(kSpans, {{u"household"_s, id.value()}});
    if (!rows) return fail(rows.error());
    HouseholdCourse course;
    while (rows->next()) course.spans.push_back(spanAt(*rows));
    auto counts = database.run(kCounts, {{u"household"_s, id.value()}});
    if (!counts) return fail(counts.error());
    while (counts->next())
        course.counts.push_back({.from = counts->day(0),
                                 .until = counts->optionalDay(1),
                                 .count = {.members = counts->number(2),
                                           .employed = counts->number(3),
                                           .registered = counts->number(4),
                                           .unregistered = counts->number(5)},
                                 .workEndsOn = counts->optionalDay(6)});
    return course;
}

Result<> keepCourse(Database& database, HouseholdId id, const HouseholdCourse& course) {
    for (const auto& statement : {kRemoveSpans, kRemoveCounts})
        if (auto gone = database.run(statement, {{u"household"_s, id.value()}}); !gone)
            return fail(gone.error());
    int ordinal = 0;
    for (const auto& span : course.spans) {
        auto saved = database.run(kAddSpan, {{u"household"_s, id.value()},
                                             {u"ordinal"_s, ++ordinal},
                                             {u"state"_s, span.state},
                                             {u"from_day"_s, bound(span.from)},
                                             {u"until_day"_s, bound(span.until)},
                                             {u"cause"_s, toQString(codeOf(span.cause))},
                                             {u"person"_s, boundId(span.person)},
                                             {u"deadline"_s, toQString(codeOf(span.deadline))},
                                             {u"due"_s, bound(span.due)}});
        if (!saved) return fail(constraintAs(saved.error(), recordNotFound()));
    }
    for (const auto& [from, until, count, workEnds] : course.counts) {
        auto saved = database.run(kAddCount, {{u"household"_s, id.value()},
                                              {u"from_day"_s, bound(from)},
                                              {u"until_day"_s, bound(until)},
                                              {u"members"_s, count.members},
                                              {u"employed"_s, count.employed},
                                              {u"registered"_s, count.registered},
                                              {u"unregistered"_s, count.unregistered},
                                              {u"work_ends"_s, bound(workEnds)}});
        if (!saved) return fail(constraintAs(saved.error(), recordNotFound()));
    }
    return {};
}

}  // namespace zhiqiao
