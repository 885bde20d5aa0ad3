// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/comparing_office.h"
#include "app/difficulty_office.h"
#include "app/key_office.h"
#include "app/onward_office.h"
#include "app/programme_office.h"
#include "app/recording_office.h"
#include "core/casework/counter_acts.h"
#include "core/casework/guidance_acts.h"
#include "core/casework/person_access.h"
#include "core/drawing/page_image.h"
#include "core/exchange/list_export.h"
#include "core/hardship/hardship_acts.h"
#include "core/households/household_acts.h"
#include "core/merging/unmerge_acts.h"
#include "core/papers/paper_acts.h"
#include "core/storage/database_backup.h"
#include "core/storage/sql_guidance_sheets.h"
#include "core/storage/sql_paper_store.h"
#include "core/storage/sql_transfer_store.h"
#include "tests/canary/canary_office.h"
#include "tests/support/paper_samples.h"

namespace zhiqiao::test {

/// Plants values by every act that keeps one sealed.
class CanaryActs : public Canaries {
protected:
    PersonFacts personOf(int n) {
        auto facts = samplePerson(n + 1);
        facts.idNumber = sampleIdNumber(n + 400, QDate(1991, 3, 7));
        planted_ << facts.idNumber;
        facts.phone = digits(u"139"_s, n, 11);
        facts.otherPhone = digits(u"138"_s, n, 11);
        facts.bankAccount = digits(u"62284"_s, n, 19);
        facts.address = words(u"住址"_s, n);
        facts.health = words(u"健康"_s, n);
        facts.note = words(u"备注"_s, n);
        return facts;
    }
    PersonId register_(int n) {
        auto saved = act([&](const Act& a) { return session_->people.add(a, personOf(n), {}); });
        EXPECT_TRUE(ok(saved));
        return saved->id;
    }
    void edit(PersonId id, int n) {
        const auto person = session_->people.find(id);
        ASSERT_TRUE(ok(person));
        auto facts = person->facts;
        facts.address = words(u"新址"_s, n);
        facts.note = words(u"新注"_s, n);
        ASSERT_TRUE(ok(act([&](const Act& a) {
            return session_->people.update(a, id, person->rowVersion, facts, {});
        })));
    }
    /// A contact with every field of its sheet, an assessment and a note.
    void contactAndNote(PersonId id, int n) {
        RecordingOffice office(*session_);
        ManyDraft draft{.people = {id},
                        .on = kToday,
                        .contact = ContactFacts{u"02"_s, u"01"_s, u"1"_s},
                        .sheet = {.attempts = 2, .note = words(u"联系记"_s, n)}};
        ASSERT_TRUE(ok(recordForMany(office.ports(), actor_, OperationId::make(), draft, kToday)));
        const auto assessed =
            recordAssessment(office.assessmentPorts(), actor_, OperationId::make(),
                             {.person = id,
                              .on = kToday,
                              .answers = {{u"goal"_s, u"1"_s}},
                              .note = words(u"评估"_s, n)},
                             kToday);
        ASSERT_TRUE(ok(assessed));
        ASSERT_TRUE(ok(withdrawAssessment(office.assessmentPorts(), actor_, OperationId::make(), id,
                                          assessed->id, words(u"评撤"_s, n))));
        draft = {.people = {id}, .on = kToday, .note = words(u"备忘"_s, n)};
        ASSERT_TRUE(ok(recordForMany(office.ports(), actor_, OperationId::make(), draft, kToday)));
    }
    /// With every field of its sheet.
    ServiceRecord guide(PersonId id, int n) {
        SqlGuidanceSheets sheets(session_->database().context());
        const auto saved = recordGuidance(session_->ports(), sheets, actor_, OperationId::make(),
                                          {.person = id,
                                           .on = kToday,
                                           .guidance = GuidanceFacts{.mode = u"01"_s,
                                                                     .minutes = 20,
                                                                     .types = {u"03"_s},
                                                                     .content = words(u"指导"_s, n),
                                                                     .confirmed = true}},
                                          {.demand = words(u"诉求"_s, n),
                                           .diagnosis = words(u"诊断"_s, n),
                                           .tools = words(u"测评"_s, n),
                                           .plan = {{words(u"计划"_s, n), words(u"责任"_s, n), {}}},
                                           .training = words(u"荐训"_s, n),
                                           .opinion = words(u"评语"_s, n),
                                           .confirmation = u"2"_s,
                                           .confirmedAt = u"15:30"_s,
                                           .confirmedPhone = digits(u"135"_s, n, 11)},
                                          kToday);
        EXPECT_TRUE(ok(saved));
        return saved->record;
    }
    void serve(PersonId id, int n) {
        const auto record = [&](const ServiceDraft& draft) {
            auto saved =
                recordService(session_->ports(), actor_, OperationId::make(), draft, kToday);
            EXPECT_TRUE(ok(saved));
            return saved->record;
        };
        contactAndNote(id, n);
        const auto guidance = guide(id, n);
        record({.person = id,
                .on = kToday,
                .policy = PolicyFacts{.method = u"01"_s, .content = words(u"政策"_s, n)}});
        EXPECT_TRUE(ok(withdrawService(session_->ports(), actor_, OperationId::make(), guidance,
                                       words(u"撤回"_s, n))));
    }
    /// As it stands in every record of the n-th employer.
    static QString employerPhone(int n) {
        return u"137"_s + u"%1"_s.arg(n * 37 + 11, 8, 10, QLatin1Char('7'));
    }
    /// A letter to a vacancy of the n-th employer, not void.
    JobReferralId letterFor(PersonId person, int n) {
        auto facts = sampleEmployer(n + 1);
        facts.phone = employerPhone(n);
        planted_ << facts.phone;
        const auto saved = act([&](const Act& a) -> Result<JobReferral> {
            const auto employer = session_->vacancies.addEmployer(a, facts, {});
            if (!employer) return fail(employer.error());
            const auto vacancy = session_->vacancies.add(a, sampleVacancy(employer->id, n + 1), {});
            if (!vacancy) return fail(vacancy.error());
            return session_->referrals.add(a, sampleReferral(person, vacancy->id));
        });
        EXPECT_TRUE(ok(saved));
        return saved->id;
    }
    void refer(PersonId id, int n) {
        auto employerFacts = sampleEmployer(n + 1);
        employerFacts.phone = digits(u"137"_s, n, 11);
        const auto employer = act(
            [&](const Act& a) { return session_->vacancies.addEmployer(a, employerFacts, {}); });
        ASSERT_TRUE(ok(employer));
        employerFacts.phone = digits(u"136"_s, n, 11);
        ASSERT_TRUE(ok(act([&](const Act& a) {
            return session_->vacancies.updateEmployer(a, employer->id, employer->rowVersion,
                                                      employerFacts, {});
        })));
        keep(employer->id, n);
        auto vacancyFacts = sampleVacancy(employer->id, n + 1);
        const auto vacancy =
            act([&](const Act& a) { return session_->vacancies.add(a, vacancyFacts, {}); });
        ASSERT_TRUE(ok(vacancy));
        vacancyFacts.interview = u"下午"_s;
        ASSERT_TRUE(ok(act([&](const Act& a) {
            return session_->vacancies.update(a, vacancy->id, vacancy->rowVersion, vacancyFacts,
                                              {});
        })));
        const auto slip = act([&](const Act& a) {
            return session_->referrals.add(a, sampleReferral(id, vacancy->id));
        });
        ASSERT_TRUE(ok(slip));
        ASSERT_TRUE(ok(voidReferral(session_->ports(), actor_, OperationId::make(), slip->id,
                                    words(u"作废"_s, n))));
    }
    /// On the list of key employers, visited, and the visit taken back.
    void keep(EmployerId id, int n) {
        const KeyOffice office(*session_);
        const auto& ports = office.ports();
        const auto listed = listEmployers(ports, actor_, OperationId::make(),
                                          {{id}, u"01"_s, u"规上"_s, kToday}, kToday);
        ASSERT_TRUE(ok(listed));
        const auto visit = recordVisit(ports, actor_, OperationId::make(),
                                       {.firm = listed->firms.at(0).firm.id,
                                        .on = kToday,
                                        .way = u"1"_s,
                                        .spokenTo = words(u"接待"_s, n),
                                        .needs = words(u"缺工"_s, n)},
                                       kToday);
        ASSERT_TRUE(ok(visit));
        ASSERT_TRUE(ok(undoVisit(ports, actor_, OperationId::make(), *visit, kToday)));
    }
    void live(PersonId id, int n) {
        const auto ports = householdPorts(session_->ports());
        const auto household = addHousehold(ports, actor_, OperationId::make(),
                                            {.facts = {.bookNumber = digits(u"63990"_s, n, 15),
                                                       .address = words(u"户址"_s, n),
                                                       .division = u"630102"_s},
                                             .openedOn = kToday,
                                             .members = {{id, kHeadRelation}}},
                                            kToday);
        ASSERT_TRUE(ok(household));
        ASSERT_TRUE(ok(declareMember(ports, actor_, OperationId::make(),
                                     {id, kToday, u"04"_s, u"20"_s, words(u"声明"_s, n)}, kToday)));
        ASSERT_TRUE(ok(stepHousehold(ports, actor_, OperationId::make(),
                                     {.household = household->id,
                                      .state = u"10"_s,
                                      .on = kToday,
                                      .note = words(u"申报"_s, n)},
                                     kToday)));
        ASSERT_TRUE(ok(viewHousehold(ports, actor_, household->id, kToday)));
    }
    void enrol(PersonId id, int n) {
        RegistrationDraft draft{id, sampleRegistration(actor_.staff, u"veteran"_s)};
        draft.facts.details = {{u"veteran_kind"_s, u"1"_s},
                               {u"certificate_number"_s, words(u"证号"_s, n)}};
        const auto record = [&] {
            return recordRegistration(session_->ports(), actor_, OperationId::make(), draft);
        };
        const auto first = record();
        ASSERT_TRUE(ok(first));
        draft.corrects = first->id;
        draft.facts.details[u"certificate_number"_s] = words(u"新证"_s, n);
        draft.reason = words(u"更正"_s, n);
        ASSERT_TRUE(ok(record()));
    }
    void recognise(PersonId id, int n) {
        const auto ports = session_->hardshipPorts();
        const auto begun = applyForHardship(ports, actor_, OperationId::make(),
                                            {.person = id,
                                             .category = u"040"_s,
                                             .channel = u"01"_s,
                                             .appliedOn = kToday,
                                             .evidence = {u"01"_s, u"02"_s, u"04"_s},
                                             .promised = true,
                                             .note = words(u"自述"_s, n)},
                                            kToday);
        ASSERT_TRUE(ok(begun));
        ASSERT_TRUE(ok(recordHardshipStep(
            ports, actor_, OperationId::make(), begun->id, begun->steps.size(),
            {.kind = HardshipStepKind::Community, .on = kToday, .note = words(u"评议"_s, n)},
            kToday)));
        help(id, begun->id, n);
        askAgain(id, n);
        difficulty(id, n);
        enrolment(id, n);
        onward(id, n);
    }
    /// Placed, and asked again: what was told, corrected and taken back.
    void askAgain(PersonId id, int n) {
        const auto placed = act([&](const Act& a) {
            return session_->referrals.addPlacement(a,
                                                    {.person = id,
                                                     .referral = {},
                                                     .employer = {},
                                                     .employerName = u"雪河县第1养老服务有限公司"_s,
                                                     .startOn = kToday.addDays(-40),
                                                     .wageFen = {},
                                                     .form = u"01"_s,
                                                     .evidence = u"contract"_s});
        });
        ASSERT_TRUE(ok(placed));
        FollowUpFacts facts{.person = id,
                            .placement = placed->id,
                            .on = kToday,
                            .method = u"02"_s,
                            .outcome = u"01"_s,
                            .standing = u"1"_s,
                            .wageFen = digits(u"7"_s, n, 12).toLongLong(),
                            .words = words(u"回访"_s, n)};
        const auto first =
            recordFollowUp(session_->followUpPorts(), actor_, OperationId::make(), facts, kToday);
        ASSERT_TRUE(ok(first));
        facts.corrects = first->id;
        const auto second =
            recordFollowUp(session_->followUpPorts(), actor_, OperationId::make(), facts, kToday);
        ASSERT_TRUE(ok(second));
        ASSERT_TRUE(ok(withdrawFollowUp(session_->followUpPorts(), actor_, OperationId::make(),
                                        *second, words(u"撤回"_s, n), kToday)));
    }
    /// What somebody needs solved: opened, handed on, closed, opened again.
    void difficulty(PersonId id, int n) {
        DifficultyOffice office(*session_);
        const auto& ports = office.ports();
        const auto staff = ports.offices.staff();
        ASSERT_TRUE(ok(staff));
        const auto here = std::ranges::find(*staff, actor_.staff, &Staff::id);
        auto ticket = openDifficulty(ports, actor_, OperationId::make(),
                                     {.person = id,
                                      .kind = u"07"_s,
                                      .words = words(u"困难"_s, n),
                                      .openedOn = kToday,
                                      .owner = actor_.staff},
                                     std::max(kToday, here->activeFrom));
        ASSERT_TRUE(ok(ticket));
        const auto seen = [&] {
            return DifficultyChange{ticket->id, ticket->deeds.size(), kToday};
        };
        ticket = closeDifficulty(ports, actor_, OperationId::make(), seen(), u"02"_s,
                                 words(u"转介"_s, n), kToday);
        ASSERT_TRUE(ok(ticket));
        ticket = reopenDifficulty(ports, actor_, OperationId::make(), seen(), {},
                                  words(u"再次"_s, n), kToday);
        ASSERT_TRUE(ok(ticket));
    }
    /// Applied for a programme, admitted, a step of the plan done, withdrawn.
    void enrolment(PersonId id, int n) {
        ProgrammeOffice office(*session_);
        const auto& ports = office.ports();
        const auto round = openProgrammeRound(
            ports, actor_, OperationId::make(),
            {u"01"_s, u"2022年"_s, {}, kToday.addDays(-30), kToday.addDays(300)});
        ASSERT_TRUE(ok(round));
        const auto enrolled = enrolPeople(ports, actor_, OperationId::make(),
                                          {round->id, {id}, kToday, words(u"申请"_s, n)}, kToday);
        ASSERT_TRUE(ok(enrolled));
        ASSERT_EQ(enrolled->enrolments.size(), 1U);
        auto made = Result<Enrolment>(enrolled->enrolments[0]);
        const auto seen = [&] { return EnrolmentChange{made->id, made->deeds.size(), kToday}; };
        made = admitPerson(ports, actor_, OperationId::make(), seen(),
                           {kToday, words(u"优先"_s, n)}, kToday);
        ASSERT_TRUE(ok(made));
        made = recordStepResult(ports, actor_, OperationId::make(), seen(),
                                {1, EnrolmentDeedKind::Done, words(u"完成"_s, n)}, kToday);
        ASSERT_TRUE(ok(made));
        made = withdrawEnrolment(ports, actor_, OperationId::make(), seen(), u"99"_s,
                                 words(u"退出"_s, n), kToday);
        ASSERT_TRUE(ok(made));
    }
    /// Sent on to another department, which answers; then withdrawn instead.
    void onward(PersonId id, int n) {
        OnwardOffice office(*session_);
        const auto& ports = office.ports();
        SqlConsentStore consents(session_->database().context());
        ASSERT_TRUE(ok(act([&](const Act& a) {
            return consents.add(a, {.person = id,
                                    .notice = kDepartmentNotice,
                                    .digest = u"00"_s,
                                    .kind = ConsentKind::Consent,
                                    .on = kToday});
        })));
        auto sent = sendOnward(ports, actor_, OperationId::make(),
                               {.person = id,
                                .department = u"01"_s,
                                .reason = u"01"_s,
                                .words = words(u"事由"_s, n),
                                .situation = words(u"情况"_s, n),
                                .done = words(u"已办"_s, n),
                                .asked = words(u"请求"_s, n),
                                .sentOn = kToday},
                               kToday);
        ASSERT_TRUE(ok(sent));
        const auto seen = [&] { return OnwardChange{sent->id, sent->deeds.size(), kToday}; };
        sent = answerOnward(ports, actor_, OperationId::make(), seen(), u"3"_s, words(u"退件"_s, n),
                            kToday);
        ASSERT_TRUE(ok(sent));
        sent = undoOnward(ports, actor_, OperationId::make(), sent->id, sent->deeds.size(), kToday);
        ASSERT_TRUE(ok(sent));
        ASSERT_TRUE(ok(withdrawOnward(ports, actor_, OperationId::make(), seen(),
                                      words(u"撤件"_s, n), kToday)));
    }
    void help(PersonId id, HardshipId recognition, int n) {
        const auto ports = session_->helpPorts();
        auto plan = act([&](const Act& a) {
            return session_->help.add(
                a,
                {.person = id, .hardship = recognition, .category = u"040"_s, .startedOn = kToday});
        });
        ASSERT_TRUE(ok(plan));
        const auto seen = [&] { return HelpChange{plan->id, plan->size()}; };
        plan = recordHelpStep(ports, actor_, OperationId::make(), seen(),
                              {.kind = u"16"_s, .since = kToday, .words = words(u"措施"_s, n)}, {},
                              kToday);
        ASSERT_TRUE(ok(plan));
        plan =
            recordHelpResult(ports, actor_, OperationId::make(), seen(),
                             {plan->steps.back().id, kToday, u"29"_s, words(u"结果"_s, n)}, kToday);
        ASSERT_TRUE(ok(plan));
        const auto staff = ports.offices.staff();
        ASSERT_TRUE(ok(staff));
        const auto here = std::ranges::find(*staff, actor_.staff, &Staff::id);
        plan = handHelpPlan(ports, actor_, OperationId::make(), seen(), actor_.staff,
                            words(u"移交"_s, n), std::max(kToday, here->activeFrom));
        ASSERT_TRUE(ok(plan));
    }
    /// A second record with values of its own becomes part of the first; every other one is parted
    /// again.
    void unite(PersonId id, int n) {
        constexpr int kSecond = 500;
        const auto ports = session_->mergePorts();
        const auto second = register_(n + kSecond);
        serve(second, n + kSecond);
        ASSERT_TRUE(ok(previewMerge(ports, actor_, id, second)));
        const auto merge =
            mergePersons(ports, actor_, OperationId::make(), {id, second, {}, u"02"_s, {}, {}});
        ASSERT_TRUE(ok(merge));
        edit(id, n + kSecond);
        ASSERT_TRUE(ok(previewUnmerge(ports, actor_, merge->id)));
        if (n % 2 == 0) return;
        ASSERT_TRUE(
            ok(unmergePersons(ports, actor_, OperationId::make(), merge->id,
                              {{u"address"_s, Belongs::Goes}, {u"note"_s, Belongs::Stays}})));
    }
    /// Another office is asked to take the person over, and refuses.
    void sendOn(PersonId id, int n) {
        SqlTransferStore transfers(session_->database().context());
        const auto asked = act([&](const Act& a) {
            return transfers.add(
                a, {id, a.office(), OfficeId(2), u"2"_s, words(u"转移"_s, n), kToday.addDays(7)});
        });
        ASSERT_TRUE(ok(asked));
        ASSERT_TRUE(ok(act([&](const Act& a) {
            return transfers.answer(a, asked->id,
                                    {TransferState::Refused, u"1"_s, words(u"拒收"_s, n), {}});
        })));
    }
    /// The content tells something, as it is and as it is sealed.
    void file(PersonId id, int n) {
        SqlPaperStore papers(session_->database().context());
        const PaperPorts ports{session_->transactions, papers,          session_->people,
                               session_->hardship,     session_->users, session_->codes()};
        auto content = samplePdf(n);
        content.insert(9, "% " + words(u"材料"_s, n).toUtf8() + '\n');
        planted_ << QString::fromLatin1(content.toBase64().mid(40, 60));
        auto facts = samplePaper(id);
        facts.note = words(u"背面"_s, n);
        const auto filed = filePaper(ports, actor_, OperationId::make(), facts, content, kToday);
        ASSERT_TRUE(ok(filed));
        ASSERT_TRUE(ok(openPapers(ports, actor_, OperationId::make(), {filed->id},
                                  PaperReading::View, words(u"查阅"_s, n))));
        ASSERT_TRUE(ok(pageImage(content, PaperMedia::Pdf, 1, {200, 200})));
    }
    /// Another owner's file says another address and phone; every other one is taken over.
    void compare(PersonId id, int n) {
        const ComparingOffice comparing(*session_);
        const auto& ports = comparing.ports();
        const auto person = session_->people.find(id);
        ASSERT_TRUE(ok(person));
        const auto phone = digits(u"136"_s, n, 11);
        const std::vector<DifferingPerson> differing{
            {id,
             {{u"address"_s, person->facts.address, words(u"社保住址"_s, n)},
              {u"phone"_s, person->facts.phone, phone}}}};
        const auto recorded = act([&](const Act& a) {
            return ports.comparisons.add(a,
                                         {.owner = u"2"_s,
                                          .digest = u"d%1"_s.arg(n),
                                          .asOf = kToday,
                                          .rows = 1,
                                          .different = 1},
                                         differing);
        });
        ASSERT_TRUE(ok(recorded));
        ASSERT_TRUE(ok(openComparison(ports, actor_, recorded->id)));
        const auto rows = ports.comparisons.differing(recorded->id);
        ASSERT_TRUE(ok(rows));
        if (n % 2 == 0) return;
        ASSERT_TRUE(ok(act([&](const Act& a) {
            return ports.comparisons.setAccepted(a, rows->front().id, {u"phone"_s}, true);
        })));
    }
    void look(PersonId id, int n) {
        const AccessPorts access{session_->transactions, session_->people, session_->users};
        ASSERT_TRUE(ok(viewPerson(access, actor_, id, words(u"查看"_s, n))));
        for (const auto field : kSealedFields)
            ASSERT_TRUE(ok(revealField(access, actor_, id, field, words(u"揭示"_s, n))));
        ASSERT_TRUE(ok(openForEdit(access, actor_, id)));
        ASSERT_TRUE(ok(noteSearch(session_->transactions, actor_, words(u"搜索"_s, n))));
    }
    void ask(int n) {
        const auto asked = act([&](const Act& a) {
            return session_->approvals.ask(
                a, {.kind = u"rights.grant"_s,
                    .change = {{u"字段"_s, words(u"旧值"_s, n), words(u"新值"_s, n)}},
                    .reason = words(u"申请"_s, n)});
        });
        ASSERT_TRUE(ok(asked));
        ASSERT_TRUE(ok(session_->transactions.run(
            other(u"second"_s),
            {.name = "test.answer", .operation = OperationId::make(), .right = Right::OwnSettings},
            [&](const Act& a) {
                return session_->approvals.answer(a, asked->id, asked->rowVersion,
                                                  ApprovalState::Returned, words(u"答复"_s, n));
            })));
    }
    /// Refused for want of a right: the reason stays, sealed.
    void beDenied(int n) {
        const auto done = session_->transactions.run(actor_,
                                                     {.name = "backup.make",
                                                      .operation = OperationId::make(),
                                                      .right = Right::BackupMake,
                                                      .reason = words(u"拒绝"_s, n)},
                                                     [](const Act&) { return Result<>(); });
        EXPECT_EQ(codeOf(done), "right.denied");
    }
    void writeOut() {
        const CellWords cells(session_->codes(), session_->clock());
        for (const auto* list : session_->lists())
            ASSERT_TRUE(ok(
                exportList(*list, {}, {}, cells, folder_.filePath(list->key() + u".csv"_s), {})));
        ASSERT_TRUE(ok(backupOffice({session_->database().target(), session_->database().vault()},
                                    folder_.filePath(u"backup.zqb"_s))));
    }
};

}  // namespace zhiqiao::test
