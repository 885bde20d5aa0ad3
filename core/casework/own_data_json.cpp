// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/own_data.h"

#include "core/base/money.h"
#include "core/base/text.h"
#include "core/casework/own_campaigns.h"
#include "core/casework/own_difficulties.h"
#include "core/casework/own_enrolments.h"
#include "core/casework/own_facts.h"
#include "core/casework/own_onward.h"
#include "core/casework/own_sessions.h"
#include "core/casework/own_standing.h"
#include "core/casework/own_transfers.h"

#include <QJsonArray>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

QJsonValue jsonOf(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }
QJsonValue jsonOf(const QDate& day) { return jsonOf(day.toString(Qt::ISODate)); }
QJsonValue jsonOf(const std::optional<QDate>& day) { return day ? jsonOf(*day) : QJsonValue(); }
QJsonValue jsonOf(const std::optional<qint64>& fen) {
    return fen ? QJsonValue(Money::fen(*fen).toYuanText()) : QJsonValue();
}

QJsonObject factsJson(const PersonFacts& facts) {
    QJsonObject object;
    for (const auto& fact : ownFacts()) object[QLatin1String(fact.key)] = jsonOf(fact.value(facts));
    return object;
}

QJsonObject detailsJson(const RegistrationDetails& details) {
    QJsonObject object;
    for (auto at = details.begin(); at != details.end(); ++at) object[at.key()] = at.value();
    return object;
}

template <class Records, class Make>
QJsonArray arrayOf(const Records& records, Make make) {
    QJsonArray array;
    for (const auto& record : records) array.append(make(record));
    return array;
}

QJsonObject serviceJson(const ServiceRecord& record) {
    const auto& f = record.facts;
    QJsonObject object{{u"id"_s, record.id.value()},
                       {u"on"_s, jsonOf(f.on)},
                       {u"corrects"_s, f.corrects ? QJsonValue(f.corrects->value()) : QJsonValue()},
                       {u"withdrawn_because"_s, jsonOf(f.withdrawnReason)}};
    if (f.contact)
        object[u"contact"_s] =
            QJsonObject{{u"method"_s, f.contact->method},
                        {u"outcome"_s, f.contact->outcome},
                        {u"intent"_s, jsonOf(f.contact->intent)},
                        {u"no_intent_reason"_s, jsonOf(f.contact->noIntentReason)}};
    if (f.guidance)
        object[u"guidance"_s] =
            QJsonObject{{u"mode"_s, f.guidance->mode},
                        {u"minutes"_s, f.guidance->minutes},
                        {u"types"_s, QJsonArray::fromStringList(f.guidance->types)},
                        {u"content"_s, jsonOf(f.guidance->content)},
                        {u"confirmed"_s, f.guidance->confirmed}};
    if (f.offer)
        object[u"offer"_s] = QJsonObject{{u"kind"_s, f.offer->kind},
                                         {u"name"_s, f.offer->name},
                                         {u"starts_on"_s, jsonOf(f.offer->startsOn)},
                                         {u"response"_s, jsonOf(f.offer->response)},
                                         {u"reason"_s, jsonOf(f.offer->reason)}};
    if (f.policy)
        object[u"policy"_s] =
            QJsonObject{{u"method"_s, f.policy->method}, {u"content"_s, jsonOf(f.policy->content)}};
    return object;
}

QJsonObject followUpJson(const FollowUp& record) {
    const auto& f = record.facts;
    return {{u"id"_s, record.id.value()},
            {u"on"_s, jsonOf(f.on)},
            {u"method"_s, jsonOf(f.method)},
            {u"outcome"_s, jsonOf(f.outcome)},
            {u"standing"_s, jsonOf(f.standing)},
            {u"left_on"_s, jsonOf(f.leftOn)},
            {u"wage"_s, jsonOf(f.wageFen)},
            {u"contract_kind"_s, jsonOf(f.contractKind)},
            {u"insured"_s, f.insured ? QJsonValue(*f.insured) : QJsonValue()},
            {u"words"_s, jsonOf(f.words)},
            {u"corrects"_s, f.corrects ? QJsonValue(f.corrects->value()) : QJsonValue()},
            {u"withdrawn_because"_s, jsonOf(f.withdrawnReason)}};
}

QJsonObject recognitionJson(const HardshipCase& one) {
    const auto& f = one.facts;
    return {{u"number"_s, one.number},
            {u"category"_s, f.category},
            {u"applied_on"_s, jsonOf(f.appliedOn)},
            {u"evidence"_s, QJsonArray::fromStringList(f.evidence)},
            {u"note"_s, jsonOf(f.note)},
            {u"steps"_s, arrayOf(one.steps, [](const HardshipStep& step) {
                 return QJsonObject{{u"step"_s, toQString(codeOf(step.facts.kind))},
                                    {u"on"_s, jsonOf(step.facts.on)},
                                    {u"passed"_s, step.facts.passed},
                                    {u"exit_reason"_s, jsonOf(step.facts.exitReason)},
                                    {u"note"_s, jsonOf(step.facts.note)}};
             })}};
}

QJsonObject helpPlanJson(const HelpPlan& plan) {
    return {{u"category"_s, plan.facts.category},
            {u"started_on"_s, jsonOf(plan.facts.startedOn)},
            {u"steps"_s, arrayOf(plan.steps,
                                 [](const HelpStep& step) {
                                     return QJsonObject{{u"id"_s, step.id.value()},
                                                        {u"kind"_s, step.facts.kind},
                                                        {u"since"_s, jsonOf(step.facts.since)},
                                                        {u"due"_s, jsonOf(step.facts.due)},
                                                        {u"words"_s, jsonOf(step.facts.words)}};
                                 })},
            {u"deeds"_s, arrayOf(plan.deeds, [](const HelpDeed& deed) {
                 const auto& f = deed.facts;
                 return QJsonObject{
                     {u"kind"_s, toQString(codeOf(f.kind))},
                     {u"on"_s, jsonOf(f.on)},
                     {u"step"_s, f.step ? QJsonValue(f.step->value()) : QJsonValue()},
                     {u"code"_s, jsonOf(f.code)},
                     {u"officer"_s, f.officer ? QJsonValue(f.officer->value()) : QJsonValue()},
                     {u"days"_s, f.days ? QJsonValue(*f.days) : QJsonValue()},
                     {u"words"_s, jsonOf(f.words)}};
             })}};
}

QJsonObject comparisonJson(const OwnComparison& own) {
    const auto& f = own.comparison.facts;
    return {{u"owner"_s, f.owner},
            {u"as_of"_s, jsonOf(f.asOf)},
            {u"compared_on"_s, jsonOf(own.comparison.on)},
            {u"said"_s, arrayOf(own.said.differences, [](const FieldDifference& d) {
                 return QJsonObject{{u"field"_s, d.field},
                                    {u"ours"_s, jsonOf(d.ours)},
                                    {u"theirs"_s, jsonOf(d.theirs)},
                                    {u"accepted"_s, d.accepted}};
             })}};
}

QJsonObject assignmentJson(const Assignment& one) {
    return {{u"officer"_s, one.officer.value()},
            {u"since"_s, jsonOf(one.since)},
            {u"reason"_s, one.reason}};
}

QJsonObject paperJson(const Paper& one) {
    const auto& f = one.facts;
    return {{u"id"_s, one.id.value()},
            {u"kind"_s, f.kind},
            {u"taken_on"_s, jsonOf(f.takenOn)},
            {u"media"_s, toQString(codeOf(one.sheet.media))},
            {u"bytes"_s, one.sheet.bytes},
            {u"sha256"_s, jsonOf(QString::fromLatin1(one.sheet.sha256.toHex()))},
            {u"note"_s, jsonOf(f.note)},
            {u"withdrawn_on"_s, one.withdrawn ? jsonOf(one.withdrawn->on) : QJsonValue()},
            {u"content_kept"_s, one.kept}};
}

}  // namespace

QJsonObject ownDataJson(const OwnData& data) {
    const auto& file = data.file;
    QJsonObject object{{u"id"_s, file.person.id.value()},
                       {u"facts"_s, factsJson(file.person.facts)}};
    QJsonArray former;
    for (const auto& [person, replacedAt] : data.states)
        if (replacedAt.isValid())
            former.append(QJsonObject{{u"until"_s, replacedAt.toString(Qt::ISODate)},
                                      {u"facts"_s, factsJson(person.facts)}});
    object[u"former_facts"_s] = former;
    object[u"wish"_s] =
        file.wish ? QJsonValue(QJsonObject{
                        {u"occupations"_s, QJsonArray::fromStringList(file.wish->occupations)},
                        {u"divisions"_s, QJsonArray::fromStringList(file.wish->divisions)},
                        {u"wage_low"_s, jsonOf(file.wish->wageFenLow)},
                        {u"work_mode"_s, jsonOf(file.wish->workMode)}})
                  : QJsonValue();
    object[u"registrations"_s] = arrayOf(data.registrations, [](const Registration& r) {
        return QJsonObject{
            {u"id"_s, r.id.value()},
            {u"kind"_s, r.facts.kind},
            {u"category"_s, jsonOf(r.facts.category)},
            {u"channel"_s, jsonOf(r.facts.channel)},
            {u"registered_on"_s, jsonOf(r.facts.registeredOn)},
            {u"ended_on"_s, jsonOf(r.facts.endedOn)},
            {u"end_reason"_s, jsonOf(r.facts.endReason)},
            {u"details"_s, detailsJson(r.facts.details)},
            {u"correction_reason"_s, jsonOf(r.reason)},
            {u"corrects"_s, r.corrects ? QJsonValue(r.corrects->value()) : QJsonValue()}};
    });
    object[u"services"_s] = arrayOf(data.services, [&](const ServiceRecord& record) {
        auto service = serviceJson(record);
        if (const auto sheet = data.sheets.find(record.id); sheet != data.sheets.end())
            service[u"sheet"_s] = sheetJson(sheet->second);
        if (const auto sheet = data.recording.contacts.find(record.id);
            sheet != data.recording.contacts.end())
            service[u"sheet"_s] = contactSheetJson(sheet->second);
        return service;
    });
    object[u"notes"_s] = notesJson(data.recording.notes);
    object[u"assessments"_s] = assessmentsJson(data.recording.assessments);
    object[u"referrals"_s] = arrayOf(file.referrals, [](const JobReferral& r) {
        return QJsonObject{{u"number"_s, r.number},
                           {u"issued_on"_s, jsonOf(r.facts.issuedOn)},
                           {u"employer"_s, r.employerName},
                           {u"title"_s, r.title},
                           {u"told"_s, jsonOf(r.facts.told)},
                           {u"voided_on"_s, jsonOf(r.voidedOn)},
                           {u"void_reason"_s, jsonOf(r.voidReason)}};
    });
    object[u"receipts"_s] = arrayOf(file.receipts, [](const Receipt& r) {
        return QJsonObject{{u"result"_s, r.facts.result},
                           {u"received_on"_s, jsonOf(r.facts.receivedOn)},
                           {u"start_on"_s, jsonOf(r.facts.startOn)},
                           {u"wage"_s, jsonOf(r.facts.wageFen)},
                           {u"contract_kind"_s, jsonOf(r.facts.contractKind)},
                           {u"insured"_s, r.facts.insured}};
    });
    object[u"employment"_s] = arrayOf(file.placements, [](const Placement& p) {
        return QJsonObject{{u"employer"_s, jsonOf(p.facts.employerName)},
                           {u"start_on"_s, jsonOf(p.facts.startOn)},
                           {u"ended_on"_s, jsonOf(p.endedOn)},
                           {u"wage"_s, jsonOf(p.facts.wageFen)},
                           {u"form"_s, jsonOf(p.facts.form)},
                           {u"evidence"_s, jsonOf(p.facts.evidence)}};
    });
    object[u"prints"_s] = arrayOf(file.prints, [](const PrintRecord& p) {
        return QJsonObject{{u"form"_s, p.form},
                           {u"printed_at"_s, p.recorded.at.toString(Qt::ISODate)},
                           {u"copies"_s, p.copies}};
    });
    object[u"recognitions"_s] = arrayOf(data.recognitions, recognitionJson);
    object[u"follow_ups"_s] = arrayOf(data.followUps, followUpJson);
    object[u"difficulties"_s] = arrayOf(data.difficulties, difficultyJson);
    object[u"help_plans"_s] = arrayOf(data.plans, helpPlanJson);
    object[u"consents"_s] = arrayOf(data.consents, [](const ConsentRecord& c) {
        return QJsonObject{{u"notice"_s, c.facts.notice},
                           {u"version"_s, c.facts.version},
                           {u"text_digest"_s, c.facts.digest},
                           {u"kind"_s, toQString(codeOf(c.facts.kind))},
                           {u"way"_s, toQString(codeOf(c.facts.way))},
                           {u"on"_s, jsonOf(c.facts.on)}};
    });
    object[u"households"_s] = arrayOf(data.households, [](const OwnHousehold& h) {
        return QJsonObject{{u"book_number"_s, jsonOf(h.household.facts.bookNumber)},
                           {u"address"_s, jsonOf(h.household.facts.address)},
                           {u"relation"_s, h.membership.facts.relation},
                           {u"joined_on"_s, jsonOf(h.membership.facts.joinedOn)},
                           {u"left_on"_s, jsonOf(h.membership.leftOn)},
                           {u"leave_reason"_s, jsonOf(h.membership.leaveReason)}};
    });
    object[u"merged_records"_s] = arrayOf(data.merges, [](const OwnMerge& own) {
        const auto& merge = own.merge;
        return QJsonObject{
            {u"kept"_s, merge.kept.value()},
            {u"merged"_s, merge.gone.value()},
            {u"merged_at"_s, merge.recorded.at.toString(Qt::ISODate)},
            {u"reason"_s, merge.reason},
            {u"undone_at"_s,
             merge.undone ? jsonOf(merge.undone->at.toString(Qt::ISODate)) : QJsonValue()},
            {u"facts"_s, arrayOf(own.states, [](const PersonVersion& state) {
                 return factsJson(state.person.facts);
             })}};
    });
    object[u"statements"_s] = arrayOf(data.statements, [](const MemberStatement& s) {
        return QJsonObject{{u"on"_s, jsonOf(s.facts.on)},
                           {u"state"_s, jsonOf(s.facts.state)},
                           {u"evidence"_s, s.facts.evidence},
                           {u"note"_s, jsonOf(s.facts.note)}};
    });
    object[u"papers"_s] = arrayOf(data.papers, paperJson);
    object[u"comparisons"_s] = arrayOf(data.comparisons, comparisonJson);
    object[u"assignments"_s] = arrayOf(data.assignments, assignmentJson);
    object[u"holds"_s] = arrayOf(data.holds, [](const Hold& hold) {
        return QJsonObject{{u"kind"_s, hold.item.kind},
                           {u"record"_s, hold.item.record},
                           {u"due"_s, jsonOf(hold.due)},
                           {u"on"_s, jsonOf(hold.on)},
                           {u"until"_s, jsonOf(hold.draft.until)},
                           {u"reason"_s, hold.draft.reason},
                           {u"ended_on"_s, jsonOf(hold.endedOn)}};
    });
    object[u"transfers"_s] = transfersJson(data.transfers);
    object[u"campaigns"_s] = campaignsJson(data.campaigns);
    object[u"sessions"_s] = visitsJson(data.recording.visits);
    object[u"enrolments"_s] = arrayOf(data.enrolments, enrolmentJson);
    object[u"onward"_s] = arrayOf(data.onward, onwardJson);
    object[u"status_decisions"_s] = arrayOf(data.standing.deeds, standingDeedJson);
    object[u"status_losses"_s] = arrayOf(data.standing.losses, lossJson);
    return object;
}

}  // namespace zhiqiao
