// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/codes/working_calendar.h"
#include "core/exchange/table_file.h"

namespace zhiqiao {

/// Reads a year's holiday notice from a small table with the columns 日期 (date), 类型 (kind: 休,
/// 放假, off; 班, 上班, 调休, work) and 名称 (name, may be missing); the shipped holidays.csv is
/// one. Errors, all Invalid: those of the opener; exchange.no_header, exchange.columns_missing;
/// exchange.bad_row, which names the first row that cannot be read and what is wrong with it;
/// exchange.no_rows.
Result<std::vector<CalendarDay>> readNotice(const TableOpener& open, const QString& path);

}  // namespace zhiqiao
