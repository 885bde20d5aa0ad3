// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casework/paper_act_form.h"

#include "ui/widgets/named.h"

#include <QKeyEvent>
#include <QPushButton>

#include <utility>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

PaperActForm::PaperActForm(const QString& name, const QString& title, const QString& paper,
                           ServicePresenter& presenter, QWidget* parent)
    : ActForm(name, title, presenter, parent),
      save_(findChild<QPushButton*>(name + u"Save"_s)),
      print_(named<QPushButton>(name + u"Print"_s, tr("Save and print  Ctrl+P"), this)) {
    auto* blank = named<QPushButton>(name + u"Blank"_s, tr("Empty form  Alt+E"), this);
    addButton(blank);
    addButton(print_);
    connect(blank, &QPushButton::clicked, this, [this, paper] { emit blankWanted(paper); });
    connect(print_, &QPushButton::clicked, this, &PaperActForm::print);
    connect(&presenter, &ServicePresenter::busyChanged, print_, &QWidget::setDisabled);
    connect(&presenter, &ServicePresenter::recorded, this, [this](const ServiceRecord& record) {
        if (std::exchange(printNext_, false)) emit printWanted(record.facts.person, record.id);
    });
    connect(&presenter, &ServicePresenter::refused, this, [this] { printNext_ = false; });
}

void PaperActForm::setPrinted(const std::optional<ServiceRecord>& old) {
    printed_ = old;
    printNext_ = false;
    print_->setText(old ? tr("Print form  Ctrl+P") : tr("Save and print  Ctrl+P"));
}

void PaperActForm::print() {
    if (printed_) return emit printWanted(printed_->facts.person, printed_->id);
    printNext_ = true;
    save_->click();
}

void PaperActForm::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Print))
        print_->click();
    else if (event->key() == Qt::Key_E && event->modifiers() == Qt::AltModifier)
        findChild<QPushButton*>(objectName() + u"Blank"_s)->click();
    else
        ActForm::keyPressEvent(event);
}

}  // namespace zhiqiao::ui
