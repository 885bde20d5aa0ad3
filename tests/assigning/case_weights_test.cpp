// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assigning/case_weights.h"
#include "core/base/resources.h"
#include "tests/support/results.h"

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kDay(2022, 11, 30);

CaseFacts facts(const QString& division = {}, const QStringList& kinds = {}, int overdue = 0,
                int dueSoon = 0) {
    return {PersonId(1), StaffId(1), division, kinds, overdue, dueSoon};
}

struct Weighing {
    const char* name;
    CaseFacts facts;
    QString office;
    int weight;
};

}  // namespace

TEST(CaseWeights, StandForWhatIsRecorded) {
    const auto weights = CaseWeights::load();
    ASSERT_TRUE(ok(weights));
    const Weighing table[] = {
        {"a case counts one", facts(), u"639921"_s, 100},
        {"hardship", facts({}, {u"hardship"_s}), u"639921"_s, 200},
        {"two registrations", facts({}, {u"graduate"_s, u"unemployment"_s}), u"639921"_s, 180},
        {"a kind without a row", facts({}, {u"jobseeker"_s}), u"639921"_s, 100},
        {"promises each", facts({}, {}, 3, 2), u"639921"_s, 180},
        {"another county", facts(u"639922101"_s), u"639921"_s, 160},
        {"the office's township is not known", facts(u"639921102"_s), u"639921"_s, 100},
        {"another township", facts(u"639921102"_s), u"639921101"_s, 130},
        {"the same township", facts(u"639921101"_s), u"639921101"_s, 100},
        {"the home's township is not known", facts(u"639921"_s), u"639921101"_s, 100},
        {"nobody knows where", facts(u""_s), u"639921101"_s, 100},
    };
    for (const auto& [name, one, office, weight] : table) {
        EXPECT_EQ(weights->weightOf(one, office, kDay), weight) << name;
        int sum = 0;
        for (const auto& part : weights->partsOf(one, office, kDay)) {
            sum += part.hundredths * part.times;
            EXPECT_FALSE(textOf(part).isEmpty()) << name;
        }
        EXPECT_EQ(sum, weight) << name;
    }
    EXPECT_EQ(weights->tolerance(kDay), 10);
}

TEST(CaseWeights, CountAnotherLanguageOnlyWhereItIsKnown) {
    const auto weights = CaseWeights::load();
    ASSERT_TRUE(ok(weights));
    auto one = facts();
    one.languages = {u"bod"_s};
    EXPECT_EQ(weights->weightOf(one, u"639921"_s, kDay), 100) << "what the officer speaks is not";
    one.talk = Talk::Shared;
    EXPECT_EQ(weights->weightOf(one, u"639921"_s, kDay), 100);
    one.talk = Talk::Apart;
    EXPECT_EQ(weights->weightOf(one, u"639921"_s, kDay), 120);
    EXPECT_EQ(weights->apart(kDay), 20);
    EXPECT_EQ(weights->partsOf(one, u"639921"_s, kDay).back(),
              (WeightPart{u"language"_s, u"other"_s, 20, 1}));
}

TEST(CaseWeights, SayWhereEachComesFrom) {
    const auto table = readResourceTable(u"codes/case_weights.csv"_s);
    ASSERT_TRUE(ok(table));
    for (const auto& row : table->rows) {
        EXPECT_EQ(row[table->column(u"mark"_s)], u"assumption"_s);
        EXPECT_FALSE(row[table->column(u"source"_s)].isEmpty());
        EXPECT_GT(row[table->column(u"weight"_s)].toInt(), 0);
    }
}

TEST(CaseWeights, AreWrittenWithoutNeedlessZeros) {
    EXPECT_EQ(weightText(150), u"1.5"_s);
    EXPECT_EQ(weightText(100), u"1"_s);
    EXPECT_EQ(weightText(0), u"0"_s);
    EXPECT_EQ(weightText(12345), u"123.45"_s);
    EXPECT_EQ(weightText(1000), u"10"_s);
}
