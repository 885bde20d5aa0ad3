// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/storage/database_digest.h"

#include <QMap>

#include <gtest/gtest.h>

namespace zhiqiao::test {

/// Every row of every table as text, sealed columns opened, sorted; without what an undone import
/// leaves on purpose: its batch, the journal, the counters, row versions that count on. Stricter
/// than digestOf(), which leaves out when and by whom a row was saved.
QMap<QString, QStringList> everyRowOf(Database& database, const Vault& vault);

/// The search tables word for word, as far as the engine lets them be read.
QStringList searchRowsOf(Database& database);

}  // namespace zhiqiao::test
