// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/phrases/phrase_book.h"
#include "core/security/office_store.h"

namespace zhiqiao {

/// "o630102-3": the third of the office's own terms. It stays, whatever is retired.
[[nodiscard]] QString ownTermCode(OfficeId office, int number);

/// What offices put into the lists of reasons and kinds, to be laid over the published ones. All
/// offices' terms have their words, for records that come from there; only those `office` has in
/// use are offered. `settings`: every office's, from OfficeStore::settingsOfAll().
[[nodiscard]] std::vector<CodeBook::Term> ownTerms(const CodeBook& lists,
                                                   const std::vector<OfficeSetting>& settings,
                                                   OfficeId office);

}  // namespace zhiqiao
