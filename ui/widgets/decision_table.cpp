// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/decision_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMetaMethod>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

DecisionTable::DecisionTable(const QString& name, const QString& title, const QStringList& columns,
                             QWidget* parent)
    : QTableWidget(0, int(columns.size()), parent) {
    setObjectName(name);
    setAccessibleName(title);
    setHorizontalHeaderLabels(columns);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void DecisionTable::setLines(const std::vector<Line>& lines) {
    const int row = std::max(currentRow(), 0);
    setRowCount(int(lines.size()));
    for (int line = 0; line < int(lines.size()); ++line) {
        const auto& [key, cells, marked] = lines[size_t(line)];
        for (int column = 0; column < columnCount(); ++column) {
            const bool chosen = column == marked;
            auto* cell = new QTableWidgetItem(chosen ? u"✓ "_s + cells[column] : cells[column]);
            cell->setToolTip(cells[column]);
            cell->setData(Qt::UserRole, key);
            if (chosen) {
                auto font = cell->font();
                font.setBold(true);
                cell->setFont(font);
                cell->setData(Qt::AccessibleTextRole, tr("%1, chosen").arg(cells[column]));
            }
            setItem(line, column, cell);
        }
    }
    if (rowCount() > 0) setCurrentCell(std::min(row, rowCount() - 1), 0);
}

QString DecisionTable::currentKey() const {
    const auto* cell = item(currentRow(), 0);
    return cell ? cell->data(Qt::UserRole).toString() : QString();
}

void DecisionTable::keyPressEvent(QKeyEvent* event) {
    const auto key = currentKey();
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (key.isEmpty() || !plain) return QTableWidget::keyPressEvent(event);
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && isSignalConnected(QMetaMethod::fromSignal(&DecisionTable::confirmed))) {
        emit confirmed();
        return;
    }
    switch (event->key()) {
    case Qt::Key_1:
    case Qt::Key_Left: emit leftChosen(key); break;
    case Qt::Key_2:
    case Qt::Key_Right: emit rightChosen(key); break;
    case Qt::Key_Space: emit nextChosen(key); break;
    default:
        // Letters are keys of the page here and search nothing.
        event->text().isEmpty() || !event->text().front().isLetter()
            ? QTableWidget::keyPressEvent(event)
            : event->ignore();
    }
}

void DecisionTable::mouseDoubleClickEvent(QMouseEvent* event) {
    QTableWidget::mouseDoubleClickEvent(event);
    if (const auto key = currentKey(); !key.isEmpty()) emit nextChosen(key);
}

}  // namespace zhiqiao::ui
