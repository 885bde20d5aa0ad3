// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/codes/code_book.h"
#include "core/security/office.h"

#include <map>

namespace zhiqiao {

/// The languages [language] named in words as the form of a registration takes them ("藏语、汉语"),
/// in the order of the list. What names none of the list, or says that it is not spoken, names
/// none.
[[nodiscard]] QStringList languagesIn(const CodeBook& lists, const QString& words);
/// "藏语、汉语".
[[nodiscard]] QString languageWords(const CodeBook& lists, const QStringList& languages);

/// Whether somebody can be talked to in a language of their own.
enum class Talk {
    Unknown,  ///< nobody recorded what one of the two speaks
    Shared,
    Apart,  ///< they share none that is known
};
[[nodiscard]] Talk talkBetween(const QStringList& person, const QStringList& officer);

using OfficerLanguages = std::map<StaffId, QStringList>;  ///< [language]; left out: unknown

}  // namespace zhiqiao
