// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/campaign_office.h"
#include "app/cli/program.h"

#include <QCoreApplication>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

struct CampaignVerbs {
    Q_DECLARE_TR_FUNCTIONS(CampaignVerbs)
};

struct CampaignOptions {
    std::string id;
    std::string kind;
    std::string name;
    std::string from;
    std::string until;
    std::string aim;
    std::array<std::vector<std::string>, 5> records;  ///< in the order of markKinds()
    std::string undo;
    bool proposed = false;
    bool people = false;
    std::string of;
    std::string after;
    std::string limit;
};

Error usage(std::string_view code, const QString& message, const QString& hint) {
    return {.kind = Error::Kind::Invalid, .code = code, .message = message, .hint = hint};
}

Result<CampaignId> campaignTyped(const std::string& typed) {
    const auto id = numberOf(typed);
    if (!id) return fail(id.error());
    return CampaignId(*id);
}

QJsonObject campaignJson(const OfficeSession& session, const Campaign& campaign) {
    const auto& facts = campaign.facts;
    return {{u"id"_s, campaign.id.value()},
            {u"campaign_kind"_s, facts.kind},
            {u"kind_name"_s, session.codes().lists.name(u"campaign_kind"_s, facts.kind)},
            {u"name"_s, facts.name},
            {u"from"_s, dayJson(facts.from)},
            {u"until"_s, dayJson(facts.until)},
            {u"aim"_s, facts.aim}};
}

QJsonObject withResults(QJsonObject json, const CampaignResults& results) {
    json[u"persons"_s] = results.people;
    json[u"services"_s] = results.services;
    json[u"served_persons"_s] = results.servedPeople;
    json[u"referrals"_s] = results.referrals;
    json[u"referred_persons"_s] = results.referredPeople;
    json[u"placements"_s] = results.placements;
    json[u"placed_persons"_s] = results.placedPeople;
    json[u"vacancies"_s] = results.vacancies;
    json[u"vacancy_heads"_s] = results.vacancyHeads;
    return json;
}

/// What was typed over what stands.
Result<CampaignFacts> factsTyped(const OfficeSession& session, const CampaignOptions& o,
                                 CampaignFacts facts) {
    if (!o.kind.empty()) {
        const auto kind = codeTyped(session.codes().lists, u"campaign_kind"_s, o.kind);
        if (!kind) return fail(kind.error());
        facts.kind = *kind;
    }
    for (const auto& [typed, day] :
         {std::pair(&o.from, &facts.from), std::pair(&o.until, &facts.until)}) {
        if (typed->empty()) continue;
        const auto read = dayTyped(*typed);
        if (!read) return fail(read.error());
        *day = *read;
    }
    if (!o.name.empty()) facts.name = text(o.name);
    if (!o.aim.empty()) facts.aim = text(o.aim);
    return facts;
}

Exit tell(const Output& output, const OfficeSession& session, const Result<Campaign>& campaign) {
    if (!campaign) return output.fail(campaign.error());
    output.object(campaignJson(session, *campaign));
    return Done;
}

Exit create(Program& program, OfficeSession& session, const CampaignOptions& o) {
    const auto output = program.output();
    const auto actor = program.actorFor(session, Right::ServiceWrite);
    if (!actor) return output.fail(actor.error());
    const auto facts = factsTyped(session, o, {});
    if (!facts) return output.fail(facts.error());
    const CampaignOffice office(session);
    return tell(output, session, makeCampaign(office.ports(), *actor, OperationId::make(), *facts));
}

Exit change(Program& program, OfficeSession& session, const CampaignOptions& o) {
    const auto output = program.output();
    const auto id = campaignTyped(o.id);
    if (!id) return output.fail(id.error());
    const auto actor = program.actorFor(session, Right::ServiceWrite);
    if (!actor) return output.fail(actor.error());
    const CampaignOffice office(session);
    const auto now = office.ports().campaigns.find(*id);
    if (!now) return output.fail(now.error());
    const auto facts = factsTyped(session, o, now->facts);
    if (!facts) return output.fail(facts.error());
    return tell(
        output, session,
        changeCampaign(office.ports(), *actor, OperationId::make(), *id, now->rowVersion, *facts));
}

Exit list(Program& program, OfficeSession& session, const CampaignOptions& o) {
    const auto output = program.output();
    const auto actor = program.actorFor(session, Right::PersonRead);
    if (!actor) return output.fail(actor.error());
    CampaignOffice office(session);
    if (auto narrowed = office.showListsTo(*actor); !narrowed) return output.fail(narrowed.error());
    if (o.of.empty()) return printPage(output, office.campaigns(), {.after = text(o.after)});
    const auto person = numberOf(o.of);
    if (!person) return output.fail(person.error());
    const auto found = openCampaignsOf(office.ports(), *actor, PersonId(*person));
    if (!found) return output.fail(found.error());
    QJsonArray rows;
    for (const auto& one : *found) rows.append(campaignJson(session, one));
    output.rows(rows, rows.size());
    return Done;
}

Exit show(Program& program, OfficeSession& session, const CampaignOptions& o) {
    const auto output = program.output();
    const auto id = campaignTyped(o.id);
    if (!id) return output.fail(id.error());
    const auto actor = program.actorFor(session, Right::PersonRead);
    if (!actor) return output.fail(actor.error());
    const CampaignOffice office(session);
    const auto opened = openCampaign(office.ports(), *actor, *id);
    if (!opened) return output.fail(opened.error());
    output.object(withResults(campaignJson(session, opened->campaign), opened->results));
    return Done;
}

Exit records(Program& program, OfficeSession& session, const CampaignOptions& o) {
    const auto output = program.output();
    const auto id = campaignTyped(o.id);
    if (!id) return output.fail(id.error());
    const auto actor = program.actorFor(session, Right::PersonRead);
    if (!actor) return output.fail(actor.error());
    CampaignOffice office(session);
    if (auto narrowed = office.showListsTo(*actor); !narrowed) return output.fail(narrowed.error());
    ListQuery query{.filters = {{u"campaign"_s, QString::number(id->value())}},
                    .after = text(o.after)};
    if (o.proposed) query.filters[u"mark_state"_s] = u"proposed"_s;
    if (!o.kind.empty()) {
        if (!markKindOf(text(o.kind)))
            return output.fail(usage(
                "usage.unknown_record_kind", CampaignVerbs::tr("There is no such sort of record."),
                listed({u"person"_s, u"service"_s, u"referral"_s, u"placement"_s, u"vacancy"_s})));
        query.filters[u"record_kind"_s] = text(o.kind);
    }
    return printPage(output, office.records(), query);
}

Result<std::vector<CampaignRecord>> recordsTyped(const CampaignOptions& o) {
    std::vector<CampaignRecord> all;
    for (size_t n = 0; n < o.records.size(); ++n)
        for (const auto& typed : o.records[n]) {
            const auto id = numberOf(typed);
            if (!id) return fail(id.error());
            all.push_back({markKinds()[n].kind, *id});
        }
    return all;
}

QJsonArray notMarkedJson(const std::vector<NotMarked>& left) {
    QJsonArray rows;
    for (const auto& [record, error] : left)
        rows.append(QJsonObject{{u"kind"_s, codeOf(record.kind).toString()},
                                {u"id"_s, record.id},
                                {u"code"_s, toQString(error.code)},
                                {u"reason"_s, error.message},
                                {u"fix"_s, error.hint}});
    return rows;
}

/// With what stays, and why.
Exit tellUnmarked(const Output& output, const Unmarked& done, QJsonObject told) {
    told[u"taken_out"_s] = done.out;
    const auto left = notMarkedJson(done.left);
    output.rows(left, left.size(), {}, told);
    return done.left.empty() ? Done : SomeRefused;
}

Exit takeBack(const Output& output, const CampaignOffice& office, const Actor& actor,
              const std::string& batch) {
    const auto id = numberOf(batch);
    if (!id) return output.fail(id.error());
    const auto out = undoMarking(office.ports(), actor, OperationId::make(), CampaignBatchId(*id));
    if (!out) return output.fail(out.error());
    return tellUnmarked(output, *out, {{u"batch"_s, *id}});
}

Exit mark(Program& program, OfficeSession& session, const CampaignOptions& o) {
    const auto output = program.output();
    const auto actor = program.actorFor(session, Right::ServiceWrite);
    if (!actor) return output.fail(actor.error());
    const CampaignOffice office(session);
    if (!o.undo.empty()) return takeBack(output, office, *actor, o.undo);
    const auto id = campaignTyped(o.id);
    if (!id) return output.fail(id.error());
    const auto records = recordsTyped(o);
    if (!records) return output.fail(records.error());
    const auto done = markRecords(office.ports(), *actor, OperationId::make(), *id, *records);
    if (!done) return output.fail(done.error());
    const auto left = notMarkedJson(done->left);
    const auto& batch = done->batch;
    output.rows(left, left.size(), {},
                {{u"batch"_s, batch ? QJsonValue(batch->id.value()) : QJsonValue()},
                 {u"marked"_s, batch ? batch->marked : 0}});
    return done->left.empty() ? Done : SomeRefused;
}

Exit unmark(Program& program, OfficeSession& session, const CampaignOptions& o) {
    const auto output = program.output();
    const auto id = campaignTyped(o.id);
    if (!id) return output.fail(id.error());
    const auto records = recordsTyped(o);
    if (!records) return output.fail(records.error());
    const auto actor = program.actorFor(session, Right::ServiceWrite);
    if (!actor) return output.fail(actor.error());
    const CampaignOffice office(session);
    const auto out = unmarkRecords(office.ports(), *actor, OperationId::make(), *id, *records);
    if (!out) return output.fail(out.error());
    return tellUnmarked(output, *out, {{u"campaign"_s, id->value()}});
}

using Carry = Exit (*)(Program&, OfficeSession&, const CampaignOptions&);

void runs(CLI::App* verb, Program& program, const std::shared_ptr<CampaignOptions>& o,
          Carry carry) {
    verb->callback([&program, o, carry] {
        program.verb = [&program, o, carry] {
            return program.withSession(
                [&](OfficeSession& session) { return carry(program, session, *o); });
        };
    });
}

void addFacts(CLI::App* verb, CampaignOptions& o) {
    verb->add_option("--kind", o.kind, utf8(CampaignVerbs::tr("Code or term of campaign_kind")));
    verb->add_option("--name", o.name, utf8(CampaignVerbs::tr("Name, as it is announced")));
    verb->add_option("--from", o.from, utf8(CampaignVerbs::tr("First day")));
    verb->add_option("--until", o.until, utf8(CampaignVerbs::tr("Last day")));
    verb->add_option("--aim", o.aim, utf8(CampaignVerbs::tr("What it is for; of no person")));
}

void addRecords(CLI::App* verb, CampaignOptions& o) {
    const std::array<std::pair<const char*, QString>, 5> options{
        {{"--person", CampaignVerbs::tr("Record numbers of people, several with commas")},
         {"--service", CampaignVerbs::tr("Numbers of services, several with commas")},
         {"--referral", CampaignVerbs::tr("Record numbers of letters, several with commas")},
         {"--placement", CampaignVerbs::tr("Record numbers of placements, several with commas")},
         {"--vacancy", CampaignVerbs::tr("Record numbers of vacancies, several with commas")}}};
    for (size_t n = 0; n < options.size(); ++n)
        verb->add_option(options[n].first, o.records[n], utf8(options[n].second))->delimiter(',');
}

}  // namespace

void addCampaignVerbs(CLI::App& app, Program& program) {
    auto* noun = app.add_subcommand("campaign",
                                    utf8(CampaignVerbs::tr("Campaigns and what belongs to them")));
    noun->require_subcommand(1);
    const auto add = [&](const char* name, const QString& does, const char* example, Carry carry) {
        auto* verb = addVerb(*noun, name, does, example);
        const auto o = std::make_shared<CampaignOptions>();
        runs(verb, program, o, carry);
        return std::pair(verb, o);
    };
    const auto number = [](const auto& added) {
        added.first->add_option("id", added.second->id,
                                utf8(CampaignVerbs::tr("Number of the campaign")));
    };
    const auto after = [](const auto& added) {
        added.first->add_option("--after", added.second->after,
                                utf8(CampaignVerbs::tr("Where the page before ended")));
    };
    const auto made = add("create", CampaignVerbs::tr("Makes a campaign"),
                          "campaign create --kind 01 --name 2023年就业援助月 --from 2022-12-20 "
                          "--until 2023-01-20",
                          create);
    addFacts(made.first, *made.second);
    const auto changed = add("change", CampaignVerbs::tr("Changes what is said of a campaign"),
                             "campaign change 100001 --until 2023-01-31", change);
    number(changed);
    addFacts(changed.first, *changed.second);
    const auto all =
        add("list", CampaignVerbs::tr("Campaigns, the newest first"), "campaign list", list);
    all.first->add_option("--of", all.second->of,
                          utf8(CampaignVerbs::tr("Those of the person with this record number")));
    after(all);
    const auto one = add("show", CampaignVerbs::tr("A campaign and what came of it"),
                         "campaign show 100001", show);
    number(one);
    const auto belonging = add("records", CampaignVerbs::tr("What belongs to a campaign"),
                               "campaign records 100001 --proposed", records);
    number(belonging);
    belonging.first->add_option(
        "--kind", belonging.second->kind,
        utf8(CampaignVerbs::tr("Only person, service, referral, placement or vacancy")));
    belonging.first->add_flag(
        "--proposed", belonging.second->proposed,
        utf8(CampaignVerbs::tr("Acts of its people within its days that nobody marked")));
    after(belonging);
    const auto marked = add("mark", CampaignVerbs::tr("Marks what belongs to a campaign"),
                            "campaign mark 100001 --person 1001,1002", mark);
    number(marked);
    addRecords(marked.first, *marked.second);
    marked.first->add_option(
        "--undo", marked.second->undo,
        utf8(CampaignVerbs::tr("Takes out what was marked with this batch number")));
    const auto out = add("unmark", CampaignVerbs::tr("Takes records out of a campaign"),
                         "campaign unmark 100001 --person 1001", unmark);
    number(out);
    addRecords(out.first, *out.second);
}

}  // namespace zhiqiao::cli
