// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_people.h"

#include "core/codes/working_calendar.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

const QString kCounty = u"639921"_s;  // 雪河县, fictional

using Weighted = std::vector<std::pair<QString, int>>;

QString village(Random& random) {
    static const std::vector<QString> first{u"东"_s, u"西"_s, u"南"_s, u"北"_s, u"上"_s,
                                            u"下"_s, u"大"_s, u"小"_s, u"新"_s};
    static const std::vector<QString> second{u"庄"_s, u"滩"_s, u"沟"_s, u"湾"_s, u"台"_s,
                                             u"坪"_s, u"岭"_s, u"泉"_s, u"桥"_s, u"寺"_s};
    static const std::vector<QString> town{u"花园"_s, u"阳光"_s, u"河畔"_s, u"安康"_s};
    if (random.chance(350))
        return random.pick(town) +
               u"社区%1号楼%2室"_s.arg(random.between(1, 30)).arg(random.between(101, 1802));
    return random.pick(first) + random.pick(second) +
           u"村%1组%2号"_s.arg(random.between(1, 9)).arg(random.between(1, 120));
}

const QString kEverybody = u"all residents 2020"_s;
const QString kJobless = u"registered unemployed"_s;

/// A code of GB/T 4658 for what the shares call by one word.
QString educationCode(Random& random, const QString& level) {
    static const std::map<QString, Weighted> codes{
        {u"大专及以上"_s, {{u"31"_s, 7}, {u"21"_s, 3}}},
        {u"高中(含中专)"_s, {{u"61"_s, 6}, {u"41"_s, 3}, {u"44"_s, 1}}},
        {u"初中"_s, {{u"71"_s, 1}}},
        {u"小学"_s, {{u"81"_s, 1}}},
        {u"其他"_s, {{u"90"_s, 1}}},
        {u"大专"_s, {{u"31"_s, 1}}},
        {u"本科"_s, {{u"21"_s, 1}}},
        {u"硕士"_s, {{u"14"_s, 1}}},
        {u"博士"_s, {{u"11"_s, 1}}}};
    return random.weighted(codes.at(level));
}

QString ethnicCode(Random& random, const QString& group) {
    static const std::map<QString, QString> codes{{u"汉族"_s, u"01"_s}, {u"蒙古族"_s, u"02"_s},
                                                  {u"回族"_s, u"03"_s}, {u"藏族"_s, u"04"_s},
                                                  {u"土族"_s, u"30"_s}, {u"撒拉族"_s, u"35"_s}};
    const auto found = codes.find(group);
    if (found != codes.end()) return found->second;
    // 满 东乡 苗 保安
    return random.weighted(Weighted{{u"11"_s, 4}, {u"26"_s, 3}, {u"06"_s, 2}, {u"47"_s, 1}});
}

/// From which age on a hardship category can hold; 0: from any.
int leastAge(const QString& category, const QString& sex) {
    const bool woman = sex == u"2"_s;
    if (category == u"010"_s) return woman ? 40 : 50;  // 大龄
    if (category == u"015"_s) return woman ? 45 : 55;  // five years before retirement
    return 0;
}

struct AgeBand {
    const char16_t* name;
    int low;
    int high;
};
constexpr AgeBand kBands[]{{u"16-24", 18, 24},  // 16 at the earliest registration
                           {u"25-34", 25, 34},
                           {u"35-44", 35, 44},
                           {u"45-54", 45, 54},
                           {u"55+", 55, 58}};

const AgeBand& bandOf(const QString& name) {
    return *std::ranges::find_if(kBands, [&](const AgeBand& band) { return name == band.name; });
}

}  // namespace

DemoPeople::DemoPeople(const DemoNames& names, DemoNumbers& numbers, DemoShares& shares,
                       const Codes& codes, QDate workingDay)
    : names_(names), numbers_(numbers), shares_(shares), codes_(codes), working_day_(workingDay) {
    for (const auto* row : codes.divisions.children(kCounty, workingDay, Fiction::Offered))
        (row->code[6] < u'2' ? towns_ : countryside_).push_back(row->code);  // 2xx: 乡
}

DemoGroup DemoPeople::groupOf(const QString& name) {
    static const std::map<QString, DemoGroup> groups{{u"graduate"_s, DemoGroup::Graduate},
                                                     {u"unemployment"_s, DemoGroup::Unemployed},
                                                     {u"migrant"_s, DemoGroup::Migrant},
                                                     {u"jobseeker"_s, DemoGroup::JobSeeker},
                                                     {u"other"_s, DemoGroup::Other}};
    return groups.at(name);
}

DemoGroup DemoPeople::group(Random& random) {
    return groupOf(shares_.draw(random, u"register_group"_s, u"persons of the demo"_s));
}

void DemoPeople::hardship(Random& random, DemoPerson& person) {
    const auto share = shares_.draw(random, u"hardship"_s, kJobless);
    if (share == u"none"_s) return;
    const auto first = u"recognised persons, first category"_s;
    const auto category = shares_.draw(random, u"hardship_category"_s, first);
    person.alsoIn.emplace_back(u"hardship"_s, category);
    if (share == u"one category"_s) return;
    // What any age can have.
    const auto second = shares_.drawWhere(
        random, u"hardship_category"_s, first,
        [&](const QString& c) { return c != category && leastAge(c, u"1"_s) == 0; }, u"second"_s);
    person.alsoIn.emplace_back(u"hardship"_s, second);
}

std::pair<int, int> DemoPeople::ages(Random& random, const DemoPerson& person) {
    if (person.group == DemoGroup::Graduate) return {21, 26};
    if (person.group != DemoGroup::Unemployed) return {17, 58};
    int least = 0;
    for (const auto& [kind, category] : person.alsoIn)
        least = std::max(least, leastAge(category, person.facts.sex));
    const auto& band =
        bandOf(shares_.drawWhere(random, u"age"_s, kJobless,
                                 [&](const QString& name) { return bandOf(name).high >= least; }));
    return {std::max(band.low, least), band.high};
}

QDate DemoPeople::birth(Random& random, std::pair<int, int> ages) const {
    const auto day = working_day_.addYears(-random.between(ages.first, ages.second))
                         .addDays(-random.between(0, 364));
    // Papers without an exact day.
    const QDate newYear(day.year(), 1, 1);
    const QDate middle(day.year(), day.month(), 15);
    const auto sameAge = [&](QDate other) {
        return ageOn(other, working_day_) == ageOn(day, working_day_);
    };
    if (day.year() < 1985 && random.chance(40) && sameAge(newYear)) return newYear;
    if (day.year() < 1985 && random.chance(10) && sameAge(middle)) return middle;
    return day;
}

void DemoPeople::graduation(Random& random, PersonFacts& facts) {
    // The last end of a school year that the office has seen.
    const int year = working_day_.year() - (working_day_ < QDate(working_day_.year(), 6, 30));
    facts.education = educationCode(
        random, shares_.draw(random, u"graduate_level"_s, u"graduates in the register"_s));
    facts.graduatedOn = QDate(random.chance(750) ? year : year - 1, 6, 30);
    static const std::vector<QString> schools{u"云岭职业技术学院(虚构)"_s, u"云岭师范学院(虚构)"_s,
                                              u"高原大学(虚构)"_s, u"河源理工学院(虚构)"_s};
    static const std::vector<QString> majors{
        u"护理"_s,         u"会计"_s,     u"计算机应用技术"_s, u"学前教育"_s,   u"旅游管理"_s,
        u"建筑工程技术"_s, u"畜牧兽医"_s, u"光伏发电技术"_s,   u"汉语言文学"_s, u"电子商务"_s};
    facts.school = random.pick(schools);
    facts.major = random.pick(majors);
}

void DemoPeople::school(Random& random, DemoGroup group, PersonFacts& facts) {
    if (group == DemoGroup::Graduate) return graduation(random, facts);
    const int age = ageOn(*facts.birthOn, working_day_);
    const auto band = age < 25 ? u" 16-24"_s : age < 40 ? u" 25-39"_s : u" 40+"_s;
    facts.education =
        educationCode(random, shares_.draw(random, u"education"_s, kJobless + band,
                                           group == DemoGroup::Unemployed ? kJobless : QString()));
}

void DemoPeople::place(Random& random, PersonFacts& facts) {
    const bool town = shares_.draw(random, u"urban_share"_s, u"2022"_s) == u"urban"_s;
    facts.residenceDivision = random.pick(town ? towns_ : countryside_);
    facts.hukouDivision = random.chance(880) ? facts.residenceDivision : u"639922"_s;
    facts.address =
        codes_.divisions.fullName(facts.residenceDivision, working_day_) + village(random);
}

JobWish DemoPeople::wish(Random& random, const PersonFacts& facts) const {
    static const std::vector<QString> plain{u"4-03"_s, u"4-01"_s, u"4-09"_s, u"4-10"_s, u"4-02"_s,
                                            u"4-07"_s, u"6-29"_s, u"5-01"_s, u"6-31"_s};
    static const std::vector<QString> schooled{u"3-01"_s, u"2-06"_s, u"2-08"_s, u"2-05"_s,
                                               u"2-02"_s, u"4-04"_s, u"4-01"_s, u"6-25"_s};
    const bool higher = facts.education < u"40"_s;
    JobWish wish;
    while (wish.occupations.size() < random.between(1, 3)) {
        const auto& occupation = random.pick(higher ? schooled : plain);
        if (!wish.occupations.contains(occupation)) wish.occupations << occupation;
    }
    wish.divisions << (random.chance(600) ? u"6399"_s : kCounty);
    wish.wageFenLow = Money::yuan((higher ? 25 : 18) * 100 + random.between(0, 8) * 100).inFen();
    return wish;
}

void DemoPeople::name(Random& random, PersonFacts& facts) {
    const auto group = shares_.draw(random, u"ethnic"_s, u"province 2020"_s);
    const int year = facts.birthOn->year();
    facts.ethnicGroup = ethnicCode(random, group);
    facts.name = names_.name(random, facts.ethnicGroup, facts.sex, year);
    const bool muslim = group == u"回族"_s || group == u"撒拉族"_s;
    if (shares_.draw(random, u"alias"_s, muslim ? u"回族 and 撒拉族"_s : u"other groups"_s)
            .isEmpty())
        return;
    facts.aliases << (muslim ? names_.alias(random, facts.sex)
                             : names_.name(random, facts.ethnicGroup, facts.sex, year));
}

void DemoPeople::reach(Random& random, PersonFacts& facts) {
    if (!shared_phone_.isEmpty() && random.chance(120)) {  // a family
        facts.phone = shared_phone_;
        facts.address = shared_address_;
    } else if (random.chance(970)) {
        facts.phone = numbers_.mobile();
    }
    if (random.chance(90)) facts.otherPhone = numbers_.mobile();
    shared_phone_ = facts.phone;
    shared_address_ = facts.address;
}

DemoPerson DemoPeople::make(Random& random, DemoGroup group) {
    DemoPerson person;
    person.group = group;
    auto& facts = person.facts;
    const bool jobless = group == DemoGroup::Unemployed;
    facts.sex = shares_.draw(random, u"sex"_s, jobless ? kJobless : kEverybody);
    if (jobless) hardship(random, person);
    facts.birthOn = birth(random, ages(random, person));
    name(random, facts);
    facts.idType = u"01"_s;
    facts.idNumber = numbers_.identityNumber(random, facts.sex, *facts.birthOn);
    school(random, group, facts);
    place(random, facts);
    facts.hukouKind = shares_.draw(random, u"hukou"_s, kJobless, jobless ? kJobless : QString());
    reach(random, facts);
    facts.skillLevel = random.chance(120)
                           ? random.weighted(Weighted{{u"5"_s, 6}, {u"4"_s, 3}, {u"3"_s, 1}})
                           : QString();
    if (group != DemoGroup::Migrant && group != DemoGroup::Other) person.wish = wish(random, facts);
    if (facts.hukouKind == u"20"_s && random.chance(250))
        person.alsoIn.emplace_back(u"poverty"_s, u"1"_s);
    if (facts.sex == u"1"_s && group != DemoGroup::Graduate && random.chance(25))
        person.alsoIn.emplace_back(u"veteran"_s, u"1"_s);
    return person;
}

}  // namespace zhiqiao
