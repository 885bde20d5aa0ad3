// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/codes/code_book.h"

#include <functional>

namespace zhiqiao {

/// The term of a code of the list; empty for none. `lists` outlives it.
[[nodiscard]] inline std::function<QString(const QString&)> codeInWords(const CodeBook& lists,
                                                                        const QString& list) {
    return [&lists, list](const QString& code) {
        return code.isEmpty() ? code : lists.name(list, code);
    };
}

}  // namespace zhiqiao
