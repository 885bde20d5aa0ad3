// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace zhiqiao::test {

/// Listens on this computer, takes every call and never says a word.
class SilentServer {
public:
    SilentServer() : socket_(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
        address_.sin_family = AF_INET;
        address_.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        auto* address = reinterpret_cast<sockaddr*>(&address_);
        socklen_t size = sizeof address_;
        if (bind(socket_, address, size) == 0 && listen(socket_, 8) == 0)
            getsockname(socket_, address, &size);
    }
    ~SilentServer() { close(socket_); }
    SilentServer(const SilentServer&) = delete;
    SilentServer& operator=(const SilentServer&) = delete;

    [[nodiscard]] int port() const { return ntohs(address_.sin_port); }
    [[nodiscard]] bool waitForGuest() const {
        pollfd guest{socket_, POLLIN, 0};
        return poll(&guest, 1, 10'000) == 1;
    }

private:
    int socket_;
    sockaddr_in address_{};
};

}  // namespace zhiqiao::test
