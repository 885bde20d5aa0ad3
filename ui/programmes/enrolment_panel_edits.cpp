// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programmes/enrolment_panel.h"
#include "ui/widgets/clash_part.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/day_edit.h"

#include <QLineEdit>

namespace zhiqiao::ui {

namespace {

QString ownerChoice(StaffId id) { return u's' + QString::number(id.value()); }

}  // namespace

void EnrolmentPanel::connectClashes() {
    connect(&presenter_, &EnrolmentPresenter::clashed, this,
            [this](const EditOutcome<PlanStepSeen>& outcome) {
                if (!taken_ || taken_->enrolment.id != outcome.now.record.enrolment.id) return;
                seen_ = outcome.now.record;
                mine_ = outcome.facts;
                putStep(*mine_);
                clashes_->ask(outcome.now.by, outcome.clashes);
            });
    connect(&presenter_, &EnrolmentPresenter::overtaken, this,
            [this](const EnrolmentView& now, const EditedBy& by, const QString& what) {
                if (!taken_ || taken_->enrolment.id != now.enrolment.id) return;
                takeAnew(now);
                clashes_->tell(by, what);
            });
    connect(clashes_, &ClashPart::chosen, this, [this](const QString& key, ClashPart::Side side) {
        if (!seen_ || !mine_) return;
        auto facts = typedStep();
        takeField(planStepFields({}), facts, side == ClashPart::Side::Mine ? *mine_ : seen_->facts,
                  key);
        putStep(facts);
    });
    connect(clashes_, &ClashPart::confirmed, this, &EnrolmentPanel::save);
}

void EnrolmentPanel::takeAnew(const EnrolmentView& view) {
    const auto wanted = act();
    const auto number = step_->code();
    const auto code = code_->code();
    const auto typed = typedStep();
    const auto day = day_->text();
    take(view);
    if (act_->setCode(wanted)) {
        step_->setCode(number);
        showAsked();
        code_->setCode(code);
        putStep(typed);
        day_->setText(day);
    }
    words_->setText(typed.what);
}

void EnrolmentPanel::putStep(const PlanStepFacts& facts) {
    words_->setText(facts.what);
    owner_->setCode(ownerChoice(facts.owner));
    day_->setDay(facts.due);
}

PlanStepFacts EnrolmentPanel::typedStep() const {
    const auto owner = owner_->code();
    return {words_->text().trimmed(),
            owner ? StaffId(owner->mid(1).toLongLong()) : presenter_.self(), day_->day()};
}

/// Whether anything was typed since the act was chosen.
bool EnrolmentPanel::isBegun() const {
    return taken_ && asked_ && (typedStep() != *asked_ || !day_->isRight());
}

}  // namespace zhiqiao::ui
