// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/papers/picture_scan.h"

#include <QtEndian>

#include <array>
#include <optional>
#include <set>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

/// Reads numbers; what lies outside reads as nothing.
class Bytes {
public:
    Bytes(const QByteArray& bytes, bool bigEndian) : bytes_(bytes), big_(bigEndian) {}
    [[nodiscard]] qsizetype size() const { return bytes_.size(); }
    [[nodiscard]] std::optional<quint32> at(qsizetype from, int width) const {
        if (from < 0 || from > bytes_.size() - width) return std::nullopt;
        quint32 value = 0;
        for (int i = 0; i < width; ++i) {
            const auto byte = quint8(bytes_[from + (big_ ? i : width - 1 - i)]);
            value = value << 8 | byte;
        }
        return value;
    }

private:
    const QByteArray& bytes_;
    bool big_;
};

PictureScan broken(const char* where) { return {{}, QString::fromLatin1(where)}; }

quint32 checksumOf(const char* from, qsizetype count) {
    static const auto table = [] {
        std::array<quint32, 256> made{};
        for (quint32 n = 0; n < 256; ++n) {
            auto value = n;
            for (int bit = 0; bit < 8; ++bit)
                value = value & 1 ? 0xEDB88320U ^ (value >> 1) : value >> 1;
            made[n] = value;
        }
        return made;
    }();
    quint32 sum = 0xFFFFFFFFU;
    for (qsizetype i = 0; i < count; ++i) sum = table[(sum ^ quint8(from[i])) & 0xFF] ^ (sum >> 8);
    return ~sum;
}

constexpr quint32 kStartOfScan = 0xDA;
constexpr quint32 kEndOfImage = 0xD9;

bool isFrame(quint32 marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}
bool standsAlone(quint32 marker) { return marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8); }

/// Behind compressed data: the next mark that is none of its own.
qsizetype afterScan(const QByteArray& bytes, qsizetype at) {
    for (; at + 1 < bytes.size(); ++at) {
        if (quint8(bytes[at]) != 0xFF) continue;
        const auto next = quint8(bytes[at + 1]);
        if (next != 0 && next != 0xFF && !(next >= 0xD0 && next <= 0xD7)) return at;
    }
    return bytes.size();
}

constexpr quint16 kWidth = 256;
constexpr quint16 kHeight = 257;
constexpr quint16 kStripOffsets = 273;
constexpr quint16 kStripBytes = 279;
constexpr int kMostDirectories = 2000;

int widthOfType(quint32 type) {
    constexpr int kWidths[] = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8};
    return type < std::size(kWidths) ? kWidths[type] : 0;
}

/// An entry of a directory of a TIFF file: up to its first 65,536 whole numbers.
std::vector<quint32> valuesAt(const Bytes& bytes, qsizetype entry) {
    const auto type = bytes.at(entry + 2, 2).value_or(0);
    const auto count = bytes.at(entry + 4, 4).value_or(0);
    const int width = widthOfType(type);
    if ((type != 3 && type != 4) || count == 0 || count > 0xFFFF) return {};
    const bool inside = qint64(count) * width <= 4;
    const auto from = inside ? qsizetype(entry + 8) : qsizetype(bytes.at(entry + 8, 4).value_or(0));
    std::vector<quint32> values;
    for (quint32 i = 0; i < count; ++i) {
        const auto value = bytes.at(from + qsizetype(i) * width, width);
        if (!value) return {};
        values.push_back(*value);
    }
    return values;
}

struct Directory {
    QSize size;
    std::vector<quint32> offsets, counts;
};

Directory directoryAt(const Bytes& bytes, qsizetype at, quint32 entries) {
    Directory found;
    for (quint32 i = 0; i < entries; ++i) {
        const auto entry = at + 2 + qsizetype(i) * 12;
        const auto tag = bytes.at(entry, 2).value_or(0);
        auto values = valuesAt(bytes, entry);
        if (values.empty()) continue;
        if (tag == kWidth) found.size.setWidth(int(qMin(values[0], 0x7FFFFFFFU)));
        if (tag == kHeight) found.size.setHeight(int(qMin(values[0], 0x7FFFFFFFU)));
        if (tag == kStripOffsets)
            found.offsets = std::move(values);
        else if (tag == kStripBytes)
            found.counts = std::move(values);
    }
    return found;
}

bool stripsLieWithin(const Directory& directory, qsizetype size) {
    if (directory.offsets.size() != directory.counts.size()) return false;
    for (size_t i = 0; i < directory.offsets.size(); ++i)
        if (qint64(directory.offsets[i]) + directory.counts[i] > size) return false;
    return true;
}

}  // namespace

PictureScan scanJpeg(const QByteArray& bytes) {
    const Bytes numbers(bytes, true);
    PictureScan found;
    bool scanned = false;
    for (qsizetype at = 2;;) {
        const auto mark = numbers.at(at, 2);
        if (!mark || *mark >> 8 != 0xFF) return broken("jpeg segment");
        const auto marker = *mark & 0xFF;
        if (marker == 0xFF) {  // fill
            ++at;
            continue;
        }
        if (marker == kEndOfImage) break;
        at += 2;
        if (standsAlone(marker)) continue;
        const auto length = numbers.at(at, 2);
        if (!length || *length < 2 || at + qsizetype(*length) > bytes.size())
            return broken("jpeg length");
        if (isFrame(marker) && found.pages.empty())
            found.pages.push_back(
                {int(numbers.at(at + 5, 2).value_or(0)), int(numbers.at(at + 3, 2).value_or(0))});
        at += qsizetype(*length);
        if (marker == kStartOfScan) {
            scanned = true;
            at = afterScan(bytes, at);
        }
    }
    return found.pages.empty() || !scanned ? broken("jpeg frame") : found;
}

PictureScan scanPng(const QByteArray& bytes) {
    const Bytes numbers(bytes, true);
    PictureScan found;
    bool data = false;
    for (qsizetype at = 8;;) {
        const auto length = numbers.at(at, 4);
        if (!length || qint64(at) + 12 + *length > bytes.size()) return broken("png chunk");
        const auto name = bytes.mid(at + 4, 4);
        if (checksumOf(bytes.constData() + at + 4, qsizetype(*length) + 4) !=
            numbers.at(at + 8 + qsizetype(*length), 4))
            return broken("png checksum");
        if (found.pages.empty() != (name == "IHDR")) return broken("png head");
        if (name == "IHDR")
            found.pages.push_back({int(qMin(*numbers.at(at + 8, 4), 0x7FFFFFFFU)),
                                   int(qMin(numbers.at(at + 12, 4).value_or(0), 0x7FFFFFFFU))});
        data = data || name == "IDAT";
        if (name == "IEND") return data ? found : broken("png data");
        at += 12 + qsizetype(*length);
    }
}

PictureScan scanTiff(const QByteArray& bytes) {
    const Bytes numbers(bytes, bytes.startsWith("MM"));
    PictureScan found;
    std::set<quint32> seen;
    for (auto at = numbers.at(4, 4).value_or(0); at != 0;) {
        const auto entries = numbers.at(at, 2);
        const auto next = entries ? numbers.at(qsizetype(at) + 2 + *entries * 12, 4) : std::nullopt;
        if (!entries || !next || !seen.insert(at).second || seen.size() > kMostDirectories)
            return broken("tiff directory");
        const auto directory = directoryAt(numbers, at, *entries);
        if (directory.size.isEmpty() || !stripsLieWithin(directory, bytes.size()))
            return broken("tiff page");
        found.pages.push_back(directory.size);
        at = *next;
    }
    return found.pages.empty() ? broken("tiff directory") : found;
}

}  // namespace zhiqiao
