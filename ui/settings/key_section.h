// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>

class QPushButton;
class QWidget;

namespace zhiqiao::ui {

class FormGrid;
class KeyPresenter;
class TextLabel;

/// 数据密钥, a part of the settings page for who may change it: how old it is, and a new one.
class KeySection final : public QObject {
    Q_OBJECT
public:
    /// `page` becomes the owner of the grid.
    KeySection(KeyPresenter& presenter, QWidget* page);

    [[nodiscard]] FormGrid& grid() { return *grid_; }

private:
    void fill();

    KeyPresenter& presenter_;
    FormGrid* grid_;
    TextLabel* state_;
    QPushButton* rotate_;
    QPushButton* goOn_;
};

}  // namespace zhiqiao::ui
