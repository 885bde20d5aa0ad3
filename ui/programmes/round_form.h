// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/programmes/programme_presenter.h"

#include <QWidget>

class QLineEdit;

namespace zhiqiao::ui {

class ClashPart;
class CodeCombo;
class DayEdit;
class FormGrid;
class ProblemLine;
class TextLabel;

/// What a round is. Ctrl+Enter saves, Esc goes back.
class RoundForm final : public QWidget {
    Q_OBJECT
public:
    explicit RoundForm(ProgrammePresenter& presenter, QWidget* parent = nullptr);

    /// Nothing: a new one.
    void start(const std::optional<ProgrammeRound>& round);

signals:
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void submit();
    void fill(const ProgrammeRoundFacts& facts);
    [[nodiscard]] ProgrammeRoundFacts typed() const;
    void showProgramme();
    void showRefusal(const QString& field, const Error& error);

    ProgrammePresenter& presenter_;
    std::optional<ProgrammeRound> round_;  ///< as it was read last
    ProgrammeRoundFacts mine_;             ///< of the save that met another one
    TextLabel* about_;
    TextLabel* forWhom_;
    ProblemLine* problem_;
    ClashPart* clashes_;
    FormGrid* grid_;
    CodeCombo* programme_;
    QLineEdit* name_;
    QLineEdit* places_;
    DayEdit* from_;
    DayEdit* until_;
};

}  // namespace zhiqiao::ui
