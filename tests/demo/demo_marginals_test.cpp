// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/resources.h"
#include "tests/demo/demo_office_fixture.h"

#include <cmath>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

struct Share {
    QString dimension;
    QString condition;
    QString category;
    double value = 0;
    QString held;
};

std::vector<Share> shares() {
    const auto table = made(readResourceTable(u"demo/marginals.csv"_s));
    std::vector<Share> all;
    for (const auto& row : table.rows)
        all.push_back({row[0], row[1], row[2], row[3].toDouble(), row[6]});
    return all;
}

const QString kJobless =
    u"p.id IN (SELECT person_id FROM registration WHERE kind = 'unemployment')"_s;
const QString kGraduates =
    u"p.id IN (SELECT person_id FROM registration WHERE kind = 'graduate')"_s;
const QString kAge = u"((20221130 - CAST(replace(p.birth_on, '-', '') AS INTEGER)) / 10000)"_s;
const QString kLastIntent =
    uR"((SELECT s.intent FROM service s WHERE s.person_id = p.id AND s.intent <> ''
         ORDER BY s.on_day DESC, s.id DESC LIMIT 1))"_s;

QString grouped(const QString& category, const QString& from) {
    return u"SELECT %1, COUNT(*) FROM %2 GROUP BY 1"_s.arg(category, from);
}

QString schooling(const QString& ages) {
    return grouped(
        uR"(CASE WHEN p.education < '40' THEN '大专及以上'
                            WHEN p.education < '70' THEN '高中(含中专)'
                            WHEN p.education < '80' THEN '初中'
                            WHEN p.education < '90' THEN '小学' ELSE '其他' END)"_s,
        u"person p WHERE "_s + kJobless + u" AND "_s + kAge + ages);
}

QString aliases(const QString& groups) {
    return grouped(u"CASE WHEN p.aliases = '' THEN '' ELSE 'with' END"_s,
                   u"person p WHERE p.ethnic_group "_s + groups);
}

QString spells(const QString& field) {
    return grouped(u"d.value"_s,
                   u"registration r JOIN registration_detail d ON d.registration_id = r.id "
                   "WHERE r.kind = 'transfer' AND d.field = '%1'"_s.arg(field));
}

/// How often each category is found, in plain SQL, by dimension and condition.
const QMap<std::pair<QString, QString>, QString>& questions() {
    static const QMap<std::pair<QString, QString>, QString> all{
        {{u"sex"_s, u"all residents 2020"_s}, grouped(u"sex"_s, u"person WHERE sex <> ''"_s)},
        {{u"sex"_s, u"registered unemployed"_s},
         grouped(u"sex"_s, u"person p WHERE "_s + kJobless)},
        {{u"urban_share"_s, u"2022"_s},
         grouped(u"CASE WHEN substr(residence_division, 7, 1) < '2' THEN 'urban' ELSE '' END"_s,
                 u"person WHERE residence_division <> ''"_s)},
        {{u"ethnic"_s, u"province 2020"_s},
         grouped(uR"(CASE ethnic_group WHEN '01' THEN '汉族' WHEN '02' THEN '蒙古族'
                     WHEN '03' THEN '回族' WHEN '04' THEN '藏族' WHEN '30' THEN '土族'
                     WHEN '35' THEN '撒拉族' ELSE '其他' END)"_s,
                 u"person WHERE ethnic_group <> ''"_s)},
        {{u"education"_s, u"registered unemployed 16-24"_s}, schooling(u" < 25"_s)},
        {{u"education"_s, u"registered unemployed 25-39"_s}, schooling(u" BETWEEN 25 AND 39"_s)},
        {{u"education"_s, u"registered unemployed 40+"_s}, schooling(u" >= 40"_s)},
        {{u"age"_s, u"registered unemployed"_s},
         grouped(u"CASE WHEN %1 < 25 THEN '16-24' WHEN %1 < 35 THEN '25-34' WHEN %1 < 45 "
                 "THEN '35-44' WHEN %1 < 55 THEN '45-54' ELSE '55+' END"_s.arg(kAge),
                 u"person p WHERE "_s + kJobless)},
        {{u"hukou"_s, u"registered unemployed"_s},
         grouped(u"hukou_kind"_s, u"person p WHERE "_s + kJobless)},
        {{u"hardship"_s, u"registered unemployed"_s},
         grouped(uR"((SELECT CASE COUNT(DISTINCT r.category) WHEN 0 THEN 'none'
                      WHEN 1 THEN 'one category' ELSE 'two or more' END FROM registration r
                      WHERE r.person_id = p.id AND r.kind = 'hardship'))"_s,
                 u"person p WHERE "_s + kJobless)},
        {{u"hardship_category"_s, u"recognised persons, first category"_s},
         grouped(u"category"_s,
                 u"registration WHERE id IN (SELECT MIN(id) FROM registration "
                 "WHERE kind = 'hardship' GROUP BY person_id)"_s)},
        {{u"graduate_level"_s, u"graduates in the register"_s},
         grouped(u"CASE p.education WHEN '31' THEN '大专' WHEN '21' THEN '本科' WHEN '14' "
                 "THEN '硕士' ELSE '博士' END"_s,
                 u"person p WHERE "_s + kGraduates)},
        {{u"contact_outcome"_s, u"one attempt"_s},
         grouped(u"CASE WHEN outcome IN ('01', '05', '06', '07') THEN 'reached' "
                 "ELSE 'unreached' END"_s,
                 u"service WHERE kind = 'contact'"_s)},
        {{u"job_intent"_s, u"reached graduates"_s},
         grouped(kLastIntent, u"person p WHERE %1 AND %2 <> ''"_s.arg(kGraduates, kLastIntent))},
        {{u"referral_result"_s, u"30 days after issue"_s},
         grouped(uR"(COALESCE((SELECT x.result FROM receipt x WHERE x.referral_id = j.id AND NOT
                     EXISTS (SELECT 1 FROM receipt c WHERE c.corrects = x.id)), '01'))"_s,
                 u"job_referral j WHERE voided_on IS NULL AND issued_on <= '2022-10-31'"_s)},
        {{u"referrals_per_case"_s, u"graduates after 6 months"_s},
         grouped(uR"((SELECT CASE WHEN COUNT(*) > 6 THEN '7+' WHEN COUNT(*) > 3 THEN '4-6'
                      ELSE CAST(COUNT(*) AS TEXT) END FROM job_referral j
                      WHERE j.person_id = p.id AND j.voided_on IS NULL))"_s,
                 uR"(person p WHERE EXISTS (SELECT 1 FROM registration r WHERE r.person_id = p.id
                     AND r.kind = 'graduate' AND r.registered_on <= '2022-06-03') AND %1 = '1')"_s
                     .arg(kLastIntent))},
        {{u"guidance_mode"_s, u"all guidance"_s},
         grouped(u"mode"_s, u"(SELECT method AS mode FROM service WHERE kind = 'guidance')"_s)},
        {{u"enterprise_size"_s, u"employers"_s},
         grouped(u"CASE size WHEN '1' THEN '大型(300+)' WHEN '2' THEN '中型(100-299)' WHEN '3' "
                 "THEN '小型(10-99)' ELSE '微型(<10)' END"_s,
                 u"employer"_s)},
        {{u"employer_section"_s, u"employers"_s},
         grouped(uR"(CASE industry WHEN '52' THEN 'F 批发和零售业' WHEN '62' THEN 'H 住宿和餐饮业'
                     WHEN '80' THEN 'O 居民服务、修理和其他服务业' WHEN '47' THEN 'E 建筑业'
                     WHEN '13' THEN 'C 制造业' WHEN '72' THEN 'L 租赁和商务服务业'
                     WHEN '03' THEN 'A 农、林、牧、渔业' WHEN '54' THEN 'G 交通运输、仓储和邮政业'
                     ELSE '其他门类' END)"_s,
                 u"employer"_s)},
        {{u"employer_kind"_s, u"employers"_s}, grouped(u"kind"_s, u"employer"_s)},
        {{u"register_group"_s, u"persons of the demo"_s},
         grouped(uR"(CASE WHEN r.kind = 'jobseeker' AND NOT EXISTS (SELECT 1 FROM job_wish w
                     WHERE w.person_id = r.person_id) THEN 'other' ELSE r.kind END)"_s,
                 u"registration r WHERE id IN (SELECT MIN(id) FROM registration "
                 "GROUP BY person_id)"_s)},
        {{u"transfer_scope"_s, u"transfer spells"_s}, spells(u"scope"_s)},
        {{u"transfer_organiser"_s, u"transfer spells"_s}, spells(u"organiser"_s)},
        {{u"month_share"_s, u"transfer spells start month"_s},
         grouped(u"CAST(CAST(substr(registered_on, 6, 2) AS INTEGER) AS TEXT)"_s,
                 u"registration WHERE kind = 'transfer'"_s)},
        {{u"alias"_s, u"回族 and 撒拉族"_s}, aliases(u"IN ('03', '35')"_s)},
        {{u"alias"_s, u"other groups"_s}, aliases(u"NOT IN ('', '03', '35')"_s)},
    };
    return all;
}

/// Of those who registered so many days ago or earlier: who had work by then.
QString foundWorkWithin(const QString& days) {
    return uR"(SELECT CASE WHEN EXISTS (SELECT 1 FROM placement w WHERE w.person_id = r.person_id
                   AND w.start_on BETWEEN r.registered_on AND date(r.registered_on, '+%1 days'))
                   THEN '%1' ELSE '' END, COUNT(*)
               FROM registration r WHERE r.kind = 'unemployment'
                   AND NOT EXISTS (SELECT 1 FROM household_member m
                       WHERE m.person_id = r.person_id)  -- families are told by hand
                   AND r.registered_on <= date('2022-11-30', '-%1 days') GROUP BY 1)"_s.arg(days);
}

QString questionFor(const Share& share) {
    if (share.dimension.endsWith(u"_cdf"_s)) return foundWorkWithin(share.category);
    return questions().value({share.dimension, share.condition});
}

/// One point of a hundred at 20 000 persons; in the quick run 0.7/√n more.
double tolerance(qint64 n) { return isFullRun() ? 0.01 : 0.01 + 0.7 / std::sqrt(double(n)); }

}  // namespace

TEST(DemoMarginals, KeepEveryShareOfTheFile) {
    int compared = 0;
    for (const auto& share : shares()) {
        if (share.held != u"yes"_s) continue;
        const auto sql = questionFor(share);
        ASSERT_FALSE(sql.isEmpty()) << qPrintable(share.dimension + u' ' + share.condition);
        const auto counts = largestDemo().counted(sql);
        qint64 n = 0;
        for (const auto count : counts) n += count;
        ASSERT_GT(n, 0) << qPrintable(share.dimension);
        EXPECT_NEAR(double(counts.value(share.category)) / double(n), share.value, tolerance(n))
            << qPrintable(share.dimension + u", "_s + share.condition + u", "_s + share.category)
            << ", of " << n;
        ++compared;
    }
    EXPECT_GT(compared, 90);
}

TEST(DemoMarginals, NameTheSharesOfWhatIsNotRecordedYet) {
    QSet<QString> waiting;
    for (const auto& share : shares()) {
        EXPECT_TRUE(share.held == u"yes"_s || share.held == u"later"_s ||
                    share.held == u"reference"_s);
        if (share.held == u"later"_s) waiting.insert(share.dimension);
    }
    EXPECT_EQ(waiting, (QSet<QString>{u"unemp_reason"_s, u"graduate_destination"_s}));
}

/// 人次 beside 人: 1.6 spells of each person away in a year; 0.3 % overlap by mistake.
TEST(DemoMarginals, CountSpellsOfWorkAwayBesidePersons) {
    const auto spells =
        largestDemo().number(u"SELECT COUNT(*) FROM registration WHERE kind = 'transfer'"_s);
    const auto people = largestDemo().number(
        u"SELECT COUNT(DISTINCT person_id) FROM registration WHERE kind = 'transfer'"_s);
    ASSERT_GT(people, 0);
    EXPECT_NEAR(double(spells) / double(people), 1.6, 0.03 + 1 / std::sqrt(double(people)));
    const auto length = u"julianday(ended_on) - julianday(registered_on)"_s;
    EXPECT_EQ(
        largestDemo().number(u"SELECT COUNT(*) FROM registration WHERE kind = 'transfer' AND "
                             "ended_on IS NOT NULL AND %1 NOT BETWEEN 20 AND 280"_s.arg(length)),
        0);
    EXPECT_EQ(
        largestDemo().number(u"SELECT COUNT(*) FROM registration WHERE kind = 'transfer' AND "
                             "(registered_on <= '2021-11-30' OR registered_on > '2022-11-30')"_s),
        0);
    const auto overlapping = largestDemo().number(
        u"SELECT COUNT(DISTINCT b.id) FROM registration a JOIN registration b "
        "ON a.person_id = b.person_id AND a.id <> b.id AND a.registered_on <= b.registered_on "
        "WHERE a.kind = 'transfer' AND b.kind = 'transfer' "
        "AND b.registered_on < coalesce(a.ended_on, '9')"_s);
    EXPECT_NEAR(double(overlapping) / double(spells), 0.003, tolerance(spells));
}

TEST(DemoMarginals, GiveFiveOfAHundredAnotherName) {
    const auto with = largestDemo().number(u"SELECT COUNT(*) FROM person WHERE aliases <> ''"_s);
    const auto all = largestDemo().counts().persons;
    EXPECT_NEAR(double(with) / double(all), 0.05, tolerance(all));
}
