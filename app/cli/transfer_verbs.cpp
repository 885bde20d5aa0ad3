// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/assign_verbs.h"

#include "app/transfer_office.h"
#include "core/forms/form_output.h"
#include "core/forms/transfer_slip.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

struct TransferVerbs {
    Q_DECLARE_TR_FUNCTIONS(TransferVerbs)
};

struct AskOptions {
    std::string to;
    std::vector<std::string> people;
    std::string reason;
    std::string note;
};

struct AnswerOptions {
    std::vector<std::string> transfers;
    std::string officer;
    std::string reason;
    std::string note;
    std::string out;
};

struct TransferListOptions {
    std::string direction;
    std::string state;
    std::string person;
    std::string after;
    int limit = 100;
};

/// By code or name.
Result<OfficeId> officeTyped(const OfficeSession& session, const std::string& typed) {
    const auto offices = session.offices.offices();
    if (!offices) return fail(offices.error());
    for (const auto& office : *offices)
        if (office.code == text(typed) || office.name == text(typed)) return office.id;
    return fail({.kind = Error::Kind::Invalid,
                 .code = "usage.unknown_office",
                 .message = TransferVerbs::tr("There is no office %1.").arg(text(typed)),
                 .hint = TransferVerbs::tr("Write its code of eight digits, or its name.")});
}

Result<std::vector<qint64>> numbersOf(const std::vector<std::string>& typed) {
    std::vector<qint64> numbers;
    for (const auto& one : typed) {
        const auto number = numberOf(one);
        if (!number) return fail(number.error());
        numbers.push_back(*number);
    }
    return numbers;
}

template <class SomeId>
std::vector<SomeId> asIds(const std::vector<qint64>& numbers) {
    std::vector<SomeId> ids;
    for (const auto number : numbers) ids.emplace_back(number);
    return ids;
}

QString nameOf(const std::vector<Office>& offices, OfficeId id) {
    const auto found = std::ranges::find(offices, id, &Office::id);
    return found == offices.end() ? QString::number(id.value()) : found->name;
}

QString nameOf(const std::vector<Staff>& staff, StaffId id) {
    const auto found = std::ranges::find(staff, id, &Staff::id);
    return found == staff.end() ? QString::number(id.value()) : found->name;
}

QJsonObject transferJson(const CaseTransfer& one) {
    return {{u"transfer"_s, one.id.value()},
            {u"person_id"_s, one.person.value()},
            {u"from_office"_s, one.from.value()},
            {u"to_office"_s, one.to.value()},
            {u"transfer_reason"_s, one.reason},
            {u"asked_on"_s, dayJson(one.askedOn)},
            {u"answer_due"_s, dayJson(one.dueOn)},
            {u"state"_s, toQString(codeOf(one.state))},
            {u"answered_on"_s, dayJson(one.answeredOn)},
            {u"transfer_refusal"_s, one.refusal.isEmpty() ? QJsonValue() : one.refusal}};
}

QJsonArray leftOver(const std::vector<NotMoved>& left) {
    QJsonArray rows;
    for (const auto& [person, error] : left)
        rows.append(QJsonObject{{u"person_id"_s, person.value()},
                                {u"code"_s, toQString(error.code)},
                                {u"reason"_s, error.message},
                                {u"fix"_s, error.hint}});
    return rows;
}

Exit told(const Output& output, const std::vector<CaseTransfer>& done,
          const std::vector<NotMoved>& left) {
    QJsonArray rows;
    for (const auto& one : done) rows.append(transferJson(one));
    output.rows(rows, rows.size(), {},
                {{u"persons"_s, qint64(done.size())}, {u"refused"_s, leftOver(left)}});
    return left.empty() ? Done : SomeRefused;
}

Exit ask(Program& program, OfficeSession& session, const AskOptions& o) {
    const auto output = program.output();
    const auto actor = program.actorFor(session, Right::PersonWrite);
    if (!actor) return output.fail(actor.error());
    const auto to = officeTyped(session, o.to);
    if (!to) return output.fail(to.error());
    const auto reason = codeTyped(session.codes().lists, u"transfer_reason"_s, o.reason);
    if (!reason) return output.fail(reason.error());
    const auto people = numbersOf(o.people);
    if (!people) return output.fail(people.error());
    const TransferOffice office(session);
    const auto asked = askTransfers(office.ports(), *actor, OperationId::make(),
                                    {asIds<PersonId>(*people), *to, *reason, text(o.note)},
                                    session.clock().today());
    if (!asked) return output.fail(asked.error());
    return told(output, asked->asked, asked->left);
}

using Answering = std::function<Result<TransfersAnswered>(const TransferPorts&, const Actor&,
                                                          const std::vector<TransferId>&)>;

Exit answered(Program& program, OfficeSession& session, const AnswerOptions& o, Right right,
              const Answering& answer) {
    const auto output = program.output();
    const auto actor = program.actorFor(session, right);
    if (!actor) return output.fail(actor.error());
    const auto ids = numbersOf(o.transfers);
    if (!ids) return output.fail(ids.error());
    const TransferOffice office(session);
    const auto done = answer(office.ports(), *actor, asIds<TransferId>(*ids));
    if (!done) return output.fail(done.error());
    return told(output, done->done, done->left);
}

Exit accept(Program& program, OfficeSession& session, const AnswerOptions& o) {
    const auto officer = staffTyped(session, o.officer);
    if (!officer) return program.output().fail(officer.error());
    return answered(program, session, o, Right::CaseReassign,
                    [&](const auto& ports, const auto& actor, const auto& ids) {
                        return acceptTransfers(ports, actor, OperationId::make(), ids, *officer,
                                               session.clock().today());
                    });
}

Exit refuse(Program& program, OfficeSession& session, const AnswerOptions& o) {
    const auto reason = codeTyped(session.codes().lists, u"transfer_refusal"_s, o.reason);
    if (!reason) return program.output().fail(reason.error());
    return answered(
        program, session, o, Right::CaseReassign,
        [&](const auto& ports, const auto& actor, const auto& ids) {
            return refuseTransfers(ports, actor, OperationId::make(), ids, {*reason, text(o.note)});
        });
}

Exit withdraw(Program& program, OfficeSession& session, const AnswerOptions& o) {
    return answered(program, session, o, Right::PersonWrite,
                    [&](const auto& ports, const auto& actor, const auto& ids) {
                        return withdrawTransfers(ports, actor, OperationId::make(), ids);
                    });
}

Exit list(Program& program, OfficeSession& session, const TransferListOptions& o) {
    const auto output = program.output();
    const auto actor = program.actorFor(session, Right::PersonRead);
    if (!actor) return output.fail(actor.error());
    TransferOffice office(session);
    const auto rows = office.listFor(*actor);
    if (!rows) return output.fail(rows.error());
    ListQuery query{.after = text(o.after), .limit = o.limit};
    if (!o.direction.empty()) query.filters[u"direction"_s] = text(o.direction);
    if (!o.state.empty()) query.filters[u"transfer_state"_s] = text(o.state);
    if (!o.person.empty()) query.filters[u"person_id"_s] = text(o.person);
    return printPage(output, **rows, query);
}

Result<TransferSheet> sheetOf(const TransferOffice& office, OfficeSession& session,
                              const Actor& actor, const AnswerOptions& o, TransferUse use) {
    const auto id = numberOf(o.transfers.front());
    if (!id) return fail(id.error());
    return openTransfer(office.ports(), actor, TransferId(*id), session.clock().today(), use);
}

Exit look(Program& program, OfficeSession& session, const AnswerOptions& o) {
    const auto output = program.output();
    const auto actor = program.actorFor(session, Right::PersonRead);
    if (!actor) return output.fail(actor.error());
    const TransferOffice office(session);
    const auto sheet = sheetOf(office, session, *actor, o, TransferUse::Look);
    if (!sheet) return output.fail(sheet.error());
    auto object = transferJson(sheet->transfer);
    QJsonArray promises;
    for (const auto& one : sheet->promises)
        promises.append(QJsonObject{{u"obligation"_s, one.item},
                                    {u"promised"_s, one.promised},
                                    {u"delivered"_s, one.delivered},
                                    {u"due"_s, dayJson(one.due)}});
    object[u"name"_s] = sheet->name;
    object[u"id_masked"_s] = sheet->maskedNumber;
    object[u"residence_division"_s] = sheet->residence;
    object[u"note"_s] = sheet->transfer.note;
    object[u"answer"_s] = sheet->transfer.answer;
    object[u"registered_as"_s] = QJsonArray::fromStringList(sheet->kinds);
    object[u"promises"_s] = promises;
    object[u"help_plans"_s] = sheet->helpPlans;
    object[u"follow_ups"_s] = sheet->followUps;
    object[u"slips_awaited"_s] = sheet->slips;
    object[u"last_contact"_s] = dayJson(sheet->lastContact);
    output.object(object);
    return Done;
}

Exit made(Program& program, OfficeSession& session, const AnswerOptions& o) {
    const auto output = program.output();
    const auto id = numberOf(o.transfers.front());
    if (!id) return output.fail(id.error());
    const auto actor = program.actorFor(session, Right::PersonRead);
    if (!actor) return output.fail(actor.error());
    const TransferOffice office(session);
    const auto records = openMade(office.ports(), *actor, TransferId(*id));
    if (!records) return output.fail(records.error());
    const auto staff = session.offices.staff();
    if (!staff) return output.fail(staff.error());
    QJsonArray rows;
    for (const auto& one : *records)
        rows.append(QJsonObject{{u"record"_s, one.kind},
                                {u"record_id"_s, one.record},
                                {u"on"_s, dayJson(one.on)},
                                {u"what"_s, one.what},
                                {u"by"_s, nameOf(*staff, one.by)}});
    output.rows(rows, rows.size());
    return Done;
}

/// 服务对象转移单, noted like any print.
Exit slip(Program& program, OfficeSession& session, const AnswerOptions& o) {
    const auto output = program.output();
    if (!isPdf(text(o.out))) return output.fail(notPdf());
    const auto actor = program.actorFor(session, Right::FormPrint);
    if (!actor) return output.fail(actor.error());
    const TransferOffice office(session);
    const auto sheet = sheetOf(office, session, *actor, o, TransferUse::Print);
    if (!sheet) return output.fail(sheet.error());
    const auto offices = session.offices.offices();
    if (!offices) return output.fail(offices.error());
    const auto staff = session.offices.staff();
    if (!staff) return output.fail(staff.error());
    const auto fonts = PaperFonts::installed();
    const auto& transfer = sheet->transfer;
    const auto pages =
        transferPages({*sheet, nameOf(*offices, transfer.from), nameOf(*offices, transfer.to),
                       nameOf(*staff, transfer.recorded.staff), session.clock().today()},
                      session.codes(), {.demo = session.facts().demo}, fonts);
    if (auto written = writeFormsPdf(pages, text(o.out), u"服务对象转移单"_s, fonts); !written)
        return output.fail(written.error());
    output.object({{u"transfer"_s, transfer.id.value()},
                   {u"file"_s, QFileInfo(text(o.out)).absoluteFilePath()},
                   {u"pages"_s, qint64(pages.size())}});
    return Done;
}

void run(CLI::App& verb, Program& program, std::function<Exit(OfficeSession&)> work) {
    verb.callback([&program, work = std::move(work)] {
        program.verb = [&program, work] { return program.withSession(work); };
    });
}

using AnswerWork = Exit (*)(Program&, OfficeSession&, const AnswerOptions&);

std::pair<CLI::App*, std::shared_ptr<AnswerOptions>> addAnswerVerb(CLI::App& noun, Program& program,
                                                                   const char* name,
                                                                   const QString& does,
                                                                   const char* example,
                                                                   AnswerWork work) {
    auto* verb = addVerb(noun, name, does, example);
    const auto o = std::make_shared<AnswerOptions>();
    verb->add_option("transfer", o->transfers, utf8(TransferVerbs::tr("Number of the transfer")))
        ->required();
    run(*verb, program,
        [&program, o, work](OfficeSession& session) { return work(program, session, *o); });
    return {verb, o};
}

void addAskVerb(CLI::App& noun, Program& program) {
    auto* verb = addVerb(noun, "ask", TransferVerbs::tr("Asks another office to take people over"),
                         "case transfer ask --person 12,13 --to 63992201 --reason 常住地变动");
    const auto o = std::make_shared<AskOptions>();
    verb->add_option("--person", o->people,
                     utf8(TransferVerbs::tr("Record numbers, several with commas")))
        ->delimiter(',')
        ->required();
    verb->add_option("--to", o->to, utf8(TransferVerbs::tr("Code or name of the office")))
        ->required();
    verb->add_option("--reason", o->reason,
                     utf8(TransferVerbs::tr("Code or term of transfer_reason")))
        ->required();
    verb->add_option("--note", o->note, utf8(TransferVerbs::tr("In words")));
    run(*verb, program,
        [&program, o](OfficeSession& session) { return ask(program, session, *o); });
}

void addAnswerVerbs(CLI::App& noun, Program& program) {
    const auto [accepting, accepted] = addAnswerVerb(
        noun, program, "accept", TransferVerbs::tr("Takes people over and puts somebody in charge"),
        "case transfer accept 4398046511105 --officer clerk2", accept);
    accepting
        ->add_option("--officer", accepted->officer,
                     utf8(TransferVerbs::tr("Who is in charge: login, name or number")))
        ->required();
    const auto [refusing, refused] =
        addAnswerVerb(noun, program, "refuse", TransferVerbs::tr("Refuses to take people over"),
                      "case transfer refuse 4398046511105 --reason 1", refuse);
    refusing
        ->add_option("--reason", refused->reason,
                     utf8(TransferVerbs::tr("Code or term of transfer_refusal")))
        ->required();
    refusing->add_option("--note", refused->note, utf8(TransferVerbs::tr("In words")));
    addAnswerVerb(noun, program, "withdraw",
                  TransferVerbs::tr("Takes back what was asked and is not answered yet"),
                  "case transfer withdraw 4398046511105", withdraw);
    addAnswerVerb(noun, program, "look", TransferVerbs::tr("Who it is and what comes along"),
                  "case transfer look 4398046511105", look);
    addAnswerVerb(noun, program, "made",
                  TransferVerbs::tr("What the sender recorded, which it keeps"),
                  "case transfer made 4398046511105", made);
    const auto [printing, printed] =
        addAnswerVerb(noun, program, "slip", TransferVerbs::tr("服务对象转移单 as a PDF"),
                      "case transfer slip 4398046511105 --out slip.pdf", slip);
    printing->add_option("--out", printed->out, utf8(TransferVerbs::tr("File ending in .pdf")))
        ->required();
}

void addListVerb(CLI::App& noun, Program& program) {
    auto* verb = addVerb(noun, "list", TransferVerbs::tr("Transfers, those that wait in front"),
                         "case transfer list --direction in --state asked");
    const auto o = std::make_shared<TransferListOptions>();
    verb->add_option("--direction", o->direction,
                     utf8(TransferVerbs::tr("Coming in, or going out")))
        ->check(CLI::IsMember({"in", "out"}));
    verb->add_option("--state", o->state, utf8(TransferVerbs::tr("What became of it")))
        ->check(CLI::IsMember({"asked", "silent", "accepted", "refused", "withdrawn"}));
    verb->add_option("--person", o->person, utf8(TransferVerbs::tr("Record number")));
    verb->add_option("--after", o->after, utf8(TransferVerbs::tr("Where the page before ended")));
    verb->add_option("--limit", o->limit, utf8(TransferVerbs::tr("Rows at most")))
        ->check(CLI::Range(1, 1000));
    run(*verb, program,
        [&program, o](OfficeSession& session) { return list(program, session, *o); });
}

}  // namespace

void addTransferVerbs(CLI::App& noun, Program& program) {
    auto* transfer = noun.add_subcommand(
        "transfer", utf8(TransferVerbs::tr("People who go from one office to another")));
    transfer->footer("");  // not the example of the noun
    transfer->require_subcommand(1);
    addAskVerb(*transfer, program);
    addAnswerVerbs(*transfer, program);
    addListVerb(*transfer, program);
}

}  // namespace zhiqiao::cli
