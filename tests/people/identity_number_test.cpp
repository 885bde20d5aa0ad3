// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/identity_number.h"
#include "core/people/id_document.h"
#include "tests/support/codes.h"

#include <gtest/gtest.h>

namespace zhiqiao::test {
namespace {

using namespace Qt::StringLiterals;

const QDate kToday(2022, 11, 15);
const Divisions& divisions() { return loadedCodes().divisions; }

std::string_view problemOf(const QString& typed) {
    return checkIdentityNumber(typed, divisions(), kToday).problem;
}

TEST(IdentityNumbers, SayWhatIsWrongWithThem) {
    const std::pair<QString, std::string_view> rows[] = {
        {u""_s, "identity.empty"},
        {u"   "_s, "identity.empty"},
        {u"63010219990307000"_s, "identity.wrong_length"},
        {u"63010219A903070007"_s, "identity.not_digits"},
        {u"X30102199903070007"_s, "identity.not_digits"},
        {u"63010299030700A"_s, "identity.not_digits"},
        {u"630102199903070001"_s, "identity.bad_check_character"},
        {u"632421197008151329"_s, "identity.bad_check_character"},
        {u"630102199003070000"_s, "identity.digits_lost"},
        {u"6.30102E+17"_s, "identity.spreadsheet_number"},
        {u"6.3E+17"_s, "identity.spreadsheet_number"},
        {u"63010219990230000X"_s, "identity.no_such_day"},
        {u"630102209903070003"_s, "identity.birth_in_future"},
        {u"639998199903070001"_s, "identity.unknown_area"},
        {u"张三的身份证号码十八个字哦是吗对"_s, "identity.wrong_length"},
        {u"٠٣٠١٠٢١٩٩٩٠٣٠٧٠٠٠٧"_s, "identity.not_digits"},
    };
    for (const auto& [typed, problem] : rows)
        EXPECT_EQ(problemOf(typed), problem) << qPrintable(typed);
}

TEST(IdentityNumbers, RefuseEverySingleWrongDigitAndSwappedNeighbours) {
    const auto good = u"630102199903070007"_s;
    for (qsizetype i = 0; i < good.size(); ++i) {
        for (int digit = 0; digit < 10; ++digit) {
            auto wrong = good;
            wrong[i] = QChar(u'0' + digit);
            EXPECT_EQ(problemOf(wrong).empty(), wrong == good) << qPrintable(wrong);
        }
        if (i == 0 || good[i] == good[i - 1]) continue;
        auto swapped = good;
        std::swap(swapped[i], swapped[i - 1]);
        EXPECT_FALSE(problemOf(swapped).empty()) << qPrintable(swapped);
    }
}

TEST(IdentityNumbers, MayBeBornTodayButNotTomorrow) {
    const auto numbered = [](const QString& birth) {
        const auto body = u"630102"_s + birth + u"000"_s;
        return body + identityCheckCharacter(body);
    };
    EXPECT_EQ(problemOf(numbered(u"20221115"_s)), "");
    EXPECT_EQ(problemOf(numbered(u"20221116"_s)), "identity.birth_in_future");
    EXPECT_EQ(problemOf(numbered(u"20000229"_s)), "");
    EXPECT_EQ(problemOf(numbered(u"19000229"_s)), "identity.no_such_day");
    EXPECT_EQ(problemOf(numbered(u"00010101"_s)), "");
}

TEST(IdentityNumbers, KeepWhatIsOnlyOdd) {
    const auto old = checkIdentityNumber(u"440524188001010014"_s, divisions(), kToday);
    EXPECT_TRUE(old.valid);
    EXPECT_EQ(old.findings, std::vector<std::string_view>{"identity.age_over_120"});
    const auto retired = checkIdentityNumber(u"630111199006060016"_s, divisions(), kToday);
    EXPECT_TRUE(retired.valid);
    EXPECT_EQ(retired.findings, std::vector<std::string_view>{"identity.area_older_than_person"});
    const auto late = checkIdentityNumber(u"630202198001010006"_s, divisions(), kToday);
    EXPECT_TRUE(late.valid);
    EXPECT_TRUE(late.findings.empty()) << "an area made after the birth is ordinary";
    EXPECT_TRUE(checkIdentityNumber(u"632122197605159976"_s, divisions(), kToday).findings.empty())
        << "the area held when the person was born";
}

TEST(IdentityNumbers, LetTheNumberSpeakAgainstWhatWasTyped) {
    const auto check = checkIdentityNumber(u"630102199903070007"_s, divisions(), kToday);
    EXPECT_TRUE(differencesFrom(check, QDate(1999, 3, 7), u"2"_s).empty());
    EXPECT_TRUE(differencesFrom(check, {}, {}).empty());
    EXPECT_TRUE(differencesFrom(check, {}, u"9"_s).empty()) << "not stated is no contradiction";
    EXPECT_EQ(differencesFrom(check, QDate(1999, 3, 8), u"1"_s),
              (std::vector<std::string_view>{"identity.birth_differs", "identity.sex_differs"}));
}

TEST(IdentityNumbers, OfFifteenDigitsAreForImportsOnly) {
    const auto typed = u"630102990307000"_s;
    EXPECT_TRUE(checkIdentityNumber(typed, divisions(), kToday).valid);
    EXPECT_EQ(checkIdentityNumber(typed, divisions(), kToday, OldNumbers::Refuse).problem,
              "identity.old_number");
    EXPECT_EQ(eighteenCharactersOf(typed), u"630102199903070007"_s);
    EXPECT_EQ(eighteenCharactersOf(u"630102981231998"_s), u"63010218981231998X"_s);
    EXPECT_EQ(eighteenCharactersOf(u"632421200511202464"_s), u"632421200511202464"_s);
}

TEST(IdentityNumbers, AreReadBackWithoutTheDivisions) {
    const auto number = IdentityNumber::fromText(u"632221198802299971"_s);
    ASSERT_TRUE(number);
    EXPECT_EQ(number->birth(), QDate(1988, 2, 29));
    EXPECT_EQ(number->sex(), u"1"_s);
    EXPECT_EQ(number->area(), u"632221"_s);
    EXPECT_EQ(number->sequence(), 997);
    EXPECT_FALSE(IdentityNumber::fromText(u"632221198802299970"_s));
    EXPECT_FALSE(IdentityNumber::fromText(u"630102990307000"_s));
}

TEST(TestPersons, HaveNumbersNobodyHolds) {
    const auto made = [](const QString& area, const QString& birth, const QString& sequence) {
        const auto body = area + birth + sequence;
        return body + identityCheckCharacter(body);
    };
    const std::tuple<QString, QString, QString, bool> rows[] = {
        {u"630102"_s, u"20050101"_s, u"000"_s, true},
        {u"630102"_s, u"20050101"_s, u"001"_s, false},
        {u"630102"_s, u"19981231"_s, u"997"_s, true},
        {u"630102"_s, u"19990101"_s, u"997"_s, false},
        {u"630102"_s, u"19800101"_s, u"999"_s, false},
        {u"630102"_s, u"19800101"_s, u"995"_s, false},
        {u"632122"_s, u"20130101"_s, u"123"_s, false},
        {u"632122"_s, u"20140101"_s, u"123"_s, true},
        {u"632124"_s, u"20000101"_s, u"123"_s, true},
        {u"632421"_s, u"19600101"_s, u"123"_s, true},
        {u"110101"_s, u"19800101"_s, u"123"_s, false},
    };
    for (const auto& [area, birth, sequence, test] : rows)
        EXPECT_EQ(isTestPerson(made(area, birth, sequence), divisions()), test)
            << qPrintable(area + birth + sequence);
    EXPECT_FALSE(isTestPerson(u"not a number"_s, divisions()));
}

TEST(IdDocuments, GoByTheirKind) {
    const std::tuple<QString, QString, std::string_view> rows[] = {
        {u"01"_s, u"630102199903070007"_s, ""},
        {u"03"_s, u"830000199001010004"_s, ""},
        {u"04"_s, u"H12345678"_s, ""},
        {u"04"_s, u"K12345678"_s, "document.wrong_form"},
        {u"05"_s, u"1234567890(A)"_s, ""},
        {u"06"_s, u"g 12345678"_s, ""},
        {u"06"_s, u"G1"_s, "document.wrong_form"},
        {u"06"_s, u""_s, "document.empty"},
        {u"07"_s, u"963840199801010009"_s, ""},
        {u"08"_s, u"军字第12345号"_s, ""},
        {u"99"_s, u"AB-1234567"_s, ""},
    };
    for (const auto& [kind, value, problem] : rows)
        EXPECT_EQ(checkIdDocument(kind, value, divisions(), kToday).problem, problem)
            << qPrintable(kind + u' ' + value);
}

TEST(IdDocuments, KeepAForeignPermitWhoseCheckFails) {
    const auto permit = checkForeignPermit(u"963840199801010001"_s, kToday);
    EXPECT_TRUE(permit.valid);
    EXPECT_EQ(permit.findings, std::vector<std::string_view>{"document.unverified"});
    EXPECT_TRUE(checkForeignPermit(u"963840199801010009"_s, kToday).findings.empty());
}

TEST(DisabilityCertificates, MayBeReissued) {
    const auto check = [](const QString& typed) {
        return checkDisabilityCertificate(typed, divisions(), kToday).problem;
    };
    EXPECT_EQ(check(u"63010219990307000743"_s), "");
    EXPECT_EQ(check(u"63010219990307000743b1"_s), "");
    EXPECT_EQ(check(u"63010219990307000783"_s), "document.bad_disability_code");
    EXPECT_EQ(check(u"63010219990307000145"_s), "identity.bad_check_character");
    EXPECT_EQ(check(u"630102199903070007"_s), "document.wrong_form");
}

}  // namespace
}  // namespace zhiqiao::test
