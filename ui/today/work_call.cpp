// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/work_call.h"

#include "ui/widgets/record_model.h"

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

template <class Number>
std::optional<Number> numberIn(const QVariant& cell) {
    return cell.isValid() ? std::optional(Number(cell.toLongLong())) : std::nullopt;
}

}  // namespace

WorkCall workCallAt(const RecordModel& rows, int row) {
    const auto cell = [&](const QString& column) { return rows.valueAt(row, column); };
    return {.kind = cell(u"kind"_s).toString(),
            .person = numberIn<PersonId>(cell(u"person_id"_s)),
            .household = numberIn<HouseholdId>(cell(u"household_id"_s)),
            .number = cell(u"number"_s).toString(),
            .check = cell(u"check"_s).toString(),
            .record = cell(u"record_id"_s).toLongLong()};
}

}  // namespace zhiqiao::ui
