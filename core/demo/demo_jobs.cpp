// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_jobs.h"

#include "core/base/resources.h"

#include <QRegularExpression>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

using WeightedText = std::vector<std::pair<QString, int>>;

constexpr int kWorkdaysPerMonth = 22;  // for jobs paid by the day
constexpr int kMinimumWage = 1700;     // of 2020-01 to 2023-01, 青政〔2019〕68号

QString schoolingFor(const QString& occupation) {
    if (occupation.startsWith(u"2-05"_s) || occupation.startsWith(u"2-08"_s)) return u"31"_s;
    if (occupation.startsWith(u"2-"_s)) return u"31"_s;
    if (occupation.startsWith(u"3-"_s)) return u"61"_s;
    return {};
}

/// What a firm of the section calls its trade, and the trade's code.
const std::vector<std::pair<QString, QString>>& tradesOf(const QString& section) {
    using Trades = std::vector<std::pair<QString, QString>>;
    static const std::map<QString, Trades> sections{
        {u"F"_s, {{u"商贸"_s, u"52"_s}}}, {u"H"_s, {{u"餐饮"_s, u"62"_s}}},
        {u"O"_s, {{u"家政"_s, u"80"_s}}}, {u"E"_s, {{u"建筑"_s, u"47"_s}}},
        {u"C"_s, {{u"食品"_s, u"13"_s}}}, {u"L"_s, {{u"商务"_s, u"72"_s}}},
        {u"A"_s, {{u"农牧"_s, u"03"_s}}}, {u"G"_s, {{u"物流"_s, u"54"_s}}}};
    static const Trades others{
        {u"新能源"_s, u"44"_s}, {u"信息技术"_s, u"65"_s}, {u"物业"_s, u"70"_s}};
    const auto found = sections.find(section);
    return found == sections.end() ? others : found->second;
}

QString sizeCode(const QString& size) {
    return size.startsWith(u'大')   ? u"1"_s
           : size.startsWith(u'中') ? u"2"_s
           : size.startsWith(u'小') ? u"3"_s
                                    : u"4"_s;
}

}  // namespace

Result<DemoJobs> DemoJobs::load(const Codes& codes, QDate workingDay) {
    DemoJobs jobs(codes, workingDay);
    const auto table = readResourceTable(u"demo/jobs.csv"_s);
    if (!table) return fail(table.error());
    static const QRegularExpression range(u"(\\d+)-(\\d+)"_s);
    for (const auto& row : table->rows) {
        Job job{row[0], row[1], kMinimumWage, kMinimumWage + 300, u"1"_s};
        job.occupation = job.occupation.section(u'-', 0, 1);
        if (const auto found = range.match(row[3]); found.hasMatch()) {
            job.low = found.captured(1).toInt();
            job.high = found.captured(2).toInt();
            if (row[3].startsWith(u'日')) {
                job.wageMode = u"2"_s;
                job.low *= kWorkdaysPerMonth;
                job.high *= kWorkdaysPerMonth;
            } else if (row[3].startsWith(u"计件"_s)) {
                job.wageMode = u"3"_s;
            }
        }
        job.low = std::max(job.low, kMinimumWage);
        jobs.jobs_.push_back(job);
    }
    for (const auto* county : codes.divisions.children(u"639900"_s, workingDay, Fiction::Offered))
        for (const auto* row : codes.divisions.children(county->code, workingDay, Fiction::Offered))
            jobs.townships_.push_back(row->code);
    return jobs;
}

EmployerFacts DemoJobs::employer(Random& random, DemoShares& shares, DemoNumbers& numbers,
                                 int ordinal) const {
    return employerOf(random, shares, numbers,
                      shares.draw(random, u"employer_kind"_s, u"employers"_s), ordinal);
}

EmployerFacts DemoJobs::employerOf(Random& random, DemoShares& shares, DemoNumbers& numbers,
                                   const QString& kind, int ordinal) const {
    static const std::vector<QString> brands{u"青稞"_s,   u"河源"_s, u"雪山"_s, u"金银滩"_s,
                                             u"三江"_s,   u"昆仑"_s, u"草原"_s, u"云岭"_s,
                                             u"高原红"_s, u"碧湖"_s, u"红崖"_s, u"盐泉"_s};
    const auto& [trade, industry] = random.pick(
        tradesOf(shares.draw(random, u"employer_section"_s, u"employers"_s).section(u' ', 0, 0)));
    EmployerFacts facts;
    facts.kind = kind;
    const bool shop = facts.kind == u"02"_s;
    const auto form = facts.kind == u"01"_s   ? u"有限公司"_s
                      : shop                  ? u"商行"_s
                      : facts.kind == u"03"_s ? u"专业合作社"_s
                                              : u"服务中心"_s;
    facts.name =
        u"雪河县演示"_s + random.pick(brands) + trade + QString::number(ordinal) + u"号"_s + form;
    facts.creditCode = numbers.creditCode(facts.kind == u"01"_s   ? u"91"_s
                                          : shop                  ? u"92"_s
                                          : facts.kind == u"03"_s ? u"93"_s
                                                                  : u"12"_s);
    facts.industry = industry;
    facts.size = sizeCode(shares.draw(random, u"enterprise_size"_s, u"employers"_s));
    facts.division =
        random.chance(850) ? townships_[size_t(random.between(0, 6))] : random.pick(townships_);
    facts.address = codes_.divisions.fullName(facts.division, working_day_) +
                    u"演示街%1号"_s.arg(random.between(1, 200));
    facts.route = u"乘县内%1路公交车到演示街站"_s.arg(random.between(1, 9));
    facts.contact = random.pick(
        std::vector<QString>{u"王经理"_s, u"马经理"_s, u"李主任"_s, u"才让主任"_s, u"韩经理"_s});
    facts.phone = u"0978-2%1"_s.arg(ordinal % 1000000, 6, 10, QLatin1Char('0'));
    if (random.chance(970)) facts.checkedOn = working_day_.addDays(-random.between(30, 900));
    facts.blocked = random.chance(8);
    return facts;
}

VacancyFacts DemoJobs::vacancy(Random& random, EmployerId employer, const EmployerFacts& facts,
                               QDate opensOn) const {
    const auto& job = random.pick(jobs_);
    VacancyFacts vacancy{.employer = employer};
    vacancy.title = job.title;
    vacancy.occupation = job.occupation;
    vacancy.heads = random.between(1, 12);
    vacancy.education = random.chance(600) ? schoolingFor(job.occupation) : QString();
    if (random.chance(150)) vacancy.ageMax = random.between(45, 55);
    const int low = job.low + random.between(0, 4) * 100;
    vacancy.wageFenLow =
        Money::yuan(random.chance(15) ? kMinimumWage - random.between(1, 5) * 100 : low).inFen();
    vacancy.wageFenHigh = Money::yuan(std::max(low + 200, job.high)).inFen();
    vacancy.wageMode = job.wageMode;
    vacancy.workMode =
        random.weighted(WeightedText{{u"1"_s, 75}, {u"2"_s, 6}, {u"3"_s, 14}, {u"4"_s, 5}});
    vacancy.division = facts.division;
    vacancy.address = facts.address;
    vacancy.boardAndLodging =
        random.weighted(WeightedText{{u"包吃住"_s, 3}, {u"包一餐"_s, 3}, {u"不包食宿"_s, 4}});
    vacancy.requirement =
        random.chance(15)
            ? u"限男性"_s
            : random.weighted(WeightedText{
                  {u""_s, 6}, {u"身体健康,吃苦耐劳"_s, 2}, {u"有相关工作经验者优先"_s, 2}});
    vacancy.interview = u"工作日 9:00—17:00,到单位面谈"_s;
    vacancy.opensOn = opensOn;
    vacancy.openUntil = opensOn.addDays(random.between(15, 60));
    vacancy.state = u"30"_s;
    return vacancy;
}

}  // namespace zhiqiao
