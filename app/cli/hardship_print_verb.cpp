// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"
#include "core/forms/form_output.h"
#include "core/forms/hardship_form.h"
#include "core/forms/print_hardship.h"

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

PaperOrder orderOf(const OfficeSession& session, const Actor& actor) {
    return {.offices = session.offices,
            .actor = actor,
            .operation = OperationId::make(),
            .now = session.clock().now(),
            .demo = session.facts().demo};
}

Result<Pages> noticeOf(Program& program, OfficeSession& session, const std::string& typed) {
    const auto day = typed.empty() ? Result<QDate>(session.clock().today()) : dayTyped(typed);
    if (!day) return fail(day.error());
    const auto actor = program.actorFor(session, Right::ListPrint);
    if (!actor) return fail(actor.error());
    return printHardshipNotice(session.hardshipPorts(), orderOf(session, *actor),
                               *session.hardshipRows, *day, PaperFonts::installed());
}

Result<Pages> pagesOf(Program& program, OfficeSession& session, const PrintOptions& o) {
    if (o.form == "notice") return noticeOf(program, session, o.day);
    const auto fonts = PaperFonts::installed();
    if (o.id.empty()) {
        if (o.form != "f7") return fail(caseMissing());
        return hardshipFormPages(emptyHardshipForm(session.categories()), {}, fonts);
    }
    const auto id = numberOf(o.id);
    if (!id) return fail(id.error());
    const auto actor = program.actorFor(session, Right::FormPrint);
    if (!actor) return fail(actor.error());
    const auto print = o.form == "card" ? printHardshipCard : printHardship;
    return print(session.hardshipPorts(), orderOf(session, *actor), HardshipId(*id), fonts);
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
