// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/casework/guidance_sheet.h"

#include <QWidget>

#include <array>

class QLineEdit;
class QPushButton;

namespace zhiqiao::ui {

class CodeCombo;
class DayEdit;
class FormGrid;

/// The rest of 职业指导记录表, folded away behind a button that tells how much it holds.
class GuidanceSheetFields final : public QWidget {
    Q_OBJECT
public:
    GuidanceSheetFields(const CodeBook& lists, const Clock& clock, QWidget* parent = nullptr);

    void setSheet(const GuidanceSheet& sheet);
    [[nodiscard]] GuidanceSheet sheet() const;
    /// The key of a field that holds no value of its kind; empty: every one does.
    [[nodiscard]] QString unreadable() const;
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);
    [[nodiscard]] bool hasField(const QString& key) const { return fields_.contains(key); }
    /// Opens the fold for it.
    void showProblem(const QString& key, const QString& text);
    void clearProblems();
    [[nodiscard]] FormGrid& grid() { return *grid_; }

private:
    template <class W>
    W* add(const QString& label, const QString& key, W* field);
    void addPlan();
    void tellHowMuch();

    struct PlanLine {
        QLineEdit *what, *who;
        DayEdit* until;
    };

    QPushButton* fold_;
    QWidget* inside_;
    FormGrid* grid_;
    std::map<QString, QWidget*> fields_;
    std::array<PlanLine, kMostGuidanceSteps> plan_{};
    QLineEdit *demand_, *diagnosis_, *tools_, *training_, *opinion_, *calledAt_, *called_;
    DayEdit* nextContact_;
    CodeCombo *satisfaction_, *confirmation_;
};

}  // namespace zhiqiao::ui
