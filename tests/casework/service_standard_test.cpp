// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/service_standard.h"
#include "core/base/resources.h"
#include "tests/support/codes.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace zhiqiao::test {
namespace {

using namespace Qt::StringLiterals;

const std::vector<ServiceStandard>& shipped() {
    static const auto standards = loadStandards();
    if (!standards) throw std::runtime_error(standards.error().detail.toStdString());
    return *standards;
}

QByteArray shippedText() {
    const auto text = readResource(u"standards/graduate-1-3-1-2022.toml"_s);
    return text ? *text : QByteArray();
}

TEST(ServiceStandardFiles, SayWhatIsPromised) {
    ASSERT_EQ(shipped().size(), 2U);
    const auto& first = shipped().front();
    EXPECT_EQ(first.id, u"graduate-1-3-1-2022"_s);
    EXPECT_EQ(first.registration, u"graduate"_s);
    EXPECT_EQ(first.clause, u"二(四)"_s);
    EXPECT_EQ(first.from, QDate(2022, 5, 25));
    EXPECT_EQ(first.until, QDate(2023, 1, 1));
    EXPECT_TRUE(first.willingOnly);
    QStringList items;
    for (const auto& item : first.items) items << u"%1×%2"_s.arg(item.key).arg(item.times);
    EXPECT_EQ(items,
              (QStringList{u"contact×1"_s, u"guidance×1"_s, u"referral×3"_s, u"opportunity×1"_s}));
    EXPECT_EQ(first.items[1].minMinutes, 1);
    EXPECT_TRUE(first.items[1].needsConfirmation);
    const auto& second = shipped().back();
    EXPECT_EQ(second.items.size(), 5U);
    EXPECT_EQ(second.items[1].key, u"policy"_s);
    for (const auto& standard : shipped())
        EXPECT_TRUE(loadedCodes().lists.has(u"registration_kind"_s, standard.registration));
}

/// The numbers of the plan stand in the parameters as well; both must say the same.
TEST(ServiceStandardFiles, AgreeWithTheParameters) {
    for (const auto& standard : shipped())
        for (const auto& item : standard.items) {
            const std::map<QString, QString> params{{u"guidance"_s, u"grad.guidance"_s},
                                                    {u"referral"_s, u"grad.referrals"_s},
                                                    {u"opportunity"_s, u"grad.opportunity"_s},
                                                    {u"policy"_s, u"grad.policy_notice"_s}};
            if (const auto param = params.find(item.key); param != params.end()) {
                EXPECT_EQ(loadedCodes().parameters.number(param->second, standard.from),
                          item.times);
            }
            if (item.due.days) {
                EXPECT_EQ(
                    loadedCodes().parameters.number(u"grad.first_contact_days"_s, standard.from),
                    item.due.days);
            }
        }
}

TEST(ServiceStandardFiles, AreChosenByTheDayOfRegistration) {
    const auto idFor = [](QDate day) {
        const auto* standard = standardFor(shipped(), u"graduate"_s, day);
        return standard ? standard->id : QString();
    };
    EXPECT_EQ(idFor(QDate(2022, 5, 25)), u"graduate-1-3-1-2022"_s);
    EXPECT_EQ(idFor(QDate(2022, 12, 31)), u"graduate-1-3-1-2022"_s);
    EXPECT_EQ(idFor(QDate(2023, 1, 1)), u"graduate-1-1-3-1-2023"_s);
    EXPECT_EQ(idFor(QDate(2030, 1, 1)), u"graduate-1-1-3-1-2023"_s);
    EXPECT_EQ(idFor(QDate(2021, 9, 1)), u"graduate-1-3-1-2022"_s) << "older than every standard";
    EXPECT_EQ(standardFor(shipped(), u"veteran"_s, QDate(2022, 6, 1)), nullptr);
}

TEST(ServiceStandardFiles, AreLintedWithFileAndLine) {
    struct Wrong {
        QByteArray from, to;
        std::string_view code;
        int line;
    };
    const Wrong cases[] = {
        {"title = \"职业指导\"", "titel = \"职业指导\"", "standard.unknown_key", 32},
        {"until = 2023-01-01", "until = 2022-05-25", "standard.bad_value", 13},
        {"until = 2023-01-01", "until = \"2023-01-01\"", "standard.bad_value", 13},
        {"from = 2022-05-25\n", "", "standard.missing_key", -1},
        {"times = 3", "times = 0", "standard.bad_value", -1},
        {"key = \"referral\"", "key = \"referal\"", "standard.bad_value", -1},
        {"key = \"referral\"", "key = \"guidance\"", "standard.bad_value", -1},
        {"days = 10,", "days = -1,", "standard.bad_value", -1},
        {"days = 10,", "days = 10, month_day = \"12-31\",", "standard.bad_value", -1},
        {"days = 10,", "days = 10, workdays = 10,", "standard.bad_value", -1},
        {"days = 10,", "months = 1, workdays = 10,", "standard.bad_value", -1},
        {"days = 10,", "workdays = -1,", "standard.bad_value", -1},
        {"days = 10,", "workdays = 1001,", "standard.bad_value", -1},
        {"days = 10,", "workdays = \"10\",", "standard.bad_value", -1},
        {"days = 10,", "months = 0,", "standard.bad_value", -1},
        {"days = 10,", "weeks = 2,", "standard.unknown_key", -1},
        {"days = 10, ", "", "standard.missing_key", -1},
        {"\"registration\", days", "\"previous\", days", "standard.bad_value", -1},
        {"\"registration\", days", "\"Intent\", days", "standard.bad_value", -1},
        {"month_day = \"12-31\"", "month_day = \"13-31\"", "standard.bad_value", -1},
        {"anchor = \"registration\"", "anchor = \"birth\"", "standard.bad_value", -1},
        {"willing_only = true", "willing_only = 1", "standard.bad_value", -1},
        {"attempts = 3", "attempts = 0", "standard.bad_value", -1},
        {"minutes = 1, confirmed = true", "minutes = 1, signed = true", "standard.unknown_key", -1},
        {"[[item]]", "[[item", "standard.unreadable", -1},
    };
    ASSERT_TRUE(parseStandard(shippedText(), u"x.toml"_s));
    for (const auto& wrong : cases) {
        auto text = shippedText();
        const auto at = text.indexOf(wrong.from);
        ASSERT_GE(at, 0) << wrong.from.constData();
        const auto line = wrong.line > 0 ? wrong.line : text.left(at).count('\n') + 1;
        text.replace(at, wrong.from.size(), wrong.to);
        const auto parsed = parseStandard(text, u"x.toml"_s);
        ASSERT_EQ(codeOf(parsed), wrong.code) << wrong.to.constData();
        EXPECT_TRUE(parsed.error().detail.startsWith(u"x.toml:"_s))
            << qPrintable(parsed.error().detail);
        const auto told = parsed.error().detail.section(u':', 1, 1).toInt();
        if (wrong.code == "standard.bad_value" && wrong.to != "key = \"guidance\"") {
            EXPECT_EQ(told, line) << wrong.to.constData();
        }
    }
}

TEST(ServiceStandardFiles, MayNotHoldOnTheSameDay) {
    QTemporaryDir folder;
    const auto write = [&](const QString& name, const QByteArray& text) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QFile::WriteOnly));
        file.write(text);
    };
    write(u"a.toml"_s, shippedText());
    auto other = shippedText();
    other.replace("graduate-1-3-1-2022", "other").replace("from = 2022-05-25", "from = 2022-12-31");
    other.replace("until = 2023-01-01", "until = 2024-01-01");
    write(u"b.toml"_s, other);
    EXPECT_EQ(codeOf(loadStandardsFrom(folder.path())), "standard.overlap");
    write(u"b.toml"_s, QByteArray(other).replace("from = 2022-12-31", "from = 2023-01-01"));
    EXPECT_EQ(codeOf(loadStandardsFrom(folder.path())), "ok");
    write(u"b.toml"_s, shippedText());
    EXPECT_EQ(codeOf(loadStandardsFrom(folder.path())), "standard.duplicate_id");
}

TEST(DueRules, CountFromTheAnchor) {
    const auto& calendar = loadedCodes().calendar;
    const DueRule tenDays{.days = 10};
    EXPECT_EQ(tenDays.dueAfter(QDate(2022, 5, 25), calendar), QDate(2022, 6, 4));
    const DueRule yearEnd;
    EXPECT_EQ(yearEnd.dueAfter(QDate(2022, 5, 25), calendar), QDate(2022, 12, 31));
    EXPECT_EQ(yearEnd.dueAfter(QDate(2022, 12, 31), calendar), QDate(2022, 12, 31));
    const DueRule summer{.month = 6, .day = 30};
    EXPECT_EQ(summer.dueAfter(QDate(2022, 7, 1), calendar), QDate(2023, 6, 30));
    const DueRule february{.month = 2, .day = 29};
    EXPECT_EQ(february.dueAfter(QDate(2023, 1, 1), calendar), QDate(2023, 2, 28));
    EXPECT_EQ(february.dueAfter(QDate(2023, 3, 1), calendar), QDate(2024, 2, 29));
    const DueRule month{.months = 1};
    EXPECT_EQ(month.dueAfter(QDate(2022, 1, 31), calendar), QDate(2022, 2, 28));
    EXPECT_EQ(month.dueAfter(QDate(2022, 2, 28), calendar), QDate(2022, 3, 28));
    EXPECT_EQ(DueRule{.months = 36}.dueAfter(QDate(2020, 3, 1), calendar), QDate(2023, 3, 1));
}

/// 春节 2022: off from Monday 31 January to Sunday 6 February, worked for on the weekend before.
TEST(DueRules, CountWorkdaysByTheNotices) {
    struct DayCase {
        QDate anchor;
        int workdays;
        QDate due;
        const char* why;
    };
    const DayCase cases[] = {
        {{2022, 1, 24}, 3, {2022, 1, 27}, "an ordinary week"},
        {{2022, 1, 27}, 3, {2022, 1, 30}, "a Saturday and a Sunday are worked"},
        {{2022, 1, 28}, 2, {2022, 1, 30}, "both of them"},
        {{2022, 1, 28}, 3, {2022, 2, 7}, "the festival is left out"},
        {{2022, 1, 29}, 3, {2022, 2, 8}, "day 0 is no day of them"},
        {{2022, 1, 31}, 3, {2022, 2, 9}, "from a day off"},
        {{2022, 2, 6}, 3, {2022, 2, 9}, "from the last day off"},
        {{2022, 1, 31}, 0, {2022, 1, 31}, "none: the day itself, off or not"},
        {{2022, 12, 30}, 1, {2023, 1, 3}, "元旦 of the next notice"},
        {{2023, 1, 20}, 1, {2023, 1, 28}, "春节 2023: the Saturday after it is worked"},
    };
    for (const auto& c : cases) {
        const DueRule rule{.workdays = c.workdays};
        EXPECT_EQ(rule.dueAfter(c.anchor, loadedCodes().calendar), c.due) << c.why;
        EXPECT_TRUE(rule.yearsByWeekends(c.anchor, loadedCodes().calendar).empty()) << c.why;
    }
}

TEST(DueRules, SayWhichYearsAreCountedByWeekendsAlone) {
    const auto& unknown = loadedCodes().calendar;
    const auto known = unknown.withOwn({{QDate(2031, 10, 1), false, u"国庆节"_s}});
    const DueRule three{.workdays = 3};
    EXPECT_EQ(three.dueAfter(QDate(2031, 9, 30), unknown), QDate(2031, 10, 3));
    EXPECT_EQ(three.yearsByWeekends(QDate(2031, 9, 30), unknown), std::vector{2031});
    EXPECT_EQ(three.dueAfter(QDate(2031, 9, 30), known), QDate(2031, 10, 6));
    EXPECT_TRUE(three.yearsByWeekends(QDate(2031, 9, 30), known).empty());
    EXPECT_TRUE(DueRule{.workdays = 1}.yearsByWeekends(QDate(2031, 12, 30), known).empty());
    EXPECT_EQ(DueRule{.workdays = 2}.yearsByWeekends(QDate(2031, 12, 30), known), std::vector{2032})
        << "1 January is counted";
    EXPECT_EQ(three.yearsByWeekends(QDate(2031, 12, 31), known), std::vector{2032})
        << "day 0 is not counted";
    EXPECT_TRUE(DueRule{.workdays = 0}.yearsByWeekends(QDate(2031, 1, 1), unknown).empty());
    EXPECT_TRUE(DueRule{.days = 9}.yearsByWeekends(QDate(2031, 1, 1), unknown).empty());
    EXPECT_TRUE(DueRule{.months = 9}.yearsByWeekends(QDate(2031, 1, 1), unknown).empty());
    EXPECT_TRUE(DueRule{}.yearsByWeekends(QDate(2031, 1, 1), unknown).empty());
}

}  // namespace
}  // namespace zhiqiao::test
