// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/table_file.h"

#include <QByteArray>

#include <cstdint>
#include <cstdlib>

namespace zhiqiao::test {

inline QByteArray inputOf(const uint8_t* data, size_t size) {
    return {reinterpret_cast<const char*>(data), qsizetype(size)};
}

/// Small enough that an input reaches each of them.
inline TableLimits smallLimits() {
    TableLimits limits;
    limits.unpackedBytes = 1 << 20;
    limits.rows = 200;
    limits.columns = 32;
    limits.cellCharacters = 500;
    limits.rowCharacters = 2000;
    limits.cells = 2000;
    limits.characters = 20'000;
    limits.sheets = 4;
    limits.xmlDepth = 16;
    return limits;
}

/// Ends the program, in every build: the fuzzer keeps the input.
inline void expect(bool holds) {
    if (!holds) std::abort();
}

/// Reads every sheet in every way; what comes out keeps the limits.
inline void readWhole(TableFile& table, const TableLimits& limits) {
    do {
        for (qsizetype sheet = 0; sheet < table.sheets().size(); ++sheet) {
            int last = 0;
            auto read = table.read(sheet, [&](const TableRow& row) {
                expect(row.number > last && row.cells.size() <= size_t(limits.columns));
                last = row.number;
                for (const TableCell& cell : row.cells) {
                    expect(cell.text.size() <= limits.cellCharacters);
                    (void)plainText(cell);
                    (void)lostDigits(cell);
                }
                return true;
            });
            expect(read || !read.error().message.isEmpty());
        }
    } while (table.readOtherwise());
}

}  // namespace zhiqiao::test
