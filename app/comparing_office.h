// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/office_session.h"
#include "core/comparing/comparison_acts.h"
#include "core/storage/sql_comparison_store.h"

namespace zhiqiao {

/// What an opened office compares files of other owners with: the store, its ports and the list of
/// comparisons. The session outlives it.
class ComparingOffice {
public:
    explicit ComparingOffice(OfficeSession& session);
    ComparingOffice(const ComparingOffice&) = delete;
    ComparingOffice& operator=(const ComparingOffice&) = delete;

    [[nodiscard]] const ComparisonPorts& ports() const { return ports_; }
    /// "comparisons", as the actor may see it once the office has users. Errors: record.not_found.
    Result<const ListSource*> rowsFor(const Actor& actor);
    [[nodiscard]] const ListSource& rows() const { return *rows_; }
    /// The list shows what that person may see.
    void showListTo(const Standing& viewer);

private:
    OfficeSession& session_;
    SqlComparisonStore store_;
    ComparisonPorts ports_;
    std::unique_ptr<ListSource> rows_;
};

}  // namespace zhiqiao
