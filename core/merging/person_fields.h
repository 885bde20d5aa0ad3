// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/edit_merge.h"
#include "core/codes/codes.h"
#include "core/people/person.h"

namespace zhiqiao {

/// Every fact of a person for whoever corrects it beside somebody else: those of mergeFields(),
/// with values as a view may show them, places as they are called on the day. A number goes with
/// the kind of its document. `codes` outlives the fields.
[[nodiscard]] std::vector<EditField<PersonFacts>> personFields(const Codes& codes, QDate today);

}  // namespace zhiqiao
