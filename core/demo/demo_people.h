// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/codes/codes.h"
#include "core/demo/demo_names.h"
#include "core/demo/demo_numbers.h"
#include "core/demo/demo_shares.h"
#include "core/people/register_person.h"

namespace zhiqiao {

enum class DemoGroup { Graduate, Unemployed, Migrant, JobSeeker, Other };

/// A person of the fictional county before anything happened to them.
struct DemoPerson {
    PersonFacts facts;
    DemoGroup group = DemoGroup::Other;
    std::vector<std::pair<QString, QString>> alsoIn;  ///< further registrations: kind, category
    std::optional<JobWish> wish;
    bool insists = false;  ///< takes letters to employers of before
};

/// Persons with the shares of resources/demo/marginals.csv.
class DemoPeople {
public:
    DemoPeople(const DemoNames& names, DemoNumbers& numbers, DemoShares& shares, const Codes& codes,
               QDate workingDay);

    /// By its name in the register_group shares.
    [[nodiscard]] static DemoGroup groupOf(const QString& name);
    [[nodiscard]] DemoGroup group(Random& random);
    [[nodiscard]] DemoPerson make(Random& random, DemoGroup group);

private:
    [[nodiscard]] std::pair<int, int> ages(Random& random, const DemoPerson& person);
    [[nodiscard]] QDate birth(Random& random, std::pair<int, int> ages) const;
    void hardship(Random& random, DemoPerson& person);
    void name(Random& random, PersonFacts& facts);
    void school(Random& random, DemoGroup group, PersonFacts& facts);
    void graduation(Random& random, PersonFacts& facts);
    void place(Random& random, PersonFacts& facts);
    void reach(Random& random, PersonFacts& facts);
    [[nodiscard]] JobWish wish(Random& random, const PersonFacts& facts) const;

    const DemoNames& names_;
    DemoNumbers& numbers_;
    DemoShares& shares_;
    const Codes& codes_;
    QDate working_day_;
    std::vector<QString> towns_;
    std::vector<QString> countryside_;
    QString shared_phone_;  // of the family registered before
    QString shared_address_;
};

}  // namespace zhiqiao
