// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/assign_verbs.h"

#include "app/assigning_office.h"
#include "core/exchange/cell_words.h"
#include "core/exchange/list_release.h"
#include "core/forms/form_output.h"
#include "core/forms/handover_book.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

struct AssignVerb {
    Q_DECLARE_TR_FUNCTIONS(AssignVerb)
};

struct AssignOptions {
    std::string to;
    std::vector<std::string> people;
    std::string from;
    std::string search;
    std::vector<std::string> filters;
    std::string reason;
    std::string undo;
    std::string show;
    std::string of;
    std::string book;
    std::string out;
    std::string ask;  ///< the reason
    bool list = false;
    std::string after;
};

Error usage(std::string_view code, const QString& message, const QString& hint) {
    return {.kind = Error::Kind::Invalid, .code = code, .message = message, .hint = hint};
}

QJsonValue nameJson(const std::vector<Staff>& staff, StaffId id) {
    const auto found = std::ranges::find(staff, id, &Staff::id);
    return found == staff.end() ? QJsonValue() : QJsonValue(found->name);
}

/// "key=value" of the list of people.
Result<ListQuery> queryTyped(OfficeSession& session, const AssignOptions& o) {
    ListQuery query{.text = text(o.search)};
    for (const auto& typed : o.filters) {
        const auto parts = text(typed);
        const auto at = parts.indexOf(u'=');
        if (at < 1)
            return fail(usage("usage.bad_filter", AssignVerb::tr("A filter is column=value."),
                              AssignVerb::tr("Such as --filter residence_division=639921.")));
        query.filters[parts.left(at)] = parts.mid(at + 1);
    }
    if (!o.from.empty()) {
        const auto from = staffTyped(session, o.from);
        if (!from) return fail(from.error());
        query.filters[u"officer"_s] = QString::number(from->value());
    }
    return query;
}

Result<std::vector<PersonId>> peopleMeant(OfficeSession& session, const AssignOptions& o) {
    if (o.people.empty()) {
        auto query = queryTyped(session, o);
        if (!query) return fail(query.error());
        return everybodyOn(*session.peopleRows, *std::move(query));
    }
    std::vector<PersonId> people;
    for (const auto& typed : o.people) {
        const auto id = numberOf(typed);
        if (!id) return fail(id.error());
        people.emplace_back(*id);
    }
    return people;
}

QJsonArray leftJson(const std::vector<NotMoved>& left) {
    QJsonArray rows;
    for (const auto& [person, error] : left)
        rows.append(QJsonObject{{u"person_id"_s, person.value()},
                                {u"code"_s, toQString(error.code)},
                                {u"reason"_s, error.message},
                                {u"fix"_s, error.hint}});
    return rows;
}

Exit assign(Program& program, OfficeSession& session, const AssignOptions& o) {
    const auto output = program.output();
    const auto actor = program.actorFor(session, Right::CaseReassign);
    if (!actor) return output.fail(actor.error());
    const auto to = staffTyped(session, o.to);
    if (!to) return output.fail(to.error());
    const auto reason = codeTyped(session.codes().lists, u"assign_reason"_s, o.reason);
    if (!reason) return output.fail(reason.error());
    const auto people = peopleMeant(session, o);
    if (!people) return output.fail(people.error());
    const AssigningOffice office(session);
    auto moves = movesTo(office.ports(), *people, *to);
    if (!moves) return output.fail(moves.error());
    const auto done = assignCases(office.ports(), *actor, OperationId::make(),
                                  {*std::move(moves), *reason}, session.clock().today());
    if (!done) return output.fail(done.error());
    const auto staff = session.offices.staff();
    if (!staff) return output.fail(staff.error());
    const auto& batch = done->batch;
    output.rows(leftJson(done->left), qint64(done->left.size()), {},
                {{u"batch"_s, batch ? QJsonValue(batch->id.value()) : QJsonValue()},
                 {u"persons"_s, batch ? batch->moved : 0},
                 {u"to"_s, to->value()},
                 {u"to_name"_s, nameJson(*staff, *to)},
                 {u"assign_reason"_s, *reason}});
    return done->left.empty() ? Done : SomeRefused;
}

Exit undo(Program& program, OfficeSession& session, const AssignOptions& o) {
    const auto output = program.output();
    const auto id = numberOf(o.undo);
    if (!id) return output.fail(id.error());
    const auto actor = program.actorFor(session, Right::CaseReassign);
    if (!actor) return output.fail(actor.error());
    const AssigningOffice office(session);
    const auto done =
        undoAssignment(office.ports(), *actor, OperationId::make(), AssignmentBatchId(*id));
    if (!done) return output.fail(done.error());
    output.rows(leftJson(done->left), qint64(done->left.size()), {},
                {{u"batch"_s, *id}, {u"taken_back"_s, done->people}});
    return done->left.empty() ? Done : SomeRefused;
}

Exit list(Program& program, OfficeSession& session, const AssignOptions& o) {
    const auto output = program.output();
    const auto actor = program.actorFor(session, Right::CaseReassign);
    if (!actor) return output.fail(actor.error());
    AssigningOffice office(session);
    const auto batches = office.batchesFor(*actor);
    if (!batches) return output.fail(batches.error());
    return printPage(output, **batches, {.after = text(o.after)});
}

Exit tell(const Output& output, const OfficeSession& session,
          const Result<std::vector<Assignment>>& assignments) {
    if (!assignments) return output.fail(assignments.error());
    const auto staff = session.offices.staff();
    if (!staff) return output.fail(staff.error());
    QJsonArray rows;
    for (const auto& one : *assignments)
        rows.append(QJsonObject{
            {u"person_id"_s, one.person.value()},
            {u"officer_id"_s, one.officer.value()},
            {u"officer"_s, nameJson(*staff, one.officer)},
            {u"since"_s, dayJson(one.since)},
            {u"assign_reason"_s, one.reason},
            {u"reason_name"_s, session.codes().lists.name(u"assign_reason"_s, one.reason)},
            {u"batch"_s, one.batch.value()},
            {u"by"_s, nameJson(*staff, one.recorded.staff)}});
    output.rows(rows, rows.size());
    return Done;
}

/// What is left of a batch; who may give people away may look.
Exit show(Program& program, OfficeSession& session, const AssignOptions& o) {
    const auto output = program.output();
    const auto id = numberOf(o.show);
    if (!id) return output.fail(id.error());
    const auto actor = program.actorFor(session, Right::CaseReassign);
    if (!actor) return output.fail(actor.error());
    const AssigningOffice office(session);
    return tell(output, session, openBatch(office.ports(), *actor, AssignmentBatchId(*id)));
}

Exit ofPerson(Program& program, OfficeSession& session, const AssignOptions& o) {
    const auto output = program.output();
    const auto id = numberOf(o.of);
    if (!id) return output.fail(id.error());
    const auto actor = program.actorFor(session, Right::PersonRead);
    if (!actor) return output.fail(actor.error());
    const AssigningOffice office(session);
    return tell(output, session, openAssignments(office.ports(), *actor, PersonId(*id)));
}

/// The cells that stand on the paper, of the whole batch.
Result<std::vector<QStringList>> bookRows(const OfficeSession& session, const ListSource& list,
                                          ListQuery query) {
    const CellWords words(session.codes(), session.clock());
    const auto columns = list.columns();
    std::vector<QStringList> rows;
    do {
        const auto page = list.page(query);
        if (!page) return fail(page.error());
        for (const auto& row : page->rows) {
            QStringList cells;
            for (const auto& key : handoverKeys()) {
                const auto at = std::ranges::find(columns, key, &ListColumn::key);
                cells << words.text(columns, row, size_t(at - columns.begin()));
            }
            rows.push_back(cells);
        }
        query.after = page->next;
    } while (!query.after.isEmpty());
    return rows;
}

/// 移交清册 as it leaves the office: by the rights and limits of any list.
Exit book(Program& program, OfficeSession& session, const AssignOptions& o) {
    const auto output = program.output();
    const auto id = numberOf(o.book);
    if (!id) return output.fail(id.error());
    if (!isPdf(text(o.out))) return output.fail(notPdf());
    const auto actor = program.actorFor(session, Right::ListPrint);
    if (!actor) return output.fail(actor.error());
    AssigningOffice office(session);
    const auto batch = office.ports().assignments.find(AssignmentBatchId(*id));
    if (!batch) return output.fail(batch.error());
    const auto list = office.handoverFor(*actor);
    if (!list) return output.fail(list.error());
    const auto title = AssignVerb::tr("Hand-over book");
    const auto measured = measureList(session.releasePorts(), *actor, **list,
                                      {.way = ListOrder::Way::Print,
                                       .query = {.filters = {{u"batch"_s, QString::number(*id)}}},
                                       .columns = handoverKeys(),
                                       .format = u"pdf"_s});
    if (!measured) return output.fail(measured.error());
    if (!o.ask.empty())
        return askSecondPerson(output, session, *actor,
                               releaseDraft(*measured, title, QString::number(*id), text(o.ask)));
    const auto mark = releaseList(session.releasePorts(), *actor, OperationId::make(), *measured);
    if (!mark) return output.fail(mark.error());
    auto rows = bookRows(session, **list, measured->order.query);
    if (!rows) return output.fail(rows.error());
    const auto fonts = PaperFonts::installed();
    const auto persons = qint64(rows->size());
    const auto pages = handoverPages(
        {*id, batch->on, session.codes().lists.name(u"assign_reason"_s, batch->reason),
         *std::move(rows), session.clock().today()},
        {.text = u"审计码 %1"_s.arg(mark->code),
         .demo = session.facts().demo,
         .watermark = mark->line},
        fonts);
    if (auto written = writeFormsPdf(pages, text(o.out), title, fonts); !written)
        return output.fail(written.error());
    output.object({{u"batch"_s, *id},
                   {u"persons"_s, persons},
                   {u"file"_s, QFileInfo(text(o.out)).absoluteFilePath()},
                   {u"pages"_s, qint64(pages.size())},
                   {u"code"_s, mark->code}});
    return Done;
}

Exit chosen(Program& program, OfficeSession& session, const AssignOptions& o) {
    if (o.list) return list(program, session, o);
    if (!o.undo.empty()) return undo(program, session, o);
    if (!o.show.empty()) return show(program, session, o);
    if (!o.of.empty()) return ofPerson(program, session, o);
    if (!o.book.empty()) return book(program, session, o);
    return assign(program, session, o);
}

/// To whom, whom and why are said in so many words: no option left out means everybody.
std::optional<Error> incomplete(const AssignOptions& o) {
    if (o.list || !o.undo.empty() || !o.show.empty() || !o.of.empty() || !o.book.empty()) return {};
    if (o.to.empty())
        return usage("usage.no_receiver", AssignVerb::tr("To whom?"),
                     AssignVerb::tr("Name a member of staff with --to."));
    const bool byList = !o.from.empty() || !o.search.empty() || !o.filters.empty();
    if (o.people.empty() && !byList)
        return usage("usage.no_person", AssignVerb::tr("Which people?"),
                     AssignVerb::tr("Name record numbers with --person, a colleague with --from, "
                                    "or a --search or --filter of the list of people."));
    if (!o.people.empty() && byList)
        return usage("usage.two_choices",
                     AssignVerb::tr("People are named by number or by a list, not both."),
                     AssignVerb::tr("Leave --person out, or the other options."));
    if (o.reason.empty())
        return usage("usage.no_reason", AssignVerb::tr("Why?"),
                     AssignVerb::tr("Give a code or a term of assign_reason with --reason."));
    return {};
}

}  // namespace

Result<StaffId> staffTyped(OfficeSession& session, const std::string& typed) {
    const auto users = session.users.users();
    if (!users) return fail(users.error());
    for (const auto& user : *users)
        if (user.login == text(typed)) return user.staff;
    const auto staff = session.offices.staff();
    if (!staff) return fail(staff.error());
    for (const auto& one : *staff)
        if (one.name == text(typed) || QString::number(one.id.value()) == text(typed))
            return one.id;
    return fail(usage("usage.unknown_staff", AssignVerb::tr("No member of staff has this name."),
                      AssignVerb::tr("Write a login, a name or a number of staff.")));
}

void addAssignVerb(CLI::App& noun, Program& program) {
    auto* verb =
        addVerb(noun, "assign", AssignVerb::tr("Gives people to a colleague, and takes that back"),
                "case assign --to clerk2 --from clerk1 --reason 休假期间移交");
    const auto o = std::make_shared<AssignOptions>();
    const auto option = [verb](const char* name, std::string& value, const QString& does) {
        verb->add_option(name, value, utf8(does));
    };
    option("--to", o->to, AssignVerb::tr("Who is in charge from now on: login, name or number"));
    verb->add_option("--person", o->people,
                     utf8(AssignVerb::tr("Record numbers, several with commas")))
        ->delimiter(',');
    option("--from", o->from, AssignVerb::tr("Everybody this member of staff is in charge of"));
    option("--search", o->search, AssignVerb::tr("Everybody the list of people finds by this"));
    verb->add_option("--filter", o->filters,
                     utf8(AssignVerb::tr("Everybody on the list of people with column=value")));
    option("--reason", o->reason, AssignVerb::tr("Code or term of assign_reason"));
    option("--undo", o->undo, AssignVerb::tr("Takes back the batch with this number"));
    option("--show", o->show, AssignVerb::tr("People of the batch with this number"));
    option("--of", o->of, AssignVerb::tr("Who was named for the person with this record number"));
    option("--book", o->book, AssignVerb::tr("Prints the hand-over book of this batch"));
    option("--out", o->out, AssignVerb::tr("PDF to write the book to"));
    option("--ask", o->ask,
           AssignVerb::tr("Writes no book, but asks a second person, for this reason"));
    verb->add_flag("--list", o->list, utf8(AssignVerb::tr("The batches made so far")));
    option("--after", o->after, AssignVerb::tr("Where the page before ended"));
    verb->callback([&program, o] {
        program.verb = [&program, o] {
            if (const auto error = incomplete(*o)) return program.output().fail(*error);
            return program.withSession(
                [&](OfficeSession& session) { return chosen(program, session, *o); });
        };
    });
}

}  // namespace zhiqiao::cli
