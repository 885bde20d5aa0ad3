// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reseal.h"

#include "core/security/key_history.h"
#include "core/security/vault/botan_provider.h"
#include "core/security/vault/key_slots.h"
#include "core/security/vault/key_wrapping.h"
#include "core/security/vault/vault_errors.h"
#include "core/storage/database_digest.h"
#include "core/storage/sql_office_store.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct Resealing {
    Q_DECLARE_TR_FUNCTIONS(Resealing)
};

Error resealStopped() {
    return {.kind = Error::Kind::Denied,
            .code = "reseal.stopped",
            .message = Resealing::tr("Not every value has the new key yet."),
            .hint = Resealing::tr("Start it again; it goes on where it stopped. Everything can be "
                                  "read meanwhile.")};
}

/// A sealed value names its key in the second and third byte.
QString keyIs(Engine engine, const QString& column) {
    return engine == Engine::Sqlite ? u"substr(%1, 2, 2) <> :key"_s.arg(column)
                                    : u"substring(%1 FROM 2 FOR 2) <> :key"_s.arg(column);
}

QByteArray newestKey(const Vault& vault) {
    const auto id = newestKeyOf(vault);
    return QByteArray(1, char(id >> 8)) + QByteArray(1, char(id & 0xFF));
}

struct OldValue {
    qint64 row;
    QByteArray sealed;
};

Result<std::vector<OldValue>> oldValues(Database& database, const Vault& vault,
                                        const SealedColumns& where, const QString& column,
                                        int most) {
    const auto text = u"SELECT %1, %2 FROM %3 WHERE %2 IS NOT NULL AND %4 LIMIT :most"_s.arg(
        where.row, column, where.table, keyIs(database.engine(), column));
    auto rows = database.run({"reseal.old", text, false},
                             {{u"key"_s, newestKey(vault)}, {u"most"_s, most}});
    if (!rows) return fail(rows.error());
    std::vector<OldValue> found;
    while (rows->next()) found.push_back({rows->id(0), rows->bytes(1)});
    return found;
}

Result<> resealValue(Database& database, const Vault& vault, const SealedColumns& where,
                     const QString& column, const OldValue& value) {
    const auto table = where.table.toLatin1();
    const auto name = column.chopped(5).toLatin1();
    const CellRef cell{table.constData(), name.constData(), value.row};
    const auto text = vault.open(cell, value.sealed);
    if (!text) return fail(text.error());
    const auto update = u"UPDATE %1 SET %2 = :new WHERE %3 = :row AND %2 = :old"_s.arg(
        where.table, column, where.row);
    auto done = database.run(
        {"reseal.new", update, false},
        {{u"new"_s, vault.seal(cell, *text)}, {u"row"_s, value.row}, {u"old"_s, value.sealed}});
    if (!done) return fail(done.error());
    return {};
}

}  // namespace

int newestKeyOf(const Vault& vault) { return vault.keys().dataKeys.back().id; }

Result<> addDataKey(OfficeDatabase& office, Transactions& transactions, const Actor& actor) {
    const BotanProvider crypto;
    auto& shelf = office.shelf();
    const auto document = shelf.document();
    if (!document) return fail(document.error());
    const auto wider = withDataKey(*document, office.vault().keys(), crypto);
    if (!wider) return fail(wider.error());
    auto keys = keysByMaster(*wider, office.vault().keys().masterKey, crypto);
    if (!keys) return fail(vaultKeysDamaged(u"new data key"_s));
    SqlOfficeStore stored(office.context());
    OfficeStore& offices = stored;
    bool replaced = false;
    const auto done = transactions.run(
        actor,
        {.name = "key.add",
         .operation = OperationId::make(),
         .right = Right::UserWrite,
         .reason = u"key=%1"_s.arg(keys->dataKeys.back().id)},
        [&](const Act& act) -> Result<> {
            if (auto kept = offices.saveSetting(act, {}, key_setting::kRotated,
                                                u"%1 %2"_s.arg(act.today().toString(Qt::ISODate))
                                                    .arg(keys->dataKeys.back().id));
                !kept)
                return kept;
            auto kept = shelf.replace(*wider);
            replaced = bool(kept);
            return kept;
        });
    if (done)
        office.renewKeys(*std::move(keys));
    else if (replaced)
        (void)shelf.replace(*document);  // nothing is sealed by the new key yet
    return done;
}

Result<qint64> waitingForNewestKey(Database& database, const Vault& vault) {
    const auto all = sealedColumns(database);
    if (!all) return fail(all.error());
    qint64 waiting = 0;
    for (const auto& where : *all)
        for (const auto& column : where.columns) {
            const auto text = u"SELECT count(*) FROM %1 WHERE %2 IS NOT NULL AND %3"_s.arg(
                where.table, column, keyIs(database.engine(), column));
            auto row =
                database.run({"reseal.waiting", text, false}, {{u"key"_s, newestKey(vault)}});
            if (!row) return fail(row.error());
            if (row->next()) waiting += row->id(0);
        }
    return waiting;
}

Result<> recordResealed(OfficeDatabase& office, Transactions& transactions, const Actor& actor) {
    const auto key = QString::number(newestKeyOf(office.vault()));
    SqlOfficeStore stored(office.context());
    OfficeStore& offices = stored;
    return transactions.run(actor,
                            {.name = "key.resealed",
                             .operation = OperationId::make(),
                             .right = Right::UserWrite,
                             .reason = u"key="_s + key},
                            [&](const Act& act) -> Result<> {
                                auto database = office.connections().here();
                                if (!database) return fail(database.error());
                                const auto waiting =
                                    waitingForNewestKey(**database, office.vault());
                                if (!waiting) return fail(waiting.error());
                                if (*waiting > 0) return fail(resealStopped());
                                return offices.saveSetting(act, {}, key_setting::kFinished, key);
                            });
}

Result<int> resealSome(Database& database, const Vault& vault, int most) {
    const auto all = sealedColumns(database);
    if (!all) return fail(all.error());
    for (const auto& where : *all)
        for (const auto& column : where.columns) {
            const auto old = oldValues(database, vault, where, column, most);
            if (!old) return fail(old.error());
            if (old->empty()) continue;
            const auto done = database.inTransaction([&]() -> Result<> {
                for (const auto& value : *old)
                    if (auto again = resealValue(database, vault, where, column, value); !again)
                        return again;
                return {};
            });
            if (!done) return fail(done.error());
            return int(old->size());
        }
    return 0;
}

Result<qint64> resealAll(Database& database, const Vault& vault, const Progress& progress) {
    for (qint64 all = 0;;) {
        const auto some = resealSome(database, vault);
        if (!some) return fail(some.error());
        if (*some == 0) return all;
        all += *some;
        if (!progress.wanted(all, 0)) return fail(resealStopped());
    }
}

}  // namespace zhiqiao
