// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "tests/demo/demo_office_fixture.h"

#include <set>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

OfficeSession& session() { return sharedDemo().session(); }

/// "check subject record" of every row of the list.
std::set<QString> everyRow() {
    std::set<QString> rows;
    ListQuery query{.limit = 500};
    const auto columns = session().findingRows->columns();
    const auto cell = [&](const ListRow& row, const QString& key) {
        const auto at = std::ranges::find(columns, key, &ListColumn::key);
        return row.cells[size_t(at - columns.begin())].toString();
    };
    do {
        const auto page = made(session().findingRows->page(query));
        for (const auto& row : page.rows)
            rows.insert(u"%1 %2 %3 %4"_s.arg(cell(row, u"check"_s), cell(row, u"subject"_s),
                                             cell(row, u"subject_id"_s),
                                             cell(row, u"record_id"_s)));
        query.after = page.next;
    } while (!query.after.isEmpty());
    return rows;
}

/// The same of each record by itself.
std::set<QString> everyLook(QDate day) {
    std::set<QString> rows;
    const auto ports = session().checkPorts();
    std::optional<FindingSubject> last;
    for (;;) {
        const auto next = made(session().findings.subjectsAfter(last, 500));
        if (next.empty()) return rows;
        for (const auto& subject : next) {
            for (const auto& finding : made(lookAt(ports, subject, day)).findings)
                if (finding.holdsOn(day))
                    rows.insert(u"%1 %2 %3 %4"_s
                                    .arg(toQString(finding.check), toQString(codeOf(subject.kind)))
                                    .arg(subject.id)
                                    .arg(finding.record));
            last = subject;
        }
    }
}

std::string checksOf(const QString& tag) {
    const auto ids = sharedDemo().column(
        u"SELECT subject_id FROM journal WHERE act = 'demo.case' AND subject = '%1'"_s.arg(tag));
    const auto page = made(session().findingRows->page(
        {.filters = {{u"subject_id"_s, ids.value(0)}, {u"finding_state"_s, u"open"_s}}}));
    QStringList checks;
    for (const auto& row : page.rows) checks << row.cells[1].toString();
    checks.sort();
    return checks.join(u' ').toStdString();
}

}  // namespace

TEST(DemoChecks, ListWhatALookAtEachRecordFinds) {
    const auto listed = everyRow();
    const auto looked = everyLook(session().clock().today());
    for (const auto& row : listed) EXPECT_TRUE(looked.contains(row)) << row.toStdString();
    for (const auto& row : looked) EXPECT_TRUE(listed.contains(row)) << row.toStdString();
    const auto count = made(session().findingRows->count({}, 1'000'000));
    EXPECT_EQ(count, qint64(listed.size()));
    EXPECT_GT(count, 0);
}

/// Asked in SQL that shares nothing with the checks.
TEST(DemoChecks, AgreeWithARecountInSql) {
    const auto today = session().clock().today().toString(Qt::ISODate);
    const auto holds = u"NOT EXISTS (SELECT 1 FROM registration c WHERE c.corrects = %1.id)"_s;
    const std::pair<QString, QString> recounts[] = {
        {u"unemployed_at_work"_s,
         u"SELECT count(DISTINCT u.id) FROM registration u JOIN registration e "
         "ON e.person_id = u.person_id WHERE u.kind = 'unemployment' AND e.kind = 'employment' "
         "AND "_s +
             holds.arg(u"u"_s) + u" AND "_s + holds.arg(u"e"_s) +
             u" AND u.registered_on < coalesce(e.ended_on, '9') "
             "AND e.registered_on < coalesce(u.ended_on, '9') AND max(u.registered_on, "
             "e.registered_on) <= '%1'"_s.arg(today)},
        {u"phone_shared"_s,
         u"SELECT count(*) FROM person WHERE phone_index IN (SELECT phone_index FROM person "
         "WHERE phone_index IS NOT NULL GROUP BY phone_index HAVING count(*) > 3)"_s},
        {u"number_missing"_s,
         u"SELECT count(*) FROM person WHERE id_type = '01' AND id_number_index IS NULL"_s},
        {u"unemployment_goes_on"_s,
         u"SELECT count(DISTINCT u.id) FROM registration u JOIN placement w "
         "ON w.person_id = u.person_id WHERE u.kind = 'unemployment' AND u.ended_on IS NULL AND "_s +
             holds.arg(u"u"_s) +
             u" AND w.corrected = 0 AND w.ended_on IS NULL AND w.start_on >= u.registered_on "
             "AND w.start_on <= '%1'"_s.arg(today)},
        {u"household_without_head"_s,
         u"SELECT count(*) FROM household h WHERE h.closed_on IS NULL AND EXISTS (SELECT 1 FROM "
         "household_member m WHERE m.household_id = h.id AND m.left_on IS NULL) AND NOT EXISTS "
         "(SELECT 1 FROM household_member m WHERE m.household_id = h.id AND m.left_on IS NULL "
         "AND m.relation = '0')"_s}};
    for (const auto& [check, sql] : recounts)
        EXPECT_EQ(made(session().findingRows->count({.filters = {{u"check"_s, check}}}, 1'000'000)),
                  sharedDemo().number(sql))
            << check.toStdString();
}

TEST(DemoChecks, FireOnTheEdgeCasesThatAreWrong) {
    EXPECT_EQ(checksOf(u"sex_differs_from_number"_s), "sex_differs");
    EXPECT_EQ(checksOf(u"employed_on_registration"_s), "unemployment_goes_on");
    EXPECT_EQ(checksOf(u"employed_after_registration"_s), "unemployment_goes_on");
    EXPECT_EQ(checksOf(u"no_contact_for_past_six_months"_s), "no_contact");
    EXPECT_EQ(checksOf(u"hired_without_employment"_s), "hired_without_work");
    EXPECT_EQ(checksOf(u"code_with_wrong_inner_check"_s), "employer_code_inner");
    EXPECT_EQ(checksOf(u"over_a_hundred_and_twenty"_s), "age_over_limit");
}

/// Unusual, and right.
TEST(DemoChecks, KeepSilentOverEdgeCasesThatAreRight) {
    for (const auto& tag : {u"number_ends_in_x"_s,
                            u"number_typed_small_x"_s,
                            u"number_typed_with_blanks"_s,
                            u"number_typed_full_width"_s,
                            u"number_of_fifteen_digits"_s,
                            u"area_retired_minhe"_s,
                            u"area_retired_huangzhong"_s,
                            u"area_retired_yushu"_s,
                            u"area_newer_than_birth"_s,
                            u"area_of_no_place"_s,
                            u"number_changed"_s,
                            u"permit_of_residence"_s,
                            u"pass_hong_kong"_s,
                            u"pass_taiwan"_s,
                            u"permit_foreigner"_s,
                            u"passport"_s,
                            u"no_document"_s,
                            u"same_name_same_village_one"_s,
                            u"same_name_same_birth_one"_s,
                            u"brother_with_one_phone"_s,
                            u"sister_with_one_phone"_s,
                            u"tibetan_name_of_two"_s,
                            u"tibetan_name_of_six"_s,
                            u"middle_dot"_s,
                            u"bullet_for_dot"_s,
                            u"katakana_dot"_s,
                            u"full_stop_for_dot"_s,
                            u"blank_after_name"_s,
                            u"rare_extension_b"_s,
                            u"name_of_twenty"_s,
                            u"name_of_one"_s,
                            u"born_leap_day"_s,
                            u"born_new_year"_s,
                            u"sixteenth_birthday"_s,
                            u"employed_before_registration"_s,
                            u"no_contact_for_short_of_six_months"_s,
                            u"no_contact_for_six_months"_s,
                            u"woman_of_thirty_nine"_s,
                            u"hired_without_receipt"_s,
                            u"receipt_corrected"_s,
                            u"unwilling_then_willing"_s,
                            u"county_before_renaming"_s,
                            u"county_after_renaming"_s,
                            u"case_handed_over"_s,
                            u"only_a_name"_s,
                            u"five_hundred_contacts"_s,
                            u"registration_ended"_s})
        EXPECT_EQ(checksOf(tag), "") << tag.toStdString();
}

/// The errors among them are the rows of the day's work.
TEST(DemoChecks, StandInTheWorkOfTheDay) {
    const auto errors =
        made(session().findingRows->count({.filters = {{u"severity"_s, u"error"_s},
                                                       {u"finding_state"_s, u"open"_s},
                                                       {u"subject"_s, u"person"_s}}},
                                          1000));
    EXPECT_GT(errors, 0);
    EXPECT_EQ(made(session().worklistRows->count({.filters = {{u"kind"_s, u"finding"_s}}}, 1000)),
              errors);
}
