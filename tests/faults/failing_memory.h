// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace zhiqiao::test {

/// Every allocation of this program and its libraries goes through a malloc() that can be told to
/// fail: that of operator new, of Qt and of SQLite. Not where a sanitizer has its own.
[[nodiscard]] bool canFailAllocations();

/// Counts from 1 anew; the at-th fails, and all later ones with `forEver`. 0: none.
void failAllocation(int at, bool forEver);
[[nodiscard]] int allocationsCounted();

}  // namespace zhiqiao::test
