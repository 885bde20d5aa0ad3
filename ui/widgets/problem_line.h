// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace zhiqiao::ui {

/// Says what went wrong and what to do next, in the page and not in a box. Hidden while there is
/// nothing to say; told to assistive programs when it appears.
class ProblemLine final : public QFrame {
    Q_OBJECT
public:
    explicit ProblemLine(QWidget* parent = nullptr);

    void show(const Error& error);
    void clear();
    [[nodiscard]] QString code() const { return code_; }

signals:
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLabel* message_;
    QLabel* hint_;
    QLabel* codeLabel_;
    QLabel* detail_;
    QToolButton* more_;
    QString code_;
};

}  // namespace zhiqiao::ui
