// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/merging/merge_presenter.h"

#include <QWidget>

namespace zhiqiao::ui {

class CodeCombo;
class DecisionTable;
class FormGrid;
class TextLabel;

/// Two records side by side: what differs, whose value is taken, what will move, and why.
class ComparePart final : public QWidget {
    Q_OBJECT
public:
    explicit ComparePart(MergePresenter& presenter, QWidget* parent = nullptr);

    void fill();
    void submit();
    [[nodiscard]] bool isReady() const;
    void showProblem(const QString& sentence);

private:
    void fillRows();
    void chooseNext(const QString& key);
    [[nodiscard]] const MergeRow* rowOf(const QString& key) const;

    MergePresenter& presenter_;
    TextLabel* people_;
    DecisionTable* rows_;
    TextLabel* hint_;
    TextLabel* moving_;
    TextLabel* standing_;
    FormGrid* grid_;
    CodeCombo* reason_;
};

}  // namespace zhiqiao::ui
