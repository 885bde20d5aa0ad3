// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onward/onward_fields.h"

#include "ui/widgets/code_combo.h"
#include "ui/widgets/code_items.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kParagraphLines = 5;

}  // namespace

OnwardFields::OnwardFields(const OnwardPresenter& presenter, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      grid_(new FormGrid),
      department_(named<CodeCombo>(u"onwardDepartment"_s)),
      body_(named<QLineEdit>(u"onwardBody"_s)),
      address_(named<QLineEdit>(u"onwardAddress"_s)),
      phone_(named<QLineEdit>(u"onwardPhone"_s)),
      reason_(named<CodeCombo>(u"onwardReason"_s)),
      words_(paragraph(u"onwardWords"_s)),
      situation_(paragraph(u"onwardSituation"_s)),
      done_(paragraph(u"onwardDone"_s)),
      asked_(paragraph(u"onwardAsked"_s)),
      answerBy_(named<DayEdit>(u"onwardAnswerBy"_s, presenter.clock())),
      ticket_(named<CodeCombo>(u"onwardTicket"_s)) {
    const auto& lists = presenter.codes().lists;
    department_->setItems(codeItems(lists, u"onward_department"_s), tr("Choose"));
    reason_->setItems(codeItems(lists, u"onward_reason"_s), tr("Choose"));
    grid_->addRow(tr("Sent to"), department_);
    grid_->addRow(tr("Name of the body"), body_);
    grid_->addRow(tr("Its address"), address_);
    grid_->addRow(tr("Its telephone"), phone_);
    grid_->addRow(tr("Reason"), reason_);
    grid_->addRow(tr("What it is about"), words_);
    grid_->addRow(tr("Situation"), situation_);
    grid_->addRow(tr("Done so far"), done_);
    grid_->addRow(tr("Asked of them"), asked_);
    grid_->addRow(tr("Feedback by"), answerBy_, tr("empty: none is set"));
    grid_->addRow(tr("To solve"), ticket_);
    auto* column = new QVBoxLayout(this);
    column->addWidget(grid_);
    space(this, column, 0, gap::kRows);
    setFocusProxy(department_);
}

QPlainTextEdit* OnwardFields::paragraph(const QString& name) {
    auto* edit = named<QPlainTextEdit>(name);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(fontMetrics().lineSpacing() * kParagraphLines);
    return edit;
}

void OnwardFields::begin() {
    clearProblems();
    department_->setCode({});
    reason_->setCode({});
    for (auto* line : {body_, address_, phone_}) line->clear();
    for (auto* text : {words_, situation_, done_, asked_}) text->clear();
    answerBy_->setDay(onwardAnswerBy(presenter_.codes(), presenter_.clock().today()));
    ticket_->setCode({});
}

void OnwardFields::showTickets() {
    const auto chosen = ticket_->code();
    const auto& lists = presenter_.codes().lists;
    std::vector<CodeItem> items;
    for (const auto& ticket : presenter_.tickets())
        items.push_back(
            {QString::number(ticket.id.value()),
             lists.name(u"difficulty_kind"_s, ticket.facts.kind) + u" · "_s + ticket.facts.words});
    ticket_->setItems(items, tr("No ticket of difficulty"));
    ticket_->setCode(chosen);
    ticket_->setEnabled(!items.empty());
}

bool OnwardFields::isTouched() const {
    if (department_->code() || reason_->code()) return true;
    for (const auto* line : {body_, address_, phone_})
        if (!line->text().trimmed().isEmpty()) return true;
    for (const auto* text : {words_, situation_, done_, asked_})
        if (!text->toPlainText().trimmed().isEmpty()) return true;
    return false;
}

std::optional<OnwardFacts> OnwardFields::facts() {
    if (!answerBy_->isRight()) {
        grid_->showProblem(answerBy_, tr("This is no day."));
        return {};
    }
    OnwardFacts facts{.person = PersonId(0),
                      .department = department_->code().value_or(QString()),
                      .body = body_->text(),
                      .address = address_->text(),
                      .phone = phone_->text(),
                      .reason = reason_->code().value_or(QString()),
                      .words = words_->toPlainText(),
                      .situation = situation_->toPlainText(),
                      .done = done_->toPlainText(),
                      .asked = asked_->toPlainText(),
                      .sentOn = presenter_.clock().today(),
                      .answerBy = answerBy_->day()};
    if (const auto ticket = ticket_->code()) facts.difficulty = DifficultyId(ticket->toLongLong());
    return facts;
}

void OnwardFields::clearProblems() { grid_->clearProblems(); }

bool OnwardFields::showError(const Error& error) {
    const std::pair<QString, QWidget*> fields[] = {
        {u"department"_s, department_}, {u"body"_s, body_},     {u"address"_s, address_},
        {u"phone"_s, phone_},           {u"reason"_s, reason_}, {u"words"_s, words_},
        {u"situation"_s, situation_},   {u"done"_s, done_},     {u"asked"_s, asked_},
        {u"answer_by"_s, answerBy_}};
    for (const auto& [name, field] : fields)
        if (error.detail == u"field="_s + name) {
            grid_->showProblem(field, error.message + u' ' + error.hint);
            return true;
        }
    return false;
}

}  // namespace zhiqiao::ui
