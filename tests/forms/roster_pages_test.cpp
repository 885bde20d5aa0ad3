// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/roster_pages.h"

#include "core/forms/form_output.h"
#include "core/forms/form_text.h"
#include "tests/forms/pdf_tools.h"
#include "tests/support/codes.h"
#include "tests/support/golden.h"
#include "tests/support/results.h"

#include <QDir>
#include <QTemporaryDir>

namespace zhiqiao::test {

using namespace Qt::StringLiterals;

namespace {

/// A fictional person; the identity number follows rule R1 (sequence 000).
PersonFacts worker(int n) {
    PersonFacts person;
    person.name = u"卓玛措"_s;
    person.idType = u"01"_s;
    person.idNumber = u"632421200005140003"_s;
    person.sex = u"2"_s;
    person.ethnicGroup = u"35"_s;
    person.education = u"31"_s;
    person.hukouKind = u"20"_s;
    person.residenceDivision = u"639921"_s;
    person.address = u"雪河县盐泉镇湖滨路%1号"_s.arg(n);
    person.phone = u"142%1"_s.arg(n, 8, 10, QLatin1Char('0'));
    return person;
}

RegistrationFacts work() {
    return {.kind = u"employment"_s,
            .category = {},
            .channel = u"01"_s,
            .registeredOn = QDate(2022, 11, 1),
            .officer = StaffId(2),
            .details = {{u"form"_s, u"01"_s},
                        {u"contract_type"_s, u"1"_s},
                        {u"contract_from"_s, u"2022-11-01"_s},
                        {u"contract_until"_s, u"2023-10-31"_s},
                        {u"monthly_pay"_s, u"3500.00"_s},
                        {u"occupation"_s, u"4-03"_s}}};
}

const RosterOrder kBegun{RosterKind::Employment, u"雪河县演示青稞商贸1号有限公司"_s,
                         QDate(2022, 11, 1), QDate(2022, 11, 30)};

Roster rosterOf(RosterKind kind, int rows) {
    Roster roster{kBegun, {}, u"李青山"_s, QDate(2022, 11, 30)};
    roster.order.kind = kind;
    auto facts = work();
    if (kind == RosterKind::Ending) {
        facts.endedOn = QDate(2022, 11, 16);
        facts.endReason = u"3"_s;
    }
    for (int n = 1; n <= rows; ++n)
        roster.rows.push_back(rosterCells(kind, facts, worker(n), loadedCodes()));
    return roster;
}

std::vector<FormText> textsOn(const FormPage& page) {
    std::vector<FormText> texts;
    for (const auto& element : page.elements)
        if (const auto* text = std::get_if<FormText>(&element)) texts.push_back(*text);
    return texts;
}
qsizetype timesOn(const FormPage& page, const QString& words) {
    return std::ranges::count(textsOn(page), words, &FormText::text);
}

/// "x y w h text" of every text, a line each: what stands where.
QByteArray placesOn(const std::vector<FormPage>& pages) {
    QByteArray lines;
    for (const auto& page : pages) {
        lines += "page\n";
        for (const auto& text : textsOn(page))
            lines += u"%1 %2 %3 %4 %5\n"_s.arg(text.box.x(), 0, 'f', 1)
                         .arg(text.box.y(), 0, 'f', 1)
                         .arg(text.box.width(), 0, 'f', 1)
                         .arg(text.box.height(), 0, 'f', 1)
                         .arg(QString(text.text).replace(u'\n', u'|'))
                         .toUtf8();
    }
    return lines;
}

QString pdfOf(const std::vector<FormPage>& pages, const QString& name) {
    const QString kept = qEnvironmentVariable("ZHIQIAO_KEEP_PICTURES");
    const QTemporaryDir folder;
    const auto path = QDir(kept.isEmpty() ? folder.path() : kept).filePath(name);
    EXPECT_TRUE(ok(writeFormsPdf(pages, path, u"花名册"_s, PaperFonts::installed())));
    return textOfPdf(path).remove(u' ').remove(u'\n');
}

/// Nothing leaves its box, and no box the paper.
void expectInside(const std::vector<FormPage>& pages, const PaperFonts& fonts) {
    for (const auto& page : pages) {
        EXPECT_EQ(page.size, QSizeF(297, 210));
        for (const auto& text : textsOn(page)) {
            EXPECT_TRUE(QRectF(20, 15, 262, 190).contains(text.box)) << qPrintable(text.text);
            EXPECT_LE(textSize(text.text, text.role, text.points, text.box.width(), fonts).height(),
                      text.box.height() + 0.01)
                << qPrintable(text.text);
        }
    }
}

}  // namespace

TEST(Rosters, HaveTheColumnsOfTheForm) {
    struct Case {
        RosterKind kind;
        QString code;
        QStringList columns;
    };
    // forms.md F2a, F2b.
    const Case cases[] = {
        {RosterKind::Employment,
         u"F2a"_s,
         {u"序号"_s, u"姓名"_s, u"证件号码"_s, u"性别"_s, u"民族"_s, u"文化程度"_s, u"户口性质"_s,
          u"现住址"_s, u"联系电话"_s, u"就业形式"_s, u"合同类型"_s, u"合同起止"_s, u"月收入"_s,
          u"工种"_s}},
        {RosterKind::Ending,
         u"F2b"_s,
         {u"序号"_s, u"姓名"_s, u"证件号码"_s, u"终止日期"_s, u"终止原因"_s, u"联系电话"_s}}};
    for (const auto& [kind, code, columns] : cases) {
        EXPECT_EQ(codeOf(kind), code);
        const auto pages = blankRoster(kind, {}, PaperFonts::installed());
        ASSERT_EQ(pages.size(), 1U);
        QStringList heads;
        for (const auto& text : textsOn(pages[0]))
            if (text.role == FontRole::Strong && text.text != titleOf(kind)) heads << text.text;
        EXPECT_EQ(heads, columns) << qPrintable(code);
        for (const auto& foot : {u"填表人："_s, u"审核人："_s})
            EXPECT_EQ(timesOn(pages[0], foot), 1) << qPrintable(foot);
        EXPECT_TRUE(pdfOf(pages, code + u"-empty.pdf"_s).contains(u"单位盖章"_s));
        EXPECT_FALSE(pdfOf(pages, code + u"-empty.pdf"_s).contains(u"NULL"_s));
        expectInside(pages, PaperFonts::installed());
    }
}

TEST(Rosters, SayWhatIsKnownMaskNumbersAndLeaveTheRestEmpty) {
    const auto& codes = loadedCodes();
    const auto cells = rosterCells(RosterKind::Employment, work(), worker(7), codes);
    const QStringList expected{u"卓玛措"_s,
                               u"632***********0003"_s,
                               codes.lists.name(u"sex"_s, u"2"_s),
                               codes.lists.name(u"ethnic_group"_s, u"35"_s),
                               codes.lists.name(u"education"_s, u"31"_s),
                               codes.lists.name(u"hukou"_s, u"20"_s),
                               u"雪河县盐泉镇***"_s,
                               u"142****0007"_s,
                               codes.lists.name(u"emp_form"_s, u"01"_s),
                               codes.lists.name(u"contract_type"_s, u"1"_s),
                               u"2022年11月1日至\n2023年10月31日"_s,
                               u"3500.00"_s,
                               codes.lists.name(u"occupation"_s, u"4-03"_s)};
    EXPECT_EQ(cells, expected);
    const RegistrationFacts bare{.kind = u"employment"_s,
                                 .category = {},
                                 .channel = {},
                                 .registeredOn = QDate(2022, 11, 1),
                                 .officer = StaffId(2)};
    PersonFacts nameless;
    nameless.name = u"才让"_s;
    for (const auto kind : rosterKinds()) {
        auto empty = rosterCells(kind, bare, nameless, codes);
        EXPECT_EQ(empty.takeFirst(), u"才让"_s);
        for (const auto& cell : empty) EXPECT_EQ(cell, QString());
    }
    auto open = work();
    open.details.remove(u"contract_until"_s);
    EXPECT_EQ(rosterCells(RosterKind::Employment, open, worker(1), codes)[10],
              u"2022年11月1日起"_s);
}

TEST(Rosters, RepeatTheHeadNumberThePagesAndCutNoRow) {
    const auto fonts = PaperFonts::installed();
    const auto mark = u"李青山 liqs 2022-11-30 10:05 7K3M-0FXQ"_s;
    for (const auto kind : rosterKinds())
        for (const int rows : {1, 12, 13, 40, 200}) {
            SCOPED_TRACE(testing::Message() << codeOf(kind).toStdString() << ' ' << rows);
            const auto pages = rosterPages(
                rosterOf(kind, rows),
                {.text = u"审计码 7K3M-0FXQ"_s, .demo = true, .watermark = mark}, fonts);
            int next = 1;
            for (size_t n = 0; n < pages.size(); ++n) {
                EXPECT_EQ(timesOn(pages[n], u"序号"_s), 1);
                EXPECT_EQ(timesOn(pages[n], u"第 %1 页 共 %2 页"_s.arg(n + 1).arg(pages.size())),
                          1);
                EXPECT_EQ(timesOn(pages[n], u"审计码 7K3M-0FXQ"_s), 1);
                EXPECT_TRUE(std::holds_alternative<FormWatermark>(pages[n].elements.front()));
                while (timesOn(pages[n], QString::number(next)) > 0) ++next;
                for (const auto& element : pages[n].elements)
                    if (const auto* box = std::get_if<FormRect>(&element)) {
                        EXPECT_LE(box->box.bottom(), 190.01);
                    }
            }
            EXPECT_EQ(next - 1, rows) << "every row, in order, on one page";
            EXPECT_EQ(timesOn(pages.back(), u"审核人："_s), 1);
            EXPECT_GT(timesOn(pages.back(), u"卓玛措"_s), 0) << "no signature without a row";
            expectInside(pages, fonts);
            EXPECT_EQ(pdfOf(pages, u"%1-%2.pdf"_s.arg(codeOf(kind)).arg(rows)).count(u"卓玛措"_s),
                      rows);
        }
}

TEST(Rosters, GrowWithLongNamesAndPrintRareCharacters) {
    const auto fonts = PaperFonts::installed();
    auto person = worker(1);
    for (const auto& name : {u"阿卜杜勒买买提·阿卜杜热合曼江·热西提"_s, u"马𤧛𫖯𬭚"_s}) {
        person.name = name;
        auto roster = rosterOf(RosterKind::Employment, 1);
        roster.rows = {rosterCells(RosterKind::Employment, work(), person, loadedCodes())};
        roster.order.employer = u"雪河县演示青稞食品精深加工与冷链仓储物流"_s.repeated(4);
        const auto pages = rosterPages(roster, {}, fonts);
        ASSERT_EQ(pages.size(), 1U);
        expectInside(pages, fonts);
        EXPECT_EQ(missingGlyphs(pages, fonts), QStringList()) << qPrintable(name);
        EXPECT_EQ(timesOn(pages[0], name), 1);
        EXPECT_FALSE(pdfOf(pages, u"F2a-rare.pdf"_s).contains(u'〓')) << qPrintable(name);
    }
}

TEST(Rosters, StandWhereTheyStood) {
    const auto fonts = PaperFonts::installed();
    expectGolden(u"f2a.txt"_s,
                 placesOn(rosterPages(rosterOf(RosterKind::Employment, 2), {}, fonts)));
    expectGolden(u"f2b.txt"_s, placesOn(rosterPages(rosterOf(RosterKind::Ending, 2), {}, fonts)));
    expectGolden(u"f2a-empty.txt"_s, placesOn(blankRoster(RosterKind::Employment, {}, fonts)));
    expectGolden(u"f2b-empty.txt"_s, placesOn(blankRoster(RosterKind::Ending, {}, fonts)));
}

TEST(Rosters, AreAskedForWithAnEmployerAndAPeriod) {
    struct Case {
        RosterOrder order;
        const char* code;
    };
    auto of = [](const QString& employer, QDate from, QDate until) {
        return RosterOrder{RosterKind::Employment, employer, from, until};
    };
    const QDate first(2022, 11, 1);
    const Case cases[] = {{of(u"演示商行"_s, first, first), nullptr},
                          {of({}, first, first), "roster.no_employer"},
                          {of(u"甲|乙"_s, first, first), "roster.bad_employer"},
                          {of(u"甲..乙"_s, first, first), "roster.bad_employer"},
                          {of(u"演示商行"_s, first, first.addDays(-1)), "roster.bad_period"},
                          {of(u"演示商行"_s, {}, first), "roster.bad_period"}};
    for (const auto& [order, code] : cases) {
        const auto checked = checkRosterOrder(order);
        EXPECT_EQ(checked ? std::string() : checked.error().code, std::string(code ? code : ""));
    }
}

}  // namespace zhiqiao::test
