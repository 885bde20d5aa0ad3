// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/assessing/assessment_presenter.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace zhiqiao::ui {

class CodeCombo;
class DayEdit;
class FormGrid;
class PageHeader;
class ProblemLine;
class QuestionTable;
class TextLabel;

/// 就业能力与需求评估 inside the person page: the questions, answered by digits, with the answers
/// of earlier days beside them, and in words what they tell. Ctrl+Enter saves, Esc goes back.
class AssessmentPanel final : public QWidget {
    Q_OBJECT
public:
    explicit AssessmentPanel(AssessmentPresenter& presenter, QWidget* parent = nullptr);

    void open(PersonId person);

signals:
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildGrid();
    void fill();
    void fillRecords();
    void begin();
    void beginCorrection();
    void showResult();
    void save();
    void takeBack();
    void showError(const Error& error);
    [[nodiscard]] const Assessment* chosen() const;

    AssessmentPresenter& presenter_;
    std::optional<PersonId> person_;
    std::optional<Assessment> corrected_;
    bool arriving_ = false;  ///< opened, and not filled yet
    PageHeader* header_;
    ProblemLine* problem_;
    QPushButton* save_;
    QPushButton* takeBack_;
    FormGrid* grid_;
    CodeCombo* record_;
    DayEdit* on_;
    QLineEdit* note_;
    QuestionTable* questions_;
    TextLabel* result_;
};

}  // namespace zhiqiao::ui
