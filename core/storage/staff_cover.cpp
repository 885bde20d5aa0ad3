// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/staff_cover.h"

#include "core/storage/in_charge.h"
#include "core/storage/sql_context.h"

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

/// The leave `alias` holds on the day of this expression.
QString isAway(const QString& alias, const QString& day) {
    return u"%1.from_day <= %2 AND %1.until_day > %2 "
           "AND (%1.ended_on IS NULL OR %1.ended_on > %2)"_s.arg(alias, day);
}

/// Who covers for the leave `l` on the day, NULL when nobody does: a cover who is away too passes
/// it on, one step.
QString coverOf(const QString& day) {
    return u"(CASE WHEN EXISTS (SELECT 1 FROM staff_leave m WHERE m.away_id = l.cover_id AND "_s +
           isAway(u"m"_s, day) +
           u") THEN (SELECT m.cover_id FROM staff_leave m WHERE m.away_id = l.cover_id AND "_s +
           isAway(u"m"_s, day) +
           u" AND NOT EXISTS (SELECT 1 FROM staff_leave n WHERE n.away_id = m.cover_id AND "_s +
           isAway(u"n"_s, day) + u")) ELSE l.cover_id END)"_s;
}

/// Somebody in charge of a member satisfies `condition`, see someoneInCharge().
QString someoneInChargeOfMember(const QString& household, const QString& condition) {
    return u"EXISTS (SELECT 1 FROM household_member o WHERE o.household_id = "_s + household +
           u" AND o.left_on IS NULL AND "_s + someoneInCharge(u"o.person_id"_s, condition) + u')';
}

}  // namespace

QString officerOrCovered(const QString& officer, const QString& day) {
    const auto on = u'\'' + day + u'\'';
    return u'(' + officer + u" = %1 OR "_s + officer +
           u" IN (SELECT l.away_id FROM staff_leave l WHERE "_s + isAway(u"l"_s, on) + u" AND "_s +
           coverOf(on) + u" = %1))"_s;
}

QString isOrCovered(const QString& day) { return officerOrCovered(u"cs.id"_s, day); }

QString ownOrCovered(const QString& person, const QString& day) {
    return u"(NOT "_s + someoneInCharge(person, u"cs.active_until IS NULL"_s) + u" OR "_s +
           someoneInCharge(person, isOrCovered(day)) + u')';
}

QString ownHousehold(const QString& household, const QString& day) {
    return u"(NOT "_s + someoneInChargeOfMember(household, u"cs.active_until IS NULL"_s) +
           u" OR "_s + someoneInChargeOfMember(household, isOrCovered(day)) + u')';
}

Result<> addCovers(Database& database, Whereabouts& where, QDate day) {
    if (where.officers.empty()) return {};
    const auto text = u"SELECT l.away_id, "_s + coverOf(u":day"_s) +
                      u" FROM staff_leave l WHERE "_s + isAway(u"l"_s, u":day"_s);
    auto rows = database.run({"staff_leave.covers", text, false}, {{u"day"_s, bound(day)}});
    if (!rows) return fail(rows.error());
    const auto officers = where.officers;
    while (rows->next()) {
        const auto cover = rows->optionalId(1);
        if (cover && std::ranges::find(officers, StaffId(rows->id(0))) != officers.end())
            where.officers.push_back(StaffId(*cover));
    }
    return {};
}

}  // namespace zhiqiao
