// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_people.h"

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

}  // namespace

DemoPeople::DemoPeople(const DemoNames& names, DemoNumbers& numbers, const Codes& codes,
                       QDate workingDay)
    : names_(names), numbers_(numbers), codes_(codes), working_day_(workingDay) {
    for (const auto* row : codes.divisions.children(kCounty, workingDay, Fiction::Offered))
        townships_.push_back(row->code);
}

QDate DemoPeople::birth(Random& random, DemoGroup group) const {
    int low = 17;
    int high = 58;
    if (group == DemoGroup::Graduate) {
        low = 21;
        high = 26;
    } else if (group == DemoGroup::Unemployed) {
        static const std::vector<std::pair<std::pair<int, int>, int>> ages{
            {{17, 24}, 19}, {{25, 34}, 27}, {{35, 44}, 24}, {{45, 54}, 22}, {{55, 58}, 8}};
        std::tie(low, high) = random.weighted(ages);
    }
    const auto day =
        working_day_.addYears(-random.between(low, high)).addDays(-random.between(0, 364));
    if (day.year() < 1985 && random.chance(40)) return QDate(day.year(), 1, 1);
    if (day.year() < 1985 && random.chance(10)) return QDate(day.year(), day.month(), 15);
    return day;
}

void DemoPeople::school(Random& random, DemoGroup group, PersonFacts& facts) const {
    // The last end of a school year that the office has seen.
    const int year = working_day_.year() - (working_day_ < QDate(working_day_.year(), 6, 30));
    if (group == DemoGroup::Graduate) {
        facts.education =
            random.weighted(Weighted{{u"31"_s, 42}, {u"21"_s, 50}, {u"14"_s, 7}, {u"11"_s, 1}});
        facts.graduatedOn = QDate(random.chance(850) ? year : year - 1, 6, 30);
        static const std::vector<QString> schools{u"云岭职业技术学院(虚构)"_s,
                                                  u"云岭师范学院(虚构)"_s, u"高原大学(虚构)"_s,
                                                  u"河源理工学院(虚构)"_s};
        static const std::vector<QString> majors{
            u"护理"_s,         u"会计"_s,     u"计算机应用技术"_s, u"学前教育"_s,   u"旅游管理"_s,
            u"建筑工程技术"_s, u"畜牧兽医"_s, u"光伏发电技术"_s,   u"汉语言文学"_s, u"电子商务"_s};
        facts.school = random.pick(schools);
        facts.major = random.pick(majors);
        return;
    }
    const int age = int(facts.birthOn->daysTo(working_day_) / 365);
    const auto& shares =
        age < 25 ? Weighted{{u"31"_s, 42}, {u"61"_s, 30}, {u"71"_s, 22}, {u"81"_s, 5}, {u"90"_s, 1}}
        : age < 40
            ? Weighted{{u"31"_s, 28}, {u"41"_s, 24}, {u"71"_s, 33}, {u"81"_s, 13}, {u"90"_s, 2}}
            : Weighted{{u"31"_s, 8}, {u"61"_s, 17}, {u"71"_s, 38}, {u"81"_s, 30}, {u"90"_s, 7}};
    facts.education = random.weighted(shares);
}

void DemoPeople::place(Random& random, PersonFacts& facts) const {
    facts.residenceDivision = random.pick(townships_);
    facts.hukouDivision = random.chance(880) ? facts.residenceDivision : u"639922"_s;
    facts.hukouKind =
        random.weighted(Weighted{{u"10"_s, 52}, {u"20"_s, 38}, {u"30"_s, 9}, {u"90"_s, 1}});
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

DemoPerson DemoPeople::make(Random& random, DemoGroup group) {
    DemoPerson person;
    person.group = group;
    auto& facts = person.facts;
    facts.sex = random.chance(510) ? u"2"_s : u"1"_s;
    facts.birthOn = birth(random, group);
    facts.ethnicGroup = random.weighted(Weighted{
        {u"01"_s, 46}, {u"04"_s, 27}, {u"03"_s, 14}, {u"30"_s, 6}, {u"35"_s, 4}, {u"02"_s, 3}});
    facts.name = names_.name(random, facts.ethnicGroup, facts.sex, facts.birthOn->year());
    if ((facts.ethnicGroup == u"03"_s || facts.ethnicGroup == u"35"_s) && random.chance(80))
        facts.aliases << names_.alias(random, facts.sex);
    facts.idType = u"01"_s;
    facts.idNumber = numbers_.identityNumber(random, facts.sex, *facts.birthOn);
    school(random, group, facts);
    place(random, facts);
    const bool family = !shared_phone_.isEmpty() && random.chance(120);
    if (family) {
        facts.phone = shared_phone_;
        facts.address = shared_address_;
    } else if (random.chance(970)) {
        facts.phone = numbers_.mobile();
    }
    if (random.chance(90)) facts.otherPhone = numbers_.mobile();
    shared_phone_ = facts.phone;
    shared_address_ = facts.address;
    facts.skillLevel = random.chance(120)
                           ? random.weighted(Weighted{{u"5"_s, 6}, {u"4"_s, 3}, {u"3"_s, 1}})
                           : QString();
    if (group != DemoGroup::Migrant && group != DemoGroup::Other) person.wish = wish(random, facts);
    if (group == DemoGroup::Unemployed && random.chance(220))
        person.alsoIn.emplace_back(u"hardship"_s, random.weighted(Weighted{{u"010"_s, 26},
                                                                           {u"020"_s, 22},
                                                                           {u"040"_s, 16},
                                                                           {u"030"_s, 9},
                                                                           {u"015"_s, 9},
                                                                           {u"060"_s, 9}}));
    if (facts.hukouKind == u"20"_s && random.chance(250))
        person.alsoIn.emplace_back(u"poverty"_s, u"1"_s);
    if (facts.sex == u"1"_s && group != DemoGroup::Graduate && random.chance(25))
        person.alsoIn.emplace_back(u"veteran"_s, u"1"_s);
    return person;
}

}  // namespace zhiqiao
