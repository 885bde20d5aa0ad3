// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/office.h"
#include "core/storage/office_database.h"

#include <QMap>

namespace zhiqiao {

/// The rows of database_fact.
using FactTexts = QMap<QString, QString>;

inline const QString kComplete = QStringLiteral("complete");  ///< the fact that is written last
/// What files of an office are called until it is complete.
inline const QString kPart = QStringLiteral(".part");

[[nodiscard]] FactTexts textsOf(const DatabaseFacts& facts, OfficeId office,
                                const QByteArray& fingerprint);
[[nodiscard]] DatabaseFacts factsFrom(const FactTexts& texts);
/// Errors: db.foreign.
Result<FactTexts> readFacts(Database& database);
Result<> writeFacts(Database& database, const FactTexts& texts);

Result<std::unique_ptr<Database>> openTarget(const DatabaseTarget& target, Access access);

}  // namespace zhiqiao
