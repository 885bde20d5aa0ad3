// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfers/answer_form.h"

#include "core/base/text.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/code_items.h"
#include "ui/widgets/form_frame.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/problem_line.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidestAnswer = 160;  // quarters of a line
constexpr int kTallestTable = 28;
const auto kAccept = u"1"_s;
const auto kRefuse = u"2"_s;

QString itemWords(const QString& item) {
    const QMap<QString, QString> words{{u"contact"_s, AnswerForm::tr("Contact")},
                                       {u"guidance"_s, u"职业指导"_s},
                                       {u"referral"_s, u"岗位推荐"_s},
                                       {u"opportunity"_s, u"培训或见习"_s},
                                       {u"policy"_s, u"政策宣介"_s}};
    return words.value(item, item);
}

}  // namespace

AnswerForm::AnswerForm(TransferPresenter& presenter, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      who_(named<TextLabel>(u"answerWho"_s, TextSize::Body, QString(), this)),
      asked_(named<TextLabel>(u"answerAsked"_s, TextSize::Note, QString(), this)),
      along_(plainTable(u"answerAlong"_s, tr("What comes along"),
                        {tr("What comes along"), tr("How it stands")})),
      problem_(new ProblemLine(this)),
      answer_(named<QWidget>(u"answerFields"_s, this)),
      grid_(new FormGrid(answer_)),
      verdict_(new CodeCombo),
      officer_(new CodeCombo),
      refusal_(new CodeCombo),
      words_(new QLineEdit),
      save_(named<QPushButton>(u"answerSave"_s, tr("Answer  Ctrl+Enter"), this)) {
    setObjectName(u"answerForm"_s);
    buildAnswer();
    who_->setWordWrap(true);
    asked_->setWordWrap(true);
    along_->setMaximumHeight(quarters(this, kTallestTable));
    auto* back = named<QPushButton>(u"answerBack"_s, tr("Back  Esc"), this);
    makePrimary(save_);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(save_);
    buttons->addWidget(back);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->addWidget(who_);
    column->addWidget(asked_);
    column->addWidget(along_);
    column->addWidget(problem_);
    column->addWidget(answer_);
    column->addLayout(buttons);
    column->addStretch(1);
    space(this, column, 0, gap::kRows);
    connect(save_, &QPushButton::clicked, this, &AnswerForm::submit);
    connect(back, &QPushButton::clicked, this, &AnswerForm::left);
    connect(verdict_, &CodeCombo::codeChanged, this, &AnswerForm::choose);
}

void AnswerForm::buildAnswer() {
    verdict_->setObjectName(u"answerVerdict"_s);
    officer_->setObjectName(u"answerOfficer"_s);
    refusal_->setObjectName(u"answerRefusal"_s);
    words_->setObjectName(u"answerWords"_s);
    verdict_->setItems({{kAccept, tr("1 Take over")}, {kRefuse, tr("2 Refuse")}}, tr("Choose"));
    offerTerms(*refusal_, presenter_.codes().lists, u"transfer_refusal"_s, tr("Choose"));
    grid_->addRow(tr("Answer"), verdict_);
    grid_->addRow(tr("In charge from now on"), officer_);
    grid_->addRow(tr("Why refused"), refusal_);
    grid_->addRow(tr("In words"), words_);
    grid_->setMaximumWidth(quarters(this, kWidestAnswer));
    auto* rows = new QVBoxLayout(answer_);
    rows->addWidget(grid_);
    space(answer_, rows, 0, gap::kRows);
}

std::vector<QStringList> AnswerForm::alongOf(const TransferSheet& sheet) const {
    std::vector<QStringList> rows;
    for (const auto& kind : sheet.kinds)
        rows.push_back(
            {tr("Registered as"), presenter_.codes().lists.name(u"registration_kind"_s, kind)});
    for (const auto& one : sheet.promises)
        rows.push_back({itemWords(one.item), tr("due on %1, given %2 of %3")
                                                 .arg(one.due.toString(Qt::ISODate))
                                                 .arg(one.delivered)
                                                 .arg(one.promised)});
    const std::pair<QString, int> counts[] = {{tr("Help plans"), sheet.helpPlans},
                                              {tr("Placements followed up"), sheet.followUps},
                                              {tr("Slips awaited"), sheet.slips}};
    for (const auto& [what, count] : counts)
        if (count > 0) rows.push_back({what, QString::number(count)});
    if (sheet.lastContact)
        rows.push_back({tr("Last contact"), sheet.lastContact->toString(Qt::ISODate)});
    return rows;
}

void AnswerForm::start(const TransferSheet& sheet, const std::vector<TransferId>& ids,
                       const std::vector<Staff>& colleagues) {
    const auto& transfer = sheet.transfer;
    ids_ = ids;
    const bool alone = ids.size() < 2;
    QStringList who{sheet.name, sheet.maskedNumber,
                    presenter_.codes().divisions.fullName(sheet.residence, presenter_.today())};
    who.removeAll(QString());
    who_->setText(alone ? who.join(u" · "_s)
                        : tr("%n people, answered together", nullptr, int(ids.size())));
    const auto& lists = presenter_.codes().lists;
    QStringList said{
        tr("asked on %1, answer due on %2")
            .arg(transfer.askedOn.toString(Qt::ISODate), transfer.dueOn.toString(Qt::ISODate)),
        lists.name(u"transfer_reason"_s, transfer.reason),
        transfer.note,
        transfer.state == TransferState::Asked ? QString() : textOf(transfer.state),
        transfer.refusal.isEmpty() ? QString()
                                   : lists.name(u"transfer_refusal"_s, transfer.refusal),
        transfer.answer};
    said.removeAll(QString());
    asked_->setText(said.join(u" · "_s));
    asked_->setVisible(alone);
    setRows(*along_, alongOf(sheet));
    along_->setVisible(alone);
    std::vector<CodeItem> items;
    for (const auto& one : colleagues)
        items.push_back(
            {QString::number(one.id.value()), one.name, soundOf(one.name).initials.value(0)});
    officer_->setItems(items, tr("Choose"));
    refusal_->setCode({});
    words_->clear();
    problem_->clear();
    grid_->clearProblems();
    verdict_->setCode({});
    choose();
    answer_->setVisible(!ids.empty());
    save_->setVisible(!ids.empty());
    ids.empty() ? along_->setFocus(Qt::OtherFocusReason) : verdict_->setFocus(Qt::OtherFocusReason);
}

/// What the other answer would ask for is of no use.
void AnswerForm::choose() {
    const auto verdict = verdict_->code().value_or(QString());
    officer_->setEnabled(verdict == kAccept);
    refusal_->setEnabled(verdict == kRefuse);
    words_->setEnabled(verdict == kRefuse);
}

void AnswerForm::submit() {
    if (ids_.empty()) return;
    problem_->clear();
    grid_->clearProblems();
    const auto verdict = verdict_->code();
    if (!verdict) {
        grid_->showProblem(verdict_, tr("Take over, or refuse?"));
        return;
    }
    if (*verdict == kRefuse) {
        presenter_.refuse(ids_, {refusal_->code().value_or(QString()), words_->text().trimmed()});
        return;
    }
    if (const auto officer = officer_->code())
        presenter_.accept(ids_, StaffId(officer->toLongLong()));
    else
        grid_->showProblem(officer_, tr("Choose who is in charge from now on."));
}

void AnswerForm::showRefusal(const QString& field, const Error& error) {
    auto* at = field == u"officer"_s   ? static_cast<QWidget*>(officer_)
               : field == u"refusal"_s ? static_cast<QWidget*>(refusal_)
                                       : nullptr;
    if (at)
        grid_->showProblem(at, error.message + u' ' + error.hint);
    else
        problem_->show(error);
}

void AnswerForm::clear() {
    ids_.clear();
    who_->clear();
    asked_->clear();
    setRows(*along_, {});
    words_->clear();
}

void AnswerForm::keyPressEvent(QKeyEvent* event) {
    if (!takeFormKey(
            *event, [this] { submit(); }, [this] { emit left(); }))
        QWidget::keyPressEvent(event);
}

}  // namespace zhiqiao::ui
