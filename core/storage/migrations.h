// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/storage/database.h"

#include <vector>

namespace zhiqiao {

/// One step forward. `common` is written once and spelled for each engine; `sqlite` and `postgres`
/// hold what only one of them has. A shipped step is frozen: a test knows its checksum.
struct Migration {
    int version;
    std::string_view name;
    std::vector<QStringView> common;
    std::vector<QStringView> sqlite;
    std::vector<QStringView> postgres;

    /// The statements as `engine` gets them, in order.
    [[nodiscard]] QStringList statements(Engine engine) const;
    /// SHA-256 over both engines' statements, hex.
    [[nodiscard]] QByteArray checksum() const;
};

[[nodiscard]] const Migration& schemaV1();
[[nodiscard]] const Migration& schemaV2();
[[nodiscard]] const Migration& schemaV3();
[[nodiscard]] const Migration& schemaV4();
[[nodiscard]] const Migration& schemaV5();
[[nodiscard]] const Migration& schemaV6();
[[nodiscard]] const Migration& schemaV7();
[[nodiscard]] const Migration& schemaV8();
[[nodiscard]] const Migration& schemaV9();
[[nodiscard]] const Migration& schemaV10();
[[nodiscard]] const Migration& schemaV11();
[[nodiscard]] const Migration& schemaV12();
[[nodiscard]] const Migration& schemaV13();
[[nodiscard]] const Migration& schemaV14();
[[nodiscard]] const Migration& schemaV15();
[[nodiscard]] const Migration& schemaV16();
[[nodiscard]] const Migration& schemaV17();
[[nodiscard]] const Migration& schemaV18();
[[nodiscard]] const Migration& schemaV19();
[[nodiscard]] const Migration& schemaV20();
[[nodiscard]] const Migration& schemaV21();
[[nodiscard]] const Migration& schemaV22();
[[nodiscard]] const Migration& schemaV23();
[[nodiscard]] const Migration& schemaV24();
[[nodiscard]] const Migration& schemaV25();
[[nodiscard]] const Migration& schemaV26();
[[nodiscard]] const Migration& schemaV27();
[[nodiscard]] const Migration& schemaV28();
[[nodiscard]] const Migration& schemaV29();
[[nodiscard]] const Migration& schemaV30();
[[nodiscard]] const Migration& schemaV31();
[[nodiscard]] const Migration& schemaV32();
[[nodiscard]] const std::vector<Migration>& migrations();

/// What a database says of itself before anything is done to it.
struct SchemaState {
    bool empty = true;  ///< no table at all: may become ours
    int version = 0;    ///< of our schema; 0 when empty
};
/// Errors: db.foreign when the tables are not ours; db.newer_schema; those of Database::run().
Result<SchemaState> schemaStateOf(Database& database);

/// Brings `database` to the newest version, one transaction per step, and returns the version
/// reached. Stops at the first statement that fails; that step is rolled back.
/// Errors: db.newer_schema, db.foreign (nothing is touched), db.altered when a shipped step's
/// checksum differs, those of Database::run().
Result<int> migrate(Database& database);

}  // namespace zhiqiao
