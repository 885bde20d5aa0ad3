// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/security/accounts/accounts.h"
#include "core/security/office_store.h"
#include "core/storage/audit_trail.h"
#include "core/storage/database_target.h"
#include "core/storage/password_opening.h"
#include "core/storage/sql_context.h"

#include <functional>

class QLockFile;

namespace zhiqiao {

/// The key document as a file beside the database.
class FileKeyShelf final : public KeyShelf {
public:
    explicit FileKeyShelf(QString file) : file_(std::move(file)) {}
    Result<KeyDocument> document() const override;
    Result<> replace(const KeyDocument& document) override;

private:
    QString file_;
};

/// An open database and what belongs to it. Outlives stores and lanes. The guard of a SQLite file,
/// "<file>.lock", keeps other programs away as long as it lives.
class OfficeDatabase {
public:
    ~OfficeDatabase();
    OfficeDatabase(const OfficeDatabase&) = delete;
    OfficeDatabase& operator=(const OfficeDatabase&) = delete;

    /// The write lane's first job is connections().openForWriting().
    [[nodiscard]] Connections& connections() { return connections_; }
    [[nodiscard]] const Vault& vault() const { return *vault_; }
    [[nodiscard]] SqlContext context() { return {connections_, *vault_, *trail_}; }
    [[nodiscard]] KeyShelf& shelf() { return shelf_; }
    /// After the document has one data key more.
    void renewKeys(VaultKeys keys) { vault_->renew(std::move(keys)); }
    /// What opened the database, to give others a slot.
    [[nodiscard]] OpenedSlot opened() const { return {vault_->keys(), audit_root_}; }
    /// What begins the audit chains; nothing unless an auditor's slot, or the one without a
    /// password, opened the database.
    [[nodiscard]] const Secret& auditRoot() const { return audit_root_; }
    [[nodiscard]] const DatabaseTarget& target() const { return target_; }
    [[nodiscard]] const DatabaseFacts& facts() const { return facts_; }
    /// Who opened it by a password, and how often that had failed before; nothing where the slot
    /// without one did, as in a demo.
    [[nodiscard]] std::optional<StaffId> signedIn() const { return signed_in_; }
    [[nodiscard]] int failuresBefore() const { return failures_before_; }
    /// The office the database was made for.
    [[nodiscard]] OfficeId office() const { return office_; }

    /// A connection of its own for long reading, read-only and without a limit of time.
    Result<std::unique_ptr<Database>> openAside() const;

private:
    friend struct OfficeOpening;
    OfficeDatabase(DatabaseTarget target, std::unique_ptr<QLockFile> guard, OpenedSlot opened,
                   std::unique_ptr<AuditTrail> trail, DatabaseFacts facts, OfficeId office,
                   const QThread* ui);

    DatabaseTarget target_;
    std::unique_ptr<QLockFile> guard_;
    FileKeyShelf shelf_;
    Secret audit_root_;
    std::unique_ptr<Vault> vault_;
    std::unique_ptr<AuditTrail> trail_;
    DatabaseFacts facts_;
    OfficeId office_;
    std::optional<StaffId> signed_in_;
    int failures_before_ = 0;
    Connections connections_;
};

struct OpenOptions {
    const QThread* ui = nullptr;                  ///< the thread that must never ask the database
    int waitMs = 5000;                            ///< for another program to let go of the file
    std::optional<Credentials> credentials = {};  ///< of an office whose users have passwords
    bool raiseCost = true;    ///< of a slot that is cheaper to guess than those made today
    bool backUpFirst = true;  ///< before an older file is brought to this version
};

/// Opens what createOffice() made, and brings it to this program's version; a file of an older
/// version is backed up first, sealed, as "<file>.before-v<version>.zqb". A restore that was
/// decided and did not end is ended. The hint of db.damaged names the last good backup.
/// Errors: db.backup_failed (an older version, and no backup of it could be made), db.locked_by
/// (Busy, names the holder), db.read_only, db.network_drive, db.cannot_open, db.encoding,
/// db.foreign, db.damaged, db.newer_schema, db.altered (nothing is touched), db.incomplete (its
/// making was cut off), those of the vault and of AuditTrail::open(); auth.password_needed without
/// credentials, those of signInByPassword() with them.
Result<std::unique_ptr<OfficeDatabase>> openOffice(const DatabaseTarget& target,
                                                   const OpenOptions& options = {});

/// The same with keys that are open already.
Result<std::unique_ptr<OfficeDatabase>> openOffice(const DatabaseTarget& target, OpenedSlot opened,
                                                   const OpenOptions& options = {});

[[nodiscard]] Error databaseExists();  ///< db.exists, Conflict

struct NewStaff {
    QString name;
    QString role;
    QDate activeFrom;
    std::vector<Grant> grants = {};  ///< empty: `role`, within the office
    QString login = {};              ///< not empty: may sign in under this name
    Secret password = {};            ///< not empty: the slot without one is taken away
    bool mustChange = false;         ///< the password was given by somebody else
};

struct NewOffice {
    Office office;
    std::vector<NewStaff> staff;  ///< at least one; the first one makes the database
    DatabaseFacts facts;          ///< createdAt is set here
    KdfCost cost = kDefaultCost;
    /// Where staff have passwords: told the three recovery codes once, to print and forget.
    std::function<void(const std::array<QString, 3>&)> tellCodes = {};
};

/// What belongs into an office before it counts as made, such as the story of a demo. Has closed
/// the database when it returns.
using FillOffice = std::function<Result<>(std::unique_ptr<OfficeDatabase>)>;

/// Makes a database: a new file with its key file, or the tables in an empty server database, with
/// the office and its first staff in one act, then what `fill` puts in. Complete or not there: the
/// files are called ….part until all of it is done and on the disk, a server's database lacks its
/// last fact. What was begun is taken away when anything fails; what a killed program left is
/// refused by openOffice() and replaced by the next making in its place.
/// Errors: db.exists (Conflict), vault.key_exists, db.read_only, db.network_drive, db.locked_by,
/// db.being_made (Busy, on a server), db.log_left_behind, those of `fill`.
Result<std::unique_ptr<OfficeDatabase>> createOffice(const DatabaseTarget& target,
                                                     const NewOffice& made, const Clock& clock,
                                                     const OpenOptions& options = {},
                                                     const FillOffice& fill = {});

/// Takes away what createOffice() made and nobody has used: the file, or every table and
/// sequence of the server's schema, and the key. Nothing may have it open.
Result<> discardOffice(const DatabaseTarget& target);

}  // namespace zhiqiao
