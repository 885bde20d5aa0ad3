// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/list.h"
#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace zhiqiao::cli {

/// What a verb ends with; the program's exit status.
enum Exit {
    Done = 0,
    SomeRefused = 1,
    WrongUsage = 2,
    Refused = 3,
    BadInputFile = 4,
    NoDatabase = 5,
    Interrupted = 6,
};

[[nodiscard]] Exit exitOf(const Error& error);

/// Results go to stdout, messages to stderr. With --json stdout holds one JSON document and
/// nothing else.
class Output {
public:
    explicit Output(bool json) : json_(json) {}
    [[nodiscard]] bool isJson() const { return json_; }

    /// One record as `key: value` lines, or the object itself.
    void object(const QJsonObject& object) const;
    /// A table with the keys of the first row as its head, or {"rows":…,"total":…,"next":…}.
    void rows(const QJsonArray& rows, std::optional<qint64> total = {}, const QString& next = {},
              const QJsonObject& head = {}) const;
    /// Says the error and returns the status it ends the program with.
    Exit fail(const Error& error) const;
    void note(const QString& message) const;  ///< stderr

private:
    bool json_;
};

/// A list's cells under their column keys: ids and counts as numbers, money as a decimal string of
/// yuan, days as ISO text, several codes as an array, unknown as null.
[[nodiscard]] QJsonObject rowJson(const ListSource& list, const ListRow& row);
[[nodiscard]] QJsonValue cellJson(const ListColumn& column, const QVariant& cell);
[[nodiscard]] QJsonValue dayJson(const std::optional<QDate>& day);
[[nodiscard]] int widthOf(const QString& text);  ///< columns on a terminal: a Han character has two
[[nodiscard]] QJsonValue moneyJson(const std::optional<qint64>& fen);

}  // namespace zhiqiao::cli
