// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/today/hold_presenter.h"

#include <QWidget>

namespace zhiqiao::ui {

class CodeCombo;
class DayEdit;
class FormGrid;
class ProblemLine;
class TextLabel;

/// Until when rows of the worklist wait, and why. Ctrl+Enter saves, Esc goes back.
class HoldForm final : public QWidget {
    Q_OBJECT
public:
    explicit HoldForm(HoldPresenter& presenter, QWidget* parent = nullptr);

    /// `about` says in words what waits, and whose it is.
    void start(std::vector<WorkItem> items, const QString& about);

signals:
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void submit();
    void showRefusal(const QString& field, const Error& error);

    HoldPresenter& presenter_;
    std::vector<WorkItem> items_;
    TextLabel* about_;
    ProblemLine* problem_;
    FormGrid* grid_;
    CodeCombo* reason_;
    DayEdit* until_;
};

}  // namespace zhiqiao::ui
