// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/roster_verb.h"

#include "core/exchange/cell_words.h"
#include "core/exchange/list_release.h"
#include "core/exchange/roster_list.h"
#include "core/forms/form_output.h"
#include "core/forms/roster_pages.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

struct RosterVerb {
    Q_DECLARE_TR_FUNCTIONS(RosterVerb)
};

struct RosterOptions {
    std::string kind;
    std::string employer;
    std::string from;
    std::string until;
    std::string out;
    std::string ask;  ///< the reason
    bool blank = false;
};

Result<RosterKind> kindTyped(const std::string& typed) {
    if (const auto kind = rosterKindOf(text(typed))) return *kind;
    QStringList known;
    for (const auto kind : rosterKinds())
        known << u"%1 (%2 %3)"_s.arg(wordOf(kind), codeOf(kind), titleOf(kind));
    return fail({.kind = Error::Kind::Invalid,
                 .code = "usage.unknown_roster",
                 .message = RosterVerb::tr("There is no roster \"%1\".").arg(text(typed)),
                 .hint = RosterVerb::tr("Rosters: %1.").arg(known.join(u", "_s))});
}

/// Without days: from the first of this month to today.
Result<RosterOrder> orderTyped(const RosterOptions& o, QDate today) {
    const auto kind = kindTyped(o.kind);
    if (!kind) return fail(kind.error());
    RosterOrder order{*kind, text(o.employer).trimmed(), QDate(today.year(), today.month(), 1),
                      today};
    for (auto [typed, day] : {std::pair(&o.from, &order.from), std::pair(&o.until, &order.until)}) {
        if (typed->empty()) continue;
        const auto read = dayTyped(*typed);
        if (!read) return fail(read.error());
        *day = *read;
    }
    if (auto right = checkRosterOrder(order); !right) return fail(right.error());
    return order;
}

Exit writeRoster(const Output& output, RosterKind kind, const std::vector<FormPage>& pages,
                 const std::string& out, const PaperFonts& fonts, QJsonObject answer) {
    if (auto written = writeFormsPdf(pages, text(out), titleOf(kind), fonts); !written)
        return output.fail(written.error());
    answer[u"file"_s] = QFileInfo(text(out)).absoluteFilePath();
    answer[u"form"_s] = codeOf(kind);
    answer[u"pages"_s] = qint64(pages.size());
    output.object(answer);
    return Done;
}

Exit writeBlank(Program& program, const RosterOptions& o) {
    const auto output = program.output();
    const auto kind = kindTyped(o.kind);
    if (!kind) return output.fail(kind.error());
    if (!isPdf(text(o.out))) return output.fail(notPdf());
    const auto fonts = PaperFonts::installed();
    return writeRoster(output, *kind, blankRoster(*kind, {}, fonts), o.out, fonts, {});
}

Exit fill(Program& program, OfficeSession& session, const RosterOptions& o) {
    const auto output = program.output();
    const auto today = session.clock().today();
    const auto order = orderTyped(o, today);
    if (!order) return output.fail(order.error());
    if (!isPdf(text(o.out))) return output.fail(notPdf());
    const auto actor = program.actorFor(session, Right::ListPrint);
    if (!actor) return output.fail(actor.error());
    const RosterList list(order->kind, RosterList::Sealed::Open, *session.registrationRows,
                          session.people, session.codes());
    const auto measured = measureList(session.releasePorts(), *actor, list,
                                      {.way = ListOrder::Way::Print,
                                       .query = rosterQuery(*order),
                                       .columns = rosterKeys(order->kind),
                                       .format = codeOf(order->kind)});
    if (!measured) return output.fail(measured.error());
    if (measured->rows == 0) return output.fail(rosterEmpty(*order));
    if (!o.ask.empty()) {
        const CellWords words(session.codes(), session.clock());
        return askSecondPerson(
            output, session, *actor,
            releaseDraft(*measured, titleOf(order->kind),
                         words.filters(list, measured->order.query), text(o.ask)));
    }
    const auto mark = releaseList(session.releasePorts(), *actor, OperationId::make(), *measured);
    if (!mark) return output.fail(mark.error());
    auto rows = rosterRows(list, measured->order.query, measured->rows);
    if (!rows) return output.fail(rows.error());
    const auto fonts = PaperFonts::installed();
    const auto count = qint64(rows->size());
    const auto pages = rosterPages({*order, *std::move(rows), measured->taker.name, today},
                                   {.text = u"审计码 %1"_s.arg(mark->code),
                                    .demo = session.facts().demo,
                                    .watermark = mark->line},
                                   fonts);
    return writeRoster(output, order->kind, pages, o.out, fonts,
                       {{u"rows"_s, count}, {u"code"_s, mark->code}});
}

}  // namespace

void addRosterVerb(CLI::App& noun, Program& program) {
    auto* verb = addVerb(noun, "roster",
                         RosterVerb::tr("Prints F2a or F2b: who began or ended work with an "
                                        "employer"),
                         "registration roster employment --employer 雪河县青稞商行（演示） "
                         "--from 2022-11-01 --to 2022-11-30 --out F2a.pdf");
    const auto o = std::make_shared<RosterOptions>();
    verb->add_option("kind", o->kind, utf8(RosterVerb::tr("employment (F2a) or ending (F2b)")))
        ->required();
    verb->add_option("--employer", o->employer,
                     utf8(RosterVerb::tr("Name of the employer, as in the registrations")));
    verb->add_option("--from", o->from,
                     utf8(RosterVerb::tr("First day, the first of this month if left out")));
    verb->add_option("--to", o->until, utf8(RosterVerb::tr("Last day, today if left out")));
    verb->add_option("--out", o->out, utf8(RosterVerb::tr("PDF to write")))->required();
    verb->add_flag("--blank", o->blank, utf8(RosterVerb::tr("Empty, to be written by hand")));
    verb->add_option(
        "--ask", o->ask,
        utf8(RosterVerb::tr("Writes nothing, but asks a second person, for this reason")));
    verb->callback([&program, o] {
        program.verb = [&program, o] {
            if (o->blank) return writeBlank(program, *o);
            return program.withSession(
                [&](OfficeSession& session) { return fill(program, session, *o); });
        };
    });
}

}  // namespace zhiqiao::cli
