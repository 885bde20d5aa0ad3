// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hardship/hardship_panel.h"

#include "ui/hardship/application_part.h"
#include "ui/hardship/step_part.h"
#include "ui/helping/help_part.h"
#include "ui/widgets/clash_part.h"
#include "ui/widgets/form_frame.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/page_stack.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/problem_line.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <utility>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

HardshipPanel::HardshipPanel(HardshipPresenter& presenter, HelpPresenter& help, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      problem_(new ProblemLine(this)),
      overtaken_(new ClashPart(this)),
      stack_(new PageStack),
      application_(new ApplicationPart(presenter)),
      step_(new StepPart(presenter)),
      helpPresenter_(help),
      help_(new HelpPart(help)),
      turn_(named<QPushButton>(u"hardshipTurn"_s, tr("Help plan  Ctrl+J"))),
      further_(named<QPushButton>(u"hardshipFurther"_s, tr("&Further category"))),
      papers_(named<QPushButton>(u"hardshipPapers"_s, tr("&Print"))),
      save_(named<QPushButton>(u"hardshipSave"_s, tr("Save  Ctrl+Enter"))),
      history_(plainTable(
          u"hardshipHistory"_s, tr("Steps so far"),
          {tr("Day"), tr("Category"), tr("Step"), tr("State"), tr("By"), tr("In words")})) {
    setObjectName(u"hardshipPanel"_s);
    overtaken_->setObjectName(u"hardshipOvertaken"_s);
    auto* header = new PageHeader(tr("Recognition of hardship"), this);
    auto* back = named<QPushButton>(u"hardshipBack"_s, tr("Back  Esc"));
    makePrimary(save_);
    header->addButton(further_);
    header->addButton(turn_);
    header->addButton(papers_);
    header->addButton(save_);
    header->addButton(back);
    stack_->addWidget(application_);
    stack_->addWidget(step_);
    stack_->addWidget(help_);
    addPapers();
    stack_->setFocusProxy(application_);
    auto* body = new QWidget;
    auto* inner = new QVBoxLayout(body);
    inner->addWidget(stack_);
    inner->addWidget(history_, 1);
    space(body, inner, 0, gap::kGroups);
    auto* column = new QVBoxLayout(this);
    column->addWidget(header);
    column->addWidget(problem_);
    column->addWidget(overtaken_);
    column->addWidget(scrolled(u"hardshipBody"_s, tr("Recognition of hardship"), body, this), 1);
    space(this, column, 0, gap::kRows);
    setFocusProxy(stack_);
    connect(back, &QPushButton::clicked, this, &HardshipPanel::left);
    connect(save_, &QPushButton::clicked, this, &HardshipPanel::save);
    connect(turn_, &QPushButton::clicked, this, [this] { showHelp(!helps_); });
    connect(&help, &HelpPresenter::changed, this, &HardshipPanel::showPart);
    connect(&help, &HelpPresenter::failed, this, &HardshipPanel::showError);
    connect(&help, &HelpPresenter::overtaken, problem_, &ProblemLine::clear);
    connect(&help, &HelpPresenter::saved, this, [this] {
        problem_->clear();
        help_->clear();
    });
    connect(further_, &QPushButton::clicked, this, [this] {
        another_ = true;
        showPart();
    });
    connect(&presenter, &HardshipPresenter::changed, this, &HardshipPanel::showPart);
    connect(&presenter, &HardshipPresenter::failed, this, &HardshipPanel::showError);
    connect(&presenter, &HardshipPresenter::overtaken, this,
            [this](const EditedBy& by, const QString& what) {
                problem_->clear();
                overtaken_->tell(by, what);
            });
    connect(&presenter, &HardshipPresenter::saved, this, [this] {
        problem_->clear();
        another_ = false;
        application_->clear();
        step_->clear();
        helpPresenter_.reload();  // a decision or an exit brings or ends a plan
    });
}

void HardshipPanel::open(PersonId person) {
    if (person_ != person) {
        another_ = false;
        helps_ = false;
        application_->setFiled({});
        step_->clear();
        help_->clear();
    }
    person_ = person;
    fresh_ = true;
    problem_->clear();
    overtaken_->clear();
    presenter_.open(person);
    helpPresenter_.open(person);
}

void HardshipPanel::addPapers() {
    auto* menu = new QMenu(papers_);
    const std::pair<HardshipPaper, QString> papers[] = {
        {HardshipPaper::Form, u"认定表"_s},
        {HardshipPaper::EmptyForm, tr("认定表, empty")},
        {HardshipPaper::Card, u"就业援助卡"_s},
        {HardshipPaper::Notice, u"公示名单"_s},
        {HardshipPaper::Plan, u"个人帮扶计划"_s},
        {HardshipPaper::EmptyPlan, tr("个人帮扶计划, empty")}};
    for (const auto& [paper, words] : papers)
        menu->addAction(words, this, [this, paper = paper] { emit paperWanted(paper); })
            ->setData(int(paper));
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        for (auto* action : menu->actions())
            action->setEnabled(isThere(HardshipPaper(action->data().toInt())));
    });
    papers_->setMenu(menu);
}

bool HardshipPanel::isThere(HardshipPaper paper) const {
    if (paper == HardshipPaper::EmptyForm || paper == HardshipPaper::EmptyPlan) return true;
    if (paper == HardshipPaper::Plan) return helpPresenter_.current();
    return presenter_.current();
}

void HardshipPanel::proposeExit(const QString& reason) { step_->propose(reason); }

void HardshipPanel::showHelp(bool shown) {
    if (helps_ == shown) return;
    helps_ = shown;
    problem_->clear();
    overtaken_->clear();
    fresh_ = true;
    showPart();
}

void HardshipPanel::print() {
    emit paperWanted(helps_ ? HardshipPaper::Plan : HardshipPaper::Form);
}

void HardshipPanel::setFiled(const QStringList& kinds) { application_->setFiled(kinds); }

std::optional<QStringList> HardshipPanel::wantedPapers() const {
    if (!presenter_.view() || !applies()) return std::nullopt;
    return application_->wantedPapers();
}

bool HardshipPanel::applies() const { return !helps_ && (another_ || !presenter_.current()); }

void HardshipPanel::showPart() {
    stack_->setVisible(presenter_.view().has_value());
    if (!presenter_.view() || !person_) {
        step_->fill();
        help_->fill();
        setRows(*history_, {});
        return;
    }
    turn_->setText(helps_ ? tr("Recognition  Ctrl+J") : tr("Help plan  Ctrl+J"));
    turn_->setVisible(helps_ || helpPresenter_.current());
    further_->setVisible(!helps_ && !applies() && presenter_.mayApply());
    papers_->setVisible(presenter_.mayPrint());
    save_->setEnabled(helps_      ? helpPresenter_.mayChange()
                      : applies() ? presenter_.mayApply()
                                  : !presenter_.steps().empty());
    if (helps_)
        help_->fill();
    else if (applies())
        application_->start(*person_);
    else
        step_->fill();
    auto* part = helps_      ? static_cast<QWidget*>(help_)
                 : applies() ? static_cast<QWidget*>(application_)
                             : step_;
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
    history_->setVisible(!helps_ && !rows.empty());
    setRows(*history_, rows);
}

void HardshipPanel::save() {
    if (!presenter_.view() || !save_->isEnabled()) return;
    overtaken_->clear();
    if (helps_) return help_->submit();
    applies() ? application_->submit() : step_->submit();
}

void HardshipPanel::showError(const Error& error) {
    problem_->show(error);
    if (!error.detail.startsWith(u"field="_s)) return;
    if (helps_)
        help_->showProblem(error.detail.mid(6), error.message);
    else if (applies())
        application_->showProblem(error.detail.mid(6), error.message);
}

void HardshipPanel::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Print)) return print();
    if (event->key() == Qt::Key_J && event->modifiers() == Qt::ControlModifier)
        return showHelp(!helps_);
    if (!takeFormKey(
            *event, [this] { save(); }, [this] { emit left(); }))
        QWidget::keyPressEvent(event);
}

}  // namespace zhiqiao::ui
