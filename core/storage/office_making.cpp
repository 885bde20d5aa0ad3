// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/office_making.h"

#include "core/security/vault/vault_errors.h"
#include "core/storage/anchor_file.h"
#include "core/storage/audit_trail.h"
#include "core/storage/database_guard.h"
#include "core/storage/migrations.h"
#include "core/storage/sqlite_file.h"

#include <QCoreApplication>
#include <QFile>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct OfficeMakings {
    Q_DECLARE_TR_FUNCTIONS(OfficeMakings)
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

QStringList filesOf(const DatabaseTarget& target) {
    QStringList files{target.keyFile, auditKeyFileBeside(target.keyFile),
                      anchorFileBeside(target.keyFile)};
    if (target.engine == Engine::Sqlite)
        for (const auto& end : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
            files << target.path + end;
    return files;
}

DatabaseTarget partOf(const DatabaseTarget& target) {
    auto part = target;
    part.keyFile += kPart;
    if (target.engine == Engine::Sqlite) part.path += kPart;
    return part;
}

Error beingMade() {
    return {.kind = Error::Kind::Busy,
            .code = "db.being_made",
            .message = OfficeMakings::tr("Somebody is making an office in this place just now."),
            .hint = OfficeMakings::tr("Wait until it is done, then open it.")};
}

}  // namespace

void removeFilesOf(const DatabaseTarget& target) {
    for (const auto& file : filesOf(target)) QFile::remove(file);
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

OfficeMaking::OfficeMaking(const DatabaseTarget& target) : target_(target), part_(partOf(target)) {}

OfficeMaking::~OfficeMaking() {
    if (begun_ && !placed_) {
        if (server_ && hasTables_) (void)emptySchema(*server_);
        removeFilesOf(part_);
    }
    // Its session may end a moment after it is closed, and the next making would find it here.
    if (server_) (void)server_->run(kNoLongerMaking);
}

Result<> OfficeMaking::begin() {
    if (target_.engine == Engine::Postgres)
        if (auto free = freeServer(); !free) return free;
    begun_ = true;
    removeFilesOf(part_);
    return {};
}

Result<> OfficeMaking::finish() {
    if (auto complete = writeLastFact(); !complete) return complete;
    if (!syncToDisk(part_.keyFile)) return fail(databaseReadOnly(target_.keyFile));
    if (target_.engine == Engine::Sqlite && (hasSqliteLog(part_.path) || !syncToDisk(part_.path) ||
                                             !QFile::rename(part_.path, target_.path)))
        return fail(databaseReadOnly(target_.path));
    placed_ = true;
    QFile::remove(auditKeyFileBeside(part_.keyFile));  // made anew from the root
    const bool keyPlaced = QFile::rename(part_.keyFile, target_.keyFile);
    if (target_.engine == Engine::Sqlite) syncToDisk(folderOf(target_.path));
    syncToDisk(folderOf(target_.keyFile));
    return keyPlaced ? Result<>() : fail(vaultKeyExists(target_.keyFile));
}

Result<> OfficeMaking::freeServer() {
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

Result<> OfficeMaking::writeLastFact() {
    auto database = openTarget(part_, Access::ReadWrite);
    if (!database) return fail(database.error());
    return writeFacts(**database, {{kComplete, u"1"_s}});
}

}  // namespace zhiqiao
