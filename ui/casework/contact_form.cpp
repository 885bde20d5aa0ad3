// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casework/service_forms.h"
#include "ui/casework/ticket_fields.h"
#include "ui/widgets/code_items.h"
#include "ui/widgets/count_edit.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/digit_choices.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/grid.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCountWidth = 16;  // quarters of a line, for its words as well

}  // namespace

ContactForm::ContactForm(ServicePresenter& presenter, const Clock& clock, QWidget* parent)
    : ActForm(u"contactForm"_s, tr("Contact"), presenter, parent) {
    const auto& lists = presenter.codes().lists;
    on_ = add(tr("Day"), u"on"_s, new DayEdit(clock, this));
    method_ = add(tr("Contacted by"), u"method"_s, new CodeCombo(this));
    method_->setItems(codeItems(lists, u"contact_method"_s));
    outcome_ = add(tr("Outcome"), u"outcome"_s, new CodeCombo(this));
    outcome_->setItems(codeItems(lists, u"contact_outcome"_s));
    intent_ = add(tr("Wants to work"), u"intent"_s, new CodeCombo(this));
    intent_->setItems(codeItems(lists, u"job_intent"_s), tr("Not asked"));
    reason_ = add(tr("Reason"), u"reason"_s, new CodeCombo(this));
    offerTerms(*reason_, lists, u"no_intent_reason"_s, tr("Not stated"));
    addSheet(clock);
    addTicket(clock);
    connect(method_, &CodeCombo::codeChanged, this, &ContactForm::showAsked);
    connect(outcome_, &CodeCombo::codeChanged, this, &ContactForm::showAsked);
    connect(intent_, &CodeCombo::codeChanged, this, &ContactForm::showAsked);
}

void ContactForm::addSheet(const Clock& clock) {
    const auto& lists = presenter().codes().lists;
    next_ = add(tr("Next contact"), u"next_contact"_s, new DayEdit(clock, this));
    note_ = add(tr("Note"), u"note"_s, new QLineEdit(this));
    needs_ = add(tr("Needs told"), u"needs"_s, new DigitChoices(this));
    needs_->setItems(codeItems(lists, u"service_need"_s));
    attempts_ = add(tr("Calls made"), u"attempts"_s, new CountEdit(this));
    attempts_->setRange(0, kMostAttempts);
    attempts_->setSpecialValueText(tr("Not counted"));
    attempts_->setMinimumWidth(quarters(this, kCountWidth));
    place_ = add(tr("Place of the visit"), u"place"_s, new CodeCombo(this));
    place_->setItems(codeItems(lists, u"visit_place"_s), tr("Not stated"));
    connect(&presenter(), &ServicePresenter::contactSheetRead, this, &ContactForm::showSheet);
}

void ContactForm::addTicket(const Clock& clock) {
    if (!presenter().opensTickets()) return;
    ticket_ = new TicketFields(presenter().codes(), clock);
    grid().addWide(ticket_);
    FormGrid::alignLabels({&grid(), &ticket_->grid()});
    connect(&presenter(), &ServicePresenter::colleaguesRead, ticket_, &TicketFields::setColleagues);
}

bool ContactForm::hasField(const QString& key) const {
    return ActForm::hasField(key) || (ticket_ && ticket_->hasField(key));
}

void ContactForm::showProblemAt(const QString& key, const QString& text) {
    if (ticket_ && ticket_->hasField(key))
        ticket_->showProblem(key, text);
    else
        ActForm::showProblemAt(key, text);
}

void ContactForm::clearProblems() {
    ActForm::clearProblems();
    if (ticket_) ticket_->clearProblems();
}

void ContactForm::keyPressEvent(QKeyEvent* event) {
    const bool toggles = event->key() == Qt::Key_M && event->modifiers() == Qt::ControlModifier;
    if (!toggles || !ticket_ || ticket_->isHidden()) return ActForm::keyPressEvent(event);
    ticket_->setOpen(!ticket_->isOpen());
}

/// A sheet typed meanwhile is not overwritten.
void ContactForm::showSheet(ServiceId service, const ContactSheet& told) {
    if (!draft_ || draft_->corrects != service || sheetKnown_) return;
    sheetKnown_ = true;
    if (sheet().isEmpty()) fillSheet(told);
}

void ContactForm::fillSheet(const ContactSheet& sheet) {
    next_->setDay(sheet.nextContact);
    note_->setText(sheet.note);
    needs_->setCodes(sheet.needs);
    attempts_->setValue(sheet.attempts);
    place_->setCode(sheet.place.isEmpty() ? std::nullopt : std::optional(sheet.place));
}

ContactSheet ContactForm::sheet() const {
    ContactSheet sheet{.place = {},
                       .attempts = attempts_->isEnabled() ? attempts_->value() : 0,
                       .needs = needs_->codes(),
                       .note = note_->text().trimmed(),
                       .nextContact = next_->day()};
    if (place_->isEnabled()) sheet.place = place_->code().value_or(QString());
    return sheet;
}

/// Who was not reached is not asked; who wants to work needs no reason. Only calls are counted, and
/// only a visit has a place.
void ContactForm::showAsked() {
    const auto& lists = presenter().codes().lists;
    const bool reached =
        lists.hasFlag(u"contact_outcome"_s, outcome_->code().value_or(QString()), u"reached"_s);
    intent_->setEnabled(reached);
    const auto intent = intent_->code();
    reason_->setEnabled(reached && (intent == u"2"_s || intent == u"3"_s));
    const auto method = method_->code().value_or(QString());
    attempts_->setEnabled(lists.hasFlag(u"contact_method"_s, method, u"call"_s));
    place_->setEnabled(lists.hasFlag(u"contact_method"_s, method, u"visit"_s));
}

void ContactForm::start(PersonId person, const std::optional<ServiceRecord>& old) {
    if (resumes(person, old ? old->id.value() : 0)) return;
    begin(old);
    draft_ = ServiceDraft{.person = person, .on = presenter().today()};
    if (old) draft_->corrects = old->id;
    const auto facts = old && old->facts.contact ? *old->facts.contact
                                                 : ContactFacts{u"02"_s, u"01"_s, u"1"_s, {}};
    const auto code = [](const QString& text) {
        return text.isEmpty() ? std::nullopt : std::optional(text);
    };
    on_->setDay(old ? old->facts.on : draft_->on);
    method_->setCode(facts.method);
    outcome_->setCode(facts.outcome);
    intent_->setCode(code(facts.intent));
    reason_->setCode(code(facts.noIntentReason));
    fillSheet({});
    sheetKnown_ = !old;
    if (old) presenter().readContactSheet(old->id);
    if (ticket_) {
        ticket_->begin(presenter().actor().staff);
        ticket_->setVisible(!old);  // a correction tells of nothing new
        presenter().readColleagues();
    }
    showAsked();
    method_->setFocus(Qt::OtherFocusReason);
}

void ContactForm::submit() {
    if (!draft_) return;
    if (!on_->day()) return setProblem(u"on"_s, tr("On which day was it?"));
    draft_->on = *on_->day();
    draft_->contact = ContactFacts{
        .method = method_->code().value_or(QString()),
        .outcome = outcome_->code().value_or(QString()),
        .intent = intent_->isEnabled() ? intent_->code().value_or(QString()) : QString(),
        .noIntentReason = reason_->isEnabled() ? reason_->code().value_or(QString()) : QString()};
    if (!next_->isRight()) return setProblem(u"next_contact"_s, tr("This is no day."));
    const auto told = sheet();
    if (ticket_ && !ticket_->isDueRight()) return setProblem(u"due"_s, tr("This is no day."));
    if (const auto need = ticket_ ? ticket_->told() : std::nullopt)
        return presenter().record(*draft_, told, *need);
    if (sheetKnown_ || !told.isEmpty())
        presenter().record(*draft_, told);
    else
        presenter().record(*draft_);
}

}  // namespace zhiqiao::ui
