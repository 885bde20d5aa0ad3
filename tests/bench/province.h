// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/bench/bench_office.h"

#include <span>

namespace zhiqiao::bench {

/// An office of so many persons with names of the demo's making, each with a number and a phone,
/// sealed, and every fifth registered as unemployed; 44 counties. Kept in ZHIQIAO_BENCH_KEEP when
/// that names a folder, to be found there by the next run; otherwise gone with the program.
OfficeSession& provinceOf(int persons);

/// The same on the server ZHIQIAO_BENCH_SERVER names (postgresql://user@host/%1), in a database
/// province_COUNT that is there; nothing when the variable is not set.
OfficeSession* provinceOnServer(int persons);

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
std::vector<Asked> askedOf(int count);

/// One way to ask for somebody.
using Question = QString (*)(const Asked&);
struct Asking {
    const char* name;
    Question question;
    bool inWords = true;  ///< out of the search table, not by the key of a whole number
};
std::span<const Asking> askings();
/// What a counter has typed before it has a number.
PersonFacts entryOf(const Asked& one);

}  // namespace zhiqiao::bench
