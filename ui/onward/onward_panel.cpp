// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onward/onward_panel.h"

#include "ui/onward/onward_fields.h"
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

#include <algorithm>
#include <utility>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kReferralsShown = 2;  // with the head
constexpr int kWidestOnward = 110;
const QString kSend = u"send"_s;
const QString kAnswer = u"answer"_s;
const QString kWithdraw = u"withdraw"_s;
const QString kAccepted = u"1"_s;

}  // namespace

OnwardPanel::OnwardPanel(OnwardPresenter& presenter, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      header_(new PageHeader(tr("Referrals to departments"), this)),
      problem_(new ProblemLine(this)),
      clashes_(new ClashPart(this)),
      save_(named<QPushButton>(u"onwardSave"_s, tr("Save  Ctrl+Enter"))),
      print_(named<QPushButton>(u"onwardPrint"_s, tr("Print  Ctrl+P"))),
      act_(named<CodeCombo>(u"onwardAct"_s)),
      acts_(new FormGrid),
      fields_(new OnwardFields(presenter)),
      feedback_(new FormGrid),
      on_(named<DayEdit>(u"onwardOn"_s, presenter.clock())),
      answer_(named<CodeCombo>(u"onwardAnswer"_s)),
      result_(named<QLineEdit>(u"onwardResult"_s)),
      referrals_(plainTable(
          u"onwardReferrals"_s, tr("Referrals to departments"),
          {tr("Sent on"), tr("To"), tr("Reason"), tr("Feedback by"), tr("State"), tr("Number")})),
      deeds_(plainTable(u"onwardDeeds"_s, tr("What happened to it"),
                        {tr("Day"), tr("What"), tr("In words"), tr("By")})) {
    setObjectName(u"onwardPanel"_s);
    auto* back = named<QPushButton>(u"onwardBack"_s, tr("Back  Esc"));
    makePrimary(save_);
    for (auto* button : {save_, print_, back}) header_->addButton(button);
    header_->setFacts(
        tr("Health, disability and hardship stand on the form only where you write "
           "them. Enter on a referral takes it into the form; Alt+E prints an empty "
           "one."));
    answer_->setItems(codeItems(presenter.codes().lists, u"onward_answer"_s));
    acts_->addRow(tr("To do"), act_);
    feedback_->addRow(tr("On"), on_);
    feedback_->addRow(tr("Feedback"), answer_);
    feedback_->addRow(tr("Result, or why"), result_);
    FormGrid::alignLabels({acts_, &fields_->grid(), feedback_});
    referrals_->setMinimumHeight(kReferralsShown * 2 * referrals_->fontMetrics().height());
    auto* body = new QWidget;
    auto* inner = new QVBoxLayout(body);
    inner->addWidget(referrals_, 3);
    for (auto* part : {static_cast<QWidget*>(acts_), static_cast<QWidget*>(fields_),
                       static_cast<QWidget*>(feedback_)}) {
        part->setMaximumWidth(quarters(this, kWidestOnward));
        inner->addWidget(part);
    }
    inner->addWidget(deeds_, 3);
    inner->addStretch(1);  // without referrals the form does not spread
    space(body, inner, 0, gap::kRows);
    auto* column = new QVBoxLayout(this);
    column->addWidget(header_);
    column->addWidget(problem_);
    column->addWidget(clashes_);
    column->addWidget(scrolled(u"onwardScroll"_s, tr("Referrals to departments"), body, this), 1);
    space(this, column, 0, gap::kRows);
    setFocusProxy(act_);
    referrals_->installEventFilter(this);
    connect(back, &QPushButton::clicked, this, &OnwardPanel::left);
    connect(save_, &QPushButton::clicked, this, &OnwardPanel::save);
    connect(print_, &QPushButton::clicked, this, &OnwardPanel::print);
    connect(act_, &CodeCombo::codeChanged, this, &OnwardPanel::showAsked);
    connect(referrals_, &QTableWidget::doubleClicked, this, [this](const QModelIndex& at) {
        if (const auto* view = viewAt(at.row())) take(*view);
    });
    connect(&presenter, &OnwardPresenter::changed, this, &OnwardPanel::fill);
    connect(&presenter, &OnwardPresenter::failed, this, &OnwardPanel::showError);
    connect(&presenter, &OnwardPresenter::overtaken, this,
            [this](const OnwardView& now, const EditedBy& by, const QString& what) {
                if (!taken_ || taken_->referral.id != now.referral.id) return;
                taken_ = now;  // what was typed stays in sight
                setRows(*deeds_, presenter_.deedRows(now));
                problem_->clear();
                clashes_->tell(by, what);
            });
    connect(&presenter, &OnwardPresenter::saved, this, [this] {
        fields_->begin();
        begin();
    });
    fields_->begin();
    begin();
}

void OnwardPanel::open(PersonId person, const QString& answering) {
    answering_ = answering;
    if (presenter_.person() != person) fields_->begin();
    begin();
    arriving_ = true;
    presenter_.open(person);
}

const OnwardView* OnwardPanel::viewAt(int row) const {
    const auto& all = presenter_.referrals();
    return row >= 0 && size_t(row) < all.size() ? &all[size_t(row)] : nullptr;
}

const OnwardView* OnwardPanel::viewOf(const QString& number) const {
    const auto& all = presenter_.referrals();
    const auto found = std::ranges::find_if(
        all, [&](const OnwardView& one) { return one.referral.number == number; });
    return found == all.end() ? nullptr : &*found;
}

QString OnwardPanel::act() const { return act_->code().value_or(kSend); }

void OnwardPanel::fill() {
    setRows(*referrals_, presenter_.rows());
    referrals_->setVisible(referrals_->rowCount() > 0);
    const bool may = presenter_.isRead() && presenter_.mayRecord();
    for (auto* part : {static_cast<QWidget*>(acts_), static_cast<QWidget*>(fields_),
                       static_cast<QWidget*>(feedback_), static_cast<QWidget*>(save_)})
        part->setEnabled(may);
    if (!presenter_.isRead()) {
        taken_.reset();
        setRows(*deeds_, {});
        return;
    }
    fields_->showTickets();
    if (!std::exchange(arriving_, false)) return;
    const auto* wanted = answering_.isEmpty() ? viewAt(0) : viewOf(answering_);
    const bool waits = wanted && wanted->course.isWaiting();
    if (waits && (!answering_.isEmpty() || !fields_->isTouched())) take(*wanted);
    if (may && isVisible())
        act() == kAnswer ? answer_->setFocus(Qt::OtherFocusReason)
                         : fields_->setFocus(Qt::OtherFocusReason);
}

/// A new referral; what was typed for one is still there.
void OnwardPanel::begin() {
    taken_.reset();
    fields_->clearProblems();
    feedback_->clearProblems();
    problem_->clear();
    clashes_->clear();
    act_->setItems({{kSend, tr("Send the person on")}});
    on_->setDay(presenter_.clock().today());
    answer_->setCode(kAccepted);
    result_->clear();
    setRows(*deeds_, {});
    deeds_->setVisible(false);
    showAsked();
}

void OnwardPanel::take(const OnwardView& view) {
    begin();
    taken_ = view;
    const CodeItem another{kSend, tr("Send the person on once more")};
    if (view.course.isWaiting())
        act_->setItems(
            {{kAnswer, tr("Record the feedback")}, {kWithdraw, tr("Withdraw it")}, another});
    else
        act_->setItems({another});
    act_->setCode(view.course.isWaiting() ? kAnswer : kSend);
    setRows(*deeds_, presenter_.deedRows(view));
    deeds_->setVisible(true);
    showAsked();
}

void OnwardPanel::showAsked() {
    const auto now = act();
    fields_->setVisible(now == kSend);
    feedback_->setVisible(now != kSend);
    answer_->setEnabled(now == kAnswer);
    print_->setEnabled(taken_ && presenter_.mayPrint());
}

void OnwardPanel::save() {
    fields_->clearProblems();
    feedback_->clearProblems();
    problem_->clear();
    clashes_->clear();
    if (!save_->isEnabled()) return;
    if (act() == kSend) {
        if (const auto facts = fields_->facts()) presenter_.send(*facts);
        return;
    }
    if (!taken_) return;
    if (!on_->day()) return feedback_->showProblem(on_, tr("This is no day."));
    if (act() == kAnswer)
        presenter_.answer(*taken_, *on_->day(), answer_->code().value_or(QString()),
                          result_->text());
    else
        presenter_.withdraw(*taken_, *on_->day(), result_->text());
}

void OnwardPanel::print() {
    if (print_->isEnabled() && taken_) emit paperWanted(taken_->referral.id);
}

void OnwardPanel::showError(const Error& error) {
    if (act() == kSend && fields_->showError(error)) return;
    const std::pair<QString, QWidget*> fields[] = {
        {u"on"_s, on_}, {u"answer"_s, answer_}, {u"words"_s, result_}};
    for (const auto& [name, field] : fields)
        if (act() != kSend && error.detail == u"field="_s + name)
            return feedback_->showProblem(field, error.message + u' ' + error.hint);
    problem_->show(error);
}

bool OnwardPanel::eventFilter(QObject* object, QEvent* event) {
    if (object != referrals_ || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(object, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) &&
                       !(key->modifiers() & ~Qt::KeypadModifier);
    const auto* view = enter ? viewAt(referrals_->currentRow()) : nullptr;
    if (!view) return QWidget::eventFilter(object, event);
    take(*view);
    act_->setFocus(Qt::OtherFocusReason);
    return true;
}

void OnwardPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_P && event->modifiers() == Qt::ControlModifier)
        print();
    else if (event->key() == Qt::Key_E && event->modifiers() == Qt::AltModifier)
        emit emptyPaperWanted();
    else if (!takeFormKey(
                 *event, [this] { save(); }, [this] { emit left(); }))
        QWidget::keyPressEvent(event);
}

}  // namespace zhiqiao::ui
