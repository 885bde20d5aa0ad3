// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"
#include "core/forms/form_output.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

struct DayVerb {
    Q_DECLARE_TR_FUNCTIONS(DayVerb)
};

struct DayOptions {
    std::string day;
    std::string out;
};

QJsonObject summaryJson(const OfficeSession::SummedUp& summed, QDate day) {
    QJsonArray rows;
    for (const auto& line : summed.day.lines)
        rows.append(QJsonObject{{u"act"_s, line.act},
                                {u"times"_s, line.acts},
                                {u"person_times"_s, line.personTimes},
                                {u"persons"_s, line.persons},
                                {u"about_nobody"_s, line.aboutNobody}});
    return {{u"day"_s, day.toString(Qt::ISODate)},
            {u"rows"_s, rows},
            {u"anchor"_s,
             QJsonObject{{u"row"_s, summed.anchor.seq}, {u"groups"_s, summed.anchor.groups}}},
            {u"code"_s, summed.day.mark.code},
            {u"own"_s, summed.day.own}};
}

Exit sumUp(Program& program, OfficeSession& session, const DayOptions& o) {
    const auto output = program.output();
    const auto actor = program.actorFor(session, Right::ListPrint);
    if (!actor) return output.fail(actor.error());
    auto day = session.clock().today();
    if (!o.day.empty()) {
        const auto typed = dayTyped(o.day);
        if (!typed) return output.fail(typed.error());
        day = *typed;
    }
    if (!o.out.empty() && !isPdf(text(o.out))) return output.fail(notPdf());
    const auto summed = session.sumDayUp(*actor, day);
    if (!summed) return output.fail(summed.error());
    auto answer = summaryJson(*summed, day);
    if (!o.out.empty()) {
        const auto fonts = PaperFonts::installed();
        const auto pages = session.daySummary(*actor, *summed, day, fonts);
        if (!pages) return output.fail(pages.error());
        if (auto written = writeFormsPdf(*pages, text(o.out), u"办件汇总"_s, fonts); !written)
            return output.fail(written.error());
        answer[u"file"_s] = QFileInfo(text(o.out)).absoluteFilePath();
    }
    output.object(answer);
    return Done;
}

}  // namespace

void addDayVerb(CLI::App& noun, Program& program) {
    auto* verb =
        addVerb(noun, "day", DayVerb::tr("What was done on a day, with the audit trail's anchor"),
                "outcome day --out day.pdf");
    const auto o = std::make_shared<DayOptions>();
    verb->add_option("--day", o->day, utf8(DayVerb::tr("Another day than today")));
    verb->add_option("--out", o->out, utf8(DayVerb::tr("File ending in .pdf")));
    verb->callback([&program, o] {
        program.verb = [&program, o] {
            return program.withSession(
                [&](OfficeSession& session) { return sumUp(program, session, *o); });
        };
    });
}

}  // namespace zhiqiao::cli
