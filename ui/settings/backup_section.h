// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/backup_plan.h"
#include "ui/widgets/file_picker.h"

#include <QObject>

class QLineEdit;
class QPushButton;
class QTimeEdit;
class QWidget;

namespace zhiqiao::ui {

class BackupPresenter;
class CountEdit;
class FormGrid;
class TextLabel;

/// 备份, a part of the settings page: how the last backup stands, when and where the next is made,
/// and the buttons that make, try and restore one.
class BackupSection final : public QObject {
    Q_OBJECT
public:
    /// `page` becomes the owner of the grid.
    BackupSection(BackupPresenter& presenter, FilePicker& files, QWidget* page);

    [[nodiscard]] FormGrid& grid() { return *grid_; }

signals:
    void restoreWanted(const QString& backup);

private:
    void addPlan();
    void addButtons();
    QWidget* withChooser(QLineEdit* field, const QString& name);
    [[nodiscard]] BackupPlan typed() const;
    void savePlan();
    void fillPlan(const BackupPlan& plan);
    void fill();
    void showBusy(bool busy);

    BackupPresenter& presenter_;
    FilePicker& files_;
    FormGrid* grid_;
    std::optional<BackupPlan> filled_;  ///< what was put into the fields last
    TextLabel* state_;
    TextLabel* drilled_;
    QLineEdit* folder_;
    QLineEdit* second_;
    CountEdit* every_;
    QTimeEdit* at_;
    CountEdit* keep_;
    QPushButton* now_;
    QPushButton* elsewhere_;
    QPushButton* drill_;
    QPushButton* restore_;
};

}  // namespace zhiqiao::ui
