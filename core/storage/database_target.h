// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/storage/database.h"

namespace zhiqiao {

/// Which database a program works with.
struct DatabaseTarget {
    Engine engine = Engine::Sqlite;
    QString path;      ///< SQLite: absolute path of the file itself, no link to it
    QString keywords;  ///< PostgreSQL: libpq keywords, without a password
    QString keyFile;   ///< where its key file lies
    QString title;     ///< for window titles: the file's name, or "host/database"
    QString vfs = {};  ///< SQLite: what lies below the file, registered under this name in this
                       ///< process; empty for SQLite's own. No address names one.
    bool operator==(const DatabaseTarget&) const = default;
};

/// Where both programs keep what belongs to the user: ~/.local/share/zhiqiao.
[[nodiscard]] QString userDataFolder();

/// Reads what stands behind `--db`: a path, or postgresql://user@host:port/database?sslmode=….
/// Empty means office.db in `dataFolder`, where the key files of servers lie too.
/// libpq takes the password from its own sources (PGPASSWORD, ~/.pgpass).
/// Errors, both Invalid: db.password_in_url, db.bad_target.
Result<DatabaseTarget> databaseTarget(const QString& text,
                                      const QString& dataFolder = userDataFolder());

}  // namespace zhiqiao
