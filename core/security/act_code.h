// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/operation_id.h"

#include <optional>

namespace zhiqiao {

/// What stands on paper and in files for the act that let them out: 40 bits of its operation id as
/// 8 signs of Crockford's alphabet, "7K3M-0FXQ". Leads back to the row of the audit trail.
[[nodiscard]] QString actCode(const OperationId& operation);

/// The beginning of the operation ids a typed code stands for. Nothing: it is no code.
[[nodiscard]] std::optional<QString> operationsOf(const QString& code);

/// Who let something out, and when: what paper and files carry.
struct OutMark {
    QString code;  ///< actCode()
    QString line;  ///< name, login, time and code
    [[nodiscard]] bool isEmpty() const { return code.isEmpty(); }
    bool operator==(const OutMark&) const = default;
};

}  // namespace zhiqiao
