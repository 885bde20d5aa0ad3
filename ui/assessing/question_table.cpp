// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessing/question_table.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { Title, Choices, Now, FirstEarlier };

QTableWidgetItem* fixedItem(const QString& text) {
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(text);
    return item;
}

QString choicesOf(const AssessmentQuestion& question) {
    QStringList all;
    for (const auto& answer : question.answers) all << answer.code + u' ' + answer.name;
    return all.join(u"　"_s);
}

}  // namespace

QuestionTable::QuestionTable(QWidget* parent) : QTableWidget(parent) {
    setObjectName(u"assessmentQuestions"_s);
    setAccessibleName(tr("Questions"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setAlternatingRowColors(true);
    verticalHeader()->hide();
}

void QuestionTable::show(const AssessmentQuestions& questions,
                         const std::vector<AssessmentQuestion>& asked,
                         const std::vector<Assessment>& earlier) {
    asked_ = asked;
    clear();
    setRowCount(int(asked.size()));
    setColumnCount(FirstEarlier + int(earlier.size()));
    QStringList titles{tr("Question"), tr("Answers"), tr("Now")};
    for (const auto& one : earlier) titles << one.facts.on.toString(Qt::ISODate);
    setHorizontalHeaderLabels(titles);
    for (int row = 0; row < rowCount(); ++row) {
        const auto& question = asked_[size_t(row)];
        setItem(row, Title, fixedItem(question.title));
        setItem(row, Choices, fixedItem(choicesOf(question)));
        for (size_t n = 0; n < earlier.size(); ++n) {
            const auto given = earlier[n].facts.answers.value(question.key);
            setItem(row, FirstEarlier + int(n),
                    fixedItem(given.isEmpty() ? QString() : questions.name(question.key, given)));
        }
    }
    fillAnswers();
    auto* header = horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    resizeColumnsToContents();
    header->setSectionResizeMode(Choices, QHeaderView::Stretch);
    resizeRowsToContents();
    if (rowCount() > 0 && currentRow() < 0) setCurrentCell(0, Now);
}

void QuestionTable::fillAnswers() {
    for (int row = 0; row < rowCount(); ++row) {
        const auto& question = asked_[size_t(row)];
        const auto* given = question.answer(answers_.value(question.key));
        setItem(row, Now, fixedItem(given ? given->name : QString()));
    }
    resizeColumnToContents(Now);
}

void QuestionTable::setAnswers(const AssessmentAnswers& answers) {
    answers_ = answers;
    fillAnswers();
    emit answersChanged();
}

void QuestionTable::goTo(const QString& question) {
    const auto at = std::ranges::find(asked_, question, &AssessmentQuestion::key);
    if (at != asked_.end()) setCurrentCell(int(at - asked_.begin()), Now);
    setFocus(Qt::OtherFocusReason);
}

void QuestionTable::answer(int row, const QString& code) {
    const auto& question = asked_[size_t(row)];
    if (code.isEmpty())
        answers_.remove(question.key);
    else if (question.answer(code))
        answers_[question.key] = code;
    else
        return;
    fillAnswers();
    if (row + 1 < rowCount()) setCurrentCell(row + 1, Now);
    emit answersChanged();
}

void QuestionTable::keyPressEvent(QKeyEvent* event) {
    const int row = currentRow();
    const int digit = event->key() - Qt::Key_0;
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    const bool clears = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (readOnly_ || row < 0 || !plain || (!clears && (digit < 0 || digit > 9))) {
        QTableWidget::keyPressEvent(event);
        return;
    }
    answer(row, clears || digit == 0 ? QString() : QString::number(digit));
}

}  // namespace zhiqiao::ui
