// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QLabel;
class QPushButton;

namespace zhiqiao::ui {

/// "已保存 · 撤销 Ctrl+Z": the outcome of the last act. It stays until the next one or until
/// dismissed; nothing here is on a clock.
class ToastLine final : public QWidget {
    Q_OBJECT
public:
    explicit ToastLine(QWidget* parent = nullptr);
    void say(const QString& text);
    /// The undo button asks; whoever owns the act answers.
    void sayUndoable(const QString& text);
    void clear();
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool offersUndo() const;

signals:
    void undoRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void announce(const QString& text);

    QLabel* text_;
    QPushButton* undo_;
};

}  // namespace zhiqiao::ui
