// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/referral_slip.h"

#include "core/forms/form_text.h"
#include "core/forms/slip_parts.h"

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLeft = kSlipLeft;
constexpr double kWidth = kSlipWidth;
constexpr double kLabel = 22;  // three pairs of label and value share one grid on all parts
constexpr double kValue = 33;
constexpr double kTwoValues = 2 * kValue + kLabel;
constexpr double kWhole = kWidth - kLabel;
constexpr double kTear = 8;
constexpr double kSmallPoints = kSlipSmallPoints;
constexpr double kLetterLarger = 1.5;
constexpr double kSealRoom = 20;
constexpr double kMostExtra = 14;

constexpr FormDensity kDensities[] = {
    {10.5, 8, 20, 20}, {10.5, 8, 14, 14}, {9.5, 7, 12, 13}, {9, 6, 9, 12}};

QString dayText(const std::optional<QDate>& day) {
    return day ? day->toString(u"yyyy年M月d日"_s) : QString();
}

FormPiece words(const QString& text) { return {FormPiece::Kind::Text, text, 0}; }
FormPiece tick() { return {FormPiece::Kind::Tick, {}, 0}; }
FormPiece blank(double width) { return {FormPiece::Kind::Blank, {}, width}; }
FormPiece gap(double width) { return {FormPiece::Kind::Gap, {}, width}; }
FormCell label(const QString& text) { return {kLabel, text, true, FontRole::Body}; }
FormCell value(const QString& text, double width = kValue) { return {width, text, false, {}}; }

/// The three parts; each is laid at a height of the page and returns its end.
class ReferralSlip {
public:
    ReferralSlip(const ReferralSlipFacts& facts, FormBuilder& build)
        : facts_(facts), build_(build) {}

    double stub(double y);
    double tearLine(double y, double room);
    /// `extra` gives the seal more room.
    double letter(double y, double extra);
    /// `extra` gives the employer's opinion more room.
    double receipt(double y, double extra);
    void footer();

private:
    double head(double y, const QString& title);
    double grid(double y, const std::vector<std::vector<FormCell>>& rows);
    double results(double y);

    const ReferralSlipFacts& facts_;
    FormBuilder& build_;
};

double ReferralSlip::head(double y, const QString& title) {
    QStringList marks;
    if (facts_.voided) marks << u"作废"_s;
    if (facts_.reprint > 0) marks << u"补打(第%1次)"_s.arg(facts_.reprint);
    if (facts_.demo) marks << u"演示数据"_s;
    return slipHead(build_, y, {title, facts_.number, facts_.scanCode, marks});
}

double ReferralSlip::grid(double y, const std::vector<std::vector<FormCell>>& rows) {
    const double top = y;
    for (const auto& row : rows) y += build_.row(QPointF(kLeft, y), row);
    build_.add(FormRect{QRectF(kLeft, top, kWidth, y - top), kFrameLine});
    return y;
}

double ReferralSlip::stub(double y) {
    y = head(y, u"推荐信存根"_s);
    return grid(
        y, {{label(u"求职者姓名"_s), value(facts_.name), label(u"性别"_s), value(facts_.sex),
             label(u"联系电话"_s), value(facts_.phone)},
            {label(u"证件号码"_s), value(facts_.idMasked, kTwoValues), label(u"推荐次数"_s),
             value(facts_.ordinal)},
            {label(u"推荐单位"_s), value(facts_.employerName, kTwoValues), label(u"推荐岗位"_s),
             value(facts_.jobTitle)},
            {label(u"开具日期"_s), value(dayText(facts_.issuedOn)), label(u"有效期至"_s),
             value(dayText(facts_.validUntil)), label(u"经办人"_s), value(facts_.officer)}});
}

double ReferralSlip::tearLine(double y, double room) {
    return slipTearLine(build_, y, room, facts_.number);
}

double ReferralSlip::letter(double y, double extra) {
    y = head(y, u"推荐信(介绍信)"_s);
    const FormText body{.box = {},
                        .text = {},
                        .points = build_.density().points + kLetterLarger,
                        .alignment = Qt::AlignLeft | Qt::AlignTop};
    y += build_.paragraph(QPointF(kLeft, y), kWidth, u"致："_s + orBlank(facts_.employerName, 32),
                          body);
    y += 0.8;
    const auto who =
        QStringList{orBlank(facts_.sex, 4), facts_.age ? u"%1岁"_s.arg(*facts_.age) : u"____岁"_s,
                    u"证件号码："_s + orBlank(facts_.idFull, 20),
                    u"文化程度："_s + orBlank(facts_.educationName, 8),
                    u"技能："_s + orBlank(facts_.skills, 12)}
            .join(u"，"_s);
    y += build_.paragraph(
        QPointF(kLeft, y), kWidth,
        u"　　兹推荐 %1（%2）前来你单位应聘“%3”岗位，请予接洽，面试后请填写回执。"_s.arg(
            orBlank(facts_.name, 10), who, orBlank(facts_.jobTitle, 12)),
        body);
    y += 1.8;
    y = grid(y, {{label(u"单位地址"_s), value(facts_.employerAddress, kWhole)},
                 {label(u"联系人"_s), value(facts_.contact), label(u"联系电话"_s),
                  value(facts_.employerPhone, kTwoValues)},
                 {label(u"乘车路线"_s), value(facts_.route, kWhole)},
                 {label(u"面试时间"_s), value(facts_.interview, kTwoValues), label(u"有效期至"_s),
                  value(dayText(facts_.validUntil))}});
    y += 1.8;

    const double half = kWidth / 2;
    const double line = lineHeight(build_.density().points) + 0.8;
    const double room = std::max(kSealRoom, 3 * line + 2) + extra;
    FormText small = body;
    small.points = build_.density().points;
    double left = y;
    for (const auto& [name, text, blanks] :
         {std::tuple(u"推荐机构地址："_s, facts_.officeAddress, 24),
          std::tuple(u"推荐机构电话："_s, facts_.officePhone, 16),
          std::tuple(u"经办人："_s, facts_.officer, 16)})
        left +=
            build_.paragraph(QPointF(kLeft, left), half - 6, name + orBlank(text, blanks), small) +
            0.8;
    FormText right = small;
    right.alignment = Qt::AlignHCenter | Qt::AlignTop;
    double seal =
        y +
        build_.paragraph(QPointF(kLeft + half, y), half, orBlank(facts_.officeName, 24), right) +
        0.8;
    FormText mark = right;
    mark.layer = FormLayer::Printed;
    seal += build_.paragraph(QPointF(kLeft + half, seal), half, u"(公章)"_s, mark);
    const double end = std::max({y + room, left, seal + line});
    build_.paragraph(QPointF(kLeft + half, end - line), half,
                     facts_.issuedOn ? dayText(facts_.issuedOn) : u"____年____月____日"_s, right);
    return end;
}

double ReferralSlip::results(double y) {
    const double top = y;
    const double line = build_.density().row - 1.2;
    const double x = kLeft + kLabel + 2;
    const double width = kWhole - 4;
    const double word = 25;
    y += 0.6;
    const auto row = [&](const QString& name, const std::vector<FormPiece>& rest) {
        build_.pieces(QPointF(x, y), word, line, {tick(), words(name)});
        y += build_.pieces(QPointF(x + word, y), width - word, line, rest);
    };
    row(u"1 录用"_s,
        {words(u"上岗日期"_s), blank(34), gap(2), words(u"月薪"_s), blank(24), words(u"元"_s)});
    y += build_.pieces(QPointF(x + word, y), width - word, line,
                       {words(u"合同期限"_s), blank(34), gap(2), words(u"参保"_s), gap(1), tick(),
                        words(u"是"_s), gap(1), tick(), words(u"否"_s)});
    row(u"2 未录用"_s, {words(u"原因"_s), gap(1), tick(), words(u"条件不符"_s), gap(1), tick(),
                        words(u"岗位已满"_s), gap(1), tick(), words(u"本人放弃"_s), gap(1), tick(),
                        words(u"其他"_s), blank(14)});
    row(u"3 未到"_s, {});
    row(u"4 待定"_s, {words(u"答复日期"_s), blank(34)});
    y += 0.6;
    build_.add(FormRect{QRectF(kLeft, top, kLabel, y - top)});
    build_.add(FormRect{QRectF(kLeft + kLabel, top, kWhole, y - top)});
    build_.add(FormText{.box = QRectF(kLeft + 1.6, top, kLabel - 3.2, y - top),
                        .text = u"面试结果"_s,
                        .points = build_.density().points,
                        .alignment = Qt::AlignCenter,
                        .layer = FormLayer::Printed});
    return y;
}

double ReferralSlip::receipt(double y, double extra) {
    y = head(y, u"推荐信回执"_s);
    const double top = y;
    const std::vector<std::vector<FormCell>> rows = {
        {label(u"求职者姓名"_s), value(facts_.name), label(u"应聘岗位"_s),
         value(facts_.jobTitle, kTwoValues)},
        {label(u"用人单位"_s), value(facts_.employerName, kTwoValues), label(u"面试日期"_s),
         value({})}};
    for (const auto& row : rows) y += build_.row(QPointF(kLeft, y), row);
    y = results(y);
    const double opinion = build_.density().row + 4 + extra;
    const QRectF box(kLeft + kLabel, y, kWhole, opinion);
    build_.add(FormRect{QRectF(kLeft, y, kLabel, opinion)});
    build_.add(FormRect{box});
    FormText printed{.box = QRectF(kLeft + 1.6, y, kLabel - 3.2, opinion),
                     .text = u"单位意见"_s,
                     .points = build_.density().points,
                     .alignment = Qt::AlignCenter,
                     .layer = FormLayer::Printed};
    build_.add(printed);
    printed.box = box.adjusted(2, 1, -4, -1);
    printed.text = u"(单位盖章)"_s;
    printed.alignment = Qt::AlignRight | Qt::AlignBottom;
    build_.add(printed);
    y += opinion;
    y += build_.row(QPointF(kLeft, y), {label(u"联系人"_s), value({}), label(u"联系电话"_s),
                                        value({}), label(u"日期"_s), value({})});
    build_.add(FormRect{QRectF(kLeft, top, kWidth, y - top), kFrameLine});
    y += 1.2;
    const auto where = facts_.officeName.isEmpty() ? u"推荐机构"_s : facts_.officeName;
    y += build_.paragraph(
        QPointF(kLeft, y), kWidth,
        u"注：请于%1日内将本回执交回%2、邮寄或拍照回传。"_s.arg(facts_.receiptDays).arg(where),
        FormText{.box = {},
                 .text = {},
                 .points = kSmallPoints,
                 .alignment = Qt::AlignLeft | Qt::AlignTop});
    return y;
}

void ReferralSlip::footer() {
    slipFoot(build_, {facts_.auditCode, facts_.copiesNote, facts_.demo});
}

/// How high the whole slip is when set with `density`, from the top margin.
double neededHeight(const ReferralSlipFacts& facts, const PaperFonts& fonts,
                    const FormDensity& density) {
    FormBuilder build(fonts, density);
    ReferralSlip slip(facts, build);
    return slip.receipt(slip.letter(slip.stub(0) + kTear, 0) + kTear, 0);
}

}  // namespace

std::vector<FormPage> referralSlipPages(const ReferralSlipFacts& facts, const PaperFonts& fonts) {
    const double height = FormPage().size.height();
    for (const auto& density : kDensities) {
        const double spare =
            height - density.top - density.bottom - neededHeight(facts, fonts, density);
        if (spare < 0) continue;
        FormBuilder build(fonts, density);
        ReferralSlip slip(facts, build);
        const double extra = std::min(kMostExtra, spare / 4);
        const double tear = kTear + (spare - 2 * extra) / 4;
        double y = slip.tearLine(slip.stub(density.top), tear);
        y = slip.tearLine(slip.letter(y, extra), tear);
        slip.receipt(y, extra);
        slip.footer();
        return {build.page};
    }
    const auto& tightest = kDensities[std::size(kDensities) - 1];
    FormBuilder front(fonts, tightest);
    ReferralSlip first(facts, front);
    first.letter(first.tearLine(first.stub(tightest.top), kTear), 0);
    first.footer();
    FormBuilder back(fonts, tightest);
    ReferralSlip second(facts, back);
    second.receipt(tightest.top, 0);
    second.footer();
    return {front.page, back.page};
}

}  // namespace zhiqiao
