// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"
#include "core/base/money.h"
#include "core/following/follow_up_acts.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

struct FollowUpVerbs {
    Q_DECLARE_TR_FUNCTIONS(FollowUpVerbs)
};

struct FollowUpOptions {
    std::string person;
    std::string placement;
    std::string method = "02";
    std::string outcome = "01";
    std::string standing;
    std::string leftOn;
    std::string wage;
    std::string contract;
    std::string insured;
    std::string day;
    std::string note;
    std::string corrects;
};

struct TakeBackOptions {
    std::string record;
    std::string person;
    std::string reason;
};

QJsonValue codeJson(const QString& code) {
    return code.isEmpty() ? QJsonValue() : QJsonValue(code);
}

QJsonObject recordJson(const FollowUp& record) {
    const auto& f = record.facts;
    return {{u"id"_s, record.id.value()},
            {u"placement_id"_s, f.placement.value()},
            {u"on"_s, dayJson(f.on)},
            {u"method"_s, codeJson(f.method)},
            {u"outcome"_s, codeJson(f.outcome)},
            {u"standing"_s, codeJson(f.standing)},
            {u"left_on"_s, dayJson(f.leftOn)},
            {u"wage"_s, f.wageFen ? QJsonValue(Money::fen(*f.wageFen).toYuanText()) : QJsonValue()},
            {u"contract"_s, codeJson(f.contractKind)},
            {u"insured"_s, f.insured ? QJsonValue(*f.insured) : QJsonValue()},
            {u"note"_s, codeJson(f.words)},
            {u"corrects"_s, f.corrects ? QJsonValue(f.corrects->value()) : QJsonValue()},
            {u"withdrawn_because"_s, codeJson(f.withdrawnReason)}};
}

QJsonObject courseJson(const FollowUpCourse& course, QDate today) {
    QJsonArray steps;
    for (const auto& step : course.steps)
        steps.append(
            QJsonObject{{u"number"_s, step.rule.number},
                        {u"title"_s, step.rule.title},
                        {u"due"_s, dayJson(step.due)},
                        {u"state"_s, toQString(codeOf(step.state))},
                        {u"overdue"_s, step.isOverdueOn(today)},
                        {u"told_on"_s, dayJson(step.on)},
                        {u"record"_s, step.by ? QJsonValue(step.by->value()) : QJsonValue()}});
    const auto& facts = course.placement.facts;
    return {{u"placement_id"_s, course.placement.id.value()},
            {u"employer"_s, facts.employerName},
            {u"start_on"_s, dayJson(facts.startOn)},
            {u"left_on"_s, dayJson(course.leftOn)},
            {u"attempts"_s, course.attempts},
            {u"last_on"_s, dayJson(course.lastOn)},
            {u"steps"_s, steps}};
}

/// Looking at what is asked about a person's work is looking at the person: an act of the trail.
Exit showFollowUps(const Program& program, OfficeSession& session, const std::string& typed) {
    const auto output = program.output();
    const auto id = numberOf(typed);
    if (!id) return output.fail(id.error());
    const auto actor = program.actorFor(session, Right::PersonRead);
    if (!actor) return output.fail(actor.error());
    struct Found {
        std::vector<FollowUpCourse> courses;
        std::vector<FollowUp> records;
    };
    const auto ports = session.followUpPorts();
    const auto found =
        session.transactions.run(*actor,
                                 {.name = "person.view",
                                  .operation = OperationId::make(),
                                  .subject = "person",
                                  .subjectId = *id,
                                  .right = Right::PersonRead},
                                 [&](const Act&) -> Result<Found> {
                                     auto courses = followUpsOf(ports, PersonId(*id));
                                     if (!courses) return fail(courses.error());
                                     auto records = ports.records.historyOf(PersonId(*id));
                                     if (!records) return fail(records.error());
                                     return Found{*std::move(courses), *std::move(records)};
                                 });
    if (!found) return output.fail(found.error());
    QJsonArray placements;
    for (const auto& course : found->courses)
        placements.append(courseJson(course, session.clock().today()));
    QJsonArray records;
    for (const auto& record : found->records) records.append(recordJson(record));
    output.object({{u"person_id"_s, *id}, {u"placements"_s, placements}, {u"records"_s, records}});
    return Done;
}

/// The one asked for; without one the placement that is to be asked about first.
Result<PlacementId> placementOf(const FollowUpPorts& ports, PersonId person,
                                const std::string& typed) {
    if (!typed.empty()) {
        const auto id = numberOf(typed);
        if (!id) return fail(id.error());
        return PlacementId(*id);
    }
    const auto courses = followUpsOf(ports, person);
    if (!courses) return fail(courses.error());
    const FollowUpCourse* first = nullptr;
    for (const auto& course : *courses)
        if (course.next() && (!first || course.next()->due < first->next()->due)) first = &course;
    if (!first && !courses->empty()) first = &courses->front();
    if (first) return first->placement.id;
    return fail({.kind = Error::Kind::NotFound,
                 .code = "follow_up.nobody_placed",
                 .message = FollowUpVerbs::tr("The person was not placed anywhere."),
                 .hint = FollowUpVerbs::tr("A receipt with a hire makes a placement.")});
}

Result<std::optional<QDate>> dayIfGiven(const std::string& typed) {
    if (typed.empty()) return std::optional<QDate>();
    const auto day = dayTyped(typed);
    if (!day) return fail(day.error());
    return std::optional(*day);
}

Result<QString> codeIfGiven(const CodeBook& lists, const QString& list, const std::string& typed) {
    return typed.empty() ? Result<QString>(QString()) : codeTyped(lists, list, typed);
}

Result<FollowUpFacts> factsOf(OfficeSession& session, const FollowUpOptions& o) {
    const auto& lists = session.codes().lists;
    const auto person = numberOf(o.person);
    if (!person) return fail(person.error());
    const auto placement = placementOf(session.followUpPorts(), PersonId(*person), o.placement);
    if (!placement) return fail(placement.error());
    const auto method = codeTyped(lists, u"contact_method"_s, o.method);
    if (!method) return fail(method.error());
    const auto outcome = codeTyped(lists, u"contact_outcome"_s, o.outcome);
    if (!outcome) return fail(outcome.error());
    const auto standing = codeIfGiven(lists, u"work_standing"_s, o.standing);
    if (!standing) return fail(standing.error());
    const auto contract = codeIfGiven(lists, u"contract_type"_s, o.contract);
    if (!contract) return fail(contract.error());
    const auto day = dayIfGiven(o.day);
    if (!day) return fail(day.error());
    const auto leftOn = dayIfGiven(o.leftOn);
    if (!leftOn) return fail(leftOn.error());
    std::optional<qint64> wage;
    if (!o.wage.empty()) {
        const auto typed = moneyTyped(o.wage);
        if (!typed) return fail(typed.error());
        wage = typed->inFen();
    }
    std::optional<FollowUpId> corrects;
    if (!o.corrects.empty()) {
        const auto id = numberOf(o.corrects);
        if (!id) return fail(id.error());
        corrects = FollowUpId(*id);
    }
    return FollowUpFacts{
        .person = PersonId(*person),
        .placement = *placement,
        .on = day->value_or(session.clock().today()),
        .method = *method,
        .outcome = *outcome,
        .standing = *standing,
        .leftOn = *leftOn,
        .wageFen = wage,
        .contractKind = *contract,
        .insured = o.insured.empty() ? std::nullopt : std::optional(o.insured == "yes"),
        .words = text(o.note),
        .corrects = corrects};
}

Exit recordOne(const Program& program, OfficeSession& session, const FollowUpOptions& o) {
    const auto output = program.output();
    const auto actor = program.actorFor(session, Right::ServiceWrite);
    if (!actor) return output.fail(actor.error());
    const auto facts = factsOf(session, o);
    if (!facts) return output.fail(facts.error());
    const auto saved = recordFollowUp(session.followUpPorts(), *actor, OperationId::make(), *facts,
                                      session.clock().today());
    if (!saved) return output.fail(saved.error());
    output.object(recordJson(*saved));
    return Done;
}

Exit takeBack(const Program& program, OfficeSession& session, const TakeBackOptions& o) {
    const auto output = program.output();
    const auto id = numberOf(o.record);
    if (!id) return output.fail(id.error());
    const auto person = numberOf(o.person);
    if (!person) return output.fail(person.error());
    const auto actor = program.actorFor(session, Right::ServiceWrite);
    if (!actor) return output.fail(actor.error());
    const auto records = session.followUps.ofPerson(PersonId(*person));
    if (!records) return output.fail(records.error());
    const auto record = std::ranges::find(*records, FollowUpId(*id), &FollowUp::id);
    if (record == records->end()) return output.fail(followUpCorrected());
    if (auto done = withdrawFollowUp(session.followUpPorts(), *actor, OperationId::make(), *record,
                                     text(o.reason), session.clock().today());
        !done)
        return output.fail(done.error());
    output.object({{u"id"_s, *id}, {u"withdrawn"_s, true}});
    return Done;
}

void runWith(CLI::App& verb, Program& program, std::function<Exit(OfficeSession&)> work) {
    verb.callback([&program, work = std::move(work)] {
        program.verb = [&program, work] { return program.withSession(work); };
    });
}

void addShowFollowUps(CLI::App& noun, Program& program) {
    auto* verb = addVerb(noun, "show",
                         FollowUpVerbs::tr("What is to be asked about a person's work, and what "
                                           "was told"),
                         "case follow-up show 4398046511105");
    const auto person = std::make_shared<std::string>();
    verb->add_option("person", *person, utf8(FollowUpVerbs::tr("Record number")))->required();
    runWith(*verb, program, [&program, person](OfficeSession& session) {
        return showFollowUps(program, session, *person);
    });
}

void addRecordFollowUp(CLI::App& noun, Program& program) {
    auto* verb =
        addVerb(noun, "record", FollowUpVerbs::tr("Records an attempt to ask, and the answer"),
                "case follow-up record --person 4398046511105 --standing 仍在岗 --wage 4200.00");
    const auto o = std::make_shared<FollowUpOptions>();
    verb->add_option("--person", o->person, utf8(FollowUpVerbs::tr("Record number")))->required();
    verb->add_option("--placement", o->placement,
                     utf8(FollowUpVerbs::tr("Number of the placement; left out: the one to be "
                                            "asked about first")));
    verb->add_option("--method", o->method,
                     utf8(FollowUpVerbs::tr("Code or term of contact_method; left out: by phone")));
    verb->add_option("--outcome", o->outcome,
                     utf8(FollowUpVerbs::tr("Code or term of contact_outcome; left out: reached")));
    verb->add_option("--standing", o->standing,
                     utf8(FollowUpVerbs::tr("Code or term of work_standing: 仍在岗, 已离职, …")));
    verb->add_option("--left-on", o->leftOn,
                     utf8(FollowUpVerbs::tr("First day no longer employed there")));
    verb->add_option("--wage", o->wage, utf8(FollowUpVerbs::tr("Monthly pay in 元")));
    verb->add_option("--contract", o->contract,
                     utf8(FollowUpVerbs::tr("Code or term of contract_type")));
    verb->add_option("--insured", o->insured, utf8(FollowUpVerbs::tr("Social insurance is paid")))
        ->check(CLI::IsMember({"yes", "no"}));
    verb->add_option("--day", o->day, utf8(FollowUpVerbs::tr("Another day than today")));
    verb->add_option("--note", o->note, utf8(FollowUpVerbs::tr("In words")));
    verb->add_option("--corrects", o->corrects,
                     utf8(FollowUpVerbs::tr("Number of the record that it corrects")));
    runWith(*verb, program,
            [&program, o](OfficeSession& session) { return recordOne(program, session, *o); });
}

void addTakeBack(CLI::App& noun, Program& program) {
    auto* verb = addVerb(noun, "withdraw",
                         FollowUpVerbs::tr("Takes a record back; both stay in the history"),
                         "case follow-up withdraw 4398046511107 --person 4398046511105 "
                         "--reason 录错人");
    const auto o = std::make_shared<TakeBackOptions>();
    verb->add_option("record", o->record, utf8(FollowUpVerbs::tr("Number of the record")))
        ->required();
    verb->add_option("--person", o->person, utf8(FollowUpVerbs::tr("Record number")))->required();
    verb->add_option("--reason", o->reason, utf8(FollowUpVerbs::tr("Why")))->required();
    runWith(*verb, program,
            [&program, o](OfficeSession& session) { return takeBack(program, session, *o); });
}

}  // namespace

void addFollowUpVerbs(CLI::App& noun, Program& program) {
    auto* followUp = noun.add_subcommand(
        "follow-up", utf8(FollowUpVerbs::tr("回访: whether placed people still work there")));
    followUp->footer("");  // not the example of the noun
    followUp->require_subcommand(1);
    addShowFollowUps(*followUp, program);
    addRecordFollowUp(*followUp, program);
    addTakeBack(*followUp, program);
}

}  // namespace zhiqiao::cli
