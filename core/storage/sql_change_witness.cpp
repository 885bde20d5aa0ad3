// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_change_witness.h"

#include "core/base/text.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr Statement kLastChange{"journal.last_change",
                                uR"(
    SELECT s.name, j.recorded_at FROM journal j JOIN staff s ON s.id = j.staff_id
    WHERE j.subject = :subject AND j.subject_id = :id AND j.act = :act AND j.outcome = 'done'
    ORDER BY j.recorded_at DESC, j.id DESC LIMIT 1)"};

}  // namespace

Result<EditedBy> SqlChangeWitness::lastChange(const RecordRef& record, std::string_view act) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto row = (*database)->run(
        kLastChange,
        {{u"subject"_s, record.kind}, {u"id"_s, record.id}, {u"act"_s, toQString(act)}});
    if (!row) return fail(row.error());
    if (!row->next()) return EditedBy{};
    return EditedBy{row->text(0), row->instant(1)};
}

}  // namespace zhiqiao
