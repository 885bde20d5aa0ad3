// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/edit_merge.h"
#include "core/codes/code_book.h"
#include "core/sessions/group_session.h"

namespace zhiqiao {

/// In the order of the form. `lists` outlives them.
[[nodiscard]] std::vector<EditField<SessionFacts>> sessionFields(const CodeBook& lists,
                                                                 const std::vector<Staff>& staff);

}  // namespace zhiqiao
