// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/hardship_desk.h"

#include "core/forms/hardship_form.h"
#include "core/forms/help_plan_form.h"

#include <utility>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

const QString kForm = u"就业困难人员认定表"_s;
const QString kCard = u"就业援助卡"_s;
const QString kNotice = u"就业困难人员认定公示名单"_s;
const QString kPlan = u"就业困难人员个人帮扶计划"_s;

using Pages = std::vector<FormPage>;

}  // namespace

HardshipDesk::HardshipDesk(const Needs& needs)
    : needs_(needs),
      presenter_({needs.session.hardshipPorts(), needs.session.offices, needs.lanes,
                  needs.session.clock(), needs.actor, needs.may}),
      help_(
          {needs.session.helpPorts(), needs.lanes, needs.session.clock(), needs.actor, needs.may}),
      out_({needs.lanes.writes, needs.paper, needs.printer, needs.files, needs.printerName}) {
    connect(&help_, &ui::HelpPresenter::said, this, &HardshipDesk::said);
    connect(&out_, &ui::PaperOut::done, this, &HardshipDesk::said);
    connect(&out_, &ui::PaperOut::failed, this, &HardshipDesk::failed);
    connect(&presenter_, &ui::HardshipPresenter::said, this, &HardshipDesk::said);
}

void HardshipDesk::addTo(ui::PersonPage& page) {
    using ui::PersonPanel;
    auto* panel = new ui::HardshipPanel(presenter_, help_);
    page_ = &page;
    panel_ = panel;
    connect(panel, &ui::HardshipPanel::paperWanted, this, &HardshipDesk::print);
    connect(&presenter_, &ui::HardshipPresenter::saved, this, &HardshipDesk::saved);
    page.addPanel(PersonPanel::Hardship, panel);
    connect(&page, &ui::PersonPage::panelOpened, panel,
            [this, panel](PersonPanel place, PersonId person) {
                if (place != PersonPanel::Hardship) return;
                panel->open(person);
                panel->showHelp(std::exchange(helpWanted_, false));
            });
    connect(panel, &ui::HardshipPanel::left, &page, &ui::PersonPage::closePanel);
    connect(&presenter_, &ui::HardshipPresenter::saved, &page, [&page](PersonId of) {
        if (page.person() == of) page.reload();
    });
    connect(&help_, &ui::HelpPresenter::saved, this, &HardshipDesk::saved);
    connect(&help_, &ui::HelpPresenter::failed, this, [this, panel](const Error& error) {
        if (!panel->isVisible()) emit failed(error);
    });
    connect(&presenter_, &ui::HardshipPresenter::failed, this, [this, panel](const Error& error) {
        if (!panel->isVisible()) emit failed(error);
    });
}

std::optional<QStringList> HardshipDesk::wantedPapers() const {
    return panel_ && panel_->isVisible() ? panel_->wantedPapers() : std::nullopt;
}

void HardshipDesk::setFiled(std::optional<PersonId> person, const QStringList& kinds) {
    if (panel_ && person && person == page_->person()) panel_->setFiled(kinds);
}

void HardshipDesk::forget() {
    presenter_.forget();
    help_.forget();
}

void HardshipDesk::reload() {
    presenter_.reload();
    help_.reload();
}

void HardshipDesk::draw(const QString& title, Draw draw) {
    out_.run(needs_.lanes.writes, title, ui::PaperTo::Printer,
             [&session = needs_.session, actor = needs_.actor, operation = OperationId::make(),
              title, draw = std::move(draw)]() -> Result<ui::PaperOut::Paper> {
                 const PaperOrder order{.offices = session.offices,
                                        .actor = actor,
                                        .operation = operation,
                                        .now = session.clock().now(),
                                        .demo = session.facts().demo};
                 auto pages = draw(order, PaperFonts::installed());
                 if (!pages) return fail(pages.error());
                 return ui::PaperOut::Paper{
                     title, [pages = *std::move(pages)](const PaperFonts&) { return pages; }};
             });
}

/// What needs a recognition or a plan is not there without one.
void HardshipDesk::print(ui::HardshipPaper paper) {
    using enum ui::HardshipPaper;
    auto& session = needs_.session;
    const auto* kept = presenter_.current();
    const auto* view = help_.current();
    if (paper == EmptyForm)
        return draw(kForm, [&session](const PaperOrder& order, const PaperFonts& fonts) {
            return Result<Pages>(hardshipFormPages(emptyHardshipForm(session.categories()),
                                                   {.text = {}, .demo = order.demo}, fonts));
        });
    if (paper == EmptyPlan)
        return draw(kPlan, [](const PaperOrder& order, const PaperFonts& fonts) {
            return Result<Pages>(
                helpPlanPages(emptyHelpPlanForm(), {.text = {}, .demo = order.demo}, fonts));
        });
    if (paper == Notice) {
        const auto* posted = kept ? kept->step(HardshipStepKind::Notice) : nullptr;
        const auto day = posted ? posted->facts.on : session.clock().today();
        return draw(kNotice, [&session, day](const PaperOrder& order, const PaperFonts& fonts) {
            return printHardshipNotice(session.hardshipPorts(), order, *session.hardshipRows, day,
                                       fonts);
        });
    }
    if (paper == Plan) {
        if (!view) return;
        return draw(kPlan, [&session, id = view->plan.id](const PaperOrder& order,
                                                          const PaperFonts& fonts) {
            return printHelpPlan(session.helpPorts(), order, id, fonts);
        });
    }
    if (!kept) return;
    draw(paper == Card ? kCard : kForm,
         [&session, id = kept->id, print = paper == Card ? printHardshipCard : printHardship](
             const PaperOrder& order, const PaperFonts& fonts) {
             return print(session.hardshipPorts(), order, id, fonts);
         });
}

ui::HardshipPage* HardshipDesk::makePage(ui::RecordList::Needs list) {
    auto* page = new ui::HardshipPage(std::move(list));
    connect(page, &ui::HardshipPage::personWanted, this,
            [this](qint64 person) { emit personWanted(PersonId(person)); });
    return page;
}

ui::HelpPlansPage* HardshipDesk::makeHelpPage(ui::RecordList::Needs list) {
    auto* page = new ui::HelpPlansPage(std::move(list));
    connect(page, &ui::HelpPlansPage::personWanted, this,
            [this](qint64 person) { openPlan(PersonId(person)); });
    return page;
}

void HardshipDesk::openPlan(PersonId person) {
    helpWanted_ = true;
    emit personWanted(person);
}

void HardshipDesk::proposeExit(PersonId person, const QString& reason) {
    panel_->proposeExit(reason);
    emit personWanted(person);
}

}  // namespace zhiqiao
