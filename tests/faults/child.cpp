// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/child.h"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <array>
#include <csignal>
#include <stdexcept>

namespace zhiqiao::test {

bool ChildEnd::wasKilled() const { return signal() == SIGKILL; }
int ChildEnd::signal() const { return WIFSIGNALED(status) ? WTERMSIG(status) : 0; }
int ChildEnd::exitCode() const { return WIFEXITED(status) ? WEXITSTATUS(status) : -1; }

ChildEnd inChild(const std::function<int()>& work, int* answer) {
    std::array<int, 2> line{};
    if (pipe(line.data()) != 0) throw std::runtime_error("no pipe");
    const auto child = fork();
    if (child < 0) throw std::runtime_error("no process");
    if (child == 0) {
        const rlimit none{0, 0};
        setrlimit(RLIMIT_CORE, &none);
        int code = 0;
        try {
            const int told = work();
            if (write(line[1], &told, sizeof told) != sizeof told) code = 2;
        } catch (...) {
            code = 1;
        }
        _exit(code);
    }
    close(line[1]);
    int told = 0;
    const auto heard = read(line[0], &told, sizeof told);
    close(line[0]);
    ChildEnd end;
    if (waitpid(child, &end.status, 0) != child) throw std::runtime_error("no child");
    if (answer && heard == sizeof told) *answer = told;
    return end;
}

}  // namespace zhiqiao::test
