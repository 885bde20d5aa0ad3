// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/made_files.h"
#include "tests/fuzz/fuzzed.h"

#include <sys/mman.h>
#include <unistd.h>

using namespace zhiqiao;

namespace {

/// An input is a file; or, behind "=", names and contents of the parts of a workbook, a NUL behind
/// each. Those become a sound archive, so that what is fuzzed is what they say.
bool writeInput(int memory, const QByteArray& input) {
    if (!input.startsWith('='))
        return ::write(memory, input.data(), size_t(input.size())) == input.size();
    const auto words = input.mid(1).split('\0');
    constexpr qsizetype kMostParts = 20;
    std::vector<test::ZipPart> parts;
    for (qsizetype i = 0; i + 1 < std::min(words.size(), 2 * kMostParts); i += 2)
        if (!words[i].isEmpty()) parts.push_back({words[i], words[i + 1]});
    test::writeZip(QStringLiteral("/proc/self/fd/%1").arg(memory), parts, 0);
    return true;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const int memory = ::memfd_create("input", MFD_CLOEXEC);
    test::expect(memory >= 0 && writeInput(memory, test::inputOf(data, size)) &&
                 ::lseek(memory, 0, SEEK_SET) == 0);
    auto file = std::make_unique<QFile>();
    test::expect(file->open(memory, QFile::ReadOnly, QFile::AutoCloseHandle));
    const auto limits = test::smallLimits();
    if (auto table = openTableIn(std::move(file), limits)) test::readWhole(**table, limits);
    return 0;
}
