// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/papers/paper_catcher.h"
#include "ui/widgets/code_combo.h"

#include <QFrame>
#include <QPointer>

class QLabel;

namespace zhiqiao::ui {

class TextLabel;

/// What F9 opens under a page: waits for a picture, then shows it and the paper it is to be filed
/// under. Enter files, the arrows choose another kind, Esc leaves. The page behind goes on working.
class WaitStrip final : public QFrame {
    Q_OBJECT
public:
    explicit WaitStrip(QWidget* parent = nullptr);

    /// Kinds in the order they are asked for; the first is meant. Takes the focus and gives it back
    /// when it closes.
    void ask(const std::vector<CodeItem>& kinds);
    void showWaiting(int seconds, bool growing, int leftOver);
    void showPaper(const CaughtPaper& paper);
    void showProblem(const Error& error);
    void close();

    [[nodiscard]] QString kind() const { return kind_->code().value_or(QString()); }
    [[nodiscard]] bool isOffering() const { return offering_; }

signals:
    void accepted();
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    bool takeKey(QKeyEvent& event);

    QLabel* picture_;
    TextLabel* what_;
    TextLabel* problem_;
    TextLabel* keys_;
    CodeCombo* kind_;
    QPointer<QWidget> before_;
    bool offering_ = false;
};

}  // namespace zhiqiao::ui
