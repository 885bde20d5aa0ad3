// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"
#include "core/outcomes/chart_reading.h"

#include <QCoreApplication>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

struct GraduateVerbs {
    Q_DECLARE_TR_FUNCTIONS(GraduateVerbs)
};

struct DestinationOptions {
    std::string person;
    std::string code;
    std::string on;
    std::string evidence;
    std::string way;
    std::string agreement;
    std::string employer;
};

Exit destination(Program& program, OfficeSession& session, const DestinationOptions& o) {
    const auto output = program.output();
    const auto actor = session.actor();
    if (!actor) return output.fail(actor.error());
    const auto person = numberOf(o.person);
    if (!person) return output.fail(person.error());
    const auto code = codeTyped(session.codes().lists, u"graduate_destination"_s, o.code);
    if (!code) return output.fail(code.error());
    const auto on = o.on.empty() ? Result<QDate>(session.clock().today()) : dayTyped(o.on);
    if (!on) return output.fail(on.error());
    RegistrationDraft draft{.person = PersonId(*person),
                            .facts = {.kind = u"destination"_s,
                                      .channel = u"01"_s,
                                      .registeredOn = *on,
                                      .officer = actor->staff}};
    draft.facts.details = {{u"destination"_s, *code},
                           {u"evidence"_s, text(o.evidence)},
                           {u"sign_way"_s, text(o.way)},
                           {u"agreement_number"_s, text(o.agreement)},
                           {u"employer"_s, text(o.employer)}};
    const auto saved = recordRegistration(session.ports(), *actor, OperationId::make(), draft);
    if (!saved) return output.fail(saved.error());
    output.object({{u"id"_s, saved->id.value()},
                   {u"person_id"_s, *person},
                   {u"destination"_s, *code},
                   {u"name"_s, session.codes().lists.name(u"graduate_destination"_s, *code)},
                   {u"on"_s, dayJson(*on)}});
    return Done;
}

QJsonObject shareJson(const QString& rate, const Share& share) {
    return {{u"rate"_s, rate},
            {u"part"_s, share.part},
            {u"whole"_s, share.whole},
            {u"percent"_s, share.percentText()}};
}

Exit rates(Program& program, OfficeSession& session, const std::string& cohort) {
    const auto output = program.output();
    const auto actor = session.actor();
    if (!actor) return output.fail(actor.error());
    const auto today = session.clock().today();
    auto chart =
        readChart(session.chartPorts(), *actor, {.name = u"destinations"_s, .cutOff = today});
    if (!chart) return output.fail(chart.error());
    if (chart->spec.suppressed)
        return output.fail({.kind = Error::Kind::Denied,
                            .code = "outcome.small_cells",
                            .message = GraduateVerbs::tr("So few graduates are not told of."),
                            .hint = GraduateVerbs::tr("Ask for a larger office or year.")});
    std::erase_if(chart->facts, [&](const OutcomeFact& fact) {
        return !isAsked(chart->query, fact) || (!cohort.empty() && fact.category != text(cohort));
    });
    const auto found =
        graduateRates(chart->facts, graduateRateRules(session.codes().parameters, today));
    output.rows(QJsonArray{shareJson(u"settled"_s, found.settled),
                           shareJson(u"settled_with_evidence"_s, found.evidenced),
                           shareJson(u"employed"_s, found.employed)},
                3);
    return Done;
}

}  // namespace

void addGraduateVerbs(CLI::App& app, Program& program) {
    auto* noun = app.add_subcommand(
        "graduate", utf8(GraduateVerbs::tr("Destinations of graduates and their rates")));
    noun->require_subcommand(1);

    auto* verb = addVerb(*noun, "destination", GraduateVerbs::tr("Registers where a graduate went"),
                         "graduate destination --person 12 --code 11 --evidence 15");
    const auto o = std::make_shared<DestinationOptions>();
    verb->add_option("--person", o->person, utf8(GraduateVerbs::tr("Number of the person")))
        ->required();
    verb->add_option("--code", o->code,
                     utf8(GraduateVerbs::tr("Destination, code or term of graduate_destination")))
        ->required();
    verb->add_option("--on", o->on, utf8(GraduateVerbs::tr("From which day, today if left out")));
    verb->add_option("--evidence", o->evidence,
                     utf8(GraduateVerbs::tr("Papers seen, codes of evidence_kind with | between")));
    verb->add_option("--way", o->way,
                     utf8(GraduateVerbs::tr("How it was signed, code of sign_way")));
    verb->add_option("--agreement", o->agreement,
                     utf8(GraduateVerbs::tr("Number of the agreement")));
    verb->add_option("--employer", o->employer, utf8(GraduateVerbs::tr("Employer or school")));
    verb->callback([&program, o] {
        program.verb = [&program, o] {
            return program.withSession(
                [&](OfficeSession& session) { return destination(program, session, *o); });
        };
    });

    verb = addVerb(*noun, "rates", GraduateVerbs::tr("Both rates of a year's graduates"),
                   "graduate rates --cohort 2022");
    const auto cohort = std::make_shared<std::string>();
    verb->add_option("--cohort", *cohort, utf8(GraduateVerbs::tr("Year of graduation")));
    verb->callback([&program, cohort] {
        program.verb = [&program, cohort] {
            return program.withSession(
                [&](OfficeSession& session) { return rates(program, session, *cohort); });
        };
    });
}

}  // namespace zhiqiao::cli
