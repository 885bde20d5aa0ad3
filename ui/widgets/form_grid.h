// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace zhiqiao::ui {

/// Labels aligned to one edge, each the buddy of the field after it, in the order of the paper
/// form. A refused value is told beside its field.
class FormGrid final : public QWidget {
    Q_OBJECT
public:
    explicit FormGrid(QWidget* parent = nullptr);

    /// Give fields without a parent: they then follow each other in tab order, each right behind
    /// its label. Names the field for assistive programs after its label, unless it has a name.
    /// `note` stands muted behind the field, e.g. 元/月. A field of fixed width, such as a day, is
    /// as wide as what it holds; the others end on one edge.
    QLabel* addRow(const QString& label, QWidget* field, const QString& note = {});
    void addSection(const QString& title);
    /// Puts the fields of several grids on the same edges, left and right.
    static void alignLabels(const std::vector<FormGrid*>& grids);
    void addWide(QWidget* widget, Qt::Alignment alignment = {});

    /// Shows `text` beside `field`; the first problem shown since clearProblems() takes the focus.
    void showProblem(QWidget* field, const QString& text);
    void clearProblems();
    [[nodiscard]] QString problemOf(const QWidget* field) const;

private:
    struct Row {
        QWidget* field;
        QLabel* problem;
        QString description;
    };

    QGridLayout* grid_;
    std::vector<Row> rows_;
    bool focused_ = false;
};

}  // namespace zhiqiao::ui
