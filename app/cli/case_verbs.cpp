// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"
#include "core/casework/counter_acts.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

QJsonArray owedJson(const std::vector<Owed>& owed) {
    QJsonArray rows;
    for (const auto& promise : owed) {
        QJsonArray notCounted;
        for (const auto& n : promise.notCounted)
            notCounted.append(QJsonObject{{u"on"_s, dayJson(n.on)}, {u"reason"_s, n.reason}});
        rows.append(QJsonObject{{u"obligation"_s, promise.item},
                                {u"clause"_s, promise.clause},
                                {u"promised"_s, promise.promised},
                                {u"delivered"_s, promise.delivered},
                                {u"due"_s, dayJson(promise.due)},
                                {u"state"_s, toQString(codeOf(promise.state))},
                                {u"not_counted"_s, notCounted}});
    }
    return rows;
}

namespace {

struct CaseVerbs {
    Q_DECLARE_TR_FUNCTIONS(CaseVerbs)
};

/// The words of the contract for the modes of [guidance_mode]; anything else stands for itself.
QString guidanceMode(const QString& word) {
    static const QMap<QString, QString> words{
        {u"面谈"_s, u"01"_s}, {u"电话"_s, u"02"_s}, {u"线上"_s, u"03"_s}, {u"上门"_s, u"04"_s}};
    return words.value(word, word);
}

/// id, counts, reason of what was saved.
Exit printService(const Output& output, const Result<RecordedService>& saved) {
    if (!saved) return output.fail(saved.error());
    output.object(
        {{u"id"_s, saved->record.id.value()},
         {u"counts"_s, saved->counts},
         {u"reason"_s, saved->reason.isEmpty() ? QJsonValue() : QJsonValue(saved->reason)}});
    return Done;
}

struct GuideOptions {
    std::string person;
    std::string method = "01";
    int minutes = 20;
    std::string note;
    std::string type = "03";
    std::string confirmed = "none";
};

Exit guide(Program& program, OfficeSession& session, const GuideOptions& o) {
    const auto output = program.output();
    const auto person = numberOf(o.person);
    if (!person) return output.fail(person.error());
    const auto actor = session.actor();
    if (!actor) return output.fail(actor.error());
    const auto* mode =
        session.codes().lists.match(u"guidance_mode"_s, guidanceMode(text(o.method)));
    ServiceDraft draft{.person = PersonId(*person), .on = session.clock().today()};
    draft.guidance = GuidanceFacts{.mode = mode ? mode->code : text(o.method),
                                   .minutes = o.minutes,
                                   .types = {text(o.type)},
                                   .content = text(o.note),
                                   .confirmed = o.confirmed != "none"};
    return printService(output, recordService(session.ports(), *actor, OperationId::make(), draft,
                                              session.clock().today()));
}

struct PolicyOptions {
    std::string person;
    std::string method = "01";
    std::string note;
};

Exit tellPolicy(Program& program, OfficeSession& session, const PolicyOptions& o) {
    const auto output = program.output();
    const auto person = numberOf(o.person);
    if (!person) return output.fail(person.error());
    const auto actor = session.actor();
    if (!actor) return output.fail(actor.error());
    const auto* method = session.codes().lists.match(u"contact_method"_s, text(o.method));
    ServiceDraft draft{.person = PersonId(*person), .on = session.clock().today()};
    draft.policy =
        PolicyFacts{.method = method ? method->code : text(o.method), .content = text(o.note)};
    return printService(output, recordService(session.ports(), *actor, OperationId::make(), draft,
                                              session.clock().today()));
}

Result<OfficeId> officeOf(const OfficeSession& session, const QString& code) {
    const auto offices = session.offices.offices();
    if (!offices) return fail(offices.error());
    const auto found = std::ranges::find(*offices, code, &Office::code);
    if (found != offices->end()) return found->id;
    return fail({.kind = Error::Kind::Invalid,
                 .code = "usage.unknown_office",
                 .message = CaseVerbs::tr("There is no office with the code %1.").arg(code),
                 .hint = CaseVerbs::tr("Office codes have eight digits.")});
}

}  // namespace

void addCaseVerbs(CLI::App& app, Program& program) {
    auto* noun = app.add_subcommand("case", "What is owed, and the work of the day");
    noun->require_subcommand(1);

    auto* owedVerb = noun->add_subcommand("owed", "Example: zhiqiao-cli case owed --person 12");
    const auto person = std::make_shared<std::string>();
    owedVerb->add_option("--person", *person, "Record number")->required();
    owedVerb->callback([&program, person] {
        program.verb = [&program, person] {
            return program.withSession([&](OfficeSession& session) {
                const auto output = program.output();
                const auto id = numberOf(*person);
                if (!id) return output.fail(id.error());
                const auto file = loadCase(session.ports(), PersonId(*id), session.clock().today());
                if (!file) return output.fail(file.error());
                const auto rows = owedJson(file->owed);
                output.rows(rows, rows.size());
                return Done;
            });
        };
    });

    auto* guideVerb = noun->add_subcommand(
        "guide",
        "Example: zhiqiao-cli case guide --person 12 --method 面谈 --minutes 20 "
        "--confirmed signed --note …");
    const auto g = std::make_shared<GuideOptions>();
    guideVerb->add_option("--person", g->person, "Record number")->required();
    guideVerb->add_option("--method", g->method, "面谈, 电话, 线上, 上门, or a code");
    guideVerb->add_option("--minutes", g->minutes, "Minutes");
    guideVerb->add_option("--type", g->type, "Code of guidance_type");
    guideVerb->add_option("--note", g->note, "What it was about");
    guideVerb
        ->add_option("--confirmed", g->confirmed,
                     "How the person accepted it: signed, by a recorded phone call, or not (none); "
                     "only what is accepted counts")
        ->check(CLI::IsMember({"signed", "phone", "none"}));
    guideVerb->callback([&program, g] {
        program.verb = [&program, g] {
            return program.withSession(
                [&](OfficeSession& session) { return guide(program, session, *g); });
        };
    });

    auto* policyVerb = noun->add_subcommand(
        "tell-policy", "Example: zhiqiao-cli case tell-policy --person 12 --method 电话 --note …");
    const auto p = std::make_shared<PolicyOptions>();
    policyVerb->add_option("--person", p->person, "Record number")->required();
    policyVerb->add_option("--method", p->method, "Code or term of contact_method");
    policyVerb->add_option("--note", p->note, "Which policies were made known");
    policyVerb->callback([&program, p] {
        program.verb = [&program, p] {
            return program.withSession(
                [&](OfficeSession& session) { return tellPolicy(program, session, *p); });
        };
    });

    auto* list = noun->add_subcommand("worklist", "Example: zhiqiao-cli case worklist --due 7");
    struct ListOptions {
        std::optional<int> due;
        std::string office;
        std::string staff;
        std::string kind;
        int limit = 100;
        std::string after;
    };
    const auto l = std::make_shared<ListOptions>();
    list->add_option("--due", l->due, "Due within so many days");
    list->add_option("--office", l->office, "Office code");
    list->add_option("--staff", l->staff, "Name");
    list->add_option("--kind", l->kind,
                     "contact, policy, guidance, referral, opportunity or receipt");
    list->add_option("--limit", l->limit, "Rows at most")->check(CLI::Range(1, 100000));
    list->add_option("--after", l->after, "Cursor of the page before");
    list->callback([&program, l] {
        program.verb = [&program, l] {
            return program.withSession([&](OfficeSession& session) {
                ListQuery query{.after = text(l->after), .limit = l->limit};
                if (!l->staff.empty()) query.filters[u"staff"_s] = text(l->staff);
                if (!l->office.empty()) {
                    const auto office = officeOf(session, text(l->office));
                    if (!office) return program.output().fail(office.error());
                    query.filters[u"office"_s] = QString::number(office->value());
                }
                if (!l->kind.empty()) query.filters[u"kind"_s] = text(l->kind);
                if (l->due)
                    query.filters[u"due"_s] =
                        u".."_s + session.clock().today().addDays(*l->due).toString(Qt::ISODate);
                return printPage(program.output(), *session.worklistRows, query);
            });
        };
    });
}

}  // namespace zhiqiao::cli
