// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/service_store.h"
#include "core/people/identity_number.h"
#include "core/referrals/job_referral.h"
#include "tests/support/office_sample.h"

namespace zhiqiao::test {

/// The n-th number that nobody can hold: an area code that ended before numbers were issued.
inline QString sampleIdNumber(int n, QDate birth = QDate(1999, 5, 4)) {
    const auto digits = QStringLiteral("632421") + birth.toString(QStringLiteral("yyyyMMdd")) +
                        QStringLiteral("%1").arg(n % 1000, 3, 10, QLatin1Char('0'));
    return digits + identityCheckCharacter(digits);
}

/// A person with every fact known; `n` tells persons apart.
inline PersonFacts samplePerson(int n = 1) {
    return {.name = QStringLiteral("卓玛%1").arg(QChar(char16_t(0x4e00 + n))),
            .aliases = {QStringLiteral("才让")},
            .idType = QStringLiteral("01"),
            .idNumber = sampleIdNumber(n, QDate(1999, 5, 4).addDays(n / 1000)),
            .sex = QStringLiteral("2"),
            .birthOn = QDate(1999, 5, 4),
            .ethnicGroup = QStringLiteral("04"),
            .education = QStringLiteral("31"),
            .school = QStringLiteral("雪河职业学院"),
            .major = QStringLiteral("护理"),
            .graduatedOn = QDate(2022, 6, 30),
            .skillLevel = QStringLiteral("4"),
            .skills = QStringLiteral("护理"),
            .certificates = {QStringLiteral("护士资格证"), QStringLiteral("驾驶证C1")},
            .political = QStringLiteral("03"),
            .marital = QStringLiteral("10"),
            .health = QStringLiteral("10"),
            .hukouKind = QStringLiteral("20"),
            .hukouDivision = QStringLiteral("639921102"),
            .residenceDivision = QStringLiteral("639921102"),
            .address = QStringLiteral("雪河县盐泉镇湖滨路2号"),
            .phone = QStringLiteral("142%1").arg(n, 8, 10, QLatin1Char('0')),
            .otherPhone = QStringLiteral("09780000002"),
            .bankAccount = QStringLiteral("9999000000000000000"),
            .note = QStringLiteral("冬季在牧区")};
}

inline EmployerFacts sampleEmployer(int n = 1) {
    return {.name = QStringLiteral("雪河县第%1养老服务有限公司").arg(n),
            .creditCode = QStringLiteral("91632421MA%1X").arg(n, 7, 10, QLatin1Char('0')),
            .kind = QStringLiteral("10"),
            .industry = QStringLiteral("Q85"),
            .size = QStringLiteral("3"),
            .division = QStringLiteral("639921"),
            .address = QStringLiteral("雪河县盐泉镇湖滨路3号"),
            .route = QStringLiteral("2路车到湖滨路站"),
            .contact = QStringLiteral("韩主任"),
            .phone = QStringLiteral("09780000003"),
            .checkedOn = QDate(2022, 10, 1),
            .blocked = false};
}

/// Open in the month of kToday, two heads.
inline VacancyFacts sampleVacancy(EmployerId employer, int n = 1) {
    return {.employer = employer,
            .title = QStringLiteral("养老护理员%1").arg(n),
            .occupation = QStringLiteral("4-10-01-05"),
            .heads = 2,
            .education = QStringLiteral("41"),
            .skillLevel = {},
            .certificate = {},
            .ageMin = 18,
            .ageMax = 45,
            .wageFenLow = 280000,
            .wageFenHigh = 350000,
            .wageMode = QStringLiteral("1"),
            .workMode = QStringLiteral("1"),
            .division = QStringLiteral("639921"),
            .address = QStringLiteral("雪河县盐泉镇湖滨路3号"),
            .boardAndLodging = QStringLiteral("包食宿"),
            .requirement = {},
            .interview = QStringLiteral("工作日上午"),
            .opensOn = QDate(2022, 11, 1),
            .openUntil = QDate(2022, 12, 31),
            .state = QStringLiteral("30")};
}

inline JobReferralDraft sampleReferral(PersonId person, VacancyId vacancy, QDate on = kToday) {
    return {.person = person,
            .vacancy = vacancy,
            .issuedOn = on,
            .receiptDue = on.addDays(7),
            .told = QStringLiteral("1"),
            .validity = QStringLiteral("01"),
            .fewerReason = {}};
}

inline RegistrationFacts sampleRegistration(StaffId officer,
                                            const QString& kind = QStringLiteral("jobseeker")) {
    return {.kind = kind,
            .category = {},
            .channel = QStringLiteral("01"),
            .registeredOn = kToday,
            .officer = officer};
}

inline PlacementDraft samplePlacement(PersonId person, EmployerId employer) {
    return {.person = person,
            .referral = {},
            .employer = employer,
            .employerName = QStringLiteral("雪河县第1养老服务有限公司"),
            .startOn = kToday.addDays(3),
            .wageFen = 300000,
            .form = QStringLiteral("1"),
            .evidence = QStringLiteral("receipt")};
}

}  // namespace zhiqiao::test
