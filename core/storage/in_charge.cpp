// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/in_charge.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

QString isNotCorrected() {
    return u"NOT EXISTS (SELECT 1 FROM registration cc WHERE cc.corrects = cr.id)"_s;
}

/// Pieces are put together with +: a condition may hold a %1 of its own.
QString isNamed(const QString& person) {
    return u"EXISTS (SELECT 1 FROM case_assignment cn WHERE cn.person_id = "_s + person + u')';
}

}  // namespace

QString namedOfficer(const QString& person, const QString& until) {
    const auto upTo = until.isEmpty() ? QString() : u" AND ca.since_on <= "_s + until;
    return u"(SELECT ca.officer_id FROM case_assignment ca WHERE ca.person_id = "_s + person +
           upTo + u" ORDER BY ca.id & 1099511627775 DESC LIMIT 1)"_s;
}

QString officerInCharge(const QString& person, const QString& otherwise) {
    return u"coalesce("_s + namedOfficer(person) + u", "_s + otherwise + u')';
}

QString openForGood() { return u"cr.ended_on IS NULL"_s; }

QString openOn(const QString& day) {
    return u"cr.registered_on <= '%1' AND (cr.ended_on IS NULL OR cr.ended_on > '%1')"_s.arg(day);
}

QString joinOfficer(const QString& person, const QString& otherwise) {
    return u" LEFT JOIN staff st ON st.id = "_s + officerInCharge(person, otherwise);
}

QString someoneInCharge(const QString& person, const QString& condition, const QString& open) {
    return u"(CASE WHEN "_s + isNamed(person) +
           u" THEN EXISTS (SELECT 1 FROM staff cs WHERE cs.id = "_s + namedOfficer(person) +
           u" AND "_s + condition +
           u") ELSE EXISTS (SELECT 1 FROM registration cr JOIN staff cs ON cs.id = cr.officer_id "
           "WHERE cr.person_id = "_s +
           person + u" AND "_s + open + u" AND "_s + isNotCorrected() + u" AND "_s + condition +
           u") END)"_s;
}

QString ownCase(const QString& person) {
    return u"(NOT "_s + someoneInCharge(person, u"cs.active_until IS NULL"_s) + u" OR "_s +
           someoneInCharge(person, u"cs.id = %1"_s) + u')';
}

QString peopleNear(const QString& condition, const QString& day) {
    const auto staff = u"(SELECT cs.id FROM staff cs WHERE "_s + condition + u')';
    return u"SELECT ca.person_id FROM case_assignment ca WHERE ca.officer_id IN "_s + staff +
           u" UNION SELECT cr.person_id FROM registration cr WHERE cr.officer_id IN "_s + staff +
           u" UNION SELECT cr.person_id FROM registration cr WHERE cr.ended_on > '"_s + day + u'\'';
}

QString joinInCharge(const QString& person, const QString& open) {
    return u" LEFT JOIN registration cr ON cr.person_id = "_s + person + u" AND "_s + open +
           u" AND "_s + isNotCorrected() + u" AND NOT "_s + isNamed(person) +
           u" LEFT JOIN staff s ON s.id = "_s + officerInCharge(person, u"cr.officer_id"_s) +
           u" AND s.active_until IS NULL"_s;
}

}  // namespace zhiqiao
