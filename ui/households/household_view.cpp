// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/households/household_view.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <numeric>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

struct HouseholdView {
    Q_DECLARE_TR_FUNCTIONS(HouseholdView)
};

QString dayText(QDate day) { return day.toString(Qt::ISODate); }

StateLook stateLook(const QString& state, const Codes& codes) {
    const auto text = codes.lists.name(u"household_state"_s, state);
    if (codes.lists.hasFlag(u"household_state"_s, state, u"open"_s))
        return {text, Mark::Half, Tone::Warning};
    if (codes.lists.hasFlag(u"household_state"_s, state, u"watch"_s))
        return {text, Mark::Half, Tone::Accent};
    if (state == u"60"_s) return {text, Mark::Tick, Tone::Done};
    return {text, Mark::None, Tone::Neutral};
}

QString nameOf(const std::vector<Staff>& staff, StaffId id) {
    const auto found = std::ranges::find(staff, id, &Staff::id);
    return found == staff.end() ? QString() : found->name;
}

QString memberName(const HouseholdFile& file, PersonId person) {
    for (const auto& member : file.members)
        if (member.person.id == person) return member.person.facts.name;
    return {};
}

/// The decision a span began with.
const HouseholdStep* stepOf(const HouseholdFile& file, const CourseSpan& span) {
    const HouseholdStep* last = nullptr;
    for (const auto& step : file.steps)
        if (step.facts.state == span.state && step.facts.on == span.from) last = &step;
    return span.cause == CourseCause::Decision ? last : nullptr;
}

QString decisionText(const HouseholdStep& step, const Codes& codes,
                     const std::vector<Staff>& staff) {
    QStringList parts{codes.lists.name(u"household_exit"_s, step.facts.reason),
                      codes.lists.name(u"evidence_kind"_s, step.facts.evidence), step.facts.note};
    if (step.facts.visitor)
        parts << HouseholdView::tr("with %1").arg(nameOf(staff, *step.facts.visitor));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

TimelineEntry spanEntry(const HouseholdFile& file, const CourseSpan& span, const Codes& codes,
                        const std::vector<Staff>& staff) {
    TimelineEntry entry{.day = span.from,
                        .what = codes.lists.name(u"household_state"_s, span.state)};
    if (const auto* step = stepOf(file, span)) {
        entry.byWhom = nameOf(staff, step->recorded.staff);
        entry.result = decisionText(*step, codes, staff);
        return entry;
    }
    entry.byWhom = HouseholdView::tr("by the records");
    entry.result = textOf(span.cause);
    if (span.person) entry.result += u"："_s + memberName(file, *span.person);
    return entry;
}

void addMemberEntries(std::vector<TimelineEntry>& entries, const HouseholdMember& member,
                      const Codes& codes, const std::vector<Staff>& staff) {
    const auto& name = member.person.facts.name;
    const auto& [id, facts, leftOn, reason, recorded] = member.membership;
    entries.push_back({.day = facts.joinedOn,
                       .what = HouseholdView::tr("%1 belongs to it").arg(name),
                       .byWhom = nameOf(staff, recorded.staff),
                       .result = codes.lists.name(u"relation"_s, facts.relation)});
    if (leftOn)
        entries.push_back({.day = *leftOn,
                           .what = HouseholdView::tr("%1 left").arg(name),
                           .byWhom = {},
                           .result = codes.lists.name(u"household_leave"_s, reason)});
    for (const auto& statement : member.statements) {
        QStringList parts{codes.lists.name(u"evidence_kind"_s, statement.facts.evidence),
                          statement.facts.note};
        parts.removeAll(QString());
        entries.push_back(
            {.day = statement.facts.on,
             .what =
                 statement.facts.state.isEmpty()
                     ? HouseholdView::tr("%1: no statement holds any more").arg(name)
                     : HouseholdView::tr("%1 stated: %2")
                           .arg(name, codes.lists.name(u"member_state"_s, statement.facts.state)),
             .byWhom = nameOf(staff, statement.recorded.staff),
             .result = parts.join(u" · "_s)});
    }
}

}  // namespace

HouseholdHeader householdHeader(const HouseholdFile& file, const Codes& codes, QDate today) {
    const auto* head = file.head(today);
    HouseholdHeader header{
        .title = head ? HouseholdView::tr("Household of %1").arg(head->person.facts.name)
                      : HouseholdView::tr("Household without a head"),
        .facts = {},
        .chips = {}};
    QStringList facts{
        HouseholdView::tr("booklet %1").arg(file.household.facts.bookNumber),
        codes.divisions.shortName(file.household.facts.division, today),
        HouseholdView::tr("%n member(s), %1 in work, %2 could work", nullptr, file.count.members)
            .arg(file.count.employed)
            .arg(file.count.registered + file.count.unregistered)};
    if (file.household.facts.relocatedOn)
        facts
            << HouseholdView::tr("relocated on %1").arg(dayText(*file.household.facts.relocatedOn));
    header.facts = facts.join(u" · "_s);
    if (file.household.closedOn)
        header.chips.push_back(
            {HouseholdView::tr("closed on %1").arg(dayText(*file.household.closedOn)), Mark::Slash,
             Tone::Neutral});
    else if (const auto* span = spanOn(file.course, today))
        header.chips.push_back(stateLook(span->state, codes));
    const auto workEnds = workEndsOn(courseMembersOf(file), codes, today);
    const auto warn = codes.parameters.number(u"zero.contract_warn_days"_s, today);
    if (workEnds && warn && *workEnds <= today.addDays(*warn))
        header.chips.push_back(
            {HouseholdView::tr("the last contract ends on %1").arg(dayText(*workEnds)), Mark::Alert,
             Tone::Warning});
    if (file.household.facts.relocatedOn && !file.count.hasOneAtWork())
        header.chips.push_back(
            {HouseholdView::tr("relocated, nobody in work"), Mark::Alert, Tone::Error});
    return header;
}

HouseholdNext nextOf(const HouseholdFile& file, const Codes& codes, QDate today) {
    if (file.household.closedOn) return {};
    const auto* span = spanOn(file.course, today);
    if (!span || span->state == u"70"_s)
        return file.count.isZeroEmployment() ? HouseholdNext{HouseholdView::tr(
                                                   "Nobody works here and somebody is registered: "
                                                   "report it as 零就业家庭.")}
                                             : HouseholdNext{};
    if (span->state == u"20"_s)
        return {HouseholdView::tr("Publish it, when the visit showed that it is so.")};
    if (span->deadline == CourseDeadline::None || !span->due) return {};
    const bool waits =
        span->deadline == CourseDeadline::Watch || span->deadline == CourseDeadline::Notice;
    const bool overdue = !waits && *span->due < today;
    const int workdays = codes.calendar.workdaysBetween(today, *span->due);
    auto text = HouseholdView::tr("%1 until %2").arg(textOf(span->deadline), dayText(*span->due));
    if (overdue)
        text += u" · "_s + HouseholdView::tr("overdue by %n workday(s)", nullptr, -workdays);
    else if (workdays > 0)
        text += u" · "_s + HouseholdView::tr("%n workday(s) left", nullptr, workdays);
    return {text, overdue};
}

QStringList memberColumns() {
    return {HouseholdView::tr("Name"),        HouseholdView::tr("Relation"),
            HouseholdView::tr("State"),       HouseholdView::tr("Comes from"),
            HouseholdView::tr("State since"), HouseholdView::tr("In the household")};
}

std::vector<QStringList> memberRows(const HouseholdFile& file, const Codes& codes, QDate today) {
    std::vector<QStringList> rows;
    for (const auto& member : file.members) {
        const auto& [id, facts, leftOn, reason, recorded] = member.membership;
        const bool here = member.membership.holdsOn(today);
        const auto time = leftOn ? u"%1 – %2"_s.arg(dayText(facts.joinedOn), dayText(*leftOn))
                                 : HouseholdView::tr("from %1").arg(dayText(facts.joinedOn));
        rows.push_back(
            {member.person.facts.name, codes.lists.name(u"relation"_s, facts.relation),
             here ? codes.lists.name(u"member_state"_s, member.state.code)
                  : HouseholdView::tr("left"),
             here ? textOf(member.state.source) : QString(),
             here && member.state.since.isValid() ? dayText(member.state.since) : QString(), time});
    }
    return rows;
}

std::vector<TimelineEntry> householdHistory(const HouseholdFile& file, const Codes& codes,
                                            const std::vector<Staff>& staff, QDate today) {
    std::vector<TimelineEntry> entries;
    for (const auto& span : file.course.spans)
        if (span.from <= today) entries.push_back(spanEntry(file, span, codes, staff));
    for (const auto& member : file.members) addMemberEntries(entries, member, codes, staff);
    std::vector<size_t> order(entries.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, std::greater(),
                      [&](size_t at) { return std::pair(entries[at].day, at); });
    std::vector<TimelineEntry> newestFirst;
    for (const auto at : order) {
        newestFirst.push_back(entries[at]);
        newestFirst.back().id = qint64(order.size() - newestFirst.size() + 1);
    }
    return newestFirst;
}

}  // namespace zhiqiao::ui
