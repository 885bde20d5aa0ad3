// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/case_officers.h"

#include "core/storage/staff_cover.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr Statement kDifferences{"case_officer.differences",
                                 uR"(
    SELECT count(*) FROM (SELECT DISTINCT person_id, officer_id FROM case_charge) made
    FULL JOIN case_officer kept
        ON kept.person_id = made.person_id AND kept.officer_id = made.officer_id
    WHERE kept.person_id IS NULL OR made.person_id IS NULL)"};
constexpr Statement kForgetAll{"case_officer.forget_all", u"DELETE FROM case_officer"};
constexpr Statement kMakeAll{
    "case_officer.make_all",
    u"INSERT INTO case_officer SELECT DISTINCT person_id, officer_id FROM case_charge"};

}  // namespace

QString ownPeople(const QString& day) {
    const auto of = [](const QString& staff) {
        return u"SELECT co.person_id FROM case_officer co WHERE co.officer_id "_s + staff;
    };
    const auto nobodys =
        u" AND NOT EXISTS (SELECT 1 FROM case_officer oc JOIN staff cs ON cs.id = oc.officer_id "
        "AND cs.active_until IS NULL WHERE oc.person_id = co.person_id)"_s;
    return of(u"IN (SELECT cs.id FROM staff cs WHERE "_s + isOrCovered(day) + u')') + u" UNION "_s +
           of(u"= 0"_s) + u" UNION "_s +
           of(u"IN (SELECT cs.id FROM staff cs WHERE cs.active_until IS NOT NULL)"_s) + nobodys;
}

Result<qint64> caseOfficerDifferences(Database& database) {
    auto row = database.run(kDifferences);
    if (!row) return fail(row.error());
    return row->next() ? row->id(0) : 0;
}

Result<qint64> makeCaseOfficersAnew(Database& database) {
    qint64 differed = 0;
    auto made = database.inTransaction([&]() -> Result<> {
        const auto found = caseOfficerDifferences(database);
        if (!found) return fail(found.error());
        differed = *found;
        if (differed == 0) return {};
        if (auto gone = database.run(kForgetAll); !gone) return fail(gone.error());
        if (auto kept = database.run(kMakeAll); !kept) return fail(kept.error());
        return {};
    });
    if (!made) return fail(made.error());
    return differed;
}

}  // namespace zhiqiao
