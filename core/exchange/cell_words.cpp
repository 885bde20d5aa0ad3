// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_words.h"

#include "core/assigning/transfer.h"
#include "core/base/money.h"
#include "core/base/text.h"
#include "core/casework/due_words.h"
#include "core/casework/work_kinds.h"
#include "core/checks/data_check.h"
#include "core/hardship/hardship_steps.h"
#include "core/households/household_course.h"
#include "core/onward/onward_course.h"
#include "core/programmes/enrolment_row.h"
#include "core/security/act_words.h"
#include "core/standing/standing.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct ListStates {
    Q_DECLARE_TR_FUNCTIONS(ListStates)
};

QMap<QString, QString> stateWords() {
    return {
        {u"overdue"_s, ListStates::tr("Overdue")},      {u"due_soon"_s, ListStates::tr("Due soon")},
        {u"later"_s, ListStates::tr("In time")},        {u"unset"_s, ListStates::tr("No day set")},
        {u"closed"_s, ListStates::tr("Closed")},        {u"off"_s, ListStates::tr("Off the list")},
        {u"none"_s, ListStates::tr("Awaited")},         {u"void"_s, u"作废"_s},
        {u"wrong"_s, ListStates::tr("To be put right")}};
}

QString onHold(const QDate& until) {
    return until.isValid() ? ListStates::tr("On hold until %1").arg(until.toString(Qt::ISODate))
                           : ListStates::tr("On hold");
}

QMap<QString, QString> calendarWords() {
    return {{u"off"_s, ListStates::tr("Off")},
            {u"work"_s, ListStates::tr("Worked")},
            {u"own"_s, ListStates::tr("this office")},
            {u"published"_s, ListStates::tr("published notice")}};
}

QMap<QString, QString> findingWords() {
    return {{u"unreported"_s, ListStates::tr("Nobody in work, not reported")},
            {u"work_ends"_s, ListStates::tr("Last contract ends soon")},
            {u"test_gone"_s, ListStates::tr("No longer without employment")},
            {u"relocated_idle"_s, ListStates::tr("Relocated, nobody in work")}};
}

/// What columns of findings tell: all of it stands in the table of checks.
std::optional<QString> checkWords(const QString& column, const QString& value) {
    if (column == u"severity"_s) return textOf(severityOf(value).value_or(Severity::Error));
    if (column == u"finding_state"_s)
        return value == u"aside"_s ? ListStates::tr("Set aside") : ListStates::tr("Open");
    if (column != u"check"_s && column != u"fix"_s) return {};
    const auto* check = dataCheck(value);
    if (!check) return value;
    return column == u"check"_s ? messageOf(*check) : fixOf(*check);
}

QString transferWords(const QString& value) {
    if (value == u"in"_s) return ListStates::tr("coming in");
    if (value == u"out"_s) return ListStates::tr("going out");
    if (value == u"silent"_s) return ListStates::tr("not answered in time");
    const auto state = transferStateOf(value);
    return state ? textOf(*state) : value;
}

QString onwardWords(const QString& value) {
    for (const auto state : {OnwardState::Waiting, OnwardState::Overdue, OnwardState::Answered,
                             OnwardState::Withdrawn})
        if (value == toQString(codeOf(state))) return textOf(state);
    return value;
}

QString outcomeWords(const QString& outcome) {
    if (outcome == u"done"_s) return ListStates::tr("done");
    return outcome == u"denied"_s ? ListStates::tr("refused") : outcome;
}

QMap<QString, QString> recordWords() {
    return {{u"person"_s, ListStates::tr("person")},
            {u"household"_s, ListStates::tr("household")},
            {u"employer"_s, ListStates::tr("employer")},
            {u"referral"_s, ListStates::tr("referral letter")},
            {u"difficulty"_s, u"困难事项"_s},
            {u"enrolment"_s, u"专项计划"_s},
            {u"programme_round"_s, u"专项计划"_s},
            {u"onward"_s, u"转介"_s},
            {u"key_employer"_s, u"重点企业"_s},
            {u"help_plan"_s, u"帮扶计划"_s},
            {u"staff"_s, ListStates::tr("member of staff")},
            {u"approval"_s, ListStates::tr("request")},
            {u"case_transfer"_s, ListStates::tr("transfer")},
            {u"sent_transfer"_s, ListStates::tr("transfer")},
            {u"audit"_s, ListStates::tr("audit trail")},
            {u"journal"_s, ListStates::tr("audit trail")}};
}

/// Where people are in a programme.
std::optional<QString> enrolmentWords(const QString& column, const QString& value) {
    if (column != u"enrolment_state"_s) return {};
    const auto state = enrolmentStateOf(value);
    return state ? textOf(*state) : value;
}

/// Group sessions and their rosters.
std::optional<QString> sessionWords(const QString& column, const QString& value) {
    static const QStringList columns{u"session_state"_s, u"attendance"_s, u"signed"_s,
                                     u"came_of_it"_s};
    if (!columns.contains(column)) return {};
    const QMap<QString, QString> words{{u"planned"_s, ListStates::tr("Planned")},
                                       {u"today"_s, ListStates::tr("Today")},
                                       {u"to_close"_s, ListStates::tr("To be closed")},
                                       {u"held"_s, ListStates::tr("Held")},
                                       {u"cancelled"_s, ListStates::tr("Cancelled")},
                                       {u"expected"_s, ListStates::tr("Expected")},
                                       {u"waiting"_s, ListStates::tr("Waiting for a place")},
                                       {u"present"_s, ListStates::tr("Present")},
                                       {u"absent"_s, ListStates::tr("Absent")},
                                       {u"excused"_s, ListStates::tr("Excused")},
                                       {u"signed"_s, ListStates::tr("Signed")},
                                       {u"recorded"_s, ListStates::tr("Record made")},
                                       {u"attendance"_s, ListStates::tr("Attendance only")}};
    return words.value(value, value);
}

/// Statuses that may be lost.
std::optional<QString> standingWords(const QString& column, const QString& value) {
    if (column == u"status"_s) {
        const auto status = heldStatusOf(value);
        return status ? textOf(*status) : value;
    }
    if (column != u"review"_s) return {};
    const QMap<QString, QString> words{{u"refused"_s, ListStates::tr("Refused too often")},
                                       {u"silent"_s, ListStates::tr("No contact")},
                                       {u"warned"_s, ListStates::tr("Soon without contact")},
                                       {u"listed"_s, ListStates::tr("To be told to 民政")},
                                       {u"declined"_s, ListStates::tr("Not followed")},
                                       {u"watched"_s, ListStates::tr("Nothing to decide")}};
    return words.value(value, value);
}

/// Campaigns, and what belongs to them.
std::optional<QString> campaignWords(const QString& column, const QString& value) {
    static const QStringList columns{u"campaign_state"_s, u"belongs"_s, u"record_kind"_s,
                                     u"mark_state"_s};
    if (!columns.contains(column)) return {};
    const QMap<QString, QString> words{
        {u"planned"_s, ListStates::tr("Planned")},
        {u"under_way"_s, ListStates::tr("Under way")},
        {u"ended"_s, ListStates::tr("Ended")},
        {u"marked"_s, ListStates::tr("Belongs")},
        {u"proposed"_s, ListStates::tr("Proposed")},
        {u"person"_s, ListStates::tr("Person to be helped")},
        {u"service"_s, ListStates::tr("Service")},
        {u"contact"_s, ListStates::tr("Visit or call")},
        {u"guidance"_s, u"职业指导"_s},
        {u"policy"_s, u"政策宣介"_s},
        {u"offer"_s, ListStates::tr("Training or internship offered")},
        {u"referral"_s, u"岗位推荐"_s},
        {u"placement"_s, ListStates::tr("Placement")},
        {u"vacancy"_s, ListStates::tr("Vacancy")}};
    return words.value(value, value);
}

}  // namespace

QString CellWords::term(const QString& list, const QString& code) const {
    QStringList terms;
    for (const auto& part : code.split(u'|', Qt::SkipEmptyParts))
        terms << (list == u"division"_s ? codes_.divisions.shortName(part, clock_.today())
                                        : codes_.lists.name(list, part));
    return terms.join(u'、');
}

QString CellWords::note(const QString& column, const QVariant& value) const {
    const auto due = value.toDate();
    if ((column != u"due"_s && column != u"receipt_due"_s) || !due.isValid()) return {};
    return dueWords(due, clock_.today(), codes_.calendar);
}

/// Of a recognition, a household, an enrolment or a help plan, whose codes are apart from each
/// other.
QString CellWords::stepOfWork(const QString& step) const {
    if (const auto kind = hardshipStepOf(step)) return titleOf(*kind);
    const auto deadline = courseDeadlineOf(step);
    if (deadline == CourseDeadline::Notice) return ListStates::tr("The public notice has run out");
    if (deadline && *deadline != CourseDeadline::None) return textOf(*deadline);
    if (step == u"standing_refused"_s) return ListStates::tr("Refused too often");
    if (step == u"standing_silent"_s) return ListStates::tr("No contact");
    if (step == u"programme_admit"_s) return ListStates::tr("A place is free");
    if (step == u"programme_step"_s) return ListStates::tr("Step of the plan");
    if (step == u"programme_undated"_s) return ListStates::tr("Step of the plan, no day set");
    if (step == u"programme_result"_s) return ListStates::tr("Record the result");
    return term(u"help_kind"_s, step);
}

/// With the row's other cells also the step: "困难认定 · 街道复核".
QString CellWords::work(const QString& kind, const CellOf& cell) const {
    const auto* known = workKind(kind);
    if (!known) return kind;
    const auto step = cell ? stepOfWork(cell(u"step"_s).toString()) : QString();
    return step.isEmpty() ? titleOf(*known) : titleOf(*known) + u" · "_s + step;
}

QString CellWords::state(const QString& column, const QString& state, const CellOf& cell) const {
    if (column == u"categories"_s) return term(u"registration_kind"_s, state);
    if (const auto words = checkWords(column, state)) return *words;
    if (const auto words = campaignWords(column, state)) return *words;
    if (const auto words = enrolmentWords(column, state)) return *words;
    if (const auto words = sessionWords(column, state)) return *words;
    if (const auto words = standingWords(column, state)) return *words;
    if (column == u"kind"_s) return work(state, cell);
    if (column == u"step"_s) return stepOfWork(state);
    if (column == u"hold"_s) return state == u"held"_s ? onHold({}) : ListStates::tr("To do");
    if (column == u"act"_s) return textOfAct(state);
    if (column == u"direction"_s || column == u"transfer_state"_s) return transferWords(state);
    if (column == u"onward_state"_s) return onwardWords(state);
    if (column == u"day_kind"_s || column == u"origin"_s)
        return calendarWords().value(state, state);
    if (column == u"next_step"_s) {
        const auto step = hardshipStepOf(state);
        return step ? titleOf(*step) : QString();
    }
    if (column == u"finding"_s) return findingWords().value(state, state);
    if (column == u"deadline"_s)
        return state.isEmpty() ? state : textOf(courseDeadlineOf(state).value_or(CourseDeadline()));
    if (column == u"standing"_s && state == u"later"_s) return stateWords().value(state);
    if (column == u"outcome"_s) return outcomeWords(state);
    if (column == u"subject"_s) return recordWords().value(state, state);
    if (const auto until = cell && column == u"state"_s ? cell(u"hold_until"_s).toDate() : QDate();
        until.isValid())
        return onHold(until);
    if (cell && (state == u"overdue"_s || state == u"due_soon"_s || state == u"later"_s))
        for (const auto& day : {u"due"_s, u"receipt_due"_s})
            if (const auto words = note(day, cell(day)); !words.isEmpty()) return words;
    if (const auto words = stateWords(); words.contains(state)) return words.value(state);
    static const QMap<QString, QString> lists{{u"result"_s, u"referral_result"_s},
                                              {u"state"_s, u"vacancy_state"_s},
                                              {u"intent"_s, u"job_intent"_s}};
    return lists.contains(column) ? codes_.lists.name(lists.value(column), state) : state;
}

QString CellWords::text(const std::vector<ListColumn>& columns, const ListRow& row,
                        size_t place) const {
    return text(columns[place], row.cells[place], [&](const QString& key) {
        const auto other = std::ranges::find(columns, key, &ListColumn::key);
        return other == columns.end() ? QVariant() : row.cells[size_t(other - columns.begin())];
    });
}

QString CellWords::text(const ListColumn& column, const QVariant& value, const CellOf& cell) const {
    if (!value.isValid() || value.isNull()) return {};
    switch (column.kind) {
    case ListColumn::Kind::Money: return Money::fen(value.toLongLong()).toGroupedText();
    case ListColumn::Kind::Day: return value.toDate().toString(Qt::ISODate);
    case ListColumn::Kind::Code: return term(column.codeList, value.toString());
    case ListColumn::Kind::State: return state(column.key, value.toString(), cell);
    case ListColumn::Kind::Text:
    case ListColumn::Kind::Number:
    case ListColumn::Kind::Masked: break;
    }
    return value.toString();
}

QString CellWords::filterValue(const ListColumn& column, const QString& value) const {
    const auto words = [&](const QString& part) {
        if (part.isEmpty()) return u"…"_s;
        return column.kind == ListColumn::Kind::Day ? part : text(column, part, {});
    };
    if (const auto dots = value.indexOf(u".."_s); dots >= 0)
        return ListStates::tr("%1 to %2").arg(words(value.left(dots)), words(value.mid(dots + 2)));
    QStringList parts;
    for (const auto& part : value.split(u'|', Qt::SkipEmptyParts)) parts << words(part);
    return parts.join(u'、');
}

QString CellWords::filters(const ListSource& list, const ListQuery& query) const {
    QStringList parts;
    if (!query.text.isEmpty()) parts << ListStates::tr("Search: %1").arg(query.text);
    const auto columns = list.columns();
    for (auto filter = query.filters.cbegin(); filter != query.filters.cend(); ++filter) {
        const auto column = std::ranges::find(columns, filter.key(), &ListColumn::key);
        if (column != columns.end())
            parts << ListStates::tr("%1: %2").arg(column->title,
                                                  filterValue(*column, filter.value()));
        else if (filter.key() == u"year"_s)
            parts << filter.value();
        else if (filter.key() == u"overdue"_s)
            parts << ListStates::tr("overdue only");
        else if (filter.key() == u"open_on"_s)
            parts << ListStates::tr("taking applicants on %1").arg(filter.value());
        else if (filter.key() == u"group"_s)
            parts << ListStates::tr("%1: %2").arg(ListStates::tr("Registered as"),
                                                  term(u"registration_kind"_s, filter.value()));
        else if (filter.key() == u"unprinted"_s)
            parts << ListStates::tr("letters never printed");
    }
    return parts.join(u" · "_s);
}

}  // namespace zhiqiao
