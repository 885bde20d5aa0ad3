// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessing/assessment_acts.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct AssessmentActs {
    Q_DECLARE_TR_FUNCTIONS(AssessmentActs)
};

Error wrongAssessment(std::string_view code, const QString& message, const QString& hint,
                      const QString& field) {
    return {.kind = Error::Kind::Invalid,
            .code = code,
            .message = message,
            .hint = hint,
            .detail = u"field="_s + field};
}

Result<> checkAnswers(const std::vector<AssessmentQuestion>& asked,
                      const AssessmentAnswers& answers) {
    if (answers.isEmpty())
        return fail(wrongAssessment("assessment.nothing_answered",
                                    AssessmentActs::tr("No question was answered."),
                                    AssessmentActs::tr("Answer at least one."), u"answers"_s));
    for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer) {
        const auto question = std::ranges::find(asked, answer.key(), &AssessmentQuestion::key);
        if (question == asked.end())
            return fail(wrongAssessment(
                "assessment.unknown_question",
                AssessmentActs::tr("On that day no question is called %1.").arg(answer.key()),
                AssessmentActs::tr("Take a question of that day's list."), answer.key()));
        if (!question->answer(*answer))
            return fail(wrongAssessment(
                "assessment.unknown_answer",
                AssessmentActs::tr("%1 has no answer %2.").arg(question->title, *answer),
                AssessmentActs::tr("Take one of the answers of the question."), answer.key()));
    }
    return {};
}

ActRequest assessing(std::string_view name, const OperationId& operation, PersonId person,
                     Right right) {
    return {.name = name,
            .operation = operation,
            .subject = "person",
            .subjectId = person.value(),
            .right = right};
}

}  // namespace

std::vector<Assessment> holding(const std::vector<Assessment>& history) {
    auto found = history;
    std::erase_if(found, [&](const Assessment& one) {
        return one.facts.answers.isEmpty() ||  // a withdrawal, or erased
               std::ranges::any_of(history, [&](const Assessment& other) {
                   return other.facts.corrects == one.id;
               });
    });
    std::ranges::stable_sort(found, {}, [](const Assessment& one) { return one.facts.on; });
    return found;
}

Error assessmentCorrected() {
    return {.kind = Error::Kind::Conflict,
            .code = "assessment.corrected_already",
            .message = AssessmentActs::tr("This assessment was corrected or withdrawn in the "
                                          "meantime."),
            .hint = AssessmentActs::tr("Reload the person and correct the newest record.")};
}

Result<Assessment> recordAssessment(const AssessmentPorts& ports, const Actor& actor,
                                    const OperationId& operation, const AssessmentFacts& facts,
                                    QDate today) {
    if (!facts.on.isValid() || facts.on > today)
        return fail(wrongAssessment(
            "assessment.in_future", AssessmentActs::tr("This day has not come yet."),
            AssessmentActs::tr("Enter the day on which it happened."), u"on"_s));
    if (auto fits = checkAnswers(ports.questions.on(facts.on), facts.answers); !fits)
        return fail(fits.error());
    auto kept = facts;
    kept.note = facts.note.trimmed();
    kept.withdrawnReason.clear();
    return ports.transactions.run(
        actor, assessing("assessment.record", operation, facts.person, Right::ServiceWrite),
        [&](const Act& act) { return ports.records.add(act, kept); });
}

Result<> withdrawAssessment(const AssessmentPorts& ports, const Actor& actor,
                            const OperationId& operation, PersonId person, AssessmentId record,
                            const QString& reason) {
    if (reason.trimmed().isEmpty())
        return fail(wrongAssessment(
            "assessment.reason_missing", AssessmentActs::tr("Why is the assessment withdrawn?"),
            AssessmentActs::tr("Give a reason; it stays in the history."), u"reason"_s));
    return ports.transactions.run(
        actor, assessing("assessment.withdraw", operation, person, Right::ServiceWrite),
        [&](const Act& act) -> Result<> {
            const auto done = ports.records.add(act, {.person = person,
                                                      .on = act.today(),
                                                      .corrects = record,
                                                      .withdrawnReason = reason.trimmed()});
            if (!done) return fail(done.error());
            return {};
        });
}

Result<std::vector<Assessment>> openAssessmentsOf(const AssessmentPorts& ports, const Actor& actor,
                                                  PersonId person) {
    return ports.transactions.run(
        actor, assessing("person.view", OperationId::make(), person, Right::PersonRead),
        [&](const Act&) { return ports.records.historyOf(person); });
}

}  // namespace zhiqiao
