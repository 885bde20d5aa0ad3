// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/store_suite.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

/// An undone row counts its version on.
template <class Row>
Row asOfVersion(Row row, int version) {
    row.rowVersion = version;
    return row;
}

}  // namespace

class BatchStores : public StoreSuite {
protected:
    ImportBatch begun(const QString& kind = u"people"_s) {
        return act([&](const Act& a) { return batches().begin(a, kind, u"5a3c"_s); }).value();
    }
    Result<> complete(const ImportBatch& batch) {
        return act([&](const Act& a) { return batches().complete(a, batch); });
    }
    Result<> undo(BatchId id) {
        return act([&](const Act& a) { return batches().undo(a, id); });
    }
    Person imported(BatchId batch, int n) {
        return act([&](const Act& a) { return people().add(a, samplePerson(n), batch); }).value();
    }
    Person changed(const Person& old, const PersonFacts& facts, std::optional<BatchId> batch) {
        return act([&](const Act& a) {
                   return people().update(a, old.id, old.rowVersion, facts, batch);
               })
            .value();
    }
    Registration enrolled(PersonId who, std::optional<BatchId> batch,
                          std::optional<RegistrationId> corrects = {}) {
        return act([&](const Act& a) {
                   return people().addRegistration(
                       a, {who, sampleRegistration(actor().staff), corrects}, batch);
               })
            .value();
    }
    Result<> wish(PersonId who, const QString& occupation, std::optional<BatchId> batch) {
        return act([&](const Act& a) {
            return people().saveWish(a, who, {{occupation}, {u"6399"_s}, {}, {}}, batch);
        });
    }
    Result<ServiceRecord> contact(PersonId who) {
        return act([&](const Act& a) {
            return services().add(
                a, {.person = who, .on = kToday, .contact = ContactFacts{u"1"_s, u"10"_s, {}, {}}});
        });
    }
};

TEST_P(BatchStores, KeepWhatAnImportDid) {
    auto batch = begun();
    EXPECT_FALSE(batch.complete);
    batch.added = 7;
    batch.changed = 2;
    batch.same = 90;
    batch.refused = 1;
    ASSERT_TRUE(ok(complete(batch)));
    batch.complete = true;
    EXPECT_EQ(batches().batches(10).value(), std::vector{batch});
    batch.id = BatchId(4711);
    EXPECT_EQ(codeOf(complete(batch)), "record.not_found");
}

TEST_P(BatchStores, ListTheNewestFirst) {
    const auto first = begun();
    const auto second = begun(u"vacancies"_s);
    const auto third = begun(u"employers"_s);
    EXPECT_EQ(batches().batches(10).value(), (std::vector{third, second, first}));
    EXPECT_EQ(batches().batches(2).value(), (std::vector{third, second}));
}

TEST_P(BatchStores, TakeOutThePersonsAnImportAdded) {
    const auto known = person(1);
    const auto batch = begun();
    const auto added = imported(batch.id, 2);
    enrolled(added.id, batch.id);
    ASSERT_TRUE(ok(wish(added.id, u"4-10"_s, batch.id)));
    ASSERT_TRUE(ok(undo(batch.id)));
    EXPECT_EQ(codeOf(people().find(added.id)), "record.not_found");
    EXPECT_EQ(people().findByIdNumber(added.facts.idNumber).value(), std::nullopt);
    EXPECT_TRUE(people().registrations(added.id).value().empty());
    EXPECT_EQ(people().wish(added.id).value(), std::nullopt);
    EXPECT_EQ(people().find(known.id).value(), known);
    EXPECT_TRUE(batches().batches(1).value().front().undoneAt.has_value());
    EXPECT_NE(imported(begun().id, 2).id, added.id);  // the number is free again, the id is not
}

TEST_P(BatchStores, PutBackThePersonsAnImportChanged) {
    auto first = person();
    auto facts = samplePerson();
    facts.note = u"第二版"_s;
    const auto second = changed(first, facts, {});
    const auto history = people().history(first.id).value();
    const auto batch = begun();
    facts.name = u"卓玛措"_s;
    facts.phone = u"14200000042"_s;
    facts.idNumber = sampleIdNumber(900);
    const auto third = changed(second, facts, batch.id);
    facts.note = u"第四版"_s;
    const auto fourth = changed(third, facts, batch.id);
    ASSERT_TRUE(ok(undo(batch.id)));
    const auto undone = people().find(first.id).value();
    EXPECT_GT(undone.rowVersion, fourth.rowVersion) << "who still sees the import's row is told";
    EXPECT_EQ(asOfVersion(undone, second.rowVersion), second);
    auto kept = people().history(first.id).value();
    kept.back().person.rowVersion = second.rowVersion;
    EXPECT_EQ(kept, history);
    EXPECT_EQ(people().findByIdNumber(facts.idNumber).value(), std::nullopt);
    EXPECT_EQ(people().findByIdNumber(second.facts.idNumber).value(), first.id);
}

TEST_P(BatchStores, TakeRegistrationsAndWishesOfKnownPersonsBack) {
    const auto who = person().id;
    const auto first = enrolled(who, {});
    ASSERT_TRUE(ok(wish(who, u"4-10"_s, {})));
    const auto batch = begun();
    enrolled(who, batch.id, first.id);
    enrolled(who, batch.id);
    ASSERT_TRUE(ok(wish(who, u"4-03"_s, batch.id)));
    ASSERT_TRUE(ok(undo(batch.id)));
    EXPECT_EQ(people().registrations(who).value(), std::vector{first});
    EXPECT_EQ(people().registrationHistory(who).value(), std::vector{first});
    EXPECT_EQ(people().wish(who).value()->occupations, QStringList{u"4-10"_s});
}

TEST_P(BatchStores, TakeTheObligationsOfItsRegistrationsAlong) {
    const auto who = person().id;
    const auto kept = enrolled(who, {});
    const auto batch = begun();
    const auto gone = enrolled(who, batch.id);
    const auto row = [&](RegistrationId of) {
        return ObligationRow{.registration = of,
                             .person = who,
                             .item = u"contact"_s,
                             .standard = u"graduates-131"_s,
                             .promised = 1,
                             .delivered = 0,
                             .due = kToday,
                             .active = true,
                             .staff = actor().staff,
                             .office = actor().office};
    };
    ASSERT_TRUE(ok(act([&](const Act& a) {
        return services().saveObligations(a, who, {row(kept.id), row(gone.id)});
    })));
    ASSERT_TRUE(ok(undo(batch.id)));
    EXPECT_EQ(services().obligationsOf(who).value(), std::vector{row(kept.id)});
}

TEST_P(BatchStores, TakeEmployersAndVacanciesBack) {
    const auto owner = employer(1);
    const auto job = vacancy(owner.id, 1);
    const auto batch = begun(u"vacancies"_s);
    const auto addedJob = act([&](const Act& a) -> Result<Vacancy> {
        auto facts = sampleEmployer(1);
        facts.phone = u"14200000077"_s;
        const auto moved = vacancies().updateEmployer(a, owner.id, 1, facts, batch.id);
        if (!moved) return fail(moved.error());
        auto wanted = job.facts;
        wanted.heads = 9;
        const auto more = vacancies().update(a, job.id, 1, wanted, batch.id);
        if (!more) return fail(more.error());
        const auto other = vacancies().addEmployer(a, sampleEmployer(2), batch.id);
        if (!other) return fail(other.error());
        return vacancies().add(a, sampleVacancy(other->id, 2), batch.id);
    });
    ASSERT_TRUE(ok(addedJob));
    ASSERT_TRUE(ok(undo(batch.id)));
    const auto undone = vacancies().find(job.id).value();
    EXPECT_EQ(asOfVersion(undone.vacancy, job.rowVersion), job);
    EXPECT_EQ(asOfVersion(undone.employer, owner.rowVersion), owner);
    EXPECT_EQ(codeOf(vacancies().find(addedJob->id)), "record.not_found");
    EXPECT_EQ(codeOf(vacancies().employer(addedJob->facts.employer)), "record.not_found");
    EXPECT_EQ(vacancies().openOn(kToday).value().size(), 1u);
    EXPECT_EQ(vacancies().employerByCode(sampleEmployer(2).creditCode).value(), std::nullopt);
}

TEST_P(BatchStores, UndoOnceAndOnlyWhatExists) {
    const auto batch = begun();
    imported(batch.id, 1);
    ASSERT_TRUE(ok(undo(batch.id)));
    EXPECT_EQ(codeOf(undo(batch.id)), "batch.undone");
    EXPECT_EQ(codeOf(undo(BatchId(4711))), "record.not_found");
}

TEST_P(BatchStores, GiveAnUndoneImportNoMoreRows) {
    const auto hold = [&](BatchId id) {
        return act([&](const Act& a) { return batches().hold(a, id); });
    };
    const auto batch = begun();
    EXPECT_TRUE(ok(hold(batch.id)));
    EXPECT_EQ(batches().batches(1).value(), std::vector{batch}) << "holding changes nothing";
    ASSERT_TRUE(ok(undo(batch.id)));
    EXPECT_EQ(codeOf(hold(batch.id)), "batch.undone");
    EXPECT_EQ(codeOf(complete(batch)), "batch.undone");
    EXPECT_FALSE(batches().batches(1).value().front().complete);
    EXPECT_EQ(codeOf(hold(BatchId(4711))), "record.not_found");
}

TEST_P(BatchStores, UndoOneImportAndLeaveTheOther) {
    const auto first = begun();
    const auto kept = imported(first.id, 1);
    const auto second = begun();
    imported(second.id, 2);
    ASSERT_TRUE(ok(undo(second.id)));
    EXPECT_EQ(people().find(kept.id).value(), kept);
    ASSERT_TRUE(ok(undo(first.id)));
    EXPECT_EQ(codeOf(people().find(kept.id)), "record.not_found");
}

TEST_P(BatchStores, RefuseToUndoWhatALaterImportBuiltUpon) {
    const auto first = begun();
    const auto one = imported(first.id, 1);
    const auto second = begun();
    changed(one, samplePerson(3), second.id);
    EXPECT_EQ(codeOf(undo(first.id)), "batch.built_upon");
    EXPECT_EQ(people().find(one.id).value().facts, samplePerson(3));
    ASSERT_TRUE(ok(undo(second.id)));
    EXPECT_TRUE(ok(undo(first.id)));
}

TEST_P(BatchStores, RefuseWhenAChangedRowWasCorrectedSince) {
    const auto one = person(1);
    const auto batch = begun();
    const auto two = changed(one, samplePerson(2), batch.id);
    const auto three = changed(two, samplePerson(3), {});
    EXPECT_EQ(codeOf(undo(batch.id)), "batch.built_upon");
    EXPECT_EQ(people().find(one.id).value(), three);
    EXPECT_FALSE(batches().batches(1).value().front().undoneAt.has_value());
}

TEST_P(BatchStores, SayHowManyLaterRecordsHangOnItsRows) {
    const auto job = vacancy(employer().id).id;
    const auto batch = begun();
    const auto who = imported(batch.id, 1).id;
    ASSERT_TRUE(ok(contact(who)));
    ASSERT_TRUE(ok(contact(who)));
    const auto slip = recommend(who, job);
    ASSERT_TRUE(ok(slip));
    ASSERT_TRUE(ok(act([&](const Act& a) {
        return referrals().addPrint(a, u"F5"_s, slip->id.value(), who, 1, u"pdf"_s);
    })));
    ASSERT_TRUE(ok(act([&](const Act& a) {
        return referrals().addPlacement(a, samplePlacement(who, slip->employer));
    })));
    ASSERT_TRUE(ok(wish(who, u"4-10"_s, {})));
    enrolled(who, {});
    const auto undone = undo(batch.id);
    ASSERT_EQ(codeOf(undone), "batch.built_upon");
    EXPECT_EQ(undone.error().message, batchBuiltUpon(7).message);
    EXPECT_EQ(referrals().ofPerson(who).value(), std::vector{*slip});
}

TEST_P(BatchStores, RefuseWhenTheVacancyOrEmployerWasUsedSince) {
    const auto batch = begun(u"vacancies"_s);
    const auto owner = act([&](const Act& a) {
                           return vacancies().addEmployer(a, sampleEmployer(), batch.id);
                       }).value();
    const auto job = act([&](const Act& a) {
                         return vacancies().add(a, sampleVacancy(owner.id), batch.id);
                     }).value();
    const auto slip = recommend(person().id, job.id);
    ASSERT_TRUE(ok(slip));
    EXPECT_EQ(undo(batch.id).error().message, batchBuiltUpon(1).message);
    vacancy(owner.id, 2);
    EXPECT_EQ(undo(batch.id).error().message, batchBuiltUpon(2).message);
    EXPECT_EQ(vacancies().find(job.id).value().vacancy, job);
}

TEST_P(BatchStores, RefuseWhenItsRegistrationWasCorrectedSince) {
    const auto who = person().id;
    const auto batch = begun();
    const auto first = enrolled(who, batch.id);
    const auto second = enrolled(who, {}, first.id);
    EXPECT_EQ(codeOf(undo(batch.id)), "batch.built_upon");
    EXPECT_EQ(people().registrations(who).value(), std::vector{second});
}

TEST_P(BatchStores, LetWorkOnOthersAndBeforeTheImportBe) {
    const auto owner = employer();
    const auto known = person(1);
    ASSERT_TRUE(ok(contact(known.id)));
    const auto slip = recommend(known.id, vacancy(owner.id).id);
    ASSERT_TRUE(ok(slip));
    const auto batch = begun();
    changed(known, samplePerson(2), batch.id);
    const auto other = person(3).id;
    ASSERT_TRUE(ok(contact(other)));
    ASSERT_TRUE(ok(undo(batch.id)));
    EXPECT_EQ(asOfVersion(people().find(known.id).value(), known.rowVersion), known);
    EXPECT_EQ(services().ofPerson(known.id).value().size(), 1u);
    EXPECT_EQ(services().ofPerson(other).value().size(), 1u);
    EXPECT_EQ(referrals().ofPerson(known.id).value(), std::vector{*slip});
}

ZHIQIAO_ON_EVERY_STORE(BatchStores);
