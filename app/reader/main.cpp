// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/confinement.h"
#include "app/translations.h"
#include "core/exchange/child_reader.h"
#include "core/exchange/serve_table.h"

#include <QCoreApplication>
#include <QFile>

#include <fcntl.h>
#include <unistd.h>
#include <new>

using namespace zhiqiao;

namespace {

enum Exit { Served = 0, WrongUse = 2, NotConfined = 3 };

/// An open file that only reads; nothing for anything else.
std::unique_ptr<QFile> fileBehind(const QStringList& arguments) {
    bool isNumber = false;
    const int descriptor = arguments.value(1).toInt(&isNumber);
    const int flags = isNumber && arguments.size() == 2 ? ::fcntl(descriptor, F_GETFL) : -1;
    if (flags < 0 || (flags & O_ACCMODE) != O_RDONLY) return {};
    auto file = std::make_unique<QFile>();
    if (!file->open(descriptor, QFile::ReadOnly)) return {};
    return file;
}

}  // namespace

int main(int argc, char** argv) {
    QCoreApplication program(argc, argv);
    FrameChannel channel(STDIN_FILENO, STDOUT_FILENO);
    auto file = fileBehind(QCoreApplication::arguments());
    const auto first = channel.receive();
    if (!file || !first || first->kind != FrameKind::Hello) return WrongUse;
    const auto hello = parseHello(first->body);
    if (!hello) return WrongUse;
    speak(program, hello->language);
    if (!reader::confine(hello->memoryBytes, hello->cpuSeconds)) return NotConfined;
    try {
        serveTable(channel, std::move(file), hello->limits);
    } catch (const std::bad_alloc&) {
        return kReaderAtLimit;
    }
    return Served;
}
