// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/receipt_panel.h"

#include "ui/widgets/code_combo.h"
#include "ui/widgets/code_items.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/problem_line.h"
#include "ui/widgets/toast_line.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kScanDigits = 20;
constexpr int kReasonCode = Qt::UserRole;
constexpr int kReasonLines = 2;
const QString kByAFirm = u"01"_s;  // [emp_form]: the usual one

bool isPlainEnter(const QKeyEvent& key) {
    return (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) &&
           !(key.modifiers() & ~Qt::KeypadModifier);
}

/// 1 to 9 for a plain digit key, else 0.
int digitOf(const QKeyEvent& key) {
    const int digit = key.key() - Qt::Key_0;
    return !(key.modifiers() & ~Qt::KeypadModifier) && digit >= 1 && digit <= 9 ? digit : 0;
}

}  // namespace

ReceiptPanel::ReceiptPanel(ReceiptPresenter& presenter, const Clock& clock, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      clock_(clock),
      code_(named<DigitsEdit>(u"receiptCode"_s, kScanDigits, this)),
      slip_(named<TextLabel>(u"receiptSlip"_s, TextSize::Body, QString(), this)),
      recorded_(named<TextLabel>(u"receiptRecorded"_s, TextSize::Body, QString(), this)),
      correct_(named<QPushButton>(u"receiptCorrect"_s, tr("Correct this receipt"), this)),
      results_(named<QWidget>(u"receiptResults"_s, this)),
      reasons_(named<QListWidget>(u"receiptReasons"_s, this)),
      hired_(new QWidget(this)),
      hire_(new FormGrid(hired_)),
      terms_(new FormGrid(hired_)),
      startOn_(named<DayEdit>(u"startOn"_s, clock)),
      wage_(named<MoneyEdit>(u"hireWage"_s)),
      contract_(named<CodeCombo>(u"hireContract"_s)),
      insured_(named<QCheckBox>(u"hireInsured"_s, tr("Insured"))),
      form_(named<CodeCombo>(u"hireForm"_s)),
      save_(named<QPushButton>(u"receiptSave"_s, tr("Record  Enter"), this)),
      problem_(new ProblemLine(this)),
      toast_(new ToastLine(this)) {
    setObjectName(u"receiptPanel"_s);
    code_->setAccessibleName(tr("Code of the receipt"));
    code_->setPlaceholderText(tr("Scan the receipt, or type its 20 or 16 digits"));
    for (auto* label : {slip_, recorded_}) label->setWordWrap(true);
    reasons_->setAccessibleName(tr("Reason"));
    reasons_->setFlow(QListView::LeftToRight);
    reasons_->setWrapping(true);
    reasons_->setResizeMode(QListView::Adjust);
    reasons_->installEventFilter(this);
    makePrimary(save_);
    hire_->addRow(tr("Starts work on"), startOn_);
    hire_->addRow(tr("Monthly pay"), wage_, u"元/月"_s);
    const auto& lists = presenter.codes().lists;
    contract_->setItems(codeItems(lists, u"contract_type"_s), tr("Not told"));
    form_->setItems(codeItems(lists, u"emp_form"_s));
    auto* told = new QWidget;
    auto* toldRow = new QHBoxLayout(told);
    toldRow->addWidget(contract_, 1);
    toldRow->addWidget(insured_);
    space(told, toldRow, 0, gap::kRows);
    contract_->setAccessibleName(tr("Contract"));
    terms_->addRow(tr("Contract"), told);
    terms_->addRow(tr("Form"), form_);
    auto* hire = new QHBoxLayout(hired_);
    hire->addWidget(hire_, 0, Qt::AlignTop);
    hire->addWidget(terms_, 1, Qt::AlignTop);
    space(hired_, hire, 0, gap::kGroups);
    buildResults();

    auto* column = new QVBoxLayout(this);
    column->addWidget(code_);
    column->addWidget(problem_);
    column->addWidget(slip_);
    auto* before = new QHBoxLayout;
    before->addWidget(recorded_, 1);
    before->addWidget(correct_);
    column->addLayout(before);
    column->addWidget(results_);
    column->addWidget(reasons_);
    column->addWidget(hired_);
    column->addWidget(save_, 0, Qt::AlignLeft);
    column->addWidget(toast_);
    space(this, column, 0, gap::kRows);
    setFocusProxy(code_);

    connect(save_, &QPushButton::clicked, this, &ReceiptPanel::save);
    connect(correct_, &QPushButton::clicked, &presenter_, &ReceiptPresenter::beginCorrection);
    connect(&presenter, &ReceiptPresenter::slipChanged, this, &ReceiptPanel::showSlip);
    connect(&presenter, &ReceiptPresenter::choiceChanged, this, &ReceiptPanel::showChoice);
    connect(&presenter, &ReceiptPresenter::busyChanged, save_, &QWidget::setDisabled);
    connect(&presenter, &ReceiptPresenter::failed, this, [this](const Error& error) {
        hire_->clearProblems();
        if (error.detail == u"field=start_on"_s)
            hire_->showProblem(startOn_, error.message + u' ' + error.hint);
        else if (error.detail == u"field=wage"_s)
            hire_->showProblem(wage_, error.message + u' ' + error.hint);
        else
            problem_->show(error);
    });
    connect(&presenter, &ReceiptPresenter::saved, this,
            [this](const QString& sentence, PersonId person) {
                if (saving_) drafts_.erase(*saving_);
                toast_->say(sentence);
                code_->clear();
                code_->setFocus(Qt::OtherFocusReason);
                emit saved(person);
            });
    showSlip();
    showChoice();
}

void ReceiptPanel::buildResults() {
    auto* row = new QHBoxLayout(results_);
    space(results_, row, 0, gap::kRows);
    for (const auto& result : presenter_.codes().results.all()) {
        auto* button = named<QPushButton>(u"result%1"_s.arg(result.digit),
                                          u"%1  %2"_s.arg(result.digit).arg(result.term), results_);
        button->setCheckable(true);
        button->setAutoDefault(false);
        row->addWidget(button);
        resultButtons_[result.digit] = button;
        connect(button, &QPushButton::clicked, this,
                [this, digit = result.digit] { presenter_.choose(digit); });
    }
    row->addStretch(1);
}

void ReceiptPanel::scanned(const QString& code) {
    keepDraft();
    problem_->clear();
    toast_->clear();
    code_->setText(code);
    presenter_.enter(code);
}

void ReceiptPanel::open(JobReferralId referral) {
    keepDraft();
    problem_->clear();
    toast_->clear();
    code_->clear();
    presenter_.open(referral);
}

void ReceiptPanel::keepDraft() {
    const auto* chosen = presenter_.chosen();
    if (!presenter_.slip() || !chosen) return;
    drafts_.insert_or_assign(
        presenter_.slip()->referral.id,
        Draft{chosen->digit, reasons_->currentRow(), startOn_->text(), wage_->text(),
              contract_->code(), form_->code(), insured_->isChecked()});
}

void ReceiptPanel::restoreDraft() {
    const auto draft = drafts_.find(presenter_.slip()->referral.id);
    if (draft == drafts_.end()) return;
    presenter_.choose(draft->second.digit);
    if (draft->second.reason >= 0) reasons_->setCurrentRow(draft->second.reason);
    startOn_->setText(draft->second.startOn);
    wage_->setText(draft->second.wage);
    contract_->setCode(draft->second.contract);
    form_->setCode(draft->second.form);
    insured_->setChecked(draft->second.insured);
}

/// From reason, day or pay back to the result, where another digit may be typed.
bool ReceiptPanel::backToResult() {
    const auto* chosen = presenter_.chosen();
    const auto* at = focusWidget();
    if (!chosen || !at || (at != reasons_ && !hired_->isAncestorOf(at))) return false;
    resultButtons_.at(chosen->digit)->setFocus(Qt::OtherFocusReason);
    return true;
}

void ReceiptPanel::clear() {
    keepDraft();
    problem_->clear();
    code_->clear();
    presenter_.clear();
    code_->setFocus(Qt::OtherFocusReason);
}

void ReceiptPanel::showSlip() {
    const auto recorded = presenter_.recordedText();
    slip_->setText(presenter_.slipText());
    slip_->setVisible(presenter_.slip().has_value());
    recorded_->setText(recorded);
    recorded_->setVisible(!recorded.isEmpty());
    correct_->setVisible(presenter_.slip() && presenter_.slip()->receipt &&
                         !presenter_.mayRecord());
    results_->setVisible(presenter_.mayRecord());
    save_->setVisible(presenter_.mayRecord());
    emit slipShown(presenter_.mayRecord());
    if (presenter_.mayRecord()) {
        resultButtons_.begin()->second->setFocus(Qt::OtherFocusReason);
        restoreDraft();
    } else if (presenter_.slip()) {
        code_->setFocus(Qt::OtherFocusReason);  // the next slip may be scanned at once
    }
}

void ReceiptPanel::showChoice() {
    const auto* chosen = presenter_.chosen();
    for (const auto& [digit, button] : resultButtons_)
        button->setChecked(chosen && chosen->digit == digit);
    const auto reasons = presenter_.reasons();
    reasons_->clear();
    for (qsizetype n = 0; n < reasons.size(); ++n) {
        auto* item = new QListWidgetItem(u"%1  %2"_s.arg(n + 1).arg(presenter_.codes().lists.name(
                                             u"referral_result"_s, reasons[n])),
                                         reasons_);
        item->setData(kReasonCode, reasons[n]);
    }
    reasons_->setVisible(!reasons.isEmpty());
    reasons_->setFixedHeight(
        std::max(reasons_->minimumSizeHint().height(),
                 reasons_->sizeHintForRow(0) * kReasonLines + 2 * reasons_->frameWidth() + 2));
    hire_->clearProblems();
    hired_->setVisible(presenter_.isHire());
    if (!chosen) return;
    if (presenter_.isHire()) {
        startOn_->setDay(clock_.today());
        wage_->setAmount({});
        contract_->setCode({});
        insured_->setChecked(false);
        form_->setCode(kByAFirm);
        startOn_->setFocus(Qt::OtherFocusReason);
        startOn_->selectAll();
    } else if (!reasons.isEmpty()) {
        reasons_->setCurrentRow(0);
        reasons_->setFocus(Qt::OtherFocusReason);
    } else {
        save_->setFocus(Qt::OtherFocusReason);
    }
}

void ReceiptPanel::save() {
    problem_->clear();
    keepDraft();  // for a correction, should somebody else have been faster
    saving_ = presenter_.slip() ? std::optional(presenter_.slip()->referral.id) : std::nullopt;
    const auto* reason = reasons_->currentItem();
    const auto amount = wage_->amount();
    presenter_.save({.reason = reason ? reason->data(kReasonCode).toString() : QString(),
                     .startOn = startOn_->day(),
                     .wageFen = amount ? std::optional(amount->inFen()) : std::nullopt,
                     .contract = contract_->code().value_or(QString()),
                     .insured = insured_->isChecked(),
                     .form = form_->code().value_or(QString()),
                     .dayRight = startOn_->isRight(),
                     .wageRight = wage_->isRight()});
}

bool ReceiptPanel::eventFilter(QObject* object, QEvent* event) {
    if (object == reasons_ && event->type() == QEvent::KeyPress) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (const int digit = digitOf(key)) {
            if (digit <= reasons_->count()) reasons_->setCurrentRow(digit - 1);
            return true;
        }
        if (isPlainEnter(key)) {
            save();
            return true;
        }
        if (key.key() == Qt::Key_Backspace) return backToResult();
    }
    return QWidget::eventFilter(object, event);
}

void ReceiptPanel::keyPressEvent(QKeyEvent* event) {
    if (isPlainEnter(*event)) {
        if (code_->hasFocus())
            scanned(code_->text());
        else
            save();
        return;
    }
    if (const int digit = digitOf(*event)) {
        presenter_.choose(digit);
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        if (backToResult()) return;
        if (presenter_.slip())
            clear();
        else
            emit left();
        return;
    }
    QWidget::keyPressEvent(event);
}

}  // namespace zhiqiao::ui
