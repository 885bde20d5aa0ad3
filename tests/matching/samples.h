// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/matching/matching.h"
#include "tests/support/codes.h"

namespace zhiqiao::test {

inline const QDate kToday(2022, 11, 15);

/// A person of the demo county who fits sampleOffer() in everything.
inline Seeker sampleSeeker() {
    using namespace Qt::StringLiterals;
    Seeker seeker;
    seeker.facts.name = u"张三"_s;
    seeker.facts.sex = u"1"_s;
    seeker.facts.birthOn = QDate(1999, 3, 7);
    seeker.facts.education = u"31"_s;
    seeker.facts.certificates = {u"低压电工证"_s};
    seeker.facts.residenceDivision = u"639921102"_s;
    seeker.wish.occupations = {u"4-03"_s, u"6-12"_s};
    seeker.wish.divisions = {u"639921"_s, u"639922"_s};
    seeker.wish.wageFenLow = 300000;
    return seeker;
}

inline OpenVacancy sampleOffer(qint64 vacancy = 1, qint64 employer = 1) {
    using namespace Qt::StringLiterals;
    const Stamp stamp{OfficeId(0), StaffId(1), {}};
    const EmployerId employerId(employer);
    return {.vacancy = {.id = VacancyId(vacancy),
                        .facts = {.employer = employerId,
                                  .title = u"服务员"_s,
                                  .occupation = u"4-03-02-05"_s,
                                  .heads = 2,
                                  .education = u"31"_s,
                                  .ageMin = 18,
                                  .ageMax = 45,
                                  .wageFenLow = 300000,
                                  .wageFenHigh = 400000,
                                  .wageMode = u"1"_s,
                                  .workMode = u"1"_s,
                                  .division = u"639921102"_s,
                                  .opensOn = QDate(2022, 11, 1),
                                  .openUntil = QDate(2022, 11, 30),
                                  .state = u"30"_s},
                        .recorded = stamp},
            .employer = {.id = employerId,
                         .facts = {.name = u"盐泉商贸"_s,
                                   .kind = u"01"_s,
                                   .division = u"639921"_s,
                                   .checkedOn = QDate(2022, 10, 1)},
                         .recorded = stamp}};
}

}  // namespace zhiqiao::test
