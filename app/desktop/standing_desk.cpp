// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/standing_desk.h"

#include "core/base/deliver.h"
#include "core/forms/loss_form.h"
#include "core/security/act_code.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

const QString kLossForm = u"退出(注销)通知书"_s;

}  // namespace

StandingDesk::StandingDesk(const Needs& needs)
    : needs_(needs),
      office_(needs.session),
      presenter_({office_.ports(), needs.lanes, needs.session.clock(), needs.actor, needs.may}),
      out_({needs.lanes.writes, needs.paper, needs.printer, needs.files, needs.printerName}) {
    if (needs.viewer) office_.showListTo(*needs.viewer);
    connect(&out_, &ui::PaperOut::done, this, &StandingDesk::said);
    connect(&out_, &ui::PaperOut::failed, this, &StandingDesk::failed);
}

ui::StandingPage* StandingDesk::makePage(ui::RecordList::Needs list) {
    return new ui::StandingPage(presenter_, std::move(list));
}

void StandingDesk::print(PersonId person) {
    out_.run(needs_.lanes.writes, kLossForm, ui::PaperTo::Printer,
             [&session = needs_.session, &ports = office_.noticePorts(), actor = needs_.actor,
              operation = OperationId::make(), person]() -> Result<ui::PaperOut::Paper> {
                 const auto losses = lossesToTell(ports.standing, person);
                 if (!losses) return fail(losses.error());
                 const auto released = releaseLossNotice(
                     ports, actor, operation, person, losses->empty() ? 0 : losses->back().record);
                 if (!released) return fail(released.error());
                 const auto file = [&ports, actor, operation,
                                    printed = *released](const QString& to) -> Result<> {
                     const auto filed = recordLossPrint(ports, actor, operation, printed, to);
                     if (!filed) return fail(filed.error());
                     return {};
                 };
                 return ui::PaperOut::Paper{
                     kLossForm,
                     [released = *released, &codes = session.codes(), code = actCode(operation),
                      demo = session.facts().demo](const PaperFonts& fonts) {
                         return lossPages(released, codes, code, demo, fonts);
                     },
                     file};
             });
}

void StandingDesk::printEmpty() {
    out_.run(needs_.lanes.writes, kLossForm, ui::PaperTo::Printer,
             [&session = needs_.session]() -> Result<ui::PaperOut::Paper> {
                 return ui::PaperOut::Paper{
                     kLossForm,
                     [&codes = session.codes(), demo = session.facts().demo](
                         const PaperFonts& fonts) { return blankLossForm(codes, demo, fonts); }};
             });
}

void StandingDesk::offerNotice(PersonId person) {
    if (!needs_.may(Right::FormPrint)) return;
    auto read = needs_.lanes.reads.run(
        [&ports = office_.ports(), person] { return lossesToTell(ports, person); });
    deliver(
        read, this,
        [this, person,
         today = needs_.session.clock().today()](const Result<std::vector<Loss>>& losses) {
            if (losses && !losses->empty() && losses->back().on == today && !losses->back().notice)
                emit noticeOffered(person);
        });
}

}  // namespace zhiqiao
