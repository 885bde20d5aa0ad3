// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/standing_verbs.h"

#include "app/standing_office.h"
#include "core/forms/form_output.h"
#include "core/forms/loss_form.h"
#include "core/security/act_code.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

struct StandingVerbs {
    Q_DECLARE_TR_FUNCTIONS(StandingVerbs)
};

struct StandingListOptions {
    std::string review, status, officer, search, after;
    int limit = 100;
};
struct StandingOptions {
    std::string record, person, event, ground, reason, word, out;
};

QJsonValue worded(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QString answerOf(const CodeBook& lists, const StandingEvent& event) {
    return lists.name(
        event.kind == StandingEventKind::Referral ? u"referral_result"_s : u"offer_response"_s,
        event.answer);
}

QJsonObject deedJson(const CodeBook& lists, const StandingDeed& deed) {
    const auto& facts = deed.facts;
    return {{u"deed"_s, deed.id.value()},
            {u"kind"_s, toQString(codeOf(facts.kind))},
            {u"record"_s, facts.record},
            {u"ground"_s, worded(facts.ground)},
            {u"reason"_s, worded(facts.reason)},
            {u"reason_name"_s,
             worded(facts.reason.isEmpty() ? QString()
                                           : lists.name(u"standing_reason"_s, facts.reason))},
            {u"on"_s, dayJson(facts.on)}};
}

QJsonObject viewJson(const CodeBook& lists, const StandingView& view, QDate today) {
    const auto& holding = view.holding;
    QJsonArray refusals;
    for (const auto& one : view.refusals)
        refusals.append(QJsonObject{{u"event"_s, one.event.record},
                                    {u"person_id"_s, one.event.person.value()},
                                    {u"kind"_s, toQString(codeOf(one.event.kind))},
                                    {u"on"_s, dayJson(one.event.on)},
                                    {u"offered"_s, worded(one.event.what)},
                                    {u"answer"_s, one.event.answer},
                                    {u"answer_name"_s, answerOf(lists, one.event)},
                                    {u"counts"_s, counts(one.weight)},
                                    {u"weight"_s, toQString(codeOf(one.weight))},
                                    {u"why"_s, textOf(one.weight)}});
    QJsonArray proposals;
    for (const auto& proposal : view.proposals)
        proposals.append(QJsonObject{
            {u"ground"_s, toQString(codeOf(proposal.ground))},
            {u"reason"_s, worded(proposal.reason)},
            {u"reason_name"_s, worded(printedReason(lists, holding.status, proposal.reason))},
            {u"since"_s, dayJson(proposal.since)},
            {u"warned_from"_s, dayJson(proposal.warnOn)},
            {u"stands"_s, proposal.standsOn(today)},
            {u"declined"_s, proposal.aside}});
    return {{u"record"_s, holding.record},
            {u"status"_s, toQString(codeOf(holding.status))},
            {u"status_name"_s, textOf(holding.status)},
            {u"person_id"_s, holding.person.value()},
            {u"from"_s, dayJson(holding.from)},
            {u"last_contact"_s, dayJson(view.heardOn)},
            {u"proposals"_s, proposals},
            {u"refusals"_s, refusals}};
}

Exit list(const Program& program, OfficeSession& session, const StandingListOptions& o) {
    const auto output = program.output();
    ListQuery query{.text = text(o.search), .after = text(o.after), .limit = o.limit};
    for (const auto& [key, typed] :
         {std::pair(u"review"_s, &o.review), {u"status"_s, &o.status}, {u"officer"_s, &o.officer}})
        if (!typed->empty()) query.filters[key] = text(*typed);
    if (o.review.empty()) query.filters[u"review"_s] = u"refused|silent|warned"_s;
    if (o.review == "all") query.filters.remove(u"review"_s);
    const auto actor = program.actorFor(session, Right::PersonRead);
    if (!actor) return output.fail(actor.error());
    StandingOffice office(session);
    const auto rows = office.rowsFor(*actor);
    if (!rows) return output.fail(rows.error());
    return printPage(output, **rows, query);
}

/// What a person holds, also in the household. Looking at it is an act of the trail.
Exit show(const Program& program, OfficeSession& session, const StandingOptions& o) {
    const auto output = program.output();
    const auto person = numberOf(o.person);
    if (!person) return output.fail(person.error());
    const auto actor = program.actorFor(session, Right::PersonRead);
    if (!actor) return output.fail(actor.error());
    const auto today = session.clock().today();
    StandingOffice office(session);
    const auto files = session.transactions.run(
        *actor,
        {.name = "person.view",
         .operation = OperationId::make(),
         .subject = "person",
         .subjectId = *person,
         .right = Right::PersonRead},
        [&](const Act&) -> Result<std::vector<StandingFile>> {
            std::vector<StandingSubject> subjects{{false, *person}};
            const auto memberships = session.households.membershipsOf(PersonId(*person));
            if (!memberships) return fail(memberships.error());
            for (const auto& one : *memberships)
                if (!one.leftOn) subjects.push_back({true, one.facts.household.value()});
            std::vector<StandingFile> found;
            for (const auto& subject : subjects) {
                auto file = standingOf(office.ports(), subject, today);
                if (!file) return fail(file.error());
                found.push_back(*std::move(file));
            }
            return found;
        });
    if (!files) return output.fail(files.error());
    const auto losses = lossesToTell(office.ports(), PersonId(*person));
    if (!losses) return output.fail(losses.error());
    const auto& lists = session.codes().lists;
    QJsonArray held;
    QJsonArray deeds;
    for (const auto& file : *files) {
        for (const auto& view : file.views) held.append(viewJson(lists, view, today));
        for (const auto& deed : file.deeds) deeds.append(deedJson(lists, deed));
    }
    QJsonArray lost;
    for (const auto& loss : *losses)
        lost.append(QJsonObject{{u"record"_s, loss.record},
                                {u"status"_s, toQString(codeOf(loss.status))},
                                {u"on"_s, dayJson(loss.on)},
                                {u"reason"_s, loss.reason},
                                {u"reason_name"_s, printedReason(lists, loss.status, loss.reason)},
                                {u"notice"_s, worded(loss.notice.value_or(QString()))}});
    output.object({{u"person_id"_s, *person},
                   {u"held"_s, held},
                   {u"decisions"_s, deeds},
                   {u"losses"_s, lost}});
    return Done;
}

Exit tellDeed(const Output& output, OfficeSession& session, const Result<StandingDeed>& deed) {
    if (!deed) return output.fail(deed.error());
    output.object(deedJson(session.codes().lists, *deed));
    return Done;
}

Exit decline(const Program& program, OfficeSession& session, const StandingOptions& o) {
    const auto output = program.output();
    const auto record = numberOf(o.record);
    if (!record) return output.fail(record.error());
    const auto reason = codeTyped(session.codes().lists, u"standing_reason"_s, o.reason);
    if (!reason) return output.fail(reason.error());
    const auto actor = program.actorFor(session, Right::ServiceWrite);
    if (!actor) return output.fail(actor.error());
    return tellDeed(
        output, session,
        declineProposal(StandingOffice(session).ports(), *actor, OperationId::make(), *record,
                        *standingGroundOf(text(o.ground)), *reason, session.clock().today()));
}

Exit rule(const Program& program, OfficeSession& session, const StandingOptions& o) {
    const auto output = program.output();
    const auto person = numberOf(o.person);
    if (!person) return output.fail(person.error());
    const auto event = numberOf(o.event);
    if (!event) return output.fail(event.error());
    const auto reason = codeTyped(session.codes().lists, u"standing_reason"_s, o.reason);
    if (!reason) return output.fail(reason.error());
    const auto actor = program.actorFor(session, Right::HardshipReview);
    if (!actor) return output.fail(actor.error());
    return tellDeed(
        output, session,
        ruleRefusal(StandingOffice(session).ports(), *actor, OperationId::make(), PersonId(*person),
                    *event, o.word == "counts", *reason, session.clock().today()));
}

Exit undo(const Program& program, OfficeSession& session, const StandingOptions& o) {
    const auto output = program.output();
    const auto id = numberOf(o.record);
    if (!id) return output.fail(id.error());
    StandingOffice office(session);
    const auto deed = office.store().findDeed(StandingDeedId(*id));
    if (!deed) return output.fail(deed.error());
    const auto actor = program.actorFor(session, deed->facts.kind == StandingDeedKind::Declined
                                                     ? Right::ServiceWrite
                                                     : Right::HardshipReview);
    if (!actor) return output.fail(actor.error());
    return tellDeed(output, session,
                    undoStanding(office.ports(), *actor, OperationId::make(), deed->id));
}

Exit printBlankLoss(const Output& output, OfficeSession& session, const QString& path) {
    const auto fonts = PaperFonts::installed();
    const auto pages = blankLossForm(session.codes(), session.facts().demo, fonts);
    if (auto done = writeFormsPdf(pages, path, kLossPaper, fonts); !done)
        return output.fail(done.error());
    output.object({{u"file"_s, QFileInfo(path).absoluteFilePath()},
                   {u"form"_s, kLossPaper},
                   {u"pages"_s, qint64(pages.size())}});
    return Done;
}

/// Without a record the newest loss of the person.
Result<qint64> lossTyped(const StandingPorts& ports, PersonId person, const std::string& typed) {
    if (!typed.empty()) return numberOf(typed);
    const auto losses = lossesToTell(ports, person);
    if (!losses) return fail(losses.error());
    return losses->empty() ? 0 : losses->back().record;
}

Exit print(const Program& program, OfficeSession& session, const StandingOptions& o) {
    const auto output = program.output();
    const auto path = text(o.out);
    if (!isPdf(path)) return output.fail(notPdf());
    if (o.person.empty()) return printBlankLoss(output, session, path);
    const auto person = numberOf(o.person);
    if (!person) return output.fail(person.error());
    StandingOffice office(session);
    const auto record = lossTyped(office.ports(), PersonId(*person), o.record);
    if (!record) return output.fail(record.error());
    const auto actor = program.actorFor(session, Right::FormPrint);
    if (!actor) return output.fail(actor.error());
    const auto operation = OperationId::make();
    const auto released =
        releaseLossNotice(office.noticePorts(), *actor, operation, PersonId(*person), *record);
    if (!released) return output.fail(released.error());
    const auto fonts = PaperFonts::installed();
    const auto pages =
        lossPages(*released, session.codes(), actCode(operation), session.facts().demo, fonts);
    if (const auto missing = missingGlyphs(pages, fonts); !missing.isEmpty())
        output.note(missingGlyphNotice(missing));
    if (auto done = writeFormsPdf(pages, path, kLossPaper, fonts); !done)
        return output.fail(done.error());
    const auto filed =
        recordLossPrint(office.noticePorts(), *actor, operation, *released, u"pdf"_s);
    if (!filed) {
        QFile::remove(path);  // a paper nobody filed does not stay
        return output.fail(filed.error());
    }
    output.object({{u"file"_s, QFileInfo(path).absoluteFilePath()},
                   {u"form"_s, kLossPaper},
                   {u"number"_s, released->notice.number},
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

void addReading(CLI::App& noun, Program& program) {
    auto* listing =
        addVerb(noun, "list", StandingVerbs::tr("Statuses in question, the oldest first"),
                "standing list --review refused");
    const auto l = runs<StandingListOptions>(listing, program, list);
    listing
        ->add_option("--review", l->review,
                     utf8(StandingVerbs::tr("How it stands; left out: what is to be decided")))
        ->check(
            CLI::IsMember({"refused", "silent", "warned", "listed", "declined", "watched", "all"}));
    listing->add_option("--status", l->status, utf8(StandingVerbs::tr("Which status")))
        ->check(CLI::IsMember({"hardship", "household", "unemployment", "dibao"}));
    listing->add_option("--officer", l->officer,
                        utf8(StandingVerbs::tr("Who is in charge, by name or number")));
    listing->add_option("--search", l->search, utf8(StandingVerbs::tr("Name or number")));
    listing->add_option("--after", l->after,
                        utf8(StandingVerbs::tr("Where the page before ended")));
    listing->add_option("--limit", l->limit, utf8(StandingVerbs::tr("Rows at most")))
        ->check(CLI::Range(1, 1000));
    auto* showing =
        addVerb(noun, "show",
                StandingVerbs::tr("What a person holds, what speaks against it, and what was lost"),
                "standing show 4398046511105");
    const auto s = runs<StandingOptions>(showing, program, show);
    showing->add_option("person", s->person, utf8(StandingVerbs::tr("Record number")))->required();
    auto* printing =
        addVerb(noun, "print", StandingVerbs::tr("通知书 of a loss (F13-12), filled or empty"),
                "standing print --person 4398046511105 --out f13-12.pdf");
    const auto p = runs<StandingOptions>(printing, program, print);
    printing->add_option("--person", p->person,
                         utf8(StandingVerbs::tr("Record number; left out: the empty form")));
    printing->add_option("--record", p->record,
                         utf8(StandingVerbs::tr("Which loss, by the number \"standing show\" "
                                                "tells; left out: the newest")));
    printing->add_option("--out", p->out, utf8(StandingVerbs::tr("File ending in .pdf")))
        ->required();
}

void addDeciding(CLI::App& noun, Program& program) {
    const auto why = [](CLI::App* verb, const std::shared_ptr<StandingOptions>& o) {
        verb->add_option("--reason", o->reason,
                         utf8(StandingVerbs::tr("Code or term of standing_reason")))
            ->required();
    };
    auto* declining =
        addVerb(noun, "decline", StandingVerbs::tr("Keeps a status in spite of what is proposed"),
                "standing decline 4398046511111 --ground refusal --reason 2");
    const auto d = runs<StandingOptions>(declining, program, decline);
    declining
        ->add_option("record", d->record,
                     utf8(StandingVerbs::tr("Number of the status, as \"standing show\" tells it")))
        ->required();
    declining->add_option("--ground", d->ground, utf8(StandingVerbs::tr("What it is proposed for")))
        ->required()
        ->check(CLI::IsMember({"refusal", "lost_contact"}));
    why(declining, d);
    auto* ruling =
        addVerb(noun, "rule", StandingVerbs::tr("A supervisor says whether a refusal counts"),
                "standing rule --person 4398046511105 --event 4398046511120 --word counts "
                "--reason 5");
    const auto r = runs<StandingOptions>(ruling, program, rule);
    ruling->add_option("--person", r->person, utf8(StandingVerbs::tr("Record number")))->required();
    ruling
        ->add_option(
            "--event", r->event,
            utf8(StandingVerbs::tr("Number of the refusal, as \"standing show\" tells it")))
        ->required();
    ruling->add_option("--word", r->word, utf8(StandingVerbs::tr("Whether it counts")))
        ->required()
        ->check(CLI::IsMember({"counts", "excused"}));
    why(ruling, r);
    auto* undoing =
        addVerb(noun, "undo", StandingVerbs::tr("Takes a decision back; both stay in the history"),
                "standing undo 4398046511130");
    const auto u = runs<StandingOptions>(undoing, program, undo);
    undoing->add_option("deed", u->record, utf8(StandingVerbs::tr("Number of the decision")))
        ->required();
}

}  // namespace

void addStandingVerbs(CLI::App& app, Program& program) {
    auto* noun = app.add_subcommand(
        "standing",
        utf8(StandingVerbs::tr("Refusals, silence, and the statuses they put at risk")));
    noun->require_subcommand(1);
    addReading(*noun, program);
    addDeciding(*noun, program);
}

}  // namespace zhiqiao::cli
