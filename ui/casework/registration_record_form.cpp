// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casework/service_forms.h"
#include "ui/widgets/code_items.h"
#include "ui/widgets/day_edit.h"

#include <QLineEdit>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

RegistrationRecordForm::RegistrationRecordForm(ServicePresenter& presenter, const Clock& clock,
                                               QWidget* parent)
    : ActForm(u"registrationRecordForm"_s, tr("Registration"), presenter, parent) {
    const auto& lists = presenter.codes().lists;
    kind_ = add(tr("Registered as"), u"registration_kind"_s, new CodeCombo(this));
    kind_->setItems(codeItems(lists, u"registration_kind"_s));
    category_ = add(tr("Category"), u"category"_s, new QLineEdit(this));
    channel_ = add(tr("Came by"), u"channel"_s, new CodeCombo(this));
    channel_->setItems(codeItems(lists, u"case_channel"_s));
    registeredOn_ = add(tr("Registered on"), u"registered_on"_s, new DayEdit(clock, this));
    endedOn_ = add(tr("Ends on"), u"ended_on"_s, new DayEdit(clock, this));
    endReason_ = add(tr("Why it ends"), u"end_reason"_s, new QLineEdit(this));
}

void RegistrationRecordForm::start(PersonId person, const std::optional<Registration>& old) {
    if (resumes(person, old ? old->id.value() : 0)) return;
    begin({});
    draft_ = RegistrationDraft{
        .person = person,
        .facts = {.kind = u"jobseeker"_s,
                  .category = {},
                  .channel = u"01"_s,
                  .registeredOn = presenter().today(),
                  .officer = presenter().actor().staff},
    };
    if (old) {
        draft_->facts = old->facts;
        draft_->corrects = old->id;
        setTitle(tr("Registration"), tr("Corrects the record of %1; both stay in the history.")
                                         .arg(old->facts.registeredOn.toString(Qt::ISODate)));
    }
    const auto& facts = draft_->facts;
    kind_->setCode(facts.kind);
    category_->setText(facts.category);
    channel_->setCode(facts.channel);
    registeredOn_->setDay(facts.registeredOn);
    endedOn_->setDay(facts.endedOn);
    endReason_->setText(facts.endReason);
    kind_->setFocus(Qt::OtherFocusReason);
}

void RegistrationRecordForm::submit() {
    if (!draft_) return;
    const auto day = registeredOn_->day();
    if (!day || *day > presenter().today())
        return setProblem(u"registered_on"_s, tr("On which day was it? It may not lie ahead."));
    if (!endedOn_->isRight() || (endedOn_->day() && *endedOn_->day() < *day))
        return setProblem(u"ended_on"_s,
                          tr("The first day it no longer holds, not before the registration."));
    if (endedOn_->day() && endReason_->text().trimmed().isEmpty())
        return setProblem(u"end_reason"_s, tr("Why does the registration end?"));
    auto& facts = draft_->facts;
    facts.kind = kind_->code().value_or(QString());
    facts.category = category_->text().trimmed();
    facts.channel = channel_->code().value_or(QString());
    facts.registeredOn = *day;
    facts.endedOn = endedOn_->day();
    facts.endReason = endReason_->text().trimmed();
    presenter().record(*draft_);
}

}  // namespace zhiqiao::ui
