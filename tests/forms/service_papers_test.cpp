// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/service_papers.h"

#include "core/forms/form_output.h"
#include "tests/forms/pdf_tools.h"
#include "tests/support/codes.h"
#include "tests/support/golden.h"
#include "tests/support/results.h"

#include <QTemporaryDir>

namespace zhiqiao::test {

using namespace Qt::StringLiterals;

namespace {

const QDate kGuided(2022, 11, 29);

/// A fictional person; the identity number follows rule R1 (sequence 000).
ServiceToPrint sampleService() {
    ServiceToPrint service{.record = {ServiceId(1048777),
                                      {.person = PersonId(12), .on = kGuided},
                                      OfficeId(1),
                                      {OfficeId(1), StaffId(2), {}}},
                           .sheet = {},
                           .person = {},
                           .registrations = {},
                           .intent = u"1"_s,
                           .ordinal = 2,
                           .letters = {},
                           .office = {OfficeId(1), u"63992101"_s, u"雪河县就业服务局"_s,
                                      u"639921"_s, u"雪河县盐泉镇湖滨路1号"_s, u"09780000001"_s, 1},
                           .officer = u"李青山"_s};
    service.person.name = u"卓玛措"_s;
    service.person.idNumber = u"632421200005140003"_s;
    service.person.phone = u"14200000001"_s;
    for (const auto& kind : {u"graduate"_s, u"unemployment"_s})
        service.registrations.push_back({RegistrationId(7),
                                         PersonId(12),
                                         {.kind = kind,
                                          .category = {},
                                          .channel = u"01"_s,
                                          .registeredOn = QDate(2022, 7, 1),
                                          .officer = StaffId(2)},
                                         {},
                                         OfficeId(1),
                                         {OfficeId(1), StaffId(2), {}}});
    return service;
}

ServiceToPrint sampleGuidance() {
    auto service = sampleService();
    service.record.facts.guidance =
        GuidanceFacts{.mode = u"01"_s,
                      .minutes = 25,
                      .types = {u"03"_s, u"04"_s},
                      .content = u"分析专业和技能，建议先看本县养老护理岗位。"_s,
                      .confirmed = true};
    service.sheet = {.demand = u"想在县城找护理工作"_s,
                     .diagnosis = u"没有工作经历"_s,
                     .tools = u"职业兴趣测评：社会型"_s,
                     .plan = {{u"修改简历"_s, u"本人"_s, QDate(2022, 12, 6)},
                              {u"联系养老院"_s, u"李青山"_s, {}}},
                     .training = u"养老护理员培训班"_s,
                     .nextContact = QDate(2022, 12, 13),
                     .satisfaction = u"1"_s,
                     .opinion = u"讲得清楚"_s,
                     .confirmation = u"2"_s,
                     .confirmedAt = u"15:30"_s,
                     .confirmedPhone = u"14200000001"_s};
    return service;
}

ServiceToPrint sampleNotice() {
    auto service = sampleService();
    service.record.facts.policy = PolicyFacts{
        .method = u"01"_s, .content = u"一次性求职补贴、灵活就业社会保险补贴；创业担保贷款"_s};
    return service;
}

const FormFooter kPrintedBy{.text = u"审计码 7F3A-19C0"_s, .demo = true};

QString printedText(const std::vector<FormPage>& pages) {
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"form.pdf"_s);
    EXPECT_TRUE(ok(writeFormsPdf(pages, path, u"form"_s, PaperFonts::installed())));
    return textOfPdf(path).remove(u' ').remove(u'\n');
}

std::vector<FormPage> filledPages(const ServiceToPrint& service) {
    return servicePaperPages(service, loadedCodes(), kPrintedBy, PaperFonts::installed());
}
std::vector<FormPage> emptyPages(const QString& code) {
    return blankServicePaper(code, loadedCodes(), {}, PaperFonts::installed());
}

/// "x y w h text" of every text, a line each: what stands where.
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

}  // namespace

TEST(ServicePapers, PrintTheRecordOfAGuidance) {
    const auto text = printedText(filledPages(sampleGuidance()));
    for (const auto& word : {u"职业指导记录表"_s,
                             u"编号：1048777"_s,
                             u"填表日期：2022年11月29日"_s,
                             u"窗口一对一"_s,
                             u"25"_s,
                             u"第2次"_s,
                             u"卓玛措"_s,
                             u"632421200005140003"_s,
                             u"14200000001"_s,
                             u"就业状况失业"_s,
                             u"群体类别离校未就业毕业生"_s,
                             u"有就业意愿"_s,
                             u"想在县城找护理工作"_s,
                             u"没有工作经历"_s,
                             u"职业兴趣测评：社会型"_s,
                             u"求职定位与规划、求职技巧(简历/面试)"_s,
                             u"建议先看本县养老护理岗位"_s,
                             u"修改简历　责任人：本人　期限：2022年12月6日"_s,
                             u"联系养老院"_s,
                             u"养老护理员培训班"_s,
                             u"2022年12月13日"_s,
                             u"很满意"_s,
                             u"讲得清楚"_s,
                             u"电话录音确认"_s,
                             u"15:30"_s,
                             u"指导员签名：李青山"_s,
                             u"演示数据"_s,
                             u"第1页共1页"_s})
        EXPECT_TRUE(text.contains(QString(word).remove(u'　')) || text.contains(word))
            << qPrintable(word);
}

TEST(ServicePapers, PrintThePoliciesOfANoticeOneByOne) {
    const auto text = printedText(filledPages(sampleNotice()));
    for (const auto& word :
         {u"政策告知单"_s, u"编号：1048777"_s, u"卓玛措"_s, u"一次性求职补贴"_s,
          u"灵活就业社会保险补贴"_s, u"创业担保贷款"_s, u"雪河县盐泉镇湖滨路1号"_s,
          u"09780000001"_s, u"签收人"_s, u"告知人：李青山"_s})
        EXPECT_TRUE(text.contains(word)) << qPrintable(word);
    EXPECT_EQ(text.count(u"政策名称"_s), 3) << "a row for each";
    EXPECT_FALSE(text.contains(u"632421200005140003"_s)) << "the notice goes home: no number";
}

TEST(ServicePapers, StandEmptyForHandwritingOnOnePage) {
    for (const auto& paper : servicePapers()) {
        const auto pages = emptyPages(paper.code);
        EXPECT_EQ(pages.size(), 1U) << qPrintable(paper.code);
        const auto text = printedText(pages);
        EXPECT_TRUE(text.contains(paper.title));
        EXPECT_FALSE(text.contains(u"雪河"_s)) << "nothing is filled in";
        EXPECT_FALSE(text.contains(u"20"_s)) << "no day either";
    }
    const auto guidance = printedText(emptyPages(u"F6"_s));
    EXPECT_EQ(guidance.count(u"责任人："_s), 5);
    EXPECT_TRUE(guidance.contains(u"□很满意"_s));
    EXPECT_TRUE(guidance.contains(u"□政策咨询"_s));
}

TEST(ServicePapers, LeaveEmptyWhatIsNotKnown) {
    auto service = sampleGuidance();
    service.sheet = {};
    service.intent.clear();
    service.registrations.clear();
    const auto text = printedText(filledPages(service));
    EXPECT_FALSE(text.contains(u"NULL"_s));
    EXPECT_FALSE(text.contains(u"责任人"_s));
    EXPECT_FALSE(text.contains(u"□"_s)) << "boxes are for handwriting";
}

TEST(ServicePapers, GoWithGuidancesAndNoticesOnly) {
    ServiceDraft draft{.person = PersonId(1), .on = kGuided};
    EXPECT_EQ(servicePaperOf(draft), nullptr);
    draft.contact = ContactFacts{};
    EXPECT_EQ(servicePaperOf(draft), nullptr);
    EXPECT_EQ(servicePaperOf(sampleGuidance().record.facts)->code, u"F6"_s);
    EXPECT_EQ(servicePaperOf(sampleNotice().record.facts)->code, u"F13-9"_s);
}

TEST(ServicePapers, StandWhereTheyStood) {
    expectGolden(u"f6.txt"_s, placesOf(filledPages(sampleGuidance())));
    expectGolden(u"f6-empty.txt"_s, placesOf(emptyPages(u"F6"_s)));
    expectGolden(u"f13-9.txt"_s, placesOf(filledPages(sampleNotice())));
    expectGolden(u"f13-9-empty.txt"_s, placesOf(emptyPages(u"F13-9"_s)));
}

}  // namespace zhiqiao::test
