// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/vault/audit_segment.h"

#include "core/security/vault/audit_anchor.h"
#include "core/security/vault/audit_key.h"
#include "core/security/vault/vault_bytes.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct AuditSegment {
    Q_DECLARE_TR_FUNCTIONS(AuditSegment)
};

constexpr QByteArrayView kHead("zhiqiao-segment 1 ");
constexpr QByteArrayView kAnchor("zhiqiao-anchor ");
constexpr qint64 kLongestLine = 64 * 1024;

Error unreadable(int line) {
    return {.kind = Error::Kind::Invalid,
            .code = "audit.segment_unreadable",
            .message = AuditSegment::tr("This is no whole file of purged audit records."),
            .hint = AuditSegment::tr("Take the copy that was put away when they were purged."),
            .detail = u"line=%1"_s.arg(line)};
}

std::optional<Digest> digestIn(const QByteArray& hex) {
    const auto bytes = QByteArray::fromHex(hex);
    Digest digest{};
    if (std::size_t(bytes.size()) != digest.size() || bytes.toHex() != hex) return {};
    std::copy(bytes.cbegin(), bytes.cend(), digest.begin());
    return digest;
}

std::optional<ChainStart> startIn(const QByteArray& line) {
    const auto parts = line.trimmed().split(' ');
    if (!line.startsWith(kHead) || parts.size() != 6) return {};
    const auto previous = digestIn(parts[5]);
    ChainStart start{.office = parts[2].toInt(),
                     .firstSeq = parts[3].toLongLong(),
                     .previousMac = previous.value_or(Digest{}),
                     .generation = parts[4].toInt()};
    const bool sound = previous && start.firstSeq > 0 && isPossibleGeneration(start.generation) &&
                       segmentHead(start) == line;
    return sound ? std::optional(start) : std::nullopt;
}

/// Only what canonicalRow() itself would write is taken.
std::optional<AuditRow> rowIn(const QByteArray& line, const Digest& previousMac) {
    const auto cut = line.indexOf(' ');
    const auto mac = digestIn(line.left(std::max<qsizetype>(cut, 0)));
    const auto json = QJsonDocument::fromJson(line.mid(cut + 1)).object();
    if (!mac || json.isEmpty()) return {};
    const auto text = [&](QLatin1StringView key) { return json[key].toString(); };
    const auto number = [&](QLatin1StringView key) { return json[key].toInteger(); };
    AuditRow row{.seq = number("seq"_L1),
                 .office = int(number("office"_L1)),
                 .utcMs = number("utc_ms"_L1),
                 .offsetMinutes = int(number("offset_minutes"_L1)),
                 .monotonicMs = number("monotonic_ms"_L1),
                 .user = text("user"_L1),
                 .role = text("role"_L1),
                 .workstation = text("workstation"_L1),
                 .event = text("event"_L1),
                 .objectType = text("object_type"_L1),
                 .objectId = number("object_id"_L1),
                 .operation = text("operation"_L1),
                 .right = text("right"_L1),
                 .workingDay = text("working_day"_L1),
                 .outcome = text("outcome"_L1),
                 .reason = text("reason"_L1),
                 .digest = QByteArray::fromHex(text("digest"_L1).toLatin1()),
                 .generation = int(number("generation"_L1)),
                 .previousMac = previousMac,
                 .mac = *mac};
    if (segmentLine(row) != line) return {};
    return row;
}

struct SegmentFile {
    ChainStart start;
    std::optional<Anchor> end;
};

/// Hands over row after row until `wanted` says no.
Result<SegmentFile> readSegment(QIODevice& file,
                                const std::function<bool(const AuditRow&)>& wanted) {
    file.seek(0);
    const auto start = startIn(file.readLine(kLongestLine));
    if (!start) return fail(unreadable(1));
    auto previous = start->previousMac;
    for (int line = 2; !file.atEnd(); ++line) {
        const auto text = file.readLine(kLongestLine);
        if (text.startsWith(kAnchor)) {
            const auto end = parseAnchor(text);
            if (!end || !file.atEnd()) return fail(unreadable(line));
            return SegmentFile{*start, *end};
        }
        const auto row = rowIn(text, previous);
        if (!row) return fail(unreadable(line));
        if (!wanted(*row)) return SegmentFile{*start, {}};
        previous = row->mac;
    }
    return SegmentFile{*start, {}};
}

}  // namespace

QByteArray segmentHead(const ChainStart& start) {
    return kHead.toByteArray() + QByteArray::number(start.office) + ' ' +
           QByteArray::number(start.firstSeq) + ' ' + QByteArray::number(start.generation) + ' ' +
           bytesOf(start.previousMac).toHex() + '\n';
}

QByteArray segmentLine(const AuditRow& row) {
    return bytesOf(row.mac).toHex() + ' ' + canonicalRow(row) + '\n';
}

Result<SegmentReport> verifySegment(QIODevice& file, const Secret& root, const PublicKey& key,
                                    const CryptoProvider& crypto) {
    const auto head = readSegment(file, [](const AuditRow&) { return false; });
    if (!head) return fail(head.error());
    const auto& start = head->start;
    ChainVerifier verifier(start, auditKeyOf(root, start.generation, crypto), {}, crypto);
    bool sound = true;
    const auto read = readSegment(file, [&](const AuditRow& row) {
        sound = verifier.follow(row);
        return sound;
    });
    if (!read) return fail(read.error());
    if (!sound)
        if (auto again = readSegment(file,
                                     [&](const AuditRow& row) {
                                         verifier.lookAt(row);
                                         return true;
                                     });
            !again)
            return fail(again.error());
    SegmentReport report{.chain = verifier.report(), .start = start};
    report.signedEnd =
        read->end && isSignedBy(*read->end, key, crypto) && read->end->office == start.office &&
        read->end->seq == report.chain.lastSeq && read->end->mac == report.chain.lastMac;
    if (!report.chain.broken && !report.signedEnd)
        report.chain.broken =
            ChainBreak{.seq = report.chain.lastSeq + 1, .fault = ChainFault::Truncated};
    return report;
}

}  // namespace zhiqiao
