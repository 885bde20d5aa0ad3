// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/guidance_verbs.h"
#include "app/cli/merge_verbs.h"
#include "core/casework/service_history.h"
#include "core/forms/form_output.h"
#include "core/forms/person_papers.h"
#include "core/forms/service_history_pages.h"

#include <QFileInfo>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

Exit printServiceRecord(Program& program, OfficeSession& session, const std::string& typed,
                        const std::string& out) {
    const auto output = program.output();
    const auto asked = numberOf(typed);
    if (!asked) return output.fail(asked.error());
    const auto actor = program.actorFor(session, Right::FormPrint);
    if (!actor) return output.fail(actor.error());
    const auto person = standingRecord(output, session, PersonId(*asked));
    if (!person) return output.fail(person.error());
    const auto operation = OperationId::make();
    const auto ports = session.ports();
    const auto history =
        releaseServiceHistory(ports, session.followUps, *actor, operation, *person);
    if (!history) return output.fail(history.error());
    const auto footer =
        footerOfAct(ports.offices, *actor, operation, session.clock().now(), session.facts().demo);
    if (!footer) return output.fail(footer.error());
    const auto fonts = PaperFonts::installed();
    const auto pages = serviceHistoryPages(*history, *footer, fonts);
    if (auto done = writeFormsPdf(pages, text(out), u"个人服务记录"_s, fonts); !done)
        return output.fail(done.error());
    const auto filed = recordServiceHistoryPrint(ports, *actor, operation, *person, u"pdf"_s);
    if (!filed) return output.fail(filed.error());
    output.object({{u"file"_s, QFileInfo(text(out)).absoluteFilePath()},
                   {u"form"_s, kServiceHistoryPaper},
                   {u"acts"_s, qint64(history->acts.size())},
                   {u"pages"_s, qint64(pages.size())},
                   {u"print"_s, filed->ordinal}});
    return Done;
}

}  // namespace zhiqiao::cli
