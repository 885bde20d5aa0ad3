// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/papers/pdf_scan.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kTail = 2048;  // as far from the end as readers look for it

bool isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0';
}
bool endsName(char c) { return isBlank(c) || QByteArrayView("/<>[](){}%").contains(c); }

qsizetype skipBlanks(const QByteArray& bytes, qsizetype at) {
    while (at < bytes.size() && isBlank(bytes[at])) ++at;
    return at;
}

/// How often the name stands as a value of `key`: "/Type /Page", not "/Type /Pages".
int countOf(const QByteArray& bytes, QByteArrayView key, QByteArrayView name) {
    int count = 0;
    for (qsizetype at = 0; (at = bytes.indexOf(key, at)) >= 0;) {
        at = skipBlanks(bytes, at + key.size());
        if (!QByteArrayView(bytes).sliced(at).startsWith(name)) continue;
        at += name.size();
        if (at >= bytes.size() || endsName(bytes[at])) ++count;
    }
    return count;
}

/// A key of a trailer: a name of its own with a reference or a dictionary behind it.
bool hasKey(const QByteArray& bytes, QByteArrayView key) {
    for (qsizetype at = 0; (at = bytes.indexOf(key, at)) >= 0;) {
        at += key.size();
        const auto value = skipBlanks(bytes, at);
        if (value >= bytes.size()) return false;
        if (bytes[value] == '<' || (value > at && bytes[value] >= '0' && bytes[value] <= '9'))
            return true;
    }
    return false;
}

}  // namespace

PdfScan scanPdf(const QByteArray& bytes) {
    const auto tail = bytes.last(qMin(kTail, bytes.size()));
    if (!tail.contains("startxref") || !tail.contains("%%EOF")) return {.broken = u"pdf end"_s};
    return {.pages = countOf(bytes, "/Type", "/Page"), .encrypted = hasKey(bytes, "/Encrypt")};
}

}  // namespace zhiqiao
