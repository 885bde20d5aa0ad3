// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/hardship_form.h"
#include "core/forms/form_output.h"
#include "tests/forms/pdf_tools.h"
#include "tests/support/codes.h"
#include "tests/support/record_samples.h"

#include <QRegularExpression>
#include <QTemporaryDir>

namespace zhiqiao::test {

using namespace Qt::StringLiterals;

namespace {

const HardshipCategories& categories() {
    static const auto loaded = HardshipCategories::load();
    if (!loaded) throw std::runtime_error(loaded.error().detail.toStdString());
    return *loaded;
}

HardshipCase sampleCase() {
    const Stamp stamp{OfficeId(1), StaffId(1), QDateTime::fromMSecsSinceEpoch(0)};
    HardshipCase kept{.id = HardshipId(1),
                      .number = u"6399210122000001"_s,
                      .facts = {.person = PersonId(1),
                                .category = u"040"_s,
                                .channel = u"01"_s,
                                .appliedOn = QDate(2022, 9, 1),
                                .evidence = {u"01"_s, u"02"_s, u"04"_s},
                                .promised = true,
                                .unemployedSince = QDate(2021, 8, 1),
                                .note = u"家中有老人需要照顾"_s},
                      .steps = {},
                      .recorded = stamp};
    const auto add = [&](HardshipStepFacts facts, const QString& state,
                         std::optional<QDate> until = {}) {
        kept.steps.push_back({.id = HardshipStepId(qint64(kept.steps.size()) + 1),
                              .facts = std::move(facts),
                              .state = state,
                              .runsUntil = until,
                              .recorded = stamp});
    };
    using Kind = HardshipStepKind;
    add({.on = QDate(2022, 9, 1)}, hardship_state::kApplied);
    add({.kind = Kind::Community, .on = QDate(2022, 9, 2), .note = u"入户核实属实"_s},
        hardship_state::kChecked);
    add({.kind = Kind::Notice, .on = QDate(2022, 9, 5)}, hardship_state::kPosted,
        QDate(2022, 9, 13));
    add({.kind = Kind::Township, .on = QDate(2022, 9, 14)}, hardship_state::kReviewed);
    add({.kind = Kind::County, .on = QDate(2022, 9, 15)}, hardship_state::kRecognised);
    add({.kind = Kind::Exit, .on = QDate(2022, 11, 1), .exitReason = u"01"_s},
        hardship_state::kEnded);
    return kept;
}

QString printed(const std::vector<FormPage>& pages) {
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"paper.pdf"_s);
    EXPECT_TRUE(ok(writeFormsPdf(pages, path, u"paper"_s, PaperFonts::installed())));
    return textOfPdf(path).remove(u' ').remove(u'\n').remove(u'\f');
}

std::vector<FormPage> filledForm() {
    return hardshipFormPages(
        hardshipFormFacts(loadedCodes(), categories(), samplePerson(1), sampleCase()),
        {.text = u"审计码"_s, .demo = true}, PaperFonts::installed());
}

/// What is on the paper before anybody writes on it.
QStringList printedWords(const std::vector<FormPage>& pages) {
    QStringList words;
    for (const auto& page : pages)
        for (const auto& element : page.elements)
            if (const auto* text = std::get_if<FormText>(&element);
                text && text->layer == FormLayer::Printed)
                words << text->text;
    return words;
}

template <class Element>
int count(const std::vector<FormPage>& pages, const std::function<bool(const Element&)>& fits) {
    int found = 0;
    for (const auto& page : pages)
        for (const auto& element : page.elements)
            if (const auto* one = std::get_if<Element>(&element); one && fits(*one)) ++found;
    return found;
}

}  // namespace

TEST(HardshipForms, PrintWhatIsKnownAndTickTheCategory) {
    const auto pages = filledForm();
    ASSERT_EQ(pages.size(), 2u);
    const auto text = printed(pages);
    const auto person = samplePerson(1);
    for (const auto& word :
         {u"就业困难人员认定表"_s, u"6399210122000001"_s, person.name, person.idNumber,
          person.phone, person.address, u"2022年9月1日"_s, u"2021年8月1日"_s, u"入户核实属实"_s,
          u"家中有老人"_s, u"公示：2022年9月5日至2022年9月13日"_s, u"低保证明"_s, u"第1页共2页"_s,
          u"演示数据"_s, u"本人承诺以上信息真实有效，如有不实，愿承担相应责任"_s})
        EXPECT_TRUE(text.contains(word)) << qPrintable(word);
    EXPECT_EQ(count<FormTick>(pages, [](const FormTick& tick) { return tick.ticked; }), 1);
    EXPECT_EQ(radicalsIn(text), 0);
}

TEST(HardshipForms, AreTheSamePaperEmpty) {
    const auto empty =
        hardshipFormPages(emptyHardshipForm(categories()), {}, PaperFonts::installed());
    ASSERT_EQ(empty.size(), 2u);
    EXPECT_EQ(printedWords(empty), printedWords(filledForm()));
    EXPECT_EQ(count<FormTick>(empty, [](const FormTick& tick) { return tick.ticked; }), 0);
    qsizetype active = 0;
    for (const auto& category : categories().all()) active += category.active ? 1 : 0;
    EXPECT_EQ(count<FormTick>(empty, [](const FormTick&) { return true; }), active);
    const auto text = printed(empty);
    EXPECT_FALSE(text.contains(u"NULL"_s) || text.contains(u"632421"_s));
}

TEST(HardshipForms, StayWithinTheirMarginsAndLeaveRoomForASeal) {
    for (const auto& pages : {filledForm(), hardshipFormPages(emptyHardshipForm(categories()), {},
                                                              PaperFonts::installed())}) {
        for (const auto& page : pages)
            for (const auto& element : page.elements) {
                QRectF box;
                if (const auto* text = std::get_if<FormText>(&element)) box = text->box;
                if (const auto* rect = std::get_if<FormRect>(&element)) box = rect->box;
                if (box.isNull()) continue;
                EXPECT_GE(box.left(), 25 - 0.01);
                EXPECT_LE(box.right(), 190.01);
                EXPECT_GE(box.top(), 20 - 0.01);
                EXPECT_LE(box.bottom(), 287);
            }
        EXPECT_EQ(count<FormRect>({pages[1]},
                                  [](const FormRect& rect) {
                                      return rect.width == kFrameLine && rect.box.height() >= 30 &&
                                             rect.box.width() > 160;
                                  }),
                  3)
            << "three boxes for opinions";
    }
    const auto photo = count<FormRect>(filledForm(), [](const FormRect& rect) {
        return std::abs(rect.box.width() - 25) < 0.01 && rect.box.height() >= 35 - 0.01 &&
               std::abs(rect.box.right() - 190) < 0.01;
    });
    EXPECT_EQ(photo, 1) << "25 x 35 mm at the top right";
}

TEST(HardshipNotices, TellNoNumber) {
    const auto text =
        printed(hardshipNoticePages({{.name = u"卓玛措"_s,
                                      .sex = u"女"_s,
                                      .community = u"雪河县盐泉镇"_s,
                                      .category = u"城乡最低生活保障家庭成员"_s,
                                      .age = 45}},
                                    QDate(2022, 9, 5), QDate(2022, 9, 13), u"雪河县就业服务局"_s,
                                    u"09780000001"_s, {}, PaperFonts::installed()));
    for (const auto& word :
         {u"公示名单"_s, u"公示期：2022年9月5日至2022年9月13日"_s, u"监督电话：09780000001"_s,
          u"卓玛措"_s, u"45"_s, u"雪河县盐泉镇"_s, u"城乡最低生活保障家庭成员"_s})
        EXPECT_TRUE(text.contains(word)) << qPrintable(word);
    static const QRegularExpression number(u"\\d{17}"_s);
    EXPECT_FALSE(number.match(text).hasMatch());
}

TEST(HardshipCards, TellRecognitionAndExit) {
    const auto text = printed(hardshipCardPages(
        loadedCodes(), u"卓玛措"_s, sampleCase(), [](StaffId) { return u"李青山"_s; }, {},
        PaperFonts::installed()));
    for (const auto& word : {u"就业援助卡"_s, u"认定日期：2022年9月15日"_s, u"2022-11-01"_s,
                             u"退出：实现稳定就业"_s, u"李青山"_s})
        EXPECT_TRUE(text.contains(word)) << qPrintable(word);
}

}  // namespace zhiqiao::test
