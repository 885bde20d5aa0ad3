// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/file_picker.h"

#include <QObject>

#include <functional>

class QLineEdit;
class QWidget;

namespace zhiqiao::ui {

class FormGrid;
class TextLabel;

/// 高拍仪, a part of the settings page: the folder of this workplace into which the document
/// camera's program saves. It is kept on this computer.
class CameraSection final : public QObject {
    Q_OBJECT
public:
    struct Needs {
        FilePicker& files;
        std::function<QString()> folder;
        std::function<void(const QString&)> save;
        /// How many files lie there for more than a day, and since when, in words; empty: none.
        std::function<QString(const QString& folder)> leftOver;
    };

    /// `page` becomes the owner of the grid.
    CameraSection(Needs needs, QWidget* page);

    [[nodiscard]] FormGrid& grid() { return *grid_; }

signals:
    void said(const QString& sentence);

private:
    void save();
    void showState();

    Needs needs_;
    FormGrid* grid_;
    QLineEdit* folder_;
    TextLabel* state_;
};

}  // namespace zhiqiao::ui
