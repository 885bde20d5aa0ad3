// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/edit_merge.h"

#include <gtest/gtest.h>

namespace zhiqiao::test {
namespace {

using namespace Qt::StringLiterals;

struct Notice {
    QString title;
    std::optional<QDate> day;
    bool operator==(const Notice&) const = default;
};

struct KeptNotice {
    Notice facts;
    int version = 1;
};

const QDate kMay(2022, 5, 1);
const QDate kJune(2022, 6, 1);
const QDate kJuly(2022, 7, 1);

std::vector<EditField<Notice>> noticeFields() {
    return {editField(u"title"_s, u"标题"_s, &Notice::title, textInWords),
            editField(u"day"_s, u"日期"_s, &Notice::day, optionalDayInWords)};
}

/// A record others save just before the first `saves` attempts.
struct Shelf {
    KeptNotice kept{{u"旧"_s, kMay}, 1};
    std::vector<Notice> others;
    int writes = 0;

    Result<EditOutcome<KeptNotice>> edit(const Notice& mine) {
        const auto base = kept;
        return saveEdit(
            noticeFields(), base, mine,
            [&](const KeptNotice& seen, const Notice& wanted) -> Result<KeptNotice> {
                if (!others.empty()) {
                    kept = {others.front(), kept.version + 1};
                    others.erase(others.begin());
                }
                if (seen.version != kept.version)
                    return fail(
                        {.kind = Error::Kind::Conflict, .code = "record.changed_elsewhere"});
                ++writes;
                kept = {wanted, kept.version + 1};
                return kept;
            },
            [&] {
                return Result<KeptNow<KeptNotice>>(KeptNow<KeptNotice>{kept, {u"马文忠"_s, {}}});
            });
    }
};

TEST(Edits, GoTogetherUnlessBothChangedTheSameToSomethingElse) {
    const Notice base{u"旧"_s, kMay};
    const std::vector<FieldClash> none;
    struct Row {
        const char* what;
        Notice mine, theirs, merged;
        std::vector<FieldClash> clashes;
        std::vector<FieldChange> taken;
    };
    const Row rows[] = {
        {"nobody", base, base, base, none, {}},
        {"only I", {u"我"_s, kMay}, base, {u"我"_s, kMay}, none, {}},
        {"only they",
         base,
         {u"旧"_s, kJune},
         {u"旧"_s, kJune},
         none,
         {{u"day"_s, u"日期"_s, u"2022-06-01"_s}}},
        {"each another field",
         {u"我"_s, kMay},
         {u"旧"_s, {}},
         {u"我"_s, {}},
         none,
         {{u"day"_s, u"日期"_s, u""_s}}},
        {"the same to the same", {u"同"_s, kMay}, {u"同"_s, kMay}, {u"同"_s, kMay}, none, {}},
        {"the same differently",
         {u"我"_s, kJune},
         {u"他"_s, kJuly},
         {u"我"_s, kJune},
         {{u"title"_s, u"标题"_s, u"我"_s, u"他"_s},
          {u"day"_s, u"日期"_s, u"2022-06-01"_s, u"2022-07-01"_s}},
         {}},
        {"one of two",
         {u"我"_s, kMay},
         {u"他"_s, kJuly},
         {u"我"_s, kJuly},
         {{u"title"_s, u"标题"_s, u"我"_s, u"他"_s}},
         {{u"day"_s, u"日期"_s, u"2022-07-01"_s}}},
        {"taken away against changed",
         {u""_s, kMay},
         {u"他"_s, kMay},
         {u""_s, kMay},
         {{u"title"_s, u"标题"_s, u""_s, u"他"_s}},
         {}}};
    for (const auto& row : rows) {
        const auto merge = mergeEdits(noticeFields(), base, row.mine, row.theirs);
        EXPECT_EQ(merge.facts, row.merged) << row.what;
        EXPECT_EQ(merge.clashes, row.clashes) << row.what;
        EXPECT_EQ(merge.theirs, row.taken) << row.what;
    }
}

TEST(Edits, AreSavedBesideWhatOthersChangedHoweverManyWereFaster) {
    Shelf shelf;
    shelf.others = {{u"旧"_s, kJune}, {u"旧"_s, kJuly}};
    const auto outcome = shelf.edit({u"我"_s, kMay});
    ASSERT_TRUE(outcome.has_value());
    EXPECT_TRUE(outcome->isSaved());
    EXPECT_EQ(shelf.kept.facts, (Notice{u"我"_s, kJuly}));
    EXPECT_EQ(outcome->now.by.name, u"马文忠"_s);
    ASSERT_EQ(outcome->theirs.size(), 2U);
    EXPECT_EQ(outcome->theirs.back().now, u"2022-07-01"_s);
}

TEST(Edits, AskAboutTheSameFieldAndKeepWhatEachSaid) {
    Shelf shelf;
    shelf.others = {{u"他"_s, kJune}};
    const auto outcome = shelf.edit({u"我"_s, kMay});
    ASSERT_TRUE(outcome.has_value());
    EXPECT_FALSE(outcome->isSaved());
    EXPECT_EQ(shelf.writes, 0) << "nobody silently wins";
    EXPECT_EQ(outcome->facts, (Notice{u"我"_s, kJune}));
    EXPECT_EQ(outcome->now.record.facts, (Notice{u"他"_s, kJune}));
    EXPECT_EQ(outcome->now.record.version, 2) << "the answer is given to what stands there now";
}

TEST(Edits, WriteNothingTwice) {
    Shelf shelf;
    shelf.others = {{u"我"_s, kMay}};
    const auto outcome = shelf.edit({u"我"_s, kMay});
    ASSERT_TRUE(outcome.has_value());
    EXPECT_TRUE(outcome->isSaved());
    EXPECT_EQ(shelf.writes, 0);
}

TEST(Edits, TakeASingleFieldOfEitherSide) {
    Notice facts{u"我"_s, kMay};
    takeField(noticeFields(), facts, Notice{u"他"_s, kJuly}, u"title"_s);
    EXPECT_EQ(facts, (Notice{u"他"_s, kMay}));
}

TEST(Edits, TellWhoChangedWhatInTheHourOfTheOffice) {
    const EditedBy by{u"马文忠"_s, QDateTime(QDate(2022, 11, 30), QTime(2, 12), Qt::UTC)};
    EXPECT_EQ(whoAndWhen(by), u"马文忠, 2022-11-30 10:12"_s);
    EXPECT_EQ(whoAndWhen({}), u"Somebody else"_s);
    EXPECT_EQ(toldOf(by, {}), QString());
    const auto told =
        toldOf(by, {{u"day"_s, u"日期"_s, u"2022-07-01"_s}, {u"title"_s, u"标题"_s, {}}});
    EXPECT_TRUE(told.contains(u"马文忠, 2022-11-30 10:12"_s));
    EXPECT_TRUE(told.contains(u"日期: 2022-07-01；标题: empty"_s)) << told.toStdString();
}

}  // namespace
}  // namespace zhiqiao::test
