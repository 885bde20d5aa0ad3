// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/registration_form.h"

#include "core/forms/form_output.h"
#include "core/people/registration_fields.h"
#include "tests/forms/pdf_tools.h"
#include "tests/support/codes.h"
#include "tests/support/golden.h"
#include "tests/support/results.h"

#include <QTemporaryDir>

namespace zhiqiao::test {

using namespace Qt::StringLiterals;

namespace {

/// A fictional person; the identity number follows rule R1 (sequence 000).
RegistrationFormFacts sampleForm(const QString& kind, const RegistrationDetails& details) {
    RegistrationFormFacts facts{.person = {},
                                .registration = {.kind = kind,
                                                 .category = {},
                                                 .channel = u"01"_s,
                                                 .registeredOn = QDate(2022, 11, 1),
                                                 .officer = StaffId(2),
                                                 .details = details}};
    auto& person = facts.person;
    person.name = u"卓玛措"_s;
    person.idType = u"01"_s;
    person.idNumber = u"632421200005140003"_s;
    person.sex = u"2"_s;
    person.birthOn = QDate(2000, 5, 14);
    person.ethnicGroup = u"04"_s;
    person.education = u"21"_s;
    person.school = u"雪河职业学院"_s;
    person.major = u"会计"_s;
    person.graduatedOn = QDate(2022, 6, 30);
    person.residenceDivision = u"639921"_s;
    person.address = u"湖滨路1号"_s;
    person.phone = u"14200000001"_s;
    facts.number = u"1048600"_s;
    facts.office = u"雪河县就业服务局"_s;
    facts.officer = u"李青山"_s;
    facts.recordedOn = QDate(2022, 11, 2);
    facts.footer = {.text = u"审计码 7F3A-19C0"_s, .demo = true};
    return facts;
}

const RegistrationDetails kUnemployment{{u"person_status"_s, u"70"_s},
                                        {u"claims_benefit"_s, u"1"_s},
                                        {u"unemployment_type"_s, u"1"_s},
                                        {u"unemployment_reason"_s, u"02"_s},
                                        {u"unemployed_on"_s, u"2022-10-31"_s},
                                        {u"income_before"_s, u"3"_s},
                                        {u"last_employer"_s, u"雪河县演示商行"_s},
                                        {u"place_kind"_s, u"2"_s},
                                        {u"evidence"_s, u"01|07"_s}};

QString printed(const std::vector<FormPage>& pages) {
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"form.pdf"_s);
    EXPECT_TRUE(ok(writeFormsPdf(pages, path, u"form"_s, PaperFonts::installed())));
    return textOfPdf(path).remove(u' ').remove(u'\n');
}

/// Every text of the pages, whole.
QStringList wordsOn(const std::vector<FormPage>& pages) {
    QStringList words;
    for (const auto& page : pages)
        for (const auto& element : page.elements)
            if (const auto* text = std::get_if<FormText>(&element)) words << text->text;
    return words;
}

/// "x y w h text" of every text, a line each: what stands where.
QByteArray laidOut(const std::vector<FormPage>& pages) {
    QByteArray lines;
    for (const auto& page : pages) {
        lines += "page\n";
        for (const auto& element : page.elements)
            if (const auto* text = std::get_if<FormText>(&element))
                lines += u"%1 %2 %3 %4 %5\n"_s.arg(text->box.x(), 0, 'f', 1)
                             .arg(text->box.y(), 0, 'f', 1)
                             .arg(text->box.width(), 0, 'f', 1)
                             .arg(text->box.height(), 0, 'f', 1)
                             .arg(text->text)
                             .toUtf8();
    }
    return lines;
}

}  // namespace

TEST(RegistrationForms, PrintAnUnemploymentRegistrationFilled) {
    const auto text = printed(registrationFormPages(sampleForm(u"unemployment"_s, kUnemployment),
                                                    loadedCodes(), PaperFonts::installed()));
    for (const auto& word :
         {u"失业登记表"_s, u"编号：1048600"_s, u"填表日期：2022年11月2日"_s, u"卓玛措"_s,
          u"632421200005140003"_s, u"2000年5月"_s, u"无业人员"_s, u"就业转失业"_s,
          u"2022年10月31日"_s, u"3000—5000元"_s, u"雪河县演示商行"_s, u"常住地"_s,
          u"居民身份证、终止解除劳动关系证明"_s, u"雪河县就业服务局"_s, u"窗口"_s,
          u"本人承诺以上信息真实有效"_s, u"经办人：李青山"_s, u"演示数据"_s, u"第1页共1页"_s})
        EXPECT_TRUE(text.contains(word)) << qPrintable(word);
}

TEST(RegistrationForms, PrintEveryKindFilledAndEmptyWithEveryFieldNamed) {
    for (const auto& shape : registrationShapes()) {
        const auto kind = QString::fromLatin1(shape.kind.data(), qsizetype(shape.kind.size()));
        SCOPED_TRACE(shape.kind);
        const auto words =
            wordsOn(blankRegistrationForm(kind, loadedCodes(), {}, PaperFonts::installed()));
        EXPECT_TRUE(words.contains(formTitleOf(kind, loadedCodes())));
        for (const auto& field : shape.fields)
            EXPECT_TRUE(
                words.contains(QString::fromUtf16(field.term.data(), qsizetype(field.term.size()))))
                << field.key;
        EXPECT_TRUE(words.filter(u"NULL"_s).isEmpty() && words.filter(u"20"_s).isEmpty())
            << "nothing is filled in";
        EXPECT_FALSE(
            registrationFormPages(sampleForm(kind, {}), loadedCodes(), PaperFonts::installed())
                .empty());
    }
}

TEST(RegistrationForms, StandWhereTheyStood) {
    const auto fonts = PaperFonts::installed();
    expectGolden(u"f1.txt"_s,
                 laidOut(registrationFormPages(sampleForm(u"unemployment"_s, kUnemployment),
                                               loadedCodes(), fonts)));
    expectGolden(u"f1-empty.txt"_s,
                 laidOut(blankRegistrationForm(u"unemployment"_s, loadedCodes(), {}, fonts)));
    expectGolden(u"f2-empty.txt"_s,
                 laidOut(blankRegistrationForm(u"employment"_s, loadedCodes(), {}, fonts)));
    expectGolden(u"f3-empty.txt"_s,
                 laidOut(blankRegistrationForm(u"jobseeker"_s, loadedCodes(), {}, fonts)));
}

TEST(RegistrationForms, GrowWithALongValueAndCutNoRow) {
    auto facts = sampleForm(u"jobseeker"_s, {});
    for (const auto* key : {"work1", "work2", "work3", "work4", "training1", "training2"})
        facts.registration.details[QString::fromLatin1(key)] =
            u"2010年至2015年在雪河县演示商行任仓库管理员。"_s.repeated(12);
    const auto pages = registrationFormPages(facts, loadedCodes(), PaperFonts::installed());
    ASSERT_GT(pages.size(), 1U);
    for (const auto& page : pages)
        for (const auto& element : page.elements)
            if (const auto* box = std::get_if<FormRect>(&element)) {
                EXPECT_LE(box->box.bottom(), 277.5) << "above the foot";
            }
    EXPECT_EQ(printed(pages).count(u"任仓库管理员"_s), 6 * 12);
}

}  // namespace zhiqiao::test
