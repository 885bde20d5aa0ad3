// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/phrases/own_terms.h"
#include "core/phrases/phrase_acts.h"
#include "tests/storage/list_office.h"
#include "tests/support/codes.h"
#include "tests/support/counter.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

class Phrases : public EngineSuite {
protected:
    PhrasePorts ports() { return {test().transactions(), test().offices(), loadedCodes().lists}; }
    static const PhraseKind& kind(const QString& code = u"contact"_s) { return *phraseKind(code); }
    Result<OwnPhrases> change(const PhraseChange& change, const QString& of = u"contact"_s) {
        return changePhrases(ports(), test().actor(), OperationId::make(), kind(of), change);
    }
    OwnPhrases kept(const QString& of = u"contact"_s) {
        return taken(ownPhrases(test().offices(), test().actor().office, kind(of))).phrases;
    }
};

}  // namespace

ZHIQIAO_ON_BOTH_ENGINES(Phrases);

TEST(PhraseBook, OffersTheOwnOnesFirstAndEachOnce) {
    const auto& lists = loadedCodes().lists;
    const auto shipped = offeredPhrases(lists, *phraseKind(u"guidance"), {});
    ASSERT_GE(shipped.size(), 2);
    const auto offered = offeredPhrases(lists, *phraseKind(u"guidance"),
                                        {{u"自己的"_s}, {u"不用了"_s, true}, {shipped[1]}});
    EXPECT_EQ(offered.mid(0, 3), (QStringList{u"自己的"_s, shipped[1], shipped[0]}));
    EXPECT_EQ(offered.size(), shipped.size() + 1);
    EXPECT_TRUE(offeredPhrases(lists, *phraseKind(u"contact"), {}).isEmpty());
    const OwnPhrases own{{u"甲"_s}, {u"乙“"_s, true}};
    EXPECT_EQ(phrasesIn(phrasesText(own)), own);
    EXPECT_TRUE(phrasesIn(QString()).empty());
}

TEST(PhraseBook, TakesNothingPersonalAndNothingEmpty) {
    const std::tuple<QString, std::string_view, QString> cases[] = {
        {u"已通知招聘会"_s, "ok", u"已通知招聘会"_s},
        {u"  两  处 空格 "_s, "ok", u"两 处 空格"_s},
        {u"12月5日 9:30 到会"_s, "ok", u"12月5日 9:30 到会"_s},
        {u"  "_s, "phrase.empty", {}},
        {QString(200, u'字'), "ok", QString(200, u'字')},
        {QString(201, u'字'), "phrase.too_long", {}},
        {u"回电 0978123 找我"_s, "phrase.personal", {}},
        {u"电话１４２００００００００１"_s, "phrase.personal", {}},
        {u"拨 123456"_s, "ok", u"拨 123456"_s},
    };
    for (const auto& [text, code, kept] : cases) {
        const auto checked = checkedPhrase(text);
        if (code == "ok") {
            ASSERT_TRUE(ok(checked)) << qPrintable(text);
            EXPECT_EQ(*checked, kept);
        } else {
            ASSERT_FALSE(checked) << qPrintable(text);
            EXPECT_EQ(checked.error().code, code) << qPrintable(text);
        }
    }
}

TEST_P(Phrases, KeepTheirNumbersWhateverIsRetired) {
    ASSERT_TRUE(ok(change({.text = u"甲"_s})));
    ASSERT_TRUE(ok(change({.text = u"乙"_s})));
    ASSERT_TRUE(ok(change({.number = 1, .retired = true})));
    EXPECT_EQ(kept(), (OwnPhrases{{u"甲"_s, true}, {u"乙"_s}}));
    ASSERT_TRUE(ok(change({.text = u"丙"_s})));
    ASSERT_TRUE(ok(change({.number = 2, .text = u"丁"_s})));
    ASSERT_TRUE(ok(change({.number = 1, .retired = false})));
    EXPECT_EQ(kept(), (OwnPhrases{{u"甲"_s}, {u"丁"_s}, {u"丙"_s}}));
    EXPECT_TRUE(kept(u"reason"_s).empty()) << "each kind by itself";
    const auto past = taken(test().offices().settingVersions(test().actor().office, std::nullopt));
    EXPECT_EQ(past.value(phraseSetting(u"contact")), 6) << "what was stays known";
}

TEST_P(Phrases, RefuseWhatIsThereOrIsNot) {
    ASSERT_TRUE(ok(change({.text = u"甲"_s})));
    EXPECT_EQ(codeOf(change({.text = u" 甲 "_s})), "phrase.known");
    EXPECT_EQ(codeOf(change({.text = u" "_s})), "phrase.empty");
    EXPECT_EQ(codeOf(change({.number = 2, .text = u"乙"_s})), "phrase.unknown");
    EXPECT_EQ(codeOf(change({.number = 2, .retired = true})), "phrase.unknown");
    EXPECT_EQ(codeOf(change({.number = -1, .text = u"乙"_s})), "phrase.unknown");
    EXPECT_EQ(kept().size(), 1U);
}

TEST_P(Phrases, OfAReasonListAreTermsWhoseWordsStay) {
    const auto reasons = u"hold_reason"_s;
    ASSERT_TRUE(ok(change({.text = u"等待汇款到账"_s}, reasons)));
    EXPECT_EQ(codeOf(change({.number = 1, .text = u"等钱"_s}, reasons)), "phrase.in_records");
    EXPECT_EQ(codeOf(change({.text = u"其他"_s}, reasons)), "phrase.known") << "published";
    EXPECT_EQ(codeOf(change({.text = QString(kLongestTerm + 1, u'长')}, reasons)),
              "phrase.too_long");
    EXPECT_EQ(codeOf(change({.text = u"没有这一条"_s, .retired = true}, reasons)),
              "phrase.unknown");
    ASSERT_TRUE(ok(change({.text = u"等待本人答复"_s, .retired = true}, reasons)));
    EXPECT_EQ(kept(reasons), (OwnPhrases{{u"等待汇款到账"_s}, {u"等待本人答复"_s, true}}));
    ASSERT_TRUE(ok(change({.number = 2, .retired = false}, reasons)));
    EXPECT_EQ(kept(reasons)[1].retired, false);
}

TEST_P(Phrases, OfAnOfficeAreOfferedThereAndReadEverywhere) {
    const auto reasons = u"hold_reason"_s;
    ASSERT_TRUE(ok(change({.text = u"等待汇款到账"_s}, reasons)));
    ASSERT_TRUE(ok(change({.text = u"等待本人答复"_s, .retired = true}, reasons)));
    ASSERT_TRUE(ok(change({.text = u"冬季牧场路不通"_s}, reasons)));
    ASSERT_TRUE(ok(change({.number = 3, .retired = true}, reasons)));
    ASSERT_TRUE(ok(change({.text = u"电话已记"_s})));
    const auto settings = taken(test().offices().settingsOfAll(phraseSetting(u"")));
    const auto here = test().actor().office;
    EXPECT_EQ(settings.size(), 2U) << "one for each kind that was changed";
    const auto offered = [&](OfficeId office) {
        CodeBook lists = loadedCodes().lists;
        lists.layOver(ownTerms(lists, settings, office));
        QStringList names;
        for (const auto& item : lists.offered(reasons)) names << item.name;
        EXPECT_EQ(lists.name(reasons, ownTermCode(here, 1)), u"等待汇款到账"_s);
        EXPECT_EQ(lists.name(reasons, ownTermCode(here, 3)), u"冬季牧场路不通"_s);
        EXPECT_FALSE(lists.has(reasons, ownTermCode(here, 2))) << "it has a code of its own";
        return names;
    };
    const auto at = offered(here);
    EXPECT_TRUE(at.contains(u"等待汇款到账"_s));
    EXPECT_FALSE(at.contains(u"冬季牧场路不通"_s));
    EXPECT_FALSE(at.contains(u"等待本人答复"_s));
    EXPECT_EQ(at.back(), u"其他"_s);
    const auto elsewhere = offered(OfficeId(here.value() + 1));
    EXPECT_FALSE(elsewhere.contains(u"等待汇款到账"_s));
    EXPECT_TRUE(elsewhere.contains(u"等待本人答复"_s)) << "retired by that office alone";
}

TEST(PhraseBook, ListsTheOwnOnesByNumberThenThePublished) {
    const auto& lists = loadedCodes().lists;
    const auto& kind = *phraseKind(u"merge_reason");
    const auto rows = phraseRows(lists, kind, {{u"自己的"_s}, {u"重复导入"_s, true}});
    ASSERT_EQ(rows.size(), 6U);
    EXPECT_EQ(rows[0], (PhraseRow{1, u"自己的"_s}));
    EXPECT_EQ(rows[1], (PhraseRow{2, u"重复导入"_s, true, true}));
    EXPECT_EQ(rows[2], (PhraseRow{.text = u"证件核对为同一人"_s, .shipped = true}));
}

TEST(PhraseBook, KnowsTheListOfEveryKindOfTerms) {
    for (const auto& kind : phraseKinds())
        if (kind.terms) {
            EXPECT_FALSE(loadedCodes().lists.items(toQString(kind.shipped)).empty()) << kind.code;
            EXPECT_EQ(kind.code, kind.shipped);
        }
}
