// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hardship/hardship_panel.h"

#include "ui/hardship/application_part.h"
#include "ui/hardship/step_part.h"
#include "ui/widgets/form_frame.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/page_stack.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/problem_line.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <utility>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

HardshipPanel::HardshipPanel(HardshipPresenter& presenter, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      problem_(new ProblemLine(this)),
      stack_(new PageStack),
      application_(new ApplicationPart(presenter)),
      step_(new StepPart(presenter)),
      further_(named<QPushButton>(u"hardshipFurther"_s, tr("&Further category"))),
      print_(named<QPushButton>(u"hardshipPrint"_s, tr("Print 认定表  Ctrl+P"))),
      save_(named<QPushButton>(u"hardshipSave"_s, tr("Save  Ctrl+Enter"))),
      history_(plainTable(
          u"hardshipHistory"_s, tr("Steps so far"),
          {tr("Day"), tr("Category"), tr("Step"), tr("State"), tr("By"), tr("In words")})) {
    setObjectName(u"hardshipPanel"_s);
    auto* header = new PageHeader(tr("Recognition of hardship"), this);
    auto* back = named<QPushButton>(u"hardshipBack"_s, tr("Back  Esc"));
    makePrimary(save_);
    header->addButton(further_);
    header->addButton(print_);
    header->addButton(save_);
    header->addButton(back);
    stack_->addWidget(application_);
    stack_->addWidget(step_);
    stack_->setFocusProxy(application_);
    auto* body = new QWidget;
    auto* inner = new QVBoxLayout(body);
    inner->addWidget(stack_);
    inner->addWidget(history_, 1);
    space(body, inner, 0, gap::kGroups);
    auto* column = new QVBoxLayout(this);
    column->addWidget(header);
    column->addWidget(problem_);
    column->addWidget(scrolled(u"hardshipBody"_s, tr("Recognition of hardship"), body, this), 1);
    space(this, column, 0, gap::kRows);
    setFocusProxy(stack_);
    connect(back, &QPushButton::clicked, this, &HardshipPanel::left);
    connect(save_, &QPushButton::clicked, this, &HardshipPanel::save);
    connect(print_, &QPushButton::clicked, this, [this] {
        if (const auto* kept = presenter_.current()) emit printWanted(kept->id);
    });
    connect(further_, &QPushButton::clicked, this, [this] {
        another_ = true;
        showPart();
    });
    connect(&presenter, &HardshipPresenter::changed, this, &HardshipPanel::showPart);
    connect(&presenter, &HardshipPresenter::failed, this, &HardshipPanel::showError);
    connect(&presenter, &HardshipPresenter::saved, this, [this] {
        problem_->clear();
        another_ = false;
        application_->clear();
        step_->clear();
    });
}

void HardshipPanel::open(PersonId person) {
    if (person_ != person) {
        another_ = false;
        application_->setFiled({});
    }
    person_ = person;
    fresh_ = true;
    problem_->clear();
    presenter_.open(person);
}

void HardshipPanel::setFiled(const QStringList& kinds) { application_->setFiled(kinds); }

std::optional<QStringList> HardshipPanel::wantedPapers() const {
    if (!presenter_.view() || !applies()) return std::nullopt;
    return application_->wantedPapers();
}

bool HardshipPanel::applies() const { return another_ || !presenter_.current(); }

void HardshipPanel::showPart() {
    stack_->setVisible(presenter_.view().has_value());
    if (!presenter_.view() || !person_) {
        step_->fill();
        setRows(*history_, {});
        return;
    }
    further_->setVisible(!applies() && presenter_.mayApply());
    print_->setVisible(presenter_.current() && presenter_.mayPrint());
    save_->setEnabled(applies() ? presenter_.mayApply() : !presenter_.steps().empty());
    if (applies())
        application_->start(*person_);
    else
        step_->fill();
    auto* part = applies() ? static_cast<QWidget*>(application_) : step_;
    const bool turns = std::exchange(fresh_, false) || stack_->currentWidget() != part;
    stack_->setCurrentWidget(part);
    stack_->setFocusProxy(part);
    if (turns && isVisible()) part->setFocus(Qt::OtherFocusReason);
    showHistory();
}

void HardshipPanel::showHistory() {
    std::vector<QStringList> rows;
    for (const auto& line : presenter_.history())
        rows.push_back({line.on.toString(Qt::ISODate), line.category, line.what, line.state,
                        line.by, line.note});
    history_->setVisible(!rows.empty());
    setRows(*history_, rows);
}

void HardshipPanel::save() {
    if (!presenter_.view() || !save_->isEnabled()) return;
    applies() ? application_->submit() : step_->submit();
}

void HardshipPanel::showError(const Error& error) {
    problem_->show(error);
    if (applies() && error.detail.startsWith(u"field="_s))
        application_->showProblem(error.detail.mid(6), error.message);
}

void HardshipPanel::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Print)) {
        if (const auto* kept = presenter_.current()) emit printWanted(kept->id);
        return;
    }
    if (!takeFormKey(
            *event, [this] { save(); }, [this] { emit left(); }))
        QWidget::keyPressEvent(event);
}

}  // namespace zhiqiao::ui
