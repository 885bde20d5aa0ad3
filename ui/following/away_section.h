// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>

class QLineEdit;
class QPushButton;
class QWidget;

namespace zhiqiao::ui {

class AwayPresenter;
class FormGrid;

/// 外出务工回访, a part of the settings page: after how many days who works away is heard of again.
class AwaySection final : public QObject {
    Q_OBJECT
public:
    /// `page` becomes the owner of the grid.
    AwaySection(AwayPresenter& presenter, QWidget* page);

    [[nodiscard]] FormGrid& grid() { return *grid_; }

signals:
    void said(const QString& sentence);

private:
    void fill();
    void set();

    AwayPresenter& presenter_;
    FormGrid* grid_;
    QLineEdit* days_;
    QString filled_;  ///< what was put into the field last
    QPushButton* undo_;
};

}  // namespace zhiqiao::ui
