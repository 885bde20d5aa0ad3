// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/vault/sealed_stream.h"

#include "core/security/vault/stream_errors.h"
#include "core/security/vault/vault_bytes.h"

#include <QIODevice>

#include <algorithm>
#include <functional>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kChunkSize = 64 * 1024;
constexpr std::size_t kChunkHeadSize = 13;
constexpr std::size_t kPlainHeadSize = 40;
constexpr std::size_t kDigestPart = 8;
constexpr std::size_t kCheckPart = 16;
constexpr std::size_t kHeadSize = kPlainHeadSize + kDigestPart + kCheckPart;
constexpr std::uint8_t kStreamVersion = 1;
const QByteArray kMagic = QByteArrayLiteral("ZQSEALED");

struct StreamHead {
    StreamKey::Kind kind = StreamKey::Kind::MasterKey;
    KdfCost cost;
    Salt salt{};
};

struct StreamKeys {
    Secret cipher;
    Secret check;
};

struct Chunk {
    quint64 number = 0;
    bool last = false;
    Secret bytes;  ///< plain, or sealed with its tag
};

using Sink = std::function<Result<>(const Secret& plain)>;

// ---- head -----------------------------------------------------------------------------------

QByteArray plainHead(const StreamHead& head) {
    auto bytes = kMagic;
    appendNumber(bytes, kStreamVersion, 1);
    appendNumber(bytes, quint64(head.kind), 1);
    appendNumber(bytes, quint64(head.cost.kdf), 1);
    appendNumber(bytes, 0, 1);
    for (const auto number : {head.cost.memoryKib, head.cost.rounds, head.cost.lanes})
        appendNumber(bytes, number, 4);
    return bytes + bytesOf(head.salt);
}

QByteArray digestOf(const QByteArray& plain, const CryptoProvider& crypto) {
    return bytesOf(crypto.hash(spanOf(plain))).left(kDigestPart);
}

QByteArray wholeHead(const StreamHead& head, const StreamKeys& keys, const CryptoProvider& crypto) {
    auto bytes = plainHead(head);
    bytes += digestOf(bytes, crypto);
    return bytes + bytesOf(crypto.mac(keys.check, spanOf(bytes))).left(kCheckPart);
}

StreamKeys keysOf(const StreamKey& key, const StreamHead& head, const CryptoProvider& crypto) {
    const auto base = key.kind == StreamKey::Kind::Password
                          ? crypto.stretch(key.secret, head.salt, head.cost)
                          : key.secret;
    static const auto cipherInfo = "zhiqiao stream cipher 1"_ba;
    static const auto checkInfo = "zhiqiao stream check 1"_ba;
    return {.cipher = crypto.hkdf(base, head.salt, spanOf(cipherInfo), kCipherKeySize),
            .check = crypto.hkdf(base, head.salt, spanOf(checkInfo), kMacKeySize)};
}

/// The head as it was written, its digest checked, its cost payable.
Result<StreamHead> parseHead(const QByteArray& bytes, const CryptoProvider& crypto) {
    if (!bytes.startsWith(kMagic.left(bytes.size()))) return fail(backupNotABackup());
    if (std::size_t(bytes.size()) < kHeadSize) return fail(backupTruncated());
    const auto plain = bytes.left(kPlainHeadSize);
    if (digestOf(plain, crypto) != bytes.mid(kPlainHeadSize, kDigestPart))
        return fail(backupDamaged());
    const auto span = spanOf(plain).subspan(std::size_t(kMagic.size()));
    if (span[0] > kStreamVersion) return fail(backupNewer());
    StreamHead head{.kind = StreamKey::Kind(span[1]),
                    .cost = {Kdf(span[2]), std::uint32_t(numberIn(span.subspan(4, 4))),
                             std::uint32_t(numberIn(span.subspan(8, 4))),
                             std::uint32_t(numberIn(span.subspan(12, 4)))},
                    .salt = {}};
    std::copy_n(span.begin() + 16, kSaltSize, head.salt.begin());
    const bool byPassword = head.kind == StreamKey::Kind::Password;
    if (plainHead(head) != plain || span[1] > 1 || !isPayable(head.cost) ||
        byPassword == (head.cost.kdf == Kdf::None))
        return fail(backupDamaged());
    return head;
}

// ---- chunks ---------------------------------------------------------------------------------

/// Up to `size` bytes, fewer at the end only.
Result<Secret> readFull(QIODevice& in, std::size_t size) {
    Secret bytes(size);
    std::size_t have = 0;
    while (have < size) {
        const auto got = in.read(reinterpret_cast<char*>(bytes.data()) + have, qint64(size - have));
        if (got < 0 && !in.atEnd()) return fail(backupNotRead(in.errorString()));
        if (got <= 0 && !in.waitForReadyRead(-1)) break;
        have += std::size_t(std::max<qint64>(got, 0));
    }
    bytes.resize(have);
    return bytes;
}

Result<> writeAll(QIODevice& out, ByteSpan bytes) {
    if (out.write(reinterpret_cast<const char*>(bytes.data()), qint64(bytes.size())) !=
        qint64(bytes.size()))
        return fail(backupNotWritten(out.errorString()));
    return {};
}

QByteArray chunkHead(quint64 number, bool last, std::size_t length) {
    QByteArray head;
    appendNumber(head, number, 8);
    appendNumber(head, last ? 1 : 0, 1);
    appendNumber(head, length, 4);
    return head;
}

Nonce nonceOf(quint64 number) {
    QByteArray bytes;
    appendNumber(bytes, 0, 4);
    appendNumber(bytes, number, 8);
    Nonce nonce{};
    std::copy(bytes.begin(), bytes.end(), nonce.begin());
    return nonce;
}

Result<> writeChunk(QIODevice& out, const Chunk& chunk, const QByteArray& head, const Secret& key,
                    const CryptoProvider& crypto) {
    const auto own = chunkHead(chunk.number, chunk.last, chunk.bytes.size());
    if (const auto written = writeAll(out, spanOf(own)); !written) return written;
    return writeAll(out,
                    crypto.encrypt(key, nonceOf(chunk.number), spanOf(head + own), chunk.bytes));
}

Result<Chunk> readChunk(QIODevice& in) {
    const auto head = readFull(in, kChunkHeadSize);
    if (!head) return fail(head.error());
    if (head->size() < kChunkHeadSize) return fail(backupTruncated());
    const ByteSpan span(*head);
    const auto length = std::size_t(numberIn(span.subspan(9, 4)));
    if (span[8] > 1 || length > kChunkSize || (span[8] == 0 && length != kChunkSize))
        return fail(backupDamaged());
    auto bytes = readFull(in, length + kTagSize);
    if (!bytes) return fail(bytes.error());
    if (bytes->size() < length + kTagSize) return fail(backupTruncated());
    return Chunk{
        .number = numberIn(span.first(8)), .last = span[8] == 1, .bytes = std::move(*bytes)};
}

Result<Secret> openChunk(const Chunk& chunk, quint64 expected, const QByteArray& head,
                         const Secret& key, const CryptoProvider& crypto) {
    const auto own = chunkHead(chunk.number, chunk.last, chunk.bytes.size() - kTagSize);
    auto plain = crypto.decrypt(key, nonceOf(chunk.number), spanOf(head + own), chunk.bytes);
    if (!plain) return fail(backupDamaged());
    if (chunk.number != expected) return fail(backupReordered());
    return std::move(*plain);
}

qint64 totalOf(const QIODevice& in) { return in.isSequential() ? 0 : in.size(); }

// ---- whole streams --------------------------------------------------------------------------

Result<QByteArray> readHead(QIODevice& in, const StreamKey& key, StreamKeys& keys,
                            const CryptoProvider& crypto) {
    const auto read = readFull(in, kHeadSize);
    if (!read) return fail(read.error());
    const auto bytes = bytesOf(*read);
    const auto head = parseHead(bytes, crypto);
    if (!head) return fail(head.error());
    if (head->kind != key.kind) return fail(backupOtherKindOfKey());
    keys = keysOf(key, *head, crypto);
    if (wholeHead(*head, keys, crypto) != bytes)
        return fail(key.kind == StreamKey::Kind::Password ? backupWrongPassword()
                                                          : backupWrongKey());
    return bytes;
}

Result<> openTo(const Sink& sink, QIODevice& in, const StreamKey& key, const CryptoProvider& crypto,
                const Progress& progress) {
    StreamKeys keys;
    const auto head = readHead(in, key, keys, crypto);
    if (!head) return fail(head.error());
    bool last = false;
    for (quint64 number = 0; !last; ++number) {
        if (!progress.wanted(in.pos(), totalOf(in))) return fail(backupCancelled());
        const auto chunk = readChunk(in);
        if (!chunk) return fail(chunk.error());
        const auto plain = openChunk(*chunk, number, *head, keys.cipher, crypto);
        if (!plain) return fail(plain.error());
        if (const auto taken = sink(*plain); !taken) return taken;
        last = chunk->last;
    }
    const auto rest = readFull(in, 1);
    if (!rest) return fail(rest.error());
    if (!rest->empty()) return fail(backupDamaged());
    return {};
}

}  // namespace

StreamKey StreamKey::ofPassword(Secret password, const KdfCost& cost) {
    return {.kind = Kind::Password, .secret = std::move(password), .cost = cost};
}

StreamKey StreamKey::ofMasterKey(Secret masterKey) {
    return {.kind = Kind::MasterKey, .secret = std::move(masterKey), .cost = kNoPassword};
}

Result<> sealStream(QIODevice& in, QIODevice& out, const StreamKey& key,
                    const CryptoProvider& crypto, const Progress& progress) {
    StreamHead head{.kind = key.kind, .cost = key.cost, .salt = {}};
    crypto.random(head.salt);
    const auto keys = keysOf(key, head, crypto);
    const auto bytes = wholeHead(head, keys, crypto);
    if (const auto written = writeAll(out, spanOf(bytes)); !written) return written;
    auto next = readFull(in, kChunkSize);
    Chunk chunk;
    while (!chunk.last) {
        if (!next) return fail(next.error());
        if (!progress.wanted(in.pos(), totalOf(in))) return fail(backupCancelled());
        chunk.bytes = std::move(*next);
        next =
            chunk.bytes.size() < kChunkSize ? Result<Secret>(Secret()) : readFull(in, kChunkSize);
        chunk.last = next && next->empty();
        if (const auto written = writeChunk(out, chunk, bytes, keys.cipher, crypto); !written)
            return written;
        ++chunk.number;
    }
    return {};
}

Result<> openStream(QIODevice& in, QIODevice& out, const StreamKey& key,
                    const CryptoProvider& crypto, const Progress& progress) {
    return openTo([&](const Secret& plain) { return writeAll(out, plain); }, in, key, crypto,
                  progress);
}

Result<> checkStream(QIODevice& in, const StreamKey& key, const CryptoProvider& crypto,
                     const Progress& progress) {
    return openTo([](const Secret&) { return Result<>(); }, in, key, crypto, progress);
}

Result<StreamKey::Kind> kindOfStream(QIODevice& in, const CryptoProvider& crypto) {
    const auto head = parseHead(in.peek(kHeadSize), crypto);
    if (!head) return fail(head.error());
    return head->kind;
}

}  // namespace zhiqiao
