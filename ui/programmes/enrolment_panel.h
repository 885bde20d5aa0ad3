// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/programmes/enrolment_presenter.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace zhiqiao::ui {

class ClashPart;
class CodeCombo;
class DayEdit;
class FormGrid;
class PageHeader;
class ProblemLine;

/// 专项计划 inside the person page: the enrolments, the plan of the chosen one, and one form for
/// whatever is done about it. Enter on an enrolment or a step takes it into the form. Ctrl+Enter
/// saves, Esc goes back.
class EnrolmentPanel final : public QWidget {
    Q_OBJECT
public:
    explicit EnrolmentPanel(EnrolmentPresenter& presenter, QWidget* parent = nullptr);

    void open(PersonId person);

signals:
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void layOut();
    void addRow(const QString& label, QWidget* field);
    void ask(QWidget* field, bool asked);
    void fill();
    void begin();
    void take(const EnrolmentView& view);
    /// The same act on the enrolment as it stands now, with what was typed.
    void takeAnew(const EnrolmentView& view);
    void takeStep(int row);
    void connectClashes();
    void putStep(const PlanStepFacts& facts);
    [[nodiscard]] PlanStepFacts typedStep() const;
    [[nodiscard]] bool isBegun() const;
    void offerActs();
    void fillCodes();
    void showAsked();
    void save();
    void saveStep(const QString& act, const QString& words);
    void showError(const Error& error);
    [[nodiscard]] QString act() const;
    [[nodiscard]] const EnrolmentView* viewAt(int row) const;
    [[nodiscard]] const PlanStep* step() const;

    EnrolmentPresenter& presenter_;
    std::optional<EnrolmentView> taken_;  ///< what the form is about; nothing: a new application
    std::optional<EnrolmentId> wanted_;   ///< taken again once it is read anew
    bool arriving_ = false;               ///< opened, and not filled yet
    std::optional<PlanStepSeen> seen_;    ///< the step to change, as it was read last
    std::optional<PlanStepFacts> mine_;   ///< of the change that met another one
    std::optional<PlanStepFacts> asked_;  ///< what stood in the form when the act was chosen
    PageHeader* header_;
    ProblemLine* problem_;
    ClashPart* clashes_;
    QPushButton* save_;
    FormGrid* grid_;
    CodeCombo* act_;
    CodeCombo* round_;
    CodeCombo* step_;
    CodeCombo* code_;
    QLineEdit* words_;
    CodeCombo* owner_;
    DayEdit* day_;
    QTableWidget* enrolments_;
    QTableWidget* steps_;
    QHash<QWidget*, QLabel*> labels_;
};

}  // namespace zhiqiao::ui
