// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/registration_fields.h"
#include "core/base/text.h"
#include "tests/support/codes.h"
#include "tests/support/office_sample.h"
#include "tests/support/record_samples.h"
#include "tests/support/results.h"

#include <gtest/gtest.h>

#include <set>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

/// What is typed into a field, and what is kept of it or why it is refused.
struct Typed {
    const char* kind;
    const char* field;
    QString typed;
    QString kept;
    const char* refused = "";
};

const Typed kTyped[] = {
    {"unemployment", "unemployment_reason", u"02"_s, u"02"_s},
    {"unemployment", "unemployment_reason", u"单位破产、关闭、停产"_s, u"04"_s},
    {"unemployment", "unemployment_reason", u"77"_s, {}, "code.unknown"},
    {"unemployment", "unemployed_on", u" 2022-10-31 "_s, u"2022-10-31"_s},
    {"unemployment", "unemployed_on", u"2022-02-30"_s, {}, "registration.bad_value"},
    {"unemployment", "claims_benefit", u"是"_s, u"1"_s},
    {"unemployment", "claims_benefit", u"否"_s, {}},
    {"unemployment", "claims_benefit", u"也许"_s, {}, "registration.bad_value"},
    {"unemployment", "evidence", u"01|07|01"_s, u"01|07"_s},
    {"unemployment", "evidence", u"01|没有"_s, {}, "code.unknown"},
    {"unemployment", "place_kind", u"常住地"_s, u"2"_s},
    {"employment", "monthly_pay", u"3,500.5"_s, u"3500.50"_s},
    {"employment", "monthly_pay", u"3500.505"_s, {}, "registration.bad_value"},
    {"employment", "monthly_pay", u"-1"_s, {}, "registration.bad_value"},
    {"employment", "work_division", u"639921"_s, u"639921"_s},
    {"employment", "work_division", u"999999"_s, {}, "code.unknown"},
    {"employment", "jobs_created", u"007"_s, u"7"_s},
    {"employment", "jobs_created", u"-7"_s, {}, "registration.bad_value"},
    {"destination", "destination", u"11"_s, u"11"_s},
    {"certificate", "certificate_kind", u"专项职业能力证书"_s, u"3"_s},
    {"transfer", "organiser", u"5"_s, u"5"_s},
};

}  // namespace

TEST(RegistrationFields, KeepEveryValueInOneSpelling) {
    for (const auto& [kind, field, typed, kept, refused] : kTyped) {
        SCOPED_TRACE(std::string(field) + " = " + typed.toStdString());
        const auto got = checkedDetails(loadedCodes(), QString::fromLatin1(kind),
                                        {{QString::fromLatin1(field), typed}});
        if (*refused != '\0') {
            EXPECT_EQ(codeOf(got), refused);
            EXPECT_EQ(got.error().detail, u"field="_s + QLatin1String(field));
            continue;
        }
        ASSERT_TRUE(ok(got));
        EXPECT_EQ(got->value(QString::fromLatin1(field)), kept);
        EXPECT_EQ(got->contains(QString::fromLatin1(field)), !kept.isEmpty()) << "empty is nothing";
        EXPECT_EQ(*checkedDetails(loadedCodes(), QString::fromLatin1(kind), *got), *got)
            << "what is kept is kept as it is";
    }
}

TEST(RegistrationFields, RefuseAFieldTheKindDoesNotHave) {
    const auto got = checkedDetails(loadedCodes(), u"veteran", {{u"monthly_pay"_s, u"1"_s}});
    EXPECT_EQ(codeOf(got), "registration.unknown_field");
}

TEST(RegistrationFields, AreNamedOnceInEachKindAndTakeListsThatAreThere) {
    std::set<std::string_view> kinds;
    for (const auto& shape : registrationShapes()) {
        SCOPED_TRACE(std::string(shape.kind));
        EXPECT_TRUE(kinds.insert(shape.kind).second);
        EXPECT_TRUE(loadedCodes().lists.has(u"registration_kind"_s, toQString(shape.kind)));
        if (!shape.reasons.empty()) {
            EXPECT_FALSE(loadedCodes().lists.items(toQString(shape.reasons)).empty());
        }
        std::set<std::string_view> keys;
        for (const auto& field : shape.fields) {
            SCOPED_TRACE(std::string(field.key));
            EXPECT_TRUE(keys.insert(field.key).second);
            EXPECT_FALSE(field.term.empty());
            const bool coded = field.kind == FieldKind::Code || field.kind == FieldKind::Codes;
            EXPECT_EQ(coded, !field.list.empty());
            if (coded) {
                EXPECT_FALSE(loadedCodes().lists.items(toQString(field.list)).empty());
            }
        }
    }
    for (const auto& item : loadedCodes().lists.items(u"registration_kind"_s))
        EXPECT_TRUE(kinds.contains(item.code.toStdString())) << item.code.toStdString();
}

TEST(RegistrationFields, MaskWhatIsSealedAndNothingElse) {
    auto facts = sampleRegistration(StaffId(2), u"employment"_s);
    facts.details = {{u"form"_s, u"01"_s}, {u"monthly_pay"_s, u"3500.00"_s}};
    const auto masked = maskedDetails(facts);
    EXPECT_EQ(masked.details.value(u"form"_s), u"01"_s);
    EXPECT_EQ(masked.details.value(u"monthly_pay"_s), kMaskedDetail);
    EXPECT_EQ(maskedDetails(masked), masked);
    EXPECT_FALSE(masked.details.contains(u"note"_s)) << "nothing is masked that is not there";
}

TEST(RegistrationFields, SayWhatThePaperFormStillAsksFor) {
    auto facts = sampleRegistration(StaffId(2), u"unemployment"_s);
    const auto keys = [&] {
        QStringList missing;
        for (const auto* field : missingOnPaper(facts)) missing << toQString(field->key);
        return missing;
    };
    EXPECT_EQ(keys(), QStringList({u"person_status"_s, u"unemployment_type"_s,
                                   u"unemployment_reason"_s, u"unemployed_on"_s, u"place_kind"_s}));
    facts.details = {{u"person_status"_s, u"70"_s},
                     {u"unemployment_type"_s, u"1"_s},
                     {u"unemployment_reason"_s, u"02"_s},
                     {u"place_kind"_s, u"1"_s}};
    EXPECT_EQ(keys(), QStringList{u"unemployed_on"_s});
}
