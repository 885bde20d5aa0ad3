// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessing/assessment_questions.h"

#include "core/base/resources.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct AssessmentWords {
    Q_DECLARE_TR_FUNCTIONS(AssessmentWords)
};

std::optional<QDate> dayIn(const QString& cell) {
    const auto day = QDate::fromString(cell, Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

AnswerSide sideIn(const QString& cell) {
    return cell == u"strength"_s ? AnswerSide::Strength
           : cell == u"need"_s   ? AnswerSide::Need
                                 : AnswerSide::Neither;
}

}  // namespace

const AssessmentAnswer* AssessmentQuestion::answer(const QString& code) const {
    const auto found = std::ranges::find(answers, code, &AssessmentAnswer::code);
    return found == answers.end() ? nullptr : &*found;
}

Result<AssessmentQuestions> AssessmentQuestions::load() {
    const auto table = readResourceTable(u"codes/assessment_questions.csv"_s);
    if (!table) return fail(table.error());
    std::vector<AssessmentQuestion> questions;
    for (const auto& row : table->rows) {
        const auto cell = [&](const QString& column) { return row[table->column(column)]; };
        if (questions.empty() || questions.back().key != cell(u"question"_s))
            questions.push_back({.key = cell(u"question"_s),
                                 .title = cell(u"title"_s),
                                 .validFrom = dayIn(cell(u"valid_from"_s)),
                                 .validTo = dayIn(cell(u"valid_to"_s)),
                                 .mark = cell(u"mark"_s),
                                 .source = cell(u"source"_s)});
        questions.back().answers.push_back(
            {cell(u"answer"_s), cell(u"name"_s), sideIn(cell(u"side"_s)), cell(u"words"_s)});
    }
    return AssessmentQuestions(std::move(questions));
}

std::vector<AssessmentQuestion> AssessmentQuestions::on(QDate day) const {
    auto asked = questions_;
    std::erase_if(asked, [&](const AssessmentQuestion& question) {
        return (question.validFrom && day < *question.validFrom) ||
               (question.validTo && day > *question.validTo);
    });
    return asked;
}

const AssessmentQuestion* AssessmentQuestions::find(const QString& key) const {
    const auto found = std::ranges::find(questions_, key, &AssessmentQuestion::key);
    return found == questions_.end() ? nullptr : &*found;
}

QString AssessmentQuestions::name(const QString& question, const QString& answer) const {
    const auto* asked = find(question);
    const auto* given = asked ? asked->answer(answer) : nullptr;
    return given ? given->name : answer;
}

AssessmentResult resultOf(const AssessmentQuestions& questions, const AssessmentAnswers& answers) {
    AssessmentResult result;
    for (const auto& question : questions.all()) {
        const auto* answer = question.answer(answers.value(question.key));
        if (!answer || answer->side == AnswerSide::Neither) continue;
        (answer->side == AnswerSide::Strength ? result.strengths : result.needs) << answer->words;
    }
    return result;
}

QString textOf(const AssessmentResult& result) {
    QStringList sentences;
    if (!result.strengths.isEmpty())
        sentences << AssessmentWords::tr("Can build on: %1.").arg(result.strengths.join(u'、'));
    if (!result.needs.isEmpty())
        sentences << AssessmentWords::tr("To help with: %1.").arg(result.needs.join(u'、'));
    return sentences.join(u' ');
}

}  // namespace zhiqiao
