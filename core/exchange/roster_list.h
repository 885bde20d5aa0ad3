// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/list.h"
#include "core/casework/roster.h"
#include "core/people/person_store.h"

namespace zhiqiao {

/// The rows of F2a or F2b as a list of its own, so that one leaves the office by the same rights
/// and limits as any list. It shows what the list of registrations shows to its viewer, and no
/// more. Columns: those of rosterColumns(), then those its question is narrowed by.
class RosterList final : public ListSource {
public:
    /// `Masked` for screens: sealed columns show that they hold something. `Open` for what was
    /// released.
    enum class Sealed { Masked, Open };

    /// All outlive the list.
    RosterList(RosterKind kind, Sealed sealed, const ListSource& registrations,
               const PersonStore& people, const Codes& codes);

    [[nodiscard]] RosterKind kind() const { return kind_; }
    [[nodiscard]] QString key() const override { return listKeyOf(kind_); }
    [[nodiscard]] std::vector<ListColumn> columns() const override;
    Result<ListPage> page(const ListQuery& query) const override;
    Result<qint64> count(const ListQuery& query, qint64 atMost) const override;

private:
    [[nodiscard]] Result<ListRow> rowOf(const ListRow& registration) const;

    RosterKind kind_;
    Sealed sealed_;
    const ListSource& registrations_;
    const PersonStore& people_;
    const Codes& codes_;
    std::vector<size_t> narrowing_;  ///< places in the list of registrations
};

/// The keys of what stands on the paper.
[[nodiscard]] QStringList rosterKeys(RosterKind kind);

/// All rows of rosterKeys(), in the order of the query. Errors: those of the list; roster.grown
/// (Conflict) when there are more than `most`.
Result<std::vector<QStringList>> rosterRows(const RosterList& list, ListQuery query, qint64 most);

}  // namespace zhiqiao
