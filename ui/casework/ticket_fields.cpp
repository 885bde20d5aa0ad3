// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casework/ticket_fields.h"

#include "ui/widgets/code_combo.h"
#include "ui/widgets/code_items.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

QString codeOfOwner(StaffId id) { return u's' + QString::number(id.value()); }

}  // namespace

TicketFields::TicketFields(const Codes& codes, const Clock& clock, QWidget* parent)
    : QWidget(parent),
      codes_(codes),
      clock_(clock),
      box_(named<QCheckBox>(u"ticketBox"_s, tr("A difficulty was told: open a ticket  Ctrl+M"),
                            this)),
      grid_(new FormGrid(this)) {
    box_->setAccessibleName(tr("Open a ticket of difficulty"));
    kind_ = add(tr("Kind of difficulty"), u"kind"_s, new CodeCombo);
    kind_->setItems(codeItems(codes.lists, u"difficulty_kind"_s), tr("Choose"));
    words_ = add(tr("To be solved"), u"words"_s, new QLineEdit);
    owner_ = add(tr("Sees to it"), u"owner"_s, new CodeCombo);
    due_ = add(tr("Last day"), u"due"_s, new DayEdit(clock), tr("empty: none is set"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(box_);
    column->addWidget(grid_);
    space(this, column, 0, gap::kRows);
    connect(box_, &QCheckBox::toggled, this, [this](bool open) {
        grid_->setVisible(open);
        if (!open) return;
        kind_->setFocus(Qt::OtherFocusReason);
        bringIntoView();
    });
    grid_->setVisible(false);
}

template <class W>
W* TicketFields::add(const QString& label, const QString& key, W* field, const QString& note) {
    field->setObjectName(u"ticket_"_s + key);
    grid_->addRow(label, field, note);
    fields_[key] = field;
    return field;
}

void TicketFields::begin(StaffId self) {
    self_ = self;
    clearProblems();
    setOpen(false);
    kind_->setCode({});
    words_->clear();
    owner_->setCode(codeOfOwner(self));
    due_->setDay(difficultyDue(codes_, clock_.today()));
}

void TicketFields::setColleagues(const std::vector<Staff>& colleagues) {
    const auto chosen = owner_->code();
    std::vector<CodeItem> items;
    for (const auto& one : colleagues) items.push_back({codeOfOwner(one.id), one.name});
    owner_->setItems(items);
    owner_->setCode(chosen ? chosen : std::optional(codeOfOwner(self_)));
}

bool TicketFields::isOpen() const { return box_->isChecked(); }

void TicketFields::setOpen(bool open) { box_->setChecked(open); }

std::optional<ToldDifficulty> TicketFields::told() const {
    if (!isOpen()) return {};
    return ToldDifficulty{
        .kind = kind_->code().value_or(QString()),
        .words = words_->text(),
        .due = due_->day(),
        .owner = StaffId(owner_->code().value_or(codeOfOwner(self_)).mid(1).toLongLong())};
}

bool TicketFields::isDueRight() const { return !isOpen() || due_->isRight(); }

void TicketFields::showProblem(const QString& key, const QString& text) {
    grid_->showProblem(fields_.at(key), text);
    bringIntoView();
}

/// They open below the edge of the form; its layout comes first.
void TicketFields::bringIntoView() {
    QTimer::singleShot(0, this, [this] {
        for (auto* up = parentWidget(); up; up = up->parentWidget())
            if (auto* area = qobject_cast<QScrollArea*>(up))
                return area->ensureWidgetVisible(grid_);
    });
}

void TicketFields::clearProblems() { grid_->clearProblems(); }

}  // namespace zhiqiao::ui
