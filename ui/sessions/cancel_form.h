// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/sessions/session_presenter.h"

#include <QWidget>

namespace zhiqiao::ui {

class CodeCombo;
class FormGrid;
class TextLabel;

/// Why a session is cancelled. Ctrl+Enter cancels it, Esc goes back.
class CancelForm final : public QWidget {
    Q_OBJECT
public:
    explicit CancelForm(SessionPresenter& presenter, QWidget* parent = nullptr);

    void start(GroupSessionId session, const QString& topic);

signals:
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void submit();

    SessionPresenter& presenter_;
    std::optional<GroupSessionId> session_;
    TextLabel* about_;
    FormGrid* grid_;
    CodeCombo* reason_;
};

}  // namespace zhiqiao::ui
