// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/list_sources.h"
#include "core/storage/sql_access_log.h"
#include "core/storage/sql_erasure_store.h"
#include "tests/merging/merge_office.h"
#include "tests/storage/list_office.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

class MergeActs : public MergeSuite {
protected:
    void SetUp() override {
        MergeSuite::SetUp();
        if (IsSkipped()) return;
        kept_ = office().person(1);
        gone_ = office().person(2);
    }
    [[nodiscard]] PersonStore& people() { return office().database().people(); }
    std::vector<qint64> found(const QString& words) {
        const auto list = peopleList(office().database().context(), office().database().clock());
        const auto page = list->page({.text = words, .limit = 50});
        EXPECT_TRUE(ok(page));
        std::vector<qint64> ids;
        for (const auto& row : page->rows) ids.push_back(row.id);
        return ids;
    }
    template <class T>
    static std::vector<T> only(T one) {
        return {one};
    }

    PersonId kept_{0};
    PersonId gone_{0};
};
ZHIQIAO_ON_BOTH_ENGINES(MergeActs);

TEST_P(MergeActs, ShowsBeforehandWhatWillMoveAndWhatDiffers) {
    office().registered(gone_, u"graduate"_s, kToday.addDays(-20));
    office().served(contactDraft(gone_));
    const auto preview = previewMerge(office().mergePorts(), office().actor(), kept_, gone_);
    ASSERT_TRUE(ok(preview));
    EXPECT_EQ(preview->moving, (std::vector<KindCount>{{u"registration"_s, 1}, {u"service"_s, 1}}));
    EXPECT_TRUE(preview->isPossible());
    EXPECT_NE(preview->kept.facts.idNumber, samplePerson(1).idNumber) << "masked";
    QStringList keys;
    for (const auto& row : preview->rows) keys << QLatin1String(row.field->key.data());
    EXPECT_EQ(keys, (QStringList{u"name"_s, u"aliases"_s, u"id_number"_s, u"phone"_s}));
}

TEST_P(MergeActs, MovesEveryRecordAndLeavesNothingOfTheOther) {
    office().registered(gone_, u"graduate"_s, kToday.addDays(-20));
    office().served(contactDraft(gone_));
    office().letter(gone_, office().vacancy(1));
    const auto home = office().household(gone_, 1);
    const auto merge = office().merge(kept_, gone_);
    EXPECT_EQ(merge.kept, kept_);
    EXPECT_EQ(office().merges.survivorOf(gone_).value(), kept_);
    EXPECT_TRUE(office().merges.recordsOf(gone_).value().empty());
    const auto file = taken(loadCase(office().ports(), kept_, kToday));
    EXPECT_EQ(file.registrations.size(), 1u);
    EXPECT_EQ(file.services.size(), 1u);
    EXPECT_EQ(file.referrals.size(), 1u);
    const auto members = office().ports().households.membersOf(home).value();
    ASSERT_EQ(members.size(), 1u);
    EXPECT_EQ(members.front().facts.person, kept_);
    EXPECT_FALSE(office().ports().services.obligationsOf(kept_).value().empty());
    EXPECT_TRUE(office().ports().services.obligationsOf(gone_).value().empty());
    EXPECT_EQ(office().findings(), QStringList());
}

TEST_P(MergeActs, HidesTheOtherButLetsItsNumbersAndPhoneLeadOn) {
    const auto former = sampleIdNumber(700);
    const auto number = samplePerson(2).idNumber;
    office().facts(gone_, [&](PersonFacts& facts) { facts.idNumber = former; });
    office().facts(gone_, [&](PersonFacts& facts) { facts.idNumber = number; });
    office().merge(kept_, gone_);
    EXPECT_EQ(found({}), only(kept_.value()));
    for (const auto& word : {number, former, samplePerson(2).phone, samplePerson(1).phone,
                             samplePerson(1).idNumber, samplePerson(2).name})
        EXPECT_EQ(found(word), only(kept_.value())) << qPrintable(word);
    EXPECT_EQ(people().findByIdNumber(number).value(), kept_);
    EXPECT_EQ(people().findByIdNumber(former).value(), kept_);
    EXPECT_EQ(office().duplicates.peopleAfter({}, 10).value(), only(kept_));
    EXPECT_EQ(office().duplicates.candidates({{}, {}, {samplePerson(2).phone}}).value(),
              std::vector<PersonId>());
    EXPECT_EQ(office().findings(), QStringList());
}

TEST_P(MergeActs, TakesTheNumberOfTheOtherWhenThatIsChosen) {
    office().merge(kept_, gone_, {{u"id_number"_s, MergeSide::Gone}});
    EXPECT_EQ(people().find(kept_)->facts.idNumber, samplePerson(2).idNumber);
    EXPECT_EQ(people().findByIdNumber(samplePerson(1).idNumber).value(), kept_);
    EXPECT_EQ(office().findings(), QStringList());
}

TEST_P(MergeActs, RefuseEveryActAboutWhoWasMerged) {
    office().merge(kept_, gone_);
    const auto held = office().ports().transactions.run(
        office().actor(),
        {.name = "test.act", .operation = OperationId::make(), .right = Right::OwnSettings},
        [&](const Act& a) { return office().ports().services.hold(a, gone_); });
    EXPECT_EQ(codeOf(held), "person.merged");
    const auto changed = office().ports().transactions.run(
        office().actor(),
        {.name = "test.act", .operation = OperationId::make(), .right = Right::OwnSettings},
        [&](const Act& a) {
            return people().update(a, gone_, people().find(gone_)->rowVersion, samplePerson(2), {});
        });
    ASSERT_FALSE(changed);
    EXPECT_EQ(changed.error().code, "person.merged");
    EXPECT_EQ(changed.error().detail, u"person=%1"_s.arg(kept_.value()));
    EXPECT_EQ(codeOf(office().tryMerge(office().person(5), gone_)), "person.merged");
}

TEST_P(MergeActs, RefuseWhatOnePersonCannotHaveTwice) {
    office().registered(kept_, u"unemployment"_s, kToday.addDays(-90));
    const auto second = office().registered(gone_, u"unemployment"_s, kToday.addDays(-30));
    const auto before = office().registers();
    EXPECT_EQ(codeOf(office().tryMerge(kept_, gone_)), "merge.clash");
    EXPECT_EQ(office().registers(), before) << "nothing was done";
    const auto preview = previewMerge(office().mergePorts(), office().actor(), kept_, gone_);
    ASSERT_TRUE(ok(preview));
    ASSERT_EQ(preview->clashes.size(), 1u);
    EXPECT_EQ(preview->clashes.front().gone, (KindRecord{u"registration"_s, second.id.value()}));
    office().household(kept_, 1);
    office().household(gone_, 2);
    EXPECT_EQ(previewMerge(office().mergePorts(), office().actor(), kept_, gone_)->clashes.size(),
              2u);
}

TEST_P(MergeActs, WaitForOpenRequests) {
    office().act([&](const Act& a) {
        return office().database().approvals().ask(
            a, {.kind = u"person.erase"_s, .subject = u"person"_s, .subjectId = gone_.value()});
    });
    EXPECT_EQ(codeOf(office().tryMerge(kept_, gone_)), "merge.open_request");
}

TEST_P(MergeActs, AskForAReasonAndForTwoPeople) {
    const auto ports = office().mergePorts();
    const auto merged = [&](PersonId kept, PersonId gone, const QString& reason) {
        return codeOf(mergePersons(ports, office().actor(), OperationId::make(),
                                   {kept, gone, {}, reason, {}, {}}));
    };
    EXPECT_EQ(merged(kept_, gone_, {}), "merge.reason_missing");
    EXPECT_EQ(merged(kept_, gone_, u"zz"_s), "code.unknown");
    EXPECT_EQ(merged(kept_, kept_, u"01"_s), "person.same_record");
    EXPECT_EQ(merged(kept_, PersonId(gone_.value() + 500), u"01"_s), "record.not_found");
    EXPECT_EQ(codeOf(mergePersons(ports, office().actor(), OperationId::make(),
                                  {kept_, gone_, {}, u"01"_s, 7, {}})),
              "record.changed_elsewhere");
}

TEST_P(MergeActs, KeepDecisionsAboutThirdPeople) {
    const auto third = office().person(3);
    const auto apart = [&](PersonId one, PersonId other) {
        office().act([&](const Act& a) -> Result<bool> {
            if (auto kept = office().duplicates.keepApart(a, one, other); !kept)
                return fail(kept.error());
            return true;
        });
    };
    apart(gone_, third);
    apart(gone_, kept_);
    const auto before = office().registers();
    const auto merge = office().merge(kept_, gone_);
    const auto decided = office().duplicates.apartFrom(third).value();
    ASSERT_EQ(decided.size(), 1u);
    EXPECT_EQ(decided.front().one, kept_);
    ASSERT_TRUE(ok(office().tryPart(merge.id)));
    EXPECT_EQ(office().registers(), before);
}

TEST_P(MergeActs, LeadOverSeveralMergesAndBack) {
    const auto third = office().person(3);
    const auto first = office().merge(kept_, gone_);
    const auto second = office().merge(third, kept_);
    EXPECT_EQ(office().merges.survivorOf(gone_).value(), third);
    EXPECT_EQ(found(samplePerson(2).phone), only(third.value()));
    EXPECT_EQ(people().findByIdNumber(samplePerson(2).idNumber).value(), third);
    EXPECT_EQ(codeOf(office().tryPart(first.id)), "person.merged") << "the later one first";
    ASSERT_TRUE(ok(office().tryPart(second.id)));
    EXPECT_EQ(office().merges.survivorOf(gone_).value(), kept_);
    EXPECT_EQ(people().findByIdNumber(samplePerson(2).idNumber).value(), kept_);
    ASSERT_TRUE(ok(office().tryPart(first.id)));
    EXPECT_FALSE(office().merges.survivorOf(gone_).value());
    EXPECT_EQ(office().findings(), QStringList());
}

TEST_P(MergeActs, TellTheOneThatStaysWhoSawEither) {
    ASSERT_TRUE(ok(previewMerge(office().mergePorts(), office().actor(), kept_, gone_)));
    office().merge(kept_, gone_);
    const auto seen = SqlAccessLog(office().database().context()).accessesTo(kept_).value();
    const auto compared = std::ranges::count(seen, u"person.compare"_s, &SeenAct::act);
    EXPECT_EQ(compared, 2) << "one look at each";
    EXPECT_EQ(std::ranges::count(seen, u"person.merge"_s, &SeenAct::act), 1);
}

TEST_P(MergeActs, LeaveNothingToReadOnceThePersonIsErased) {
    const auto merge = office().merge(kept_, gone_);
    SqlErasureStore erasures(office().database().context());
    office().act([&](const Act& a) -> Result<bool> {
        if (auto done = erasures.erase(a, kept_, ApprovalId(1)); !done) return fail(done.error());
        return true;
    });
    EXPECT_TRUE(office().merges.find(merge.id)->erased);
    EXPECT_EQ(codeOf(office().merges.factsOf(merge.id)), "merge.erased");
    EXPECT_EQ(codeOf(office().tryPart(merge.id)), "merge.erased");
    EXPECT_TRUE(people().find(gone_)->facts.phone.isEmpty());
    EXPECT_NE(people().find(gone_)->facts.name, samplePerson(2).name);
    EXPECT_FALSE(people().findByIdNumber(samplePerson(2).idNumber).value());
    EXPECT_EQ(office().findings(), QStringList());
}
