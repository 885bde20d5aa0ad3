// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/code_combo.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QLineEdit;

namespace zhiqiao::ui {

class TextLabel;

/// One question in the page, not in a box: a reason of a list or in words. Enter answers, Esc
/// leaves; then the cursor is where it was.
class AskRow final : public QWidget {
    Q_OBJECT
public:
    using Answer = std::function<void(const QString&)>;

    explicit AskRow(QWidget* parent = nullptr);

    void ask(const QString& question, const std::vector<CodeItem>& choices, Answer answer);
    void ask(const QString& question, Answer answer);
    void leave();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void open(const QString& question, QWidget* field, Answer answer);
    void finish();

    TextLabel* question_;
    CodeCombo* choices_;
    QLineEdit* words_;
    Answer answer_;
    QPointer<QWidget> before_;
};

}  // namespace zhiqiao::ui
