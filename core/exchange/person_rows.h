// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/import_subject.h"

namespace zhiqiao {

/// The facts of a person as the row has them, checked like those typed at the counter; every
/// problem of the row goes to the reader.
[[nodiscard]] PersonFacts readPersonFacts(RowReader& reader, const Codes& codes,
                                          const ImportSetting& setting);

/// Empty when the row names no kind.
[[nodiscard]] std::vector<RegistrationFacts> readRegistrations(RowReader& reader,
                                                               const CodeBook& lists,
                                                               const ImportSetting& setting);

/// Nothing when the row says nothing of it.
[[nodiscard]] std::optional<JobWish> readWish(RowReader& reader);

}  // namespace zhiqiao
