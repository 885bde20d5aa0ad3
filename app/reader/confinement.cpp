// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/confinement.h"

#include "core/exchange/child_reader.h"

#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <cerrno>
#include <csignal>
#include <cstddef>
#include <vector>

namespace zhiqiao::reader {
namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr bool kSanitized = true;
#else
constexpr bool kSanitized = false;
#endif

#if defined(__x86_64__)
constexpr quint32 kProcessor = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr quint32 kProcessor = AUDIT_ARCH_AARCH64;
#else
constexpr quint32 kProcessor = 0;
#endif

/// Calls that open, connect, start, change files by their name or reach another process; they
/// answer EPERM.
constexpr quint32 kForbidden[] = {
// clang-format off
#ifdef SYS_open  // older forms, which later processors do without
    SYS_open, SYS_creat, SYS_fork, SYS_vfork, SYS_unlink, SYS_rmdir, SYS_rename, SYS_mkdir,
    SYS_mknod, SYS_link, SYS_symlink, SYS_chmod, SYS_chown, SYS_lchown,
#endif
    SYS_openat, SYS_openat2, SYS_open_by_handle_at, SYS_truncate, SYS_unlinkat, SYS_renameat,
    SYS_renameat2, SYS_mkdirat, SYS_mknodat, SYS_linkat, SYS_symlinkat, SYS_fchmodat, SYS_fchownat,
    SYS_mount, SYS_socket, SYS_socketpair, SYS_connect, SYS_bind, SYS_accept, SYS_accept4,
    SYS_sendto, SYS_sendmsg, SYS_execve, SYS_execveat, SYS_clone, SYS_clone3, SYS_kill, SYS_tkill,
    SYS_ptrace, SYS_process_vm_readv, SYS_process_vm_writev, SYS_pidfd_open, SYS_bpf,
    SYS_io_uring_setup,
    // clang-format on
};

bool limit(__rlimit_resource resource, quint64 soft, quint64 hard) {
    const rlimit wanted{soft, hard};
    return ::setrlimit(resource, &wanted) == 0;
}
bool limit(__rlimit_resource resource, quint64 most) { return limit(resource, most, most); }

/// Whether the filter could be set is not told: an older kernel has none.
void forbidCalls() {
    if (kProcessor == 0) return;
    const auto load = [](size_t offset) {
        return sock_filter(BPF_STMT(BPF_LD | BPF_W | BPF_ABS, quint32(offset)));
    };
    const auto answer = [](quint32 action) {
        return sock_filter(BPF_STMT(BPF_RET | BPF_K, action));
    };
    const auto ifIs = [](quint32 value, quint8 then, quint8 otherwise) {
        return sock_filter(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, then, otherwise));
    };
    constexpr quint32 kNo = SECCOMP_RET_ERRNO | EPERM;
    constexpr quint32 kOtherTable = 0x40000000;  // the same calls under other numbers, on x86-64
    std::vector<sock_filter> program{
        load(offsetof(seccomp_data, arch)),
        ifIs(kProcessor, 1, 0),
        answer(kNo),
        load(offsetof(seccomp_data, nr)),
        sock_filter(BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, kOtherTable, 0, 1)),
        answer(kNo),
    };
    for (const quint32 call : kForbidden) {
        program.push_back(ifIs(call, 0, 1));
        program.push_back(answer(kNo));
    }
    program.push_back(answer(SECCOMP_RET_ALLOW));
    const sock_fprog filter{static_cast<unsigned short>(program.size()), program.data()};
    ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter);
}

}  // namespace

bool confine(qint64 memoryBytes, qint64 cpuSeconds) {
    std::signal(SIGXCPU, [](int) { ::_exit(kReaderAtLimit); });
    const auto seconds = quint64(cpuSeconds);
    // What is open stays open; nothing can be opened any more.
    const bool limited =
        limit(RLIMIT_CORE, 0) && limit(RLIMIT_CPU, seconds, seconds + 1) &&
        limit(RLIMIT_FSIZE, 0) &&
        (kSanitized || (limit(RLIMIT_NOFILE, 0) && limit(RLIMIT_AS, quint64(memoryBytes)))) &&
        ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0;
    if (limited && !kSanitized) forbidCalls();
    return limited;
}

}  // namespace zhiqiao::reader
