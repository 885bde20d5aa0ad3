// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hardship/hardship_acts.h"
#include "core/papers/paper_acts.h"
#include "core/storage/database_check.h"
#include "core/storage/sql_hardship_store.h"
#include "core/storage/sql_paper_store.h"
#include "tests/storage/store_suite.h"
#include "tests/support/codes.h"
#include "tests/support/fake_hardship_store.h"
#include "tests/support/fake_paper_store.h"
#include "tests/support/paper_samples.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

class Papers : public StoreSuite {
protected:
    void SetUp() override {
        StoreSuite::SetUp();
        if (IsSkipped()) return;
        if (database()) {
            papers_ = std::make_unique<SqlPaperStore>(database()->context());
            cases_ = std::make_unique<SqlHardshipStore>(database()->context());
        } else {
            papers_ = std::make_unique<FakePaperStore>(fakes()->records());
            cases_ = std::make_unique<FakeHardshipStore>(fakes()->records());
        }
    }
    PaperPorts ports() {
        return {transactions(), *papers_, people(), *cases_, users(), loadedCodes()};
    }
    PaperStore& papers() { return *papers_; }
    Result<Paper> file(PersonId who, const QByteArray& content = samplePdf(),
                       const QString& kind = u"01"_s, QDate today = kToday) {
        return filePaper(ports(), actor(), OperationId::make(), samplePaper(who, kind), content,
                         today);
    }
    Result<Paper> withdraw(PaperId id, QDate today = kToday) {
        return withdrawPaper(ports(), actor(), OperationId::make(), id, u"10"_s, today);
    }
    Result<std::vector<OpenedPaper>> open(const std::vector<PaperId>& ids, const QString& why = {},
                                          PaperReading reading = PaperReading::View) {
        return openPapers(ports(), actor(), OperationId::make(), ids, reading, why);
    }
    int drop(QDate before) {
        const auto dropped = act([&](const Act& a) { return papers().dropWithdrawn(a, before); });
        EXPECT_TRUE(ok(dropped));
        return *dropped;
    }

    std::unique_ptr<PaperStore> papers_;
    std::unique_ptr<HardshipStore> cases_;
};

TEST_P(Papers, KeepAPaperWithItsContent) {
    const auto who = person().id;
    const auto content = samplePdf(1, 2);
    const auto filed = file(who, content);
    ASSERT_TRUE(ok(filed));
    EXPECT_EQ(filed->facts, samplePaper(who));
    EXPECT_EQ(filed->sheet.media, PaperMedia::Pdf);
    EXPECT_EQ(filed->sheet.pages, 2);
    EXPECT_EQ(filed->sheet.bytes, content.size());
    EXPECT_EQ(filed->recorded.staff, actor().staff);
    EXPECT_TRUE(filed->kept);
    EXPECT_EQ(papers().find(filed->id).value(), *filed);
    EXPECT_EQ(papers().ofPerson(who).value(), std::vector{*filed});
    EXPECT_EQ(papers().content(filed->id).value(), content);
    EXPECT_EQ(codeOf(papers().find(PaperId(filed->id.value() + 999))), "record.not_found");
}

TEST_P(Papers, GiveEveryByteBackWhateverTheSize) {
    const auto who = person().id;
    for (const qsizetype size : {1, 65535, 65536, 65537, 200001}) {
        const auto content = QByteArray(size - 1, 'x') + char(size % 251);
        const auto filed = act([&](const Act& a) {
            return papers().add(a, samplePaper(who), sheetOf(content), content);
        });
        ASSERT_TRUE(ok(filed)) << size;
        EXPECT_EQ(papers().content(filed->id).value(), content) << size;
    }
}

TEST_P(Papers, StoreTheSameContentOnceForAPerson) {
    const auto who = person(1).id;
    const auto first = file(who);
    ASSERT_TRUE(ok(first));
    EXPECT_EQ(codeOf(file(who, samplePdf(), u"02"_s)), "paper.same_content");
    EXPECT_TRUE(ok(file(person(2).id))) << "somebody else's paper";
    ASSERT_TRUE(ok(withdraw(first->id)));
    EXPECT_TRUE(ok(file(who, samplePdf(), u"02"_s))) << "the first was withdrawn";
    EXPECT_EQ(codeOf(restorePaper(ports(), actor(), OperationId::make(), first->id)),
              "paper.same_content");
}

TEST_P(Papers, RefuseWhatIsNoPaperOrNobodys) {
    const auto who = person().id;
    EXPECT_EQ(codeOf(file(who, "text")), "paper.unknown_type");
    EXPECT_EQ(codeOf(file(PersonId(who.value() + 999))), "record.not_found");
    EXPECT_EQ(codeOf(file(who, samplePdf(), u"77"_s)), "code.unknown");
    EXPECT_EQ(codeOf(file(who, samplePdf(), QString())), "code.unknown");
    auto facts = samplePaper(who);
    facts.takenOn = kToday.addDays(1);
    EXPECT_EQ(codeOf(filePaper(ports(), actor(), OperationId::make(), facts, samplePdf(), kToday)),
              "paper.in_future");
    EXPECT_TRUE(papers().ofPerson(who)->empty());
}

TEST_P(Papers, BelongToARecognitionOfTheSamePersonOnly) {
    const auto who = person(1).id;
    const auto other = person(2).id;
    const auto begun = act([&](const Act& a) {
        return cases_->add(a,
                           {.person = who,
                            .category = u"040"_s,
                            .channel = u"01"_s,
                            .appliedOn = kToday,
                            .evidence = {u"01"_s},
                            .promised = true},
                           {});
    });
    ASSERT_TRUE(ok(begun));
    auto facts = samplePaper(who);
    facts.hardship = begun->id;
    const auto filed = filePaper(ports(), actor(), OperationId::make(), facts, samplePdf(), kToday);
    ASSERT_TRUE(ok(filed));
    EXPECT_EQ(papers().find(filed->id)->facts.hardship, begun->id);
    facts.person = other;
    EXPECT_EQ(codeOf(filePaper(ports(), actor(), OperationId::make(), facts, samplePdf(), kToday)),
              "paper.of_another");
}

TEST_P(Papers, FiledBeforeTheApplicationBecomeItsEvidence) {
    const auto who = person(1).id;
    const auto card = file(who, samplePdf(1), u"01"_s);
    const auto contract = file(who, samplePdf(2), u"15"_s);
    const auto blurred = file(who, samplePdf(3), u"02"_s);
    ASSERT_TRUE(ok(withdraw(blurred->id)));
    const auto begun = act([&](const Act& a) {
        return cases_->add(a,
                           {.person = who,
                            .category = u"040"_s,
                            .channel = u"01"_s,
                            .appliedOn = kToday,
                            .evidence = {u"01"_s, u"02"_s, u"04"_s},
                            .promised = true},
                           {});
    });
    const auto attach = [&] {
        return attachPapers(ports(), actor(), OperationId::make(), begun->id);
    };
    EXPECT_EQ(attach().value(), 1);
    EXPECT_EQ(papers().find(card->id)->facts.hardship, begun->id);
    EXPECT_FALSE(papers().find(contract->id)->facts.hardship);
    EXPECT_FALSE(papers().find(blurred->id)->facts.hardship);
    EXPECT_EQ(attach().value(), 0);
}

TEST_P(Papers, ComeBackFromAWithdrawalWhileTheContentIsThere) {
    const auto filed = file(person().id);
    ASSERT_TRUE(ok(filed));
    const auto gone = withdraw(filed->id);
    ASSERT_TRUE(ok(gone));
    EXPECT_EQ(gone->withdrawn, (PaperWithdrawal{kToday, actor().staff, u"10"_s}));
    EXPECT_EQ(codeOf(withdraw(filed->id)), "paper.withdrawn_already");
    EXPECT_EQ(drop(kToday), 0) << "the day of the withdrawal is not over";
    const auto back = restorePaper(ports(), actor(), OperationId::make(), filed->id);
    ASSERT_TRUE(ok(back));
    EXPECT_EQ(*back, *filed);
    EXPECT_EQ(codeOf(restorePaper(ports(), actor(), OperationId::make(), filed->id)),
              "paper.not_withdrawn");
    EXPECT_EQ(
        codeOf(withdrawPaper(ports(), actor(), OperationId::make(), filed->id, u"77"_s, kToday)),
        "code.unknown");
}

TEST_P(Papers, LoseTheContentOfAWithdrawnPaperWithTheNextActOfALaterDay) {
    const auto who = person().id;
    const auto filed = file(who, samplePdf(1));
    ASSERT_TRUE(ok(withdraw(filed->id)));
    ASSERT_TRUE(ok(file(who, samplePdf(2), u"02"_s, kToday.addDays(1))));
    EXPECT_EQ(codeOf(papers().content(filed->id)), "paper.dropped");
    const auto row = papers().find(filed->id);
    ASSERT_TRUE(ok(row));
    EXPECT_FALSE(row->kept);
    EXPECT_EQ(row->withdrawn->reason, u"10"_s);
    EXPECT_EQ(codeOf(restorePaper(ports(), actor(), OperationId::make(), filed->id)),
              "paper.dropped");
    EXPECT_EQ(drop(kToday.addDays(2)), 0);
}

TEST_P(Papers, OpenOnlyWithAReasonWhenTheyAreToLeave) {
    const auto content = samplePdf(3);
    const auto filed = file(person().id, content);
    const auto shown = open({filed->id});
    ASSERT_TRUE(ok(shown));
    EXPECT_EQ(shown->front().content, content);
    EXPECT_EQ(codeOf(open({filed->id}, {}, PaperReading::Export)), "person.reason_missing");
    EXPECT_TRUE(ok(open({filed->id}, u"本人申请"_s, PaperReading::Export)));
    const auto others = file(person(2).id, samplePdf(4));
    EXPECT_EQ(codeOf(open({filed->id, others->id})), "paper.of_another");
    EXPECT_EQ(codeOf(open({})), "record.not_found");
}

TEST_P(Papers, LeaveNothingBehindWhenTheActFails) {
    const auto who = person().id;
    const auto failed = act([&](const Act& a) -> Result<Paper> {
        auto added = papers().add(a, samplePaper(who), sheetOf(samplePdf()), samplePdf());
        EXPECT_TRUE(ok(added));
        return fail({.code = "test.stop"});
    });
    EXPECT_EQ(codeOf(failed), "test.stop");
    if (!database()) return;  // the fake keeps papers beside what it rolls back
    EXPECT_TRUE(papers().ofPerson(who)->empty());
    auto left = database()->database().run({"test.left", u"SELECT count(*) FROM paper_content"});
    ASSERT_TRUE(ok(left) && left->next());
    EXPECT_EQ(left->number(0), 0);
}

TEST_P(Papers, AreNamedByTheCheckWhenAByteOfOneIsChanged) {
    if (!database()) GTEST_SKIP() << "in memory";
    const auto filed = file(person().id, sampleJpeg() + QByteArray(100000, '\0'));
    ASSERT_TRUE(ok(filed));
    const auto check = [&]() -> CheckRow {
        auto aside = database()->open(Access::ReadOnly);
        EXPECT_TRUE(ok(aside));
        const auto rows = checkDatabase(**aside, database()->vault(), kToday);
        EXPECT_TRUE(ok(rows));
        for (const auto& row : *rows)
            if (row.check == u"papers"_s) return row;
        return {};
    };
    EXPECT_TRUE(check().ok) << check().detail.toStdString();
    auto& db = database()->database();
    const auto piece = [&](const QString& sql, const QVariantMap& binds) {
        return db.run({"test.piece", sql, false}, binds);
    };
    QByteArray sealed;
    {
        auto row = piece(u"SELECT piece_seal FROM paper_content WHERE position = 2"_s, {});
        ASSERT_TRUE(ok(row) && row->next());
        sealed = row->bytes(0);
    }
    auto flipped = sealed;
    flipped[flipped.size() / 2] = char(flipped[flipped.size() / 2] ^ 1);
    const auto put = u"UPDATE paper_content SET piece_seal = :piece WHERE position = 2"_s;
    ASSERT_TRUE(ok(piece(put, {{u"piece"_s, flipped}})));
    EXPECT_FALSE(check().ok);
    EXPECT_TRUE(check().detail.contains(u"paper %1, piece 2"_s.arg(filed->id.value())))
        << check().detail.toStdString();
    EXPECT_EQ(codeOf(papers().content(filed->id)), "paper.content_damaged");
    ASSERT_TRUE(ok(piece(put, {{u"piece"_s, sealed}})));
    EXPECT_TRUE(check().ok);
    ASSERT_TRUE(ok(piece(u"DELETE FROM paper_content WHERE position = 2"_s, {})));
    EXPECT_TRUE(check().detail.contains(u"paper %1, hash"_s.arg(filed->id.value())));
}

TEST_P(Papers, DoNotOpenInAnotherPapersPlace) {
    if (!database()) GTEST_SKIP() << "in memory";
    const auto first = file(person(1).id, samplePdf(1));
    const auto second = file(person(2).id, samplePdf(2));
    ASSERT_TRUE(ok(first) && ok(second));
    auto& db = database()->database();
    for (const auto& sql :
         {u"DELETE FROM paper_content WHERE paper_id = :first"_s,
          u"UPDATE paper_content SET paper_id = :first WHERE paper_id = :second"_s}) {
        QVariantMap binds{{u"first"_s, first->id.value()}};
        if (sql.contains(u":second"_s)) binds[u"second"_s] = second->id.value();
        ASSERT_TRUE(ok(db.run({"test.move", sql, false}, binds)));
    }
    EXPECT_EQ(codeOf(papers().content(first->id)), "paper.content_damaged");
}

ZHIQIAO_ON_EVERY_STORE(Papers);
