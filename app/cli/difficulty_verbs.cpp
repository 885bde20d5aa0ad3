// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/difficulty_verbs.h"

#include "app/difficulty_office.h"
#include "core/difficulties/difficulty_figures.h"

#include <QCoreApplication>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

struct DifficultyVerbs {
    Q_DECLARE_TR_FUNCTIONS(DifficultyVerbs)
};

struct TicketOptions {
    std::string ticket;
    std::string person;
    std::string kind;
    std::string owner;
    std::string due;
    std::string result;
    std::string day;
    std::string note;
    std::string followUp;
    std::string contact;
};

struct TicketListOptions {
    std::string state;
    std::string kind;
    std::string owner;
    std::string result;
    std::string person;
    std::string search;
    std::string after;
    int limit = 100;
};

QJsonValue textOrNothing(const QString& text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

template <class SomeId>
QJsonValue idOrNothing(const std::optional<SomeId>& id) {
    return id ? QJsonValue(id->value()) : QJsonValue();
}

QString nameOf(const std::vector<Staff>& staff, std::optional<StaffId> id) {
    const auto found = id ? std::ranges::find(staff, *id, &Staff::id) : staff.end();
    return found == staff.end() ? QString() : found->name;
}

QJsonObject deedJson(const DifficultyDeed& deed, const std::vector<Staff>& staff) {
    const auto& f = deed.facts;
    return {{u"id"_s, deed.id.value()},
            {u"deed"_s, QString::fromLatin1(codeOf(f.kind).data())},
            {u"on"_s, dayJson(f.on)},
            {u"owner"_s, textOrNothing(nameOf(staff, f.owner))},
            {u"result"_s, textOrNothing(f.result)},
            {u"due"_s, dayJson(f.due)},
            {u"note"_s, textOrNothing(f.words)},
            {u"by"_s, textOrNothing(nameOf(staff, deed.recorded.staff))}};
}

QJsonObject ticketJson(const Codes& codes, const Difficulty& ticket,
                       const std::vector<Staff>& staff, QDate today) {
    const auto& f = ticket.facts;
    const auto course = difficultyCourseOf(ticket);
    QJsonArray deeds;
    for (const auto& deed : ticket.deeds) deeds.append(deedJson(deed, staff));
    const auto state = course.takenBack            ? u"taken_back"_s
                       : course.closedOn           ? u"closed"_s
                       : course.isOverdueOn(today) ? u"overdue"_s
                                                   : u"open"_s;
    return {{u"id"_s, ticket.id.value()},
            {u"person_id"_s, f.person.value()},
            {u"kind"_s, f.kind},
            {u"kind_name"_s, codes.lists.name(u"difficulty_kind"_s, f.kind)},
            {u"what"_s, textOrNothing(f.words)},
            {u"opened_on"_s, dayJson(f.openedOn)},
            {u"owner"_s, textOrNothing(nameOf(staff, course.owner))},
            {u"due"_s, dayJson(course.due)},
            {u"state"_s, state},
            {u"closed_on"_s, dayJson(course.closedOn)},
            {u"result"_s, textOrNothing(course.result)},
            {u"days"_s, difficultyDays(ticket, course, today)},
            {u"handed"_s, course.handed},
            {u"follow_up"_s, idOrNothing(f.followUp)},
            {u"contact"_s, idOrNothing(f.service)},
            {u"deeds"_s, deeds}};
}

Exit tell(const Output& output, OfficeSession& session, const Result<Difficulty>& ticket) {
    if (!ticket) return output.fail(ticket.error());
    const auto staff = session.offices.staff();
    if (!staff) return output.fail(staff.error());
    output.object(ticketJson(session.codes(), *ticket, *staff, session.clock().today()));
    return Done;
}

Result<std::optional<QDate>> dayIfAny(const std::string& typed) {
    if (typed.empty()) return std::optional<QDate>();
    const auto day = dayTyped(typed);
    if (!day) return fail(day.error());
    return std::optional(*day);
}

template <class SomeId>
Result<std::optional<SomeId>> idIfAny(const std::string& typed) {
    if (typed.empty()) return std::optional<SomeId>();
    const auto id = numberOf(typed);
    if (!id) return fail(id.error());
    return std::optional(SomeId(*id));
}

/// Without an owner, who opens it sees to it himself.
Exit open(const Program& program, OfficeSession& session, const TicketOptions& o) {
    const auto output = program.output();
    const auto today = session.clock().today();
    const auto person = numberOf(o.person);
    if (!person) return output.fail(person.error());
    const auto kind = codeTyped(session.codes().lists, u"difficulty_kind"_s, o.kind);
    if (!kind) return output.fail(kind.error());
    const auto due = dayIfAny(o.due);
    if (!due) return output.fail(due.error());
    const auto day = dayIfAny(o.day);
    if (!day) return output.fail(day.error());
    const auto followUp = idIfAny<FollowUpId>(o.followUp);
    if (!followUp) return output.fail(followUp.error());
    const auto contact = idIfAny<ServiceId>(o.contact);
    if (!contact) return output.fail(contact.error());
    const auto actor = program.actorFor(session, Right::ServiceWrite);
    if (!actor) return output.fail(actor.error());
    const auto owner =
        o.owner.empty() ? Result<StaffId>(actor->staff) : ticketOwnerTyped(session, o.owner);
    if (!owner) return output.fail(owner.error());
    const auto on = day->value_or(today);
    return tell(output, session,
                openDifficulty(DifficultyOffice(session).ports(), *actor, OperationId::make(),
                               {.person = PersonId(*person),
                                .kind = *kind,
                                .words = text(o.note),
                                .openedOn = on,
                                .due = *due ? *due : difficultyDue(session.codes(), on),
                                .owner = *owner,
                                .followUp = *followUp,
                                .service = *contact},
                               today));
}

/// What an act on a ticket needs: it as it stands, who acts, and on which day.
struct Begun {
    Difficulty ticket;
    Actor actor;
    DifficultyChange change;
};
Result<Begun> begun(const Program& program, OfficeSession& session, const TicketOptions& o) {
    const auto id = numberOf(o.ticket);
    if (!id) return fail(id.error());
    const auto day = dayIfAny(o.day);
    if (!day) return fail(day.error());
    auto ticket = DifficultyOffice(session).store().find(DifficultyId(*id));
    if (!ticket) return fail(ticket.error());
    const auto actor = program.actorFor(session, Right::ServiceWrite);
    if (!actor) return fail(actor.error());
    const DifficultyChange change{ticket->id, ticket->deeds.size(),
                                  day->value_or(session.clock().today())};
    return Begun{*std::move(ticket), *actor, change};
}

Exit assign(const Program& program, OfficeSession& session, const TicketOptions& o) {
    const auto output = program.output();
    const auto owner = ticketOwnerTyped(session, o.owner);
    if (!owner) return output.fail(owner.error());
    const auto known = begun(program, session, o);
    if (!known) return output.fail(known.error());
    return tell(output, session,
                handDifficulty(DifficultyOffice(session).ports(), known->actor, OperationId::make(),
                               known->change, *owner, text(o.note), session.clock().today()));
}

Exit close(const Program& program, OfficeSession& session, const TicketOptions& o) {
    const auto output = program.output();
    const auto result = codeTyped(session.codes().lists, u"difficulty_result"_s, o.result);
    if (!result) return output.fail(result.error());
    const auto known = begun(program, session, o);
    if (!known) return output.fail(known.error());
    return tell(
        output, session,
        closeDifficulty(DifficultyOffice(session).ports(), known->actor, OperationId::make(),
                        known->change, *result, text(o.note), session.clock().today()));
}

Exit reopen(const Program& program, OfficeSession& session, const TicketOptions& o) {
    const auto output = program.output();
    const auto due = dayIfAny(o.due);
    if (!due) return output.fail(due.error());
    const auto known = begun(program, session, o);
    if (!known) return output.fail(known.error());
    return tell(
        output, session,
        reopenDifficulty(DifficultyOffice(session).ports(), known->actor, OperationId::make(),
                         known->change, *due, text(o.note), session.clock().today()));
}

Exit undo(const Program& program, OfficeSession& session, const TicketOptions& o) {
    const auto output = program.output();
    const auto known = begun(program, session, o);
    if (!known) return output.fail(known.error());
    return tell(
        output, session,
        undoDifficulty(DifficultyOffice(session).ports(), known->actor, OperationId::make(),
                       known->ticket.id, known->ticket.deeds.size(), session.clock().today()));
}

/// Looking at a person's tickets is looking at the person: an act of the trail.
Exit show(const Program& program, OfficeSession& session, const TicketOptions& o) {
    const auto output = program.output();
    const auto person = numberOf(o.person);
    if (!person) return output.fail(person.error());
    const auto actor = program.actorFor(session, Right::PersonRead);
    if (!actor) return output.fail(actor.error());
    const auto tickets = session.transactions.run(
        *actor,
        {.name = "person.view",
         .operation = OperationId::make(),
         .subject = "person",
         .subjectId = *person,
         .right = Right::PersonRead},
        [&](const Act&) { return DifficultyOffice(session).store().ofPerson(PersonId(*person)); });
    if (!tickets) return output.fail(tickets.error());
    const auto staff = session.offices.staff();
    if (!staff) return output.fail(staff.error());
    QJsonArray rows;
    for (const auto& ticket : *tickets)
        rows.append(ticketJson(session.codes(), ticket, *staff, session.clock().today()));
    output.object({{u"person_id"_s, *person}, {u"tickets"_s, rows}});
    return Done;
}

Result<ListQuery> queryTyped(OfficeSession& session, const TicketListOptions& o) {
    ListQuery query{.text = text(o.search), .after = text(o.after), .limit = o.limit};
    const auto& lists = session.codes().lists;
    for (const auto& [typed, list] :
         {std::pair(&o.kind, u"difficulty_kind"_s), std::pair(&o.result, u"difficulty_result"_s)}) {
        if (typed->empty()) continue;
        const auto code = codeTyped(lists, list, *typed);
        if (!code) return fail(code.error());
        query.filters[list] = *code;
    }
    if (o.state == "open")
        query.filters[u"state"_s] = u"overdue|due_soon|later|unset"_s;
    else if (!o.state.empty())
        query.filters[u"state"_s] = text(o.state);
    if (!o.owner.empty()) {
        const auto owner = ticketOwnerTyped(session, o.owner);
        if (!owner) return fail(owner.error());
        query.filters[u"owner"_s] = QString::number(owner->value());
    }
    if (!o.person.empty()) {
        const auto person = numberOf(o.person);
        if (!person) return fail(person.error());
        query.filters[u"person_id"_s] = QString::number(*person);
    }
    return query;
}

QJsonValue numberOrNothing(const std::optional<int>& number) {
    return number ? QJsonValue(*number) : QJsonValue();
}

Exit figures(const Program& program, OfficeSession& session, const TicketListOptions& o) {
    const auto output = program.output();
    const auto query = queryTyped(session, o);
    if (!query) return output.fail(query.error());
    const auto actor = program.actorFor(session, Right::PersonRead);
    if (!actor) return output.fail(actor.error());
    DifficultyOffice office(session);
    const auto rows = office.rowsFor(*actor);
    if (!rows) return output.fail(rows.error());
    const auto made = difficultyFigures(**rows, *query, solvedResults(session.codes().lists));
    if (!made) return output.fail(made.error());
    output.object({{u"tickets"_s, made->tickets},
                   {u"persons"_s, made->persons},
                   {u"open_tickets"_s, made->open},
                   {u"open_persons"_s, made->openPersons},
                   {u"overdue_tickets"_s, made->overdue},
                   {u"closed_tickets"_s, made->closed},
                   {u"solved_tickets"_s, made->solved},
                   {u"middle_days"_s, numberOrNothing(made->middleDays)},
                   {u"longest_days"_s, numberOrNothing(made->longestDays)}});
    return Done;
}

Exit list(const Program& program, OfficeSession& session, const TicketListOptions& o) {
    const auto output = program.output();
    const auto query = queryTyped(session, o);
    if (!query) return output.fail(query.error());
    const auto actor = program.actorFor(session, Right::PersonRead);
    if (!actor) return output.fail(actor.error());
    DifficultyOffice office(session);
    const auto rows = office.rowsFor(*actor);
    if (!rows) return output.fail(rows.error());
    return printPage(output, **rows, *query);
}

template <class Options>
std::shared_ptr<Options> runWith(CLI::App* verb, Program& program,
                                 Exit (*work)(const Program&, OfficeSession&, const Options&)) {
    const auto o = std::make_shared<Options>();
    verb->callback([&program, o, work] {
        program.verb = [&program, o, work] {
            return program.withSession(
                [&](OfficeSession& session) { return work(program, session, *o); });
        };
    });
    return o;
}

void addOpen(CLI::App& noun, Program& program) {
    auto* verb =
        addVerb(noun, "open", DifficultyVerbs::tr("Opens a ticket for what somebody needs"),
                "case difficulty open --person 4398046511105 --kind 01 --note 三个月工资未发");
    const auto o = runWith<TicketOptions>(verb, program, open);
    verb->add_option("--person", o->person, utf8(DifficultyVerbs::tr("Record number")))->required();
    verb->add_option("--kind", o->kind,
                     utf8(DifficultyVerbs::tr("Code or term of difficulty_kind")))
        ->required();
    verb->add_option("--note", o->note, utf8(DifficultyVerbs::tr("What is to be solved")))
        ->required();
    verb->add_option("--owner", o->owner,
                     utf8(DifficultyVerbs::tr("Who sees to it, by login, name or number; left out: "
                                              "who opens it")));
    verb->add_option("--due", o->due,
                     utf8(DifficultyVerbs::tr("Last day; left out: by difficulty.due_workdays")));
    verb->add_option("--day", o->day, utf8(DifficultyVerbs::tr("Another day than today")));
    verb->add_option("--follow-up", o->followUp,
                     utf8(DifficultyVerbs::tr("Number of the follow-up it was told in")));
    verb->add_option("--contact", o->contact,
                     utf8(DifficultyVerbs::tr("Number of the contact it was told in")));
}

std::shared_ptr<TicketOptions> addChange(CLI::App* verb, Program& program,
                                         Exit (*work)(const Program&, OfficeSession&,
                                                      const TicketOptions&),
                                         bool dated = true) {
    const auto o = runWith<TicketOptions>(verb, program, work);
    verb->add_option("ticket", o->ticket, utf8(DifficultyVerbs::tr("Number of the ticket")))
        ->required();
    if (dated)
        verb->add_option("--day", o->day, utf8(DifficultyVerbs::tr("Another day than today")));
    return o;
}

void addChanges(CLI::App& noun, Program& program) {
    auto* handing = addVerb(noun, "assign", DifficultyVerbs::tr("Somebody else sees to it"),
                            "case difficulty assign 4398046511107 --to clerk2 --note 调岗");
    const auto handed = addChange(handing, program, assign);
    handing
        ->add_option("--to", handed->owner,
                     utf8(DifficultyVerbs::tr("Login, name or number of who takes over")))
        ->required();
    handing->add_option("--note", handed->note, utf8(DifficultyVerbs::tr("In words")));
    auto* closing = addVerb(noun, "close", DifficultyVerbs::tr("Closes a ticket with its result"),
                            "case difficulty close 4398046511107 --result 01");
    const auto closed = addChange(closing, program, close);
    closing
        ->add_option("--result", closed->result,
                     utf8(DifficultyVerbs::tr("Code or term of difficulty_result")))
        ->required();
    closing->add_option("--note", closed->note,
                        utf8(DifficultyVerbs::tr("To whom it was referred, or why")));
    auto* again = addVerb(noun, "reopen", DifficultyVerbs::tr("It is not solved after all"),
                          "case difficulty reopen 4398046511107 --note 再次欠薪");
    const auto opened = addChange(again, program, reopen);
    again->add_option("--note", opened->note, utf8(DifficultyVerbs::tr("What is to be solved")))
        ->required();
    again->add_option("--due", opened->due,
                      utf8(DifficultyVerbs::tr("Last day; left out: by difficulty.due_workdays")));
    addChange(
        addVerb(noun, "undo",
                DifficultyVerbs::tr("Takes back what was done last; both stay in the history"),
                "case difficulty undo 4398046511107"),
        program, undo, false);
}

std::shared_ptr<TicketListOptions> addFilters(CLI::App* verb, Program& program,
                                              Exit (*work)(const Program&, OfficeSession&,
                                                           const TicketListOptions&)) {
    const auto o = runWith<TicketListOptions>(verb, program, work);
    verb->add_option("--state", o->state, utf8(DifficultyVerbs::tr("How it stands")))
        ->check(CLI::IsMember({"open", "overdue", "due_soon", "later", "unset", "closed"}));
    verb->add_option("--kind", o->kind,
                     utf8(DifficultyVerbs::tr("Code or term of difficulty_kind")));
    verb->add_option("--result", o->result,
                     utf8(DifficultyVerbs::tr("Code or term of difficulty_result")));
    verb->add_option("--owner", o->owner,
                     utf8(DifficultyVerbs::tr("Who sees to it, by login, name or number")));
    verb->add_option("--person", o->person, utf8(DifficultyVerbs::tr("Record number")));
    verb->add_option("--search", o->search, utf8(DifficultyVerbs::tr("Name or number")));
    return o;
}

void addReading(CLI::App& noun, Program& program) {
    auto* showing = addVerb(noun, "show", DifficultyVerbs::tr("A person's tickets, oldest first"),
                            "case difficulty show 4398046511105");
    const auto shown = runWith<TicketOptions>(showing, program, show);
    showing->add_option("person", shown->person, utf8(DifficultyVerbs::tr("Record number")))
        ->required();
    auto* listing = addVerb(noun, "list", DifficultyVerbs::tr("Tickets, the soonest due first"),
                            "case difficulty list --state overdue");
    const auto listed = addFilters(listing, program, list);
    listing->add_option("--after", listed->after,
                        utf8(DifficultyVerbs::tr("Where the page before ended")));
    listing->add_option("--limit", listed->limit, utf8(DifficultyVerbs::tr("Rows at most")))
        ->check(CLI::Range(1, 1000));
    addFilters(addVerb(noun, "figures",
                       DifficultyVerbs::tr("Tickets and persons counted, and days to the solution"),
                       "case difficulty figures"),
               program, figures);
}

}  // namespace

Result<StaffId> ticketOwnerTyped(OfficeSession& session, const std::string& typed) {
    const auto users = session.users.users();
    if (!users) return fail(users.error());
    for (const auto& user : *users)
        if (user.login == text(typed)) return user.staff;
    const auto staff = session.offices.staff();
    if (!staff) return fail(staff.error());
    for (const auto& one : *staff)
        if (one.name == text(typed) || QString::number(one.id.value()) == text(typed))
            return one.id;
    return fail({.kind = Error::Kind::Invalid,
                 .code = "usage.unknown_staff",
                 .message = DifficultyVerbs::tr("No member of staff has this name."),
                 .hint = DifficultyVerbs::tr("Write a login, a name or a number of staff.")});
}

void addDifficultyVerbs(CLI::App& noun, Program& program) {
    auto* difficulty = noun.add_subcommand(
        "difficulty", utf8(DifficultyVerbs::tr("困难事项: what somebody needs solved")));
    difficulty->footer("");  // not the example of the noun
    difficulty->require_subcommand(1);
    addOpen(*difficulty, program);
    addChanges(*difficulty, program);
    addReading(*difficulty, program);
}

}  // namespace zhiqiao::cli
