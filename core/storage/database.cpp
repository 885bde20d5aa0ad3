// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/base/text.h"
#include "core/storage/change_log.h"
#include "core/storage/sqlite_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlRecord>
#include <QTimeZone>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>
#include <array>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcStorage, "zhiqiao.storage")

struct Storage {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

/// The log until it is written into the file, and the file grown by as much.
constexpr qint64 kRoomForSaving = 16 << 20;
/// Each holds some hundred kilobytes.
constexpr size_t kTextsKept = 32;

enum class Native { Other, Conflict, Busy, Full, Damaged, ReadOnly, Slow, Lost };

/// Both engines' own numbers in one place: a caller acts on a Kind, not on a number.
Native nativeKind(const QString& native) {
    static const QHash<QString, Native> postgres{
        {u"23505"_s, Native::Conflict},  // unique_violation
        {u"23514"_s, Native::Conflict},  // check_violation
        {u"23503"_s, Native::Conflict},  // foreign_key_violation
        {u"23502"_s, Native::Conflict},  // not_null_violation
        {u"40001"_s, Native::Busy},      // serialization_failure
        {u"40P01"_s, Native::Busy},      // deadlock_detected
        {u"55P03"_s, Native::Busy},      // lock_not_available
        {u"53100"_s, Native::Full},      // disk_full
        {u"25006"_s, Native::ReadOnly},  // read_only_sql_transaction
        {u"57014"_s, Native::Slow},      // query_canceled
        {u"57P01"_s, Native::Lost},      // admin_shutdown
        {u"57P02"_s, Native::Lost},      // crash_shutdown
        {u"08006"_s, Native::Lost},      // connection_failure
        {u"08003"_s, Native::Lost},      // connection_does_not_exist
    };
    if (const auto known = postgres.constFind(native); known != postgres.cend()) return *known;
    bool isNumber = false;
    const auto code = native.toInt(&isNumber);
    if (!isNumber || native.size() == 5) return Native::Other;
    switch (code & 0xff) {
    case SQLITE_CONSTRAINT: return Native::Conflict;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return Native::Busy;
    case SQLITE_FULL:
    case SQLITE_IOERR: return Native::Full;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return Native::Damaged;
    case SQLITE_READONLY:
    case SQLITE_PERM: return Native::ReadOnly;
    default: return Native::Other;
    }
}

/// The driver's own text is left out on purpose: PostgreSQL repeats values in it, and not only in
/// the DETAIL line ("invalid input syntax for type date: …").
Error statementError(std::string_view name, const QSqlError& error, const QString& path = {},
                     bool lost = false) {
    const auto native = error.nativeErrorCode();
    const auto detail =
        u"%1 failed with %2"_s.arg(toQString(name), native.isEmpty() ? u"no code"_s : native);
    const auto kind = lost ? Native::Lost : nativeKind(native);
    if (kind != Native::Conflict) qCWarning(lcStorage).noquote() << detail;
    switch (kind) {
    case Native::Busy:
        return {.kind = Error::Kind::Busy,
                .code = "db.busy",
                .message = Storage::tr("The database is busy."),
                .hint = Storage::tr("Try again in a moment."),
                .detail = detail};
    case Native::Conflict:
        return {.kind = Error::Kind::Conflict,
                .code = "db.constraint",
                .message = Storage::tr("The record contradicts one that is already saved."),
                .hint = Storage::tr("Reload the page and look at the records again."),
                .detail = detail};
    case Native::Full:
        if (!path.isEmpty()) return diskFull(path, kRoomForSaving, detail);
        return {
            .kind = Error::Kind::Internal,
            .code = "db.disk_full",
            .message = Storage::tr("The disk of the database server is full."),
            .hint = Storage::tr("Tell whoever runs the server and save again then; what you typed "
                                "is kept."),
            .detail = detail};
    case Native::ReadOnly:
        return {.kind = Error::Kind::Denied,
                .code = "db.read_only",
                .message = Storage::tr("The database can be read but not written."),
                .hint = Storage::tr("Check the rights of the file and of its folder."),
                .detail = detail};
    case Native::Damaged: return databaseDamaged(detail);
    case Native::Slow:
        return {.kind = Error::Kind::Busy,
                .code = "db.too_slow",
                .message = Storage::tr("The database took too long to answer."),
                .hint = Storage::tr("Ask for less at once, or try again in a moment."),
                .detail = detail};
    case Native::Lost: return databaseLost(detail);
    case Native::Other: break;
    }
    return {.kind = Error::Kind::Internal,
            .code = "db.statement_failed",
            .message = Storage::tr("The record could not be read or saved."),
            .hint = Storage::tr("Try again; if it happens again, send the log to support."),
            .detail = detail};
}

Error cannotOpen(const QSqlError& error) {
    auto told = statementError("open", error);
    if (told.code == "db.damaged" || told.code == "db.read_only") return told;
    told.kind = Error::Kind::Internal;
    told.code = "db.cannot_open";
    told.message = Storage::tr("The database could not be opened.");
    told.hint = Storage::tr("Check that the file or the server is there and may be used.");
    return told;
}

Error settingRefused(const QString& what) {
    return {.kind = Error::Kind::Internal,
            .code = "db.setting_refused",
            .message = Storage::tr("The database could not be opened safely."),
            .hint = Storage::tr("Install the program again, or ask for help."),
            .detail = what};
}

QString uriOf(const QString& path, const QString& vfs) {
    return QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded()) + u"?vfs="_s + vfs;
}

/// Sets a PRAGMA and requires the answer SQLite gives when it has taken effect.
Result<> setAndConfirm(Database& database, const QString& pragma, const QString& value,
                       const QString& answer) {
    const auto text = u"PRAGMA %1=%2"_s.arg(pragma, value);
    if (auto set = database.run({"pragma", text, false}); !set) return fail(set.error());
    const auto question = u"PRAGMA %1"_s.arg(pragma);
    auto read = database.run({"pragma", question, false});
    if (!read) return fail(read.error());
    if (!read->next() || read->text(0) != answer)
        return fail(settingRefused(u"PRAGMA %1 is not %2"_s.arg(pragma, answer)));
    return {};
}

/// What every connection to a server begins with; the address may say otherwise. A server that does
/// not answer is given up after 5 s, a line nothing comes through any more after 10 to 25 s.
const auto kServerLimits =
    u"connect_timeout=5 tcp_user_timeout=10000 keepalives=1 keepalives_idle=10 "
    "keepalives_interval=5 keepalives_count=3 "_s;

/// Nobody at a counter waits longer for a list, and a lane must not be lost to a statement for
/// ever. Long reading has a connection of its own without this limit.
const auto kReaderLimit = u"SET statement_timeout TO '60s'"_s;
/// The tables of a province lie in the memory of its server. Told so, it looks up the few that have
/// a term instead of walking everybody until fifty are found (docs/adr/0012).
const QStringList kServerCosts{u"SET random_page_cost TO 0.1"_s, u"SET seq_page_cost TO 0.1"_s,
                               u"SET max_parallel_workers_per_gather TO 0"_s};

Error cannotOpenServer(const QString& keywords, const QSqlError& error) {
    static const QRegularExpression host(u"(?:^| )host=('(?:[^'\\\\]|\\\\.)*'|\\S+)"_s);
    const auto name = host.match(keywords).captured(1);
    auto told = cannotOpen(error);
    told.message = Storage::tr("The database server %1 cannot be reached or refuses the office.")
                       .arg(name.isEmpty() ? u"localhost"_s : name);
    told.hint = Storage::tr("Check the network and the address, and ask whoever runs the server.");
    return told;
}

Error wrongEncoding(const QString& encoding) {
    return {
        .kind = Error::Kind::Invalid,
        .code = "db.encoding",
        .message =
            Storage::tr("The database on the server keeps text as %1, not as UTF8.").arg(encoding),
        .hint = Storage::tr("Have it made anew with ENCODING 'UTF8': names would be lost."),
        .detail = encoding};
}

/// A QString nobody wrote to is empty text here; only bound() makes a NULL. The drivers would take
/// a null QString for NULL.
QVariant emptyNotNull(const QVariant& value) {
    const bool isText = value.metaType() == QMetaType::fromType<QString>() && !value.isNull();
    return isText && value.toString().isNull() ? QVariant(u""_s) : value;
}

Error stepFailed(const QString& statement) {
    return {.kind = Error::Kind::Internal,
            .code = "db.step_failed",
            .message = Storage::tr("A step of this failed, so nothing of it was saved."),
            .hint = Storage::tr("Try again; if it happens again, send the log to support."),
            .detail = statement};
}

/// Destructors roll back and nothing else; committing is said in words.
class Rollback {
public:
    Rollback(const QSqlDatabase& connection, bool& open, std::vector<QSqlQuery>& spent)
        : connection_(connection), open_(open), spent_(spent) {
        open_ = true;
    }
    ~Rollback() {
        if (armed_) QSqlQuery(connection_).exec(u"ROLLBACK"_s);
        spent_.clear();
        open_ = false;
    }
    Rollback(const Rollback&) = delete;
    Rollback& operator=(const Rollback&) = delete;
    void disarm() { armed_ = false; }

private:
    const QSqlDatabase& connection_;
    bool& open_;
    std::vector<QSqlQuery>& spent_;
    bool armed_ = true;
};

}  // namespace

Error databaseDamaged(const QString& detail) {
    return {.kind = Error::Kind::Internal,
            .code = "db.damaged",
            .message = Storage::tr("The database file is damaged; nothing was changed in it."),
            .hint = Storage::tr("Restore the last backup."),
            .detail = detail};
}

Error databaseForeign() {
    return {.kind = Error::Kind::Invalid,
            .code = "db.foreign",
            .message = Storage::tr("This is not a database of this program; nothing was changed."),
            .hint = Storage::tr("Choose the database file of your office.")};
}

Error databaseLost(const QString& detail) {
    return {.kind = Error::Kind::Busy,
            .code = "db.lost_connection",
            .message = Storage::tr("The connection to the database server was lost."),
            .hint = Storage::tr("Check the network and try again; what you typed is kept."),
            .detail = detail};
}

Error databaseNewer() {
    return {.kind = Error::Kind::Conflict,
            .code = "db.newer_schema",
            .message = Storage::tr("A newer version of the program wrote this database."),
            .hint = Storage::tr("Update the program on this computer.")};
}

bool isOpeningError(const Error& error) {
    static constexpr std::array codes{"db.cannot_open",    "db.setting_refused", "db.damaged",
                                      "db.foreign",        "db.newer_schema",    "db.altered",
                                      "db.network_drive",  "db.incomplete",      "db.encoding",
                                      "vault.key_missing", "vault.key_damaged",  "vault.key_newer",
                                      "vault.key_foreign", "db.read_only"};
    return std::ranges::find(codes, error.code) != codes.end();
}

Rows::~Rows() {
    if (!home_) return;
    query_.finish();
    home_->push_back(std::move(query_));
}

QVariantMap Rows::named() const {
    const auto record = query_.record();
    QVariantMap values;
    for (int column = 0; column < record.count(); ++column)
        values[record.fieldName(column)] = query_.value(column);
    return values;
}

QDate Rows::day(int column) const { return QDate::fromString(text(column), Qt::ISODate); }

std::optional<QDate> Rows::optionalDay(int column) const {
    return isNull(column) ? std::nullopt : std::optional(day(column));
}

std::optional<qint64> Rows::optionalId(int column) const {
    return isNull(column) ? std::nullopt : std::optional(id(column));
}

QDateTime Rows::instant(int column) const {
    return isNull(column) ? QDateTime()
                          : QDateTime::fromMSecsSinceEpoch(id(column), QTimeZone::utc());
}

QVariant bound(const QDate& day) {
    return day.isValid() ? QVariant(day.toString(Qt::ISODate))
                         : QVariant(QMetaType::fromType<QString>());
}

QVariant bound(const std::optional<QDate>& day) { return bound(day.value_or(QDate())); }

QVariant bound(const std::optional<qint64>& number) {
    return number ? QVariant(*number) : QVariant(QMetaType::fromType<qint64>());
}

QVariant bound(const QDateTime& instant) {
    return instant.isValid() ? QVariant(instant.toMSecsSinceEpoch())
                             : QVariant(QMetaType::fromType<qint64>());
}

QVariant bound(const QByteArray& bytes) {
    return bytes.isEmpty() ? QVariant(QMetaType::fromType<QByteArray>()) : QVariant(bytes);
}

Database::Database(const QString& driver, Engine engine)
    : connection_(QSqlDatabase::addDatabase(driver, QUuid::createUuid().toString())),
      engine_(engine) {}

Database::~Database() {
    prepared_.clear();
    by_text_.clear();
    spent_.clear();
    line_.reset();
    const auto name = connection_.connectionName();
    connection_ = {};  // removeDatabase() complains about any handle that is left
    QSqlDatabase::removeDatabase(name);
}

QVariant Database::handle() const { return connection_.driver()->handle(); }

Result<> Database::harden() {
    const auto native = handle();
    if (qstrcmp(native.typeName(), "sqlite3*") != 0) return fail(settingRefused(u"handle"_s));
    auto* sqlite = *static_cast<sqlite3* const*>(native.constData());
    for (const auto& [option, value] :
         {std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1}, std::pair{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
          std::pair{SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
          std::pair{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0}}) {
        int now = -1;
        if (sqlite3_db_config(sqlite, option, value, &now) != SQLITE_OK || now != value)
            return fail(settingRefused(u"db_config %1"_s.arg(option)));
    }
    return {};
}

Result<std::unique_ptr<Database>> Database::openSqlite(const QString& path, Access access,
                                                       const QString& vfs) {
    if (auto local = refuseNetworkDrive(path); !local) return fail(local.error());
    std::unique_ptr<Database> database(new Database(u"QSQLITE"_s, Engine::Sqlite));
    database->path_ = path;
    auto& connection = database->connection_;
    QStringList options;
    if (access == Access::ReadOnly) options << u"QSQLITE_OPEN_READONLY"_s;
    if (!vfs.isEmpty()) options << u"QSQLITE_OPEN_URI"_s;
    connection.setDatabaseName(vfs.isEmpty() ? path : uriOf(path, vfs));
    connection.setConnectOptions(options.join(u';'));
    const QFileInfo before(path);
    const bool fresh = !before.exists() || before.size() == 0;
    if (!connection.open()) return fail(cannotOpen(connection.lastError()));
    if (auto hard = database->harden(); !hard) return fail(hard.error());

    using Setting = std::array<QString, 3>;
    std::vector<Setting> settings;
    if (fresh && access == Access::ReadWrite)
        settings.push_back({u"page_size"_s, u"8192"_s, u"8192"_s});
    if (access == Access::ReadWrite)
        settings.push_back({u"journal_mode"_s, u"WAL"_s, u"wal"_s});
    else
        settings.push_back({u"query_only"_s, u"1"_s, u"1"_s});
    for (const auto& [pragma, value] :
         {std::pair{"foreign_keys", "1"}, std::pair{"synchronous", "2"},
          std::pair{"temp_store", "2"}, std::pair{"secure_delete", "1"},
          std::pair{"cell_size_check", "1"}, std::pair{"mmap_size", "0"},
          std::pair{"trusted_schema", "0"}, std::pair{"busy_timeout", "5000"},
          std::pair{"cache_size", "-65536"}})
        settings.push_back(
            {QString::fromLatin1(pragma), QString::fromLatin1(value), QString::fromLatin1(value)});
    for (const auto& [pragma, value, answer] : settings)
        if (auto done = setAndConfirm(*database, pragma, value, answer); !done)
            return fail(done.error());
    return database;
}

Result<std::unique_ptr<Database>> Database::openPostgres(const QString& target, Access access) {
    std::unique_ptr<Database> database(new Database(u"QPSQL"_s, Engine::Postgres));
    auto& connection = database->connection_;
    connection.setConnectOptions(QString(kServerLimits + target).replace(u' ', u';'));
    if (!connection.open()) return fail(cannotOpenServer(target, connection.lastError()));
    database->line_ = std::make_unique<ServerLine>(database->handle());
    QStringList settings{u"SET client_min_messages TO error"_s,  // libpq prints notices unasked
                         u"SET lock_timeout TO '5s'"_s};
    settings << kServerCosts;
    if (access == Access::ReadOnly)
        settings << u"SET default_transaction_read_only TO on"_s << kReaderLimit;
    for (const auto& sql : settings)
        if (auto done = database->run({"setting", sql, false}); !done) return fail(done.error());
    auto encoding = database->run({"encoding", u"SHOW server_encoding", false});
    if (!encoding) return fail(encoding.error());
    if (!encoding->next() || encoding->text(0) != u"UTF8"_s)
        return fail(wrongEncoding(encoding->text(0)));
    return database;
}

namespace {

/// A statement that is good for all values of its binds is planned once. Left to itself a server
/// plans it for the values each time, as long as that looks a little cheaper than one way for all.
class GenericPlan {
public:
    GenericPlan(const QSqlDatabase& connection, bool wanted)
        : connection_(connection), wanted_(wanted) {
        if (wanted_) set(u"force_generic_plan"_s);
    }
    ~GenericPlan() {
        if (wanted_) set(u"auto"_s);
    }
    GenericPlan(const GenericPlan&) = delete;
    GenericPlan& operator=(const GenericPlan&) = delete;

private:
    void set(const QString& mode) const {
        QSqlQuery(connection_).exec(u"SET plan_cache_mode = "_s + mode);
    }
    const QSqlDatabase& connection_;
    bool wanted_;
};

}  // namespace

Result<Rows> Database::run(const Statement& statement, const QVariantMap& binds) {
    const ServerLine::Wait wait(line_.get());
    const auto failed = [&](const QSqlQuery& query) {
        if (in_transaction_ && failed_step_.isEmpty()) failed_step_ = toQString(statement.name);
        const bool lost = engine_ == Engine::Postgres && !connection_.isOpen();
        return fail(statementError(statement.name, query.lastError(), path_, lost));
    };
    if (binds.isEmpty() && !statement.anyValues) {  // DDL too, which PostgreSQL never PREPAREs
        QSqlQuery query(connection_);
        query.setForwardOnly(isSqlite());  // forward-only rows on QPSQL vanish at the next query
        if (!query.exec(statement.sql.toString())) return failed(query);
        return Rows(std::move(query), nullptr);
    }
    // A server frees nothing inside a transaction that has failed; what is not kept waits for its
    // end.
    const bool waits = in_transaction_ && !isSqlite();
    std::shared_ptr<std::vector<QSqlQuery>> shared;
    if (statement.sameAgain && (isSqlite() || (statement.anyValues && !waits))) {
        if (by_text_.size() >= kTextsKept) by_text_.clear();
        auto& place = by_text_[statement.sql.toString()];
        if (!place) place = std::make_shared<std::vector<QSqlQuery>>();
        shared = place;
    }
    auto* home = shared           ? shared.get()
                 : statement.keep ? &prepared_[statement.name]
                 : waits          ? &spent_
                                  : nullptr;
    QSqlQuery query(connection_);
    if (home && home != &spent_ && !home->empty()) {
        query = std::move(home->back());
        home->pop_back();
    } else {
        query.setForwardOnly(isSqlite());
        if (!query.prepare(statement.sql.toString())) return failed(query);
    }
    for (auto bind = binds.cbegin(); bind != binds.cend(); ++bind)
        query.bindValue(u':' + bind.key(), emptyNotNull(bind.value()));
    const GenericPlan generic(connection_, shared && !isSqlite());
    if (!query.exec()) {
        auto refused = failed(query);
        if (waits) spent_.push_back(std::move(query));
        return refused;
    }
    if (changes_ && binds.contains(u"operation"_s)) changes_->wrote(statement.name, binds);
    return Rows(std::move(query), home, std::move(shared));
}

Result<> Database::inTransaction(const std::function<Result<>()>& work) {
    if (in_transaction_) return work();
    const auto begin = isSqlite() ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s;
    if (auto begun = run({"begin", begin, false}); !begun) return fail(begun.error());
    failed_step_.clear();
    Rollback rollback(connection_, in_transaction_, spent_);
    if (auto done = work(); !done) return done;
    // PostgreSQL answers the COMMIT of an aborted transaction with success and keeps nothing.
    if (!failed_step_.isEmpty()) return fail(stepFailed(failed_step_));
    if (auto kept = run({"commit", u"COMMIT", false}); !kept) return fail(kept.error());
    rollback.disarm();
    return {};
}

}  // namespace zhiqiao
