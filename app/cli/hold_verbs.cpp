// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/hold_verbs.h"

#include <QCoreApplication>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

struct HoldVerbs {
    Q_DECLARE_TR_FUNCTIONS(HoldVerbs)
};

struct HoldOptions {
    std::string person;
    std::string household;
    std::string kind;
    std::string until;
    std::string reason;
    std::string undo;
    bool end = false;
};

constexpr int kMostRows = 1000;

Error usage(const QString& message) {
    return {.kind = Error::Kind::Invalid,
            .code = "usage.bad_arguments",
            .message = message,
            .hint = HoldVerbs::tr("case hold --help shows an example.")};
}

/// The person's rows of that kind, on hold or not; several when several registrations owe the same.
Result<std::vector<WorkItem>> itemsOf(const OfficeSession& session, const HoldOptions& o,
                                      const WorkKind& kind) {
    const bool ofPerson = !o.person.empty();
    const auto whose = numberOf(ofPerson ? o.person : o.household);
    if (!whose) return fail(whose.error());
    std::vector<WorkItem> items;
    for (const auto& hold : {u"open"_s, u"held"_s}) {
        const auto page = session.worklistRows->page(
            {.filters = {{ofPerson ? u"person_id"_s : u"household_id"_s, QString::number(*whose)},
                         {u"kind"_s, toQString(kind.code)},
                         {u"hold"_s, hold}},
             .limit = kMostRows});
        if (!page) return fail(page.error());
        for (const auto& row : page->rows)
            if (const auto item = workItemOf(row.id)) items.push_back(*item);
    }
    if (items.empty()) return fail(workNotOwed());
    return items;
}

Result<HoldDraft> draftOf(const OfficeSession& session, const HoldOptions& o) {
    const auto until = dayTyped(o.until);
    if (!until) return fail(until.error());
    const auto reason = codeTyped(session.codes().lists, u"hold_reason"_s, o.reason);
    if (!reason) return fail(reason.error());
    return HoldDraft{*until, *reason};
}

Exit answer(const Output& output, const OperationId& operation, size_t rows) {
    output.object({{u"operation"_s, operation.text()}, {u"rows"_s, qint64(rows)}});
    return Done;
}

Exit undo(const Output& output, OfficeSession& session, const Actor& actor, const HoldOptions& o) {
    const OperationId done(text(o.undo));
    const auto operation = OperationId::make();
    const auto holds = session.holds.ofAct(done, session.clock().today());
    if (!holds) return output.fail(holds.error());
    if (auto undone =
            undoHold(session.holdPorts(), actor, operation, done, session.clock().today());
        !undone)
        return output.fail(undone.error());
    return answer(output, operation, holds->size());
}

Exit holdOrEnd(const Output& output, OfficeSession& session, const Actor& actor,
               const HoldOptions& o) {
    const auto kind = workKindTyped(o.kind);
    if (!kind) return output.fail(kind.error());
    const auto items = itemsOf(session, o, **kind);
    if (!items) return output.fail(items.error());
    const auto operation = OperationId::make();
    const auto today = session.clock().today();
    if (o.end) {
        if (auto ended = endHold(session.holdPorts(), actor, operation, *items, today); !ended)
            return output.fail(ended.error());
        return answer(output, operation, items->size());
    }
    const auto draft = draftOf(session, o);
    if (!draft) return output.fail(draft.error());
    const auto held = holdWork(session.holdPorts(), actor, operation, *items, *draft, today);
    if (!held) return output.fail(held.error());
    return answer(output, operation, held->size());
}

Exit hold(Program& program, OfficeSession& session, const HoldOptions& o) {
    const auto output = program.output();
    const auto actor = program.actorFor(session, Right::ServiceWrite);
    if (!actor) return output.fail(actor.error());
    if (!o.undo.empty()) return undo(output, session, *actor, o);
    if (o.person.empty() == o.household.empty())
        return output.fail(usage(HoldVerbs::tr("Whose work? Give --person or --household.")));
    if (o.kind.empty()) return output.fail(usage(HoldVerbs::tr("What work? Give --kind.")));
    if (!o.end && (o.until.empty() || o.reason.empty()))
        return output.fail(usage(HoldVerbs::tr("Until when and why? Give --until and --reason.")));
    return holdOrEnd(output, session, *actor, o);
}

/// Looking at what is held is looking at the person: an act of the trail.
Exit history(Program& program, OfficeSession& session, const std::string& typed) {
    const auto output = program.output();
    const auto person = numberOf(typed);
    if (!person) return output.fail(person.error());
    const auto today = session.clock().today();
    const auto actor = program.actorFor(session, Right::PersonRead);
    if (!actor) return output.fail(actor.error());
    const auto holds = session.transactions.run(
        *actor,
        {.name = "person.view",
         .operation = OperationId::make(),
         .subject = "person",
         .subjectId = *person,
         .right = Right::PersonRead},
        [&](const Act& act) { return session.holds.ofPerson(PersonId(*person), act.today()); });
    if (!holds) return output.fail(holds.error());
    QJsonArray rows;
    for (const auto& hold : *holds)
        rows.append(QJsonObject{{u"id"_s, hold.id.value()},
                                {u"obligation"_s, hold.item.kind},
                                {u"record_id"_s, hold.item.record},
                                {u"due"_s, dayJson(hold.due)},
                                {u"held_on"_s, dayJson(hold.on)},
                                {u"until"_s, dayJson(hold.draft.until)},
                                {u"reason"_s, hold.draft.reason},
                                {u"ended_on"_s, dayJson(hold.endedOn)},
                                {u"state"_s, toQString(codeOf(hold.stateOn(today)))}});
    output.rows(rows, rows.size());
    return Done;
}

void addHoldVerb(CLI::App& noun, Program& program) {
    auto* verb = addVerb(
        noun, "hold", HoldVerbs::tr("Takes work off the worklist until a day, or ends that"),
        "case hold --person 12 --kind contact --until 2022-12-05 --reason 等待本人答复");
    const auto o = std::make_shared<HoldOptions>();
    verb->add_option("--person", o->person, utf8(HoldVerbs::tr("Record number")));
    verb->add_option("--household", o->household, utf8(HoldVerbs::tr("Number of the household")));
    verb->add_option("--kind", o->kind, utf8(HoldVerbs::tr("One of: %1").arg(workKindsListed())));
    verb->add_option("--until", o->until, utf8(HoldVerbs::tr("The day it is there again")));
    verb->add_option("--reason", o->reason, utf8(HoldVerbs::tr("Code or name of hold_reason")));
    verb->add_flag("--end", o->end, utf8(HoldVerbs::tr("Back on the worklist now")));
    verb->add_option("--undo", o->undo,
                     utf8(HoldVerbs::tr("Takes an act back: the operation it printed")));
    verb->callback([&program, o] {
        program.verb = [&program, o] {
            return program.withSession(
                [&](OfficeSession& session) { return hold(program, session, *o); });
        };
    });
}

}  // namespace

void addHoldVerbs(CLI::App& noun, Program& program) {
    addHoldVerb(noun, program);
    auto* verb = addVerb(noun, "holds", HoldVerbs::tr("What was ever put on hold for a person"),
                         "case holds --person 12");
    const auto person = std::make_shared<std::string>();
    verb->add_option("--person", *person, utf8(HoldVerbs::tr("Record number")))->required();
    verb->callback([&program, person] {
        program.verb = [&program, person] {
            return program.withSession(
                [&](OfficeSession& session) { return history(program, session, *person); });
        };
    });
}

}  // namespace zhiqiao::cli
