// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/approvals_page.h"

#include "ui/widgets/empty_state.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/page_stack.h"
#include "ui/widgets/problem_line.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

ApprovalsPage::ApprovalsPage(ApprovalsPresenter& presenter, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      header_(new PageHeader(tr("Approvals"), this)),
      problem_(new ProblemLine(this)),
      offeredText_(named<TextLabel>(u"offeredText"_s, TextSize::Body)),
      offeredReason_(named<QLineEdit>(u"offeredReason"_s)),
      offer_(offering()),
      stack_(new PageStack(this)),
      list_(named<QTableView>(u"approvals"_s)),
      empty_(new EmptyState),
      title_(named<TextLabel>(u"approvalTitle"_s, TextSize::Section)),
      sentence_(named<TextLabel>(u"approvalSentence"_s, TextSize::Body)),
      change_(named<QTableWidget>(u"approvalChange"_s, 0, 3)),
      reason_(named<TextLabel>(u"approvalReason"_s, TextSize::Body)),
      answer_(named<QLineEdit>(u"approvalAnswer"_s)),
      approve_(key(u"approve"_s, tr("Approve"), Qt::Key_A)),
      giveBack_(key(u"return"_s, tr("Return with a reason"), Qt::Key_B)),
      takeBack_(key(u"withdraw"_s, tr("Take the own request back, or note its return"), Qt::Key_W)),
      yes_(named<QPushButton>(u"approvalYes"_s, tr("&Approve"))),
      no_(named<QPushButton>(u"approvalNo"_s, tr("&Return"))),
      back_(named<QPushButton>(u"approvalBack"_s, tr("&Take back"))) {
    setObjectName(u"approvalsPage"_s);
    list_->setModel(&model_);
    list_->setAccessibleName(tr("What waits for a second person"));
    list_->setSelectionBehavior(QAbstractItemView::SelectRows);
    list_->setSelectionMode(QAbstractItemView::SingleSelection);
    list_->setTabKeyNavigation(false);
    list_->verticalHeader()->hide();
    list_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    empty_->setText(
        tr("Nothing waits for a second person. What others ask for, and what you asked "
           "for, stands here until it is answered."));
    auto* whole = new QWidget;
    auto* columns = new QHBoxLayout(whole);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->addWidget(list_, 3);
    columns->addWidget(detail(), 2);
    stack_->addWidget(empty_);
    stack_->addWidget(whole);
    auto* column = new QVBoxLayout(this);
    column->addWidget(header_);
    column->addWidget(problem_);
    column->addWidget(offer_);
    column->addWidget(stack_, 1);
    space(this, column, gap::kPage, gap::kRows);
    setFocusProxy(list_);
    connect(list_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ApprovalsPage::showRow);
    connect(&presenter, &ApprovalsPresenter::changed, this, &ApprovalsPage::fill);
    connect(&presenter, &ApprovalsPresenter::failed, problem_, &ProblemLine::show);
    connect(&presenter, &ApprovalsPresenter::answered, this, [this] {
        answer_->clear();
        problem_->clear();
        offer_->hide();
        list_->setFocus();
    });
    connect(&presenter, &ApprovalsPresenter::said, this, &ApprovalsPage::said);
    fill();
}

QWidget* ApprovalsPage::offering() {
    auto* whole = named<QWidget>(u"offer"_s, this);
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    offeredText_->setWordWrap(true);
    auto* grid = new FormGrid;
    grid->addRow(tr("Reason"), offeredReason_);
    auto* ask = named<QPushButton>(u"askOffered"_s, tr("As&k a second person"));
    auto* leave = named<QPushButton>(u"dropOffered"_s, tr("&Do not ask"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(ask);
    buttons->addWidget(leave);
    buttons->addStretch(1);
    column->addWidget(offeredText_);
    column->addWidget(grid);
    column->addLayout(buttons);
    whole->hide();
    connect(ask, &QPushButton::clicked, this, &ApprovalsPage::askOffered);
    connect(offeredReason_, &QLineEdit::returnPressed, this, &ApprovalsPage::askOffered);
    connect(leave, &QPushButton::clicked, this, [this] {
        offer_->hide();
        list_->setFocus();
    });
    return whole;
}

void ApprovalsPage::offer(const ApprovalDraft& draft) {
    offered_ = draft;
    QStringList lines;
    for (const auto& line : draft.change) lines << u"%1：%2"_s.arg(line.field, line.after);
    const auto* kind = approvalKind(draft.kind);
    offeredText_->setText(tr("A second person has to say yes to this first. %1: %2")
                              .arg(kind ? titleOf(*kind) : draft.kind, lines.join(u" · "_s)));
    offeredReason_->setText(draft.reason);
    offer_->show();
    offeredReason_->setFocus();
}

void ApprovalsPage::askOffered() {
    offered_.reason = offeredReason_->text().trimmed();
    if (!offered_.reason.isEmpty()) {
        presenter_.ask(offered_);
        return;
    }
    offeredReason_->setFocus();
    problem_->show({.kind = Error::Kind::Invalid,
                    .code = "approval.reason_missing",
                    .message = tr("The reason is missing."),
                    .hint = tr("A second person wants to know why.")});
}

/// Answered by the list alone: letters typed into the reason stay letters.
QAction* ApprovalsPage::key(const QString& name, const QString& text, Qt::Key key) {
    auto* action = named<QAction>(name, text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    list_->addAction(action);
    return action;
}

QWidget* ApprovalsPage::detail() {
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    for (auto* label : {title_, sentence_, reason_}) label->setWordWrap(true);
    change_->setHorizontalHeaderLabels({tr("Field"), tr("Now"), tr("Then")});
    change_->setAccessibleName(tr("What would change"));
    change_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    change_->setTabKeyNavigation(false);
    change_->setWordWrap(true);
    change_->verticalHeader()->hide();
    change_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    auto* grid = new FormGrid;
    grid->addRow(tr("Reason for a return"), answer_);
    makePrimary(yes_);
    auto* buttons = new QHBoxLayout;
    for (auto* button : {yes_, no_, back_}) buttons->addWidget(button);
    buttons->addStretch(1);
    column->addWidget(title_);
    column->addWidget(sentence_);
    column->addWidget(change_, 1);
    column->addWidget(reason_);
    column->addWidget(grid);
    column->addLayout(buttons);
    const auto approve = [this] {
        if (const auto* row = current(); row && approve_->isEnabled())
            presenter_.approve(row->request.id);
    };
    const auto takeBack = [this] {
        const auto* row = current();
        if (row == nullptr || !row->own) return;
        if (row->cameBack())
            presenter_.note(row->request.id);
        else
            presenter_.takeBack(row->request.id);
    };
    connect(approve_, &QAction::triggered, this, approve);
    connect(yes_, &QPushButton::clicked, this, approve);
    connect(giveBack_, &QAction::triggered, this, [this] { answer_->setFocus(); });
    connect(no_, &QPushButton::clicked, this, &ApprovalsPage::giveBack);
    connect(answer_, &QLineEdit::returnPressed, this, &ApprovalsPage::giveBack);
    connect(takeBack_, &QAction::triggered, this, takeBack);
    connect(back_, &QPushButton::clicked, this, takeBack);
    return whole;
}

const ApprovalRow* ApprovalsPage::current() const { return model_.at(list_->currentIndex().row()); }

void ApprovalsPage::giveBack() {
    const auto* row = current();
    if (row == nullptr || !row->mayAnswer) return;
    if (answer_->text().trimmed().isEmpty()) answer_->setFocus();
    presenter_.giveBack(row->request.id, answer_->text());
}

void ApprovalsPage::fill() {
    const auto* before = current();
    const auto chosen = before ? std::optional(before->request.id) : std::nullopt;
    const int place = list_->currentIndex().row();
    model_.setRows(presenter_.rows());
    const int count = model_.rowCount();
    header_->setFacts(count == 0 ? QString()
                                 : tr("%n wait(s) for your answer", nullptr, presenter_.waiting()));
    stack_->setCurrentIndex(count == 0 ? 0 : 1);
    if (count > 0) {
        const int same = chosen ? model_.rowOf(*chosen) : -1;
        list_->selectRow(same >= 0 ? same : std::clamp(place, 0, count - 1));
    }
    showRow();
}

void ApprovalsPage::showRow() {
    const auto* row = current();
    const bool answers = row && row->mayAnswer;
    approve_->setEnabled(answers && !row->hasChanged());
    yes_->setEnabled(approve_->isEnabled());
    giveBack_->setEnabled(answers);
    no_->setEnabled(answers);
    answer_->setEnabled(answers);
    takeBack_->setEnabled(row && row->own);
    back_->setEnabled(takeBack_->isEnabled());
    if (row == nullptr) return;
    back_->setText(row->cameBack() ? tr("&Noted") : tr("&Take back"));
    if (shown_ != row->request.id) answer_->clear();
    shown_ = row->request.id;
    title_->setText(row->title);
    sentence_->setText(
        row->cameBack()
            ? tr("You asked for this on %1; %2 returned it: %3. Correct it and ask anew.")
                  .arg(row->askedAt, row->answeredBy, row->request.answer)
        : row->own
            ? tr("You asked for this on %1. A %2 answers; nobody answers a request of their own.")
                  .arg(row->askedAt, row->whoAnswers)
            : tr("%1 asks since %2.").arg(row->askedBy, row->askedAt));
    if (row->hasChanged() && !row->cameBack())
        sentence_->setText(sentence_->text() + u' ' +
                           tr("The record has changed since; it is now: %1. Return the request, so "
                              "that it is asked anew.")
                               .arg(row->standsNow));
    reason_->setText(row->request.facts.reason.isEmpty()
                         ? tr("No reason was given.")
                         : tr("Reason: %1").arg(row->request.facts.reason));
    showChange(*row);
}

void ApprovalsPage::showChange(const ApprovalRow& row) {
    const auto& lines = row.request.facts.change;
    change_->setRowCount(int(lines.size()));
    for (size_t i = 0; i < lines.size(); ++i) {
        const QString texts[]{lines[i].field, lines[i].before, lines[i].after};
        for (int column = 0; column < 3; ++column)
            change_->setItem(
                int(i), column,
                new QTableWidgetItem(texts[column].isEmpty() ? u"—"_s : texts[column]));
    }
    change_->resizeRowsToContents();
}

}  // namespace zhiqiao::ui
