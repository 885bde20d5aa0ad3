// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casework/service_forms.h"
#include "ui/widgets/code_items.h"
#include "ui/widgets/day_edit.h"

#include <QLineEdit>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

OfferForm::OfferForm(ServicePresenter& presenter, const Clock& clock, QWidget* parent)
    : ActForm(u"offerForm"_s, tr("Training or internship"), presenter, parent) {
    const auto& lists = presenter.codes().lists;
    kind_ = add(tr("Kind"), u"kind"_s, new CodeCombo(this));
    std::vector<CodeItem> kinds;
    for (const auto& item : lists.items(u"service_kind"_s))
        if (item.hasFlag(u"counts:opportunity"_s)) kinds.push_back(codeItem(item));
    kind_->setItems(kinds);
    name_ = add(tr("Class or post"), u"name"_s, new QLineEdit(this));
    on_ = add(tr("Offered on"), u"on"_s, new DayEdit(clock, this));
    startsOn_ = add(tr("Starts on"), u"starts_on"_s, new DayEdit(clock, this));
    response_ = add(tr("Answer"), u"response"_s, new CodeCombo(this));
    response_->setItems(codeItems(lists, u"offer_response"_s));
    reason_ = add(tr("Reason in words"), u"reason"_s, new QLineEdit(this));
    connect(response_, &CodeCombo::codeChanged, this, [this] {
        reason_->setEnabled(response_->code() != u"1"_s && response_->code() != u"9"_s);
    });
}

void OfferForm::start(PersonId person, const std::optional<ServiceRecord>& old) {
    if (resumes(person, old ? old->id.value() : 0)) return;
    begin(old);
    draft_ = ServiceDraft{.person = person, .on = presenter().today()};
    if (old) draft_->corrects = old->id;
    auto facts =
        OfferFacts{.kind = u"04"_s, .name = {}, .startsOn = {}, .response = u"9"_s, .reason = {}};
    if (old && old->facts.offer) facts = *old->facts.offer;
    kind_->setCode(facts.kind);
    name_->setText(facts.name);
    on_->setDay(old ? old->facts.on : draft_->on);
    startsOn_->setDay(facts.startsOn);
    response_->setCode(facts.response.isEmpty() ? u"9"_s : facts.response);
    reason_->setText(facts.reason);
    reason_->setEnabled(response_->code() != u"1"_s && response_->code() != u"9"_s);
    kind_->setFocus(Qt::OtherFocusReason);
}

void OfferForm::submit() {
    if (!draft_) return;
    if (!on_->day()) return setProblem(u"on"_s, tr("On which day was it?"));
    if (!startsOn_->isRight())
        return setProblem(u"starts_on"_s, tr("This is no day. Type it like 2022-07-01."));
    draft_->on = *on_->day();
    draft_->offer =
        OfferFacts{.kind = kind_->code().value_or(QString()),
                   .name = name_->text().trimmed(),
                   .startsOn = startsOn_->day(),
                   .response = response_->code().value_or(QString()),
                   .reason = reason_->isEnabled() ? reason_->text().trimmed() : QString()};
    presenter().record(*draft_);
}

}  // namespace zhiqiao::ui
