// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"
#include "core/forms/form_output.h"
#include "core/forms/hardship_form.h"
#include "core/forms/person_papers.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

struct HardshipPrintVerb {
    Q_DECLARE_TR_FUNCTIONS(HardshipPrintVerb)
};

struct PrintOptions {
    std::string id;
    std::string form = "f7";
    std::string day;
    std::string out;
};

using Pages = std::vector<FormPage>;

Error caseMissing() {
    return {.kind = Error::Kind::Invalid,
            .code = "usage.no_recognition",
            .message = HardshipPrintVerb::tr("It is not said whose card it is."),
            .hint = HardshipPrintVerb::tr("Add the number of the recognition; hardship list "
                                          "shows them.")};
}

/// That a paper with the person's facts in clear was made is an act before anything is written.
Result<FormFooter> notePrint(OfficeSession& session, const Actor& actor, std::string_view act,
                             std::optional<PersonId> person, Right right) {
    const auto operation = OperationId::make();
    ActRequest request{.name = act, .operation = operation, .right = right};
    if (person) {
        request.subject = "person";
        request.subjectId = person->value();
    }
    const auto noted =
        session.transactions.run(actor, request, [](const Act&) { return Result<>(); });
    if (!noted) return fail(noted.error());
    return footerOfAct(session.offices, actor, operation, session.clock().now(),
                       session.facts().demo);
}

Result<Pages> ofCase(Program& program, OfficeSession& session, HardshipId id, bool card) {
    const auto actor = program.actorFor(session, Right::FormPrint);
    if (!actor) return fail(actor.error());
    const auto kept = session.hardship.find(id);
    if (!kept) return fail(kept.error());
    const auto footer =
        notePrint(session, *actor, "hardship.print", kept->facts.person, Right::FormPrint);
    if (!footer) return fail(footer.error());
    const auto person = session.people.find(kept->facts.person);
    if (!person) return fail(person.error());
    const auto fonts = PaperFonts::installed();
    if (!card)
        return hardshipFormPages(
            hardshipFormFacts(session.codes(), session.categories(), person->facts, *kept), *footer,
            fonts);
    const auto staff = session.offices.staff();
    if (!staff) return fail(staff.error());
    const auto nameOf = [&](StaffId who) {
        const auto found = std::ranges::find(*staff, who, &Staff::id);
        return found == staff->end() ? QString() : found->name;
    };
    return hardshipCardPages(session.codes(), person->facts.name, *kept, nameOf, *footer, fonts);
}

Result<std::vector<HardshipCase>> postedOn(const OfficeSession& session, QDate day) {
    std::vector<HardshipCase> posted;
    ListQuery query{.filters = {{u"hardship_state"_s, hardship_state::kPosted}}};
    do {
        const auto page = session.hardshipRows->page(query);
        if (!page) return fail(page.error());
        for (const auto& row : page->rows) {
            auto kept = session.hardship.find(HardshipId(row.id));
            if (!kept) return fail(kept.error());
            if (kept->last().facts.on == day) posted.push_back(*std::move(kept));
        }
        query.after = page->next;
    } while (!query.after.isEmpty());
    return posted;
}

Result<Pages> noticeOf(Program& program, OfficeSession& session, QDate day) {
    const auto actor = program.actorFor(session, Right::ListPrint);
    if (!actor) return fail(actor.error());
    const auto posted = postedOn(session, day);
    if (!posted) return fail(posted.error());
    const auto footer = notePrint(session, *actor, "hardship.notice_print", {}, Right::ListPrint);
    if (!footer) return fail(footer.error());
    const auto& codes = session.codes();
    std::vector<HardshipNoticeRow> rows;
    for (const auto& kept : *posted) {
        const auto person = session.people.find(kept.facts.person);
        if (!person) return fail(person.error());
        const auto& f = person->facts;
        rows.push_back({.name = f.name,
                        .sex = codes.lists.name(u"sex"_s, f.sex),
                        .community = codes.divisions.fullName(f.residenceDivision, day),
                        .category = codes.lists.name(u"hardship_category"_s, kept.facts.category),
                        .age = f.birthOn ? ageOn(*f.birthOn, day) : 0});
    }
    const auto until = posted->empty() ? day : posted->front().last().runsUntil.value_or(day);
    const auto offices = session.offices.offices();
    if (!offices) return fail(offices.error());
    const auto office = std::ranges::find(*offices, session.office(), &Office::id);
    if (office == offices->end()) return fail(recordNotFound());
    return hardshipNoticePages(rows, day, until, office->name, office->phone, *footer,
                               PaperFonts::installed());
}

Result<Pages> pagesOf(Program& program, OfficeSession& session, const PrintOptions& o) {
    if (o.form == "notice") {
        const auto day = o.day.empty() ? Result<QDate>(session.clock().today()) : dayTyped(o.day);
        if (!day) return fail(day.error());
        return noticeOf(program, session, *day);
    }
    if (o.id.empty()) {
        if (o.form != "f7") return fail(caseMissing());
        return hardshipFormPages(emptyHardshipForm(session.categories()), {},
                                 PaperFonts::installed());
    }
    const auto id = numberOf(o.id);
    if (!id) return fail(id.error());
    return ofCase(program, session, HardshipId(*id), o.form == "card");
}

Exit print(Program& program, OfficeSession& session, const PrintOptions& o) {
    const auto output = program.output();
    if (!isPdf(text(o.out))) return output.fail(notPdf());
    const auto pages = pagesOf(program, session, o);
    if (!pages) return output.fail(pages.error());
    if (auto written =
            writeFormsPdf(*pages, text(o.out), u"就业困难人员认定"_s, PaperFonts::installed());
        !written)
        return output.fail(written.error());
    output.object({{u"file"_s, QFileInfo(text(o.out)).absoluteFilePath()},
                   {u"pages"_s, qint64(pages->size())}});
    return Done;
}

}  // namespace

void addHardshipPrintVerb(CLI::App& noun, Program& program) {
    auto* verb = addVerb(noun, "print",
                         HardshipPrintVerb::tr("认定表 filled or empty, 公示名单, 就业援助卡"),
                         "hardship print 4398046511105 --out f7.pdf");
    const auto o = std::make_shared<PrintOptions>();
    verb->add_option("id", o->id,
                     utf8(HardshipPrintVerb::tr("Number of the recognition; left out: the empty "
                                                "form")));
    verb->add_option("--form", o->form, utf8(HardshipPrintVerb::tr("Which paper")))
        ->check(CLI::IsMember({"f7", "notice", "card"}));
    verb->add_option("--day", o->day,
                     utf8(HardshipPrintVerb::tr("Of a notice: the day it was posted")));
    verb->add_option("--out", o->out, utf8(HardshipPrintVerb::tr("File ending in .pdf")))
        ->required();
    verb->callback([&program, o] {
        program.verb = [&program, o] {
            return program.withSession(
                [&](OfficeSession& session) { return print(program, session, *o); });
        };
    });
}

}  // namespace zhiqiao::cli
