// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/resources.h"
#include "core/people/identity_number.h"
#include "tests/demo/demo_office_fixture.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

QStringList tags() {
    const auto table = made(readResourceTable(u"demo/edge_cases.csv"_s));
    QStringList all;
    for (const auto& row : table.rows) all << row[0];
    return all;
}

QStringList recordsOf(const QString& tag) {
    return sharedDemo().column(
        u"SELECT subject_id FROM journal WHERE act = 'demo.case' AND subject = '%1'"_s.arg(tag));
}

PersonFacts factsOf(const QString& tag) {
    return made(sharedDemo().session().people.find(PersonId(recordsOf(tag).value(0).toLongLong())))
        .facts;
}

// Conditions on person p, registration r, service s, job_referral j, receipt x, placement w of :id.
const QString kPerson = u"SELECT COUNT(*) FROM person p WHERE p.id = :id AND "_s;
const QString kRegistration = u"SELECT COUNT(*) FROM registration r WHERE r.person_id = :id AND "_s;
const QString kService = u"SELECT COUNT(*) FROM service s WHERE s.person_id = :id AND "_s;
const QString kLetter = u"SELECT COUNT(*) FROM job_referral j WHERE j.person_id = :id AND "_s;
const QString kReceipt =
    u"SELECT COUNT(*) FROM receipt x JOIN job_referral j ON j.id = "
    "x.referral_id WHERE j.person_id = :id AND "_s;
const QString kWork = u"SELECT COUNT(*) FROM placement w WHERE w.person_id = :id AND "_s;
const QString kVacancy = u"SELECT COUNT(*) FROM vacancy v WHERE v.id = :id AND "_s;
const QString kEmployer = u"SELECT COUNT(*) FROM employer e WHERE e.id = :id AND "_s;

QString hardship(const QString& sex, const QString& birth, const QString& category) {
    return kPerson +
           uR"(p.sex = '%1' AND p.birth_on = '%2' AND EXISTS (SELECT 1 FROM registration r
               WHERE r.person_id = p.id AND r.kind = 'hardship' AND r.category = '%3'))"_s.arg(
               sex, birth, category);
}
QString named(const QString& name) { return kPerson + u"p.name = '%1'"_s.arg(name); }
QString another(const QString& same) {
    return kPerson +
           u"EXISTS (SELECT 1 FROM person q WHERE q.id <> p.id AND q.name = p.name "
           "AND q.%1 = p.%1)"_s.arg(same);
}
QString numbered(const QString& idType) {
    return kPerson + u"p.id_type = '%1' AND p.id_number_seal IS NOT NULL"_s.arg(idType);
}
QString refused(int times) {
    return u"SELECT (%1) = %2"_s.arg(kService + u"s.response = '6'"_s).arg(times);
}
QString lastContact(const QString& day) {
    return u"SELECT (SELECT MAX(on_day) FROM service WHERE person_id = :id) = '%1'"_s.arg(day);
}
QString employedFrom(int days) {
    return u"SELECT COUNT(*) FROM placement w JOIN registration r ON r.person_id = w.person_id "
           "WHERE w.person_id = :id AND w.start_on = date(r.registered_on, '%1 days')"_s.arg(days);
}
QString lettersOfOneDay(int employers) {
    return uR"(SELECT COUNT(*) FROM (SELECT issued_on FROM job_referral WHERE person_id = :id
               GROUP BY issued_on HAVING COUNT(*) = 3 AND COUNT(DISTINCT employer_id) = %1))"_s.arg(
        employers);
}
QString receiptAfter(int days) {
    return kReceipt +
           u"x.received_on = date(j.issued_on, '+%1 days') AND x.late = %2"_s.arg(days).arg(
               int(days > 7));
}

/// A question for every case, which answers with a number above nothing.
const QMap<QString, QString>& questions() {
    static const QMap<QString, QString> all{
        {u"number_ends_in_x"_s, numbered(u"01"_s)},
        {u"number_typed_small_x"_s, numbered(u"01"_s)},
        {u"number_typed_with_blanks"_s, numbered(u"01"_s)},
        {u"number_typed_full_width"_s, numbered(u"01"_s)},
        {u"number_of_fifteen_digits"_s, numbered(u"01"_s)},
        {u"area_retired_minhe"_s, numbered(u"01"_s)},
        {u"area_retired_huangzhong"_s, numbered(u"01"_s)},
        {u"area_retired_yushu"_s, numbered(u"01"_s)},
        {u"area_newer_than_birth"_s, numbered(u"01"_s)},
        {u"area_of_no_place"_s, numbered(u"01"_s)},
        {u"number_changed"_s,
         u"SELECT COUNT(*) FROM person_number WHERE person_id = :id AND reason = 'corrected'"_s},
        {u"permit_of_residence"_s, numbered(u"03"_s)},
        {u"pass_hong_kong"_s, numbered(u"04"_s)},
        {u"pass_taiwan"_s, numbered(u"05"_s)},
        {u"passport"_s, numbered(u"06"_s)},
        {u"permit_foreigner"_s, numbered(u"07"_s)},
        {u"no_document"_s, kPerson + u"p.id_type = '' AND p.id_number_seal IS NULL"_s},
        {u"same_name_same_village_one"_s, another(u"residence_division"_s)},
        {u"same_name_same_village_two"_s, another(u"residence_division"_s)},
        {u"same_name_same_birth_one"_s, another(u"birth_on"_s)},
        {u"same_name_same_birth_two"_s, another(u"birth_on"_s)},
        {u"brother_with_one_phone"_s,
         kPerson + u"p.sex = '1' AND EXISTS (SELECT 1 FROM person q WHERE q.sex = '2' AND "
                   "q.phone_index = p.phone_index)"_s},
        {u"sister_with_one_phone"_s,
         kPerson + u"p.sex = '2' AND EXISTS (SELECT 1 FROM person q WHERE q.sex = '1' AND "
                   "q.phone_index = p.phone_index)"_s},
        {u"tibetan_name_of_two"_s, named(u"卓玛"_s)},
        {u"tibetan_name_of_three"_s, named(u"才让吉"_s)},
        {u"tibetan_name_of_four"_s, named(u"仁青才旦"_s)},
        {u"tibetan_name_of_six"_s, named(u"更藏索南多杰"_s)},
        {u"middle_dot"_s, named(u"扎西·德吉"_s)},
        {u"bullet_for_dot"_s, named(u"扎西·央金"_s)},
        {u"katakana_dot"_s, named(u"扎西·拉毛"_s)},
        {u"full_stop_for_dot"_s, named(u"扎西·措毛"_s)},
        {u"blank_after_name"_s, named(u"尕藏卓玛"_s)},
        {u"rare_extension_a"_s, named(u"王㛃"_s)},
        {u"rare_extension_b"_s, named(u"李𡋾"_s)},
        {u"rare_extension_c"_s, named(u"张𫖯"_s)},
        {u"rare_extension_e"_s, named(u"陈𬱖"_s)},
        {u"name_of_twenty"_s, kPerson + u"length(p.name) = 20"_s},
        {u"name_of_one"_s, kPerson + u"length(p.name) = 1"_s},
        {u"alias_and_former_name"_s,
         kPerson + u"p.aliases LIKE '%阿卜杜拉%' AND p.aliases LIKE '%马小军%'"_s},
        {u"born_leap_day"_s, kPerson + u"p.birth_on = '1996-02-29'"_s},
        {u"born_new_year"_s, kPerson + u"p.birth_on = '1980-01-01'"_s},
        {u"a_month_below_sixteen"_s, kPerson + u"p.birth_on = '2006-12-30'"_s},
        {u"sixteenth_birthday"_s,
         kPerson + u"EXISTS (SELECT 1 FROM registration r WHERE r.person_id = p.id AND "
                   "r.registered_on = date(p.birth_on, '+16 years'))"_s},
        {u"over_a_hundred_and_twenty"_s, kPerson + u"p.birth_on < '1902-11-30'"_s},
        {u"sex_differs_from_number"_s, kPerson + u"p.sex = '2'"_s},
        {u"employed_before_registration"_s, employedFrom(-1)},
        {u"employed_on_registration"_s, employedFrom(0)},
        {u"employed_after_registration"_s, employedFrom(1)},
        {u"two_open_employments"_s, u"SELECT (%1) = 2"_s.arg(kWork + u"w.ended_on IS NULL"_s)},
        {u"no_contact_for_short_of_six_months"_s, lastContact(u"2022-05-31"_s)},
        {u"no_contact_for_six_months"_s, lastContact(u"2022-05-30"_s)},
        {u"no_contact_for_past_six_months"_s, lastContact(u"2022-05-29"_s)},
        {u"man_a_day_before_fifty"_s, hardship(u"1"_s, u"1972-12-01"_s, u"010"_s)},
        {u"man_of_fifty"_s, hardship(u"1"_s, u"1972-11-30"_s, u"010"_s)},
        {u"woman_of_thirty_nine"_s, hardship(u"2"_s, u"1982-12-01"_s, u"010"_s)},
        {u"woman_of_forty"_s, hardship(u"2"_s, u"1982-11-30"_s, u"010"_s)},
        {u"five_years_to_retirement"_s, hardship(u"1"_s, u"1967-11-30"_s, u"015"_s)},
        {u"five_years_and_a_day"_s, hardship(u"1"_s, u"1967-12-01"_s, u"015"_s)},
        {u"retirement_moves_in_2025"_s, hardship(u"2"_s, u"1975-02-10"_s, u"015"_s)},
        {u"two_hardship_categories"_s,
         u"SELECT (%1) = 2"_s.arg(kRegistration + u"r.kind = 'hardship' AND r.ended_on IS NULL"_s)},
        {u"hardship_expired"_s,
         kRegistration +
             u"r.kind = 'hardship' AND r.ended_on IS NOT NULL AND r.end_reason = '到期'"_s},
        {u"hardship_recognised_anew"_s,
         kRegistration + u"r.kind = 'hardship' AND r.ended_on IS NULL AND EXISTS (SELECT 1 FROM "
                         "registration e WHERE e.person_id = r.person_id AND e.kind = r.kind AND "
                         "e.ended_on < r.registered_on)"_s},
        {u"two_refusals"_s, refused(2)},
        {u"three_refusals_one_for_family"_s,
         refused(2) + u" AND (%1) = 1"_s.arg(kService + u"s.response = '5'"_s)},
        {u"three_letters_one_employer"_s, lettersOfOneDay(1)},
        {u"three_letters_three_employers"_s, lettersOfOneDay(3)},
        {u"same_vacancy_twice"_s,
         kLetter + u"j.voided_on IS NULL AND EXISTS (SELECT 1 FROM job_referral k WHERE "
                   "k.person_id = j.person_id AND k.vacancy_id = j.vacancy_id AND k.id <> j.id)"_s},
        {u"vacancy_closed_that_day"_s,
         kLetter +
             u"EXISTS (SELECT 1 FROM vacancy v WHERE v.id = j.vacancy_id AND v.state = '70')"_s},
        {u"receipt_on_day_seven"_s, receiptAfter(7)},
        {u"receipt_on_day_eight"_s, receiptAfter(8)},
        {u"receipt_never"_s,
         kLetter + u"NOT EXISTS (SELECT 1 FROM receipt x WHERE x.referral_id = j.id)"_s},
        {u"hired_without_employment"_s, kReceipt + u"x.result = '03' AND x.placement_id IS NULL"_s},
        {u"hired_without_receipt"_s,
         kWork + u"w.referral_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM receipt x WHERE "
                 "x.referral_id = w.referral_id)"_s},
        {u"receipt_corrected"_s, kReceipt + u"x.corrects IS NOT NULL"_s},
        {u"unwilling_then_willing"_s,
         kService + u"s.intent = '1' AND EXISTS (SELECT 1 FROM service e WHERE e.person_id = "
                    "s.person_id AND e.intent = '3' AND e.on_day < s.on_day)"_s},
        {u"unreachable"_s,
         u"SELECT COUNT(*) = 3 AND COUNT(DISTINCT on_day) = 3 AND COUNT(DISTINCT method) = 2 FROM "
         "service WHERE person_id = :id AND outcome = '02'"_s},
        {u"declined_with_reason"_s, kService + u"s.response = '2' AND s.reason_seal IS NOT NULL"_s},
        {u"declined_without_reason"_s, kService + u"s.response = '6' AND s.reason_seal IS NULL"_s},
        {u"pay_the_minimum"_s, kVacancy + u"v.wage_fen_low = 170000"_s},
        {u"pay_below_the_minimum"_s, kVacancy + u"v.wage_fen_low = 169900"_s},
        {u"pay_by_the_hour"_s, kVacancy + u"v.wage_mode = '4'"_s},
        {u"shop_became_firm"_s,
         kEmployer + u"e.credit_code LIKE '91%' AND EXISTS (SELECT 1 FROM employer_version o "
                     "WHERE o.employer_id = e.id)"_s},
        {u"code_with_wrong_inner_check"_s, kEmployer + u"e.credit_code = '91632421MA75200011'"_s},
        {u"employer_with_risk_flag"_s, kEmployer + u"e.blocked = 1"_s},
        {u"county_before_renaming"_s, kPerson + u"p.hukou_division = '630122'"_s},
        {u"county_after_renaming"_s, kPerson + u"p.hukou_division = '630106'"_s},
        {u"case_handed_over"_s,
         kRegistration + u"EXISTS (SELECT 1 FROM registration b WHERE b.id = r.corrects AND "
                         "b.officer_id <> r.officer_id)"_s},
        {u"only_a_name"_s,
         kPerson + u"p.sex = '' AND p.birth_on IS NULL AND p.id_type = '' AND "
                   "p.residence_division = '' AND p.phone_seal IS NULL AND p.education = ''"_s},
        {u"every_field_filled"_s,
         kPerson + u"length(p.name) = 60 AND p.aliases <> '' AND p.school <> '' AND p.major <> '' "
                   "AND p.graduated_on <> '' AND p.skills <> '' AND p.certificates <> '' AND "
                   "p.political <> '' AND p.marital <> '' AND p.health_seal IS NOT NULL AND "
                   "p.other_phone_seal IS NOT NULL AND p.bank_account_seal IS NOT NULL AND "
                   "p.note_seal IS NOT NULL"_s},
        {u"five_hundred_contacts"_s,
         u"SELECT (%1) = 500"_s.arg(kService + u"s.kind = 'contact'"_s)},
        {u"forty_referrals"_s, u"SELECT (%1) = 40"_s.arg(kLetter + u"TRUE"_s)},
        {u"earlier_month_corrected"_s,
         kService + u"s.corrects IS NOT NULL AND strftime('%Y-%m', s.recorded_at / 1000, "
                    "'unixepoch') > substr(s.on_day, 1, 7)"_s},
        {u"service_withdrawn"_s, kService + u"s.kind = 'withdrawal' AND s.corrects IS NOT NULL"_s},
        {u"letter_void"_s, kLetter + u"j.voided_on IS NOT NULL AND j.number <> ''"_s},
        {u"slip_printed_again"_s,
         u"SELECT COUNT(*) FROM print_record WHERE person_id = :id AND ordinal = 2"_s},
        {u"registration_ended"_s,
         kRegistration + u"r.ended_on IS NOT NULL AND r.corrects IS NOT NULL"_s},
    };
    return all;
}

}  // namespace

TEST(DemoCases, AreAskedForByTheirTags) {
    const auto all = tags();
    EXPECT_GT(all.size(), 90);
    EXPECT_EQ(QSet<QString>(all.begin(), all.end()).size(), all.size());
    for (const auto& tag : all) {
        const auto records = recordsOf(tag);
        ASSERT_EQ(records.size(), 1) << qPrintable(tag);
        const auto question = questions().value(tag);
        ASSERT_FALSE(question.isEmpty()) << qPrintable(tag);
        EXPECT_GT(sharedDemo().number(QString(question).replace(u":id"_s, records[0])), 0)
            << qPrintable(tag);
    }
}

TEST(DemoCases, KeepNumbersInOneFormHoweverTheyWereTyped) {
    EXPECT_TRUE(factsOf(u"number_ends_in_x"_s).idNumber.endsWith(u'X'));
    EXPECT_TRUE(factsOf(u"number_typed_small_x"_s).idNumber.endsWith(u'X'));
    for (const auto& tag : {u"number_typed_with_blanks"_s, u"number_typed_full_width"_s})
        EXPECT_TRUE(IdentityNumber::fromText(factsOf(tag).idNumber)) << qPrintable(tag);
    const auto number = factsOf(u"number_of_fifteen_digits"_s).idNumber;
    EXPECT_EQ(made(sharedDemo().session().people.findByIdNumber(number.left(6) + number.mid(8, 9))),
              PersonId(recordsOf(u"number_of_fifteen_digits"_s)[0].toLongLong()));
}

TEST(DemoCases, HoldTheAreasTheyName) {
    const std::pair<QString, QString> areas[]{
        {u"area_retired_minhe"_s, u"632122"_s}, {u"area_retired_huangzhong"_s, u"632124"_s},
        {u"area_retired_yushu"_s, u"632721"_s}, {u"area_newer_than_birth"_s, u"630106"_s},
        {u"area_of_no_place"_s, u"632421"_s},   {u"permit_of_residence"_s, u"810000"_s}};
    for (const auto& [tag, area] : areas)
        EXPECT_EQ(factsOf(tag).idNumber.left(6), area) << qPrintable(tag);
}

TEST(DemoCases, DifferInTheSexOfNumberAndRecord) {
    const auto facts = factsOf(u"sex_differs_from_number"_s);
    EXPECT_NE(IdentityNumber::fromText(facts.idNumber)->sex(), facts.sex);
}

TEST(DemoCases, AreLeftOutOfSmallOffices) {
    DemoOfficeFile small({.persons = 200});
    EXPECT_EQ(small.number(u"SELECT COUNT(*) FROM journal WHERE act = 'demo.case'"_s), 0);
    EXPECT_EQ(small.number(u"SELECT COUNT(*) FROM person"_s), 200);
}
