// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/vacancies/employer.h"

namespace zhiqiao {

using VacancyId = Id<struct VacancyTag>;

/// 岗位, as the employer registered it. Wages are monthly 分 unless wageMode says hours.
struct VacancyFacts {
    EmployerId employer;
    QString title;
    QString occupation;   ///< "4-03-02-01" or its 中类 "4-03"
    int heads = 1;        ///< 招聘人数
    QString education;    ///< lowest accepted, GB/T 4658; empty: none asked
    QString skillLevel;   ///< [skill_level]; empty: none asked
    QString certificate;  ///< name of a certificate that must be held; empty: none
    std::optional<int> ageMin;
    std::optional<int> ageMax;
    std::optional<qint64> wageFenLow;  ///< empty: 面议
    std::optional<qint64> wageFenHigh;
    QString wageMode;  ///< [wage_mode]; "4" is hourly
    QString workMode;  ///< [work_mode]
    QString division;  ///< place of work
    QString address;
    QString boardAndLodging;
    QString requirement;  ///< other requirements, in words
    QString interview;    ///< 面试时间地点
    QDate opensOn;
    QDate openUntil;  ///< last day it takes applicants
    QString state;    ///< [vacancy_state]; "30" is open
    bool operator==(const VacancyFacts&) const = default;
};

struct Vacancy {
    VacancyId id;
    VacancyFacts facts;
    int filled = 0;  ///< heads filled through recorded placements
    Stamp recorded;
    int rowVersion = 1;
    [[nodiscard]] bool isOpenOn(QDate day) const {
        return facts.state == QLatin1String("30") && facts.opensOn <= day &&
               day <= facts.openUntil && filled < facts.heads;
    }
    bool operator==(const Vacancy&) const = default;
};

/// A vacancy with the employer it belongs to: what matching and printing need together.
struct OpenVacancy {
    Vacancy vacancy;
    Employer employer;
    bool operator==(const OpenVacancy&) const = default;
};

}  // namespace zhiqiao
