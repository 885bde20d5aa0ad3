// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/office_calendar.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct OfficeCalendar {
    Q_DECLARE_TR_FUNCTIONS(OfficeCalendar)
};

std::string_view actName(CalendarAct kind) {
    switch (kind) {
    case CalendarAct::Remove: return "calendar.remove";
    case CalendarAct::Import: return "calendar.import";
    case CalendarAct::Undo: return "calendar.undo";
    case CalendarAct::Set: break;
    }
    return "calendar.save";
}

Error badDay() {
    return {.kind = Error::Kind::Invalid,
            .code = "calendar.bad_day",
            .message = OfficeCalendar::tr("This is no day."),
            .hint = OfficeCalendar::tr("Type it like 2022-07-01."),
            .detail = u"field=day"_s};
}

Error nothingToChange() {
    return {.kind = Error::Kind::Invalid,
            .code = "calendar.nothing",
            .message = OfficeCalendar::tr("The calendar says this already; nothing was changed."),
            .hint = OfficeCalendar::tr("Look at the year's list of days.")};
}

/// Answers the change back.
Result<CalendarChange> changeDay(const Act& act, OfficeStore& offices,
                                 const std::vector<LocalDay>& kept, const CalendarChange& change) {
    const auto found = std::ranges::find(kept, change.day, &LocalDay::day);
    const auto* stood = found == kept.end() ? nullptr : &*found;
    const int version = stood ? stood->rowVersion : 0;
    if (change.seen && *change.seen != version) return fail(changedElsewhere());
    CalendarChange back{.day = change.day, .entry = {}, .seen = 0};
    if (stood) back.entry = CalendarDay{stood->day, stood->isWorkday, stood->name};
    if (!change.entry) {
        if (auto removed = offices.removeLocalDay(act, change.day); !removed)
            return fail(removed.error());
        return back;
    }
    const auto saved = offices.saveLocalDay(
        act, {change.day, change.entry->isWorkday, change.entry->name.trimmed(), version});
    if (!saved) return fail(saved.error());
    back.seen = saved->rowVersion;
    return back;
}

}  // namespace

Result<std::vector<CalendarDay>> ownDays(const OfficeStore& offices, OfficeId office) {
    const auto days = offices.localDays(office);
    if (!days) return fail(days.error());
    std::vector<CalendarDay> own;
    for (const auto& day : *days) own.push_back({day.day, day.isWorkday, day.name});
    return own;
}

Result<std::vector<CalendarChange>> changeCalendar(const CalendarPorts& ports, const Actor& actor,
                                                   const OperationId& operation, CalendarAct kind,
                                                   const std::vector<CalendarChange>& changes) {
    if (changes.empty()) return fail(nothingToChange());
    if (std::ranges::any_of(changes, [](const auto& one) { return !one.day.isValid(); }))
        return fail(badDay());
    return ports.transactions.run(
        actor, {.name = actName(kind), .operation = operation, .right = Right::OfficeWrite},
        [&](const Act& act) -> Result<std::vector<CalendarChange>> {
            if (auto held = ports.offices.hold(act); !held) return fail(held.error());
            const auto kept = ports.offices.localDays(act.office());
            if (!kept) return fail(kept.error());
            std::vector<CalendarChange> back;
            for (const auto& change : changes) {
                auto done = changeDay(act, ports.offices, *kept, change);
                if (!done) return fail(done.error());
                back.push_back(*std::move(done));
            }
            return back;
        });
}

std::vector<CalendarChange> changesFor(const WorkingCalendar& calendar,
                                       const std::vector<CalendarDay>& notice) {
    std::vector<CalendarChange> changes;
    for (const auto& day : notice) {
        if (calendar.isWorkday(day.day) == day.isWorkday && calendar.nameOf(day.day) == day.name)
            continue;
        const bool asPublished = calendar.published(day.day) == day;
        changes.push_back({day.day, asPublished ? std::nullopt : std::optional(day), {}});
    }
    return changes;
}

std::vector<int> yearsWithoutNotice(const WorkingCalendar& calendar, QDate today) {
    constexpr int kDecember = 12;
    std::vector<int> years{today.year()};
    if (today.month() == kDecember) years.push_back(today.year() + 1);
    std::erase_if(years, [&](int year) { return calendar.knowsYear(year); });
    return years;
}

}  // namespace zhiqiao
