// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

#include <iconv.h>
#include <stdexcept>
#include <utility>
#include <vector>

namespace zhiqiao::test {

inline QByteArray gb18030(const QString& text) {
    auto from = text.toUtf8();
    QByteArray to(from.size() * 2 + 4, '\0');
    const auto converter = iconv_open("GB18030", "UTF-8");
    auto* in = from.data();
    auto* out = to.data();
    size_t inLeft = size_t(from.size());
    size_t outLeft = size_t(to.size());
    const auto failed = iconv(converter, &in, &inLeft, &out, &outLeft) == size_t(-1);
    iconv_close(converter);
    if (failed) throw std::runtime_error("GB18030");
    to.chop(qsizetype(outLeft));
    return to;
}

/// The text as each of the encodings a file or a memory may hold it in.
inline std::vector<QByteArray> encodingsOf(const QString& text) {
    const QByteArray little(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    auto big = little;
    for (qsizetype at = 0; at + 1 < big.size(); at += 2) std::swap(big[at], big[at + 1]);
    std::vector<QByteArray> all{text.toUtf8(), little, big};
    if (auto national = gb18030(text); national != all.front()) all.push_back(std::move(national));
    return all;
}

}  // namespace zhiqiao::test
