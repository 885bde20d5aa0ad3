// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/case_office.h"

#include "core/storage/in_charge.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

/// Pieces are put together with +: an expression may hold a %1 of its own.
QString keepingOffice(const QString& person, const QString& otherwise, const QString& until) {
    const auto upTo = until.isEmpty() ? QString() : u" AND kt.answered_on <= "_s + until;
    return u"coalesce((SELECT kt.to_office_id FROM case_transfer kt WHERE kt.person_id = "_s +
           person + u" AND kt.state = 'accepted'"_s + upTo +
           u" ORDER BY kt.id & 1099511627775 DESC LIMIT 1), "_s + otherwise + u')';
}

QString officeKeeping(const QString& alias) {
    return keepingOffice(alias + u".id"_s, alias + u".office_id"_s);
}

QString officerOfTask(const QString& alias, const QString& officer) {
    const auto person = alias + u".id"_s;
    return u"(CASE WHEN EXISTS (SELECT 1 FROM case_transfer ot WHERE ot.person_id = "_s + person +
           u" AND ot.state = 'accepted') AND NOT EXISTS (SELECT 1 FROM staff os WHERE os.id = "_s +
           officer + u" AND os.office_id = "_s + officeKeeping(alias) + u") THEN "_s +
           officerInCharge(person, officer) + u" ELSE "_s + officer + u" END)"_s;
}

}  // namespace zhiqiao
