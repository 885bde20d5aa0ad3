// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/checks/finding_presenter.h"

#include <QWidget>

namespace zhiqiao::ui {

class CodeCombo;
class DayEdit;
class FormGrid;
class ProblemLine;
class TextLabel;

/// Why a finding is set aside, and until when. Ctrl+Enter saves, Esc goes back.
class AsideForm final : public QWidget {
    Q_OBJECT
public:
    explicit AsideForm(FindingPresenter& presenter, QWidget* parent = nullptr);

    /// `about` says in words what is set aside, and whose.
    void start(FindingId finding, const QString& about);

signals:
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void submit();
    void showRefusal(const QString& field, const Error& error);

    FindingPresenter& presenter_;
    std::optional<FindingId> finding_;
    TextLabel* about_;
    ProblemLine* problem_;
    FormGrid* grid_;
    CodeCombo* reason_;
    DayEdit* until_;
};

}  // namespace zhiqiao::ui
