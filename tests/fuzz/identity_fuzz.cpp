// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/identity_number.h"
#include "core/people/masking.h"

#include "core/codes/codes.h"
#include "tests/fuzz/fuzzed.h"

using namespace zhiqiao;

namespace {

const Divisions& divisions() {
    static const auto codes = [] {
        qputenv("ZHIQIAO_RESOURCES", ZHIQIAO_SOURCE_DIR "/resources");
        auto loaded = loadCodes();
        test::expect(loaded.has_value());
        return *std::move(loaded);
    }();
    return codes.divisions;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const auto typed = QString::fromUtf8(test::inputOf(data, size));
    const QDate today(2022, 11, 30);
    for (const auto old : {OldNumbers::Accept, OldNumbers::Refuse}) {
        const auto check = checkIdentityNumber(typed, divisions(), today, old);
        test::expect(check.valid == check.problem.empty());
        if (!check.valid) continue;
        const auto number = IdentityNumber::fromText(check.normalised);
        test::expect(number && number->birth() == check.birth && *check.birth <= today);
    }
    (void)isTestPerson(typed, divisions());
    test::expect(eighteenCharactersOf(typed).size() >= typed.size());
    return 0;
}
