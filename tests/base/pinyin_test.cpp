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
        {u"王单"_s, u"wang dan"_s},
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

TEST(NameSounds, StayBoundedWhenEveryCharacterHasSeveralReadings) {
    EXPECT_LE(soundOf(u"单乐行长重绿"_s).initials.size(), 8);
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
        if (expected == surname) continue;
        const auto key = soundOf(surname + u"明"_s).sortKey.section(u' ', 0, 0);
        ASSERT_EQ(QString(key).replace(u'v', u'u'), expected) << qPrintable(surname);
    }
}

}  // namespace
}  // namespace zhiqiao::test
