// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <span>
#include <string_view>

namespace zhiqiao {

/// Records that belong to a person and move with a merge, each once, in the order they are shown.
struct MergeKind {
    std::string_view code;  ///< "registration"
    const char* title;      ///< untranslated
};
[[nodiscard]] std::span<const MergeKind> mergeKinds();
[[nodiscard]] QString mergeKindTitle(const QString& code);  ///< translated

/// How many records of one kind, not counting those they carry with them, such as receipts.
struct KindCount {
    QString kind;
    int records = 0;
    bool operator==(const KindCount&) const = default;
};

}  // namespace zhiqiao
