// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/bench/bench_office.h"

namespace zhiqiao::bench {

/// An office of so many persons with names of the demo's making, each with a number and a phone,
/// sealed, and every fifth registered as unemployed; 44 counties. Kept in ZHIQIAO_BENCH_KEEP when
/// that names a folder, to be found there by the next run; otherwise gone with the program.
OfficeSession& provinceOf(int persons);

/// What a person of provinceOf() is asked for by, the same for every size.
struct Asked {
    QString name;
    QString sound;     ///< the whole name in letters
    QString initials;  ///< "zxs"
    QString idNumber;
    QString phone;
    QString sex;
    std::optional<QDate> birthOn;
};
/// `count` of its people, spread over the whole.
std::vector<Asked> askedOf(OfficeSession& session, int count);

}  // namespace zhiqiao::bench
