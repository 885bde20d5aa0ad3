// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/accesses.h"
#include "core/casework/erasure.h"
#include "core/casework/own_data.h"
#include "core/casework/print_slips.h"
#include "core/casework/referral_voiding.h"
#include "core/casework/service_correction.h"
#include "core/storage/audit_check.h"
#include "core/storage/database_check.h"
#include "core/storage/list_sources.h"
#include "core/storage/sql_access_log.h"
#include "core/storage/sql_assessment_store.h"
#include "core/storage/sql_assignment_store.h"
#include "core/storage/sql_campaign_store.h"
#include "core/storage/sql_comparison_store.h"
#include "core/storage/sql_consent_store.h"
#include "core/storage/sql_contact_sheets.h"
#include "core/storage/sql_difficulty_store.h"
#include "core/storage/sql_erasure_store.h"
#include "core/storage/sql_follow_up_store.h"
#include "core/storage/sql_guidance_sheets.h"
#include "core/storage/sql_hardship_store.h"
#include "core/storage/sql_help_store.h"
#include "core/storage/sql_hold_store.h"
#include "core/storage/sql_merge_store.h"
#include "core/storage/sql_onward_store.h"
#include "core/storage/sql_paper_store.h"
#include "core/storage/sql_programme_store.h"
#include "core/storage/sql_record_batch_store.h"
#include "core/storage/sql_session_store.h"
#include "core/storage/sql_standing_store.h"
#include "core/storage/sql_transfer_store.h"
#include "tests/support/counter.h"
#include "tests/support/record_samples.h"
#include "tests/support/results.h"
#include "tests/support/test_database.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kThen(2015, 6, 1);
const QDate kLater(2022, 11, 30);
const QByteArray kPaper("what the paper says");
/// Of the person's whole name; without its beginning, which the index shares with the term before.
constexpr auto kSound = "cuoji";

/// As taken(), also of what has no value.
template <class T>
T done(Result<T> result) {
    if constexpr (std::is_void_v<T>) {
        if (!result) throw std::runtime_error(std::string(result.error().code));
    } else {
        return taken(std::move(result));
    }
}

class PersonRights : public testing::TestWithParam<Engine> {
protected:
    void SetUp() override {
        ZHIQIAO_NEEDS(GetParam())
        db_ = std::make_unique<TestDatabase>(GetParam(), kThen);
        consents_ = std::make_unique<SqlConsentStore>(db_->context());
        erasures_ = std::make_unique<SqlErasureStore>(db_->context());
        log_ = std::make_unique<SqlAccessLog>(db_->context());
        recognitions_ = std::make_unique<SqlHardshipStore>(db_->context());
        papers_ = std::make_unique<SqlPaperStore>(db_->context());
        casework_.emplace(CaseworkPorts{db_->transactions(), db_->people(), db_->vacancies(),
                                        db_->referrals(), db_->services(), db_->offices(),
                                        db_->households(), loadedCodes(), loadedStandards()});
        notices_ = loadNotices().value();
    }

    template <class Work>
    auto act(Work work, const QString& reason = {}) {
        return done(db_->transactions().run(db_->actor(),
                                            {.name = "test.act",
                                             .operation = OperationId::make(),
                                             .right = Right::OwnSettings,
                                             .reason = reason},
                                            std::move(work)));
    }
    Actor colleague() {
        const auto staff = act([&](const Act& a) {
            return db_->offices().saveStaff(
                a, {},
                {StaffId(1), a.office(), u"才让"_s, u"supervisor"_s, QDate(2012, 1, 1), {}, 1});
        });
        return {staff.id, staff.office};
    }
    static PersonFacts canary() {
        auto facts = samplePerson(7);
        facts.name = u"索南旺措吉"_s;
        facts.aliases = {u"阿依木措"_s};
        facts.school = u"雪河第九职校"_s;
        facts.phone = u"14200777001"_s;
        facts.note = u"冬天住在姐姐家"_s;
        return facts;
    }
    static QStringList canaries() {
        const auto f = canary();
        return {f.name,
                f.aliases[0],
                f.idNumber,
                f.phone,
                f.otherPhone,
                f.bankAccount,
                f.address,
                f.school,
                f.note,
                u"14200777002"_s,
                u"想去西宁做面点"_s,
                u"随父母迁走"_s,
                u"家里只有我一人挣钱"_s,
                u"家访时孩子在家"_s,
                u"背面有手写电话"_s,
                u"想离家近些"_s,
                u"陪女儿投简历"_s,
                u"已随儿子搬去海西"_s,
                u"请法律援助中心代写诉状"_s,
                u"中心已指派律师"_s};
    }
    /// A person with something in every table, whose last business was in 2015.
    PersonId formerPerson() {
        const auto facts = canary();
        const auto person = act([&](const Act& a) { return db_->people().add(a, facts, {}); });
        auto moved = facts;
        moved.phone = u"14200777002"_s;
        act([&](const Act& a) { return db_->people().update(a, person.id, 1, moved, {}); });
        act([&](const Act& a) {
            return db_->people().saveWish(a, person.id, {.occupations = {u"4-03"_s}}, {});
        });
        act([&](const Act& a) {
            return db_->people().addRegistration(a,
                                                 {.person = person.id,
                                                  .facts = {.kind = u"jobseeker"_s,
                                                            .category = {},
                                                            .channel = u"01"_s,
                                                            .registeredOn = QDate(2015, 1, 5),
                                                            .officer = a.staff(),
                                                            .endedOn = QDate(2015, 5, 1),
                                                            .endReason = u"随父母迁走"_s}},
                                                 {});
        });
        const auto guided = act([&](const Act& a) {
            return db_->services().add(a, {.person = person.id,
                                           .on = QDate(2015, 2, 1),
                                           .guidance = GuidanceFacts{.mode = u"01"_s,
                                                                     .minutes = 20,
                                                                     .types = {u"03"_s},
                                                                     .content = u"想去西宁做面点"_s,
                                                                     .confirmed = true}});
        });
        act([&](const Act& a) {
            return SqlTransferStore(db_->context())
                .add(a, {person.id, a.office(), OfficeId(2), u"2"_s, u"已随儿子搬去海西"_s,
                         QDate(2015, 4, 1)});
        });
        act([&](const Act& a) {
            SqlOnwardStore onward(db_->context());
            const auto sent = taken(onward.add(a, {.person = person.id,
                                                   .department = u"02"_s,
                                                   .reason = u"02"_s,
                                                   .asked = u"请法律援助中心代写诉状"_s,
                                                   .sentOn = QDate(2015, 4, 2),
                                                   .answerBy = QDate(2015, 4, 20)}));
            return onward.addDeed(a, sent,
                                  {.kind = OnwardDeedKind::Answer,
                                   .on = QDate(2015, 4, 9),
                                   .answer = u"1"_s,
                                   .words = u"中心已指派律师"_s});
        });
        act([&](const Act& a) {
            return SqlGuidanceSheets(db_->context())
                .add(a, guided.id,
                     {.demand = u"想离家近些"_s,
                      .plan = {{u"陪女儿投简历"_s, u"马文忠"_s, QDate(2015, 3, 1)}}});
        });
        const auto recognition = act([&](const Act& a) {
            return recognitions_->add(a,
                                      {.person = person.id,
                                       .category = u"030"_s,
                                       .channel = u"01"_s,
                                       .appliedOn = QDate(2015, 3, 2),
                                       .evidence = {u"01"_s, u"05"_s},
                                       .promised = true,
                                       .note = u"家里只有我一人挣钱"_s},
                                      {});
        });
        act([&](const Act& a) {
            return recognitions_->addStep(a, recognition,
                                          {.kind = HardshipStepKind::Community,
                                           .on = QDate(2015, 3, 4),
                                           .passed = false,
                                           .note = u"家访时孩子在家"_s},
                                          {hardship_state::kRefused, {}}, {});
        });
        act([&](const Act& a) {
            return papers_->add(
                a,
                {.person = person.id,
                 .kind = u"05"_s,
                 .hardship = recognition.id,
                 .takenOn = QDate(2015, 3, 2),
                 .channel = u"10"_s,
                 .note = u"背面有手写电话"_s},
                {.media = PaperMedia::Pdf,
                 .bytes = kPaper.size(),
                 .pages = 1,
                 .sha256 = QCryptographicHash::hash(kPaper, QCryptographicHash::Sha256)},
                kPaper);
        });
        act([](const Act&) { return Result<>(); }, u"查找 "_s + facts.name);
        return person.id;
    }
    ErasurePorts ports() { return {*casework_, db_->approvals(), *erasures_}; }
    Result<ApprovalRequest> ask(PersonId person) {
        return askErasure(ports(), db_->actor(), OperationId::make(), person, u"保存期满"_s,
                          kLater);
    }
    Result<> erase(PersonId person, ApprovalId approval) {
        return erasePerson(ports(), db_->actor(), OperationId::make(), person, approval, kLater);
    }
    Result<> keepFor(int years) {
        return setRetentionYears(*casework_, db_->actor(), OperationId::make(), years);
    }
    ApprovalId approved(PersonId person) {
        const auto asked = taken(ask(person));
        taken(answerApproval({.transactions = db_->transactions(), .approvals = db_->approvals()},
                             colleague(), OperationId::make(), asked.id, true, {}));
        return asked.id;
    }
    JobReferral letterOf(PersonId person, int n) {
        return act([&](const Act& a) -> Result<JobReferral> {
            const auto owner = taken(db_->vacancies().addEmployer(a, sampleEmployer(n), {}));
            const auto job = taken(db_->vacancies().add(a, sampleVacancy(owner.id, n), {}));
            return db_->referrals().add(a, sampleReferral(person, job.id, kThen));
        });
    }
    void print(const std::vector<JobReferral>& letters) {
        const auto released = OperationId::make();
        done(releasePrints(*casework_, db_->actor(), released, letters));
        done(recordPrints(*casework_, db_->actor(), released, letters, 1, u"pdf"_s));
    }
    QStringList actsAbout(PersonId person) {
        QStringList acts;
        for (const auto& seen : taken(log_->accessesTo(person))) acts << seen.act;
        return acts;
    }
    /// Every value the audit trail keeps, opened.
    QString keptValues() {
        auto rows = taken(
            db_->database().run({"look", u"SELECT id, values_seal FROM journal_value", false}));
        QString all;
        while (rows.next())
            all += taken(db_->vault().open({"journal_value", "values", rows.id(0)}, rows.bytes(1)));
        return all;
    }
    /// All that lies in files of the database.
    QByteArray bytesOnDisk() {
        QByteArray all;
        const QDir folder(db_->folder());
        for (const auto& name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            EXPECT_TRUE(file.open(QFile::ReadOnly));
            all += file.readAll();
        }
        return all;
    }
    static bool holds(const QByteArray& bytes, const QString& text) {
        const QByteArray wide(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
        return bytes.contains(text.toUtf8()) || bytes.contains(wide);
    }
    std::vector<QByteArray> sealsOf(PersonId person) {
        std::vector<QByteArray> seals;
        for (const auto* sql : {u"SELECT phone_seal FROM person WHERE id = :id",
                                u"SELECT facts_seal FROM person_version WHERE person_id = :id",
                                u"SELECT content_seal FROM service WHERE person_id = :id",
                                u"SELECT number_index FROM person_number WHERE person_id = :id"}) {
            auto rows =
                taken(db_->database().run({"look", sql, false}, {{u"id"_s, person.value()}}));
            while (rows.next()) seals.push_back(rows.bytes(0));
        }
        return seals;
    }

    std::unique_ptr<TestDatabase> db_;
    std::unique_ptr<SqlConsentStore> consents_;
    std::unique_ptr<SqlErasureStore> erasures_;
    std::unique_ptr<SqlHardshipStore> recognitions_;
    std::unique_ptr<SqlPaperStore> papers_;
    std::unique_ptr<SqlAccessLog> log_;
    std::optional<CaseworkPorts> casework_;
    std::vector<Notice> notices_;
};

}  // namespace

TEST_P(PersonRights, KeepWhatWasToldWithTheVersionAndTheDigestOfTheText) {
    const auto person = formerPerson();
    const ConsentPorts ports{db_->transactions(), *consents_, notices_};
    const auto told = giveNotice(ports, db_->actor(), OperationId::make(), person, u"service"_s,
                                 NoticeWay::Aloud, kLater);
    ASSERT_TRUE(ok(told));
    EXPECT_EQ(told->facts.kind, ConsentKind::Notice);
    EXPECT_EQ(told->facts.digest, digestOf(*noticeOf(notices_, u"service"_s, 1)));
    const auto agreed = giveNotice(ports, db_->actor(), OperationId::make(), person, u"sensitive"_s,
                                   NoticeWay::Paper, kLater);
    ASSERT_TRUE(ok(agreed));
    EXPECT_EQ(agreed->facts.kind, ConsentKind::Consent);
    EXPECT_EQ(taken(consents_->ofPerson(person)), (std::vector{*told, *agreed}));
    EXPECT_EQ(codeOf(giveNotice(ports, db_->actor(), OperationId::make(), person, u"dance"_s,
                                NoticeWay::Paper, kLater)),
              "notice.unknown");
    EXPECT_EQ(codeOf(giveNotice(ports, db_->actor(), OperationId::make(), PersonId(987654),
                                u"service"_s, NoticeWay::Paper, kLater)),
              "record.not_found");
}

TEST_P(PersonRights, TakeAConsentBackOnceAndKeepBothRecords) {
    const auto person = formerPerson();
    const ConsentPorts ports{db_->transactions(), *consents_, notices_};
    const auto withdraw = [&](const QString& notice) {
        return withdrawConsent(ports, db_->actor(), OperationId::make(), person, notice,
                               NoticeWay::Paper, kLater);
    };
    EXPECT_EQ(codeOf(withdraw(u"sensitive"_s)), "consent.not_given");
    for (const auto& notice : {u"service"_s, u"sensitive"_s})
        ASSERT_TRUE(ok(giveNotice(ports, db_->actor(), OperationId::make(), person, notice,
                                  NoticeWay::Paper, kLater)));
    EXPECT_EQ(codeOf(withdraw(u"service"_s)), "consent.not_given") << "a notice is no consent";
    ASSERT_TRUE(ok(withdraw(u"sensitive"_s)));
    EXPECT_EQ(codeOf(withdraw(u"sensitive"_s)), "consent.not_given");
    const auto all = taken(consents_->ofPerson(person));
    EXPECT_EQ(all.size(), 3U);
    const auto standing = standingConsents(all);
    ASSERT_EQ(standing.size(), 1U);
    EXPECT_EQ(standing[0].facts.notice, u"service"_s);
}

TEST_P(PersonRights, KeepAnImportFromBeingTakenBackUnderAConsent) {
    const auto batch =
        act([&](const Act& a) { return db_->batches().begin(a, u"people"_s, u"digest"_s); });
    const auto person =
        act([&](const Act& a) { return db_->people().add(a, samplePerson(9), batch.id); });
    act([&](const Act& a) { return db_->batches().complete(a, batch); });
    ASSERT_TRUE(
        ok(giveNotice({db_->transactions(), *consents_, notices_}, db_->actor(),
                      OperationId::make(), person.id, u"service"_s, NoticeWay::Paper, kLater)));
    EXPECT_EQ(
        codeOf(db_->transactions().run(
            db_->actor(),
            {.name = "import.undo", .operation = OperationId::make(), .right = Right::ImportCommit},
            [&](const Act& a) { return db_->batches().undo(a, batch.id); })),
        "batch.built_upon");
}

TEST_P(PersonRights, CopyEverythingStoredInClearAndKeepThatItWasDone) {
    const auto person = formerPerson();
    const SqlMergeStore merges(db_->context());
    const SqlHelpStore plans(db_->context());
    const SqlFollowUpStore followUps(db_->context());
    const SqlDifficultyStore difficulties(db_->context());
    const SqlComparisonStore compared(db_->context());
    const SqlGuidanceSheets sheets(db_->context());
    const SqlContactSheets contacts(db_->context());
    const SqlRecordBatchStore batches(db_->context());
    const SqlAssessmentStore assessments(db_->context());
    const SqlAssignmentStore assigned(db_->context());
    const SqlHoldStore holds(db_->context());
    const SqlTransferStore transfers(db_->context());
    SqlCampaignStore campaigns(db_->context());
    SqlSessionStore sessions(db_->context());
    SqlProgrammeStore enrolments(db_->context());
    const SqlOnwardStore onward(db_->context());
    SqlStandingStore standing(db_->context());
    const auto campaign = act([&](const Act& a) {
        return campaigns.add(a, {u"01"_s, u"2015年就业援助月"_s, QDate(2015, 1, 1),
                                 QDate(2015, 1, 31), u"走访困难家庭"_s});
    });
    act([&](const Act& a) {
        return campaigns.mark(a, campaign.id, {{MarkKind::Person, person.value()}});
    });
    const auto session = act([&](const Act& a) {
        return sessions.add(a, {.kind = u"02"_s,
                                .topic = u"简历怎么写"_s,
                                .on = QDate(2015, 2, 1),
                                .begins = u"09:00"_s,
                                .minutes = 60,
                                .place = u"三楼会议室"_s,
                                .officer = db_->actor().staff});
    });
    act([&](const Act& a) { return sessions.enter(a, session.id, {person}); });
    const auto round = act([&](const Act& a) {
        return enrolments.addRound(
            a, {u"01"_s, u"2022年"_s, {}, QDate(2022, 6, 1), QDate(2023, 5, 31)});
    });
    const auto enrolment = act([&](const Act& a) {
        return enrolments.add(a, {round.id, person, kToday, u"希望到西宁就业"_s});
    });
    act([&](const Act& a) {
        return enrolments.addDeeds(
            a, enrolment, {{.kind = EnrolmentDeedKind::Admit, .on = kToday, .words = u"急需"_s}});
    });
    act([&](const Act& a) {
        return standing.addDeed(a, {.kind = StandingDeedKind::Declined,
                                    .record = person.value(),
                                    .person = person,
                                    .ground = u"refusal"_s,
                                    .reason = u"01"_s,
                                    .evidence = {u"offer:1"_s},
                                    .on = kToday});
    });
    const auto data = copyOwnData(*casework_,
                                  {*consents_,
                                   *recognitions_,
                                   merges,
                                   plans,
                                   followUps,
                                   *papers_,
                                   compared,
                                   sheets,
                                   assigned,
                                   holds,
                                   transfers,
                                   {contacts, batches, assessments, sessions},
                                   difficulties,
                                   campaigns,
                                   enrolments,
                                   onward,
                                   standing},
                                  db_->actor(), OperationId::make(), person, kLater);
    ASSERT_TRUE(ok(data));
    const auto json = QString::fromUtf8(QJsonDocument(ownDataJson(*data)).toJson());
    QString paper;
    for (const auto& line : ownDataLines(*data, loadedCodes(), notices_)) paper += line.value;
    for (const auto& value : canaries()) {
        EXPECT_TRUE(json.contains(value)) << qPrintable(value);
        EXPECT_TRUE(paper.contains(value)) << qPrintable(value);
    }
    EXPECT_TRUE(json.contains(u"2015年就业援助月"_s));
    EXPECT_TRUE(json.contains(u"简历怎么写"_s));
    ASSERT_EQ(data->standing.deeds.size(), 1U);
    EXPECT_TRUE(json.contains(u"offer:1"_s));
    EXPECT_TRUE(paper.contains(u"offer:1"_s));
    for (const auto& told : {u"希望到西宁就业"_s, u"急需"_s}) {
        EXPECT_TRUE(json.contains(told)) << "what was told about the enrolment";
        EXPECT_TRUE(paper.contains(told)) << "what was told about the enrolment";
    }
    EXPECT_FALSE(ownDataJson(*data)[u"prints"_s].isUndefined());
    const auto seen = taken(log_->accessesTo(person));
    ASSERT_FALSE(seen.empty());
    EXPECT_EQ(seen.back().act, u"person.copy"_s);
}

TEST_P(PersonRights, TellWhoSawThePersonAndNobodyElse) {
    const auto person = formerPerson();
    const auto other = act([&](const Act& a) { return db_->people().add(a, samplePerson(9), {}); });
    const auto look = [&](const Actor& actor, PersonId whom) {
        done(db_->transactions().run(actor,
                                     {.name = "person.view",
                                      .operation = OperationId::make(),
                                      .subject = "person",
                                      .subjectId = whom.value(),
                                      .right = Right::PersonRead,
                                      .reason = u"外县来电查询"_s},
                                     [](const Act&) { return Result<>(); }));
    };
    const auto second = colleague();
    look(second, person);
    look(db_->actor(), other.id);
    const auto seen = whoSaw(db_->transactions(), *log_, db_->actor(), OperationId::make(), person);
    ASSERT_TRUE(ok(seen));
    ASSERT_EQ(seen->size(), 4U) << "added, changed, asked of another office, looked at";
    EXPECT_EQ(seen->back().act, u"person.view"_s);
    EXPECT_EQ(seen->back().staff, u"才让"_s);
    EXPECT_FALSE(seen->back().denied);
    EXPECT_EQ(seen->back().reason, u"外县来电查询"_s);
    EXPECT_EQ(seen->front().reason, u""_s);
    EXPECT_EQ(taken(log_->accessesTo(person)).back().act, u"person.seen_by"_s);
}

TEST_P(PersonRights, TellOfLettersPrintedTogetherWithThoseOfOthers) {
    const auto person = formerPerson();
    const auto first = letterOf(person, 1);
    const auto second = letterOf(person, 2);
    const auto other = act([&](const Act& a) { return db_->people().add(a, samplePerson(9), {}); });
    const auto theirs = letterOf(other.id, 3);
    const auto before = actsAbout(person).size();
    print({theirs});
    EXPECT_EQ(actsAbout(person).size(), before);
    print({theirs, first, second});
    EXPECT_EQ(actsAbout(person).mid(before),
              (QStringList{u"referral.print"_s, u"referral.print_filed"_s}));
    EXPECT_EQ(actsAbout(other.id).last(4),
              (QStringList{u"referral.print"_s, u"referral.print_filed"_s, u"referral.print"_s,
                           u"referral.print_filed"_s}));
}

TEST_P(PersonRights, TellOfWhatWasAskedAboutThePersonAndDoneByASecondYes) {
    const auto person = formerPerson();
    const auto other = act([&](const Act& a) { return db_->people().add(a, samplePerson(9), {}); });
    const auto letter = letterOf(person, 1);
    const auto draft = taken(voidingDraft(*casework_, letter.id, u"打印错误"_s));
    const auto before = actsAbout(person).size();
    const auto others = actsAbout(other.id);
    const ApprovalPorts approvals{
        .transactions = db_->transactions(),
        .approvals = db_->approvals(),
        .orders = {{kServiceCorrection, [this](const Act& a, const ApprovalRequest& request) {
                        return carryOutCorrection(*casework_, a, request);
                    }}}};
    const auto asked = taken(askApproval(approvals, db_->actor(), OperationId::make(), draft));
    taken(answerApproval(approvals, colleague(), OperationId::make(), asked.id, true, {}));
    EXPECT_TRUE(taken(db_->referrals().find(letter.id)).isVoid());
    EXPECT_EQ(actsAbout(person).mid(before),
              (QStringList{u"approval.ask"_s, u"approval.approve"_s}));
    EXPECT_EQ(taken(log_->accessesTo(person)).back().staff, u"才让"_s);
    EXPECT_EQ(actsAbout(other.id), others);
}

TEST_P(PersonRights, EraseNothingBeforeTheYearsOfKeepingAreSetAndOver) {
    const auto person = formerPerson();
    EXPECT_EQ(codeOf(ask(person)), "retention.unset");
    EXPECT_EQ(codeOf(keepFor(0)), "retention.bad_years");
    ASSERT_TRUE(ok(keepFor(8)));
    EXPECT_EQ(codeOf(ask(person)), "retention.not_over");
    ASSERT_TRUE(ok(keepFor(7)));
    EXPECT_TRUE(ok(ask(person))) << "2015-05-01 and seven years";
    EXPECT_EQ(
        codeOf(askErasure(ports(), db_->actor(), OperationId::make(), person, u" "_s, kLater)),
        "erasure.reason_missing");
    act([&](const Act& a) {
        return db_->people().addRegistration(a,
                                             {.person = person,
                                              .facts = {.kind = u"unemployment"_s,
                                                        .category = {},
                                                        .channel = u"01"_s,
                                                        .registeredOn = QDate(2015, 3, 1),
                                                        .officer = a.staff()}},
                                             {});
    });
    EXPECT_EQ(codeOf(ask(person)), "person.still_open");
}

TEST_P(PersonRights, EraseNothingWithoutTheYesOfASecondPersonForThisPerson) {
    const auto person = formerPerson();
    ASSERT_TRUE(ok(keepFor(7)));
    const auto asked = taken(ask(person));
    EXPECT_EQ(codeOf(erase(person, asked.id)), "approval.not_given");
    EXPECT_EQ(
        codeOf(answerApproval({.transactions = db_->transactions(), .approvals = db_->approvals()},
                              db_->actor(), OperationId::make(), asked.id, true, {})),
        "approval.own_request");
    const auto yes = approved(person);
    const auto other = act([&](const Act& a) { return db_->people().add(a, samplePerson(9), {}); });
    EXPECT_EQ(codeOf(erase(other.id, yes)), "approval.not_given");
    EXPECT_EQ(taken(db_->people().find(person)).facts.name, canary().name);
}

TEST_P(PersonRights, EraseEveryValueAndLeaveTheChainAndTheFigures) {
    const auto person = formerPerson();
    const auto other = act([&](const Act& a) { return db_->people().add(a, samplePerson(9), {}); });
    ASSERT_TRUE(ok(keepFor(7)));
    const auto yes = approved(person);
    const auto seals = sealsOf(person);
    ASSERT_GE(seals.size(), 3U);
    ASSERT_TRUE(ok(erasures_->tidy()));
    ASSERT_TRUE(keptValues().contains(canary().name)) << "what is looked for can be found";
    if (GetParam() == Engine::Sqlite) {
        ASSERT_TRUE(holds(bytesOnDisk(), canary().name));
        ASSERT_TRUE(bytesOnDisk().contains(seals.front()));
        ASSERT_TRUE(bytesOnDisk().contains(kSound));
    }

    ASSERT_TRUE(ok(erase(person, yes)));

    const auto values = keptValues();
    for (const auto& value : canaries()) EXPECT_FALSE(values.contains(value)) << qPrintable(value);
    EXPECT_TRUE(values.contains(other.facts.name)) << "the values about others stay";
    EXPECT_TRUE(values.contains(u"保存期满"_s)) << "why it was done stays";
    if (GetParam() == Engine::Sqlite) {
        const auto bytes = bytesOnDisk();
        for (const auto& value : canaries()) EXPECT_FALSE(holds(bytes, value)) << qPrintable(value);
        EXPECT_FALSE(bytes.contains(kSound)) << "the sound it was searched by";
        for (const auto& seal : seals) EXPECT_FALSE(bytes.contains(seal));
    }
    const auto papers = taken(papers_->ofPerson(person));
    ASSERT_EQ(papers.size(), 1U) << "that there was one stays";
    EXPECT_EQ(codeOf(papers_->content(papers[0].id)), "paper.dropped");
    EXPECT_TRUE(papers[0].sheet.sha256.isEmpty());
    const auto file = taken(loadCase(*casework_, person, kLater));
    EXPECT_EQ(file.person.facts, (PersonFacts{.name = u"已删除"_s,
                                              .sex = canary().sex,
                                              .education = canary().education,
                                              .skillLevel = canary().skillLevel,
                                              .hukouKind = canary().hukouKind,
                                              .hukouDivision = u"639921"_s,
                                              .residenceDivision = u"639921"_s}));
    EXPECT_EQ(file.registrations.size(), 1U) << "figures of past years hold";
    EXPECT_EQ(file.services.size(), 1U);
    EXPECT_FALSE(taken(db_->people().findByIdNumber(canary().idNumber)));
    EXPECT_EQ(taken(erasures_->erasedOn(person)), kThen);
    EXPECT_FALSE(taken(erasures_->erasedOn(other.id)));
    EXPECT_FALSE(
        taken(verifyAuditTrail(db_->database(), db_->actor().office, db_->auditRoot(), {}, {}))
            .broken);
    EXPECT_FALSE(taken(verifyAuditValues(db_->database(), db_->vault(), db_->actor().office, {})));
    EXPECT_EQ(codeOf(ask(person)), "person.erased_already");
}

TEST_P(PersonRights, CopyAndEraseWhatWasOnHold) {
    const auto person = formerPerson();
    ASSERT_TRUE(ok(keepFor(7)));
    SqlHoldStore holds(db_->context());
    const auto registration = taken(db_->people().registrationHistory(person)).front().id.value();
    act([&](const Act& a) {
        return holds.hold(a,
                          {{.item = {u"contact"_s, registration},
                            .due = kLater,
                            .about = {u"person"_s, person.value()}}},
                          {kLater.addDays(5), u"1"_s});
    });
    const SqlMergeStore merges(db_->context());
    const SqlHelpStore plans(db_->context());
    const SqlFollowUpStore followUps(db_->context());
    const SqlDifficultyStore difficulties(db_->context());
    const SqlComparisonStore compared(db_->context());
    const SqlGuidanceSheets sheets(db_->context());
    const SqlContactSheets contacts(db_->context());
    const SqlRecordBatchStore batches(db_->context());
    const SqlAssessmentStore assessments(db_->context());
    const SqlAssignmentStore assigned(db_->context());
    const SqlTransferStore transfers(db_->context());
    SqlCampaignStore campaigns(db_->context());
    SqlSessionStore sessions(db_->context());
    SqlProgrammeStore enrolments(db_->context());
    const SqlOnwardStore onward(db_->context());
    SqlStandingStore standing(db_->context());
    const auto data = taken(copyOwnData(*casework_,
                                        {*consents_,
                                         *recognitions_,
                                         merges,
                                         plans,
                                         followUps,
                                         *papers_,
                                         compared,
                                         sheets,
                                         assigned,
                                         holds,
                                         transfers,
                                         {contacts, batches, assessments, sessions},
                                         difficulties,
                                         campaigns,
                                         enrolments,
                                         onward,
                                         standing},
                                        db_->actor(), OperationId::make(), person, kLater));
    ASSERT_EQ(data.holds.size(), 1U);
    EXPECT_EQ(ownDataJson(data)[u"holds"_s].toArray().size(), 1);
    EXPECT_TRUE(std::ranges::any_of(
        ownDataLines(data, loadedCodes(), notices_),
        [](const OwnDataLine& line) { return line.value.contains(u"等待本人答复"_s); }));
    ASSERT_TRUE(ok(erase(person, approved(person))));
    EXPECT_TRUE(taken(holds.ofPerson(person, kLater)).empty());
}

TEST_P(PersonRights, FindAnErasedPersonByNothingButStillTheOthers) {
    const auto person = formerPerson();
    const auto other = act([&](const Act& a) { return db_->people().add(a, samplePerson(9), {}); });
    ASSERT_TRUE(ok(keepFor(7)));
    const auto list = peopleList(db_->context(), db_->clock());
    const auto found = [&](const QString& question) {
        return taken(list->page({.text = question})).rows.size();
    };
    EXPECT_EQ(found(canary().name), 1U);
    ASSERT_TRUE(ok(erase(person, approved(person))));
    for (const auto& question :
         {canary().name, u"阿依木措"_s, canary().idNumber, u"14200777002"_s, u"snwcj"_s, u"7002"_s})
        EXPECT_EQ(found(question), 0U) << qPrintable(question);
    EXPECT_EQ(found(other.facts.name), 1U);
    const auto aside = taken(db_->open(Access::ReadOnly));
    EXPECT_EQ(taken(searchDifferences(*aside, db_->vault())), 0);
}

INSTANTIATE_TEST_SUITE_P(, PersonRights, testing::Values(Engine::Sqlite, Engine::Postgres),
                         [](const auto& engine) { return nameOf(engine.param); });
