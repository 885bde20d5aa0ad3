// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/codes/codes.h"
#include "core/demo/demo_names.h"
#include "core/demo/demo_numbers.h"
#include "core/people/register_person.h"

namespace zhiqiao {

enum class DemoGroup { Graduate, Unemployed, Migrant, JobSeeker, Other };

/// A person of the fictional county before anything happened to them.
struct DemoPerson {
    PersonFacts facts;
    DemoGroup group = DemoGroup::Other;
    std::vector<std::pair<QString, QString>> alsoIn;  ///< further registrations: kind, category
    std::optional<JobWish> wish;
};

/// Shares by age, sex, ethnic group and schooling follow resources/demo/marginals.csv.
class DemoPeople {
public:
    DemoPeople(const DemoNames& names, DemoNumbers& numbers, const Codes& codes, QDate workingDay);

    [[nodiscard]] DemoPerson make(Random& random, DemoGroup group);

private:
    [[nodiscard]] QDate birth(Random& random, DemoGroup group) const;
    void school(Random& random, DemoGroup group, PersonFacts& facts) const;
    void place(Random& random, PersonFacts& facts) const;
    [[nodiscard]] JobWish wish(Random& random, const PersonFacts& facts) const;

    const DemoNames& names_;
    DemoNumbers& numbers_;
    const Codes& codes_;
    QDate working_day_;
    std::vector<QString> townships_;
    QString shared_phone_;  // of the family registered before
    QString shared_address_;
};

}  // namespace zhiqiao
