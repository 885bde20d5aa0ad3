// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/service_history_pages.h"

#include "core/forms/form_output.h"
#include "tests/forms/pdf_tools.h"
#include "tests/support/codes.h"
#include "tests/support/golden.h"
#include "tests/support/results.h"

#include <QTemporaryDir>

namespace zhiqiao::test {

using namespace Qt::StringLiterals;

namespace {

const FormFooter kPrintedBy{.text = u"审计码 7F3A-19C0"_s, .demo = true};
const Stamp kBy{OfficeId(1), StaffId(2), {}};

/// A fictional person; the identity number follows rule R1 (sequence 000).
CaseFile sampleCase() {
    CaseFile file{.person = {PersonId(12), {}, kBy}};
    file.person.facts.name = u"卓玛措"_s;
    file.person.facts.idNumber = u"632421200005140003"_s;
    file.person.facts.phone = u"14200000001"_s;
    file.registrations.push_back({RegistrationId(7),
                                  PersonId(12),
                                  {.kind = u"graduate"_s,
                                   .category = u"2022"_s,
                                   .channel = u"01"_s,
                                   .registeredOn = QDate(2022, 7, 1),
                                   .officer = StaffId(2)},
                                  {},
                                  OfficeId(1),
                                  kBy});
    const auto serve = [&](qint64 id, QDate on) -> ServiceDraft& {
        file.services.push_back(
            {ServiceId(id), {.person = PersonId(12), .on = on}, OfficeId(1), kBy});
        return file.services.back().facts;
    };
    serve(31, QDate(2022, 7, 5)).contact = ContactFacts{u"02"_s, u"01"_s, u"1"_s, {}};
    serve(32, QDate(2022, 7, 12)).guidance =
        GuidanceFacts{u"01"_s, 25, {u"03"_s}, u"不上纸"_s, true};
    serve(33, QDate(2022, 8, 2)).guidance = GuidanceFacts{u"02"_s, 5, {u"03"_s}, {}, false};
    serve(34, QDate(2022, 9, 1)).offer =
        OfferFacts{u"04"_s, u"养老护理员培训班"_s, QDate(2022, 9, 10), u"1"_s, {}};
    for (const auto& [id, number, isVoid] :
         {std::tuple(51, u"6399210122000007"_s, false), {52, u"6399210122000008"_s, true}}) {
        JobReferral letter{.id = JobReferralId(id),
                           .number = number,
                           .facts = {.person = PersonId(12),
                                     .vacancy = VacancyId(61),
                                     .issuedOn = QDate(2022, 8, 20),
                                     .receiptDue = QDate(2022, 8, 27),
                                     .told = u"01"_s,
                                     .validity = u"01"_s},
                           .employer = EmployerId(71),
                           .title = u"护理员"_s,
                           .employerName = u"雪河县养老院"_s,
                           .wageFenLow = {},
                           .ordinal = 1,
                           .office = OfficeId(1),
                           .recorded = kBy,
                           .voidReason = {},
                           .voidedOn = {}};
        if (isVoid) {
            letter.voidedOn = QDate(2022, 8, 21);
            letter.voidReason = u"打错"_s;
        }
        file.referrals.push_back(letter);
    }
    file.prints = {{u"F6"_s, 32, PersonId(12), 1, 1, u"pdf"_s, kBy},
                   {u"F5"_s, 51, PersonId(12), 1, 1, u"pdf"_s, kBy},
                   {u"F5"_s, 51, PersonId(12), 1, 2, u"pdf"_s, kBy}};
    Owed guidance{RegistrationId(7), u"graduate"_s, {}, u"guidance"_s, u"职业指导"_s};
    guidance.delivered = 1;
    guidance.due = QDate(2022, 7, 31);
    guidance.state = OwedState::Done;
    guidance.notCounted = {{QDate(2022, 8, 2), "guidance.not_confirmed", u"未确认"_s}};
    Owed referral{RegistrationId(7), u"graduate"_s, {}, u"referral"_s, u"岗位推荐"_s};
    referral.promised = 3;
    referral.delivered = 1;
    referral.due = QDate(2022, 10, 31);
    referral.state = OwedState::NotOwed;
    referral.stopped = StopReason::Settled;
    file.owed = {guidance, referral};
    return file;
}

ServiceHistory sampleHistory() {
    return serviceHistoryOf(sampleCase(), {},
                            {{StaffId(2), OfficeId(1), u"李青山"_s, u"clerk"_s, {}, {}, 1}},
                            loadedCodes());
}

QString printedText(const std::vector<FormPage>& pages) {
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"form.pdf"_s);
    EXPECT_TRUE(ok(writeFormsPdf(pages, path, u"form"_s, PaperFonts::installed())));
    return textOfPdf(path).remove(u' ').remove(u'\n');
}

QByteArray placesOf(const std::vector<FormPage>& pages) {
    QByteArray lines;
    for (const auto& page : pages) {
        lines += "page\n";
        for (const auto& element : page.elements)
            if (const auto* text = std::get_if<FormText>(&element))
                lines += u"%1 %2 %3 %4 %5\n"_s.arg(text->box.x(), 0, 'f', 1)
                             .arg(text->box.y(), 0, 'f', 1)
                             .arg(text->box.width(), 0, 'f', 1)
                             .arg(text->box.height(), 0, 'f', 1)
                             .arg(QString(text->text).replace(u'\n', u'|'))
                             .toUtf8();
    }
    return lines;
}

std::vector<FormPage> pagesOf(const ServiceHistory& history) {
    return serviceHistoryPages(history, kPrintedBy, PaperFonts::installed());
}

}  // namespace

TEST(ServiceHistories, TellEveryActByDayWithOfficerPaperAndNumber) {
    const auto history = sampleHistory();
    ASSERT_EQ(history.acts.size(), 7U);
    for (size_t n = 1; n < history.acts.size(); ++n)
        EXPECT_LE(history.acts[n - 1].on, history.acts[n].on);
    for (const auto& act : history.acts) EXPECT_EQ(act.officer, u"李青山"_s);
    const auto find = [&](const QString& number) {
        return *std::ranges::find(history.acts, number, &ServedAct::number);
    };
    EXPECT_EQ(find(u"32"_s).paper, u"F6"_s);
    EXPECT_EQ(find(u"33"_s).result, u"求职定位与规划，未签字确认"_s);
    EXPECT_EQ(find(u"6399210122000007"_s).paper, u"F5 ×2"_s);
    EXPECT_EQ(find(u"6399210122000008"_s).result, u"作废"_s) << "a void number stays";
}

TEST(ServiceHistories, HeadThePromisesWithStateAndEvidence) {
    const auto promises = sampleHistory().promises;
    ASSERT_EQ(promises.size(), 2U);
    EXPECT_EQ(promises[0].state, u"已完成"_s);
    EXPECT_EQ(promises[0].evidence, u"2022-07-12"_s) << "what does not count is no evidence";
    EXPECT_EQ(promises[1].state, u"不计（已落实）"_s);
    EXPECT_EQ(promises[1].evidence, u"6399210122000007"_s) << "nor is a void letter";
}

TEST(ServiceHistories, GoOnPaperWithAMaskedNumberAndNoSealedWords) {
    const auto text = printedText(pagesOf(sampleHistory()));
    for (const auto& word :
         {u"个人服务记录"_s, u"卓玛措"_s, u"632***********0003"_s, u"档案编号12"_s,
          u"离校未就业毕业生"_s, u"职业指导1/1"_s, u"岗位推荐1/3"_s, u"养老护理员培训班"_s,
          u"雪河县养老院"_s, u"李青山"_s, u"服务7项次"_s, u"演示数据"_s, u"第1页共1页"_s})
        EXPECT_TRUE(text.contains(word) || text.contains(QString(word).remove(u'　')))
            << qPrintable(word);
    for (const auto& word : {u"632421200005140003"_s, u"14200000001"_s, u"不上纸"_s, u"打错"_s})
        EXPECT_FALSE(text.contains(word)) << qPrintable(word);
}

TEST(ServiceHistories, NumberTheirPages) {
    auto history = sampleHistory();
    const auto act = history.acts.front();
    for (int n = 0; n < 90; ++n) history.acts.push_back(act);
    const auto pages = pagesOf(history);
    ASSERT_GT(pages.size(), 2U);
    const auto text = printedText(pages);
    for (size_t n = 1; n <= pages.size(); ++n)
        EXPECT_TRUE(text.contains(u"第%1页共%2页"_s.arg(n).arg(pages.size())));
}

TEST(ServiceHistories, OfSomebodyWithoutAnyActAreAPaperToo) {
    CaseFile file{.person = {PersonId(12), {}, kBy}};
    file.person.facts.name = u"卓玛措"_s;
    const auto text = printedText(pagesOf(serviceHistoryOf(file, {}, {}, loadedCodes())));
    EXPECT_TRUE(text.contains(u"服务0项次"_s));
    EXPECT_FALSE(text.contains(u"登记类别"_s));
}

TEST(ServiceHistories, StandWhereTheyStood) {
    expectGolden(u"service-record.txt"_s, placesOf(pagesOf(sampleHistory())));
}

}  // namespace zhiqiao::test
