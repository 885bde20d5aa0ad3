// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/office_database.h"

#include "core/security/vault/botan_provider.h"
#include "core/security/vault/key_file.h"
#include "core/security/vault/key_slots.h"
#include "core/security/vault/passwords.h"
#include "core/security/vault/vault_errors.h"
#include "core/storage/anchor_file.h"
#include "core/storage/database_backup.h"
#include "core/storage/database_guard.h"
#include "core/storage/database_restore.h"
#include "core/storage/migrations.h"
#include "core/storage/office_facts.h"
#include "core/storage/office_opening.h"
#include "core/storage/person_search.h"
#include "core/storage/sqlite_file.h"

#include <QFileInfo>
#include <QLockFile>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct Opening {
    Q_DECLARE_TR_FUNCTIONS(Opening)
};

const BotanProvider kSlots;

Error databaseIncomplete() {
    return {.kind = Error::Kind::Conflict,
            .code = "db.incomplete",
            .message = Opening::tr("This office was never made to its end."),
            .hint = Opening::tr("Make it again in the same place; nothing of value is in it.")};
}

struct FoundKey {
    KeyDocument document;
    QString place;
};

Result<KeyDocument> readKey(const QString& file) {
    if (auto newest = upgradeKeyFile(file, kSlots); !newest) return fail(newest.error());
    return readKeyDocument(file, kSlots);
}

/// The key of the target, or the one whose maker died between the last two steps of its making.
Result<FoundKey> keyOf(const DatabaseTarget& target) {
    auto document = readKey(target.keyFile);
    if (document) return FoundKey{*std::move(document), target.keyFile};
    if (document.error().code == "vault.key_missing")
        if (auto part = readKey(target.keyFile + kPart))
            return FoundKey{*std::move(part), target.keyFile + kPart};
    return fail(document.error());
}

/// A slot that is cheaper to guess than slots are made today is written anew while its password is
/// at hand. That it could not be stored is no reason to refuse a sign-in.
void raiseCost(const FoundKey& key, StaffId staff, const Secret& password) {
    const auto* slot = key.document.slotOf(slotUser(staff));
    if (!slot || slot->password.cost.kdf != kDefaultCost.kdf || !needsCost(*slot, kDefaultCost))
        return;
    if (const auto raised = withCost(key.document, slotUser(staff), password, kDefaultCost, kSlots))
        (void)writeKeyDocument(key.place, *raised, kSlots);
}

/// By the slot without a password while there is one, which is nobody's.
Result<SignedIn> openedBy(Database& database, const FoundKey& key, const OpenOptions& options) {
    if (key.document.officeSlot() || !options.credentials) {
        auto opened = openOfficeSlot(key.document, kSlots);
        if (!opened) return fail(opened.error());
        return SignedIn{{}, *std::move(opened)};
    }
    auto signedIn =
        signInByPassword(database, key.document, *options.credentials, SystemClock().now());
    if (signedIn && options.raiseCost)
        raiseCost(key, *signedIn->staff, options.credentials->password);
    return signedIn;
}

/// Alone with the file, and what lies there is whole, ours and known.
Result<std::unique_ptr<QLockFile>> guardedFile(const DatabaseTarget& target, int waitMs) {
    if (!QFileInfo::exists(target.path) && !isRestorePending(target))
        return fail(databaseMissing(target.path));
    auto lock = guardFor(target.path, waitMs);
    if (!lock) return fail(lock.error());
    if (auto settled = settleRestore(target); !settled) return fail(settled.error());
    if (auto examined = examineSqliteFile(target.path); !examined)
        return fail(examined.error().code == "db.damaged" ? withLastBackup(examined.error(), target)
                                                          : examined.error());
    return lock;
}

Result<> backUpBefore(int version, DatabaseTarget target, const QString& place,
                      const Vault& vault) {
    target.keyFile = place;
    const auto file = u"%1.before-v%2%3"_s.arg(target.path).arg(version).arg(kBackupSuffix);
    const auto made = backupOffice({target, vault}, file);
    if (made) return {};
    return fail(
        {.kind = Error::Kind::Internal,
         .code = "db.backup_failed",
         .message = Opening::tr("The database is of an older version and could not be "
                                "backed up before it is brought to this one; nothing was "
                                "changed."),
         .hint = made.error().message + u' ' + made.error().hint,
         .detail = QString::fromLatin1(made.error().code.data()) + u": "_s + made.error().detail});
}

}  // namespace

OfficeDatabase::OfficeDatabase(DatabaseTarget target, std::unique_ptr<QLockFile> guard,
                               OpenedSlot opened, std::unique_ptr<AuditTrail> trail,
                               DatabaseFacts facts, OfficeId office, const QThread* ui)
    : target_(std::move(target)),
      guard_(std::move(guard)),
      shelf_(target_.keyFile),
      audit_root_(std::move(opened.auditRoot)),
      vault_(Vault::withKeys(std::move(opened.keys))),
      trail_(std::move(trail)),
      facts_(std::move(facts)),
      office_(office),
      connections_([this](Access access) { return openTarget(target_, access); }, ui) {}

OfficeDatabase::~OfficeDatabase() = default;

Result<std::unique_ptr<OfficeDatabase>> OfficeOpening::opened(const DatabaseTarget& target,
                                                              std::unique_ptr<QLockFile> guard,
                                                              SignedIn by, const FactTexts& texts,
                                                              const OpenOptions& options) {
    auto& opened = by.opened;
    auto trail = AuditTrail::open(target.keyFile, opened.keys, opened.auditRoot);
    if (!trail) return fail(trail.error());
    auto office = std::unique_ptr<OfficeDatabase>(new OfficeDatabase(
        target, std::move(guard), std::move(opened), *std::move(trail), factsFrom(texts),
        OfficeId(texts.value(u"office"_s).toInt()), options.ui));
    office->signed_in_ = by.staff;
    office->failures_before_ = by.failures;
    return office;
}

Result<KeyDocument> FileKeyShelf::document() const { return readKeyDocument(file_, kSlots); }

Result<> FileKeyShelf::replace(const KeyDocument& document) {
    return writeKeyDocument(file_, document, kSlots);
}

Result<std::unique_ptr<Database>> OfficeDatabase::openAside() const {
    auto aside = openTarget(target_, Access::ReadOnly);
    if (aside && !(*aside)->isSqlite())
        if (auto unlimited = (*aside)->run({"setting", u"SET statement_timeout TO 0", false});
            !unlimited)
            return fail(unlimited.error());
    return aside;
}

namespace {

/// Who opens it is asked before it is brought to this version: the backup that is made first is
/// sealed by the keys.
Result<std::unique_ptr<OfficeDatabase>> openGuarded(
    const DatabaseTarget& target, std::unique_ptr<QLockFile> guard, const QString& place,
    const std::function<Result<SignedIn>(Database&)>& signIn, const OpenOptions& options) {
    auto database = openTarget(target, Access::ReadWrite);
    if (!database) return fail(database.error());
    const auto state = schemaStateOf(**database);
    if (!state) return fail(state.error());
    if (state->empty) return fail(databaseForeign());
    auto by = signIn(**database);
    if (!by) return fail(by.error());
    const auto vault = Vault::withKeys(by->opened.keys);
    if (const int newest = migrations().back().version; state->version < newest) {
        if (options.backUpFirst && target.engine == Engine::Sqlite)
            if (auto kept = backUpBefore(newest, target, place, *vault); !kept)
                return fail(kept.error());
        if (auto version = migrate(**database); !version) return fail(version.error());
    }
    const auto texts = readFacts(**database);
    if (!texts) return fail(texts.error());
    if (!texts->contains(kComplete)) return fail(databaseIncomplete());
    if (auto fits =
            vault->confirm(QByteArray::fromHex(texts->value(u"key_fingerprint"_s).toLatin1()));
        !fits)
        return fail(fits.error());
    if (const auto form = searchKeysForm();
        !form.isEmpty() && texts->value(u"search_keys"_s) != form)
        if (auto keys = rebuildSearchKeys(**database, *vault); !keys) return fail(keys.error());
    if (!texts->contains(u"anchor_public"_s))  // made by a program that kept no chain
        if (auto signing =
                (*database)->inTransaction([&] { return makeAnchorKey(**database, *vault); });
            !signing)
            return fail(signing.error());
    if (place != target.keyFile && !QFile::rename(place, target.keyFile))
        return fail(vaultKeyMissing(target.keyFile, u"rename"_s));
    return OfficeOpening::opened(target, std::move(guard), *std::move(by), *texts, options);
}

}  // namespace

Result<std::unique_ptr<OfficeDatabase>> openOffice(const DatabaseTarget& target,
                                                   const OpenOptions& options) {
    std::unique_ptr<QLockFile> guard;
    if (target.engine == Engine::Sqlite) {
        auto alone = guardedFile(target, options.waitMs);
        if (!alone) return fail(alone.error());
        guard = *std::move(alone);
    }
    const auto key = keyOf(target);
    if (!key) return fail(key.error());
    return openGuarded(
        target, std::move(guard), key->place,
        [&](Database& database) { return openedBy(database, *key, options); }, options);
}

Result<std::unique_ptr<OfficeDatabase>> openOffice(const DatabaseTarget& target, OpenedSlot opened,
                                                   const OpenOptions& options) {
    std::unique_ptr<QLockFile> guard;
    if (target.engine == Engine::Sqlite) {
        auto alone = guardedFile(target, options.waitMs);
        if (!alone) return fail(alone.error());
        guard = *std::move(alone);
    }
    return openGuarded(
        target, std::move(guard), target.keyFile,
        [&](Database&) {
            return Result<SignedIn>(SignedIn{{}, std::move(opened)});
        },
        options);
}

}  // namespace zhiqiao
