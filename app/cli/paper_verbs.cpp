// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/paper_verbs.h"

#include "core/drawing/output_file.h"
#include "core/forms/paper_book.h"
#include "core/forms/person_papers.h"
#include "core/papers/paper_file.h"
#include "core/storage/sql_paper_store.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

struct PaperVerbs {
    Q_DECLARE_TR_FUNCTIONS(PaperVerbs)
};

const QString kCommandLine = u"40"_s;  // [paper_channel]

struct Options {
    std::string id;
    std::string file;
    std::string kind;
    std::string owner;
    std::string taken;
    std::string note;
    std::string out;
    std::string reason;
};

/// The verbs' store and ports, as long as the verb runs.
struct Desk {
    explicit Desk(OfficeSession& session)
        : papers(session.database().context()), ports{session.transactions, papers,
                                                      session.people,       session.hardship,
                                                      session.users,        session.codes()} {}
    SqlPaperStore papers;
    PaperPorts ports;
};

QJsonValue orNull(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QString staffName(const std::vector<Staff>& staff, StaffId id) {
    const auto found = std::ranges::find(staff, id, &Staff::id);
    return found == staff.end() ? QString() : found->name;
}

QJsonObject paperJson(const Codes& codes, const Paper& paper, const std::vector<Staff>& staff) {
    const auto& f = paper.facts;
    const auto& lists = codes.lists;
    return {
        {u"id"_s, paper.id.value()},
        {u"kind"_s, f.kind},
        {u"kind_name"_s, lists.name(u"evidence_kind"_s, f.kind)},
        {u"taken_on"_s, dayJson(f.takenOn)},
        {u"by"_s, staffName(staff, paper.recorded.staff)},
        {u"channel"_s, f.channel},
        {u"media"_s, toQString(codeOf(paper.sheet.media))},
        {u"pages"_s, paper.sheet.pages > 0 ? QJsonValue(paper.sheet.pages) : QJsonValue()},
        {u"bytes"_s, paper.sheet.bytes},
        {u"hardship"_s, f.hardship ? QJsonValue(f.hardship->value()) : QJsonValue()},
        {u"registration"_s, f.registration ? QJsonValue(f.registration->value()) : QJsonValue()},
        {u"note"_s, orNull(f.note)},
        {u"withdrawn_on"_s, paper.withdrawn ? dayJson(paper.withdrawn->on) : QJsonValue()},
        {u"withdraw_reason"_s,
         paper.withdrawn ? QJsonValue(paper.withdrawn->reason) : QJsonValue()},
        {u"content_kept"_s, paper.kept}};
}

Exit tell(const Output& output, const OfficeSession& session, const Result<Paper>& paper) {
    if (!paper) return output.fail(paper.error());
    const auto staff = session.offices.staff();
    if (!staff) return output.fail(staff.error());
    output.object(paperJson(session.codes(), *paper, *staff));
    return Done;
}

/// Numbers of records are unique over all tables: it is a recognition or else a registration.
Result<> setOwner(OfficeSession& session, PaperFacts& facts, const std::string& typed) {
    if (typed.empty()) return {};
    const auto id = numberOf(typed);
    if (!id) return fail(id.error());
    if (session.hardship.find(HardshipId(*id)))
        facts.hardship = HardshipId(*id);
    else
        facts.registration = RegistrationId(*id);
    return {};
}

Result<PaperFacts> factsTyped(OfficeSession& session, const Options& o) {
    const auto person = numberOf(o.id);
    if (!person) return fail(person.error());
    const auto kind = codeTyped(session.codes().lists, u"evidence_kind"_s, o.kind);
    if (!kind) return fail(kind.error());
    const auto day = o.taken.empty() ? Result<QDate>(session.clock().today()) : dayTyped(o.taken);
    if (!day) return fail(day.error());
    PaperFacts facts{.person = PersonId(*person),
                     .kind = *kind,
                     .takenOn = *day,
                     .channel = kCommandLine,
                     .note = text(o.note)};
    if (auto owned = setOwner(session, facts, o.owner); !owned) return fail(owned.error());
    return facts;
}

Exit add(Program& program, OfficeSession& session, const Options& o) {
    const auto output = program.output();
    const auto facts = factsTyped(session, o);
    if (!facts) return output.fail(facts.error());
    const auto read = readPaper(text(o.file));
    if (!read) {
        output.fail(read.error());
        return BadInputFile;
    }
    const auto actor = program.actorFor(session, Right::PersonWrite);
    if (!actor) return output.fail(actor.error());
    return tell(output, session,
                filePaper(Desk(session).ports, *actor, OperationId::make(), *facts, read->content,
                          session.clock().today()));
}

/// Looking at what was filed is looking at the person: an act of the trail.
Result<std::vector<Paper>> look(Desk& desk, const Actor& actor, PersonId person) {
    return desk.ports.transactions.run(actor,
                                       {.name = "person.view",
                                        .operation = OperationId::make(),
                                        .subject = "person",
                                        .subjectId = person.value(),
                                        .right = Right::PersonRead},
                                       [&](const Act&) { return desk.papers.ofPerson(person); });
}

Exit list(Program& program, OfficeSession& session, const Options& o) {
    const auto output = program.output();
    const auto id = numberOf(o.id);
    if (!id) return output.fail(id.error());
    const auto actor = program.actorFor(session, Right::PersonRead);
    if (!actor) return output.fail(actor.error());
    Desk desk(session);
    const auto papers = look(desk, *actor, PersonId(*id));
    if (!papers) return output.fail(papers.error());
    const auto cases = session.hardship.ofPerson(PersonId(*id));
    if (!cases) return output.fail(cases.error());
    const auto staff = session.offices.staff();
    if (!staff) return output.fail(staff.error());
    QJsonArray rows;
    for (const auto& paper : *papers) rows.append(paperJson(session.codes(), paper, *staff));
    const auto missing = missingPapers(wantedPapers(session.categories(), *cases), *papers);
    if (!output.isJson() && !missing.isEmpty()) {
        QStringList names;
        for (const auto& kind : missing)
            names << kind + u' ' + session.codes().lists.name(u"evidence_kind"_s, kind);
        output.note(PaperVerbs::tr("Missing: %1").arg(names.join(u'、')));
    }
    output.rows(rows, rows.size(), {}, {{u"missing"_s, QJsonArray::fromStringList(missing)}});
    return Done;
}

Exit exportOne(Program& program, OfficeSession& session, const Options& o) {
    const auto output = program.output();
    const auto id = numberOf(o.id);
    if (!id) return output.fail(id.error());
    const auto actor = program.actorFor(session, Right::PersonReveal);
    if (!actor) return output.fail(actor.error());
    const auto opened = openPapers(Desk(session).ports, *actor, OperationId::make(), {PaperId(*id)},
                                   PaperReading::Export, text(o.reason));
    if (!opened) return output.fail(opened.error());
    const auto& [paper, content] = opened->front();
    if (auto written = writeOutputFile(text(o.out), content); !written)
        return output.fail(written.error());
    output.object({{u"file"_s, QFileInfo(text(o.out)).absoluteFilePath()},
                   {u"media"_s, toQString(codeOf(paper.sheet.media))},
                   {u"bytes"_s, content.size()}});
    return Done;
}

std::vector<PaperId> holding(const std::vector<Paper>& papers) {
    std::vector<PaperId> ids;
    for (const auto& paper : papers)
        if (!paper.withdrawn && paper.kept) ids.push_back(paper.id);
    return ids;
}

Exit print(Program& program, OfficeSession& session, const Options& o) {
    const auto output = program.output();
    if (!isPdf(text(o.out))) return output.fail(notPdf());
    const auto id = numberOf(o.id);
    if (!id) return output.fail(id.error());
    const auto actor = program.actorFor(session, Right::PersonReveal);
    if (!actor) return output.fail(actor.error());
    Desk desk(session);
    const auto papers = desk.papers.ofPerson(PersonId(*id));
    if (!papers) return output.fail(papers.error());
    const auto person = session.people.find(PersonId(*id));
    if (!person) return output.fail(person.error());
    const auto operation = OperationId::make();
    const auto opened = openPapers(desk.ports, *actor, operation, holding(*papers),
                                   PaperReading::Export, text(o.reason));
    if (!opened) return output.fail(opened.error());
    const auto footer = footerOfAct(session.offices, *actor, operation, session.clock().now(),
                                    session.facts().demo);
    if (!footer) return output.fail(footer.error());
    const auto pages = writePaperBook({person->facts.name, *opened, *footer}, session.codes(),
                                      text(o.out), PaperFonts::installed());
    if (!pages) return output.fail(pages.error());
    output.object({{u"file"_s, QFileInfo(text(o.out)).absoluteFilePath()},
                   {u"papers"_s, qint64(opened->size())},
                   {u"pages"_s, *pages}});
    return Done;
}

Exit withdraw(Program& program, OfficeSession& session, const Options& o) {
    const auto output = program.output();
    const auto id = numberOf(o.id);
    if (!id) return output.fail(id.error());
    const auto reason = codeTyped(session.codes().lists, u"paper_withdrawal"_s, o.reason);
    if (!reason) return output.fail(reason.error());
    const auto actor = program.actorFor(session, Right::PersonWrite);
    if (!actor) return output.fail(actor.error());
    return tell(output, session,
                withdrawPaper(Desk(session).ports, *actor, OperationId::make(), PaperId(*id),
                              *reason, session.clock().today()));
}

Exit restore(Program& program, OfficeSession& session, const Options& o) {
    const auto output = program.output();
    const auto id = numberOf(o.id);
    if (!id) return output.fail(id.error());
    const auto actor = program.actorFor(session, Right::PersonWrite);
    if (!actor) return output.fail(actor.error());
    return tell(output, session,
                restorePaper(Desk(session).ports, *actor, OperationId::make(), PaperId(*id)));
}

using Verb = Exit (*)(Program&, OfficeSession&, const Options&);

struct Subject {
    std::string word;
    QString title;
};
Subject aPerson() { return {"person", PaperVerbs::tr("Number of the person")}; }
Subject aPaper() { return {"id", PaperVerbs::tr("Number of the paper")}; }

/// A verb about one record, whose number comes first.
CLI::App* verbOf(CLI::App& noun, Program& program, const std::string& name, const QString& does,
                 const std::string& example, const std::shared_ptr<Options>& o,
                 const Subject& subject, Verb work) {
    auto* verb = addVerb(noun, name, does, example);
    verb->add_option(subject.word, o->id, utf8(subject.title))->required();
    verb->callback([&program, o, work] {
        program.verb = [&program, o, work] {
            return program.withSession(
                [&](OfficeSession& session) { return work(program, session, *o); });
        };
    });
    return verb;
}

void addAdd(CLI::App& noun, Program& program) {
    const auto o = std::make_shared<Options>();
    auto* verb = verbOf(noun, program, "add", PaperVerbs::tr("Files a picture or a PDF file"),
                        "paper add 4398046511105 hukou.jpg --kind 02 --for 4398046511300", o,
                        aPerson(), add);
    verb->add_option("file", o->file, utf8(PaperVerbs::tr("JPEG, PNG, TIFF or PDF, at most 20 MB")))
        ->required();
    verb->add_option("--kind", o->kind, utf8(PaperVerbs::tr("Which paper, code or term")))
        ->required();
    verb->add_option("--for", o->owner,
                     utf8(PaperVerbs::tr("Number of the recognition or registration it proves")));
    verb->add_option("--taken", o->taken, utf8(PaperVerbs::tr("Another day than today")));
    verb->add_option("--note", o->note, utf8(PaperVerbs::tr("In words")));
}

void addOut(CLI::App& verb, const std::shared_ptr<Options>& o, const QString& what) {
    verb.add_option("--out", o->out, utf8(what))->required();
    verb.add_option("--reason", o->reason,
                    utf8(PaperVerbs::tr("Why it leaves the database; the auditor reads it")))
        ->required();
}

}  // namespace

void addPaperVerbs(CLI::App& app, Program& program) {
    auto* noun = app.add_subcommand(
        "paper", utf8(PaperVerbs::tr("材料 of a person: pictures and PDF files")));
    noun->require_subcommand(1);
    const auto options = [] { return std::make_shared<Options>(); };
    addAdd(*noun, program);
    verbOf(*noun, program, "list", PaperVerbs::tr("What is filed, and which papers are missing"),
           "paper list 4398046511105", options(), aPerson(), list);
    const auto one = options();
    addOut(*verbOf(*noun, program, "export", PaperVerbs::tr("One paper as it was filed"),
                   "paper export 4398046511310 --out hukou.jpg --reason 本人申请", one, aPaper(),
                   exportOne),
           one, PaperVerbs::tr("File to write"));
    const auto all = options();
    addOut(*verbOf(*noun, program, "print", PaperVerbs::tr("All papers with a cover as one PDF"),
                   "paper print 4398046511105 --out papers.pdf --reason 移交档案", all, aPerson(),
                   print),
           all, PaperVerbs::tr("File ending in .pdf"));
    const auto wrong = options();
    verbOf(*noun, program, "withdraw",
           PaperVerbs::tr("Takes back a paper that was filed wrongly; the row stays"),
           "paper withdraw 4398046511310 --reason 10", wrong, aPaper(), withdraw)
        ->add_option("--reason", wrong->reason, utf8(PaperVerbs::tr("Code or term")))
        ->required();
    verbOf(*noun, program, "restore", PaperVerbs::tr("Takes a withdrawal back, on the same day"),
           "paper restore 4398046511310", options(), aPaper(), restore);
}

}  // namespace zhiqiao::cli
