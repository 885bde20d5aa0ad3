// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QDate>
#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace zhiqiao {

/// What an answer tells: something the person can build on, or something to help with.
enum class AnswerSide { Neither, Strength, Need };

struct AssessmentAnswer {
    QString code;  ///< one digit
    QString name;
    AnswerSide side = AnswerSide::Neither;
    QString words;  ///< of the result; empty without a side
    bool operator==(const AssessmentAnswer&) const = default;
};

/// One question of the short assessment. Both days of its validity are included; unset means
/// always.
struct AssessmentQuestion {
    QString key;  ///< stable: kept with every answer
    QString title;
    std::optional<QDate> validFrom = {};
    std::optional<QDate> validTo = {};
    std::vector<AssessmentAnswer> answers = {};
    QString mark = {};
    QString source = {};
    [[nodiscard]] const AssessmentAnswer* answer(const QString& code) const;
    bool operator==(const AssessmentQuestion&) const = default;
};

/// Answers by the key of their question.
using AssessmentAnswers = QMap<QString, QString>;

class AssessmentQuestions {
public:
    AssessmentQuestions() = default;
    explicit AssessmentQuestions(std::vector<AssessmentQuestion> questions)
        : questions_(std::move(questions)) {}
    /// codes/assessment_questions.csv. Errors: those of readResourceTable().
    static Result<AssessmentQuestions> load();

    [[nodiscard]] const std::vector<AssessmentQuestion>& all() const { return questions_; }
    /// Those asked on that day, in the order of the file.
    [[nodiscard]] std::vector<AssessmentQuestion> on(QDate day) const;
    [[nodiscard]] const AssessmentQuestion* find(const QString& key) const;
    /// The term; an unknown answer stands for itself.
    [[nodiscard]] QString name(const QString& question, const QString& answer) const;

private:
    std::vector<AssessmentQuestion> questions_;
};

/// What the answers tell, in words: nothing is added up, and nothing is decided by it.
struct AssessmentResult {
    QStringList strengths;
    QStringList needs;
    bool operator==(const AssessmentResult&) const = default;
};
[[nodiscard]] AssessmentResult resultOf(const AssessmentQuestions& questions,
                                        const AssessmentAnswers& answers);
/// Translated, "Can build on: …. To help with: …."; empty when the answers tell neither.
[[nodiscard]] QString textOf(const AssessmentResult& result);

}  // namespace zhiqiao
