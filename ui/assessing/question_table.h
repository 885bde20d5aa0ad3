// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/assessing/assessment.h"

#include <QTableWidget>

namespace zhiqiao::ui {

/// A question a row: what can be answered, what is answered now, and what was answered on earlier
/// days beside it. A digit answers the row and goes to the next, 0 or Delete leaves it open.
class QuestionTable final : public QTableWidget {
    Q_OBJECT
public:
    explicit QuestionTable(QWidget* parent = nullptr);

    /// `earlier`: the newest first; each is a column.
    void show(const AssessmentQuestions& questions, const std::vector<AssessmentQuestion>& asked,
              const std::vector<Assessment>& earlier);
    [[nodiscard]] AssessmentAnswers answers() const { return answers_; }
    void setAnswers(const AssessmentAnswers& answers);
    void setReadOnly(bool readOnly) { readOnly_ = readOnly; }
    /// The row of the question is told apart, for one that is refused.
    void goTo(const QString& question);

signals:
    void answersChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fillAnswers();
    void answer(int row, const QString& code);

    std::vector<AssessmentQuestion> asked_;
    AssessmentAnswers answers_;
    bool readOnly_ = false;
};

}  // namespace zhiqiao::ui
