// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/programme_words.h"

#include "app/cli/program.h"

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue numberJson(const std::optional<int>& number) {
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue wordsJson(const QString& text) { return text.isEmpty() ? QJsonValue() : text; }

QString staffName(const std::vector<Staff>& staff, StaffId id) {
    const auto found = std::ranges::find(staff, id, &Staff::id);
    return found == staff.end() ? QString() : found->name;
}

QJsonObject stepJson(const PlanStep& step, const std::vector<Staff>& staff, QDate today) {
    const auto state = step.isOpen()  ? step.isOverdueOn(today) ? u"overdue"_s : u"open"_s
                       : step.dropped ? u"dropped"_s
                                      : u"done"_s;
    return {{u"step"_s, step.number},
            {u"what"_s, step.what},
            {u"owner"_s, wordsJson(staffName(staff, step.owner))},
            {u"due"_s, dayJson(step.due)},
            {u"state"_s, state},
            {u"closed_on"_s, dayJson(step.doneOn)},
            {u"note"_s, wordsJson(step.words)}};
}

}  // namespace

QJsonObject roundJson(const OfficeSession& session, const ProgrammeRound& round) {
    const auto& f = round.facts;
    return {{u"id"_s, round.id.value()},
            {u"programme"_s, f.programme},
            {u"programme_name"_s, session.codes().lists.name(u"programme"_s, f.programme)},
            {u"name"_s, f.name},
            {u"places"_s, numberJson(f.places)},
            {u"from"_s, dayJson(f.from)},
            {u"until"_s, dayJson(f.until)}};
}

QJsonObject figuresJson(const OfficeSession& session, const OpenedRound& opened) {
    const auto& [round, all, seen] = opened;
    QJsonObject ends;
    for (const auto& [code, persons] : seen.ends) ends[code] = persons;
    return {{u"places"_s, numberJson(all.places)},
            {u"taken_persons"_s, all.taken()},
            {u"free"_s, numberJson(all.free())},
            {u"applied_persons"_s, seen.applied},
            {u"waiting_persons"_s, seen.waiting},
            {u"admitted_persons"_s, seen.admitted},
            {u"active_persons"_s, seen.active},
            {u"ended_persons"_s, seen.ended},
            {u"succeeded_persons"_s, succeeded(seen, session.codes().lists)},
            {u"withdrawn_persons"_s, seen.withdrawn},
            {u"ends"_s, ends}};
}

QJsonObject enrolmentJson(const OfficeSession& session, const EnrolmentView& view,
                          const std::vector<Staff>& staff) {
    const auto& course = view.course;
    QJsonArray steps;
    for (const auto& step : course.steps)
        steps.append(stepJson(step, staff, session.clock().today()));
    QJsonArray deeds;
    for (const auto& deed : view.enrolment.deeds)
        deeds.append(QJsonObject{{u"deed"_s, toQString(codeOf(deed.facts.kind))},
                                 {u"on"_s, dayJson(deed.facts.on)},
                                 {u"by"_s, wordsJson(staffName(staff, deed.recorded.staff))}});
    return {
        {u"id"_s, view.enrolment.id.value()},
        {u"person_id"_s, view.enrolment.facts.person.value()},
        {u"round"_s, view.round.id.value()},
        {u"programme"_s, view.enrolment.programme},
        {u"programme_name"_s, session.codes().lists.name(u"programme"_s, view.enrolment.programme)},
        {u"round_name"_s, view.round.facts.name},
        {u"state"_s, course.takenBack ? u"taken_back"_s : codeOf(view.state).toString()},
        {u"place"_s, view.queue ? QJsonValue(view.queue->place) : QJsonValue()},
        {u"applied_on"_s, dayJson(view.enrolment.facts.on)},
        {u"entry_on"_s, dayJson(course.entryOn)},
        {u"closed_on"_s, dayJson(course.closedOn)},
        {u"code"_s, wordsJson(course.code)},
        {u"note"_s, wordsJson(course.words.isEmpty() ? view.enrolment.facts.words : course.words)},
        {u"steps"_s, steps},
        {u"deeds"_s, deeds}};
}

}  // namespace zhiqiao::cli
