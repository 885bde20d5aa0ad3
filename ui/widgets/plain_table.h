// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

#include <vector>

class QTableWidget;

namespace zhiqiao::ui {

/// A short table to look at, a whole row at a time: no editing, and one stop for Tab. The last
/// column takes what is left.
[[nodiscard]] QTableWidget* plainTable(const QString& name, const QString& title,
                                       const QStringList& columns);
void setRows(QTableWidget& table, const std::vector<QStringList>& rows);

}  // namespace zhiqiao::ui
