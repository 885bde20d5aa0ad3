// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/office_database.h"

#include "core/security/vault/botan_provider.h"
#include "core/security/vault/key_file.h"
#include "core/security/vault/key_slots.h"
#include "core/security/vault/passwords.h"
#include "core/security/vault/recovery_codes.h"
#include "core/security/vault/vault_errors.h"
#include "core/storage/anchor_file.h"
#include "core/storage/database_backup.h"
#include "core/storage/database_guard.h"
#include "core/storage/database_restore.h"
#include "core/storage/migrations.h"
#include "core/storage/sql_office_store.h"
#include "core/storage/sql_transactions.h"
#include "core/storage/sql_user_store.h"
#include "core/storage/sqlite_file.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QTimeZone>

#include <algorithm>
#include <map>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct Opening {
    Q_DECLARE_TR_FUNCTIONS(Opening)
};

constexpr Statement kDrops{"office.drops",
                           uR"(
    SELECT 'DROP TABLE ' || quote_ident(tablename) || ' CASCADE' FROM pg_tables
    WHERE schemaname = current_schema()
    UNION ALL SELECT 'DROP SEQUENCE ' || quote_ident(sequencename) FROM pg_sequences
    WHERE schemaname = current_schema())"};
// Held by the session that makes the office, so it falls with a program that dies.
constexpr Statement kNoLongerMaking{
    "office.made", u"SELECT pg_advisory_unlock(1516794225, hashtext(current_schema()))"};
constexpr Statement kMakingHere{
    "office.making", u"SELECT pg_try_advisory_lock(1516794225, hashtext(current_schema()))"};
constexpr Statement kReadFacts{"database_fact.all", u"SELECT key, value FROM database_fact"};
constexpr Statement kKeepFact{"database_fact.add",
                              u"INSERT INTO database_fact (key, value) VALUES (:key, :value)"};
constexpr Statement kLogins{"user.logins", u"SELECT login, staff_id FROM user_account"};
constexpr Statement kFirstStaff{"staff.add_first",
                                uR"(
    INSERT INTO staff (id, office_id, name, role, active_from, row_version, operation_id,
        recorded_at)
    VALUES (:id, :office, :name, :role, :from, 1, :operation, :recorded))"};

Result<std::unique_ptr<Database>> openTarget(const DatabaseTarget& target, Access access) {
    return target.engine == Engine::Sqlite ? Database::openSqlite(target.path, access, target.vfs)
                                           : Database::openPostgres(target.keywords, access);
}

using FactTexts = QMap<QString, QString>;

const BotanProvider kSlots;

const auto kComplete = u"complete"_s;  // written last
const auto kPart = u".part"_s;         // what files of an office are called until it is complete

FactTexts textsOf(const DatabaseFacts& facts, OfficeId office, const QByteArray& fingerprint) {
    return {{u"demo"_s, facts.demo ? u"1"_s : u"0"_s},
            {u"working_day"_s, facts.workingDay.toString(Qt::ISODate)},
            {u"generator"_s, facts.generator},
            {u"created_at"_s, QString::number(facts.createdAt.toMSecsSinceEpoch())},
            {u"office"_s, QString::number(office.value())},
            {u"key_fingerprint"_s, QString::fromLatin1(fingerprint.toHex())}};
}

DatabaseFacts factsFrom(const FactTexts& texts) {
    return {.demo = texts.value(u"demo"_s) == u"1"_s,
            .workingDay = QDate::fromString(texts.value(u"working_day"_s), Qt::ISODate),
            .generator = texts.value(u"generator"_s),
            .createdAt = QDateTime::fromMSecsSinceEpoch(texts.value(u"created_at"_s).toLongLong(),
                                                        QTimeZone::utc())};
}

Result<FactTexts> readFacts(Database& database) {
    auto rows = database.run(kReadFacts);
    if (!rows) return fail(rows.error());
    FactTexts texts;
    while (rows->next()) texts.insert(rows->text(0), rows->text(1));
    if (!texts.contains(u"key_fingerprint"_s)) return fail(databaseForeign());
    return texts;
}

Result<> writeFacts(Database& database, const FactTexts& texts) {
    for (auto fact = texts.cbegin(); fact != texts.cend(); ++fact)
        if (auto kept =
                database.run(kKeepFact, {{u"key"_s, fact.key()}, {u"value"_s, fact.value()}});
            !kept)
            return fail(kept.error());
    return {};
}

std::vector<Grant> grantsOf(const NewStaff& staff) {
    if (!staff.grants.empty()) return staff.grants;
    const auto role = roleOf(staff.role);
    return role ? std::vector<Grant>{{*role, Scope::Office}} : std::vector<Grant>();
}

Result<> writeFirstStaff(Database& database, UserStore& users, const Act& act, StaffId id,
                         const NewStaff& staff) {
    const QVariantMap binds{{u"id"_s, id.value()},
                            {u"office"_s, act.office().value()},
                            {u"name"_s, staff.name},
                            {u"role"_s, staff.role},
                            {u"from"_s, bound(staff.activeFrom)},
                            {u"operation"_s, act.operation().row(id.value()).text()},
                            {u"recorded"_s, bound(act.at())}};
    if (auto row = database.run(kFirstStaff, binds); !row) return fail(row.error());
    if (!staff.login.isEmpty())
        if (auto added = users.addUser(act, id, staff.login, staff.mustChange); !added)
            return fail(added.error());
    if (!staff.password.empty())
        if (auto set = users.notePassword(act, id, staff.mustChange); !set) return set;
    for (const auto& grant : grantsOf(staff))
        if (auto given = users.grant(act, id, grant); !given) return given;
    return {};
}

/// The journal names the first of the staff, who is made in the same act: ids are taken first.
Result<> writeOffice(SqlContext context, Database& database, const NewOffice& made,
                     const Clock& clock) {
    const auto first = takeRecordIds(database, made.office.id, int(made.staff.size()));
    if (!first) return fail(first.error());
    SqlOfficeStore offices(context);
    SqlUserStore users(context);
    return SqlTransactions(context, clock)
        .found({StaffId(*first), made.office.id},
               {.name = "office.create",
                .operation = made.facts.demo ? OperationId(u"demo-office"_s) : OperationId::make(),
                .subject = "office",
                .subjectId = made.office.id.value(),
                .right = Right::OfficeWrite},
               [&](const Act& act) -> Result<> {
                   if (auto saved = offices.saveOffice(act, made.office); !saved)
                       return fail(saved.error());
                   for (size_t i = 0; i < made.staff.size(); ++i)
                       if (auto done = writeFirstStaff(database, users, act,
                                                       StaffId(*first + qint64(i)), made.staff[i]);
                           !done)
                           return done;
                   return {};
               });
}

QStringList filesOf(const DatabaseTarget& target) {
    QStringList files{target.keyFile, auditKeyFileBeside(target.keyFile),
                      anchorFileBeside(target.keyFile)};
    if (target.engine == Engine::Sqlite)
        for (const auto& end : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
            files << target.path + end;
    return files;
}

void removeFilesOf(const DatabaseTarget& target) {
    for (const auto& file : filesOf(target)) QFile::remove(file);
}

DatabaseTarget partOf(const DatabaseTarget& target) {
    auto part = target;
    part.keyFile += kPart;
    if (target.engine == Engine::Sqlite) part.path += kPart;
    return part;
}

Result<> emptySchema(Database& server) {
    return server.inTransaction([&]() -> Result<> {
        QStringList drops;
        auto rows = server.run(kDrops);
        if (!rows) return fail(rows.error());
        while (rows->next()) drops << rows->text(0);
        for (const auto& drop : drops)
            if (auto done = server.run({"office.discard", drop, false}); !done)
                return fail(done.error());
        return {};
    });
}

Error beingMade() {
    return {.kind = Error::Kind::Busy,
            .code = "db.being_made",
            .message = Opening::tr("Somebody is making an office in this place just now."),
            .hint = Opening::tr("Wait until it is done, then open it.")};
}

Error databaseIncomplete() {
    return {.kind = Error::Kind::Conflict,
            .code = "db.incomplete",
            .message = Opening::tr("This office was never made to its end."),
            .hint = Opening::tr("Make it again in the same place; nothing of value is in it.")};
}

/// An office until it is complete: files under names of their own, tables without the last fact. A
/// program that dies leaves what nobody opens and the next making replaces; one that is refused or
/// fails takes it away itself.
class Making {
public:
    explicit Making(const DatabaseTarget& target) : target_(target), part_(partOf(target)) {}
    ~Making() {
        if (begun_ && !placed_) {
            if (server_ && hasTables_) (void)emptySchema(*server_);
            removeFilesOf(part_);
        }
        // Its session may end a moment after it is closed, and the next making would find it here.
        if (server_) (void)server_->run(kNoLongerMaking);
    }
    Making(const Making&) = delete;
    Making& operator=(const Making&) = delete;

    [[nodiscard]] const DatabaseTarget& part() const { return part_; }

    /// Takes away what a dead program left; an office that is complete stays as it is.
    Result<> begin() {
        if (target_.engine == Engine::Postgres)
            if (auto free = freeServer(); !free) return free;
        begun_ = true;
        removeFilesOf(part_);
        return {};
    }
    void tablesAreMade() { hasTables_ = true; }

    /// The last fact, then the names. Both files are on the disk before they get them. The database
    /// comes first: from then on the office is complete, and openOffice() brings home the key of
    /// one whose maker died before the key followed.
    Result<> finish() {
        if (auto complete = writeLastFact(); !complete) return complete;
        if (!syncToDisk(part_.keyFile)) return fail(databaseReadOnly(target_.keyFile));
        if (target_.engine == Engine::Sqlite &&
            (hasSqliteLog(part_.path) || !syncToDisk(part_.path) ||
             !QFile::rename(part_.path, target_.path)))
            return fail(databaseReadOnly(target_.path));
        placed_ = true;
        QFile::remove(auditKeyFileBeside(part_.keyFile));  // made anew from the root
        const bool keyPlaced = QFile::rename(part_.keyFile, target_.keyFile);
        if (target_.engine == Engine::Sqlite) syncToDisk(folderOf(target_.path));
        syncToDisk(folderOf(target_.keyFile));
        return keyPlaced ? Result<>() : fail(vaultKeyExists(target_.keyFile));
    }

private:
    Result<> freeServer() {
        auto server = openTarget(target_, Access::ReadWrite);
        if (!server) return fail(server.error());
        auto alone = (*server)->run(kMakingHere);
        if (!alone) return fail(alone.error());
        if (!alone->next() || !alone->value(0).toBool()) return fail(beingMade());
        const auto state = schemaStateOf(**server);
        if (!state) return fail(state.error());
        if (!state->empty) {
            const auto facts = readFacts(**server);
            if (!facts) return fail(facts.error());
            if (facts->contains(kComplete)) return fail(databaseExists());
            if (auto emptied = emptySchema(**server); !emptied) return emptied;
        }
        server_ = *std::move(server);
        return {};
    }

    Result<> writeLastFact() {
        auto database = openTarget(part_, Access::ReadWrite);
        if (!database) return fail(database.error());
        return writeFacts(**database, {{kComplete, u"1"_s}});
    }

    DatabaseTarget target_;
    DatabaseTarget part_;
    std::unique_ptr<Database> server_;
    bool begun_ = false;
    bool hasTables_ = false;
    bool placed_ = false;
};

}  // namespace

namespace {

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

/// Gives each of the staff that has a password the slot, and takes away the one without.
Result<> sealByPasswords(const QString& keyFile, const OpenedSlot& opened, const NewOffice& made,
                         const std::map<QString, StaffId>& byLogin) {
    auto document = readKeyDocument(keyFile, kSlots);
    if (!document) return fail(document.error());
    for (const auto& staff : made.staff) {
        if (staff.password.empty()) continue;
        const bool auditor = std::ranges::any_of(
            staff.grants, [](const Grant& grant) { return grant.role == Role::Auditor; });
        document =
            withSlot(*document, opened, {slotUser(byLogin.at(staff.login)), auditor, made.cost},
                     staff.password, kSlots);
        if (!document) return fail(document.error());
    }
    auto codes = makeRecoveryCodes(*document, opened, kSlots);
    const auto closed = withoutOfficeSlot(codes.document);
    if (!closed) return fail(closed.error());
    if (auto written = writeKeyDocument(keyFile, *closed, kSlots); !written) return written;
    if (made.tellCodes) made.tellCodes(codes.codes);
    for (auto& code : codes.codes) wipe(code);
    return {};
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

/// The steps openOffice() and createOffice() share.
struct OfficeOpening {
    static Result<std::unique_ptr<OfficeDatabase>> opened(const DatabaseTarget& target,
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

    /// The guard of a place where there is no office yet; none for a server.
    static Result<std::unique_ptr<QLockFile>> placeFor(const DatabaseTarget& target,
                                                       const OpenOptions& options) {
        std::unique_ptr<QLockFile> guard;
        if (target.engine == Engine::Sqlite) {
            if (QFileInfo::exists(target.path)) return fail(databaseExists());
            if (auto local = refuseNetworkDrive(target.path); !local) return fail(local.error());
            if (!QDir().mkpath(folderOf(target.path))) return fail(databaseReadOnly(target.path));
            auto lock = guardFor(target.path, options.waitMs);
            if (!lock) return fail(lock.error());
            guard = *std::move(lock);
            if (QFileInfo::exists(target.path)) return fail(databaseExists());
            if (hasSqliteLog(target.path)) return fail(logLeftBehind(target.path));
        }
        QDir().mkpath(folderOf(target.keyFile));
        if (QFileInfo::exists(target.keyFile)) return fail(vaultKeyExists(target.keyFile));
        return guard;
    }

    /// Tables, facts, office and staff in one transaction: all of it or nothing.
    static Result<FactTexts> fill(const DatabaseTarget& target, const OpenedSlot& opened,
                                  const NewOffice& made, const Clock& clock) {
        const auto vault = Vault::withKeys(opened.keys);
        auto trail = AuditTrail::open(target.keyFile, opened.keys, opened.auditRoot);
        if (!trail) return fail(trail.error());
        Connections connections([&](Access access) { return openTarget(target, access); });
        auto database = connections.openForWriting();
        if (!database) return fail(database.error());
        const auto state = schemaStateOf(**database);
        if (!state) return fail(state.error());
        if (!state->empty) return fail(databaseExists());
        if ((*database)->isSqlite())
            if (auto marked = markAsOurs(**database); !marked) return fail(marked.error());
        auto facts = made.facts;
        facts.createdAt = clock.now();
        const auto texts = textsOf(facts, made.office.id, vault->fingerprint());
        const auto done = (*database)->inTransaction([&]() -> Result<> {
            if (auto version = migrate(**database); !version) return fail(version.error());
            if (auto kept = writeFacts(**database, texts); !kept) return kept;
            if (auto signing = makeAnchorKey(**database, *vault); !signing) return signing;
            return writeOffice({connections, *vault, **trail}, **database, made, clock);
        });
        if (!done) return fail(done.error());
        return texts;
    }
    static Result<> seal(const DatabaseTarget& part, const OpenedSlot& opened,
                         const NewOffice& made) {
        auto database = openTarget(part, Access::ReadWrite);
        if (!database) return fail(database.error());
        std::map<QString, StaffId> byLogin;
        {
            auto rows = (*database)->run(kLogins);
            if (!rows) return fail(rows.error());
            while (rows->next()) byLogin.emplace(rows->text(0), StaffId(rows->id(1)));
        }
        return sealByPasswords(part.keyFile, opened, made, byLogin);
    }
};

Error databaseExists() {
    return {.kind = Error::Kind::Conflict,
            .code = "db.exists",
            .message = Opening::tr("There is already a database in this place."),
            .hint = Opening::tr("Open it, or choose another place for the new one.")};
}

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

Result<std::unique_ptr<OfficeDatabase>> createOffice(const DatabaseTarget& target,
                                                     const NewOffice& made, const Clock& clock,
                                                     const OpenOptions& options,
                                                     const FillOffice& fill) {
    Q_ASSERT(!made.staff.empty());
    auto guard = OfficeOpening::placeFor(target, options);
    if (!guard) return fail(guard.error());
    Making making(target);
    if (auto begun = making.begin(); !begun) return fail(begun.error());
    const auto slot = createKeyFile(making.part().keyFile, kSlots);
    if (!slot) return fail(slot.error());
    const auto texts = OfficeOpening::fill(making.part(), *slot, made, clock);
    if (!texts) return fail(texts.error());
    making.tablesAreMade();
    if (fill) {
        auto part = OfficeOpening::opened(making.part(), nullptr, {{}, *slot}, *texts, options);
        if (!part) return fail(part.error());
        if (auto filled = fill(*std::move(part)); !filled) return fail(filled.error());
    }
    if (std::ranges::any_of(made.staff,
                            [](const NewStaff& staff) { return !staff.password.empty(); }))
        if (auto sealed = OfficeOpening::seal(making.part(), *slot, made); !sealed)
            return fail(sealed.error());
    if (auto finished = making.finish(); !finished) return fail(finished.error());
    return OfficeOpening::opened(target, *std::move(guard), {{}, *slot}, *texts, options);
}

Result<> discardOffice(const DatabaseTarget& target) {
    if (target.engine == Engine::Postgres) {
        const auto database = openTarget(target, Access::ReadWrite);
        if (!database) return fail(database.error());
        if (auto emptied = emptySchema(**database); !emptied) return emptied;
    }
    removeFilesOf(target);
    return {};
}

}  // namespace zhiqiao
