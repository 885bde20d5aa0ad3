// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/import_catalogue.h"
#include "ui/widgets/file_picker.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QTableView;

namespace zhiqiao::ui {

class BusyBar;
class CodeCombo;
class ImportPresenter;
class ProblemLine;
class TextLabel;

/// 导入导出: people, employers and vacancies from workbooks and CSV files.
class ImportPage final : public QWidget {
    Q_OBJECT
public:
    ImportPage(ImportPresenter& presenter, FilePicker& files, QWidget* parent = nullptr);

signals:
    void said(const QString& sentence);
    void dataChanged();
    void compareWanted();
    /// The own caseload as a workbook to be edited.
    void caseloadWanted();

private:
    void buildActions(QHBoxLayout* row);
    void showReport(const QString& sentence);
    void showState();
    [[nodiscard]] ImportKind kind() const;

    ImportPresenter& presenter_;
    FilePicker& files_;
    CodeCombo* kind_;
    TextLabel* state_;
    ProblemLine* problem_;
    BusyBar* bar_;
    QPushButton* commit_;
    QPushButton* undo_;
    QPushButton* refused_;
    QTableView* table_;
    bool looked_ = false;
};

}  // namespace zhiqiao::ui
