// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programmes/enrolment_panel.h"

#include "ui/programmes/enrolment_words.h"
#include "ui/widgets/clash_part.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/code_items.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/form_frame.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/problem_line.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <utility>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kEnrolmentsShown = 3;  // with the head
constexpr int kStepsShown = 4;
constexpr int kWidestEnrolment = 120;
const QString kEnrol = u"enrol"_s;
const QString kAdmit = u"admit"_s;
const QString kEnd = u"end"_s;
const QString kWithdraw = u"withdraw"_s;
const QString kAddStep = u"add"_s;
const QString kSetStep = u"set"_s;
const QString kDoStep = u"done"_s;
const QString kDropStep = u"drop"_s;
const QString kStepAgain = u"again"_s;

QString ownerKey(StaffId id) { return u's' + QString::number(id.value()); }

bool isAboutStep(const QString& act) {
    return act == kSetStep || act == kDoStep || act == kDropStep || act == kStepAgain;
}

std::vector<CodeItem> programmeEnds(const EnrolmentPresenter& presenter, const QString& programme) {
    auto items = codeItems(presenter.codes().lists, u"programme_end"_s);
    if (const auto* known = presenter.programmes().find(programme))
        std::erase_if(items,
                      [&](const CodeItem& item) { return !known->ends.contains(item.code); });
    return items;
}

}  // namespace

EnrolmentPanel::EnrolmentPanel(EnrolmentPresenter& presenter, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      header_(new PageHeader(tr("Programmes"), this)),
      problem_(new ProblemLine(this)),
      clashes_(new ClashPart(this)),
      save_(named<QPushButton>(u"enrolmentSave"_s, tr("Save  Ctrl+Enter"))),
      grid_(new FormGrid),
      act_(named<CodeCombo>(u"enrolmentAct"_s)),
      round_(named<CodeCombo>(u"enrolmentRound"_s)),
      step_(named<CodeCombo>(u"enrolmentStep"_s)),
      code_(named<CodeCombo>(u"enrolmentCode"_s)),
      words_(named<QLineEdit>(u"enrolmentWords"_s)),
      owner_(named<CodeCombo>(u"enrolmentOwner"_s)),
      day_(named<DayEdit>(u"enrolmentDay"_s, presenter.clock())),
      enrolments_(plainTable(
          u"enrolmentTable"_s, tr("Enrolments"),
          {tr("Applied on"), tr("Programme"), tr("State"), tr("Entered on"), tr("Steps")})),
      steps_(plainTable(u"enrolmentSteps"_s, tr("Plan"),
                        {tr("Step"), tr("What is to be done"), tr("Sees to it"), tr("State")})) {
    setObjectName(u"enrolmentPanel"_s);
    layOut();
    setFocusProxy(act_);
    for (auto* table : {enrolments_, steps_}) table->installEventFilter(this);
    connect(save_, &QPushButton::clicked, this, &EnrolmentPanel::save);
    connect(act_, &CodeCombo::codeChanged, this, &EnrolmentPanel::showAsked);
    connect(step_, &CodeCombo::codeChanged, this, &EnrolmentPanel::showAsked);
    connect(enrolments_, &QTableWidget::doubleClicked, this, [this](const QModelIndex& at) {
        if (const auto* view = viewAt(at.row())) take(*view);
    });
    connect(steps_, &QTableWidget::doubleClicked, this,
            [this](const QModelIndex& at) { takeStep(at.row()); });
    connect(&presenter, &EnrolmentPresenter::changed, this, &EnrolmentPanel::fill);
    connect(&presenter, &EnrolmentPresenter::failed, this, &EnrolmentPanel::showError);
    connect(&presenter, &EnrolmentPresenter::saved, this, [this] {
        wanted_ = presenter_.savedLast();  // also when the page was read anew meanwhile
        begin();
    });
    connectClashes();
    begin();
}

void EnrolmentPanel::layOut() {
    auto* back = named<QPushButton>(u"enrolmentBack"_s, tr("Back  Esc"));
    makePrimary(save_);
    header_->addButton(save_);
    header_->addButton(back);
    connect(back, &QPushButton::clicked, this, &EnrolmentPanel::left);
    addRow(tr("To do"), act_);
    addRow(tr("Programme"), round_);
    addRow(tr("Step"), step_);
    addRow(tr("Result"), code_);
    addRow(tr("In words"), words_);
    addRow(tr("Sees to it"), owner_);
    addRow(tr("Last day"), day_);
    grid_->setMaximumWidth(quarters(this, kWidestEnrolment));
    const int line = 2 * enrolments_->fontMetrics().height();
    enrolments_->setMinimumHeight(kEnrolmentsShown * line);
    steps_->setMinimumHeight(kStepsShown * line);
    auto* body = new QWidget;
    auto* inner = new QVBoxLayout(body);
    inner->addWidget(enrolments_, 2);
    inner->addWidget(steps_, 4);
    inner->addWidget(grid_);
    inner->addStretch(1);  // without enrolments the form does not spread
    space(body, inner, 0, gap::kGroups);
    auto* column = new QVBoxLayout(this);
    column->addWidget(header_);
    column->addWidget(problem_);
    column->addWidget(clashes_);
    column->addWidget(scrolled(u"enrolmentBody"_s, tr("Programmes"), body, this), 1);
    space(this, column, 0, gap::kRows);
}

void EnrolmentPanel::open(PersonId person) {
    wanted_.reset();
    begin();
    arriving_ = true;
    presenter_.open(person);
}

const EnrolmentView* EnrolmentPanel::viewAt(int row) const {
    const auto& all = presenter_.enrolments();
    return row >= 0 && size_t(row) < all.size() ? &all[size_t(row)] : nullptr;
}

const PlanStep* EnrolmentPanel::step() const {
    return taken_ ? taken_->course.step(step_->code().value_or(QString()).toInt()) : nullptr;
}

QString EnrolmentPanel::act() const { return act_->code().value_or(QString()); }

void EnrolmentPanel::fill() {
    std::vector<QStringList> rows;
    for (const auto& view : presenter_.enrolments())
        rows.push_back(enrolmentLine(view, presenter_.codes().lists));
    setRows(*enrolments_, rows);
    enrolments_->setVisible(!rows.empty());
    const bool may = presenter_.isRead() && presenter_.mayRecord();
    save_->setEnabled(may);
    grid_->setEnabled(may);
    std::vector<CodeItem> owners;
    for (const auto& one : presenter_.colleagues()) owners.push_back({ownerKey(one.id), one.name});
    owner_->setItems(owners);
    std::vector<CodeItem> rounds;
    for (const auto& [id, name] : presenter_.rounds())
        rounds.push_back({QString::number(id.value()), name});
    round_->setItems(rounds, tr("Choose"));
    if (!presenter_.isRead()) return begin();
    const auto& all = presenter_.enrolments();
    const auto at = wanted_ || !taken_ ? wanted_ : std::optional<EnrolmentId>(taken_->enrolment.id);
    const auto same =
        std::ranges::find_if(all, [&](const EnrolmentView& one) { return at == one.enrolment.id; });
    if (!wanted_ && same != all.end() && taken_ &&
        (same->enrolment == taken_->enrolment || isBegun()))
        return;  // read once more: what is being typed stays
    const bool firstIsOpen = !all.empty() && all.front().course.isOpen();
    const bool arrived = std::exchange(arriving_, false);
    const bool goesOn = std::exchange(wanted_, std::nullopt).has_value();
    if (same != all.end())
        take(*same);
    else if (arrived && firstIsOpen)
        take(all.front());
    else
        begin();
    if (may && isVisible() && (arrived || goesOn)) act_->setFocus(Qt::OtherFocusReason);
}

void EnrolmentPanel::begin() {
    taken_.reset();
    grid_->clearProblems();
    problem_->clear();
    clashes_->clear();
    header_->setFacts(presenter_.isRead() && presenter_.rounds().empty()
                          ? tr("No round of a programme is open: open one on its page, "
                               "Ctrl+Shift+E.")
                          : tr("Enter on an enrolment or a step takes it into the form."));
    setRows(*steps_, {});
    steps_->setVisible(false);
    offerActs();
}

void EnrolmentPanel::take(const EnrolmentView& view) {
    begin();
    taken_ = view;
    header_->setFacts(standingOf(view, presenter_.codes().lists));
    setRows(*steps_,
            stepLines(view, presenter_.codes(), presenter_.staff(), presenter_.clock().today()));
    steps_->setVisible(!view.course.steps.empty());
    offerActs();
}

void EnrolmentPanel::takeStep(int row) {
    if (!taken_ || row < 0 || size_t(row) >= taken_->course.steps.size()) return;
    const auto& chosen = taken_->course.steps[size_t(row)];
    act_->setCode(chosen.isOpen() ? kDoStep : kStepAgain);
    step_->setCode(QString::number(chosen.number));
    showAsked();
    words_->setFocus(Qt::OtherFocusReason);
}

/// Only what the state allows.
void EnrolmentPanel::offerActs() {
    std::vector<CodeItem> acts;
    std::vector<CodeItem> steps;
    if (taken_) {
        const auto& course = taken_->course;
        for (const auto& one : course.steps)
            steps.push_back({QString::number(one.number), one.what});
        if (course.isUndecided()) acts.push_back({kAdmit, tr("Admit")});
        if (course.holdsPlace()) {
            acts.push_back({kDoStep, tr("Step is done")});
            acts.push_back({kSetStep, tr("Change a step")});
            acts.push_back({kAddStep, tr("Add a step")});
            acts.push_back({kDropStep, tr("Step is not needed")});
            acts.push_back({kStepAgain, tr("Open a step again")});
            acts.push_back({kEnd, tr("End it with a result")});
        }
        if (course.isOpen()) acts.push_back({kWithdraw, tr("Withdraw")});
    }
    acts.push_back({kEnrol, tr("Enrol in a programme")});
    act_->setItems(acts);
    act_->setCode(acts.front().code);
    step_->setItems(steps);
    if (const auto* next = taken_ ? taken_->course.nextStep() : nullptr)
        step_->setCode(QString::number(next->number));
    words_->clear();
    showAsked();
}

void EnrolmentPanel::fillCodes() {
    if (act() == kEnd)
        code_->setItems(programmeEnds(presenter_, taken_ ? taken_->enrolment.programme : QString()),
                        tr("Choose"));
    else if (act() == kWithdraw)
        code_->setItems(codeItems(presenter_.codes().lists, u"programme_withdrawal"_s),
                        tr("Choose"));
}

void EnrolmentPanel::addRow(const QString& label, QWidget* field) {
    labels_[field] = grid_->addRow(label, field);
}

void EnrolmentPanel::ask(QWidget* field, bool asked) {
    field->setEnabled(asked);
    field->setVisible(asked);
    labels_[field]->setVisible(asked);
}

/// Only what the act asks for is there.
void EnrolmentPanel::showAsked() {
    const auto now = act();
    const bool setsStep = now == kAddStep || now == kSetStep;
    ask(round_, now == kEnrol);
    ask(step_, isAboutStep(now));
    ask(code_, now == kEnd || now == kWithdraw);
    ask(owner_, setsStep);
    ask(day_, now == kAdmit || setsStep);
    labels_[day_]->setText(now == kAdmit ? tr("Day of entry") : tr("Last day"));
    fillCodes();
    const auto* chosen = now == kSetStep ? step() : nullptr;
    seen_.reset();
    if (chosen) seen_ = PlanStepSeen{taken_->enrolment, chosen->number, factsOf(*chosen)};
    putStep(chosen ? factsOf(*chosen)
                   : PlanStepFacts{
                         {},
                         presenter_.self(),
                         now == kAdmit ? std::optional(presenter_.clock().today()) : std::nullopt});
    asked_ = typedStep();
}

void EnrolmentPanel::save() {
    grid_->clearProblems();
    problem_->clear();
    clashes_->clear();
    if (!save_->isEnabled()) return;
    if (!day_->isRight()) return grid_->showProblem(day_, tr("This is no day."));
    const auto words = words_->text().trimmed();
    const auto code = code_->code().value_or(QString());
    if (act() == kEnrol) {
        const auto round = round_->code();
        if (!round) return grid_->showProblem(round_, tr("Choose the programme."));
        return presenter_.enrol(ProgrammeRoundId(round->toLongLong()), words);
    }
    if (!taken_) return;
    if (act() == kAdmit)
        presenter_.admit(*taken_, day_->day().value_or(QDate()), words);
    else if (code_->isEnabled() && code.isEmpty())
        grid_->showProblem(code_, tr("Choose the result."));
    else if (act() == kEnd)
        presenter_.end(*taken_, code, words);
    else if (act() == kWithdraw)
        presenter_.withdraw(*taken_, code, words);
    else
        saveStep(act(), words);
}

void EnrolmentPanel::saveStep(const QString& act, const QString& words) {
    const auto number = step_->code().value_or(QString()).toInt();
    if (act == kAddStep) return presenter_.addStep(*taken_, typedStep());
    if (act == kSetStep && seen_) return presenter_.changeStep(*seen_, typedStep());
    presenter_.recordStep(*taken_, {number,
                                    act == kDoStep     ? EnrolmentDeedKind::Done
                                    : act == kDropStep ? EnrolmentDeedKind::Drop
                                                       : EnrolmentDeedKind::Reopen,
                                    words});
}

void EnrolmentPanel::showError(const Error& error) {
    const std::pair<QString, QWidget*> fields[] = {
        {u"words"_s, words_}, {u"owner"_s, owner_}, {u"entry"_s, day_}};
    for (const auto& [name, field] : fields)
        if (error.detail == u"field="_s + name)
            return grid_->showProblem(field, error.message + u' ' + error.hint);
    problem_->show(error);
}

bool EnrolmentPanel::eventFilter(QObject* object, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(object, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) &&
                       !(key->modifiers() & ~Qt::KeypadModifier);
    if (enter && object == steps_) {
        takeStep(steps_->currentRow());
        return true;
    }
    const auto* view = enter && object == enrolments_ ? viewAt(enrolments_->currentRow()) : nullptr;
    if (!view) return QWidget::eventFilter(object, event);
    take(*view);
    act_->setFocus(Qt::OtherFocusReason);
    return true;
}

void EnrolmentPanel::keyPressEvent(QKeyEvent* event) {
    if (!takeFormKey(
            *event, [this] { save(); }, [this] { emit left(); }))
        QWidget::keyPressEvent(event);
}

}  // namespace zhiqiao::ui
