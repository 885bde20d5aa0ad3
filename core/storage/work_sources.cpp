// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/work_sources.h"

#include "core/base/text.h"
#include "core/casework/work_kinds.h"
#include "core/storage/case_office.h"
#include "core/storage/in_charge.h"
#include "core/storage/list_difficulties.h"
#include "core/storage/list_help.h"
#include "core/storage/list_key_employers.h"
#include "core/storage/list_programmes.h"
#include "core/storage/sql_finding_store.h"
#include "core/storage/staff_cover.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

/// The days of one question, as SQL writes them.
struct WorkDays {
    QString today;
    QString ahead;     ///< last day of what is shown beforehand
    QString contract;  ///< last day on which an ending contract is told
};

QString itemOf(QStringView kind) { return QString::number(workKind(kind)->item); }

const QString kCountyOfPerson = u"substr(p.residence_division, 1, 6)"_s;

/// What stands alike in all sources of one kind each.
WorkSource sourceOf(QStringView kind) {
    return {.item = itemOf(kind), .kind = u"'%1'"_s.arg(kind), .county = kCountyOfPerson};
}

std::vector<WorkStep> stepTo(const QString& table, const QString& index, const QString& person) {
    return {{table, index, person + u" = cd.person_id"_s}};
}

/// The condition begins with that of the partial index obligation_owed, word by word.
WorkSource owedPromises(const WorkDays& days) {
    QString item = u"(CASE o.item"_s;
    for (const auto* kind : {u"contact", u"guidance", u"referral", u"opportunity", u"policy"})
        item += u" WHEN '%1' THEN %2"_s.arg(QString::fromUtf16(kind), itemOf(kind));
    WorkSource source{.table = u"obligation o"_s,
                      .record = u"o.registration_id"_s,
                      .item = item + u" ELSE 5 END)"_s,
                      .kind = u"o.item"_s};
    source.joins =
        u"LEFT JOIN registration r ON r.id = o.registration_id "
        "LEFT JOIN person p ON p.id = o.person_id"_s +
        joinOfficer(u"o.person_id"_s, u"o.staff_id"_s);
    source.ofPerson = u"o.person_id = %1"_s;
    source.fromPeople = stepTo(source.table, u"obligation_by_person"_s, u"o.person_id"_s);
    source.ofOfficer = true;
    source.where =
        u"o.active = 1 AND o.delivered < o.promised AND (o.stops_on IS NULL OR o.stops_on > '%1')"_s
            .arg(days.today);
    source.due = source.order = source.held = u"o.due_on"_s;
    source.since = u"o.since"_s;
    source.group = u"r.kind"_s;
    source.promised = u"o.promised"_s;
    source.delivered = u"o.delivered"_s;
    source.county = kCountyOfPerson;
    source.office = officeKeeping(u"p"_s);
    return source;
}

WorkSource lateSlips(const WorkDays& days) {
    auto source = sourceOf(u"receipt");
    source.table = u"slip_awaited sa"_s;
    source.joins =
        u"LEFT JOIN job_referral jr ON jr.id = sa.id LEFT JOIN person p ON p.id = jr.person_id"_s +
        joinOfficer(u"jr.person_id"_s, u"jr.staff_id"_s);
    source.ofPerson = u"sa.id IN (SELECT jf.id FROM job_referral jf WHERE jf.person_id = %1)"_s;
    source.fromPeople = {
        {u"job_referral jf"_s, u"job_referral_by_person"_s, u"jf.person_id = cd.person_id"_s},
        {source.table, {}, u"sa.id = jf.id"_s}};
    source.where = u"sa.receipt_due < '%1'"_s.arg(days.today);
    source.outstanding = u"sa.receipt_due IS NOT NULL"_s;
    source.record = u"sa.id"_s;
    source.due = source.order = source.held = u"sa.receipt_due"_s;
    source.since = u"jr.issued_on"_s;
    source.number = u"jr.number"_s;
    source.office = officeKeeping(u"p"_s);
    return source;
}

/// Steps of an application, publications that have run out, and the re-check of who is recognised.
WorkSource recognitions(const WorkDays& days) {
    auto source = sourceOf(u"recognition");
    source.table = u"hardship h"_s;
    source.joins = u"LEFT JOIN person p ON p.id = h.person_id"_s +
                   joinOfficer(u"h.person_id"_s, u"h.staff_id"_s);
    source.ofPerson = u"h.person_id = %1"_s;
    source.fromPeople = stepTo(source.table, u"hardship_by_person"_s, u"h.person_id"_s);
    source.where = u"h.due_on IS NOT NULL AND h.due_on <= '%1'"_s.arg(days.ahead);
    source.record = u"h.id"_s;
    source.due = source.order = source.held = u"h.due_on"_s;
    source.since = u"h.applied_on"_s;
    source.step = u"h.next_step"_s;
    source.group = u"'hardship'"_s;
    source.office = officeKeeping(u"p"_s);
    return source;
}

/// Both days of a plan: the step that is due first, and the next contact.
WorkSource helpPlans(const WorkDays& days, QStringView kind, const QString& day) {
    auto source = sourceOf(kind);
    source.table = u"help_course c"_s;
    source.joins =
        u"LEFT JOIN help_plan h ON h.id = c.id LEFT JOIN person p ON p.id = c.person_id "
        "LEFT JOIN staff st ON st.id = "_s +
        officerOfTask(u"p"_s, u"c.officer_id"_s);
    source.ofPerson = u"c.person_id = %1"_s;
    source.fromPeople = stepTo(source.table, u"help_course_by_person"_s, u"c.person_id"_s);
    source.owner = u"officer_id"_s;
    source.where = u"c.closed_on IS NULL AND %1 IS NOT NULL AND %1 <= '%2'"_s.arg(day, days.ahead);
    source.record = u"c.id"_s;
    source.due = source.order = source.held = day;
    source.since = u"h.started_on"_s;
    source.group = u"'hardship'"_s;
    source.office = officeKeeping(u"p"_s);
    source.own = ownHelpPlan(u"c"_s, days.today);
    return source;
}

/// Whether a placed person still works there is to be asked.
WorkSource followUps(const WorkDays& days) {
    auto source = sourceOf(u"follow_up");
    source.table = u"follow_up_course u"_s;
    source.joins =
        u"LEFT JOIN placement l ON l.id = u.id LEFT JOIN person p ON p.id = u.person_id"_s +
        joinOfficer(u"u.person_id"_s, u"u.staff_id"_s);
    source.ofPerson = u"u.person_id = %1"_s;
    source.fromPeople = stepTo(source.table, u"follow_up_course_by_person"_s, u"u.person_id"_s);
    source.where = u"u.due_on IS NOT NULL AND u.due_on <= '%1'"_s.arg(days.ahead);
    source.record = u"u.id"_s;
    source.due = source.order = source.held = u"u.due_on"_s;
    source.since = u"l.start_on"_s;
    source.office = officeKeeping(u"p"_s);
    return source;
}

/// The day a person was promised to be heard of again.
WorkSource agreedContacts(const WorkDays& days) {
    auto source = sourceOf(u"contact_due");
    source.table = u"contact_course cc"_s;
    source.joins =
        u"LEFT JOIN service sv ON sv.id = cc.id LEFT JOIN person p ON p.id = cc.person_id"_s +
        joinOfficer(u"cc.person_id"_s, u"cc.staff_id"_s);
    source.ofPerson = u"cc.person_id = %1"_s;
    source.fromPeople = stepTo(source.table, {}, u"cc.person_id"_s);
    source.where = u"cc.due_on <= '%1' AND (cc.stops_on IS NULL OR cc.stops_on > '%2')"_s.arg(
        days.ahead, days.today);
    source.record = u"cc.id"_s;
    source.due = source.order = source.held = u"cc.due_on"_s;
    source.since = u"sv.on_day"_s;
    source.office = officeKeeping(u"p"_s);
    return source;
}

/// Who works away is to be heard of once in the office's interval.
WorkSource peopleAway(const WorkDays& days) {
    auto source = sourceOf(u"away");
    source.table = u"away_course aw"_s;
    source.joins = u"LEFT JOIN person p ON p.id = aw.person_id"_s +
                   joinOfficer(u"aw.person_id"_s, u"aw.staff_id"_s);
    source.ofPerson = u"aw.person_id = %1"_s;
    source.fromPeople = stepTo(source.table, {}, u"aw.person_id"_s);
    source.where =
        u"aw.due_on IS NOT NULL AND aw.due_on <= '%1' AND aw.left_on <= '%2' "
        "AND (aw.stops_on IS NULL OR aw.stops_on > '%2')"_s.arg(days.ahead, days.today);
    source.record = u"aw.id"_s;
    source.due = source.order = source.held = u"aw.due_on"_s;
    source.since = u"coalesce(aw.heard_on, aw.left_on)"_s;
    source.group = u"'transfer'"_s;
    source.office = officeKeeping(u"p"_s);
    return source;
}

/// A status that may be lost, from the day somebody is to look at it, within what is shown
/// beforehand. A proposal that refusals make has no day it is late after.
WorkSource statusReviews(const WorkDays& days) {
    auto source = sourceOf(u"status_review");
    source.table = u"standing_course sc"_s;
    source.joins = u"LEFT JOIN person p ON p.id = sc.person_id"_s +
                   joinOfficer(u"sc.person_id"_s, u"sc.staff_id"_s);
    source.ofPerson = u"sc.person_id = %1"_s;
    source.fromPeople = stepTo(source.table, u"standing_course_by_person"_s, u"sc.person_id"_s);
    source.outstanding =
        u"sc.show_on IS NOT NULL AND (sc.stops_on IS NULL OR sc.stops_on > '%1')"_s.arg(days.today);
    source.where =
        u"sc.show_on IS NOT NULL AND sc.sort_on <= '%1' AND sc.show_on <= '%2' "
        "AND (sc.stops_on IS NULL OR sc.stops_on > '%2')"_s.arg(days.ahead, days.today);
    source.record = u"sc.id"_s;
    source.due = u"(CASE WHEN sc.refused_on IS NULL THEN sc.lost_on END)"_s;
    source.order = source.held = u"sc.sort_on"_s;
    source.since = u"coalesce(sc.refused_on, sc.show_on)"_s;
    source.state = u"(CASE WHEN sc.refused_on IS NULL THEN '' ELSE 'due_soon' END)"_s;
    source.step =
        u"(CASE WHEN sc.refused_on IS NULL THEN 'standing_silent' ELSE 'standing_refused' END)"_s;
    source.fault = u"sc.id"_s;
    source.group = u"(CASE sc.status WHEN 'household' THEN '' ELSE sc.status END)"_s;
    source.office = officeKeeping(u"p"_s);
    return source;
}

/// What somebody needs solved, with who is to see to it. Without a due day it is shown from the day
/// it was told.
WorkSource difficulties(const WorkDays& days) {
    auto source = sourceOf(u"difficulty");
    source.table = u"difficulty_course y"_s;
    source.joins =
        u"LEFT JOIN person p ON p.id = y.person_id LEFT JOIN staff st ON st.id = y.owner_id"_s;
    source.ofPerson = u"y.person_id = %1"_s;
    source.fromPeople = stepTo(source.table, u"difficulty_course_by_person"_s, u"y.person_id"_s);
    source.owner = u"owner_id"_s;
    source.where = u"y.closed_on IS NULL AND y.show_on <= '%1'"_s.arg(days.ahead);
    source.record = u"y.id"_s;
    source.due = u"y.due_on"_s;
    source.order = source.held = u"y.show_on"_s;
    source.since = u"y.opened_on"_s;
    source.state = u"(CASE WHEN y.due_on IS NULL THEN 'later' ELSE '' END)"_s;
    source.office = officeKeeping(u"p"_s);
    source.own = ownDifficulty(u"y"_s, days.today);
    return source;
}

/// A department was asked to answer by a day, and has not. The condition holds that of the partial
/// index onward_course_awaited.
WorkSource lateFeedback(const WorkDays& days) {
    auto source = sourceOf(u"onward");
    source.table = u"onward_course oc"_s;
    source.joins =
        u"LEFT JOIN onward_referral ow ON ow.id = oc.id LEFT JOIN person p ON p.id = oc.person_id"_s +
        joinOfficer(u"oc.person_id"_s, u"ow.staff_id"_s);
    source.ofPerson = u"oc.person_id = %1"_s;
    source.fromPeople = stepTo(source.table, u"onward_course_by_person"_s, u"oc.person_id"_s);
    source.where =
        u"oc.ended_on IS NULL AND oc.answer_by IS NOT NULL AND oc.answer_by < '%1'"_s.arg(
            days.today);
    source.outstanding = u"oc.ended_on IS NULL AND oc.answer_by IS NOT NULL"_s;
    source.record = u"oc.id"_s;
    source.due = source.order = source.held = u"oc.answer_by"_s;
    source.since = u"oc.sent_on"_s;
    source.number = u"ow.number"_s;
    source.office = officeKeeping(u"p"_s);
    return source;
}

/// The next step of a plan, what came of one without open steps, and applications there is a place
/// for: of whoever sees to the step, or opened the round. What has no day is never late.
WorkSource programmes(const WorkDays& days) {
    auto source = sourceOf(u"programme");
    source.table = u"programme_course pc"_s;
    source.joins =
        u"LEFT JOIN programme_round pr ON pr.id = pc.round_id LEFT JOIN person p ON p.id = "
        u"pc.person_id "
        "LEFT JOIN staff st ON st.id = "_s +
        officerOfTask(u"p"_s, u"coalesce(pc.owner_id, pr.staff_id)"_s);
    source.ofPerson = u"pc.person_id = %1"_s;
    source.where =
        u"pc.show_on IS NOT NULL AND pc.show_on <= '%1' "
        "AND (pc.next_due IS NOT NULL OR pc.show_on <= '%2')"_s.arg(days.ahead, days.today);
    source.record = u"pc.id"_s;
    source.due = u"pc.next_due"_s;
    source.order = source.held = u"pc.show_on"_s;
    source.since = u"coalesce(pc.entry_on, pc.applied_on)"_s;
    source.state =
        uR"((CASE WHEN pc.next_due IS NOT NULL THEN ''
            WHEN pc.state = 'admitted' AND pc.steps_open > 0 THEN 'later' ELSE 'due_soon' END))"_s;
    source.step =
        uR"((CASE WHEN pc.next_due IS NOT NULL THEN 'programme_step'
            WHEN pc.state <> 'admitted' THEN 'programme_admit'
            WHEN pc.steps_open > 0 THEN 'programme_undated' ELSE 'programme_result' END))"_s;
    source.office = officeKeeping(u"p"_s);
    source.own = ownEnrolment(u"pc"_s, days.today);
    return source;
}

/// An employer on the list is to be heard of again.
WorkSource employerContacts(const WorkDays& days) {
    auto source = sourceOf(u"employer_contact");
    source.table = u"key_employer_course ec"_s;
    source.joins =
        u"LEFT JOIN key_employer kf ON kf.id = ec.id LEFT JOIN employer e ON e.id = ec.employer_id "
        "LEFT JOIN person p ON p.id = 0 LEFT JOIN staff st ON st.id = ec.officer_id"_s;
    source.ofPerson = u"(ec.id = %1 AND FALSE)"_s;
    source.name = u"e.name"_s;
    source.employer = u"e"_s;
    source.where = u"ec.due_on IS NOT NULL AND ec.due_on <= '%1'"_s.arg(days.ahead);
    source.record = u"ec.id"_s;
    source.due = source.order = source.held = u"ec.due_on"_s;
    source.since = u"coalesce(ec.last_on, kf.since_on)"_s;
    source.county = u"substr(e.division, 1, 6)"_s;
    source.office = source.keeper = u"ec.office_id"_s;
    source.fault = u"ec.id"_s;
    source.subject = u"key_employer"_s;
    source.own = ownKeyEmployer(u"ec"_s, days.today);
    return source;
}

/// The row of a table of spans that holds on the day.
QString spanHolds(const QString& alias, const QString& today) {
    return u"%1.from_day <= '%2' AND (%1.until_day IS NULL OR %1.until_day > '%2')"_s.arg(alias,
                                                                                          today);
}

/// Somebody who belongs to the household and is registered.
const QString kRegisteredMember =
    uR"(FROM household_member o JOIN registration q ON q.person_id = o.person_id
        WHERE o.household_id = hh.id AND o.left_on IS NULL AND q.ended_on IS NULL
        AND NOT EXISTS (SELECT 1 FROM registration qc WHERE qc.corrects = q.id))"_s;

WorkSource households(const WorkDays& days, QStringView kind) {
    auto source = sourceOf(kind);
    source.joins =
        uR"(JOIN household hh ON hh.id = %1 AND hh.closed_on IS NULL
            LEFT JOIN household_member hm ON hm.household_id = hh.id AND hm.left_on IS NULL
                AND hm.relation = '0' LEFT JOIN person p ON p.id = hm.person_id
            LEFT JOIN staff st ON st.id = (SELECT )"_s +
        officerInCharge(u"q.person_id"_s, u"q.officer_id"_s) + u' ' + kRegisteredMember +
        u" ORDER BY q.registered_on, q.id LIMIT 1)"_s;
    source.household = u"hh.id"_s;
    source.county = u"substr(hh.division, 1, 6)"_s;
    source.office = source.keeper = u"hh.office_id"_s;
    source.own = ownHousehold(u"hh.id"_s, days.today);
    return source;
}

/// What a clock asks for. A public notice asks for nothing until it has run out, and is never late.
WorkSource householdClocks(const WorkDays& days) {
    auto source = households(days, u"household");
    source.table = u"household_span s"_s;
    source.joins = source.joins.replace(u"%1"_s, u"s.household_id"_s);
    source.again = spanHolds(u"s"_s, days.today);
    source.where =
        u"s.due_on IS NOT NULL AND %1 AND (s.deadline IN ('verify', 'first_offer', 'clear') "
        "OR s.deadline = 'notice' AND s.due_on <= '%2')"_s.arg(source.again, days.today);
    source.record = u"s.household_id"_s;
    source.due = u"(CASE WHEN s.deadline = 'notice' THEN NULL ELSE s.due_on END)"_s;
    source.order = source.held = u"s.due_on"_s;
    source.since = u"s.from_day"_s;
    source.state = u"(CASE WHEN s.deadline = 'notice' THEN 'due_soon' ELSE '' END)"_s;
    source.step = u"s.deadline"_s;
    return source;
}

/// Of a household that was brought into work.
WorkSource endingContracts(const WorkDays& days) {
    auto source = households(days, u"work_ends");
    source.table = u"household_count n"_s;
    source.joins = source.joins.replace(u"%1"_s, u"n.household_id"_s) +
                   u" JOIN household_span s ON s.household_id = n.household_id AND "_s +
                   spanHolds(u"s"_s, days.today);
    source.again = spanHolds(u"n"_s, days.today);
    source.where =
        u"n.work_ends_on IS NOT NULL AND n.work_ends_on <= '%1' AND %2 AND coalesce(s.state, '') IN ('50', '60')"_s
            .arg(days.contract, source.again);
    source.record = u"n.household_id"_s;
    source.due = source.order = source.held = u"n.work_ends_on"_s;
    source.since = u"s.from_day"_s;
    return source;
}

/// Errors in the data of people that nobody has set aside.
WorkSource wrongData(const WorkDays& days) {
    auto source = sourceOf(u"finding");
    source.table = u"finding f"_s;
    source.joins = u"LEFT JOIN person p ON p.id = f.person_id"_s +
                   joinOfficer(u"f.person_id"_s, u"f.officer_id"_s);
    source.ofPerson = u"f.person_id = %1"_s;
    source.fromPeople = stepTo(source.table, u"finding_by_person"_s, u"f.person_id"_s);
    source.where = u"f.severity = 0 AND %1 AND NOT %2"_s.arg(findingHolds(days.today),
                                                             findingIsAside(days.today));
    source.record = u"f.id"_s;
    source.order = source.since = u"f.shown_on"_s;
    source.held = u"''"_s;
    source.state = u"'wrong'"_s;
    source.check = u"f.check_id"_s;
    source.fault = u"f.record_id"_s;
    source.office = officeKeeping(u"p"_s);
    return source;
}

/// People other offices ask to send: they wait for this office's answer.
WorkSource transfers(QStringView kind) {
    auto source = sourceOf(kind);
    source.table = u"case_transfer t"_s;
    source.joins = u"LEFT JOIN person p ON p.id = t.person_id"_s +
                   joinOfficer(u"t.person_id"_s, u"t.staff_id"_s);
    source.ofPerson = u"t.person_id = %1"_s;
    source.where = u"t.state = 'asked'"_s;
    source.record = u"t.id"_s;
    source.due = source.order = source.held = u"t.due_on"_s;
    source.since = u"t.asked_on"_s;
    return source;
}

WorkSource transfersAsked() {
    auto source = transfers(u"transfer_asked");
    source.office = source.keeper = u"t.to_office_id"_s;
    source.own = u"(t.staff_id = %1 AND FALSE)"_s;  // the person is nobody's case here yet
    source.subject = u"case_transfer"_s;
    return source;
}

/// Not answered by its day: the sender asks again.
WorkSource transfersSilent(const WorkDays& days) {
    auto source = transfers(u"transfer_silent");
    source.fromPeople = stepTo(source.table, u"case_transfer_by_person"_s, u"t.person_id"_s);
    source.outstanding = source.where;
    source.where += u" AND t.due_on < '%1'"_s.arg(days.today);
    source.office = officeKeeping(u"p"_s);
    return source;
}

/// The person a request `a` is about; most are about nobody.
const QString kPersonOfRequest = u"(CASE a.subject WHEN 'person' THEN a.subject_id END)"_s;

/// What a second person sent back, until who asked has noted it. It is late the day after.
WorkSource returnedRequests(const WorkDays& days) {
    auto source = sourceOf(u"request_returned");
    source.table = u"returned_request rr"_s;
    source.joins = u"LEFT JOIN approval a ON a.id = rr.id LEFT JOIN person p ON p.id = "_s +
                   kPersonOfRequest + u" LEFT JOIN staff st ON st.id = rr.staff_id"_s;
    source.ofPerson =
        uR"(rr.id IN (SELECT aa.id FROM approval aa WHERE aa.subject = 'person'
            AND aa.subject_id = %1))"_s;
    source.where = u"rr.id > 0"_s;
    source.record = u"rr.id"_s;
    source.due = source.order = source.held = source.since = u"rr.on_day"_s;
    source.county = u"coalesce(substr(p.residence_division, 1, 6), '')"_s;
    source.office = source.keeper = u"rr.office_id"_s;
    source.own = officerOrCovered(u"rr.staff_id"_s, days.today);
    source.subject = u"approval"_s;
    return source;
}

}  // namespace

std::vector<WorkSource> workSources(QDate today, const WorklistDays& days) {
    const auto after = [&](int more) { return today.addDays(more).toString(Qt::ISODate); };
    const WorkDays when{after(0), after(days.ahead), after(days.contract)};
    auto steps = helpPlans(when, u"help_step", u"c.next_due"_s);
    steps.step = u"c.next_kind"_s;
    return {owedPromises(when),     agreedContacts(when),
            lateSlips(when),        followUps(when),
            difficulties(when),     recognitions(when),
            std::move(steps),       helpPlans(when, u"help_contact", u"c.contact_due"_s),
            householdClocks(when),  endingContracts(when),
            transfersAsked(),       transfersSilent(when),
            returnedRequests(when), programmes(when),
            lateFeedback(when),     employerContacts(when),
            peopleAway(when),       wrongData(when),
            statusReviews(when)};
}

std::vector<WorkSource> outstandingSources(QDate today) {
    constexpr int kHoweverFar = 36'500;
    auto sources = workSources(today, {.ahead = kHoweverFar, .contract = kHoweverFar});
    std::erase_if(sources, [](const WorkSource& source) { return source.ofPerson.isEmpty(); });
    for (auto& source : sources) {
        if (!source.outstanding.isEmpty()) source.where = source.outstanding;
        if (!source.keeper.isEmpty())
            source.where += u" AND %1 = %2"_s.arg(source.keeper, officeKeeping(u"p"_s));
    }
    return sources;
}

QString holdStands(const QString& today) {
    return u"w.ended_on IS NULL AND w.until_day > '%1'"_s.arg(today);
}

QString holdFits(const WorkSource& source) {
    return u"w.record_id = %1 AND w.kind = %2 AND w.due_on = %3"_s.arg(source.record, source.kind,
                                                                       source.held);
}

}  // namespace zhiqiao
