// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/helping/help_template.h"
#include "tests/support/codes.h"

#include <gtest/gtest.h>

#include <set>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

const HelpTemplates& shipped() {
    static const auto loaded = HelpTemplates::load();
    if (!loaded) throw std::runtime_error(loaded.error().detail.toStdString());
    return *loaded;
}

QStringList kindsOf(const HelpTemplates& templates, const QString& category, QDate day) {
    QStringList kinds;
    for (const auto& item : templates.itemsOf(category, day)) kinds << item.kind;
    return kinds;
}

/// The shipped rules with a value of that kind put over them.
const Codes& with(const char16_t* value, const char16_t* unit) {
    static Codes codes = [] {
        auto loaded = loadCodes();
        if (!loaded) throw std::runtime_error(loaded.error().detail.toStdString());
        return *std::move(loaded);
    }();
    codes.parameters.put({.param = u"help.test"_s,
                          .value = QString::fromUtf16(value),
                          .unit = QString::fromUtf16(unit),
                          .validFrom = {},
                          .validTo = {},
                          .area = {},
                          .mark = {},
                          .source = {}});
    return codes;
}

}  // namespace

TEST(HelpTemplate, NamesKindsParametersAndSourcesThatThereAre) {
    const auto& codes = loadedCodes();
    std::set<std::pair<QString, QString>> seen;
    for (const auto& item : shipped().items()) {
        SCOPED_TRACE((item.category + u' ' + item.kind).toStdString());
        EXPECT_TRUE(item.category == u"*"_s ||
                    codes.lists.has(u"hardship_category"_s, item.category));
        EXPECT_TRUE(item.kind == kHelpContact || codes.lists.has(u"help_kind"_s, item.kind));
        EXPECT_TRUE(codes.parameters.find(item.due, QDate(2022, 11, 30)));
        EXPECT_FALSE(item.source.isEmpty());
        EXPECT_TRUE(seen.insert({item.category, item.kind}).second);
    }
}

TEST(HelpTemplate, GivesEveryCategoryItsServices) {
    const struct {
        const char* category;
        QStringList kinds;
    } cases[] = {
        {"010", {u"contact"_s, u"11"_s, u"12"_s, u"13"_s, u"22"_s, u"21"_s}},
        {"020", {u"contact"_s, u"11"_s, u"12"_s, u"13"_s, u"14"_s}},
        {"030", {u"contact"_s, u"11"_s, u"12"_s, u"13"_s, u"21"_s}},
        {"050", {u"contact"_s, u"11"_s, u"12"_s, u"13"_s, u"21"_s}},
        {"070", {u"contact"_s, u"11"_s, u"12"_s, u"13"_s, u"15"_s}},
        {"110", {u"contact"_s, u"11"_s, u"12"_s, u"13"_s}},
    };
    const auto& templates = shipped();
    for (const auto& one : cases) {
        SCOPED_TRACE(one.category);
        EXPECT_EQ(kindsOf(templates, QString::fromLatin1(one.category), QDate(2022, 11, 30)),
                  one.kinds);
    }
    for (const auto& item : templates.itemsOf(u"050"_s, QDate(2022, 11, 30)))
        if (item.kind == u"13"_s) {
            EXPECT_EQ(item.due, u"zero.first_offer_workdays"_s);
        }
}

TEST(HelpTemplate, HoldsFromItsFirstDayToItsLast) {
    const HelpTemplates templates({{.category = u"*"_s,
                                    .kind = u"12"_s,
                                    .due = {},
                                    .validFrom = QDate(2022, 10, 1),
                                    .validTo = QDate(2022, 10, 31),
                                    .mark = {},
                                    .source = {}}});
    EXPECT_TRUE(kindsOf(templates, u"010"_s, QDate(2022, 9, 30)).empty());
    EXPECT_EQ(kindsOf(templates, u"010"_s, QDate(2022, 10, 1)), QStringList{u"12"_s});
    EXPECT_EQ(kindsOf(templates, u"010"_s, QDate(2022, 10, 31)), QStringList{u"12"_s});
    EXPECT_TRUE(kindsOf(templates, u"010"_s, QDate(2022, 11, 1)).empty());
}

TEST(HelpTemplate, CountsWorkingDaysOverTheNationalHoliday) {
    // 2022: 1 to 7 October off; Saturday 8 and Sunday 9 worked.
    const struct {
        const char16_t* value;
        const char16_t* unit;
        QDate from;
        std::optional<QDate> due;
    } cases[] = {
        {u"1", u"workdays", QDate(2022, 9, 30), QDate(2022, 10, 8)},
        {u"2", u"workdays", QDate(2022, 9, 30), QDate(2022, 10, 9)},
        {u"5", u"workdays", QDate(2022, 9, 28), QDate(2022, 10, 10)},
        {u"3", u"workdays", QDate(2022, 10, 3), QDate(2022, 10, 10)},
        {u"5", u"days", QDate(2022, 9, 28), QDate(2022, 10, 3)},
        {u"0", u"workdays", QDate(2022, 9, 30), QDate(2022, 9, 30)},
        {u"", u"workdays", QDate(2022, 9, 30), std::nullopt},
        {u"5", u"months", QDate(2022, 9, 30), std::nullopt},
    };
    for (const auto& one : cases)
        EXPECT_EQ(helpDue(with(one.value, one.unit), u"help.test"_s, one.from), one.due)
            << one.from.toString(Qt::ISODate).toStdString();
    EXPECT_EQ(helpDue(loadedCodes(), {}, QDate(2022, 9, 30)), std::nullopt);
}

TEST(HelpTemplate, InventsNoDayAndNoInterval) {
    const auto& codes = loadedCodes();
    for (const auto& item : shipped().items()) {
        if (!item.due.startsWith(u"help."_s)) continue;
        EXPECT_EQ(helpDue(codes, item.due, QDate(2022, 11, 30)), std::nullopt);
        EXPECT_EQ(helpContactDays(codes, item.due, QDate(2022, 11, 30)), std::nullopt);
    }
    EXPECT_EQ(helpContactDays(with(u"30", u"days"), u"help.test"_s, QDate(2022, 9, 30)), 30);
    EXPECT_EQ(helpContactDays(with(u"30", u"workdays"), u"help.test"_s, QDate(2022, 9, 30)),
              std::nullopt)
        << "the interval counts calendar days";
}
