// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pinyin.h"
#include "core/base/text.h"

#include <gtest/gtest.h>
#include <unicode/translit.h>
#include <memory>

namespace zhiqiao::test {
namespace {

using namespace Qt::StringLiterals;

QString icuReading(const char* id, const QString& text) {
    UParseError where;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> icu(
        icu::Transliterator::createInstance(id, UTRANS_FORWARD, where, status));
    icu::UnicodeString buffer(reinterpret_cast<const char16_t*>(text.utf16()),
                              int32_t(text.size()));
    icu->transliterate(buffer);
    return QString::fromUtf16(buffer.getBuffer(), buffer.length()).toLower().trimmed();
}

TEST(NameSounds, ReadSurnamesAsSurnames) {
    const std::pair<QString, QString> rows[] = {
        {u"单雄信"_s, u"shan xiong xin"_s}, {u"解放"_s, u"xie fang"_s},
        {u"仇和"_s, u"qiu he"_s},           {u"查良"_s, u"zha liang"_s},
        {u"曾国"_s, u"zeng guo"_s},         {u"任明"_s, u"ren ming"_s},
        {u"翟明"_s, u"zhai ming"_s},        {u"区明"_s, u"ou ming"_s},
        {u"尉迟恭"_s, u"yu chi gong"_s},    {u"万俟明"_s, u"mo qi ming"_s},
        {u"长孙明"_s, u"zhang sun ming"_s}, {u"诸葛亮"_s, u"zhu ge liang"_s},
        {u"欧阳修"_s, u"ou yang xiu"_s},    {u"澹台明"_s, u"tan tai ming"_s},
        {u"王单"_s, u"wang dan"_s},         {u"盖明"_s, u"ge ming"_s},
        {u"朴明"_s, u"piao ming"_s},        {u"华明"_s, u"hua ming"_s},
        {u"尉明"_s, u"wei ming"_s},         {u"缪明"_s, u"miao ming"_s},
        {u"覃明"_s, u"qin ming"_s},         {u"冼明"_s, u"xian ming"_s},
        {u"洗明"_s, u"xian ming"_s},        {u"乜明"_s, u"nie ming"_s},
        {u"种明"_s, u"chong ming"_s},       {u"员明"_s, u"yun ming"_s},
        {u"贠明"_s, u"yun ming"_s},         {u"句明"_s, u"gou ming"_s},
        {u"祭明"_s, u"zhai ming"_s},        {u"都明"_s, u"du ming"_s},
        {u"阚明"_s, u"kan ming"_s},         {u"乐明"_s, u"yue ming"_s},
        {u"召明"_s, u"shao ming"_s},        {u"繁明"_s, u"po ming"_s},
        {u"折明"_s, u"she ming"_s},         {u"秘明"_s, u"bi ming"_s},
        {u"佴明"_s, u"nai ming"_s},         {u"莘明"_s, u"shen ming"_s},
        {u"令狐明"_s, u"ling hu ming"_s},   {u"单于明"_s, u"chan yu ming"_s},
        {u"王朴"_s, u"wang pu"_s},          {u"王都"_s, u"wang dou"_s},
    };
    for (const auto& [name, key] : rows) EXPECT_EQ(soundOf(name).sortKey, key) << qPrintable(name);
}

TEST(NameSounds, IndexEveryReading) {
    const auto shan = soundOf(u"单明"_s);
    for (const auto& token : {u"shan"_s, u"dan"_s, u"ming"_s, u"shanming"_s, u"danming"_s})
        EXPECT_TRUE(shan.syllables.contains(token)) << qPrintable(token);
    EXPECT_TRUE(shan.initials.contains(u"sm"_s));
    EXPECT_TRUE(shan.initials.contains(u"dm"_s));
    EXPECT_TRUE(soundOf(u"王乐"_s).syllables.contains(u"wangyue"_s));
}

TEST(NameSounds, FindASurnameByItsOtherReadingsToo) {
    const std::pair<QString, QStringList> rows[] = {
        {u"单"_s, {u"shan"_s, u"dan"_s}},    {u"解"_s, {u"xie"_s, u"jie"_s}},
        {u"仇"_s, {u"qiu"_s, u"chou"_s}},    {u"查"_s, {u"zha"_s, u"cha"_s}},
        {u"曾"_s, {u"zeng"_s, u"ceng"_s}},   {u"区"_s, {u"ou"_s, u"qu"_s}},
        {u"盖"_s, {u"ge"_s, u"gai"_s}},      {u"朴"_s, {u"piao"_s, u"pu"_s}},
        {u"尉"_s, {u"wei"_s, u"yu"_s}},      {u"翟"_s, {u"zhai"_s, u"di"_s}},
        {u"乐"_s, {u"yue"_s, u"le"_s}},      {u"员"_s, {u"yun"_s, u"yuan"_s}},
        {u"覃"_s, {u"qin"_s, u"tan"_s}},     {u"隗"_s, {u"wei"_s, u"kui"_s}},
        {u"种"_s, {u"chong"_s, u"zhong"_s}}, {u"郇"_s, {u"xun"_s, u"huan"_s}},
        {u"谌"_s, {u"chen"_s, u"shen"_s}},   {u"么"_s, {u"yao"_s, u"me"_s}},
    };
    for (const auto& [surname, readings] : rows)
        for (const auto& reading : readings) {
            const auto sound = soundOf(surname + u"明"_s);
            EXPECT_TRUE(sound.syllables.contains(reading + u"ming"_s))
                << qPrintable(surname) << qPrintable(reading);
            EXPECT_TRUE(sound.initials.contains(reading.left(1) + u'm')) << qPrintable(surname);
        }
}

TEST(NameSounds, GiveUmlautAsUAndAsV) {
    const auto lu = soundOf(u"吕绿"_s);
    EXPECT_EQ(lu.sortKey, u"lv lv"_s);
    for (const auto& token : {u"lu"_s, u"lv"_s, u"lvlv"_s, u"lulu"_s, u"lulv"_s})
        EXPECT_TRUE(lu.syllables.contains(token)) << qPrintable(token);
    EXPECT_EQ(lu.initials, QStringList{u"ll"_s});
}

TEST(NameSounds, KeepGroupsLatinAndUnreadCharactersApart) {
    const auto tibetan = soundOf(u"扎西·才让"_s);
    EXPECT_EQ(tibetan.sortKey, u"zha xi cai rang"_s);
    for (const auto& token : {u"zhaxi"_s, u"cairang"_s, u"zhaxicairang"_s})
        EXPECT_TRUE(tibetan.syllables.contains(token)) << qPrintable(token);
    EXPECT_TRUE(tibetan.initials.contains(u"zxcr"_s));

    const auto latin = soundOf(u"Ahmad Yusuf"_s);
    EXPECT_EQ(latin.sortKey, u"ahmad yusuf"_s);
    EXPECT_TRUE(latin.initials.contains(u"ay"_s));

    const auto rare = soundOf(u"王𠮷"_s);
    EXPECT_EQ(rare.sortKey, u"wang 𠮷"_s);
    EXPECT_TRUE(rare.initials.contains(u"w"_s));
    EXPECT_TRUE(soundOf(u"龚䶮"_s).syllables.contains(u"gongyan"_s));
    EXPECT_TRUE(soundOf({}).syllables.isEmpty());
}

TEST(NameSounds, ReadTheEndOfANameByItself) {
    const auto sound = soundOf(u"马小梅"_s);
    EXPECT_TRUE(sound.syllables.contains(u"xiaomei"_s));
    EXPECT_TRUE(sound.initials.contains(u"xm"_s));
    const auto four = soundOf(u"扎西才让"_s);
    for (const auto& token : {u"cairang"_s, u"xicairang"_s})
        EXPECT_TRUE(four.syllables.contains(token)) << qPrintable(token);
    EXPECT_TRUE(four.initials.contains(u"cr"_s));
}

TEST(NameSounds, AreAlikeWhenAnyReadingIs) {
    const std::tuple<QString, QString, bool> rows[] = {
        {u"马小梅"_s, u"马晓梅"_s, true},      {u"单明"_s, u"善明"_s, true},
        {u"单明"_s, u"丹明"_s, true},          {u"王乐"_s, u"王月"_s, true},
        {u"王乐"_s, u"王勒"_s, true},          {u"朴明"_s, u"飘明"_s, true},
        {u"扎西·才让"_s, u"扎西才让"_s, true}, {u"王𠮷"_s, u"王𠮷"_s, true},
        {u"万俟明"_s, u"莫齐明"_s, true},      {u"吕明"_s, u"鲁明"_s, false},
        {u"马小梅"_s, u"马小"_s, false},       {u"马小梅"_s, u"马小兰"_s, false},
        {u"王𠮷"_s, u"王𪚥"_s, false},
    };
    for (const auto& [one, other, alike] : rows) {
        EXPECT_EQ(soundAlike(one, other), alike) << qPrintable(one + other);
        EXPECT_EQ(soundAlike(other, one), alike) << qPrintable(one + other);
    }
}

/// Whoever sounds alike stands under one of the keys: over names of characters of several readings.
TEST(NameSounds, StandUnderOneOfTheKeysOfWhoSoundsAlike) {
    const QString first = u"单朴曾查尉车任丹普赞察未居人"_s;
    const QString second = u"乐行朝长藏月航潮常脏勒"_s;
    QStringList names;
    for (const auto surname : first)
        for (const auto given : second) names << QString(surname) + given;
    int alike = 0;
    for (const auto& one : names) {
        const auto keys = sortKeysAlike(one);
        EXPECT_EQ(keys.value(0), soundOf(one).sortKey);
        EXPECT_LE(keys.size(), 64);
        for (const auto& other : names) {
            if (!soundAlike(one, other)) continue;
            ++alike;
            EXPECT_TRUE(keys.contains(soundOf(other).sortKey)) << qPrintable(one + other);
        }
    }
    EXPECT_GT(alike, int(names.size())) << "more than each with itself";
    EXPECT_TRUE(sortKeysAlike({}).isEmpty());
}

TEST(NameSounds, StayBoundedWhenEveryCharacterHasSeveralReadings) {
    EXPECT_LE(soundOf(u"单乐行长重绿"_s).initials.size(), 8 * 5 + 4 + 3 + 2 + 1)
        << "whole, and its ends, each with its beginnings";
}

/// Who types goes through every beginning; each leads to the name by one of its entries.
TEST(NameSounds, AreBegunByEveryBeginningOfEveryEntry) {
    for (const auto& name : {u"张小三"_s, u"单明"_s, u"扎西·才让"_s, u"阿不都热合曼"_s, u"吕绿"_s,
                             u"欧阳乐"_s, u"Aisha Li"_s, u"王𠮷"_s, u"安安"_s, u"席安"_s}) {
        const auto sound = soundOf(name);
        const auto entries = sound.syllables + sound.initials;
        for (const auto& entry : entries) {
            for (qsizetype length = 1; length <= entry.size(); ++length) {
                const auto typed = entry.left(length);
                if (!typed.back().isLower()) break;  // a character nobody can read
                const auto begun = soundBegunBy(typed);
                const bool found = std::ranges::any_of(
                    entries, [&](const QString& one) { return begun.keys.contains(one); });
                EXPECT_TRUE(found || begun.longer) << qPrintable(name) << ' ' << qPrintable(typed);
            }
        }
    }
}

/// And to no other: whatever is found begins with the letters.
TEST(NameSounds, AreBegunByNothingElse) {
    for (const auto& typed : {u"z"_s, u"zh"_s, u"xian"_s, u"mayu"_s, u"lv"_s, u"an"_s, u"q"_s}) {
        const auto begun = soundBegunBy(typed);
        EXPECT_FALSE(begun.longer) << qPrintable(typed);
        EXPECT_TRUE(begun.keys.contains(typed)) << "initials, a Latin name";
        EXPECT_LE(begun.keys.size(), 130) << qPrintable(typed);
        for (const auto& key : begun.keys) EXPECT_TRUE(key.startsWith(typed)) << qPrintable(key);
    }
    EXPECT_TRUE(soundBegunBy(u"xian"_s).keys.contains(u"xiang"_s));
    EXPECT_TRUE(soundBegunBy(u"xian"_s).keys.contains(u"xiana"_s)) << "xi, an, a…: 席安安";
    EXPECT_TRUE(soundBegunBy(u"zhaxicair"_s).longer) << "a fourth syllable has begun";
    EXPECT_EQ(soundBegunBy(u"vvvv"_s).keys, QStringList{u"vvvv"_s}) << "no syllable at all";
    EXPECT_LE(soundBegunBy(u"ananananananananananananananan"_s).keys.size(), 130);
}

/// ICU is the oracle: every character of the table against a transliteration of its own.
TEST(NameSounds, AgreeWithIcuForEveryCharacter) {
    QString text;
    QList<QString> characters;
    for (char16_t c = 0x4E00; c < 0x9FA6; ++c) characters << QString(QChar(c));
    constexpr qsizetype kBlock = 128;
    for (qsizetype at = 0; at < characters.size(); at += kBlock) {
        const auto block = characters.mid(at, kBlock);
        const auto expected = icuReading("Han-Latin; Latin-ASCII", block.join(u'\n')).split(u'\n');
        ASSERT_EQ(expected.size(), block.size());
        for (qsizetype i = 0; i < block.size(); ++i) {
            const auto sound = soundOf(u"王"_s + block[i]);
            const auto reading = expected[i].trimmed();
            if (reading == block[i]) continue;
            ASSERT_TRUE(sound.syllables.contains(reading))
                << qPrintable(block[i]) << " is " << qPrintable(reading) << " in ICU";
        }
    }
}

TEST(NameSounds, AgreeWithIcuForEverySurname) {
    const QString corrected = u"朴尉缪覃洗乜么句祭都阚贠能莘佴"_s;  // ICU has no surname's reading
    for (char16_t c = 0x4E00; c < 0x9FA6; ++c) {
        const QString surname(1, QChar(c));
        static const std::unique_ptr<icu::Transliterator> icu([] {
            UParseError where;
            UErrorCode status = U_ZERO_ERROR;
            return icu::Transliterator::createInstance("Han-Latin/Names; Latin-ASCII",
                                                       UTRANS_FORWARD, where, status);
        }());
        icu::UnicodeString buffer{UChar(c)};
        icu->transliterate(buffer);
        const auto expected =
            QString::fromUtf16(buffer.getBuffer(), buffer.length()).toLower().trimmed();
        if (expected == surname || corrected.contains(surname)) continue;
        const auto key = soundOf(surname + u"明"_s).sortKey.section(u' ', 0, 0);
        ASSERT_EQ(QString(key).replace(u'v', u'u'), expected) << qPrintable(surname);
    }
}

}  // namespace
}  // namespace zhiqiao::test
