// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/data_check.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace zhiqiao {

namespace {

struct DataChecks {
    Q_DECLARE_TR_FUNCTIONS(DataChecks)
};

constexpr std::array kSeverities{std::string_view("error"), std::string_view("warning"),
                                 std::string_view("hint")};
constexpr std::array kSubjects{std::string_view("person"), std::string_view("household"),
                               std::string_view("employer")};

constexpr auto kError = Severity::Error;
constexpr auto kWarning = Severity::Warning;
constexpr auto kHint = Severity::Hint;
constexpr auto kPerson = CheckSubject::Person;
constexpr auto kFacts = CheckPlace::Facts;
constexpr auto kTimeline = CheckPlace::Timeline;

constexpr DataCheck kChecks[] = {
    {"number_malformed", kError, kPerson, kFacts, "id_number",
     QT_TRANSLATE_NOOP("DataChecks", "The identity number is not one that can be issued."),
     QT_TRANSLATE_NOOP("DataChecks", "Copy the 18 characters from the card."), u"GB 11643-1999"},
    {"sex_differs", kError, kPerson, kFacts, "sex",
     QT_TRANSLATE_NOOP("DataChecks", "The sex differs from the identity number."),
     QT_TRANSLATE_NOOP("DataChecks", "Compare both with the card and correct the wrong one."),
     u"GB 11643-1999"},
    {"birth_differs", kError, kPerson, kFacts, "birth_on",
     QT_TRANSLATE_NOOP("DataChecks", "The day of birth differs from the identity number."),
     QT_TRANSLATE_NOOP("DataChecks", "Compare both with the card and correct the wrong one."),
     u"GB 11643-1999"},
    {"birth_in_future", kError, kPerson, kFacts, "birth_on",
     QT_TRANSLATE_NOOP("DataChecks", "The day of birth has not come yet."),
     QT_TRANSLATE_NOOP("DataChecks", "Correct the day of birth."), u"人力资源市场暂行条例 第23条"},
    {"graduated_too_young", kError, kPerson, kFacts, "graduated_on",
     QT_TRANSLATE_NOOP("DataChecks", "The person would have left school as a child."),
     QT_TRANSLATE_NOOP("DataChecks", "Compare the day of graduation and the day of birth."),
     u"义务教育法 第11条"},
    {"employed_too_young", kError, kPerson, kTimeline, "employment",
     QT_TRANSLATE_NOOP("DataChecks", "The employment began before the person was of working age."),
     QT_TRANSLATE_NOOP("DataChecks", "Compare the day of birth and the first day of work."),
     u"劳动法 第15条"},
    {"ends_before_begin", kError, kPerson, kTimeline, "registration",
     QT_TRANSLATE_NOOP("DataChecks", "It ended before it began."),
     QT_TRANSLATE_NOOP("DataChecks", "Correct the first or the last day."),
     u"人力资源市场暂行条例 第33条"},
    {"day_in_future", kError, kPerson, kTimeline, "registration",
     QT_TRANSLATE_NOOP("DataChecks", "It was recorded with a day that had not come yet."),
     QT_TRANSLATE_NOOP("DataChecks", "Correct the day."), u"人力资源市场暂行条例 第33条"},
    {"unemployed_at_work", kError, kPerson, kTimeline, "unemployment",
     QT_TRANSLATE_NOOP("DataChecks", "Registered as unemployed and as employed in the same time."),
     QT_TRANSLATE_NOOP("DataChecks", "End the one that no longer holds, with its day."),
     u"就业服务与就业管理规定 第66条"},
    {"post_beside_work", kError, kPerson, kTimeline, "employment",
     QT_TRANSLATE_NOOP("DataChecks", "A public-welfare post is held beside another employment."),
     QT_TRANSLATE_NOOP("DataChecks", "End the post, or the other employment, with its day."),
     u"人社部发〔2019〕124号"},
    {"trainee_settled", kError, kPerson, kTimeline, "destination",
     QT_TRANSLATE_NOOP("DataChecks", "An internship is counted as a settled destination or job."),
     QT_TRANSLATE_NOOP("DataChecks",
                       "Record the destination as waiting for work until a contract is signed."),
     u"就业见习管理暂行办法; M063"},
    {"transfers_overlap", kError, kPerson, kTimeline, "transfer",
     QT_TRANSLATE_NOOP("DataChecks", "Two transfers are recorded for the same time."),
     QT_TRANSLATE_NOOP("DataChecks", "End the earlier one before the later one begins."), u"M002"},
    {"household_twice", kError, kPerson, CheckPlace::Household, "household",
     QT_TRANSLATE_NOOP("DataChecks", "The person belonged to two households in the same time."),
     QT_TRANSLATE_NOOP("DataChecks", "Let the person leave one of them."), u"就业促进法 第56条"},
    {"household_without_head", kError, CheckSubject::Household, CheckPlace::Household, "head",
     QT_TRANSLATE_NOOP("DataChecks", "The household has no head."),
     QT_TRANSLATE_NOOP("DataChecks", "Add the head as the booklet names it."),
     u"就业促进法 第56条"},
    {"employer_code_wrong", kError, CheckSubject::Employer, CheckPlace::Employer, "credit_code",
     QT_TRANSLATE_NOOP("DataChecks", "The credit code of the employer is not a valid one."),
     QT_TRANSLATE_NOOP("DataChecks", "Copy the 18 characters from the business licence."),
     u"GB 32100-2015"},

    {"number_missing", kWarning, kPerson, kFacts, "id_number",
     QT_TRANSLATE_NOOP("DataChecks", "An identity card is named, but no number."),
     QT_TRANSLATE_NOOP("DataChecks", "Add the number, or take the kind of document out."),
     u"人力资源市场暂行条例 第23条"},
    {"number_was_anothers", kWarning, kPerson, kFacts, "id_number",
     QT_TRANSLATE_NOOP("DataChecks", "Somebody else was recorded under this number before."),
     QT_TRANSLATE_NOOP("DataChecks", "Compare both people with their cards."), u"GB 11643-1999"},
    {"name_badly_written", kWarning, kPerson, kFacts, "name",
     QT_TRANSLATE_NOOP("DataChecks", "The name has a blank or a dot where none belongs."),
     QT_TRANSLATE_NOOP("DataChecks", "Write the name as on the card, with · between its parts."),
     u"GB/T 36902-2018"},
    {"residence_gone", kWarning, kPerson, kFacts, "residence_division",
     QT_TRANSLATE_NOOP("DataChecks", "The place of residence has a code that is no longer used."),
     QT_TRANSLATE_NOOP("DataChecks", "Choose the place as it is called today."), u"GB/T 2260"},
    {"end_reason_missing", kWarning, kPerson, kTimeline, "end_reason",
     QT_TRANSLATE_NOOP("DataChecks", "It ended, and the list has no such reason."),
     QT_TRANSLATE_NOOP("DataChecks", "Correct the record and choose the reason."),
     u"就业服务与就业管理规定 第66条"},
    {"unemployment_goes_on", kWarning, kPerson, kTimeline, "unemployment",
     QT_TRANSLATE_NOOP("DataChecks",
                       "The person found work, and the registration as unemployed still holds."),
     QT_TRANSLATE_NOOP("DataChecks",
                       "Register the employment; it ends the registration as unemployed."),
     u"就业服务与就业管理规定 第66条"},
    {"unemployed_retired", kWarning, kPerson, kTimeline, "unemployment",
     QT_TRANSLATE_NOOP("DataChecks", "Registered as unemployed beyond the age of retirement."),
     QT_TRANSLATE_NOOP("DataChecks", "End the registration when the pension has begun."),
     u"就业服务与就业管理规定 第63条"},
    {"no_contact", kWarning, kPerson, kTimeline, "contact",
     QT_TRANSLATE_NOOP("DataChecks", "Nobody reached the registered person for too long."),
     QT_TRANSLATE_NOOP("DataChecks",
                       "Contact the person; without contact the registration is cancelled."),
     u"就业服务与就业管理规定 第66条"},
    {"work_code_wrong", kWarning, kPerson, kTimeline, "credit_code",
     QT_TRANSLATE_NOOP("DataChecks", "The credit code in the registration is not a valid one."),
     QT_TRANSLATE_NOOP("DataChecks", "Copy the 18 characters from the contract or the licence."),
     u"GB 32100-2015"},
    {"wage_below_minimum", kWarning, kPerson, kTimeline, "monthly_pay",
     QT_TRANSLATE_NOOP("DataChecks", "The monthly pay is below the minimum wage of the place."),
     QT_TRANSLATE_NOOP("DataChecks", "Ask for the pay again, or record the work as part-time."),
     u"最低工资规定; rule V4"},
    {"no_destination", kWarning, kPerson, kTimeline, "destination",
     QT_TRANSLATE_NOOP("DataChecks", "The year is over, and where the graduate went is unknown."),
     QT_TRANSLATE_NOOP("DataChecks", "Ask the graduate and record the destination."), u"M043"},
    {"destination_unproved", kWarning, kPerson, kTimeline, "evidence",
     QT_TRANSLATE_NOOP("DataChecks", "The destination counts as settled, and no paper proves it."),
     QT_TRANSLATE_NOOP("DataChecks", "See the paper and name it in the record."), u"M044"},
    {"hired_without_work", kWarning, kPerson, kTimeline, "receipt",
     QT_TRANSLATE_NOOP("DataChecks", "A slip says hired, and no employment was recorded since."),
     QT_TRANSLATE_NOOP("DataChecks", "Ask the employer and register the employment."),
     u"就业服务与就业管理规定 第62条"},
    {"recheck_overdue", kWarning, kPerson, CheckPlace::Recognition, "recheck",
     QT_TRANSLATE_NOOP("DataChecks", "The recognition of hardship is past its day of review."),
     QT_TRANSLATE_NOOP("DataChecks", "Check the case again and record the review."), u"M067"},
    {"recognition_unproved", kWarning, kPerson, CheckPlace::Recognition, "evidence",
     QT_TRANSLATE_NOOP("DataChecks", "The recognition lacks a paper that its category asks for."),
     QT_TRANSLATE_NOOP("DataChecks", "Ask for the paper; a wrong category is applied for anew."),
     u"就业促进法 第52条"},
    {"recognised_at_work", kWarning, kPerson, CheckPlace::Recognition, "employed",
     QT_TRANSLATE_NOOP("DataChecks",
                       "Recognised as in hardship and at work, and the recognition says nothing."),
     QT_TRANSLATE_NOOP("DataChecks", "Record in the recognition that the person found work."),
     u"M067"},
    {"consent_missing", kWarning, kPerson, CheckPlace::Consent, "consent",
     QT_TRANSLATE_NOOP("DataChecks",
                       "Sensitive data are kept for a recognition, and no consent is on record."),
     QT_TRANSLATE_NOOP("DataChecks", "Show the notice and record the person's consent."),
     u"个人信息保护法 第29条"},
    {"relocated_idle", kWarning, CheckSubject::Household, CheckPlace::Household, "members",
     QT_TRANSLATE_NOOP("DataChecks", "A relocated household has nobody at work who could be."),
     QT_TRANSLATE_NOOP("DataChecks", "Offer work to a member; one has to be employed."), u"M076"},
    {"employer_kind_differs", kWarning, CheckSubject::Employer, CheckPlace::Employer, "kind",
     QT_TRANSLATE_NOOP("DataChecks", "The credit code speaks of another kind of employer."),
     QT_TRANSLATE_NOOP("DataChecks", "Compare both with the business licence."), u"GB 32100-2015"},

    {"age_over_limit", kHint, kPerson, kFacts, "birth_on",
     QT_TRANSLATE_NOOP("DataChecks", "The person would be extraordinarily old."),
     QT_TRANSLATE_NOOP("DataChecks", "Compare the day of birth with the card."), u"GB 11643-1999"},
    {"phone_shared", kHint, kPerson, kFacts, "phone",
     QT_TRANSLATE_NOOP("DataChecks", "Many people are recorded under this phone."),
     QT_TRANSLATE_NOOP("DataChecks", "Ask the person for the own number at the next contact."),
     u"本程序约定"},
    {"transfer_return_past", kHint, kPerson, kTimeline, "until",
     QT_TRANSLATE_NOOP("DataChecks", "The day of return has passed, and the transfer still holds."),
     QT_TRANSLATE_NOOP("DataChecks", "Ask whether the person is back and end the transfer."),
     u"M002"},
    {"employer_code_inner", kHint, CheckSubject::Employer, CheckPlace::Employer, "credit_code",
     QT_TRANSLATE_NOOP("DataChecks", "The organisation code inside the credit code does not fit."),
     QT_TRANSLATE_NOOP("DataChecks", "Some licences have such codes; compare with the licence."),
     u"GB 11714-1997"},
    {"graduates_on_one_day", kHint, CheckSubject::Employer, CheckPlace::Employer, "placements",
     QT_TRANSLATE_NOOP("DataChecks", "Very many graduates began at one employer on one day."),
     QT_TRANSLATE_NOOP("DataChecks", "Ask the employer for the list of those who began."), u"M044"},
};

}  // namespace

std::string_view codeOf(Severity severity) { return kSeverities[size_t(severity)]; }

std::optional<Severity> severityOf(QStringView code) {
    const auto at = std::ranges::find(kSeverities, code,
                                      [](std::string_view known) { return toQString(known); });
    if (at == kSeverities.end()) return std::nullopt;
    return Severity(at - kSeverities.begin());
}

QString textOf(Severity severity) {
    static constexpr const char* kTexts[] = {QT_TRANSLATE_NOOP("DataChecks", "Error"),
                                             QT_TRANSLATE_NOOP("DataChecks", "Warning"),
                                             QT_TRANSLATE_NOOP("DataChecks", "Hint")};
    return DataChecks::tr(kTexts[size_t(severity)]);
}

std::string_view codeOf(CheckSubject subject) { return kSubjects[size_t(subject)]; }

std::optional<CheckSubject> checkSubjectOf(QStringView code) {
    const auto at =
        std::ranges::find(kSubjects, code, [](std::string_view known) { return toQString(known); });
    if (at == kSubjects.end()) return std::nullopt;
    return CheckSubject(at - kSubjects.begin());
}

std::span<const DataCheck> dataChecks() { return kChecks; }

const DataCheck* dataCheck(QStringView id) {
    const auto at = std::ranges::find_if(
        kChecks, [&](const DataCheck& check) { return id == toQString(check.id); });
    return at == std::end(kChecks) ? nullptr : at;
}

QString messageOf(const DataCheck& check) { return DataChecks::tr(check.message); }

QString fixOf(const DataCheck& check) { return DataChecks::tr(check.fix); }

}  // namespace zhiqiao
