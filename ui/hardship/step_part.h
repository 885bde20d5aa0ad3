// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/hardship/hardship_presenter.h"

#include <QWidget>

class QLineEdit;

namespace zhiqiao::ui {

class CodeCombo;
class DayEdit;
class FormGrid;
class TextLabel;

/// The next step of a recognition: what it is due for, and the record of what was done.
class StepPart final : public QWidget {
    Q_OBJECT
public:
    explicit StepPart(HardshipPresenter& presenter, QWidget* parent = nullptr);

    /// The steps possible now.
    void fill();
    /// The exit with that reason, as soon as it is among the steps possible.
    void propose(const QString& exitReason) { proposed_ = exitReason; }
    void submit();
    void clear();

private:
    void showFields();

    HardshipPresenter& presenter_;
    TextLabel* next_;
    CodeCombo* step_;
    CodeCombo* result_;
    CodeCombo* reason_;
    DayEdit* on_;
    QLineEdit* note_;
    FormGrid* grid_;
    QString proposed_;
};

}  // namespace zhiqiao::ui
