// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casework/detail_fields.h"

#include "core/base/text.h"
#include "ui/widgets/code_choices.h"
#include "ui/widgets/code_items.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/digit_choices.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/sealed_clipboard.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestDropDown = 40;
constexpr int kMostDigits = 7;

std::optional<QString> codeOrNone(const QString& code) {
    return code.isEmpty() ? std::nullopt : std::optional(code);
}

}  // namespace

Choices& ChoiceLists::divisions() {
    auto& list = lists_[QString()];
    if (!list) list = divisionChoices(codes_.divisions, clock_.today(), fiction_, owner_);
    return *list;
}

Choices& ChoiceLists::of(const QString& name) {
    auto& list = lists_[name];
    if (!list) list = codeChoices(codes_.lists, name, owner_);
    return *list;
}

DetailFields::DetailFields(const RegistrationShape& shape, ChoiceLists& lists, QWidget* parent)
    : QWidget(parent), grid_(new FormGrid) {
    auto* column = new QVBoxLayout(this);
    column->addWidget(grid_);
    space(this, column, 0, gap::kRows);
    column->setContentsMargins(0, 0, quarters(this, gap::kRows), 0);  // where the form has notes
    for (const auto& field : shape.fields) {
        auto made = make(field, lists);
        made.widget->setObjectName(toQString(field.key));
        const auto title = field.onPaper ? titleOf(field) + u" *"_s : titleOf(field);
        grid_->addRow(title, made.widget, field.kind == FieldKind::Money ? u"元/月"_s : QString());
        made.widget->setAccessibleName(titleOf(field));
        if (field.sealed) markSealed(made.widget);
        fields_.push_back(std::move(made));
    }
}

DetailFields::Field DetailFields::makeCode(const RegistrationField& field, ChoiceLists& lists) {
    const auto list = toQString(field.list);
    if (lists.codes().lists.items(list).size() > kLongestDropDown) {
        auto* edit = new ChoiceEdit(lists.of(list), this);
        return {&field, edit, [edit] { return edit->code().value_or(QString()); },
                [edit] { return edit->isRight(); },
                [edit](const QString& value) { edit->setCode(codeOrNone(value)); }};
    }
    auto* combo = new CodeCombo(this);
    combo->setItems(codeItems(lists.codes().lists, list), tr("Not stated"));
    return {&field, combo, [combo] { return combo->code().value_or(QString()); },
            [] { return true; },
            [combo](const QString& value) { combo->setCode(codeOrNone(value)); }};
}

DetailFields::Field DetailFields::make(const RegistrationField& field, ChoiceLists& lists) {
    switch (field.kind) {
    case FieldKind::Code: return makeCode(field, lists);
    case FieldKind::Codes: {
        auto* choices = new DigitChoices(this);
        choices->setItems(codeItems(lists.codes().lists, toQString(field.list)));
        return {&field, choices, [choices] { return choices->codes().join(kCodeSeparator); },
                [] { return true; },
                [choices](const QString& value) {
                    choices->setCodes(value.split(kCodeSeparator, Qt::SkipEmptyParts));
                }};
    }
    case FieldKind::Day: {
        auto* day = new DayEdit(lists.clock(), this);
        return {&field, day,
                [day] { return day->day() ? day->day()->toString(Qt::ISODate) : QString(); },
                [day] { return day->isRight(); },
                [day](const QString& value) {
                    const auto on = QDate::fromString(value, Qt::ISODate);
                    day->setDay(on.isValid() ? std::optional(on) : std::nullopt);
                }};
    }
    case FieldKind::Money: {
        auto* money = new MoneyEdit(this);
        return {&field, money,
                [money] { return money->amount() ? money->amount()->toYuanText() : QString(); },
                [money] { return money->isRight(); },
                [money](const QString& value) { money->setAmount(Money::fromYuanText(value)); }};
    }
    case FieldKind::Flag: {
        auto* box = new QCheckBox(this);
        return {&field, box, [box] { return box->isChecked() ? u"1"_s : QString(); },
                [] { return true; },
                [box](const QString& value) { box->setChecked(value == u"1"_s); }};
    }
    case FieldKind::Division: {
        auto* edit = new ChoiceEdit(lists.divisions(), this);
        return {&field, edit, [edit] { return edit->code().value_or(QString()); },
                [edit] { return edit->isRight(); },
                [edit](const QString& value) { edit->setCode(codeOrNone(value)); }};
    }
    case FieldKind::Count:
    case FieldKind::Text: break;
    }
    QLineEdit* edit =
        field.kind == FieldKind::Count ? new DigitsEdit(kMostDigits, this) : new QLineEdit(this);
    return {&field, edit, [edit] { return edit->text().trimmed(); }, [] { return true; },
            [edit](const QString& value) { edit->setText(value); }};
}

void DetailFields::setDetails(const RegistrationDetails& details) {
    for (const auto& field : fields_) put(field, details.value(toQString(field.field->key)));
}

void DetailFields::setDetail(const QString& key, const QString& value) {
    if (const auto* field = find(key)) put(*field, value);
}

void DetailFields::put(const Field& field, const QString& value) {
    const auto key = toQString(field.field->key);
    const bool masked = value == kMaskedDetail;
    masked_.removeAll(key);
    if (masked) masked_ << key;
    field.set(masked ? QString() : value);
    if (auto* edit = qobject_cast<QLineEdit*>(field.widget))
        edit->setPlaceholderText(masked ? kMaskedDetail : QString());
    if (auto* combo = qobject_cast<CodeCombo*>(field.widget))
        combo->setItemText(0, masked ? kMaskedDetail : tr("Not stated"));
}

RegistrationDetails DetailFields::details() const {
    RegistrationDetails details;
    for (const auto& field : fields_)
        if (const auto value = field.value(); !value.isEmpty())
            details[toQString(field.field->key)] = value;
    return details;
}

QStringList DetailFields::kept() const {
    QStringList kept = masked_;
    const auto typed = details();
    kept.removeIf([&](const QString& key) { return typed.contains(key); });
    return kept;
}

QString DetailFields::unreadable() const {
    const auto at =
        std::ranges::find_if(fields_, [](const Field& field) { return !field.isRight(); });
    return at == fields_.end() ? QString() : toQString(at->field->key);
}

const DetailFields::Field* DetailFields::find(const QString& key) const {
    const auto at = std::ranges::find_if(
        fields_, [&](const Field& field) { return toQString(field.field->key) == key; });
    return at == fields_.end() ? nullptr : &*at;
}

bool DetailFields::has(const QString& key) const { return find(key) != nullptr; }

void DetailFields::showProblem(const QString& key, const QString& text) {
    if (const auto* field = find(key)) grid_->showProblem(field->widget, text);
}

void DetailFields::clearProblems() { grid_->clearProblems(); }

}  // namespace zhiqiao::ui
