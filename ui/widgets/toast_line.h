// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTimer;

namespace zhiqiao::ui {

class MarkIcon;

/// "已保存 · 撤销 Ctrl+Z": the outcome of the last act. What is done (Tone::Done) and
/// notices (Tone::Neutral) leave after a few seconds; problems (Tone::Error) and what can still be
/// undone stay until the next act or until dismissed.
class ToastLine final : public QWidget {
    Q_OBJECT
public:
    explicit ToastLine(QWidget* parent = nullptr);
    void say(const QString& text, Tone tone = Tone::Done);
    /// The undo button asks; whoever owns the act answers.
    void sayUndoable(const QString& text);
    void clear();
    [[nodiscard]] QString text() const;
    [[nodiscard]] Tone tone() const { return tone_; }
    [[nodiscard]] bool offersUndo() const;

    static constexpr int kSeconds = 6;

signals:
    void undoRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void announce(const QString& text, Tone tone);
    void leave();

    Tone tone_ = Tone::Done;
    MarkIcon* mark_;
    QLabel* text_;
    QPushButton* undo_;
    QTimer* stay_;
};

}  // namespace zhiqiao::ui
