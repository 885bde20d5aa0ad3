// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"
#include "core/casework/counter_acts.h"
#include "core/casework/print_slips.h"
#include "core/casework/referral_voiding.h"
#include "core/codes/form_number.h"
#include "core/forms/form_output.h"
#include "core/forms/referral_slip_facts.h"
#include "core/security/act_code.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <tuple>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

struct ReferralVerbs {
    Q_DECLARE_TR_FUNCTIONS(ReferralVerbs)
};

Error noReferral(const QString& number) {
    return {.kind = Error::Kind::NotFound,
            .code = "referral.unknown_number",
            .message = ReferralVerbs::tr("There is no referral with the number %1.").arg(number),
            .hint = ReferralVerbs::tr("Numbers have 16 digits; scan codes have 20.")};
}

/// By the 16 digits on paper or the 20 of the scan code.
Result<JobReferral> referralOf(OfficeSession& session, const std::string& typed) {
    auto number = text(typed);
    if (number.size() != 16) {
        const auto scanned = parseScanCode(number);
        if (!scanned) return fail(scanned.error());
        number = scanned->number.text();
    }
    auto found = session.referrals.findByNumber(number);
    if (!found) return fail(found.error());
    if (!*found) return fail(noReferral(number));
    return **found;
}

struct CreateOptions {
    std::string person;
    std::vector<std::string> vacancies;
    std::string told = "01";
    std::string fewerReason;
};

Exit create(Program& program, OfficeSession& session, const CreateOptions& o) {
    const auto output = program.output();
    const auto actor = session.actor();
    if (!actor) return output.fail(actor.error());
    const auto person = numberOf(o.person);
    if (!person) return output.fail(person.error());
    const auto told = codeTyped(session.codes().lists, u"contact_method"_s, o.told);
    if (!told) return output.fail(told.error());
    RecommendRequest request{.person = PersonId(*person),
                             .vacancies = {},
                             .told = *told,
                             .fewerReason = text(o.fewerReason)};
    for (const auto& typed : o.vacancies) {
        const auto vacancy = numberOf(typed);
        if (!vacancy) return output.fail(vacancy.error());
        request.vacancies.push_back(VacancyId(*vacancy));
    }
    const auto outcomes = recommendVacancies(session.ports(), *actor, OperationId::make(), request,
                                             session.clock().today());
    if (!outcomes) return output.fail(outcomes.error());
    QJsonArray rows;
    int refused = 0;
    for (const auto& outcome : *outcomes) {
        if (!outcome.saved) {
            ++refused;
            rows.append(QJsonObject{{u"id"_s, QJsonValue()},
                                    {u"number"_s, QJsonValue()},
                                    {u"vacancy_id"_s, outcome.vacancy.value()},
                                    {u"counts"_s, false},
                                    {u"reason"_s, outcome.saved.error().message},
                                    {u"code"_s, toQString(outcome.saved.error().code)}});
            continue;
        }
        rows.append(QJsonObject{
            {u"id"_s, outcome.saved->id.value()},
            {u"number"_s, outcome.saved->number},
            {u"vacancy_id"_s, outcome.vacancy.value()},
            {u"counts"_s, outcome.counts},
            {u"reason"_s, outcome.reason.isEmpty() ? QJsonValue() : QJsonValue(outcome.reason)}});
    }
    output.rows(rows, rows.size());
    if (refused == 0) return Done;
    return refused == int(outcomes->size()) ? Refused : SomeRefused;
}

struct PrintOptions {
    std::vector<std::string> numbers;
    std::string out;
    int copies = 1;
};

/// The pages of one slip as they would leave the printer now.
Result<std::vector<FormPage>> slipPages(OfficeSession& session, const JobReferral& referral,
                                        const QString& code, const PaperFonts& fonts) {
    const auto today = session.clock().today();
    const auto file = loadCase(session.ports(), referral.facts.person, today);
    if (!file) return fail(file.error());
    const auto offer = session.vacancies.find(referral.facts.vacancy);
    if (!offer) return fail(offer.error());
    const auto offices = session.offices.offices();
    if (!offices) return fail(offices.error());
    const auto office = std::ranges::find(*offices, referral.office, &Office::id);
    if (office == offices->end()) return fail(recordNotFound());
    const auto staff = session.offices.staff();
    if (!staff) return fail(staff.error());
    QString officer;
    for (const auto& person : *staff)
        if (person.id == referral.recorded.staff) officer = person.name;
    auto facts = referralSlipFacts({.file = *file,
                                    .referral = &referral,
                                    .offer = *offer,
                                    .office = *office,
                                    .officer = officer,
                                    .codes = session.codes(),
                                    .today = today,
                                    .demo = session.facts().demo,
                                    .reprint = printsSoFar(file->prints, referral.id)});
    facts.auditCode = code;
    return referralSlipPages(facts, fonts);
}

Exit print(Program& program, OfficeSession& session, const PrintOptions& o) {
    const auto output = program.output();
    const auto actor = session.actor();
    if (!actor) return output.fail(actor.error());
    const auto path = text(o.out);
    if (!path.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        return output.fail({.kind = Error::Kind::Invalid,
                            .code = "usage.not_pdf",
                            .message = ReferralVerbs::tr("Letters are written as PDF."),
                            .hint = ReferralVerbs::tr("Let the name after --out end in .pdf.")});
    const auto fonts = PaperFonts::installed();
    const auto operation = OperationId::make();
    std::vector<FormPage> pages;
    std::vector<JobReferral> referrals;
    for (const auto& number : o.numbers) {
        const auto referral = referralOf(session, number);
        if (!referral) return output.fail(referral.error());
        const auto made = slipPages(session, *referral, actCode(operation), fonts);
        if (!made) return output.fail(made.error());
        pages.insert(pages.end(), made->begin(), made->end());
        referrals.push_back(*referral);
    }
    if (const auto missing = missingGlyphs(pages, fonts); !missing.isEmpty())
        output.note(missingGlyphNotice(missing));
    if (auto released = releasePrints(session.ports(), *actor, operation, referrals); !released)
        return output.fail(released.error());
    if (auto written = writeFormsPdf(pages, path, u"F5"_s, fonts); !written)
        return output.fail(written.error());
    const auto prints =
        recordPrints(session.ports(), *actor, operation, referrals, o.copies, u"pdf"_s);
    if (!prints) {
        QFile::remove(path);  // a letter nobody filed does not stay
        return output.fail(prints.error());
    }
    output.object({{u"file"_s, QFileInfo(path).absoluteFilePath()},
                   {u"pages"_s, qint64(pages.size())},
                   {u"copies"_s, o.copies},
                   {u"code"_s, actCode(operation)}});
    return Done;
}

struct VoidOptions {
    std::string number;
    std::string reason;
    bool ask = false;
};

/// One of a closed day is made void by the yes of a supervisor, who is asked with --ask.
Exit makeVoid(Program& program, OfficeSession& session, const VoidOptions& o) {
    const auto output = program.output();
    const auto actor =
        o.ask ? program.actorFor(session, Right::CorrectionRequest) : session.actor();
    if (!actor) return output.fail(actor.error());
    const auto referral = referralOf(session, o.number);
    if (!referral) return output.fail(referral.error());
    if (o.ask) {
        const auto draft = voidingDraft(session.ports(), referral->id, text(o.reason));
        if (!draft) return output.fail(draft.error());
        return askSecondPerson(output, session, *actor, *draft);
    }
    const auto ended =
        voidReferral(session.ports(), *actor, OperationId::make(), referral->id, text(o.reason));
    if (!ended) return output.fail(ended.error());
    output.object({{u"number"_s, ended->number},
                   {u"voided_on"_s, dayJson(ended->voidedOn)},
                   {u"reason"_s, ended->voidReason}});
    return Done;
}

struct ReceiptOptions {
    std::string number;
    std::string result;
    std::string start;
    std::string wage;
    std::string reason;
    std::string contract;
    std::string form;
    bool insured = false;
    bool correct = false;
    [[nodiscard]] bool tellsOfAHire() const {
        return !start.empty() || !wage.empty() || !contract.empty() || !form.empty() || insured;
    }
};

Error reasonOfAnother(const CodeBook& lists, const ResultDigit& digit, const QString& typed) {
    QStringList possible;
    for (const auto& code : QStringList{digit.code} + digit.reasons)
        possible << code + u' ' + lists.name(u"referral_result"_s, code);
    return {.kind = Error::Kind::Invalid,
            .code = "usage.reason_of_another_result",
            .message = ReferralVerbs::tr("The reason %1 does not belong to the result %2.")
                           .arg(typed, digit.key),
            .hint = listed(possible)};
}

/// The code of [referral_result] that the typed result and reason mean.
Result<QString> resultOf(const Codes& codes, const ReceiptOptions& o) {
    const auto* digit = codes.results.byKey(text(o.result));
    if (!digit) return QString();
    if (o.reason.empty()) return digit->code;
    const auto* reason = codes.lists.match(u"referral_result"_s, text(o.reason));
    if (reason && codes.results.byCode(reason->code) == digit) return reason->code;
    return fail(reasonOfAnother(codes.lists, *digit, text(o.reason)));
}

struct Hire {
    std::optional<QDate> startOn;
    std::optional<qint64> wageFen;
};

/// First day and pay; nothing of both unless somebody was hired.
Result<Hire> hireOf(const ReceiptOptions& o, QDate today) {
    if (o.result != "hired") {
        if (!o.tellsOfAHire()) return Hire();
        return fail({.kind = Error::Kind::Invalid,
                     .code = "usage.not_a_hire",
                     .message = ReferralVerbs::tr("Only who was hired has a first day, a wage "
                                                  "and a contract."),
                     .hint = ReferralVerbs::tr("Leave out what tells of the hire, or write "
                                               "--result hired.")});
    }
    Hire hire{today, {}};
    if (!o.start.empty()) {
        const auto day = dayTyped(o.start);
        if (!day) return fail(day.error());
        hire.startOn = *day;
    }
    if (o.wage.empty()) return hire;
    const auto wage = moneyTyped(o.wage);
    if (!wage) return fail(wage.error());
    hire.wageFen = wage->inFen();
    return hire;
}

Exit receipt(Program& program, OfficeSession& session, const ReceiptOptions& o) {
    const auto output = program.output();
    const auto actor = session.actor();
    if (!actor) return output.fail(actor.error());
    const auto result = resultOf(session.codes(), o);
    if (!result) return output.fail(result.error());
    const auto today = session.clock().today();
    const auto hire = hireOf(o, today);
    if (!hire) return output.fail(hire.error());
    const auto referral = referralOf(session, o.number);
    if (!referral) return output.fail(referral.error());
    ReceiptDraft draft{.referral = referral->id,
                       .result = *result,
                       .receivedOn = today,
                       .startOn = hire->startOn,
                       .wageFen = hire->wageFen,
                       .insured = o.insured};
    const auto& lists = session.codes().lists;
    const std::tuple<QString, const std::string&, QString&> codes[]{
        {u"contract_type"_s, o.contract, draft.contractKind}, {u"emp_form"_s, o.form, draft.form}};
    for (const auto& [list, typed, code] : codes) {
        if (typed.empty()) continue;
        const auto known = codeTyped(lists, list, typed);
        if (!known) return output.fail(known.error());
        code = *known;
    }
    if (o.correct) {
        const auto earlier = session.referrals.receiptFor(referral->id);
        if (!earlier) return output.fail(earlier.error());
        if (*earlier) draft.corrects = (*earlier)->id;
    }
    const auto saved = recordReceipt(session.ports(), *actor, OperationId::make(), draft, today);
    if (!saved) return output.fail(saved.error());
    const auto* stored = session.codes().results.byCode(saved->facts.result);
    output.object({{u"number"_s, referral->number},
                   {u"result"_s, stored ? stored->key : saved->facts.result},
                   {u"placement_id"_s,
                    saved->placement ? QJsonValue(saved->placement->value()) : QJsonValue()}});
    return Done;
}

}  // namespace

void addReferralVerbs(CLI::App& app, Program& program) {
    auto* noun = app.add_subcommand("referral",
                                    utf8(ReferralVerbs::tr("Referrals, their slips and receipts")));
    noun->require_subcommand(1);

    auto* createVerb = addVerb(*noun, "create", ReferralVerbs::tr("Refers a person to vacancies"),
                               "referral create --person 12 --vacancy 7 --vacancy 9");
    const auto c = std::make_shared<CreateOptions>();
    createVerb->add_option("--person", c->person, utf8(ReferralVerbs::tr("Record number")))
        ->required();
    createVerb
        ->add_option("--vacancy", c->vacancies,
                     utf8(ReferralVerbs::tr("Record number; may be repeated")))
        ->required();
    createVerb->add_option(
        "--told", c->told,
        utf8(ReferralVerbs::tr("How the person was told, code of contact_method")));
    createVerb->add_option("--fewer-reason", c->fewerReason,
                           utf8(ReferralVerbs::tr("Why fewer than three, code of fewer_reason")));
    createVerb->callback([&program, c] {
        program.verb = [&program, c] {
            return program.withSession(
                [&](OfficeSession& session) { return create(program, session, *c); });
        };
    });

    auto* printVerb =
        addVerb(*noun, "print", ReferralVerbs::tr("Writes letters of referral as PDF"),
                "referral print 6399210122000001 --out slip.pdf");
    const auto p = std::make_shared<PrintOptions>();
    printVerb->add_option("numbers", p->numbers, utf8(ReferralVerbs::tr("Numbers or scan codes")))
        ->required();
    printVerb->add_option("--out", p->out, utf8(ReferralVerbs::tr("PDF file")))->required();
    printVerb->add_option("--copies", p->copies, utf8(ReferralVerbs::tr("Copies to count")))
        ->check(CLI::Range(1, 20));
    printVerb->callback([&program, p] {
        program.verb = [&program, p] {
            return program.withSession(
                [&](OfficeSession& session) { return print(program, session, *p); });
        };
    });

    auto* voidVerb =
        addVerb(*noun, "void", ReferralVerbs::tr("Makes a referral void; its number stays"),
                "referral void 6399210122000001 --reason 打印错误");
    const auto v = std::make_shared<VoidOptions>();
    voidVerb->add_option("number", v->number, utf8(ReferralVerbs::tr("Number or scan code")))
        ->required();
    voidVerb
        ->add_option("--reason", v->reason, utf8(ReferralVerbs::tr("Why; it stays in the history")))
        ->required();
    voidVerb->add_flag("--ask", v->ask,
                       utf8(ReferralVerbs::tr("Asks the supervisor, for what is closed")));
    voidVerb->callback([&program, v] {
        program.verb = [&program, v] {
            return program.withSession(
                [&](OfficeSession& session) { return makeVoid(program, session, *v); });
        };
    });

    auto* receiptVerb =
        addVerb(*noun, "receipt", ReferralVerbs::tr("Records what came of a referral"),
                "referral receipt 6399210122000001 --result hired --wage 3200");
    const auto r = std::make_shared<ReceiptOptions>();
    receiptVerb->add_option("number", r->number, utf8(ReferralVerbs::tr("Number or scan code")))
        ->required();
    receiptVerb
        ->add_option("--result", r->result,
                     utf8(ReferralVerbs::tr("hired, rejected, absent or pending")))
        ->required()
        ->check(CLI::IsMember({"hired", "rejected", "absent", "pending"}));
    receiptVerb->add_option("--start", r->start, utf8(ReferralVerbs::tr("First day of work")));
    receiptVerb->add_option("--wage", r->wage, utf8(ReferralVerbs::tr("Monthly wage in yuan")));
    receiptVerb->add_option("--contract", r->contract,
                            utf8(ReferralVerbs::tr("Kind of contract: code or term of "
                                                   "contract_type")));
    receiptVerb->add_flag("--insured", r->insured,
                          utf8(ReferralVerbs::tr("The employer pays social insurance")));
    receiptVerb->add_option("--form", r->form,
                            utf8(ReferralVerbs::tr("Form of employment: code or term of emp_form; "
                                                   "left out: employed by a firm")));
    receiptVerb->add_option("--reason", r->reason,
                            utf8(ReferralVerbs::tr("Code of referral_result")));
    receiptVerb->add_flag("--correct", r->correct,
                          utf8(ReferralVerbs::tr("Corrects the result recorded before")));
    receiptVerb->callback([&program, r] {
        program.verb = [&program, r] {
            return program.withSession(
                [&](OfficeSession& session) { return receipt(program, session, *r); });
        };
    });

    auto* list = addVerb(*noun, "list", ReferralVerbs::tr("The referrals, newest first"),
                         "referral list --limit 20");
    struct ListOptions {
        int limit = 50;
        std::string after;
    };
    const auto l = std::make_shared<ListOptions>();
    list->add_option("--limit", l->limit, utf8(ReferralVerbs::tr("Rows at most")))
        ->check(CLI::Range(1, 100000));
    list->add_option("--after", l->after, utf8(ReferralVerbs::tr("Cursor of the page before")));
    list->callback([&program, l] {
        program.verb = [&program, l] {
            return program.withSession([&](OfficeSession& session) {
                return printPage(program.output(), *session.referralRows,
                                 {.after = text(l->after), .limit = l->limit});
            });
        };
    });
}

}  // namespace zhiqiao::cli
