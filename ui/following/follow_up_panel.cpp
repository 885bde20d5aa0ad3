// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/following/follow_up_panel.h"

#include "ui/widgets/clash_part.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/code_items.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/form_frame.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/money_edit.h"
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

constexpr int kStepsShown = 4;  // with the head
constexpr int kWidestForm = 100;
const QString kByPhone = u"02"_s;
const QString kReached = u"01"_s;
const QString kYes = u"1"_s;
const QString kNo = u"0"_s;

std::optional<QString> codeIfAny(const QString& code) {
    return code.isEmpty() ? std::nullopt : std::optional(code);
}

}  // namespace

FollowUpPanel::FollowUpPanel(FollowUpPresenter& presenter, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      header_(new PageHeader(tr("Follow-up"), this)),
      problem_(new ProblemLine(this)),
      clashes_(new ClashPart(this)),
      save_(named<QPushButton>(u"followSave"_s, tr("Save  Ctrl+Enter"))),
      takeBack_(named<QPushButton>(u"followTakeBack"_s, tr("&Take back"))),
      grid_(new FormGrid),
      placement_(named<CodeCombo>(u"followPlacement"_s)),
      on_(named<DayEdit>(u"followOn"_s, presenter.clock())),
      method_(named<CodeCombo>(u"followMethod"_s)),
      outcome_(named<CodeCombo>(u"followOutcome"_s)),
      standing_(named<CodeCombo>(u"followStanding"_s)),
      leftOn_(named<DayEdit>(u"followLeftOn"_s, presenter.clock())),
      wage_(named<MoneyEdit>(u"followWage"_s)),
      contract_(named<CodeCombo>(u"followContract"_s)),
      insured_(named<CodeCombo>(u"followInsured"_s)),
      difficulty_(named<CodeCombo>(u"followDifficulty"_s)),
      words_(named<QLineEdit>(u"followWords"_s)),
      steps_(plainTable(u"followSteps"_s, tr("What is to be asked"),
                        {tr("Employer"), tr("Follow-up"), tr("Due"), tr("State"), tr("Told on"),
                         tr("Attempts")})),
      records_(plainTable(u"followRecords"_s, tr("What was told"),
                          {tr("Day"), tr("Employer"), tr("Contacted by"), tr("Outcome"), tr("Work"),
                           tr("In detail"), tr("By")})) {
    setObjectName(u"followUpPanel"_s);
    const auto& lists = presenter.codes().lists;
    auto* back = named<QPushButton>(u"followBack"_s, tr("Back  Esc"));
    makePrimary(save_);
    header_->addButton(takeBack_);
    header_->addButton(save_);
    header_->addButton(back);
    method_->setItems(codeItems(lists, u"contact_method"_s));
    outcome_->setItems(codeItems(lists, u"contact_outcome"_s));
    standing_->setItems(codeItems(lists, u"work_standing"_s));
    contract_->setItems(codeItems(lists, u"contract_type"_s), tr("Not asked"));
    insured_->setItems({{kYes, tr("Insured")}, {kNo, tr("Not insured")}}, tr("Not asked"));
    offerTerms(*difficulty_, lists, u"difficulty_kind"_s, tr("None was told"));
    grid_->addRow(tr("Employment"), placement_);
    grid_->addRow(tr("Day"), on_);
    grid_->addRow(tr("Contacted by"), method_);
    grid_->addRow(tr("Outcome"), outcome_);
    grid_->addRow(tr("Works there"), standing_);
    grid_->addRow(tr("No longer since"), leftOn_, tr("first day no longer employed"));
    grid_->addRow(tr("Monthly pay"), wage_, u"元/月"_s);
    grid_->addRow(tr("Contract"), contract_);
    grid_->addRow(tr("Social insurance"), insured_);
    grid_->addRow(tr("Difficulty"), difficulty_, tr("a ticket is opened next"));
    grid_->addRow(tr("In words"), words_);
    grid_->setMaximumWidth(quarters(this, kWidestForm));
    steps_->setMinimumHeight(kStepsShown * 2 * steps_->fontMetrics().height());
    auto* body = new QWidget;
    auto* inner = new QVBoxLayout(body);
    inner->addWidget(steps_, 1);
    inner->addWidget(grid_);
    inner->addWidget(records_, 1);
    space(body, inner, 0, gap::kGroups);
    auto* column = new QVBoxLayout(this);
    column->addWidget(header_);
    column->addWidget(problem_);
    column->addWidget(clashes_);
    column->addWidget(scrolled(u"followBody"_s, tr("Follow-up"), body, this), 1);
    space(this, column, 0, gap::kRows);
    setFocusProxy(outcome_);
    records_->installEventFilter(this);
    connect(back, &QPushButton::clicked, this, &FollowUpPanel::left);
    connect(save_, &QPushButton::clicked, this, &FollowUpPanel::save);
    connect(takeBack_, &QPushButton::clicked, this, &FollowUpPanel::takeBack);
    connect(outcome_, &CodeCombo::codeChanged, this, &FollowUpPanel::showAsked);
    connect(standing_, &CodeCombo::codeChanged, this, &FollowUpPanel::showAsked);
    connect(records_, &QTableWidget::doubleClicked, this, [this](const QModelIndex& at) {
        if (const auto* record = recordAt(at.row())) beginCorrection(*record);
    });
    connect(&presenter, &FollowUpPresenter::changed, this, &FollowUpPanel::fill);
    connect(&presenter, &FollowUpPresenter::failed, this, &FollowUpPanel::showError);
    connect(&presenter, &FollowUpPresenter::saved, this, &FollowUpPanel::begin);
    // After the page has gone back to the timeline.
    connect(&presenter, &FollowUpPresenter::saved, this, &FollowUpPanel::tellDifficulty,
            Qt::QueuedConnection);
    connect(&presenter, &FollowUpPresenter::failed, this, [this] { told_.reset(); });
    connect(&presenter, &FollowUpPresenter::clashed, this,
            [this](const EditOutcome<FollowUp>& outcome) {
                told_.reset();
                if (!corrected_ || person_ != outcome.facts.person) return;
                corrected_ = outcome.now.record;
                mine_ = outcome.facts;
                put(*mine_);
                clashes_->ask(outcome.now.by, outcome.clashes);
            });
    connect(clashes_, &ClashPart::chosen, this, [this](const QString& key, ClashPart::Side side) {
        if (!corrected_ || !mine_) return;
        auto facts = typed();
        takeField(followUpFields(presenter_.codes().lists), facts,
                  side == ClashPart::Side::Mine ? *mine_ : corrected_->facts, key);
        put(facts);
    });
    connect(clashes_, &ClashPart::confirmed, this, &FollowUpPanel::save);
}

void FollowUpPanel::open(PersonId person) {
    if (person_ != person) {
        begin();
        fresh_ = true;
    }
    person_ = person;
    arriving_ = true;
    problem_->clear();
    presenter_.open(person);
}

void FollowUpPanel::correct(FollowUpId record) {
    wanted_ = record;
    fill();
}

const FollowUp* FollowUpPanel::recordAt(int row) const {
    const auto& all = presenter_.records();
    return row >= 0 && size_t(row) < all.size() ? &all[size_t(row)] : nullptr;
}

void FollowUpPanel::fill() {
    setRows(*steps_, presenter_.stepRows());
    setRows(*records_, presenter_.recordRows());
    records_->setVisible(records_->rowCount() > 0);
    const bool may = presenter_.isRead() && presenter_.mayRecord() && !presenter_.courses().empty();
    grid_->setEnabled(may);
    save_->setEnabled(may);
    if (!presenter_.isRead()) return;
    fillPlacements();
    if (std::exchange(fresh_, false)) begin();
    if (std::exchange(arriving_, false) && may && isVisible())
        outcome_->setFocus(Qt::OtherFocusReason);
    if (!wanted_) return;
    for (const auto& record : presenter_.records())
        if (record.id == wanted_) {
            wanted_.reset();
            beginCorrection(record);
            return;
        }
}

/// What is chosen stays chosen.
void FollowUpPanel::fillPlacements() {
    const auto chosen = placement_->code();
    std::vector<CodeItem> items;
    for (const auto& course : presenter_.courses())
        items.push_back(
            {u"p"_s + QString::number(course.placement.id.value()), presenter_.titleOf(course)});
    placement_->setItems(items);
    if (chosen) placement_->setCode(chosen);
}

/// The usual answer: reached by phone today, and still there.
void FollowUpPanel::begin() {
    corrected_.reset();
    grid_->clearProblems();
    problem_->clear();
    clashes_->clear();
    header_->setTitle(tr("Follow-up"));
    takeBack_->setVisible(false);
    if (const auto first = presenter_.mostPressing())
        placement_->setCode(u"p"_s + QString::number(first->value()));
    placement_->setEnabled(true);
    on_->setDay(presenter_.clock().today());
    method_->setCode(kByPhone);
    outcome_->setCode(kReached);
    standing_->setCode(u"1"_s);
    leftOn_->clear();
    wage_->clear();
    contract_->setCode({});
    insured_->setCode({});
    difficulty_->setCode({});
    words_->clear();
    showAsked();
}

void FollowUpPanel::beginCorrection(const FollowUp& record) {
    const auto& facts = record.facts;
    begin();
    corrected_ = record;
    header_->setTitle(tr("Correct the follow-up of %1").arg(facts.on.toString(Qt::ISODate)));
    takeBack_->setVisible(presenter_.mayRecord());
    placement_->setCode(u"p"_s + QString::number(facts.placement.value()));
    placement_->setEnabled(false);
    put(facts);
    outcome_->setFocus(Qt::OtherFocusReason);
}

void FollowUpPanel::put(const FollowUpFacts& facts) {
    on_->setDay(facts.on);
    method_->setCode(facts.method);
    outcome_->setCode(facts.outcome);
    standing_->setCode(codeIfAny(facts.standing));
    leftOn_->setDay(facts.leftOn);
    wage_->setAmount(facts.wageFen ? std::optional(Money::fen(*facts.wageFen)) : std::nullopt);
    contract_->setCode(codeIfAny(facts.contractKind));
    insured_->setCode(facts.insured ? std::optional(*facts.insured ? kYes : kNo) : std::nullopt);
    words_->setText(facts.words);
    showAsked();
}

/// Who was not reached is asked nothing; only who has left is asked since when.
void FollowUpPanel::showAsked() {
    const auto& lists = presenter_.codes().lists;
    const bool reached =
        lists.hasFlag(u"contact_outcome"_s, outcome_->code().value_or(QString()), u"reached"_s);
    const bool gone =
        lists.hasFlag(u"work_standing"_s, standing_->code().value_or(QString()), u"left"_s);
    for (auto* field :
         std::initializer_list<QWidget*>{standing_, wage_, contract_, insured_, difficulty_})
        field->setEnabled(reached);
    leftOn_->setEnabled(reached && gone);
}

void FollowUpPanel::save() {
    grid_->clearProblems();
    problem_->clear();
    clashes_->clear();
    if (!save_->isEnabled()) return;
    if (!on_->day()) return grid_->showProblem(on_, tr("On which day was it?"));
    if (!leftOn_->isRight()) return grid_->showProblem(leftOn_, tr("This is no day."));
    if (!wage_->isRight()) return grid_->showProblem(wage_, tr("This is no sum of money."));
    told_ = difficulty_->isEnabled() ? difficulty_->code() : std::nullopt;
    corrected_ ? presenter_.correct(*corrected_, typed()) : presenter_.save(typed());
}

FollowUpFacts FollowUpPanel::typed() const {
    FollowUpFacts facts{
        .person = *person_,
        .placement = PlacementId(placement_->code().value_or(u"p0"_s).mid(1).toLongLong()),
        .on = on_->day().value_or(QDate()),
        .method = method_->code().value_or(QString()),
        .outcome = outcome_->code().value_or(QString()),
        .words = words_->text().trimmed()};
    if (standing_->isEnabled()) {
        facts.standing = standing_->code().value_or(QString());
        facts.leftOn = leftOn_->isEnabled() ? leftOn_->day() : std::nullopt;
        if (const auto wage = wage_->amount()) facts.wageFen = wage->inFen();
        facts.contractKind = contract_->code().value_or(QString());
        if (const auto insured = insured_->code()) facts.insured = insured == kYes;
    }
    if (corrected_) facts.corrects = corrected_->id;
    return facts;
}

void FollowUpPanel::tellDifficulty() {
    const auto kind = std::exchange(told_, std::nullopt);
    if (const auto saved = presenter_.lastSaved(); kind && saved)
        emit difficultyTold(*saved, *kind);
}

/// The words of the form are the reason.
void FollowUpPanel::takeBack() {
    grid_->clearProblems();
    if (!corrected_) return;
    const auto reason = words_->text().trimmed();
    if (reason.isEmpty() || reason == corrected_->facts.words)
        return grid_->showProblem(words_, tr("Say here in a few words why it is taken back."));
    presenter_.takeBack(*corrected_, reason);
}

void FollowUpPanel::showError(const Error& error) {
    const std::pair<QString, QWidget*> fields[] = {{u"on"_s, on_},
                                                   {u"method"_s, method_},
                                                   {u"outcome"_s, outcome_},
                                                   {u"standing"_s, standing_},
                                                   {u"left_on"_s, leftOn_},
                                                   {u"wage"_s, wage_},
                                                   {u"contract"_s, contract_},
                                                   {u"reason"_s, words_}};
    for (const auto& [name, field] : fields)
        if (error.detail == u"field="_s + name)
            return grid_->showProblem(field, error.message + u' ' + error.hint);
    problem_->show(error);
}

bool FollowUpPanel::eventFilter(QObject* object, QEvent* event) {
    if (object != records_ || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(object, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) &&
                       !(key->modifiers() & ~Qt::KeypadModifier);
    const auto* record = enter ? recordAt(records_->currentRow()) : nullptr;
    if (!record) return QWidget::eventFilter(object, event);
    beginCorrection(*record);
    return true;
}

void FollowUpPanel::keyPressEvent(QKeyEvent* event) {
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
