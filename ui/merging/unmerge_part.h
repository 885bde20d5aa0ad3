// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/merging/merge_presenter.h"

#include <QWidget>

namespace zhiqiao::ui {

class DecisionTable;
class TextLabel;

/// What parting two records would do: what goes back untouched, and whose each edit since is.
class UnmergePart final : public QWidget {
    Q_OBJECT
public:
    explicit UnmergePart(MergePresenter& presenter, QWidget* parent = nullptr);

    void fill();
    /// Everything that has to be decided is.
    [[nodiscard]] bool isReady() const;

private:
    void fillRows();

    MergePresenter& presenter_;
    TextLabel* people_;
    TextLabel* returning_;
    DecisionTable* rows_;
    TextLabel* hint_;
};

}  // namespace zhiqiao::ui
