// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/table_file.h"

#include <chrono>

namespace zhiqiao {

/// The program zhiqiao-reader and what it may use up on one file.
struct ReaderProcess {
    QString program;  ///< its file; empty: there is none
    qint64 memoryBytes = 1LL << 30;
    qint64 cpuSeconds = 30;
    std::chrono::milliseconds patience = std::chrono::minutes(1);  ///< between two answers
};

/// openTable() in a process of its own, which is given the open file and nothing else. It ends with
/// the table. Errors, of the table too: those of openTable(); import.cancelled;
/// exchange.reader_missing; exchange.reader_limit, when it needed more than it may;
/// exchange.reader_silent, when it did not answer; exchange.reader_failed, when it ended or
/// answered what no reader answers.
Result<std::unique_ptr<TableFile>> openTableInChild(const ReaderProcess& reader,
                                                    const QString& path, const TableLimits& limits,
                                                    const StillWanted& wanted = {});

/// The status with which zhiqiao-reader says that it reached its limit of memory or time.
inline constexpr int kReaderAtLimit = 75;

}  // namespace zhiqiao
