// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casework/service_forms.h"
#include "ui/widgets/code_items.h"
#include "ui/widgets/day_edit.h"

#include <QLineEdit>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

PolicyForm::PolicyForm(ServicePresenter& presenter, const Clock& clock, QWidget* parent)
    : PaperActForm(u"policyForm"_s, tr("Policy notice"), u"F13-9"_s, presenter, parent) {
    on_ = add(tr("Day"), u"on"_s, new DayEdit(clock, this));
    method_ = add(tr("Made known by"), u"method"_s, new CodeCombo(this));
    method_->setItems(codeItems(presenter.codes().lists, u"contact_method"_s));
    policies_ = add(tr("Which policies"), u"policies"_s, new QLineEdit(this));
}

void PolicyForm::start(PersonId person, const std::optional<ServiceRecord>& old) {
    begin(old);
    draft_ = ServiceDraft{.person = person, .on = presenter().today()};
    if (old) draft_->corrects = old->id;
    const auto facts = old && old->facts.policy ? *old->facts.policy
                                                : PolicyFacts{.method = u"01"_s, .content = {}};
    on_->setDay(old ? old->facts.on : draft_->on);
    method_->setCode(facts.method);
    policies_->setText(facts.content);
    setPrinted(old);
    method_->setFocus(Qt::OtherFocusReason);
}

void PolicyForm::submit() {
    if (!draft_) return;
    if (!on_->day()) return setProblem(u"on"_s, tr("On which day was it?"));
    draft_->on = *on_->day();
    draft_->policy = PolicyFacts{.method = method_->code().value_or(QString()),
                                 .content = policies_->text().trimmed()};
    presenter().record(*draft_);
}

}  // namespace zhiqiao::ui
