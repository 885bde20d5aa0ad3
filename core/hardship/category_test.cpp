// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hardship/category_test.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct CategoryTest {
    Q_DECLARE_TR_FUNCTIONS(CategoryTest)
};

constexpr int kMonthsOfYear = 12;
const QString kMan = u"1"_s;
const QString kMenRetire = u"M60"_s;

/// One category's tests on one applicant, gathering what is short.
class Testing {
public:
    Testing(const Codes& codes, const Applicant& applicant, QDate day, const QString& area)
        : codes_(codes), applicant_(applicant), day_(day), area_(area) {}

    void age() {
        const bool isMan = applicant_.sex == kMan;
        const auto least = number(isMan ? u"hardship.age_male"_s : u"hardship.age_female"_s);
        if (!least) return;
        if (!applicant_.birth || applicant_.sex.isEmpty())
            add("hardship.birth_unknown", u"birth_on"_s,
                CategoryTest::tr("Sex and day of birth are needed for this category."));
        else if (ageOn(*applicant_.birth, day_) < *least)
            add("hardship.too_young", u"birth_on"_s,
                CategoryTest::tr("Under %1 on the day of application.").arg(*least));
    }

    void retirement() {
        const auto years = number(u"hardship.near_retirement_years"_s);
        if (!years) return;
        const auto retires = retirementDay(codes_.retirement, applicant_);
        if (!retires)
            add("hardship.group_unknown", u"retirement_group"_s,
                CategoryTest::tr("It is not stated at which age this person retires."));
        else if (day_ <= addMonths(*retires, -*years * kMonthsOfYear))
            add("hardship.far_from_retirement", u"birth_on"_s,
                CategoryTest::tr("%n year(s) or more to retirement on %1.", nullptr, *years)
                    .arg(retires->toString(Qt::ISODate)));
    }

    void joblessMonths() {
        const auto months = number(u"hardship.long_unemployed_months"_s);
        if (!months) return;
        if (!applicant_.unemployedSince)
            add("hardship.not_unemployed", u"unemployed_since"_s,
                CategoryTest::tr("There is no open registration as unemployed."));
        else if (day_ < addMonths(*applicant_.unemployedSince, *months))
            add("hardship.short_unemployed", u"unemployed_since"_s,
                CategoryTest::tr("Unemployed for less than %n month(s).", nullptr, *months));
    }

    void evidence(const QStringList& missing) {
        QStringList names;
        for (const auto& kind : missing) names << codes_.lists.name(u"evidence_kind"_s, kind);
        if (!names.isEmpty())
            add("hardship.evidence_missing", u"evidence"_s,
                CategoryTest::tr("Missing papers: %1.").arg(names.join(u'、')));
    }

    std::vector<Shortfall> found;

private:
    void add(const char* id, const QString& field, const QString& message) {
        found.push_back({QString::fromLatin1(id), field, message});
    }
    std::optional<int> number(const QString& parameter) {
        const auto value = codes_.parameters.number(parameter, day_, area_);
        if (!value)
            add("hardship.parameter_unset", parameter,
                CategoryTest::tr("The rule %1 has no value for this day.").arg(parameter));
        return value;
    }

    const Codes& codes_;
    const Applicant& applicant_;
    QDate day_;
    QString area_;
};

bool hasTest(const HardshipCategory& category) {
    return category.byAge || category.byRetirement || category.byJoblessMonths;
}

}  // namespace

std::optional<QDate> retirementDay(const RetirementRules& rules, const Applicant& applicant) {
    if (!applicant.birth) return std::nullopt;
    auto group = applicant.retirementGroup;
    if (group.isEmpty() && applicant.sex == kMan) group = kMenRetire;
    const auto month = rules.month(group, *applicant.birth);
    if (!month) return std::nullopt;
    return QDate(month->year(), month->month(),
                 std::min(applicant.birth->day(), month->daysInMonth()));
}

QStringList missingEvidence(const HardshipCategory& category, const Applicant& applicant) {
    QStringList missing;
    std::ranges::copy_if(category.evidence, std::back_inserter(missing),
                         [&](const QString& kind) { return !applicant.evidence.contains(kind); });
    return missing;
}

std::vector<Shortfall> shortfalls(const Codes& codes, const HardshipCategory& category,
                                  const Applicant& applicant, QDate day, const QString& area) {
    Testing testing(codes, applicant, day, area);
    if (category.byAge) testing.age();
    if (category.byRetirement) testing.retirement();
    if (category.byJoblessMonths) testing.joblessMonths();
    testing.evidence(missingEvidence(category, applicant));
    return std::move(testing.found);
}

std::vector<ProposedCategory> proposedCategories(const Codes& codes,
                                                 const HardshipCategories& categories,
                                                 const Applicant& applicant, QDate day,
                                                 const QString& area) {
    std::vector<ProposedCategory> tested, byPapers;
    for (const auto& category : categories.all()) {
        if (!category.active) continue;
        const auto found = shortfalls(codes, category, applicant, day, area);
        const bool holds = std::ranges::all_of(
            found, [](const Shortfall& one) { return one.field == u"evidence"_s; });
        if (!holds) continue;
        (hasTest(category) ? tested : byPapers)
            .push_back({category.code, missingEvidence(category, applicant)});
    }
    tested.insert(tested.end(), byPapers.begin(), byPapers.end());
    return tested;
}

}  // namespace zhiqiao
