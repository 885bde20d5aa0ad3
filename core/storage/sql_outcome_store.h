// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/codes/code_book.h"
#include "core/outcomes/outcome_facts.h"
#include "core/storage/sql_context.h"

namespace zhiqiao {

class OutcomeTable;

/// Counts what was given from the day of the registration to the cut-off day, while the
/// registration held; corrected and withdrawn records count nowhere. Six statements, whatever the
/// number of registrations.
class SqlOutcomeStore final : public OutcomeStore {
public:
    /// The code book says which contacts reached the person and which offers count; it outlives
    /// the store.
    SqlOutcomeStore(SqlContext context, const CodeBook& codes) : context_(context), codes_(codes) {}

    Result<std::vector<OutcomeFact>> facts(const QStringList& kinds, QDate cutOff) const override;

private:
    Result<> addDestinations(Database& database, const QVariantMap& cut, OutcomeTable& table) const;

    SqlContext context_;
    const CodeBook& codes_;
};

}  // namespace zhiqiao
