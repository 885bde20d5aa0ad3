// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/file_picker.h"

#include <QMap>
#include <QWidget>

#include <vector>

class QCheckBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace zhiqiao::ui {

class BackupPresenter;
class BackupSection;
class CodeCombo;
class CountEdit;
class FormGrid;
class KeyPresenter;
class ProblemLine;
class SettingsPresenter;

/// 设置: what forms print about the office, staff, printer, numbering, look, backup.
class SettingsPage final : public QWidget {
    Q_OBJECT
public:
    /// `keys`: nothing where the person has no right to change the data key.
    SettingsPage(SettingsPresenter& presenter, BackupPresenter& backups, KeyPresenter* keys,
                 FilePicker& files, const QStringList& printers, QWidget* parent = nullptr);

    /// A part that is made elsewhere, below the others.
    void addSection(FormGrid* section);

signals:
    void said(const QString& sentence);
    void aboutWanted();
    void calendarWanted();
    /// The office is to be closed and restored from this backup.
    void restoreWanted(const QString& backup);

private:
    FormGrid* officeSection();
    FormGrid* lookSection();
    FormGrid* printSection(const QStringList& printers);
    FormGrid* staffSection();
    void fill();
    void fillUntouched(QLineEdit* field, const QString& text);

    SettingsPresenter& presenter_;
    BackupSection* backups_;
    std::vector<FormGrid*> sections_;
    ProblemLine* problem_;
    QLineEdit* name_;
    QLineEdit* code_;
    QLineEdit* address_;
    QLineEdit* phone_;
    CountEdit* next_;
    CodeCombo* theme_;
    CodeCombo* font_;
    CodeCombo* language_;
    QCheckBox* minimiseLocks_;
    CodeCombo* printer_;
    CountEdit* copies_;
    QListWidget* staff_;
    QLineEdit* newStaff_;
    CodeCombo* role_;
    QMap<QLineEdit*, QString> filled_;  ///< what was put into each, to tell what was typed
    int filledNext_ = 1;
    bool filling_ = false;
};

}  // namespace zhiqiao::ui
