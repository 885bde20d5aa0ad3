// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/helping/help_presenter.h"

#include <QWidget>

class QLineEdit;
class QTableWidget;

namespace zhiqiao::ui {

class ClashPart;
class CodeCombo;
class CountEdit;
class DayEdit;
class FormGrid;
class TextLabel;

/// 帮扶计划 of a person: where it stands, its steps, and one form for all that can be done with it.
class HelpPart final : public QWidget {
    Q_OBJECT
public:
    explicit HelpPart(HelpPresenter& presenter, QWidget* parent = nullptr);

    /// The plan as the presenter has it.
    void fill();
    void submit();
    void clear();
    void showProblem(const QString& field, const QString& message);

private:
    void showFields();
    void showStep();
    [[nodiscard]] const HelpStepCourse* step() const;
    [[nodiscard]] std::vector<size_t> stepsFor(const QString& deed) const;
    void submitStep(bool corrects);
    [[nodiscard]] bool isSeen(HelpStepId step) const;
    void putStep(const HelpStepFacts& facts);
    [[nodiscard]] HelpStepFacts typedStep() const;
    void submitResult();

    HelpPresenter& presenter_;
    TextLabel* summary_;
    QTableWidget* steps_;
    ClashPart* clashes_;
    FormGrid* grid_;
    CodeCombo* deed_;
    CodeCombo* step_;
    CodeCombo* result_;
    CodeCombo* kind_;
    DayEdit* due_;
    DayEdit* on_;
    CountEdit* days_;
    CodeCombo* officer_;
    QLineEdit* note_;
    std::optional<QString> chosen_;     ///< code of the step, also while no plan is read
    std::optional<HelpStepSeen> seen_;  ///< step to correct whose words were put into the form
    HelpStepFacts mine_;                ///< of the correction that met another one
    bool daysShown_ = false;            ///< so was the interval
};

}  // namespace zhiqiao::ui
