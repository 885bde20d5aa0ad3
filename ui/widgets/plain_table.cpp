// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plain_table.h"

#include "ui/widgets/named.h"

#include <QHeaderView>
#include <QTableWidget>

namespace zhiqiao::ui {

QTableWidget* plainTable(const QString& name, const QString& title, const QStringList& columns) {
    auto* table = named<QTableWidget>(name, 0, int(columns.size()));
    table->setAccessibleName(title);
    table->setHorizontalHeaderLabels(columns);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

void setRows(QTableWidget& table, const std::vector<QStringList>& rows) {
    table.setRowCount(int(rows.size()));
    for (int row = 0; row < int(rows.size()); ++row)
        for (int column = 0; column < table.columnCount(); ++column) {
            const auto& text = rows[size_t(row)][column];
            table.setItem(row, column, new QTableWidgetItem(text));
            table.item(row, column)->setToolTip(text);
        }
}

}  // namespace zhiqiao::ui
