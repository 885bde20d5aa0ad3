// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/last_words.h"

#include <unistd.h>
#include <algorithm>
#include <array>
#include <exception>

namespace zhiqiao {

namespace {

constexpr int kRefused = 3;
// Said where nothing can be allotted any more.
std::array<char, 1000> lastWords{};
std::size_t lastWordsSize = 0;

[[noreturn]] void end() {
    [[maybe_unused]] const auto said = write(STDERR_FILENO, lastWords.data(), lastWordsSize);
    _exit(kRefused);
}

}  // namespace

void setLastWords(const QString& words) {
    const auto bytes = (words + u'\n').toUtf8();
    lastWordsSize = std::min(lastWords.size(), std::size_t(bytes.size()));
    std::copy_n(bytes.constData(), lastWordsSize, lastWords.data());
    std::set_terminate(end);
}

}  // namespace zhiqiao
