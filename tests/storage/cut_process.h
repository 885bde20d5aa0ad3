// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <gtest/gtest.h>
#include <algorithm>
#include <array>
#include <csignal>
#include <functional>
#include <limits>

namespace zhiqiao::test {

/// Calls that change what lies on the disk.
inline bool changesTheDisk(std::uint64_t call) {
    static constexpr std::array<std::uint64_t, 12> calls{
        SYS_write,   SYS_pwrite64, SYS_renameat, SYS_renameat2, SYS_unlinkat,  SYS_ftruncate,
        SYS_mkdirat, SYS_fsync,    SYS_linkat,   SYS_fchmod,    SYS_fdatasync,
#ifdef SYS_rename
        SYS_rename,
#endif
    };
#ifdef SYS_unlink
    if (call == SYS_unlink || call == SYS_mkdir || call == SYS_rmdir) return true;
#endif
    return std::ranges::find(calls, call) != calls.end();
}

struct Cut {
    int calls = 0;       ///< that changed the disk before the end
    bool ended = false;  ///< the work came to its own end
    bool traced = true;  ///< false: this system does not let one program watch another
};

inline constexpr int kNoCut = std::numeric_limits<int>::max();

/// Runs `work` in a process of its own and kills that at its `at`-th call that changes the disk,
/// before the call is carried out: where a real crash could strike, seen from the disk.
inline Cut cutAt(int at, const std::function<void()>& work) {
    const pid_t child = fork();
    if (child == 0) {
        if (ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) != 0) _exit(77);
        std::raise(SIGSTOP);
        work();
        _exit(0);
    }
    Cut cut;
    int status = 0;
    waitpid(child, &status, 0);
    if (!WIFSTOPPED(status)) return {.traced = false};
    ptrace(PTRACE_SETOPTIONS, child, nullptr, PTRACE_O_TRACESYSGOOD | PTRACE_O_EXITKILL);
    int signal = 0;
    for (;;) {
        ptrace(PTRACE_SYSCALL, child, nullptr, signal);
        waitpid(child, &status, 0);
        if (WIFEXITED(status) || WIFSIGNALED(status)) {
            cut.ended = WIFEXITED(status) && WEXITSTATUS(status) == 0;
            return cut;
        }
        const bool isCall = WSTOPSIG(status) == (SIGTRAP | 0x80);
        signal = isCall ? 0 : WSTOPSIG(status);
        if (!isCall) continue;
        __ptrace_syscall_info info{};
        ptrace(PTRACE_GET_SYSCALL_INFO, child, sizeof info, &info);
        if (info.op != PTRACE_SYSCALL_INFO_ENTRY || !changesTheDisk(info.entry.nr)) continue;
        if (cut.calls == at) {
            kill(child, SIGKILL);
            waitpid(child, &status, 0);
            return cut;
        }
        ++cut.calls;
    }
}

}  // namespace zhiqiao::test
