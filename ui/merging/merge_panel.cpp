// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merging/merge_panel.h"

#include "ui/merging/compare_part.h"
#include "ui/merging/unmerge_part.h"
#include "ui/widgets/form_frame.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/page_stack.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/problem_line.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

MergePanel::MergePanel(MergePresenter& presenter, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      header_(new PageHeader(tr("Two records of one person"), this)),
      exchange_(named<QPushButton>(u"mergeExchange"_s, tr("X  Exchange the two"))),
      do_(named<QPushButton>(u"mergeDo"_s)),
      problem_(new ProblemLine(this)),
      stack_(new PageStack),
      choice_(new QWidget),
      nobody_(named<TextLabel>(u"mergeNobody"_s, TextSize::Body,
                               tr("Nobody alike is registered. Type the number of the other "
                                  "record and press Enter."))),
      rows_(plainTable(u"mergeCandidates"_s, tr("Records that may be meant, and former merges"),
                       {tr("Record"), tr("Name"), tr("Born on"), tr("What")})),
      number_(named<QLineEdit>(u"mergeNumber"_s)),
      compare_(new ComparePart(presenter)),
      unmerge_(new UnmergePart(presenter)) {
    setObjectName(u"mergePanel"_s);
    auto* back = named<QPushButton>(u"mergeBack"_s, tr("Back  Esc"));
    makePrimary(do_);
    for (auto* button : {exchange_, do_, back}) {
        button->setAutoDefault(false);
        header_->addButton(button);
    }
    buildChoice(choice_);
    for (auto* part : {choice_, static_cast<QWidget*>(compare_), static_cast<QWidget*>(unmerge_)})
        stack_->addWidget(part);
    auto* column = new QVBoxLayout(this);
    column->addWidget(header_);
    column->addWidget(problem_);
    column->addWidget(stack_, 1);
    space(this, column, 0, gap::kRows);
    setFocusProxy(stack_);
    showPart(choice_);
    connect(back, &QPushButton::clicked, this, &MergePanel::goBack);
    connect(do_, &QPushButton::clicked, this, &MergePanel::submit);
    connect(exchange_, &QPushButton::clicked, &presenter, &MergePresenter::exchange);
    connect(&presenter, &MergePresenter::changed, this, &MergePanel::fillChoice);
    connect(&presenter, &MergePresenter::compared, this, [this] {
        compare_->fill();
        problem_->clear();
        if (presenter_.preview()) showPart(compare_);
        showButtons();
    });
    connect(&presenter, &MergePresenter::conflictsShown, this, [this] {
        unmerge_->fill();
        problem_->clear();
        if (presenter_.parting()) showPart(unmerge_);
        showButtons();
    });
    connect(&presenter, &MergePresenter::failed, this, [this](const Error& error) {
        problem_->show(error);
        if (error.code == "merge.reason_missing") compare_->showProblem(error.message);
    });
    const auto leave = [this] {
        showPart(choice_);
        if (isVisible()) emit left();
    };
    connect(&presenter, &MergePresenter::merged, this, leave);
    connect(&presenter, &MergePresenter::parted, this, leave);
}

void MergePanel::buildChoice(QWidget* choice) {
    nobody_->setWordWrap(true);
    auto* grid = new FormGrid;
    grid->addRow(tr("Number of the other record"), number_);
    auto* column = new QVBoxLayout(choice);
    column->addWidget(nobody_);
    column->addWidget(rows_, 1);
    column->addWidget(grid);
    column->addStretch(0);
    space(choice, column, 0, gap::kGroups);
    rows_->installEventFilter(this);
    number_->installEventFilter(this);
    connect(rows_, &QTableWidget::cellDoubleClicked, this, &MergePanel::openRow);
}

void MergePanel::open(PersonId person) {
    problem_->clear();
    number_->clear();
    showPart(choice_);
    presenter_.open(person);
}

void MergePanel::openMerge(MergeId merge) { presenter_.lookBack(merge); }

void MergePanel::fillChoice() {
    std::vector<QStringList> rows;
    for (const auto& one : presenter_.candidates())
        rows.push_back({QString::number(one.person.value()),
                        one.name.isEmpty() ? tr("another office") : one.name, one.born,
                        one.because});
    for (const auto& merge : presenter_.merges()) {
        const auto other = merge.kept == presenter_.person() ? merge.gone : merge.kept;
        const auto day = merge.recorded.at.addSecs(qint64(8) * 3600).date().toString(Qt::ISODate);
        const auto what = merge.undone ? tr("merged on %1 by %2, undone since")
                                       : tr("merged on %1 by %2; Enter: undo the merge");
        rows.push_back({QString::number(other.value()),
                        {},
                        {},
                        what.arg(day, presenter_.staffName(merge.recorded.staff))});
    }
    setRows(*rows_, rows);
    rows_->setVisible(!rows.empty());
    nobody_->setVisible(presenter_.candidates().empty());
    if (!rows.empty() && rows_->currentRow() < 0) rows_->setCurrentCell(0, 0);
    choice_->setFocusProxy(rows.empty() ? static_cast<QWidget*>(number_) : rows_);
    if (isVisible() && stack_->currentWidget() == choice_) choice_->setFocus(Qt::OtherFocusReason);
}

void MergePanel::openRow(int row) {
    const auto candidates = presenter_.candidates().size();
    if (row < 0) return;
    problem_->clear();
    if (size_t(row) < candidates) {
        presenter_.compare(presenter_.candidates()[size_t(row)].person);
    } else if (const auto merge = size_t(row) - candidates; merge < presenter_.merges().size()) {
        const auto& one = presenter_.merges()[merge];
        if (!one.undone) presenter_.lookBack(one.id);
    }
}

void MergePanel::openTyped() {
    bool isNumber = false;
    const auto number = number_->text().trimmed().toLongLong(&isNumber);
    problem_->clear();
    if (isNumber) presenter_.compare(PersonId(number));
}

void MergePanel::showPart(QWidget* part) {
    const bool turns = stack_->currentWidget() != part;
    stack_->setCurrentWidget(part);
    stack_->setFocusProxy(part);
    showButtons();
    if (turns && isVisible()) part->setFocus(Qt::OtherFocusReason);
}

void MergePanel::showButtons() {
    auto* part = stack_->currentWidget();
    exchange_->setVisible(part == compare_);
    do_->setVisible(part != choice_);
    do_->setText(part == unmerge_ ? tr("Undo the merge  Ctrl+Enter") : tr("Merge  Ctrl+Enter"));
    do_->setEnabled(part == unmerge_ ? unmerge_->isReady() : compare_->isReady());
}

void MergePanel::submit() {
    if (!do_->isEnabled() || stack_->currentWidget() == choice_) return;
    stack_->currentWidget() == unmerge_ ? presenter_.unmerge() : compare_->submit();
}

void MergePanel::goBack() {
    problem_->clear();
    if (stack_->currentWidget() == choice_)
        emit left();
    else
        showPart(choice_);
}

void MergePanel::keyPressEvent(QKeyEvent* event) {
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && event->key() == Qt::Key_X && stack_->currentWidget() == compare_)
        return presenter_.exchange();
    if (!takeFormKey(
            *event, [this] { submit(); }, [this] { goBack(); }))
        QWidget::keyPressEvent(event);
}

bool MergePanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (!enter || (key.modifiers() & ~Qt::KeypadModifier))
        return QWidget::eventFilter(watched, event);
    watched == number_ ? openTyped() : openRow(rows_->currentRow());
    return true;
}

}  // namespace zhiqiao::ui
