// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/onward_verbs.h"

#include "app/onward_office.h"
#include "core/codes/form_number.h"
#include "core/forms/form_output.h"
#include "core/forms/onward_form.h"
#include "core/security/act_code.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

struct OnwardVerbs {
    Q_DECLARE_TR_FUNCTIONS(OnwardVerbs)
};

struct SendOptions {
    std::string person, department, body, address, phone, reason;
    std::string words, situation, done, asked, day, answerBy, difficulty;
};
struct OnwardOptions {
    std::string referral, person, answer, note, day, out;
};
struct OnwardListOptions {
    std::string state, department, reason, person, staff, search, after;
    int limit = 100;
};

QJsonValue told(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QString staffName(const std::vector<Staff>& staff, StaffId id) {
    const auto found = std::ranges::find(staff, id, &Staff::id);
    return found == staff.end() ? QString() : found->name;
}

QJsonObject onwardJson(const Codes& codes, const OnwardReferral& referral,
                       const std::vector<Staff>& staff, QDate today) {
    const auto& f = referral.facts;
    const auto course = onwardCourseOf(referral);
    QJsonArray deeds;
    for (const auto& deed : referral.deeds)
        deeds.append(QJsonObject{{u"deed"_s, toQString(codeOf(deed.facts.kind))},
                                 {u"on"_s, dayJson(deed.facts.on)},
                                 {u"answer"_s, told(deed.facts.answer)},
                                 {u"note"_s, told(deed.facts.words)},
                                 {u"by"_s, told(staffName(staff, deed.recorded.staff))}});
    return {
        {u"id"_s, referral.id.value()},
        {u"number"_s, referral.number},
        {u"person_id"_s, f.person.value()},
        {u"department"_s, f.department},
        {u"department_name"_s, codes.lists.name(u"onward_department"_s, f.department)},
        {u"body"_s, told(f.body)},
        {u"address"_s, told(f.address)},
        {u"phone"_s, told(f.phone)},
        {u"reason"_s, f.reason},
        {u"reason_name"_s, codes.lists.name(u"onward_reason"_s, f.reason)},
        {u"note"_s, told(f.words)},
        {u"situation"_s, told(f.situation)},
        {u"done"_s, told(f.done)},
        {u"asked"_s, told(f.asked)},
        {u"sent_on"_s, dayJson(f.sentOn)},
        {u"answer_by"_s, dayJson(f.answerBy)},
        {u"state"_s, course.takenBack ? u"taken_back"_s : toQString(codeOf(course.stateOn(today)))},
        {u"ended_on"_s, dayJson(course.endedOn)},
        {u"answer"_s, told(course.answer)},
        {u"difficulty"_s, f.difficulty ? QJsonValue(f.difficulty->value()) : QJsonValue()},
        {u"staff"_s, told(staffName(staff, referral.recorded.staff))},
        {u"deeds"_s, deeds}};
}

Exit tell(const Output& output, OfficeSession& session, const Result<OnwardReferral>& referral) {
    if (!referral) return output.fail(referral.error());
    const auto staff = session.offices.staff();
    if (!staff) return output.fail(staff.error());
    output.object(onwardJson(session.codes(), *referral, *staff, session.clock().today()));
    return Done;
}

Result<std::optional<QDate>> dayOrNone(const std::string& typed) {
    if (typed.empty()) return std::optional<QDate>();
    const auto day = dayTyped(typed);
    if (!day) return fail(day.error());
    return std::optional(*day);
}

Result<OnwardFacts> factsTyped(const OfficeSession& session, const SendOptions& o) {
    const auto& lists = session.codes().lists;
    const auto person = numberOf(o.person);
    if (!person) return fail(person.error());
    const auto department = codeTyped(lists, u"onward_department"_s, o.department);
    if (!department) return fail(department.error());
    const auto reason = codeTyped(lists, u"onward_reason"_s, o.reason);
    if (!reason) return fail(reason.error());
    const auto day = dayOrNone(o.day);
    if (!day) return fail(day.error());
    const auto answerBy = dayOrNone(o.answerBy);
    if (!answerBy) return fail(answerBy.error());
    const auto on = day->value_or(session.clock().today());
    OnwardFacts facts{.person = PersonId(*person),
                      .department = *department,
                      .body = text(o.body),
                      .address = text(o.address),
                      .phone = text(o.phone),
                      .reason = *reason,
                      .words = text(o.words),
                      .situation = text(o.situation),
                      .done = text(o.done),
                      .asked = text(o.asked),
                      .sentOn = on,
                      .answerBy = *answerBy ? *answerBy : onwardAnswerBy(session.codes(), on)};
    if (o.difficulty.empty()) return facts;
    const auto ticket = numberOf(o.difficulty);
    if (!ticket) return fail(ticket.error());
    facts.difficulty = DifficultyId(*ticket);
    return facts;
}

Exit create(const Program& program, OfficeSession& session, const SendOptions& o) {
    const auto output = program.output();
    const auto facts = factsTyped(session, o);
    if (!facts) return output.fail(facts.error());
    const auto actor = program.actorFor(session, Right::ServiceWrite);
    if (!actor) return output.fail(actor.error());
    return tell(output, session,
                sendOnward(OnwardOffice(session).ports(), *actor, OperationId::make(), *facts,
                           session.clock().today()));
}

/// By the 16 digits on paper, the 20 of the scan code, or the record number.
Result<OnwardReferral> referralTyped(const OnwardStore& store, const std::string& typed) {
    if (typed.size() < 16) {
        const auto id = numberOf(typed);
        if (!id) return fail(id.error());
        return store.find(OnwardId(*id));
    }
    const auto scanned = parseScanCode(text(typed), FormKind::Onward);
    if (!scanned) return fail(scanned.error());
    return store.findByNumber(scanned->number.text());
}

struct Known {
    Actor actor;
    OnwardChange change;
};
Result<Known> known(const Program& program, OfficeSession& session, const OnwardOptions& o) {
    const auto day = dayOrNone(o.day);
    if (!day) return fail(day.error());
    const auto referral = referralTyped(OnwardOffice(session).store(), o.referral);
    if (!referral) return fail(referral.error());
    const auto actor = program.actorFor(session, Right::ServiceWrite);
    if (!actor) return fail(actor.error());
    return Known{*actor,
                 {referral->id, referral->deeds.size(), day->value_or(session.clock().today())}};
}

Exit feedback(const Program& program, OfficeSession& session, const OnwardOptions& o) {
    const auto output = program.output();
    const auto answer = codeTyped(session.codes().lists, u"onward_answer"_s, o.answer);
    if (!answer) return output.fail(answer.error());
    const auto it = known(program, session, o);
    if (!it) return output.fail(it.error());
    return tell(output, session,
                answerOnward(OnwardOffice(session).ports(), it->actor, OperationId::make(),
                             it->change, *answer, text(o.note), session.clock().today()));
}

Exit withdraw(const Program& program, OfficeSession& session, const OnwardOptions& o) {
    const auto output = program.output();
    const auto it = known(program, session, o);
    if (!it) return output.fail(it.error());
    return tell(output, session,
                withdrawOnward(OnwardOffice(session).ports(), it->actor, OperationId::make(),
                               it->change, text(o.note), session.clock().today()));
}

Exit undo(const Program& program, OfficeSession& session, const OnwardOptions& o) {
    const auto output = program.output();
    const auto it = known(program, session, o);
    if (!it) return output.fail(it.error());
    return tell(output, session,
                undoOnward(OnwardOffice(session).ports(), it->actor, OperationId::make(),
                           it->change.referral, it->change.seen, session.clock().today()));
}

/// Looking at a person's referrals is looking at the person: an act of the trail.
Exit show(const Program& program, OfficeSession& session, const OnwardOptions& o) {
    const auto output = program.output();
    const auto person = numberOf(o.person);
    if (!person) return output.fail(person.error());
    const auto actor = program.actorFor(session, Right::PersonRead);
    if (!actor) return output.fail(actor.error());
    const auto referrals = session.transactions.run(
        *actor,
        {.name = "person.view",
         .operation = OperationId::make(),
         .subject = "person",
         .subjectId = *person,
         .right = Right::PersonRead},
        [&](const Act&) { return OnwardOffice(session).store().ofPerson(PersonId(*person)); });
    if (!referrals) return output.fail(referrals.error());
    const auto staff = session.offices.staff();
    if (!staff) return output.fail(staff.error());
    QJsonArray rows;
    for (const auto& referral : *referrals)
        rows.append(onwardJson(session.codes(), referral, *staff, session.clock().today()));
    output.object({{u"person_id"_s, *person}, {u"referrals"_s, rows}});
    return Done;
}

Result<ListQuery> queryTyped(const CodeBook& lists, const OnwardListOptions& o) {
    ListQuery query{.text = text(o.search), .after = text(o.after), .limit = o.limit};
    for (const auto& [typed, list] : {std::pair(&o.department, u"onward_department"_s),
                                      std::pair(&o.reason, u"onward_reason"_s)}) {
        if (typed->empty()) continue;
        const auto code = codeTyped(lists, list, *typed);
        if (!code) return fail(code.error());
        query.filters[list] = *code;
    }
    if (o.state == "open")
        query.filters[u"onward_state"_s] = u"waiting|overdue"_s;
    else if (!o.state.empty())
        query.filters[u"onward_state"_s] = text(o.state);
    if (!o.staff.empty()) query.filters[u"staff"_s] = text(o.staff);
    if (!o.person.empty()) {
        const auto person = numberOf(o.person);
        if (!person) return fail(person.error());
        query.filters[u"person_id"_s] = QString::number(*person);
    }
    return query;
}

Exit list(const Program& program, OfficeSession& session, const OnwardListOptions& o) {
    const auto output = program.output();
    const auto query = queryTyped(session.codes().lists, o);
    if (!query) return output.fail(query.error());
    const auto actor = program.actorFor(session, Right::PersonRead);
    if (!actor) return output.fail(actor.error());
    OnwardOffice office(session);
    const auto rows = office.rowsFor(*actor);
    if (!rows) return output.fail(rows.error());
    return printPage(output, **rows, *query);
}

Exit printBlank(const Output& output, OfficeSession& session, const QString& path) {
    const auto fonts = PaperFonts::installed();
    const auto pages = blankOnwardForm(session.codes(), session.facts().demo, fonts);
    if (auto done = writeFormsPdf(pages, path, kOnwardPaper, fonts); !done)
        return output.fail(done.error());
    output.object({{u"file"_s, QFileInfo(path).absoluteFilePath()},
                   {u"form"_s, kOnwardPaper},
                   {u"pages"_s, qint64(pages.size())}});
    return Done;
}

Exit print(const Program& program, OfficeSession& session, const OnwardOptions& o) {
    const auto output = program.output();
    const auto path = text(o.out);
    if (!isPdf(path)) return output.fail(notPdf());
    if (o.referral.empty()) return printBlank(output, session, path);
    OnwardOffice office(session);
    const auto referral = referralTyped(office.store(), o.referral);
    if (!referral) return output.fail(referral.error());
    const auto actor = program.actorFor(session, Right::FormPrint);
    if (!actor) return output.fail(actor.error());
    const auto operation = OperationId::make();
    const auto released = releaseOnwardPrint(office.printPorts(), *actor, operation, referral->id,
                                             session.clock().today());
    if (!released) return output.fail(released.error());
    const auto fonts = PaperFonts::installed();
    const auto pages =
        onwardPages(*released, session.codes(), actCode(operation), session.facts().demo, fonts);
    if (const auto missing = missingGlyphs(pages, fonts); !missing.isEmpty())
        output.note(missingGlyphNotice(missing));
    if (auto done = writeFormsPdf(pages, path, kOnwardPaper, fonts); !done)
        return output.fail(done.error());
    const auto filed =
        recordOnwardPrint(office.printPorts(), *actor, operation, released->referral, u"pdf"_s);
    if (!filed) {
        QFile::remove(path);  // a paper nobody filed does not stay
        return output.fail(filed.error());
    }
    output.object({{u"file"_s, QFileInfo(path).absoluteFilePath()},
                   {u"form"_s, kOnwardPaper},
                   {u"pages"_s, qint64(pages.size())},
                   {u"print"_s, filed->ordinal}});
    return Done;
}

template <class Options>
std::shared_ptr<Options> runs(CLI::App* verb, Program& program,
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

void addCreate(CLI::App& noun, Program& program) {
    auto* verb = addVerb(noun, "create", OnwardVerbs::tr("Sends a person on to another department"),
                         "onward create --person 4398046511105 --department 01 --reason 01 "
                         "--ask 请予临时救助");
    const auto o = runs<SendOptions>(verb, program, create);
    const auto option = [&](const char* name, std::string& value, const QString& help) {
        return verb->add_option(name, value, utf8(help));
    };
    option("--person", o->person, OnwardVerbs::tr("Record number"))->required();
    option("--department", o->department, OnwardVerbs::tr("Code or term of onward_department"))
        ->required();
    option("--reason", o->reason, OnwardVerbs::tr("Code or term of onward_reason"))->required();
    option("--ask", o->asked, OnwardVerbs::tr("请求: what the department is asked for"))
        ->required();
    option("--body", o->body, OnwardVerbs::tr("The body by name"));
    option("--address", o->address, OnwardVerbs::tr("Its address"));
    option("--phone", o->phone, OnwardVerbs::tr("Its telephone"));
    option("--note", o->words, OnwardVerbs::tr("事由 in words"));
    option("--situation", o->situation, OnwardVerbs::tr("基本情况"));
    option("--done", o->done, OnwardVerbs::tr("已采取措施"));
    option("--day", o->day, OnwardVerbs::tr("Another day than today"));
    option("--answer-by", o->answerBy,
           OnwardVerbs::tr("Last day for the feedback; left out: by onward.answer_workdays, or "
                           "none"));
    option("--difficulty", o->difficulty, OnwardVerbs::tr("Number of the ticket it is to solve"));
}

std::shared_ptr<OnwardOptions> addOne(CLI::App* verb, Program& program,
                                      Exit (*work)(const Program&, OfficeSession&,
                                                   const OnwardOptions&)) {
    const auto o = runs<OnwardOptions>(verb, program, work);
    verb->add_option("referral", o->referral,
                     utf8(OnwardVerbs::tr("Number of the form, its scan code, or the record "
                                          "number")))
        ->required();
    return o;
}

void addChanges(CLI::App& noun, Program& program) {
    const auto dated = [](CLI::App* verb, const std::shared_ptr<OnwardOptions>& o) {
        verb->add_option("--day", o->day, utf8(OnwardVerbs::tr("Another day than today")));
    };
    auto* answering = addVerb(noun, "feedback", OnwardVerbs::tr("Records what came back"),
                              "onward feedback 6399210122000001 --answer 1 --note 已发放临时救助");
    const auto answered = addOne(answering, program, feedback);
    answering
        ->add_option("--answer", answered->answer,
                     utf8(OnwardVerbs::tr("Code or term of onward_answer")))
        ->required();
    answering->add_option("--note", answered->note, utf8(OnwardVerbs::tr("The result in words")));
    dated(answering, answered);
    auto* withdrawing = addVerb(noun, "withdraw", OnwardVerbs::tr("Withdraws a referral"),
                                "onward withdraw 6399210122000001 --note 本人已自行办理");
    const auto withdrawn = addOne(withdrawing, program, withdraw);
    withdrawing->add_option("--note", withdrawn->note, utf8(OnwardVerbs::tr("Why")))->required();
    dated(withdrawing, withdrawn);
    addOne(addVerb(noun, "undo",
                   OnwardVerbs::tr("Takes back what was done last; both stay in the history"),
                   "onward undo 6399210122000001"),
           program, undo);
}

void addReading(CLI::App& noun, Program& program) {
    auto* listing = addVerb(noun, "list", OnwardVerbs::tr("Referrals, the soonest feedback first"),
                            "onward list --state overdue");
    const auto l = runs<OnwardListOptions>(listing, program, list);
    const auto option = [&](const char* name, std::string& value, const QString& help) {
        return listing->add_option(name, value, utf8(help));
    };
    option("--state", l->state, OnwardVerbs::tr("How it stands"))
        ->check(CLI::IsMember({"open", "waiting", "overdue", "answered", "withdrawn"}));
    option("--department", l->department, OnwardVerbs::tr("Code or term of onward_department"));
    option("--reason", l->reason, OnwardVerbs::tr("Code or term of onward_reason"));
    option("--staff", l->staff, OnwardVerbs::tr("Who sent the person on, by name or number"));
    option("--person", l->person, OnwardVerbs::tr("Record number"));
    option("--search", l->search, OnwardVerbs::tr("Name or number"));
    option("--after", l->after, OnwardVerbs::tr("Where the page before ended"));
    listing->add_option("--limit", l->limit, utf8(OnwardVerbs::tr("Rows at most")))
        ->check(CLI::Range(1, 1000));
    auto* showing = addVerb(noun, "show", OnwardVerbs::tr("A person's referrals, oldest first"),
                            "onward show 4398046511105");
    const auto s = runs<OnwardOptions>(showing, program, show);
    showing->add_option("person", s->person, utf8(OnwardVerbs::tr("Record number")))->required();
    auto* printing = addVerb(noun, "print", OnwardVerbs::tr("转介单 (F13-16), filled or empty"),
                             "onward print 6399210122000001 --out f13-16.pdf");
    const auto p = runs<OnwardOptions>(printing, program, print);
    printing->add_option("referral", p->referral,
                         utf8(OnwardVerbs::tr("Number of the form, its scan code, or the record "
                                              "number; left out: the empty form")));
    printing->add_option("--out", p->out, utf8(OnwardVerbs::tr("File ending in .pdf")))->required();
}

}  // namespace

void addOnwardVerbs(CLI::App& app, Program& program) {
    auto* noun = app.add_subcommand(
        "onward", utf8(OnwardVerbs::tr("转介: people sent on to other departments")));
    noun->require_subcommand(1);
    addCreate(*noun, program);
    addChanges(*noun, program);
    addReading(*noun, program);
}

}  // namespace zhiqiao::cli
