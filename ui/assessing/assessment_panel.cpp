// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessing/assessment_panel.h"

#include "ui/assessing/question_table.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/form_frame.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/problem_line.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kMostEarlier = 3;  // columns beside the answers
constexpr int kWidestForm = 120;    // quarters of a line

}  // namespace

AssessmentPanel::AssessmentPanel(AssessmentPresenter& presenter, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      header_(new PageHeader(tr("Assessment"), this)),
      problem_(new ProblemLine(this)),
      save_(named<QPushButton>(u"assessmentSave"_s, tr("Save  Ctrl+Enter"))),
      takeBack_(named<QPushButton>(u"assessmentTakeBack"_s, tr("&Take back"))),
      grid_(new FormGrid),
      record_(named<CodeCombo>(u"assessmentRecord"_s)),
      on_(named<DayEdit>(u"assessmentOn"_s, presenter.clock())),
      note_(named<QLineEdit>(u"assessmentNote"_s)),
      questions_(new QuestionTable(this)),
      result_(named<TextLabel>(u"assessmentResult"_s, TextSize::Body, QString(), this)) {
    setObjectName(u"assessmentPanel"_s);
    header_->setFacts(
        tr("A digit answers a question and goes to the next; 0 leaves it open. "
           "Nothing is added up, and nothing is decided by it."));
    auto* back = named<QPushButton>(u"assessmentBack"_s, tr("Back  Esc"));
    makePrimary(save_);
    header_->addButton(takeBack_);
    header_->addButton(save_);
    header_->addButton(back);
    buildGrid();
    result_->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(header_);
    column->addWidget(problem_);
    column->addWidget(questions_, 1);
    column->addWidget(result_);
    column->addWidget(grid_);
    space(this, column, 0, gap::kRows);
    setFocusProxy(questions_);
    connect(back, &QPushButton::clicked, this, &AssessmentPanel::left);
    connect(save_, &QPushButton::clicked, this, &AssessmentPanel::save);
    connect(takeBack_, &QPushButton::clicked, this, &AssessmentPanel::takeBack);
    connect(questions_, &QuestionTable::answersChanged, this, &AssessmentPanel::showResult);
    connect(record_, &CodeCombo::codeChanged, this, &AssessmentPanel::beginCorrection);
    connect(&presenter, &AssessmentPresenter::changed, this, &AssessmentPanel::fill);
    connect(&presenter, &AssessmentPresenter::failed, this, &AssessmentPanel::showError);
    connect(&presenter, &AssessmentPresenter::saved, this, &AssessmentPanel::begin);
}

void AssessmentPanel::buildGrid() {
    grid_->addRow(tr("Day"), on_);
    grid_->addRow(tr("In words"), note_);
    grid_->addRow(tr("Corrects"), record_);
    grid_->setMaximumWidth(quarters(this, kWidestForm));
}

void AssessmentPanel::open(PersonId person) {
    if (person_ != person) begin();
    person_ = person;
    arriving_ = true;
    problem_->clear();
    presenter_.open(person);
}

const Assessment* AssessmentPanel::chosen() const {
    const auto code = record_->code();
    if (!code) return nullptr;
    const auto& all = presenter_.records();
    const auto found =
        std::ranges::find(all, AssessmentId(code->mid(1).toLongLong()), &Assessment::id);
    return found == all.end() ? nullptr : &*found;
}

void AssessmentPanel::fill() {
    const auto& records = presenter_.records();
    const auto shown = std::min(records.size(), kMostEarlier);
    questions_->show(presenter_.questions(),
                     presenter_.questions().on(on_->day().value_or(presenter_.clock().today())),
                     {records.begin(), records.begin() + std::ptrdiff_t(shown)});
    fillRecords();
    const bool may = presenter_.isRead() && presenter_.mayRecord();
    questions_->setReadOnly(!may);
    grid_->setEnabled(may);
    save_->setEnabled(may);
    showResult();
    if (presenter_.isRead() && std::exchange(arriving_, false) && isVisible())
        questions_->setFocus(Qt::OtherFocusReason);
}

void AssessmentPanel::fillRecords() {
    const QSignalBlocker quiet(record_);
    const auto chosenNow = record_->code();
    std::vector<CodeItem> items;
    for (const auto& one : presenter_.records())
        items.push_back(
            {u"a"_s + QString::number(one.id.value()), one.facts.on.toString(Qt::ISODate)});
    record_->setItems(items, tr("A new assessment"));
    record_->setCode(chosenNow);
}

/// A new one, of today.
void AssessmentPanel::begin() {
    corrected_.reset();
    problem_->clear();
    grid_->clearProblems();
    {
        const QSignalBlocker quiet(record_);
        record_->setCode({});
    }
    takeBack_->setVisible(false);
    on_->setDay(presenter_.clock().today());
    note_->clear();
    questions_->setAnswers({});
    if (questions_->rowCount() > 0) questions_->setCurrentCell(0, 0);
}

void AssessmentPanel::beginCorrection() {
    const auto* old = chosen();
    if (!old) return begin();
    corrected_ = *old;
    takeBack_->setVisible(presenter_.mayRecord());
    on_->setDay(old->facts.on);
    note_->setText(old->facts.note);
    questions_->setAnswers(old->facts.answers);
}

void AssessmentPanel::showResult() {
    const auto words = textOf(resultOf(presenter_.questions(), questions_->answers()));
    result_->setText(words.isEmpty() ? tr("What the answers tell stands here in words.") : words);
}

void AssessmentPanel::save() {
    problem_->clear();
    grid_->clearProblems();
    if (!save_->isEnabled() || !person_) return;
    if (!on_->day()) return grid_->showProblem(on_, tr("On which day was it?"));
    AssessmentFacts facts{.person = *person_,
                          .on = *on_->day(),
                          .answers = questions_->answers(),
                          .note = note_->text().trimmed()};
    if (corrected_) facts.corrects = corrected_->id;
    presenter_.save(facts);
}

/// The words of the form are the reason.
void AssessmentPanel::takeBack() {
    grid_->clearProblems();
    if (!corrected_) return;
    const auto reason = note_->text().trimmed();
    if (reason.isEmpty() || reason == corrected_->facts.note)
        return grid_->showProblem(note_, tr("Say here in a few words why it is taken back."));
    presenter_.takeBack(*corrected_, reason);
}

void AssessmentPanel::showError(const Error& error) {
    const auto field = error.detail.startsWith(u"field="_s) ? error.detail.mid(6) : QString();
    if (field == u"on"_s) return grid_->showProblem(on_, error.message + u' ' + error.hint);
    if (!field.isEmpty()) questions_->goTo(field);
    problem_->show(error);
}

void AssessmentPanel::keyPressEvent(QKeyEvent* event) {
    const auto leave = [this] {
        if (corrected_)
            begin();
        else
            emit left();
    };
    if (!takeFormKey(
            *event, [this] { save(); }, leave))
        QWidget::keyPressEvent(event);
}

}  // namespace zhiqiao::ui
