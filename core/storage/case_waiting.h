// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

#include <vector>

namespace zhiqiao {

// What steps of the schema share that add a sort of work, see docs/adr/0022. Frozen as they are.

/// The view of schema 30 after "CREATE "; a later step makes it anew with one SELECT more.
[[nodiscard]] QString caseWaitingView();

/// Keep case_officer with the rows of a table of work that has a column `person_id`.
[[nodiscard]] QStringList sqliteWorkTriggers(const QString& table);
[[nodiscard]] QString postgresWorkTrigger(const QString& table);

/// The statements as a Migration takes them; `texts` must outlive it.
[[nodiscard]] std::vector<QStringView> viewsOf(const QStringList& texts);

}  // namespace zhiqiao
