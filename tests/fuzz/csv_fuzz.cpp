// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_file.h"
#include "tests/fuzz/fuzzed.h"

using namespace zhiqiao;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const auto limits = test::smallLimits();
    if (auto table = openCsv(test::inputOf(data, size), limits)) test::readWhole(**table, limits);
    const auto text = QString::fromUtf8(test::inputOf(data, size));
    test::expect(withoutFormulaGuard(withFormulaGuard(text)) == text);
    return 0;
}
