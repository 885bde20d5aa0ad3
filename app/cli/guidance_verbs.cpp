// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/guidance_verbs.h"

#include "core/casework/guidance_acts.h"
#include "core/casework/service_history.h"
#include "core/forms/form_output.h"
#include "core/forms/person_papers.h"
#include "core/forms/service_papers.h"
#include "core/storage/sql_guidance_sheets.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <map>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

struct GuidanceVerbs {
    Q_DECLARE_TR_FUNCTIONS(GuidanceVerbs)
};

/// The words of the contract for the modes of [guidance_mode]; anything else stands for itself.
std::string guidanceMode(const std::string& word) {
    static const std::map<std::string, std::string> words{
        {"面谈", "01"}, {"电话", "02"}, {"线上", "03"}, {"上门", "04"}};
    const auto found = words.find(word);
    return found == words.end() ? word : found->second;
}

struct GuideOptions {
    std::string person, corrects;
    std::string method = "01";
    int minutes = 20;
    std::string note;
    std::vector<std::string> types{"03"};
    std::string confirmed = "signed";
    std::string demand, diagnosis, tools, training, nextContact, satisfaction, opinion;
    std::vector<std::string> plan;
    std::string calledAt, called;
};

/// "事项/责任人/2022-12-31"; what comes after the first part may be left out.
Result<std::vector<GuidanceStep>> planOf(const std::vector<std::string>& lines) {
    std::vector<GuidanceStep> plan;
    for (const auto& line : lines) {
        const auto parts = text(line).split(u'/');
        GuidanceStep step{parts.value(0), parts.value(1), {}};
        if (parts.size() > 2 && !parts[2].trimmed().isEmpty()) {
            const auto day = dayTyped(parts[2].trimmed().toStdString());
            if (!day) return fail(day.error());
            step.until = *day;
        }
        plan.push_back(step);
    }
    return plan;
}

Result<GuidanceSheet> sheetOf(const CodeBook& lists, const GuideOptions& o) {
    GuidanceSheet sheet{.demand = text(o.demand),
                        .diagnosis = text(o.diagnosis),
                        .tools = text(o.tools),
                        .training = text(o.training),
                        .opinion = text(o.opinion),
                        .confirmedAt = text(o.calledAt),
                        .confirmedPhone = text(o.called)};
    auto plan = planOf(o.plan);
    if (!plan) return fail(plan.error());
    sheet.plan = *std::move(plan);
    if (!o.nextContact.empty()) {
        const auto day = dayTyped(o.nextContact);
        if (!day) return fail(day.error());
        sheet.nextContact = *day;
    }
    if (!o.satisfaction.empty()) {
        const auto code = codeTyped(lists, u"satisfaction"_s, o.satisfaction);
        if (!code) return fail(code.error());
        sheet.satisfaction = *code;
    }
    const bool told = !o.calledAt.empty() || !o.called.empty();
    if (o.confirmed == "signed") sheet.confirmation = u"1"_s;
    if (o.confirmed == "phone" && told) sheet.confirmation = u"2"_s;
    return sheet;
}

Result<ServiceDraft> guidanceOf(const OfficeSession& session, const GuideOptions& o) {
    const auto person = numberOf(o.person);
    if (!person) return fail(person.error());
    const auto& lists = session.codes().lists;
    const auto mode = codeTyped(lists, u"guidance_mode"_s, guidanceMode(o.method));
    if (!mode) return fail(mode.error());
    QStringList types;
    for (const auto& typed : o.types) {
        const auto type = codeTyped(lists, u"guidance_type"_s, typed);
        if (!type) return fail(type.error());
        if (!types.contains(*type)) types << *type;
    }
    ServiceDraft draft{.person = PersonId(*person), .on = session.clock().today()};
    draft.guidance = GuidanceFacts{.mode = *mode,
                                   .minutes = o.minutes,
                                   .types = types,
                                   .content = text(o.note),
                                   .confirmed = o.confirmed != "none"};
    if (o.corrects.empty()) return draft;
    const auto old = numberOf(o.corrects);
    if (!old) return fail(old.error());
    draft.corrects = ServiceId(*old);
    return draft;
}

Exit guide(Program& program, OfficeSession& session, const GuideOptions& o) {
    const auto output = program.output();
    const auto draft = guidanceOf(session, o);
    if (!draft) return output.fail(draft.error());
    const auto sheet = sheetOf(session.codes().lists, o);
    if (!sheet) return output.fail(sheet.error());
    const auto actor = session.actor();
    if (!actor) return output.fail(actor.error());
    SqlGuidanceSheets sheets(session.database().context());
    const auto saved = recordGuidance(session.ports(), sheets, *actor, OperationId::make(), *draft,
                                      *sheet, session.clock().today());
    if (!saved) return output.fail(saved.error());
    output.object(serviceJson(*saved));
    return Done;
}

void addGuideVerb(CLI::App& noun, Program& program) {
    auto* verb =
        addVerb(noun, "guide", GuidanceVerbs::tr("Records a guidance"),
                "case guide --person 12 --method 面谈 --minutes 20 --confirmed signed --note …");
    const auto o = std::make_shared<GuideOptions>();
    const auto option = [&](const char* name, auto& value, const QString& help) {
        return verb->add_option(name, value, utf8(help));
    };
    option("--person", o->person, GuidanceVerbs::tr("Record number"))->required();
    option("--corrects", o->corrects,
           GuidanceVerbs::tr("Number of the guidance it corrects; both stay in the history"));
    option("--method", o->method, GuidanceVerbs::tr("面谈, 电话, 线上, 上门, or a code"));
    option("--minutes", o->minutes, GuidanceVerbs::tr("Minutes"));
    option("--type", o->types, GuidanceVerbs::tr("Codes of guidance_type, one or several"));
    option("--note", o->note, GuidanceVerbs::tr("What it was about"));
    option("--confirmed", o->confirmed,
           GuidanceVerbs::tr("How the person accepted it: signed, unless phone (a recorded call) "
                             "or none is given; only what is accepted counts"))
        ->check(CLI::IsMember({"signed", "phone", "none"}));
    option("--called-at", o->calledAt, GuidanceVerbs::tr("Time of the recorded call, like 15:30"));
    option("--called", o->called, GuidanceVerbs::tr("Number that was called"));
    option("--demand", o->demand, GuidanceVerbs::tr("主要诉求"));
    option("--diagnosis", o->diagnosis, GuidanceVerbs::tr("问题诊断"));
    option("--tools", o->tools, GuidanceVerbs::tr("测评工具与结果"));
    option("--plan", o->plan,
           GuidanceVerbs::tr("建议与计划, five lines at most: step/who/last day"));
    option("--training", o->training, GuidanceVerbs::tr("推荐培训或见习"));
    option("--next-contact", o->nextContact, GuidanceVerbs::tr("Day of the next contact"));
    option("--satisfaction", o->satisfaction,
           GuidanceVerbs::tr("Code or term of satisfaction: 很满意, 满意, …"));
    option("--opinion", o->opinion, GuidanceVerbs::tr("What the person says of it"));
    verb->callback([&program, o] {
        program.verb = [&program, o] {
            return program.withSession(
                [&](OfficeSession& session) { return guide(program, session, *o); });
        };
    });
}

struct PrintOptions {
    std::string form, service, person, out;
};

/// The paper of a record: an act, filed on the person.
Exit printFilled(Program& program, OfficeSession& session, const PrintOptions& o) {
    const auto output = program.output();
    const auto service = numberOf(o.service);
    if (!service) return output.fail(service.error());
    const auto actor = program.actorFor(session, Right::FormPrint);
    if (!actor) return output.fail(actor.error());
    const SqlGuidanceSheets sheets(session.database().context());
    const auto person = sheets.personOf(ServiceId(*service));
    if (!person) return output.fail(person.error());
    const auto operation = OperationId::make();
    const auto ports = session.ports();
    const auto released =
        releaseServicePrint(ports, sheets, *actor, operation, *person, ServiceId(*service));
    if (!released) return output.fail(released.error());
    const auto* paper = servicePaperOf(released->record.facts);
    if (!paper || paper->code != text(o.form))
        return output.fail(
            {.kind = Error::Kind::Invalid,
             .code = "paper.unknown",
             .message = GuidanceVerbs::tr("No %1 goes with this record.").arg(text(o.form)),
             .hint = GuidanceVerbs::tr("F6 goes with a guidance, F13-9 with a "
                                       "policy notice.")});
    const auto footer =
        footerOfAct(ports.offices, *actor, operation, session.clock().now(), session.facts().demo);
    if (!footer) return output.fail(footer.error());
    const auto fonts = PaperFonts::installed();
    const auto pages = servicePaperPages(*released, session.codes(), *footer, fonts);
    if (auto done = writeFormsPdf(pages, text(o.out), paper->title, fonts); !done)
        return output.fail(done.error());
    const auto filed =
        recordServicePrint(ports, *actor, operation, released->record, paper->code, u"pdf"_s);
    if (!filed) return output.fail(filed.error());
    output.object({{u"file"_s, QFileInfo(text(o.out)).absoluteFilePath()},
                   {u"form"_s, paper->code},
                   {u"pages"_s, qint64(pages.size())},
                   {u"print"_s, filed->ordinal}});
    return Done;
}

Exit print(Program& program, OfficeSession& session, const PrintOptions& o) {
    const auto output = program.output();
    if (!isPdf(text(o.out))) return output.fail(notPdf());
    if (text(o.form) == kServiceHistoryPaper)
        return printServiceRecord(program, session, o.person, o.out);
    if (!o.service.empty()) return printFilled(program, session, o);
    const auto fonts = PaperFonts::installed();
    const auto pages = blankServicePaper(text(o.form), session.codes(),
                                         {.text = {}, .demo = session.facts().demo}, fonts);
    if (auto done = writeFormsPdf(pages, text(o.out), text(o.form), fonts); !done)
        return output.fail(done.error());
    output.object({{u"file"_s, QFileInfo(text(o.out)).absoluteFilePath()},
                   {u"form"_s, text(o.form)},
                   {u"pages"_s, qint64(pages.size())}});
    return Done;
}

void addPrintVerb(CLI::App& noun, Program& program) {
    auto* verb = addVerb(
        noun, "print",
        GuidanceVerbs::tr("职业指导记录表 or 政策告知单, filled or empty; 个人服务记录 of a "
                          "person"),
        "case print --form F6 --service 4398046511105 --out f6.pdf");
    const auto o = std::make_shared<PrintOptions>();
    verb->add_option("--form", o->form, utf8(GuidanceVerbs::tr("Which paper")))
        ->required()
        ->check(CLI::IsMember({"F6", "F13-9", "service-record"}));
    verb->add_option("--service", o->service,
                     utf8(GuidanceVerbs::tr("Number of the guidance or notice; left out: the empty "
                                            "form")));
    verb->add_option("--person", o->person,
                     utf8(GuidanceVerbs::tr("Record number, with service-record")));
    verb->add_option("--out", o->out, utf8(GuidanceVerbs::tr("File ending in .pdf")))->required();
    verb->callback([&program, o] {
        program.verb = [&program, o] {
            return program.withSession(
                [&](OfficeSession& session) { return print(program, session, *o); });
        };
    });
}

}  // namespace

void addGuidanceVerbs(CLI::App& noun, Program& program) {
    addGuideVerb(noun, program);
    addPrintVerb(noun, program);
}

}  // namespace zhiqiao::cli
