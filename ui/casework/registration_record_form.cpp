// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casework/registration_record_form.h"

#include "core/base/text.h"
#include "ui/widgets/clash_part.h"
#include "ui/widgets/code_items.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/named.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>

#include <utility>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

RegistrationRecordForm::RegistrationRecordForm(ServicePresenter& presenter, const Clock& clock,
                                               Fiction fiction, QWidget* parent)
    : ActForm(u"registrationRecordForm"_s, tr("Registration"), presenter, parent),
      lists_(presenter.codes(), clock, fiction, this),
      endReasons_(new QStackedWidget),
      endWords_(named<QLineEdit>(u"end_words"_s)),
      endCode_(named<CodeCombo>(u"end_code"_s)),
      stack_(new QStackedWidget),
      print_(named<QPushButton>(u"registrationPrint"_s, tr("Empty form  Ctrl+P"), this)) {
    addButton(print_);
    connect(print_, &QPushButton::clicked, this, &RegistrationRecordForm::print);
    const auto& lists = presenter.codes().lists;
    kind_ = add(tr("Registered as"), u"registration_kind"_s, new CodeCombo(this));
    kind_->setItems(codeItems(lists, u"registration_kind"_s));
    category_ = add(tr("Category"), u"category"_s, new QLineEdit(this));
    channel_ = add(tr("Came by"), u"channel"_s, new CodeCombo(this));
    channel_->setItems(codeItems(lists, u"case_channel"_s));
    registeredOn_ = add(tr("Registered on"), u"registered_on"_s, new DayEdit(clock, this));
    grid().addWide(stack_);
    endedOn_ = add(tr("Ends on"), u"ended_on"_s, new DayEdit(clock, this));
    endReasons_->addWidget(endWords_);
    endReasons_->addWidget(endCode_);
    endReasons_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    add(tr("Why it ends"), u"end_reason"_s, endReasons_);
    endWords_->setAccessibleName(tr("Why it ends"));
    endCode_->setAccessibleName(tr("Why it ends"));
    reason_ = add(tr("Why it is corrected"), u"correction_reason"_s, new QLineEdit(this));
    paper_ = add(tr("Paper to print"), u"registration_paper"_s, new CodeCombo(this));
    connect(kind_, &CodeCombo::codeChanged, this, &RegistrationRecordForm::showKind);
    connect(&presenter, &ServicePresenter::registrationClashed, this,
            &RegistrationRecordForm::showClash);
    connect(&clashes(), &ClashPart::chosen, this, [this](const QString& key, ClashPart::Side side) {
        showValue(key, side == ClashPart::Side::Mine ? *mine_ : *theirs_);
    });
}

DetailFields& RegistrationRecordForm::details() {
    const auto kind = kind_->code().value_or(QString());
    auto& fields = byKind_[kind];
    if (!fields) {
        fields = new DetailFields(registrationShape(kind), lists_);
        stack_->addWidget(fields);
    }
    return *fields;
}

void RegistrationRecordForm::showKind() {
    const auto& shape = registrationShape(kind_->code().value_or(QString()));
    auto& fields = details();
    for (auto* other : byKind_)
        other->setSizePolicy(QSizePolicy::Preferred,
                             other == &fields ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    stack_->setCurrentWidget(&fields);
    FormGrid::alignLabels({&grid(), &fields.grid()});
    setLabel(u"registered_on"_s, dayTitleOf(shape));
    const bool listed = !shape.reasons.empty();
    if (listed)
        endCode_->setItems(codeItems(presenter().codes().lists, toQString(shape.reasons)),
                           tr("Not stated"));
    endReasons_->setCurrentIndex(listed ? 1 : 0);
    endReasons_->setFocusProxy(endReasons_->currentWidget());
    showPapers();
}

void RegistrationRecordForm::showPapers() {
    std::vector<CodeItem> items;
    for (const auto& paper :
         registrationPapers(kind_->code().value_or(QString()), presenter().codes()))
        items.push_back({paper.code, paper.title, {}});
    paper_->setItems(items);
}

void RegistrationRecordForm::print() {
    const auto kind = kind_->code().value_or(QString());
    const auto paper =
        registrationPaper(paper_->code().value_or(QString()), kind, presenter().codes());
    if (!paper) return;
    if (draft_ && draft_->corrects)
        emit printWanted(*draft_->corrects, *paper);
    else
        emit blankWanted(kind, *paper);
}

void RegistrationRecordForm::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Print))
        print();
    else
        ActForm::keyPressEvent(event);
}

QString RegistrationRecordForm::endReason() const {
    return endReasons_->currentWidget() == endCode_ ? endCode_->code().value_or(QString())
                                                    : endWords_->text().trimmed();
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
    kind_->setEnabled(!old);
    showKind();
    details().setDetails(facts.details);
    category_->setText(facts.category);
    channel_->setCode(facts.channel);
    registeredOn_->setDay(facts.registeredOn);
    endedOn_->setDay(facts.endedOn);
    endWords_->setText(facts.endReason);
    endCode_->setCode(facts.endReason.isEmpty() ? std::nullopt : std::optional(facts.endReason));
    print_->setText(old ? tr("Print form  Ctrl+P") : tr("Empty form  Ctrl+P"));
    reason_->clear();
    reason_->setEnabled(old.has_value());
    (old ? static_cast<QWidget*>(category_) : kind_)->setFocus(Qt::OtherFocusReason);
    if (const auto proposed = std::exchange(proposed_, std::nullopt);
        proposed && old && old->id == proposed->first) {
        endedOn_->setDay(presenter().today());
        endCode_->setCode(proposed->second);
        reason_->setFocus(Qt::OtherFocusReason);
        // Once it is laid out: the day and the reason stand above the field.
        QTimer::singleShot(0, this, [this] {
            if (auto* area = findChild<QScrollArea*>()) area->ensureWidgetVisible(reason_, 0, 200);
        });
    }
}

void RegistrationRecordForm::proposeEnd(RegistrationId record, const QString& reason) {
    proposed_ = {record, reason};
}

/// What only the other one changed goes into the form, of the rest what was typed stays.
void RegistrationRecordForm::showClash(const EditOutcome<Registration>& outcome) {
    if (!stopsWaiting() || !draft_) return;
    mine_ = draft_->facts;
    theirs_ = outcome.now.record.facts;
    draft_->corrects = outcome.now.record.id;
    draft_->facts.officer = outcome.facts.officer;
    for (const auto& change : outcome.theirs) showValue(change.key, *theirs_);
    clashes().ask(outcome.now.by, outcome.clashes);
}

void RegistrationRecordForm::showValue(const QString& key, const RegistrationFacts& from) {
    if (key == u"category"_s) return category_->setText(from.category);
    if (key == u"channel"_s) return void(channel_->setCode(from.channel));
    if (key == u"registered_on"_s) return registeredOn_->setDay(from.registeredOn);
    if (key == u"ended_on"_s) return endedOn_->setDay(from.endedOn);
    if (key != u"end_reason"_s) return details().setDetail(key, from.details.value(key));
    endWords_->setText(from.endReason);
    endCode_->setCode(from.endReason.isEmpty() ? std::nullopt : std::optional(from.endReason));
}

void RegistrationRecordForm::submit() {
    if (!draft_) return;
    const auto day = registeredOn_->day();
    if (!day || *day > presenter().today())
        return setProblem(u"registered_on"_s, tr("On which day was it? It may not lie ahead."));
    if (const auto key = details().unreadable(); !key.isEmpty())
        return setProblem(key, tr("This is no value for the field."));
    if (!endedOn_->isRight() || (endedOn_->day() && *endedOn_->day() < *day))
        return setProblem(u"ended_on"_s,
                          tr("The first day it no longer holds, not before the registration."));
    if (endedOn_->day() && endReason().isEmpty())
        return setProblem(u"end_reason"_s, tr("Why does the registration end?"));
    auto& facts = draft_->facts;
    facts.kind = kind_->code().value_or(QString());
    facts.category = category_->text().trimmed();
    facts.channel = channel_->code().value_or(QString());
    facts.registeredOn = *day;
    facts.endedOn = endedOn_->day();
    facts.endReason = endReason();
    facts.details = details().details();
    draft_->kept = details().kept();
    draft_->reason = reason_->text().trimmed();
    presenter().record(*draft_);
}

bool RegistrationRecordForm::hasField(const QString& key) const {
    const auto* fields = byKind_.value(kind_->code().value_or(QString()));
    return (fields && fields->has(key)) || ActForm::hasField(key);
}

void RegistrationRecordForm::showProblemAt(const QString& key, const QString& text) {
    if (details().has(key))
        details().showProblem(key, text);
    else
        ActForm::showProblemAt(key, text);
}

void RegistrationRecordForm::clearProblems() {
    ActForm::clearProblems();
    for (auto* fields : byKind_) fields->clearProblems();
}

}  // namespace zhiqiao::ui
