// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>

namespace zhiqiao::test {

/// How a process of its own ended.
struct ChildEnd {
    int status = 0;  ///< as wait() tells it
    [[nodiscard]] bool wasKilled() const;
    [[nodiscard]] int signal() const;  ///< 0 when it ended of itself
    [[nodiscard]] int exitCode() const;
};

/// Runs `work` in a copy of this process and waits for its end; what it answers goes to `answer`
/// when it lives to answer. This process has one thread and no open database.
ChildEnd inChild(const std::function<int()>& work, int* answer = nullptr);

}  // namespace zhiqiao::test
