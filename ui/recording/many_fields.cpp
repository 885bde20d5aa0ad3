// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording/many_fields.h"

#include "ui/widgets/code_combo.h"
#include "ui/widgets/code_items.h"
#include "ui/widgets/day_edit.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

const auto kNote = u"1"_s;
const auto kContact = u"2"_s;
const auto kPolicy = u"3"_s;

}  // namespace

ManyFields::ManyFields(const CodeBook& lists, const Clock& clock, QWidget* parent)
    : QWidget(parent),
      lists_(lists),
      clock_(clock),
      grid_(new FormGrid(this)),
      kind_(new CodeCombo),
      text_(new QLineEdit),
      on_(new DayEdit(clock)),
      method_(new CodeCombo),
      outcome_(new CodeCombo),
      intent_(new CodeCombo),
      next_(new DayEdit(clock)) {
    kind_->setItems({{kNote, tr("Note")}, {kContact, tr("Contact")}, {kPolicy, u"政策宣介"_s}});
    method_->setItems(codeItems(lists, u"contact_method"_s));
    outcome_->setItems(codeItems(lists, u"contact_outcome"_s));
    intent_->setItems(codeItems(lists, u"job_intent"_s), tr("Not asked"));
    const auto add = [this](const QString& label, const QString& key, QWidget* field) {
        field->setObjectName(u"many_"_s + key);
        labels_[field] = grid_->addRow(label, field);
        fields_[key] = field;
    };
    add(tr("What"), u"kind"_s, kind_);
    add(tr("Words"), u"text"_s, text_);
    add(tr("Day"), u"on"_s, on_);
    add(tr("By way of"), u"method"_s, method_);
    add(tr("Outcome"), u"outcome"_s, outcome_);
    add(tr("Wants to work"), u"intent"_s, intent_);
    add(tr("Next contact"), u"next_contact"_s, next_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(grid_);
    setFocusProxy(text_);
    connect(kind_, &CodeCombo::codeChanged, this, &ManyFields::showAsked);
    connect(outcome_, &CodeCombo::codeChanged, this, &ManyFields::showAsked);
}

QString ManyFields::kind() const { return kind_->code().value_or(kNote); }

void ManyFields::showAsked() {
    const bool contact = kind() == kContact;
    const bool reached =
        lists_.hasFlag(u"contact_outcome"_s, outcome_->code().value_or(QString()), u"reached"_s);
    const auto ask = [this](QWidget* field, bool asked) {
        field->setVisible(asked);
        labels_.value(field)->setVisible(asked);
    };
    ask(method_, kind() != kNote);
    for (auto* field : std::initializer_list<QWidget*>{outcome_, intent_, next_})
        ask(field, contact);
    intent_->setEnabled(reached);
}

void ManyFields::start() {
    kind_->setCode(kNote);
    text_->clear();
    on_->setDay(clock_.today());
    method_->setCode(u"02"_s);
    outcome_->setCode(u"01"_s);
    intent_->setCode({});
    next_->setDay({});
    clearProblems();
    showAsked();
    text_->setFocus(Qt::OtherFocusReason);
}

std::optional<ManyDraft> ManyFields::draft() {
    if (!on_->day()) {
        showProblem(u"on"_s, tr("On which day was it?"));
        return {};
    }
    if (kind() == kContact && !next_->isRight()) {
        showProblem(u"next_contact"_s, tr("This is no day."));
        return {};
    }
    ManyDraft draft{.people = {}, .on = *on_->day()};
    const auto words = text_->text().trimmed();
    const auto method = method_->code().value_or(QString());
    if (kind() == kNote) {
        draft.note = words;
    } else if (kind() == kPolicy) {
        draft.policy = PolicyFacts{.method = method, .content = words};
    } else {
        draft.contact = ContactFacts{
            .method = method,
            .outcome = outcome_->code().value_or(QString()),
            .intent = intent_->isEnabled() ? intent_->code().value_or(QString()) : QString(),
            .noIntentReason = {}};
        draft.sheet = {.place = {}, .note = words, .nextContact = next_->day()};
    }
    return draft;
}

void ManyFields::showProblem(const QString& key, const QString& text) {
    grid_->showProblem(fields_.value(key), text);
}

}  // namespace zhiqiao::ui
