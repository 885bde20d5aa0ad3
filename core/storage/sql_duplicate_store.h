// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/duplicates/duplicate_store.h"
#include "core/storage/sql_context.h"

namespace zhiqiao {

class SqlDuplicateStore final : public DuplicateStore {
public:
    explicit SqlDuplicateStore(SqlContext context) : context_(context) {}

    Result<std::vector<PersonId>> candidates(const CandidateKeys& keys) const override;
    Result<std::vector<PersonId>> peopleAfter(std::optional<PersonId> last,
                                              int limit) const override;
    Result<> keepApart(const Act& act, PersonId one, PersonId other) override;
    Result<std::vector<Apart>> apartFrom(PersonId person) const override;

private:
    SqlContext context_;
};

/// One search along an index for each kind of key, as a UNION; the binds it needs come with it.
/// Empty when there is no key.
[[nodiscard]] QString candidatesText(const CandidateKeys& keys, const Vault& vault,
                                     QVariantMap& binds);

}  // namespace zhiqiao
