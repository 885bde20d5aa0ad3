// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/office_session.h"
#include "core/comparing/comparison_acts.h"
#include "core/storage/sql_comparison_store.h"

namespace zhiqiao {

/// What an opened office compares files of other owners with: the store and its ports. The session
/// outlives it.
class ComparingOffice {
public:
    explicit ComparingOffice(OfficeSession& session);
    ComparingOffice(const ComparingOffice&) = delete;
    ComparingOffice& operator=(const ComparingOffice&) = delete;

    [[nodiscard]] const ComparisonPorts& ports() const { return ports_; }

private:
    SqlComparisonStore store_;
    ComparisonPorts ports_;
};

}  // namespace zhiqiao
