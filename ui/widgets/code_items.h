// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/pinyin.h"
#include "core/codes/code_book.h"
#include "ui/widgets/code_combo.h"

namespace zhiqiao::ui {

/// An entry as code combos show it, with the letters it is found by.
[[nodiscard]] inline CodeItem codeItem(const zhiqiao::CodeItem& item) {
    return {item.code, item.name, soundOf(item.name).initials.value(0)};
}

/// All, for filters over old records.
[[nodiscard]] inline std::vector<CodeItem> codeItems(const CodeBook& book, const QString& list) {
    std::vector<CodeItem> items;
    for (const auto& item : book.items(list)) items.push_back(codeItem(item));
    return items;
}

/// What a new record may hold. The office may change the list meanwhile: it is filled again
/// whenever the combo comes into sight. `book` outlives the combo.
inline void offerTerms(CodeCombo& combo, const CodeBook& book, const QString& list,
                       const std::optional<QString>& none = {}) {
    combo.keepFilled([&book] { return book.version(); },
                     [&book, list] {
                         std::vector<CodeItem> items;
                         for (const auto& item : book.offered(list))
                             items.push_back(codeItem(item));
                         return items;
                     },
                     none);
}

}  // namespace zhiqiao::ui
