// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/vault/botan_provider.h"
#include "core/security/vault/key_file.h"
#include "core/security/vault/vault_errors.h"
#include "core/storage/database_guard.h"
#include "core/storage/office_founding.h"
#include "core/storage/office_making.h"
#include "core/storage/office_opening.h"
#include "core/storage/sqlite_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct CreateOffice {
    Q_DECLARE_TR_FUNCTIONS(CreateOffice)
};

const BotanProvider kCreating;

/// The guard of a place where there is no office yet; none for a server.
Result<std::unique_ptr<QLockFile>> placeFor(const DatabaseTarget& target,
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

}  // namespace

Error databaseExists() {
    return {.kind = Error::Kind::Conflict,
            .code = "db.exists",
            .message = CreateOffice::tr("There is already a database in this place."),
            .hint = CreateOffice::tr("Open it, or choose another place for the new one.")};
}

Result<std::unique_ptr<OfficeDatabase>> createOffice(const DatabaseTarget& target,
                                                     const NewOffice& made, const Clock& clock,
                                                     const OpenOptions& options,
                                                     const FillOffice& fill) {
    Q_ASSERT(!made.staff.empty());
    auto guard = placeFor(target, options);
    if (!guard) return fail(guard.error());
    OfficeMaking making(target);
    if (auto begun = making.begin(); !begun) return fail(begun.error());
    const auto slot = createKeyFile(making.part().keyFile, kCreating);
    if (!slot) return fail(slot.error());
    const auto texts = foundOffice(making.part(), *slot, made, clock);
    if (!texts) return fail(texts.error());
    making.tablesAreMade();
    if (fill) {
        auto part = OfficeOpening::opened(making.part(), nullptr, {{}, *slot}, *texts, options);
        if (!part) return fail(part.error());
        if (auto filled = fill(*std::move(part)); !filled) return fail(filled.error());
    }
    if (std::ranges::any_of(made.staff,
                            [](const NewStaff& staff) { return !staff.password.empty(); }))
        if (auto sealed = sealByPasswords(making.part(), *slot, made); !sealed)
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
