// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/keeping/keeping_presenter.h"

#include <QWidget>

class QLineEdit;

namespace zhiqiao::ui {

class CodeCombo;
class FormGrid;
class ProblemLine;
class TextLabel;

/// What is done to several employers on the list at once: who is their officer, how often they are
/// heard of, or that they are no longer on it. Ctrl+Enter saves, Esc goes back.
class KeyChangeForm final : public QWidget {
    Q_OBJECT
public:
    enum class Change { Give, Space, TakeOff, SpaceOffice };

    explicit KeyChangeForm(KeepingPresenter& presenter, QWidget* parent = nullptr);

    void start(Change change, const QString& about, const std::vector<Staff>& colleagues);
    /// The office's own interval, for every employer without one.
    void startOffice(std::optional<int> days);
    void showRefusal(const QString& field, const Error& error);

signals:
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void submit();
    void give();
    void space();

    KeepingPresenter& presenter_;
    Change change_ = Change::Give;
    TextLabel* about_;
    ProblemLine* problem_;
    FormGrid* giving_;
    CodeCombo* to_;
    CodeCombo* why_;
    FormGrid* spacing_;
    QLineEdit* days_;
    FormGrid* ending_;
    CodeCombo* off_;
};

}  // namespace zhiqiao::ui
