// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <optional>
#include <span>
#include <string_view>

namespace zhiqiao {

/// A sort of rows of the worklist. The code is stable; so is the item, which with the record makes
/// the number of a row.
struct WorkKind {
    std::string_view code;
    int item;
    const char* title;  ///< untranslated; titleOf() translates
};
[[nodiscard]] std::span<const WorkKind> workKinds();
[[nodiscard]] const WorkKind* workKind(QStringView code);
[[nodiscard]] QString titleOf(const WorkKind& kind);

/// What is to be done, and the record it is done on: a registration, a referral letter, a
/// placement, a service that agreed on a day, a ticket of difficulty, an onward referral, a
/// recognition, a help plan, a household, an enrolment in a programme, a request that came back, a
/// finding, an employer on the list of key employers.
struct WorkItem {
    QString kind;  ///< WorkKind::code
    qint64 record = 0;
    bool operator==(const WorkItem&) const = default;
};
/// Items per record in the number of a row.
inline constexpr qint64 kWorkItems = 64;
/// Nothing for a row of no known kind.
[[nodiscard]] std::optional<WorkItem> workItemOf(qint64 row);
/// The number of the row in the worklist.
[[nodiscard]] qint64 rowOf(const WorkKind& kind, qint64 record);

}  // namespace zhiqiao
