// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/compare_desk.h"

namespace zhiqiao::test {

using namespace Qt::StringLiterals;

class ComparedFiles : public CompareDesk {};

// What each owner's file says about the first sample person (男,
// 1999-05-04, 藏族, 大专, 雪河县盐泉镇, 雪河县盐泉镇湖滨路2号, 14200000001) and what of it differs.
struct OwnerCase {
    const char* title;
    const char* owner;
    const char* header;
    const char* row;
    const char* counts;  ///< rows same different unknown refused
    const char* differences;
};
const OwnerCase kOwnerCases[] = {
    {"the same name and number", "1", "姓名,身份证号", "卓玛丁,{n}", "1 1 0 0 0", ""},
    {"a former name", "3", "姓名,身份证号", "才让,{n}", "1 1 0 0 0", ""},
    {"another name", "4", "姓名,身份证号", "卓玛吉,{n}", "1 0 1 0 0", "name:卓玛丁>卓玛吉(open)"},
    {"a new phone", "2", "社会保障号码,手机号码", "{n},14200000099", "1 0 1 0 0",
     "phone:14200000001>14200000099(open)"},
    {"the other phone", "2", "社会保障号码,手机号码", "{n},0978-0000002", "1 1 0 0 0", ""},
    {"empty cells", "2", "社会保障号码,姓名,手机号码,家庭住址", "{n},,,", "1 1 0 0 0", ""},
    {"a nearer place", "3", "身份证号,户籍地", "{n},雪河县", "1 1 0 0 0", ""},
    {"another place", "3", "身份证号,户籍地", "{n},639921100", "1 0 1 0 0",
     "hukou_division:639921102>639921100(open)"},
    {"the same address spelt otherwise", "3", "身份证号,住址", "{n},雪河县盐泉镇湖滨路 2 号",
     "1 1 0 0 0", ""},
    {"another address", "3", "身份证号,住址", "{n},雪河县盐泉镇湖滨路9号", "1 0 1 0 0",
     "address:雪河县盐泉镇湖滨路2号>雪河县盐泉镇湖滨路9号(open)"},
    {"a higher schooling, and the sex the number tells", "1", "身份证号,学历,性别", "{n},本科,男",
     "1 0 1 0 0", "education:31>21(open)"},
    {"the month of graduation", "1", "身份证号,毕业时间", "{n},2022-06", "1 1 0 0 0", ""},
    {"another day of graduation", "1", "身份证号,毕业时间", "{n},2021-06-30", "1 0 1 0 0",
     "graduated_on:2022-06-30>2021-06-30(open)"},
    {"a number of nobody", "2", "姓名,身份证号", "卓玛九,{x}", "1 0 0 1 0", ""},
    {"no number", "2", "姓名,身份证号", "卓玛丁,", "1 0 0 0 1", ""},
    {"a wrong number", "2", "姓名,身份证号", "卓玛丁,{w}", "1 0 0 0 1", ""},
    {"a place nobody knows", "3", "身份证号,户籍地", "{n},某处", "1 0 0 0 1", ""},
};

TEST_P(ComparedFiles, SayFieldByFieldWhatTheOwnerKnowsOtherwise) {
    const auto person = register_(samplePerson(1));
    const auto before = factsOf(person);
    for (const auto& one : kOwnerCases) {
        auto lines = QByteArray(one.header) + '\n' + one.row + '\n';
        const auto number = before.idNumber.toLatin1();
        lines.replace("{n}", number);
        lines.replace("{x}", sampleIdNumber(9).toLatin1());
        lines.replace("{w}", number.chopped(1) + (number.endsWith('1') ? "2" : "1"));
        const auto report = compare(lines, QString::fromLatin1(one.owner));
        ASSERT_EQ(counts(report), one.counts) << one.title;
        const auto& recorded = report->comparison;
        EXPECT_EQ(differences(open(recorded.id)), one.differences) << one.title;
        EXPECT_EQ(recorded.facts.owner, QString::fromLatin1(one.owner));
        EXPECT_EQ(recorded.facts.asOf, asOf_);
        EXPECT_EQ(recorded.on, kToday);
        EXPECT_EQ(recorded.recorded.staff, test_->actor().staff);
        EXPECT_EQ(report->handedBack.rows.size(),
                  size_t(recorded.facts.unknown + recorded.facts.refused))
            << one.title;
    }
    EXPECT_EQ(factsOf(person), before) << "nothing is written without acceptance";
}

TEST_P(ComparedFiles, FindAPersonByOldAndFormerNumbers) {
    auto facts = samplePerson(1);
    const auto now = sampleIdNumber(2);
    const auto old = facts.idNumber.left(6) + facts.idNumber.mid(8, 9);
    const auto person = register_(facts);
    EXPECT_EQ(counts(compare("身份证号,姓名\n" + old.toLatin1() + ",卓玛丁\n")), "1 1 0 0 0")
        << "15 digits";
    change(person, [&](PersonFacts& f) { f.idNumber = now; });
    EXPECT_EQ(counts(compare("身份证号,姓名\n" + facts.idNumber.toLatin1() + ",卓玛丁\n")),
              "1 1 0 0 0")
        << "a number of before";
    const auto both = compare("身份证号,姓名\n" + facts.idNumber.toLatin1() + ",卓玛丁\n" +
                              now.toLatin1() + ",卓玛吉\n");
    EXPECT_EQ(counts(both), "2 1 0 0 1") << "two numbers of one person";
}

// The number of before told 男 and another day of birth.
TEST_P(ComparedFiles, SayNothingOfSexAndBirthByANumberOfBefore) {
    const auto former = samplePerson(1).idNumber.toLatin1();
    const auto person = register_(samplePerson(1));
    const QDate born(1998, 3, 2);
    change(person, [&](PersonFacts& f) {
        f.idNumber = sampleIdNumber(2, born);
        f.sex = u"2"_s;
        f.birthOn = born;
    });
    const auto report =
        compare("身份证号,性别,出生日期,手机\n" + former + ",男,1999-05-04,14200000099\n");
    ASSERT_EQ(counts(report), "1 0 1 0 0");
    EXPECT_EQ(differences(open(report->comparison.id)), "phone:14200000001>14200000099(open)");
}

TEST_P(ComparedFiles, HandBackTheSecondRowAboutAPerson) {
    const auto person = register_(samplePerson(1));
    const auto number = factsOf(person).idNumber.toLatin1();
    const auto report =
        compare("身份证号,手机\n" + number + ",14200000098\n" + number + ",14200000099\n");
    ASSERT_EQ(counts(report), "2 0 1 0 1");
    ASSERT_EQ(report->refusals.size(), 1U);
    EXPECT_EQ(report->refusals[0].cell, u"A3"_s);
    EXPECT_TRUE(report->refusals[0].reason.contains(u'2')) << "names the earlier row";
    const auto back = files_.path("back.csv");
    ASSERT_TRUE(ok(writeRefusals(back, report->handedBack)));
    EXPECT_TRUE(bytesOf(back).contains(number + ",14200000099"));
}

TEST_P(ComparedFiles, AreRefusedWhenTheyCannotBeCompared) {
    EXPECT_EQ(counts(compare("姓名,手机\n卓玛丁,14200000001\n")), "exchange.columns_missing");
    EXPECT_EQ(counts(compare("社会保障号码,参保状态\n1,参保\n")), "exchange.no_header")
        << "nothing beside the number";
    EXPECT_EQ(counts(compare("姓名,身份证号\n")), "exchange.no_rows");
    EXPECT_EQ(counts(compare("PK\x03\x04 broken")), "exchange.damaged");
    EXPECT_EQ(counts(compare("姓名,身份证号\n卓玛丁,1\n", u"77"_s)), "code.unknown");
    EXPECT_EQ(counts(compare("姓名,身份证号\n卓玛丁,1\n", QString())), "code.unknown");
    asOf_ = kToday.addDays(1);
    EXPECT_EQ(counts(compare("姓名,身份证号\n卓玛丁,1\n")), "comparison.in_future");
}

TEST_P(ComparedFiles, OfTheSameContentNameTheEarlierComparison) {
    const auto number = factsOf(register_(samplePerson(1))).idNumber.toLatin1();
    const auto lines = "姓名,身份证号\n卓玛丁," + number + "\n";
    const auto first = compare(lines);
    ASSERT_TRUE(ok(first));
    EXPECT_TRUE(first->earlier.empty());
    const auto second = compare(lines);
    ASSERT_TRUE(ok(second));
    ASSERT_EQ(second->earlier.size(), 1U);
    EXPECT_EQ(second->earlier[0], first->comparison);
    EXPECT_EQ(second->comparison.facts.digest.size(), 64);
}

TEST_P(ComparedFiles, StoppedHalfwayKeepNothing) {
    QByteArray lines = "姓名,身份证号\n";
    for (int n = 1; n <= 450; ++n) {
        const auto facts = samplePerson(n);
        if (n <= 3) register_(facts);
        lines += "卓玛," + facts.idNumber.toLatin1() + '\n';
    }
    int asked = 0;
    const auto report = compare(
        lines, u"2"_s, {[&asked](qint64, qint64 total) { return total == 0 || ++asked < 3; }});
    EXPECT_EQ(counts(report), "comparison.cancelled");
    const auto whole = compare(lines);
    ASSERT_EQ(counts(whole), "450 0 3 447 0");
    EXPECT_TRUE(whole->earlier.empty()) << "of the one that was stopped nothing is there";
}

TEST_P(ComparedFiles, TellNothingOfPeopleOutOfReach) {
    const auto mine = register_(samplePerson(1));
    const auto theirs = register_(samplePerson(2));
    workAs(Role::Clerk, Scope::Own, theirs);
    const auto lines = "身份证号,手机\n" + factsOf(mine).idNumber.toLatin1() + ",14200000098\n" +
                       factsOf(theirs).idNumber.toLatin1() + ",14200000099\n" +
                       sampleIdNumber(9).toLatin1() + ",14200000097\n";
    const auto report = compare(lines);
    ASSERT_EQ(counts(report), "3 0 1 2 0");
    EXPECT_EQ(report->refusals[0].reason, report->refusals[1].reason)
        << "as if nobody were registered";
    EXPECT_EQ(report->comparison.differences, 1);
}

INSTANTIATE_TEST_SUITE_P(, ComparedFiles, testing::Values(Engine::Sqlite, Engine::Postgres),
                         [](const auto& engine) { return nameOf(engine.param); });

}  // namespace zhiqiao::test
