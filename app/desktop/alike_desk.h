// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/alike_question.h"
#include "core/storage/sql_duplicate_store.h"

#include <memory>

namespace zhiqiao {

/// What a registration that asks about people alike works with. It serves jobs of the lanes: it
/// goes after these are closed.
struct AlikeDesk {
    SqlDuplicateStore duplicates;
    DuplicateRules rules;
    AskingPorts asking;

    AlikeDesk(const CaseworkPorts& casework, UserStore& users, SqlContext context,
              DuplicateRules loaded)
        : duplicates(context),
          rules(std::move(loaded)),
          asking{casework, {casework.people, duplicates, rules}, users} {}
    AlikeDesk(const AlikeDesk&) = delete;
    AlikeDesk& operator=(const AlikeDesk&) = delete;
};

/// Nothing when the rules cannot be read: then nobody is asked.
[[nodiscard]] inline std::unique_ptr<AlikeDesk> alikeDesk(const CaseworkPorts& casework,
                                                          UserStore& users, SqlContext context) {
    auto rules = DuplicateRules::load();
    return rules ? std::make_unique<AlikeDesk>(casework, users, context, *std::move(rules))
                 : nullptr;
}

}  // namespace zhiqiao
