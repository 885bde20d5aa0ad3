// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/compare_verb.h"

#include "app/comparing_office.h"
#include "core/comparing/compared_fields.h"
#include "core/exchange/compare_file.h"

#include <QCoreApplication>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

struct CompareVerb {
    Q_DECLARE_TR_FUNCTIONS(CompareVerb)
};

struct CompareOptions {
    std::string file;
    std::string owner;
    std::string asOf;
    std::string map;
    std::string errors;
    bool list = false;
    std::string after;
    std::string show;
    std::string accept;
    std::string giveBack;
    std::string person;
    std::string field;
    bool all = false;
};

Error usage(std::string_view code, const QString& message, const QString& hint) {
    return {.kind = Error::Kind::Invalid, .code = code, .message = message, .hint = hint};
}

QJsonValue orNull(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonObject comparisonJson(const OfficeSession& session, const Comparison& one) {
    const auto& f = one.facts;
    return {{u"comparison"_s, one.id.value()},
            {u"owner"_s, f.owner},
            {u"owner_name"_s, session.codes().lists.name(u"check_source"_s, f.owner)},
            {u"as_of"_s, dayJson(f.asOf)},
            {u"digest"_s, f.digest},
            {u"rows_read"_s, f.rows},
            {u"matched"_s, f.matched()},
            {u"same"_s, f.same},
            {u"different"_s, f.different},
            {u"unmatched"_s, f.unknown},
            {u"refused"_s, f.refused},
            {u"differences"_s, one.differences},
            {u"accepted"_s, one.accepted},
            {u"compared_on"_s, dayJson(one.on)}};
}

QJsonArray handedBackJson(const std::vector<Refusal>& refusals) {
    QJsonArray rows;
    for (const auto& r : refusals)
        rows.append(QJsonObject{{u"sheet"_s, r.sheet},
                                {u"cell"_s, r.cell},
                                {u"value"_s, r.value},
                                {u"reason"_s, r.reason},
                                {u"fix"_s, r.fix}});
    return rows;
}

/// What of the value may be shown, masked as everywhere; codes stay codes.
QJsonObject differenceJson(const DifferenceNow& one) {
    const auto* field = comparedField(one.difference.field);
    const auto& [key, ours, theirs, accepted] = one.difference;
    return {{u"person_id"_s, one.person.value()},
            {u"name"_s, one.name},
            {u"field"_s, key},
            {u"title"_s, field ? titleOf(*field) : key},
            {u"ours"_s, orNull(field ? shownValue(*field, ours) : QString())},
            {u"theirs"_s, orNull(field ? shownValue(*field, theirs) : QString())},
            {u"state"_s, toQString(codeOf(one.state))}};
}

void tellEarlier(const Output& output, const std::vector<Staff>& staff,
                 const std::vector<Comparison>& earlier) {
    for (const auto& one : earlier) {
        const auto who = std::ranges::find(staff, one.recorded.staff, &Staff::id);
        output.note(CompareVerb::tr("The same file was compared on %1 by %2 (comparison %3).")
                        .arg(one.on.toString(Qt::ISODate),
                             who == staff.end() ? QString() : who->name,
                             QString::number(one.id.value())));
    }
}

Result<CompareRequest> requestOf(OfficeSession& session, const Actor& actor,
                                 const CompareOptions& o) {
    if (o.owner.empty())
        return fail(usage("usage.no_owner", CompareVerb::tr("Whose file is it?"),
                          CompareVerb::tr("Name its owner with --owner: a code or a term.")));
    const auto owner = codeTyped(session.codes().lists, u"check_source"_s, o.owner);
    if (!owner) return fail(owner.error());
    const auto day = o.asOf.empty() ? Result<QDate>(session.clock().today()) : dayTyped(o.asOf);
    if (!day) return fail(day.error());
    const auto offices = session.offices.offices();
    if (!offices) return fail(offices.error());
    CompareRequest request{.path = text(o.file),
                           .owner = *owner,
                           .asOf = *day,
                           .actor = actor,
                           .operation = OperationId::make(),
                           .today = session.clock().today(),
                           .demo = session.facts().demo,
                           .homeDivision = offices->front().division,
                           .progress = terminalProgress(CompareVerb::tr("Comparison"))};
    if (!o.map.empty()) {
        auto names = readMapping(text(o.map), importCatalogue(ImportKind::People));
        if (!names) return fail(names.error());
        request.names = *std::move(names);
    }
    return request;
}

Exit compare(Program& program, OfficeSession& session, const CompareOptions& o) {
    const auto output = program.output();
    const auto actor = program.actorFor(session, Right::ImportStage);
    if (!actor) return output.fail(actor.error());
    const auto request = requestOf(session, *actor, o);
    if (!request) return output.fail(request.error());
    if (!o.errors.empty())
        if (auto fit = checkRefusalsFile(text(o.errors)); !fit) return output.fail(fit.error());
    const auto report =
        compareFile(ComparingOffice(session).ports(), session.importPorts(), *request);
    if (!report) return output.fail(report.error());
    const auto staff = session.offices.staff();
    if (!staff) return output.fail(staff.error());
    tellEarlier(output, *staff, report->earlier);
    auto head = comparisonJson(session, report->comparison);
    QJsonArray earlier;
    for (const auto& one : report->earlier) earlier.append(one.id.value());
    head[u"earlier"_s] = earlier;
    output.rows(handedBackJson(report->refusals), qint64(report->refusals.size()), {}, head);
    const bool handedBack = !report->handedBack.rows.empty();
    if (!o.errors.empty() && handedBack)
        if (auto written = writeRefusals(text(o.errors), report->handedBack); !written)
            return output.fail(written.error());
    return handedBack ? SomeRefused : Done;
}

Exit list(Program& program, OfficeSession& session, const CompareOptions& o) {
    const auto output = program.output();
    const auto actor = program.actorFor(session, Right::ImportStage);
    if (!actor) return output.fail(actor.error());
    const auto& source = *session.comparisonRows;
    const auto page = source.page({.after = text(o.after)});
    if (!page) return output.fail(page.error());
    QJsonArray rows;
    for (const auto& row : page->rows) rows.append(rowJson(source, row));
    output.rows(rows, {}, page->next);
    return Done;
}

Exit show(Program& program, OfficeSession& session, const CompareOptions& o) {
    const auto output = program.output();
    const auto id = numberOf(o.show);
    if (!id) return output.fail(id.error());
    const auto actor = program.actorFor(session, Right::ImportStage);
    if (!actor) return output.fail(actor.error());
    const ComparingOffice comparing(session);
    const auto& ports = comparing.ports();
    const auto present = openComparison(ports, *actor, ComparisonId(*id));
    if (!present) return output.fail(present.error());
    const auto comparison = ports.comparisons.find(ComparisonId(*id));
    if (!comparison) return output.fail(comparison.error());
    QJsonArray rows;
    for (const auto& one : *present) rows.append(differenceJson(one));
    output.rows(rows, rows.size(), {}, comparisonJson(session, *comparison));
    return Done;
}

/// The row of that person in the comparison, as far as the actor may see it.
Result<ComparedPersonId> rowOf(const ComparisonPorts& ports, const Actor& actor, ComparisonId id,
                               qint64 person) {
    const auto present = openComparison(ports, actor, id);
    if (!present) return fail(present.error());
    const auto row = std::ranges::find(*present, PersonId(person), &DifferenceNow::person);
    if (row == present->end()) return fail(recordNotFound());
    return row->id;
}

Exit one(Program& program, OfficeSession& session, const CompareOptions& o, bool back) {
    const auto output = program.output();
    const auto id = numberOf(back ? o.giveBack : o.accept);
    if (!id) return output.fail(id.error());
    const auto person = numberOf(o.person);
    if (!person) return output.fail(person.error());
    const auto actor = program.actorFor(session, Right::PersonWrite);
    if (!actor) return output.fail(actor.error());
    const ComparingOffice comparing(session);
    const auto& ports = comparing.ports();
    const auto row = rowOf(ports, *actor, ComparisonId(*id), *person);
    if (!row) return output.fail(row.error());
    Acceptance wanted{.id = *row, .back = back};
    if (!o.all) wanted.fields << text(o.field);
    const auto done = acceptDifferences(ports, *actor, OperationId::make(), wanted,
                                        session.clock().today(), session.facts().demo);
    if (!done) return output.fail(done.error());
    output.object({{u"comparison"_s, *id},
                   {u"person_id"_s, *person},
                   {back ? u"taken_back"_s : u"accepted"_s, *done}});
    return Done;
}

Exit everybody(Program& program, OfficeSession& session, const CompareOptions& o) {
    const auto output = program.output();
    const auto id = numberOf(o.accept);
    if (!id) return output.fail(id.error());
    const auto actor = program.actorFor(session, Right::ImportCommit);
    if (!actor) return output.fail(actor.error());
    const ComparingOffice comparing(session);
    const auto done = acceptAllDifferences(comparing.ports(), *actor, OperationId::make(),
                                           ComparisonId(*id), o.all ? QString() : text(o.field),
                                           session.clock().today(), session.facts().demo,
                                           terminalProgress(CompareVerb::tr("Taking over")));
    if (!done) return output.fail(done.error());
    QJsonArray left;
    for (const auto& [person, error] : done->left)
        left.append(QJsonObject{{u"person_id"_s, person.value()},
                                {u"code"_s, toQString(error.code)},
                                {u"reason"_s, error.message},
                                {u"fix"_s, error.hint}});
    output.rows(
        left, left.size(), {},
        {{u"comparison"_s, *id}, {u"persons"_s, done->people}, {u"accepted"_s, done->fields}});
    if (done->cancelled) return Interrupted;
    return left.isEmpty() ? Done : SomeRefused;
}

Exit chosen(Program& program, OfficeSession& session, const CompareOptions& o) {
    if (o.list) return list(program, session, o);
    if (!o.show.empty()) return show(program, session, o);
    if (!o.giveBack.empty()) return one(program, session, o, true);
    if (!o.accept.empty())
        return o.person.empty() ? everybody(program, session, o) : one(program, session, o, false);
    return compare(program, session, o);
}

/// What is taken over is named: a field, or everything in so many words.
std::optional<Error> incomplete(const CompareOptions& o) {
    const bool writes = !o.accept.empty() || !o.giveBack.empty();
    if (writes && o.field.empty() && !o.all)
        return usage("usage.no_field", CompareVerb::tr("Which field?"),
                     CompareVerb::tr("Name it with --field, or take --all of them."));
    if (!o.giveBack.empty() && o.person.empty())
        return usage("usage.no_person", CompareVerb::tr("Which person?"),
                     CompareVerb::tr("Name the record number with --person."));
    if (!writes && !o.list && o.show.empty() && o.file.empty())
        return usage("usage.no_file", CompareVerb::tr("Which file?"),
                     CompareVerb::tr("Name a workbook or a CSV file."));
    return {};
}

}  // namespace

void addCompareVerb(CLI::App& noun, Program& program) {
    auto* verb = addVerb(
        noun, "compare",
        CompareVerb::tr("Compares a file of another owner with the register; changes nobody"),
        "person compare insured.xlsx --owner 社保 --as-of 2022-11-30 --errors back.xlsx");
    const auto o = std::make_shared<CompareOptions>();
    const auto option = [verb](const char* name, std::string& value, const QString& does) {
        verb->add_option(name, value, utf8(does));
    };
    option("file", o->file, CompareVerb::tr("Workbook (.xlsx) or CSV with a column of numbers"));
    option("--owner", o->owner, CompareVerb::tr("Whose file it is, code or term"));
    option("--as-of", o->asOf, CompareVerb::tr("The day the file speaks of; without it today"));
    option("--map", o->map, CompareVerb::tr("File that says which column is which"));
    option("--errors", o->errors, CompareVerb::tr("Workbook to write the rows handed back to"));
    verb->add_flag("--list", o->list, utf8(CompareVerb::tr("The comparisons made so far")));
    option("--after", o->after, CompareVerb::tr("Where the page before ended"));
    option("--show", o->show, CompareVerb::tr("Differences of the comparison with this number"));
    option("--accept", o->accept,
           CompareVerb::tr("Takes over what the file of this comparison says"));
    option("--return", o->giveBack,
           CompareVerb::tr("Takes back what was taken over from this comparison"));
    option("--person", o->person, CompareVerb::tr("Only of the person with this record number"));
    option("--field", o->field, CompareVerb::tr("Only this field, as --show names it"));
    verb->add_flag("--all", o->all, utf8(CompareVerb::tr("Every field that is open")));
    verb->callback([&program, o] {
        program.verb = [&program, o] {
            if (const auto error = incomplete(*o)) return program.output().fail(*error);
            return program.withSession(
                [&](OfficeSession& session) { return chosen(program, session, *o); });
        };
    });
}

}  // namespace zhiqiao::cli
