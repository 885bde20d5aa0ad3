// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/office.h"
#include "core/security/vault/audit_row.h"
#include "core/storage/database.h"

#include <algorithm>
#include <vector>

namespace zhiqiao {

using AuditPage = std::vector<AuditRow>;
inline constexpr int kAuditPage = 20'000;

/// The next rows of the office's chain after number `after`, at most kAuditPage, by their numbers.
/// Rows of a journal older than the chain have none and are left out.
Result<AuditPage> readAuditPage(Database& database, OfficeId office, qint64 after);

/// Zeros when the column does not have that many bytes: no mac is like that.
template <class Array>
Array auditArray(const QByteArray& bytes) {
    Array array{};
    if (std::size_t(bytes.size()) == array.size())
        std::copy(bytes.cbegin(), bytes.cend(), array.begin());
    return array;
}

}  // namespace zhiqiao
