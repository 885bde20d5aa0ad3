// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casework/person_page.h"

#include "ui/casework/registration_record_form.h"
#include "ui/casework/service_forms.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/page_stack.h"
#include "ui/widgets/state_chip.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/timeline.h"

#include <map>
#include <utility>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

StateLook lookOf(OwedState state) {
    switch (state) {
    case OwedState::NotDone: return {textOf(state), Mark::Empty, Tone::Neutral};
    case OwedState::UnderWay: return {textOf(state), Mark::Half, Tone::Accent};
    case OwedState::Done: return {textOf(state), Mark::Tick, Tone::Done};
    case OwedState::NotOwed: return {textOf(state), Mark::Slash, Tone::Neutral};
    case OwedState::OfferedNotTaken: return {textOf(state), Mark::Tick, Tone::Done};
    }
    return {};
}

}  // namespace

void PersonPage::showPerson() {
    const auto header = person_.header();
    header_->setTitle(header.name);
    header_->setFacts(header.facts);
    header_->clearChips();
    for (const auto& chip : header.chips)
        header_->addChip(new StateChip(StateLook{chip, Mark::None, Tone::Neutral}, header_));
    due_->setLook({header.nextDue, header.overdue ? Mark::Alert : Mark::None,
                   header.overdue ? Tone::Error : Tone::Neutral});
    due_->setAccessibleName(header.nextDue);
    showSteps();
    showTimeline();
    prefer(person_.nextBest());
    if (!person_.record()) return;
    if (const auto act = std::exchange(wanted_, std::nullopt)) begin(*act);
    if (const auto place = std::exchange(wantedPart_, std::nullopt)) openPanel(*place);
    if (const auto record = std::exchange(wantedRecord_, std::nullopt)) beginAtRecord(*record);
}

void PersonPage::showSteps() {
    const auto steps = person_.steps();
    std::vector<StepNode> nodes;
    for (const auto& step : steps.steps)
        nodes.push_back({step.title, step.done, step.promised, lookOf(step.state), step.missing});
    stepper_->setNodes(std::move(nodes), steps.accessibleName);
    fitSteps();
}

QString PersonPage::part() const {
    if (stack_->currentWidget() == overview_) return {};
    const std::map<PersonPanel, QString> names{
        {PersonPanel::Recommend, u"recommend"_s},   {PersonPanel::Receipt, u"receipt"_s},
        {PersonPanel::Slip, u"letter"_s},           {PersonPanel::Rights, u"rights"_s},
        {PersonPanel::Hardship, u"hardship"_s},     {PersonPanel::Merge, u"merge"_s},
        {PersonPanel::Papers, u"papers"_s},         {PersonPanel::FollowUp, u"followUp"_s},
        {PersonPanel::Assessment, u"assessment"_s}, {PersonPanel::Difficulty, u"difficulty"_s},
        {PersonPanel::Programme, u"programme"_s},   {PersonPanel::Onward, u"onward"_s}};
    for (const auto& [place, panel] : panels_)
        if (const auto name = names.find(place);
            panel == stack_->currentWidget() && name != names.end())
            return name->second;
    const auto* open = stack_->currentWidget();
    if (open == guidance_) return u"guidance"_s;
    return open == policy_ || open == registration_ ? u"paperForm"_s : u"form"_s;
}

/// The letter beside the vacancies and the lists need the room of the steps and of what is due.
void PersonPage::fitSteps() {
    const auto open = part();
    const bool wide = open == u"recommend"_s || open == u"letter"_s || open == u"rights"_s ||
                      open == u"hardship"_s || open == u"merge"_s || open == u"papers"_s ||
                      open == u"followUp"_s || open == u"assessment"_s || open == u"difficulty"_s ||
                      open == u"programme"_s || open == u"onward"_s;
    const bool none = person_.steps().steps.empty();
    parts_->setVisible(!wide);
    due_->setVisible(!person_.header().nextDue.isEmpty());
    stepper_->setVisible(!wide && !none);
    noSteps_->setVisible(!wide && none && person_.record());
}

/// An entry's id counts from the oldest, so that it stays the same when acts are added.
void PersonPage::showTimeline() {
    const auto& events = person_.events();
    std::vector<TimelineEntry> entries;
    for (size_t n = 0; n < events.size(); ++n) {
        const auto& event = events[n];
        TimelineEntry entry{.id = qint64(events.size() - n),
                            .day = event.day,
                            .what = event.what,
                            .byWhom = event.byWhom,
                            .result = event.result};
        entry.corrects = event.corrects;
        if (event.superseded) entry.state = StateLook{tr("no longer holds"), Mark::Slash};
        if (event.isVoid) entry.state = StateLook{tr("void"), Mark::Slash};
        entries.push_back(std::move(entry));
    }
    timeline_->setEntries(std::move(entries));
}

}  // namespace zhiqiao::ui
