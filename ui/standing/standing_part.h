// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/standing/standing_presenter.h"

#include <QWidget>

class QAction;
class QPushButton;
class QTableWidget;

namespace zhiqiao::ui {

class CodeCombo;
class TextLabel;

/// What speaks for the loss of one status: every refusal with why it counts or does not, and what
/// can be decided. A goes to the exit, X keeps the status; M and W are a supervisor's word on the
/// refusal with the cursor. Esc goes back.
class StandingPart final : public QWidget {
    Q_OBJECT
public:
    explicit StandingPart(StandingPresenter& presenter, QWidget* parent = nullptr);

    /// The status as the presenter has it. `name` of the person.
    void fill(const QString& name);
    [[nodiscard]] QList<QAction*> keys() const { return keys_; }

signals:
    void left();
    void exitWanted();
    void personWanted();
    /// What has to be chosen first.
    void missing(const QString& sentence);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QAction* addKey(const QString& name, const QString& text, const QKeySequence& key);
    void rule(bool unjustified);
    void decline();

    StandingPresenter& presenter_;
    TextLabel* title_;
    TextLabel* proposals_;
    QTableWidget* refusals_;
    CodeCombo* reason_;
    QPushButton *exit_, *keep_, *counts_, *excused_;
    QList<QAction*> keys_;
};

}  // namespace zhiqiao::ui
