// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>
#include <string_view>

namespace zhiqiao {

/// How a column keeps what it holds.
enum class ColumnClass {
    Plain,       ///< searched, counted or judged in bulk; readable in a stolen file
    Sealed,      ///< SM4/GCM, bound to table, column and row
    BlindIndex,  ///< HMAC-SM3: equal values are equal, nothing else is told
};

struct ColumnClassRow {
    std::string_view table;
    std::string_view column;
    ColumnClass kind;
};

/// Every column of the schema, by table.
[[nodiscard]] std::span<const ColumnClassRow> columnClasses();

}  // namespace zhiqiao
