// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/security/office_store.h"
#include "core/storage/database_target.h"
#include "core/storage/sql_context.h"

#include <functional>

class QLockFile;

namespace zhiqiao {

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
    [[nodiscard]] SqlContext context() { return {connections_, *vault_}; }
    [[nodiscard]] const DatabaseTarget& target() const { return target_; }
    [[nodiscard]] const DatabaseFacts& facts() const { return facts_; }
    /// The office the database was made for.
    [[nodiscard]] OfficeId office() const { return office_; }

    /// A connection of its own for long reading, read-only and without a limit of time.
    Result<std::unique_ptr<Database>> openAside() const;

private:
    friend struct OfficeOpening;
    OfficeDatabase(DatabaseTarget target, std::unique_ptr<QLockFile> guard,
                   std::unique_ptr<Vault> vault, DatabaseFacts facts, OfficeId office,
                   const QThread* ui);

    DatabaseTarget target_;
    std::unique_ptr<QLockFile> guard_;
    std::unique_ptr<Vault> vault_;
    DatabaseFacts facts_;
    OfficeId office_;
    Connections connections_;
};

struct OpenOptions {
    const QThread* ui = nullptr;  ///< the thread that must never ask the database
    int waitMs = 5000;            ///< for another program to let go of the file
    bool backUpFirst = true;      ///< before an older file is brought to this version
};

/// Opens what createOffice() made, and brings it to this program's version; a file of an older
/// version is backed up first, sealed, as "<file>.before-v<version>.zqb". A restore that was
/// decided and did not end is ended. The hint of db.damaged names the last good backup.
/// Errors: db.backup_failed (an older version, and no backup of it could be made), db.locked_by
/// (Busy, names the holder), db.read_only, db.network_drive, db.cannot_open, db.encoding,
/// db.foreign, db.damaged, db.newer_schema, db.altered (nothing is touched), db.incomplete (its
/// making was cut off), those of the vault.
Result<std::unique_ptr<OfficeDatabase>> openOffice(const DatabaseTarget& target,
                                                   const OpenOptions& options = {});

/// The same with keys that are open already.
Result<std::unique_ptr<OfficeDatabase>> openOffice(const DatabaseTarget& target,
                                                   std::unique_ptr<Vault> vault,
                                                   const OpenOptions& options = {});

[[nodiscard]] Error databaseExists();  ///< db.exists, Conflict

struct NewStaff {
    QString name;
    QString role;
    QDate activeFrom;
    std::vector<Grant> grants = {};  ///< empty: `role`, within the office
    QString login = {};              ///< not empty: may sign in under this name
};

struct NewOffice {
    Office office;
    std::vector<NewStaff> staff;  ///< at least one; the first one makes the database
    DatabaseFacts facts;          ///< createdAt is set here
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
