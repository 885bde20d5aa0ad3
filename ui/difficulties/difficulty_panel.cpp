// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/difficulties/difficulty_panel.h"

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

constexpr int kTicketsShown = 4;  // with the head
constexpr int kWidestForm = 100;
const QString kOpen = u"open"_s;
const QString kHand = u"hand"_s;
const QString kClose = u"close"_s;
const QString kAgain = u"again"_s;
const QString kSolved = u"01"_s;

QString ownerCode(StaffId id) { return u's' + QString::number(id.value()); }

}  // namespace

DifficultyPanel::DifficultyPanel(DifficultyPresenter& presenter, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      header_(new PageHeader(tr("Difficulties"), this)),
      problem_(new ProblemLine(this)),
      clashes_(new ClashPart(this)),
      save_(named<QPushButton>(u"difficultySave"_s, tr("Save  Ctrl+Enter"))),
      grid_(new FormGrid),
      act_(named<CodeCombo>(u"difficultyAct"_s)),
      kind_(named<CodeCombo>(u"difficultyKind"_s)),
      words_(named<QLineEdit>(u"difficultyWords"_s)),
      owner_(named<CodeCombo>(u"difficultyOwner"_s)),
      due_(named<DayEdit>(u"difficultyDue"_s, presenter.clock())),
      result_(named<CodeCombo>(u"difficultyResult"_s)),
      tickets_(plainTable(u"difficultyTickets"_s, tr("Tickets"),
                          {tr("Opened on"), tr("Kind"), tr("What is to be solved"),
                           tr("Sees to it"), tr("State"), tr("Days")})),
      deeds_(plainTable(u"difficultyDeeds"_s, tr("What happened to it"),
                        {tr("Day"), tr("What"), tr("In words"), tr("By")})) {
    setObjectName(u"difficultyPanel"_s);
    const auto& lists = presenter.codes().lists;
    auto* back = named<QPushButton>(u"difficultyBack"_s, tr("Back  Esc"));
    makePrimary(save_);
    header_->addButton(save_);
    header_->addButton(back);
    offerTerms(*kind_, lists, u"difficulty_kind"_s, tr("Choose"));
    result_->setItems(codeItems(lists, u"difficulty_result"_s));
    grid_->addRow(tr("To do"), act_);
    grid_->addRow(tr("Kind"), kind_);
    grid_->addRow(tr("Result"), result_);
    grid_->addRow(tr("In words"), words_);
    grid_->addRow(tr("Sees to it"), owner_);
    grid_->addRow(tr("Last day"), due_, tr("empty: none is set"));
    grid_->setMaximumWidth(quarters(this, kWidestForm));
    tickets_->setMinimumHeight(kTicketsShown * 2 * tickets_->fontMetrics().height());
    auto* body = new QWidget;
    auto* inner = new QVBoxLayout(body);
    inner->addWidget(tickets_, 4);
    inner->addWidget(grid_);
    inner->addWidget(deeds_, 4);
    inner->addStretch(1);  // without tickets the form does not spread
    space(body, inner, 0, gap::kGroups);
    auto* column = new QVBoxLayout(this);
    column->addWidget(header_);
    column->addWidget(problem_);
    column->addWidget(clashes_);
    column->addWidget(scrolled(u"difficultyBody"_s, tr("Difficulties"), body, this), 1);
    space(this, column, 0, gap::kRows);
    setFocusProxy(act_);
    tickets_->installEventFilter(this);
    connect(back, &QPushButton::clicked, this, &DifficultyPanel::left);
    connect(save_, &QPushButton::clicked, this, &DifficultyPanel::save);
    connect(act_, &CodeCombo::codeChanged, this, &DifficultyPanel::showAsked);
    connect(tickets_, &QTableWidget::doubleClicked, this, [this](const QModelIndex& at) {
        if (const auto* view = viewAt(at.row())) take(*view);
    });
    connect(&presenter, &DifficultyPresenter::changed, this, &DifficultyPanel::fill);
    connect(&presenter, &DifficultyPresenter::failed, this, &DifficultyPanel::showError);
    connect(&presenter, &DifficultyPresenter::overtaken, this,
            [this](const DifficultyView& now, const EditedBy& by, const QString& what) {
                if (!taken_ || taken_->ticket.id != now.ticket.id) return;
                takeAnew(now);
                clashes_->tell(by, what);
            });
    connect(&presenter, &DifficultyPresenter::saved, this, [this] {
        followUp_.reset();
        begin();
    });
    begin();
}

void DifficultyPanel::open(PersonId person) {
    if (presenter_.person() != person) followUp_.reset();
    begin();
    arriving_ = true;
    problem_->clear();
    presenter_.open(person);
}

void DifficultyPanel::told(FollowUpId followUp, const QString& kind) {
    begin();
    followUp_ = followUp;
    kind_->setCode(kind);
    header_->setFacts(tr("Told in the follow-up that was saved just now."));
    words_->setFocus(Qt::OtherFocusReason);
}

const DifficultyView* DifficultyPanel::viewAt(int row) const {
    const auto& all = presenter_.tickets();
    return row >= 0 && size_t(row) < all.size() ? &all[size_t(row)] : nullptr;
}

QString DifficultyPanel::act() const { return act_->code().value_or(kOpen); }

void DifficultyPanel::fill() {
    setRows(*tickets_, presenter_.ticketRows());
    tickets_->setVisible(tickets_->rowCount() > 0);
    const bool may = presenter_.isRead() && presenter_.mayRecord();
    grid_->setEnabled(may);
    save_->setEnabled(may);
    if (!presenter_.isRead()) {
        taken_.reset();
        setRows(*deeds_, {});
        return;
    }
    fillOwners();
    if (!std::exchange(arriving_, false)) return;
    const auto* first = viewAt(0);
    if (!followUp_ && first && first->course.isOpen()) take(*first);
    if (may && isVisible()) (followUp_ ? static_cast<QWidget*>(words_) : act_)->setFocus();
}

void DifficultyPanel::fillOwners() {
    const auto chosen = owner_->code();
    std::vector<CodeItem> items;
    for (const auto& one : presenter_.colleagues()) items.push_back({ownerCode(one.id), one.name});
    owner_->setItems(items);
    owner_->setCode(chosen ? chosen : std::optional(ownerCode(presenter_.self())));
}

/// A new ticket, which who tells of it sees to himself.
void DifficultyPanel::begin() {
    taken_.reset();
    grid_->clearProblems();
    problem_->clear();
    clashes_->clear();
    header_->setFacts(
        tr("What the person needs solved. Enter on a ticket takes it into the form."));
    act_->setItems({{kOpen, tr("Open a ticket")}});
    kind_->setCode({});
    owner_->setCode(ownerCode(presenter_.self()));
    words_->clear();
    setRows(*deeds_, {});
    deeds_->setVisible(false);
    showAsked();
}

void DifficultyPanel::take(const DifficultyView& view) {
    begin();
    taken_ = view;
    followUp_.reset();
    if (view.course.isOpen())
        act_->setItems({{kClose, tr("Close it")},
                        {kHand, tr("Hand it on")},
                        {kOpen, tr("Open another ticket")}});
    else
        act_->setItems({{kAgain, tr("Open it again")}, {kOpen, tr("Open another ticket")}});
    act_->setCode(view.course.isOpen() ? kClose : kAgain);
    kind_->setCode(view.ticket.facts.kind);
    owner_->setCode(ownerCode(view.course.owner));
    result_->setCode(kSolved);
    setRows(*deeds_, presenter_.deedRows(view));
    deeds_->setVisible(true);
    showAsked();
}

void DifficultyPanel::takeAnew(const DifficultyView& view) {
    const auto wanted = act();
    const auto words = words_->text();
    const auto owner = owner_->code();
    const auto result = result_->code();
    const auto due = due_->text();
    take(view);
    const bool stillOffered = act_->setCode(wanted);
    words_->setText(words);
    result_->setCode(result);
    if (!stillOffered) return;
    owner_->setCode(owner);
    due_->setText(due);
}

/// Only what the act asks for may be filled in.
void DifficultyPanel::showAsked() {
    const auto now = act();
    kind_->setEnabled(now == kOpen);
    owner_->setEnabled(now == kOpen || now == kHand);
    due_->setEnabled(now == kOpen || now == kAgain);
    result_->setEnabled(now == kClose);
    showTerm();
}

void DifficultyPanel::showTerm() {
    const auto now = act();
    if (now == kOpen || now == kAgain)
        due_->setDay(difficultyDue(presenter_.codes(), presenter_.clock().today()));
    else
        due_->setDay(taken_ ? taken_->course.due : std::nullopt);
}

void DifficultyPanel::save() {
    grid_->clearProblems();
    problem_->clear();
    clashes_->clear();
    if (!save_->isEnabled()) return;
    if (!due_->isRight()) return grid_->showProblem(due_, tr("This is no day."));
    const auto words = words_->text().trimmed();
    const StaffId owner(owner_->code().value_or(u"s0"_s).mid(1).toLongLong());
    if (act() == kOpen)
        return presenter_.add({.person = presenter_.person().value_or(PersonId(0)),
                               .kind = kind_->code().value_or(QString()),
                               .words = words,
                               .openedOn = presenter_.clock().today(),
                               .due = due_->day(),
                               .owner = owner,
                               .followUp = followUp_});
    if (!taken_) return;
    if (act() == kHand) presenter_.hand(*taken_, owner, words);
    if (act() == kClose) presenter_.close(*taken_, result_->code().value_or(QString()), words);
    if (act() == kAgain) presenter_.reopen(*taken_, due_->day(), words);
}

void DifficultyPanel::showError(const Error& error) {
    const std::pair<QString, QWidget*> fields[] = {{u"kind"_s, kind_},
                                                   {u"words"_s, words_},
                                                   {u"owner"_s, owner_},
                                                   {u"due"_s, due_},
                                                   {u"result"_s, result_}};
    for (const auto& [name, field] : fields)
        if (error.detail == u"field="_s + name)
            return grid_->showProblem(field, error.message + u' ' + error.hint);
    problem_->show(error);
}

bool DifficultyPanel::eventFilter(QObject* object, QEvent* event) {
    if (object != tickets_ || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(object, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) &&
                       !(key->modifiers() & ~Qt::KeypadModifier);
    const auto* view = enter ? viewAt(tickets_->currentRow()) : nullptr;
    if (!view) return QWidget::eventFilter(object, event);
    take(*view);
    act_->setFocus(Qt::OtherFocusReason);
    return true;
}

void DifficultyPanel::keyPressEvent(QKeyEvent* event) {
    if (!takeFormKey(
            *event, [this] { save(); }, [this] { emit left(); }))
        QWidget::keyPressEvent(event);
}

}  // namespace zhiqiao::ui
