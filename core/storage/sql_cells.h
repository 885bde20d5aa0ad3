// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/storage/sql_context.h"

namespace zhiqiao {

template <class Tag>
[[nodiscard]] QVariant boundId(const std::optional<Id<Tag>>& id) {
    return bound(id ? std::optional(id->value()) : std::nullopt);
}

template <class SomeId>
[[nodiscard]] std::optional<SomeId> optionalIdAt(const Rows& rows, int column) {
    const auto number = rows.optionalId(column);
    return number ? std::optional(SomeId(*number)) : std::nullopt;
}

/// Empty text is NULL, so that nothing is told about it but that it is missing.
[[nodiscard]] inline QVariant sealedCell(const Vault& vault, const CellRef& cell,
                                         const QString& text) {
    return bound(text.isEmpty() ? QByteArray() : vault.seal(cell, text));
}

/// Opens the sealed columns of one row; keeps the first error and opens nothing after it.
class CellOpener {
public:
    CellOpener(const Vault& vault, std::string_view table, qint64 row)
        : vault_(vault), table_(table), row_(row) {}
    QString operator()(std::string_view column, const QByteArray& sealed) {
        if (sealed.isEmpty() || error_) return {};
        auto text = vault_.open({table_, column, row_}, sealed);
        if (!text) error_ = text.error();
        return text ? *text : QString();
    }
    [[nodiscard]] const std::optional<Error>& error() const { return error_; }

private:
    const Vault& vault_;
    std::string_view table_;
    qint64 row_;
    std::optional<Error> error_;
};

/// Makes other counters that write about the person wait until this transaction ends, on the
/// server too. Errors: record.not_found.
Result<> lockPerson(Database& database, qint64 person);

/// db.constraint told as `conflict`, every other error as it is.
[[nodiscard]] Error constraintAs(const Error& error, const Error& conflict);

}  // namespace zhiqiao
