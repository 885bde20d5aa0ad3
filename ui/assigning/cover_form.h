// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/assigning/cover_presenter.h"

#include <QWidget>

namespace zhiqiao::ui {

class CodeCombo;
class DayEdit;
class FormGrid;
class ProblemLine;
class TextLabel;

/// From when to when a colleague is away, and who covers. Ctrl+Enter saves, Esc goes back.
class CoverForm final : public QWidget {
    Q_OBJECT
public:
    explicit CoverForm(CoverPresenter& presenter, QWidget* parent = nullptr);

    void start(StaffId away, const QString& name, const std::vector<Staff>& colleagues);
    void showRefusal(const QString& field, const Error& error);

signals:
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void submit();

    CoverPresenter& presenter_;
    std::optional<StaffId> away_;
    TextLabel* about_;
    ProblemLine* problem_;
    FormGrid* grid_;
    CodeCombo* cover_;
    CodeCombo* reason_;
    DayEdit* from_;
    DayEdit* until_;
};

}  // namespace zhiqiao::ui
