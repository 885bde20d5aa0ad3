// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/contact_acts.h"
#include "core/casework/service_correction.h"
#include "core/storage/sql_contact_sheets.h"
#include "tests/counter_acts/acts_suite.h"
#include "tests/support/fake_contact_sheets.h"

#include <functional>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

ContactSheet wholeContact() {
    return {.place = {},
            .attempts = 3,
            .needs = {u"02"_s, u"05"_s},
            .note = u"下午三点以后方便接电话"_s,
            .nextContact = kToday.addDays(14)};
}

}  // namespace

class ContactActs : public ActsSuite {
protected:
    void SetUp() override {
        ActsSuite::SetUp();
        if (IsSkipped() || HasFatalFailure()) return;
        if (database())
            sheets_ = std::make_unique<SqlContactSheets>(database()->context());
        else
            sheets_ = std::make_unique<FakeContactSheets>(fakes()->records());
    }
    [[nodiscard]] ContactSheets& sheets() { return *sheets_; }
    Result<RecordedService> call(PersonId who, const ContactSheet& sheet,
                                 std::optional<ServiceId> corrects = {},
                                 const QString& method = u"02"_s) {
        auto draft = contactDraft(who);
        draft.corrects = corrects;
        draft.contact->method = method;
        return recordContact(ports(), sheets(), actor(), once(), draft, sheet, kToday);
    }
    [[nodiscard]] std::optional<ContactSheet> sheetOf(ServiceId service) {
        return taken(sheets().of(service));
    }

private:
    std::unique_ptr<ContactSheets> sheets_;
};
ZHIQIAO_ON_EVERY_BACKING(ContactActs);

TEST_P(ContactActs, KeepTheWholeSheetWithTheRecord) {
    const auto who = graduate();
    const auto saved = call(who, wholeContact());
    ASSERT_TRUE(ok(saved));
    EXPECT_TRUE(saved->counts);
    EXPECT_EQ(sheetOf(saved->record.id), wholeContact());
    EXPECT_EQ(taken(sheets().ofPerson(who)),
              (std::map<ServiceId, ContactSheet>{{saved->record.id, wholeContact()}}));
    EXPECT_EQ(contactSheetFromJson(contactSheetJson(wholeContact())), wholeContact());
    EXPECT_EQ(promise(who, u"contact"_s).delivered, 1);
}

TEST_P(ContactActs, KeepNoSheetThatSaysNothing) {
    const auto who = graduate();
    const auto plain = call(who, {});
    ASSERT_TRUE(ok(plain));
    EXPECT_EQ(sheetOf(plain->record.id), std::nullopt);
    EXPECT_TRUE(taken(sheets().ofPerson(who)).empty());
}

TEST_P(ContactActs, KeepEveryNeedOnceInTheOrderOfTheList) {
    const auto who = graduate();
    const auto saved = call(who, {.needs = {u"05"_s, u"02"_s, u"05"_s}, .note = u"  "_s});
    ASSERT_TRUE(ok(saved));
    EXPECT_EQ(sheetOf(saved->record.id)->needs, (QStringList{u"02"_s, u"05"_s}));
    EXPECT_EQ(sheetOf(saved->record.id)->note, QString());
}

TEST_P(ContactActs, CorrectASheetByAnotherAndKeepBoth) {
    const auto who = graduate();
    const auto first = taken(call(who, wholeContact())).record.id;
    auto changed = wholeContact();
    changed.nextContact = {};
    const auto second = taken(call(who, changed, first)).record.id;
    EXPECT_EQ(sheetOf(second), changed);
    EXPECT_EQ(sheetOf(first), wholeContact());
    const auto third = taken(call(who, {}, second)).record.id;
    EXPECT_EQ(sheetOf(third), ContactSheet()) << "emptied on purpose";
    auto plain = contactDraft(who);
    plain.corrects = third;
    const auto fourth = taken(recordService(ports(), actor(), once(), plain, kToday)).record.id;
    EXPECT_EQ(sheetOf(fourth), ContactSheet()) << "says nothing of it: the last one stands";
}

TEST_P(ContactActs, RefuseASheetThatCannotBe) {
    const std::tuple<const char*, const char*, std::function<void(ContactSheet&)>, std::string_view,
                     QString>
        cases[] = {
            {"a call", "02", [](auto&) {}, "ok", {}},
            {"a visit at home",
             "05",
             [](auto& s) {
                 s.attempts = 0;
                 s.place = u"2"_s;
             },
             "ok",
             {}},
            {"a call at home", "02", [](auto& s) { s.place = u"2"_s; }, "contact.not_a_visit",
             u"place"_s},
            {"attempts of a visit", "05", [](auto&) {}, "contact.no_call", u"attempts"_s},
            {"attempts of a letter", "07", [](auto&) {}, "contact.no_call", u"attempts"_s},
            {"99 attempts", "02", [](auto& s) { s.attempts = 99; }, "ok", {}},
            {"a hundred attempts", "02", [](auto& s) { s.attempts = 100; }, "contact.bad_attempts",
             u"attempts"_s},
            {"less than none", "02", [](auto& s) { s.attempts = -1; }, "contact.bad_attempts",
             u"attempts"_s},
            {"a need of no list", "02", [](auto& s) { s.needs = {u"77"_s}; }, "code.unknown",
             u"needs"_s},
            {"a place of no list", "05",
             [](auto& s) {
                 s.attempts = 0;
                 s.place = u"77"_s;
             },
             "code.unknown", u"place"_s},
            {"next on the same day", "02", [](auto& s) { s.nextContact = kToday; }, "ok", {}},
            {"next the day before", "02", [](auto& s) { s.nextContact = kToday.addDays(-1); },
             "contact.next_past", u"next_contact"_s},
        };
    const auto who = graduate();
    for (const auto& [says, method, change, code, field] : cases) {
        auto sheet = wholeContact();
        change(sheet);
        const auto saved = call(who, sheet, {}, QString::fromLatin1(method));
        if (code == "ok") {
            EXPECT_TRUE(ok(saved)) << says;
            continue;
        }
        ASSERT_FALSE(saved) << says;
        EXPECT_EQ(saved.error().code, code) << says;
        EXPECT_EQ(saved.error().detail, u"field="_s + field) << says;
    }
}

TEST_P(ContactActs, AskForTheSheetOfAClosedContactLineByLine) {
    const auto who = graduate();
    const auto first = taken(call(who, wholeContact())).record.id;
    auto draft = contactDraft(who);
    draft.corrects = first;
    auto sheet = wholeContact();
    sheet.attempts = 0;
    sheet.needs = {u"02"_s};
    const auto asked = taken(contactCorrectionDraft(ports(), sheets(), draft, sheet));
    QStringList changed;
    for (const auto& line : asked.change)
        if (line.before != line.after) changed << line.before + u">"_s + line.after;
    EXPECT_TRUE(changed.contains(u"3>"_s)) << qPrintable(changed.join(u' '));
    EXPECT_TRUE(changed.contains(u"岗位推荐、自主创业服务>岗位推荐"_s))
        << qPrintable(changed.join(u' '));
    act([&](const Act& a) -> Result<int> {
        const ApprovalRequest request{.id = ApprovalId(1),
                                      .facts = asked,
                                      .askedBy = actor().staff,
                                      .office = actor().office,
                                      .askedAt = a.at()};
        const auto done =
            carryOutCorrection(ports(), a, request, contactSheetOfOrder(sheets(), asked.order));
        if (!done) return fail(done.error());
        return 1;
    });
    const auto now = taken(ports().services.ofPerson(who));
    ASSERT_EQ(now.size(), 1U);
    EXPECT_EQ(sheetOf(now.front().id), sheet);
}
