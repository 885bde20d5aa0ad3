// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/storage/server_line.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantMap>

#include <QDate>
#include <QDateTime>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace zhiqiao {

enum class Engine { Sqlite, Postgres };
enum class Access { ReadOnly, ReadWrite };

/// `name` stands for the statement in log and errors. A constant statement is prepared once per
/// connection under its name, so one name has one text; one put together per call is not kept,
/// unless it is likely to be asked again word by word: SQLite then has it ready by its text. A
/// server plans such a one for its values every time, unless the same way is good for all values.
struct Statement {
    std::string_view name;
    QStringView sql;
    bool keep = true;
    bool sameAgain = false;
    bool anyValues = false;
};

class ChangeLog;

class Database;

/// The answer to a statement, read forward. Gives its prepared statement back when it goes.
class Rows {
public:
    Rows(Rows&& other) noexcept
        : shared_(std::move(other.shared_)),
          query_(std::move(other.query_)),
          home_(std::exchange(other.home_, nullptr)) {}
    Rows& operator=(Rows&&) = delete;
    ~Rows();

    bool next() { return query_.next(); }
    [[nodiscard]] QVariant value(int column) const { return query_.value(column); }
    [[nodiscard]] qint64 id(int column) const { return query_.value(column).toLongLong(); }
    [[nodiscard]] int number(int column) const { return query_.value(column).toInt(); }
    [[nodiscard]] QString text(int column) const { return query_.value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return query_.value(column).toByteArray(); }
    [[nodiscard]] bool isNull(int column) const { return query_.value(column).isNull(); }
    [[nodiscard]] QDate day(int column) const;
    [[nodiscard]] std::optional<QDate> optionalDay(int column) const;
    [[nodiscard]] std::optional<qint64> optionalId(int column) const;
    [[nodiscard]] QDateTime instant(int column) const;  ///< UTC
    [[nodiscard]] QVariantMap named() const;            ///< the whole row, by column
    [[nodiscard]] qint64 rowsChanged() const { return query_.numRowsAffected(); }

private:
    friend class Database;
    using Home = std::vector<QSqlQuery>;
    Rows(QSqlQuery query, Home* home, std::shared_ptr<Home> shared = {})
        : shared_(std::move(shared)), query_(std::move(query)), home_(home) {}
    std::shared_ptr<Home> shared_;  // of a text the connection may have let go meanwhile
    QSqlQuery query_;
    Home* home_;  // nothing: not kept, or moved from
};

/// How values go into binds, the same for both engines.
[[nodiscard]] QVariant bound(const QDate& day);
[[nodiscard]] QVariant bound(const std::optional<QDate>& day);
[[nodiscard]] QVariant bound(const std::optional<qint64>& number);
[[nodiscard]] QVariant bound(const QDateTime& instant);
[[nodiscard]] QVariant bound(const QByteArray& bytes);  ///< empty: NULL

/// One connection, and the only door to SQL. Belongs to the thread that opened it.
class Database {
public:
    /// Creates the file when `access` is ReadWrite. Settings the records depend on are set and read
    /// back: SQLite ignores a misspelt PRAGMA in silence. Whether the file is whole and ours is for
    /// examineSqliteFile() to say. `vfs` as in DatabaseTarget.
    /// Errors: db.network_drive, db.cannot_open, db.setting_refused, db.damaged, db.read_only.
    static Result<std::unique_ptr<Database>> openSqlite(const QString& path, Access access,
                                                        const QString& vfs = {});
    /// `target`: libpq keywords, e.g. "host=… port=… dbname=… user=…". A server that stays silent
    /// is given up after five seconds; a statement of a reader after a minute (db.too_slow).
    /// Errors: db.cannot_open, db.encoding.
    static Result<std::unique_ptr<Database>> openPostgres(const QString& target, Access access);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] Engine engine() const { return engine_; }
    [[nodiscard]] bool isSqlite() const { return engine_ == Engine::Sqlite; }

    /// Runs one statement. Values go in as named `binds`, never into the text, and come out neither
    /// in the log nor in the error. The rows must be gone before the connection is. Errors: db.busy
    /// (Busy), db.constraint (Conflict), db.disk_full, db.lost_connection, db.statement_failed
    /// (Internal); of a reader on a server db.too_slow (Busy).
    Result<Rows> run(const Statement& statement, const QVariantMap& binds = {});

    /// Runs `work` between BEGIN and COMMIT (SQLite: BEGIN IMMEDIATE). Anything but success rolls
    /// back, an exception too, and a statement that failed whatever `work` made of it. Inside a
    /// transaction it joins the open one. Errors: those of `work`; db.step_failed (Internal).
    Result<> inTransaction(const std::function<Result<>()>& work);

    /// A statement of the open transaction has failed: it will not be kept whatever follows.
    [[nodiscard]] bool willRollBack() const { return !failed_step_.isEmpty(); }

    /// From here on what an act puts its operation under goes into the log as well; nothing ends
    /// it.
    void logChanges(ChangeLog* log) { changes_ = log; }
    [[nodiscard]] ChangeLog* changes() const { return changes_; }

    /// False once the server has ended the connection outside a transaction.
    [[nodiscard]] bool isAlive() const { return in_transaction_ || connection_.isOpen(); }

    /// The engine's own handle, for backup and settings Qt has no word for.
    [[nodiscard]] QVariant handle() const;

private:
    Database(const QString& driver, Engine engine);
    Result<> harden();

    QSqlDatabase connection_;
    Engine engine_;
    QString path_;                      // SQLite
    std::unique_ptr<ServerLine> line_;  // PostgreSQL
    bool in_transaction_ = false;
    ChangeLog* changes_ = nullptr;
    QString failed_step_;  // of this transaction: the first statement that failed, by name
    std::map<std::string_view, std::vector<QSqlQuery>> prepared_;         // idle ones, by name
    std::map<QString, std::shared_ptr<std::vector<QSqlQuery>>> by_text_;  // the same
    std::vector<QSqlQuery> spent_;  // to be freed after the transaction
};

[[nodiscard]] Error databaseDamaged(const QString& detail);    ///< db.damaged, Internal
[[nodiscard]] Error databaseForeign();                         ///< db.foreign, Invalid
[[nodiscard]] Error databaseNewer();                           ///< db.newer_schema, Conflict
[[nodiscard]] Error databaseLost(const QString& detail = {});  ///< db.lost_connection, Busy

/// True for errors of opening that end a program with status 5.
[[nodiscard]] bool isOpeningError(const Error& error);

}  // namespace zhiqiao
