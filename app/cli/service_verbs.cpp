// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/recording_verbs.h"
#include "core/casework/service_correction.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

QJsonObject serviceJson(const RecordedService& saved) {
    return {{u"id"_s, saved.record.id.value()},
            {u"counts"_s, saved.counts},
            {u"reason"_s, saved.reason.isEmpty() ? QJsonValue() : QJsonValue(saved.reason)}};
}

namespace {

struct ServiceVerbs {
    Q_DECLARE_TR_FUNCTIONS(ServiceVerbs)
};

Exit record(Program& program, OfficeSession& session, const Result<ServiceDraft>& facts) {
    const auto output = program.output();
    if (!facts) return output.fail(facts.error());
    const auto actor = session.actor();
    if (!actor) return output.fail(actor.error());
    const auto saved = recordService(session.ports(), *actor, OperationId::make(), *facts,
                                     session.clock().today());
    if (!saved) return output.fail(saved.error());
    output.object(serviceJson(*saved));
    return Done;
}

struct PolicyOptions {
    std::string person;
    std::string method = "01";
    std::string note;
};

Result<ServiceDraft> policyOf(const OfficeSession& session, const PolicyOptions& o) {
    const auto person = numberOf(o.person);
    if (!person) return fail(person.error());
    const auto method = codeTyped(session.codes().lists, u"contact_method"_s, o.method);
    if (!method) return fail(method.error());
    return ServiceDraft{.person = PersonId(*person),
                        .on = session.clock().today(),
                        .policy = PolicyFacts{.method = *method, .content = text(o.note)}};
}

struct OfferOptions {
    std::string person;
    std::string kind;
    std::string name;
    std::string starts;
    std::string response;
    std::string reason;
};

const QString kAccepted = u"1"_s;  // of [offer_response]
const QString kDeclinedForNoReason = u"6"_s;
const QString kNotAnswered = u"9"_s;

/// `declined` is a code of its own for every reason; without one it is that for no reason.
Result<QString> responseOf(const CodeBook& lists, const OfferOptions& o) {
    if (o.response.empty()) return kNotAnswered;
    if (o.response == "accepted") return kAccepted;
    if (o.response != "declined") return codeTyped(lists, u"offer_response"_s, o.response);
    if (o.reason.empty()) return kDeclinedForNoReason;
    return codeTyped(lists, u"offer_response"_s, o.reason);
}

Result<ServiceDraft> offerOf(const OfficeSession& session, const OfferOptions& o) {
    const auto person = numberOf(o.person);
    if (!person) return fail(person.error());
    const auto response = responseOf(session.codes().lists, o);
    if (!response) return fail(response.error());
    if (!o.reason.empty() && (*response == kAccepted || *response == kNotAnswered))
        return fail({.kind = Error::Kind::Invalid,
                     .code = "usage.nothing_declined",
                     .message = ServiceVerbs::tr("Only an offer that was declined has a reason."),
                     .hint = ServiceVerbs::tr("Leave --reason out, or add --response declined.")});
    OfferFacts facts{.kind = o.kind == "training" ? u"04"_s : u"05"_s,
                     .name = text(o.name).trimmed(),
                     .startsOn = {},
                     .response = *response,
                     .reason = text(o.reason)};
    if (!o.starts.empty()) {
        const auto day = dayTyped(o.starts);
        if (!day) return fail(day.error());
        facts.startsOn = *day;
    }
    return ServiceDraft{.person = PersonId(*person), .on = session.clock().today(), .offer = facts};
}

struct WithdrawOptions {
    std::string service;
    std::string person;
    std::string reason;
    bool ask = false;
};

/// A closed record is withdrawn by the yes of a supervisor, who is asked with --ask.
Exit withdraw(Program& program, OfficeSession& session, const WithdrawOptions& o) {
    const auto output = program.output();
    const auto service = numberOf(o.service);
    if (!service) return output.fail(service.error());
    const auto person = numberOf(o.person);
    if (!person) return output.fail(person.error());
    const auto actor = o.ask ? program.actorFor(session, Right::CorrectionRequest)
                             : program.actorFor(session, Right::ServiceWrite);
    if (!actor) return output.fail(actor.error());
    ServiceDraft withdrawal{.person = PersonId(*person),
                            .on = session.clock().today(),
                            .corrects = ServiceId(*service),
                            .withdrawnReason = text(o.reason).trimmed()};
    if (o.ask) {
        const auto draft = correctionDraft(session.ports(), withdrawal);
        if (!draft) return output.fail(draft.error());
        return askSecondPerson(output, session, *actor, *draft);
    }
    const auto known = session.services.ofPerson(withdrawal.person);
    if (!known) return output.fail(known.error());
    const auto record = std::ranges::find(*known, ServiceId(*service), &ServiceRecord::id);
    if (record == known->end()) return output.fail(serviceCorrected());
    if (auto done = withdrawService(session.ports(), *actor, OperationId::make(), *record,
                                    withdrawal.withdrawnReason);
        !done)
        return output.fail(done.error());
    output.object({{u"id"_s, *service}, {u"withdrawn"_s, true}});
    return Done;
}

void addWithdrawVerb(CLI::App& noun, Program& program) {
    auto* verb =
        addVerb(noun, "withdraw",
                ServiceVerbs::tr("Takes a recorded service back; both stay in the history"),
                "case withdraw 4398046511105 --person 12 --reason 录错人");
    const auto o = std::make_shared<WithdrawOptions>();
    verb->add_option("service", o->service, utf8(ServiceVerbs::tr("Number of the record")))
        ->required();
    verb->add_option("--person", o->person, utf8(ServiceVerbs::tr("Record number")))->required();
    verb->add_option("--reason", o->reason, utf8(ServiceVerbs::tr("Why")))->required();
    verb->add_flag("--ask", o->ask,
                   utf8(ServiceVerbs::tr("Asks the supervisor, for what is closed")));
    verb->callback([&program, o] {
        program.verb = [&program, o] {
            return program.withSession(
                [&](OfficeSession& session) { return withdraw(program, session, *o); });
        };
    });
}

void addPolicyVerb(CLI::App& noun, Program& program) {
    auto* verb = addVerb(noun, "tell-policy", ServiceVerbs::tr("Records that policies were told"),
                         "case tell-policy --person 12 --method 电话 --note …");
    const auto o = std::make_shared<PolicyOptions>();
    verb->add_option("--person", o->person, utf8(ServiceVerbs::tr("Record number")))->required();
    verb->add_option("--method", o->method,
                     utf8(ServiceVerbs::tr("Code or term of contact_method: 电话, 短信, …")));
    verb->add_option("--note", o->note, utf8(ServiceVerbs::tr("Which policies were made known")));
    verb->callback([&program, o] {
        program.verb = [&program, o] {
            return program.withSession([&](OfficeSession& session) {
                return record(program, session, policyOf(session, *o));
            });
        };
    });
}

void addOfferVerb(CLI::App& noun, Program& program) {
    auto* verb =
        addVerb(noun, "offer", ServiceVerbs::tr("Records an offer of training or an internship"),
                "case offer --person 12 --kind training --name 中式烹调班 --starts 2022-12-05");
    const auto o = std::make_shared<OfferOptions>();
    verb->add_option("--person", o->person, utf8(ServiceVerbs::tr("Record number")))->required();
    verb->add_option("--kind", o->kind, utf8(ServiceVerbs::tr("What was offered")))
        ->required()
        ->check(CLI::IsMember({"training", "internship"}));
    verb->add_option("--name", o->name, utf8(ServiceVerbs::tr("Of the class or the post")))
        ->required();
    verb->add_option("--starts", o->starts, utf8(ServiceVerbs::tr("First day")));
    verb->add_option(
        "--response", o->response,
        utf8(ServiceVerbs::tr("accepted, declined, or a code of offer_response; none: awaited")));
    verb->add_option("--reason", o->reason,
                     utf8(ServiceVerbs::tr("Why it was declined, as offer_response has it; in any "
                                           "words after a code")));
    verb->callback([&program, o] {
        program.verb = [&program, o] {
            return program.withSession([&](OfficeSession& session) {
                return record(program, session, offerOf(session, *o));
            });
        };
    });
}

}  // namespace

void addServiceVerbs(CLI::App& noun, Program& program) {
    addWithdrawVerb(noun, program);
    addContactVerb(noun, program);
    addNoteVerb(noun, program);
    addAssessVerb(noun, program);
    addPolicyVerb(noun, program);
    addOfferVerb(noun, program);
}

}  // namespace zhiqiao::cli
