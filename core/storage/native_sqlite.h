// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>
#include <QUrl>

#include <sqlite3.h>
#include <optional>

namespace zhiqiao {

/// A handle of SQLite's own: looking at a file as it lies and copying it page by page is nothing
/// QtSql has words for.
class NativeSqlite {
public:
    NativeSqlite(const QByteArray& name, int flags) {
        status_ = sqlite3_open_v2(name.constData(), &handle_, flags, nullptr);
        open_ = status_ == SQLITE_OK;
    }
    ~NativeSqlite() { sqlite3_close(handle_); }
    NativeSqlite(const NativeSqlite&) = delete;
    NativeSqlite& operator=(const NativeSqlite&) = delete;

    [[nodiscard]] bool isOpen() const { return open_; }
    [[nodiscard]] sqlite3* handle() const { return handle_; }
    [[nodiscard]] int status() const { return status_; }

    /// The first column of every row; nothing when the statement fails.
    std::optional<QStringList> column(const char* sql) {
        sqlite3_stmt* statement = nullptr;
        status_ = sqlite3_prepare_v2(handle_, sql, -1, &statement, nullptr);
        QStringList values;
        if (status_ == SQLITE_OK) {
            while ((status_ = sqlite3_step(statement)) == SQLITE_ROW)
                values << QString::fromUtf8(
                    reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)));
        }
        sqlite3_finalize(statement);
        return status_ == SQLITE_DONE ? std::optional(values) : std::nullopt;
    }

private:
    sqlite3* handle_ = nullptr;
    int status_ = SQLITE_OK;
    bool open_ = false;
};

/// `query` such as "?immutable=1"; to be opened with SQLITE_OPEN_URI.
[[nodiscard]] inline QByteArray sqliteUri(const QString& path, const char* query) {
    return QUrl::fromLocalFile(path).toEncoded() + query;
}

}  // namespace zhiqiao
