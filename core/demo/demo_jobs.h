// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/codes/codes.h"
#include "core/demo/demo_numbers.h"
#include "core/demo/demo_shares.h"
#include "core/vacancies/vacancy.h"

namespace zhiqiao {

/// Employers and vacancies of the fictional county with the shares of the file; 3 % of the
/// vacancies break a rule on purpose.
class DemoJobs {
public:
    /// Errors: those of readResourceTable().
    static Result<DemoJobs> load(const Codes& codes, QDate workingDay);

    [[nodiscard]] EmployerFacts employer(Random& random, DemoShares& shares, DemoNumbers& numbers,
                                         int ordinal) const;
    [[nodiscard]] EmployerFacts employerOf(Random& random, DemoShares& shares, DemoNumbers& numbers,
                                           const QString& kind, int ordinal) const;
    /// Opens on `opensOn`, which is a day up to the working day.
    [[nodiscard]] VacancyFacts vacancy(Random& random, EmployerId employer,
                                       const EmployerFacts& facts, QDate opensOn) const;

private:
    struct Job {
        QString title;
        QString occupation;
        int low = 0;  ///< 元 per month
        int high = 0;
        QString wageMode;
    };
    explicit DemoJobs(const Codes& codes, QDate workingDay)
        : codes_(codes), working_day_(workingDay) {}

    const Codes& codes_;
    QDate working_day_;
    std::vector<Job> jobs_;
    std::vector<QString> townships_;
};

}  // namespace zhiqiao
