// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/change_witness.h"
#include "core/storage/sql_context.h"

namespace zhiqiao {

/// Out of the journal.
class SqlChangeWitness final : public ChangeWitness {
public:
    explicit SqlChangeWitness(const SqlContext& context) : context_(context) {}
    Result<EditedBy> lastChange(const RecordRef& record, std::string_view act) const override;

private:
    SqlContext context_;
};

}  // namespace zhiqiao
