// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/anchor_file.h"

#include "core/security/vault/botan_provider.h"
#include "core/security/vault/vault_bytes.h"
#include "core/storage/audit_check.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

#include <fcntl.h>
#include <unistd.h>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct Anchors {
    Q_DECLARE_TR_FUNCTIONS(Anchors)
};

const BotanProvider kSigning;
constexpr CellRef kPrivateCell{"database_fact", "anchor_private", 0};
constexpr Statement kAnchorFact{"database_fact.anchor",
                                u"SELECT value FROM database_fact WHERE key = :key"};
constexpr Statement kAddAnchorFact{"database_fact.add_anchor",
                                   u"INSERT INTO database_fact (key, value) VALUES (:key, :value)"};
constexpr Statement kMacAt{"audit.mac_at",
                           u"SELECT mac FROM journal WHERE office_id = :office AND seq = :seq"};

const auto kPublic = u"anchor_public"_s;
const auto kPrivate = u"anchor_private"_s;

Error noAnchorKey() {
    return {.kind = Error::Kind::NotFound,
            .code = "audit.no_anchor_key",
            .message = Anchors::tr("This database has no key to sign its audit trail with."),
            .hint = Anchors::tr("It was made by an older program; make a backup and restore it.")};
}

Error notWritten(const QString& file, const QString& detail) {
    return {.kind = Error::Kind::Internal,
            .code = "audit.anchor_not_written",
            .message =
                Anchors::tr("The anchor of the audit trail could not be written to %1.").arg(file),
            .hint = Anchors::tr("See whether the medium is there and has room."),
            .detail = detail};
}

Result<QByteArray> fact(Database& database, const QString& key) {
    auto row = database.run(kAnchorFact, {{u"key"_s, key}});
    if (!row) return fail(row.error());
    if (!row->next()) return fail(noAnchorKey());
    return QByteArray::fromHex(row->text(0).toLatin1());
}

}  // namespace

QString anchorFileBeside(const QString& documentFile) { return documentFile + u".anchors"_s; }

Result<std::vector<Anchor>> AnchorFile::read() const {
    QFile in(path);
    if (!in.exists()) return std::vector<Anchor>();
    if (!in.open(QFile::ReadOnly))
        return fail(
            {.kind = Error::Kind::Internal,
             .code = "audit.anchors_not_read",
             .message =
                 Anchors::tr("The anchors of the audit trail in %1 could not be read.").arg(path),
             .hint = Anchors::tr("See to the medium and its permissions."),
             .detail = in.errorString()});
    std::vector<Anchor> anchors;
    while (!in.atEnd())
        if (auto anchor = parseAnchor(in.readLine(512))) anchors.push_back(*anchor);
    return anchors;
}

Result<> AnchorFile::append(const Anchor& anchor) const {
    auto line = anchorLine(anchor);
    // What a power cut left of the line before must not swallow this one.
    if (QFile in(path);
        in.open(QFile::ReadOnly) && in.size() > 0 && in.seek(in.size() - 1) && in.read(1) != "\n")
        line.prepend('\n');
    const int file =
        open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    const bool written =
        file >= 0 &&
        write(file, line.constData(), std::size_t(line.size())) == ssize_t(line.size()) &&
        fsync(file) == 0;
    const auto why = qt_error_string(errno);
    if (file >= 0) close(file);
    if (!written) return fail(notWritten(path, why));
    return {};
}

Result<> makeAnchorKey(Database& database, const Vault& vault) {
    const auto pair = kSigning.makeSigningKey();
    const auto sealed = vault.seal(
        kPrivateCell,
        QString::fromLatin1(bytesOf({pair.privateKey.data(), pair.privateKey.size()}).toHex()));
    for (const auto& [key, value] : {std::pair(kPublic, hexOf(pair.publicKey)),
                                     std::pair(kPrivate, QString::fromLatin1(sealed.toHex()))})
        if (auto kept = database.run(kAddAnchorFact, {{u"key"_s, key}, {u"value"_s, value}}); !kept)
            return fail(kept.error());
    return {};
}

Result<PublicKey> anchorPublicKey(Database& database) {
    const auto bytes = fact(database, kPublic);
    if (!bytes) return fail(bytes.error());
    PublicKey key{};
    if (std::size_t(bytes->size()) != key.size()) return fail(noAnchorKey());
    std::copy(bytes->cbegin(), bytes->cend(), key.begin());
    return key;
}

Result<Anchor> signAnchor(Database& database, const Vault& vault, const Anchor& anchor) {
    const auto sealed = fact(database, kPrivate);
    if (!sealed) return fail(sealed.error());
    const auto hex = vault.open(kPrivateCell, *sealed);
    if (!hex) return fail(hex.error());
    const auto bytes = QByteArray::fromHex(hex->toLatin1());
    return signedAnchor(anchor, Secret(bytes.cbegin(), bytes.cend()), kSigning);
}

Result<std::optional<Anchor>> signAuditHead(Database& database, const Vault& vault, OfficeId office,
                                            qint64 utcMs) {
    auto head = auditHead(database, office);
    if (!head) return fail(head.error());
    if (head->seq == 0) return std::optional<Anchor>();
    head->utcMs = utcMs;
    auto made = signAnchor(database, vault, *head);
    if (!made) return fail(made.error());
    return std::optional(*made);
}

Result<std::optional<SetBack>> setBackSince(Database& database, OfficeId office,
                                            const std::vector<Anchor>& anchors) {
    const auto key = anchorPublicKey(database);
    if (!key) return fail(key.error());
    auto latestFirst = anchors;
    std::ranges::sort(latestFirst, std::ranges::greater(), &Anchor::utcMs);
    const auto newest = std::ranges::find_if(latestFirst, [&](const Anchor& anchor) {
        return anchor.office == office.value() && isSignedBy(anchor, *key, kSigning);
    });
    if (newest == latestFirst.end()) return std::optional<SetBack>();
    const auto start = auditStart(database, office);
    if (!start) return fail(start.error());
    if (newest->seq < start->firstSeq) return std::optional<SetBack>();
    const auto head = auditHead(database, office);
    if (!head) return fail(head.error());
    auto row = database.run(kMacAt, {{u"office"_s, office.value()}, {u"seq"_s, newest->seq}});
    if (!row) return fail(row.error());
    const bool there =
        row->next() && row->bytes(0) == bytesOf({newest->mac.data(), newest->mac.size()});
    return there ? std::optional<SetBack>() : std::optional(SetBack{newest->seq, head->seq});
}

}  // namespace zhiqiao
