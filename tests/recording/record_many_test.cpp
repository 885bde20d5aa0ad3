// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/record_many.h"
#include "core/casework/counter_acts.h"
#include "core/storage/database_check.h"
#include "core/storage/database_digest.h"
#include "core/storage/sql_assignment_store.h"
#include "core/storage/sql_contact_sheets.h"
#include "core/storage/sql_erasure_store.h"
#include "core/storage/sql_record_batch_store.h"
#include "tests/storage/list_office.h"
#include "tests/support/codes.h"
#include "tests/support/counter.h"
#include "tests/support/moved_case.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

class ManyRecords : public EngineSuite {
protected:
    void SetUp() override {
        EngineSuite::SetUp();
        if (IsSkipped() || HasFatalFailure()) return;
        const auto context = test().context();
        batches_ = std::make_unique<SqlRecordBatchStore>(context);
        sheets_ = std::make_unique<SqlContactSheets>(context);
        cases_ = std::make_unique<SqlAssignmentStore>(context);
        casework_.emplace(CaseworkPorts{test().transactions(), test().people(), test().vacancies(),
                                        test().referrals(), test().services(), test().offices(),
                                        test().households(), loadedCodes(), loadedStandards()});
        for (int n = 1; n <= 5; ++n) people_.push_back(graduate(n));
    }
    PersonId graduate(int n) {
        return taken(registerCase(*casework_, test().actor(), OperationId::make(), true,
                                  graduateOf(staff(), n), kToday))
            .person.id;
    }
    RecordManyPorts ports() { return {*casework_, *batches_, *sheets_, *cases_, test().users()}; }
    [[nodiscard]] ManyDraft noteOf(const QString& text = u"已通知12月5日招聘会"_s) const {
        return {.people = people_, .on = kToday, .note = text};
    }
    [[nodiscard]] ManyDraft policyFor() const {
        return {.people = people_, .on = kToday, .policy = PolicyFacts{u"03"_s, u"求职补贴"_s}};
    }
    [[nodiscard]] ManyDraft contactWith() const {
        return {.people = people_,
                .on = kToday,
                .contact = ContactFacts{u"02"_s, u"01"_s, u"1"_s},
                .sheet = {.place = {},
                          .attempts = 1,
                          .needs = {u"02"_s},
                          .note = u"愿意来招聘会"_s,
                          .nextContact = kToday.addDays(7)}};
    }
    Result<RecordedMany> record(const ManyDraft& draft,
                                const OperationId& operation = OperationId::make()) {
        return recordForMany(ports(), test().actor(), operation, draft, kToday);
    }
    Result<TakenBackMany> undo(RecordBatchId batch) {
        return takeBackMany(ports(), test().actor(), OperationId::make(), batch);
    }
    DatabaseDigest digest() { return taken(digestOf(test().database(), test().vault())); }
    qint64 acts() {
        auto row = test().database().run({"test.acts", u"SELECT count(*) FROM journal", false});
        return row->next() ? row->id(0) : -1;
    }
    int delivered(PersonId who, const QString& item) {
        for (const auto& row : taken(test().services().obligationsOf(who)))
            if (row.item == item) return row.delivered;
        return -1;
    }
    void expectSound() {
        const auto aside = test().open(Access::ReadOnly);
        ASSERT_TRUE(ok(aside));
        const auto rows = checkDatabase(**aside, test().vault(), kToday,
                                        [&](PersonId who) -> Result<std::vector<ObligationRow>> {
                                            const auto file = loadCase(*casework_, who, kToday);
                                            if (!file) return fail(file.error());
                                            return obligationRowsOf(*file);
                                        });
        ASSERT_TRUE(ok(rows));
        for (const auto& row : *rows) EXPECT_TRUE(row.ok) << qPrintable(row.check + row.detail);
    }

    std::unique_ptr<SqlRecordBatchStore> batches_;
    std::unique_ptr<SqlContactSheets> sheets_;
    std::unique_ptr<SqlAssignmentStore> cases_;
    std::optional<CaseworkPorts> casework_;
    std::vector<PersonId> people_;
};

}  // namespace

ZHIQIAO_ON_BOTH_ENGINES(ManyRecords);

TEST_P(ManyRecords, LeaveEveryRowAsItWasWhenTakenBack) {
    for (const auto& draft : {noteOf(), policyFor(), contactWith()}) {
        const auto before = digest();
        const auto done = record(draft);
        ASSERT_TRUE(ok(done));
        ASSERT_TRUE(done->batch);
        EXPECT_EQ(done->batch->persons, 5);
        EXPECT_TRUE(done->left.empty());
        EXPECT_NE(digest(), before);
        expectSound();
        const auto undone = undo(done->batch->id);
        ASSERT_TRUE(ok(undone));
        EXPECT_EQ(undone->persons, 5);
        EXPECT_EQ(digest(), before) << qPrintable(done->batch->kind);
        EXPECT_EQ(codeOf(undo(done->batch->id)), "record.not_found") << "it is gone";
        expectSound();
    }
}

TEST_P(ManyRecords, AreOneActHoweverManyTheyAre) {
    const auto before = acts();
    const auto operation = OperationId::make();
    ASSERT_TRUE(ok(record(policyFor(), operation)));
    EXPECT_EQ(acts(), before + 1);
    EXPECT_FALSE(record(policyFor(), operation)) << "a second press of the key";
    EXPECT_EQ(acts(), before + 1);
}

TEST_P(ManyRecords, CountAsIfRecordedOneByOneButForNotes) {
    // A standard that promises 政策宣介 holds from 2023 on; a contact is owed already.
    const auto note = record(noteOf());
    ASSERT_TRUE(ok(note));
    EXPECT_EQ(note->counted, 0);
    for (const auto who : people_) EXPECT_EQ(delivered(who, u"contact"_s), 0);
    const auto alone = graduate(9);
    const auto one =
        recordService(*casework_, test().actor(), OperationId::make(),
                      {.person = alone, .on = kToday, .policy = policyFor().policy}, kToday);
    ASSERT_TRUE(ok(one));
    const auto policy = record(policyFor());
    ASSERT_TRUE(ok(policy));
    EXPECT_EQ(policy->counted, one->counts ? 5 : 0);
    const auto contact = record(contactWith());
    ASSERT_TRUE(ok(contact));
    EXPECT_EQ(contact->counted, 5);
    for (const auto who : people_) {
        EXPECT_EQ(delivered(who, u"contact"_s), 1);
        EXPECT_EQ(delivered(who, u"policy"_s), delivered(alone, u"policy"_s));
        EXPECT_EQ(taken(batches_->notesOf(who)).size(), 1U);
        EXPECT_EQ(taken(sheets_->ofPerson(who)).size(), 1U);
    }
}

TEST_P(ManyRecords, StopForNobodyWhoCannotBeTold) {
    const auto ended = graduate(6);
    auto facts = taken(test().people().registrations(ended)).front();
    facts.facts.endedOn = kToday;
    facts.facts.endReason = u"01"_s;
    ASSERT_TRUE(ok(act([&](const Act& a) {
        return test().people().addRegistration(
            a, {.person = ended, .facts = facts.facts, .corrects = facts.id});
    })));
    const auto erased = graduate(7);
    SqlErasureStore erasures(test().context());
    ASSERT_TRUE(ok(act([&](const Act& a) { return erasures.erase(a, erased, ApprovalId(1)); })));
    auto draft = policyFor();
    draft.people = {people_[0], ended, erased, PersonId(4711), people_[0], people_[1]};
    const auto done = record(draft);
    ASSERT_TRUE(ok(done));
    EXPECT_EQ(done->batch->persons, 2) << "each once";
    std::vector<std::pair<PersonId, std::string>> left;
    for (const auto& [person, error] : done->left) left.emplace_back(person, error.code);
    EXPECT_EQ(
        left,
        (std::vector<std::pair<PersonId, std::string>>{
            {ended, "many.ended"}, {erased, "many.erased"}, {PersonId(4711), "record.not_found"}}));
    const auto before = acts();
    draft.people = {ended, erased};
    const auto nobody = record(draft);
    ASSERT_TRUE(ok(nobody));
    EXPECT_FALSE(nobody->batch);
    EXPECT_EQ(nobody->left.size(), 2U);
    EXPECT_EQ(acts(), before) << "nothing is kept";
}

TEST_P(ManyRecords, KeepWhatWasCorrectedSince) {
    const auto done = record(policyFor());
    ASSERT_TRUE(ok(done));
    const auto theirs = taken(test().services().ofPerson(people_[2]));
    auto corrected = theirs.back().facts;
    corrected.corrects = theirs.back().id;
    corrected.policy->content = u"社保补贴"_s;
    ASSERT_TRUE(
        ok(recordService(*casework_, test().actor(), OperationId::make(), corrected, kToday)));
    const auto undone = undo(done->batch->id);
    ASSERT_TRUE(ok(undone));
    EXPECT_EQ(undone->persons, 4);
    ASSERT_EQ(undone->left.size(), 1U);
    EXPECT_EQ(undone->left[0].person, people_[2]);
    EXPECT_EQ(undone->left[0].error.code, "many.built_upon");
    EXPECT_EQ(taken(test().services().ofPerson(people_[2])).size(), theirs.size());
    EXPECT_EQ(codeOf(undo(done->batch->id)), "many.nothing_left");
    expectSound();
}

TEST_P(ManyRecords, LeaveWhomAnotherOfficeHasTakenOverSince) {
    const auto done = record(policyFor());
    ASSERT_TRUE(ok(done));
    moveAway(test(), people_[2]);
    const auto undone = undo(done->batch->id);
    ASSERT_TRUE(ok(undone));
    EXPECT_EQ(undone->persons, int(people_.size()) - 1);
    ASSERT_EQ(undone->left.size(), 1U);
    EXPECT_EQ(undone->left[0].person, people_[2]);
    EXPECT_EQ(undone->left[0].error.code, "right.out_of_scope");
    EXPECT_EQ(taken(test().services().ofPerson(people_[2])).size(), 1U);
}

TEST_P(ManyRecords, RefuseWhatSaysNothing) {
    auto blank = noteOf(u"  "_s);
    EXPECT_EQ(codeOf(record(blank)), "many.no_text");
    auto nobody = noteOf();
    nobody.people.clear();
    EXPECT_EQ(codeOf(record(nobody)), "many.nobody");
    auto tomorrow = noteOf();
    tomorrow.on = kToday.addDays(1);
    EXPECT_EQ(codeOf(record(tomorrow)), "service.in_future");
    auto unknown = contactWith();
    unknown.contact->outcome = u"77"_s;
    EXPECT_EQ(codeOf(record(unknown)), "code.unknown");
    auto visit = contactWith();
    visit.contact->method = u"05"_s;
    EXPECT_EQ(codeOf(record(visit)), "contact.no_call");
}

TEST_P(ManyRecords, OfSomebodyErasedKeepNoWords) {
    ASSERT_TRUE(ok(record(noteOf())));
    ASSERT_TRUE(ok(record(contactWith())));
    SqlErasureStore erasures(test().context());
    ASSERT_TRUE(
        ok(act([&](const Act& a) { return erasures.erase(a, people_[0], ApprovalId(1)); })));
    ASSERT_EQ(taken(batches_->notesOf(people_[0])).size(), 1U);
    EXPECT_EQ(taken(batches_->notesOf(people_[0]))[0].text, QString());
    for (const auto& [service, sheet] : taken(sheets_->ofPerson(people_[0])))
        EXPECT_EQ(sheet.note, QString());
    EXPECT_EQ(taken(batches_->notesOf(people_[1]))[0].text, noteOf().note);
}
