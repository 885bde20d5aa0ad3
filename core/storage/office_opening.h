// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/storage/office_database.h"
#include "core/storage/office_facts.h"
#include "core/storage/password_opening.h"

namespace zhiqiao {

/// The last step openOffice() and createOffice() share.
struct OfficeOpening {
    static Result<std::unique_ptr<OfficeDatabase>> opened(const DatabaseTarget& target,
                                                          std::unique_ptr<QLockFile> guard,
                                                          SignedIn by, const FactTexts& texts,
                                                          const OpenOptions& options);
};

}  // namespace zhiqiao
