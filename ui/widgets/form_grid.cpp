// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form_grid.h"

#include "ui/widgets/grid.h"
#include "ui/widgets/state_chip.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLineOfField = 7;  // quarters of a line: the height of a field of one line
constexpr int kNoteColumn = 2;
constexpr int kColumns = 3;

/// The words beside a refused field, in the error colour and with its mark.
class FieldProblem final : public QLabel {
public:
    explicit FieldProblem(QWidget* parent) : QLabel(parent) {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        hide();
    }

protected:
    void changeEvent(QEvent* event) override {
        if (event->type() == QEvent::StyleChange && isVisible()) follow();
        QLabel::changeEvent(event);
    }
    void showEvent(QShowEvent* event) override {
        follow();
        QLabel::showEvent(event);
    }

private:
    void follow() {
        auto colours = palette();
        colours.setColor(QPalette::WindowText, themeOf(this).error);
        setPalette(colours);
    }
};

}  // namespace

FormGrid::FormGrid(QWidget* parent) : QWidget(parent), grid_(new QGridLayout(this)) {
    grid_->setColumnStretch(1, 1);
    space(this, grid_, 0, gap::kRows);
}

QLabel* FormGrid::addRow(const QString& label, QWidget* field, const QString& note) {
    const int row = grid_->rowCount();
    auto* words = new QLabel(label, this);
    words->setBuddy(field);
    words->setForegroundRole(QPalette::PlaceholderText);
    // Beside a tall field the words stand at its first line.
    words->setMinimumHeight(
        std::max(words->sizeHint().height(),
                 std::min(field->sizeHint().height(), quarters(this, kLineOfField))));
    words->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    grid_->addWidget(words, row, 0, Qt::AlignTop);

    auto* cell = new QVBoxLayout;
    cell->setSpacing(quarters(this, gap::kLabel));
    auto* line = new QHBoxLayout;
    line->setSpacing(quarters(this, gap::kRows));
    field->setParent(this);  // before the other widgets of the row: it follows its label
    const bool isShort = field->sizePolicy().horizontalPolicy() == QSizePolicy::Fixed;
    line->addWidget(field, isShort ? 0 : 1);
    auto* problem = new FieldProblem(this);
    problem->setObjectName(field->objectName() + u"Problem"_s);
    auto* beside = note.isEmpty() ? nullptr : new TextLabel(TextSize::Note, note, this);
    if (beside && isShort) line->addWidget(beside);
    if (beside && !isShort) grid_->addWidget(beside, row, kNoteColumn);
    if (isShort) line->addStretch(1);
    cell->addLayout(line);
    cell->addWidget(problem);
    grid_->addLayout(cell, row, 1);

    if (field->accessibleName().isEmpty()) field->setAccessibleName(withoutMnemonic(label));
    rows_.push_back({field, problem, field->accessibleDescription()});
    return words;
}

void FormGrid::addSection(const QString& title) {
    const int row = grid_->rowCount();
    grid_->setRowMinimumHeight(row, quarters(this, gap::kRows));
    grid_->addWidget(new SectionLabel(title, this), row + 1, 0, 1, kColumns);
}

void FormGrid::alignLabels(const std::vector<FormGrid*>& grids) {
    int widest = 0;
    int widestNote = 0;
    for (const auto* grid : grids) {
        for (const auto* label : grid->findChildren<QLabel*>())
            if (label->buddy()) widest = std::max(widest, label->sizeHint().width());
        for (int i = 0; i < grid->grid_->count(); ++i) {
            int row = 0;
            int column = 0;
            int rows = 0;
            int columns = 0;
            grid->grid_->getItemPosition(i, &row, &column, &rows, &columns);
            if (column == kNoteColumn)  // what is wide begins at the label
                widestNote = std::max(widestNote, grid->grid_->itemAt(i)->sizeHint().width());
        }
    }
    for (auto* grid : grids) {
        grid->grid_->setColumnMinimumWidth(0, widest);
        grid->grid_->setColumnMinimumWidth(kNoteColumn, widestNote);
    }
}

void FormGrid::addWide(QWidget* widget, Qt::Alignment alignment) {
    grid_->addWidget(widget, grid_->rowCount(), 0, 1, kColumns, alignment);
}

void FormGrid::showProblem(QWidget* field, const QString& text) {
    const auto row = std::ranges::find(rows_, field, &Row::field);
    Q_ASSERT(row != rows_.end());
    row->problem->setText(text);
    row->problem->show();
    field->setAccessibleDescription(text);
    if (!focused_) field->setFocus(Qt::OtherFocusReason);
    focused_ = true;
}

void FormGrid::clearProblems() {
    focused_ = false;
    for (const auto& row : rows_) {
        row.problem->clear();
        row.problem->hide();
        row.field->setAccessibleDescription(row.description);
    }
}

QString FormGrid::problemOf(const QWidget* field) const {
    const auto row = std::ranges::find(rows_, field, &Row::field);
    return row == rows_.end() ? QString() : row->problem->text();
}

}  // namespace zhiqiao::ui
