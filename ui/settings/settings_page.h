// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "ui/widgets/file_picker.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace zhiqiao::ui {

class FormGrid;
class CodeCombo;
class DayEdit;
class FormGrid;
class ProblemLine;
class SettingsPresenter;

/// 设置: what forms print about the office, staff, printer, numbering, calendar, look, backup.
class SettingsPage final : public QWidget {
    Q_OBJECT
public:
    SettingsPage(SettingsPresenter& presenter, const Clock& clock, FilePicker& files,
                 const QStringList& printers, QWidget* parent = nullptr);

signals:
    void said(const QString& sentence);
    void aboutWanted();

private:
    FormGrid* officeSection();
    FormGrid* lookSection();
    FormGrid* printSection(const QStringList& printers);
    FormGrid* staffSection();
    FormGrid* calendarSection();
    FormGrid* backupSection();
    void fill();

    SettingsPresenter& presenter_;
    FilePicker& files_;
    ProblemLine* problem_;
    QLineEdit* name_;
    QLineEdit* code_;
    QLineEdit* address_;
    QLineEdit* phone_;
    QSpinBox* next_;
    CodeCombo* theme_;
    CodeCombo* font_;
    CodeCombo* language_;
    CodeCombo* printer_;
    QSpinBox* copies_;
    QListWidget* staff_;
    QLineEdit* newStaff_;
    CodeCombo* role_;
    QListWidget* days_;
    DayEdit* day_;
    QLineEdit* dayName_;
    CodeCombo* dayKind_;
    bool filling_ = false;
};

}  // namespace zhiqiao::ui
