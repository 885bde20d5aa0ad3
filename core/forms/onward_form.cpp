// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/onward_form.h"

#include "core/codes/form_number.h"
#include "core/forms/form_text.h"
#include "core/forms/slip_parts.h"
#include "core/people/masking.h"

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr double kOnwardLabel = 22;
constexpr double kOnwardValue = 33;
constexpr double kOnwardTwo = 2 * kOnwardValue + kOnwardLabel;
constexpr double kOnwardWhole = kSlipWidth - kOnwardLabel;
constexpr double kOnwardTear = 8;
constexpr double kOnwardSeal = 20;
constexpr double kOnwardWriting = 14;  // least height of what is said in words
constexpr double kOnwardMostExtra = 12;
constexpr int kOnwardTexts = 4;

constexpr FormDensity kOnwardDensities[] = {
    {10.5, 8, 20, 20}, {10.5, 8, 14, 14}, {9.5, 7, 12, 13}, {9, 6, 9, 12}};

QString onwardPaperDay(const std::optional<QDate>& day) {
    return day ? day->toString(u"yyyy年M月d日"_s) : QString();
}
FormCell onwardLabel(const QString& text) { return {kOnwardLabel, text, true, FontRole::Body}; }
FormCell onwardCell(const QString& text, double width = kOnwardValue) {
    return {width, text, false, {}};
}

/// Both parts; each is laid at a height of the page and returns its end. Without a referral
/// everything is left to be written.
class OnwardSlip {
public:
    OnwardSlip(const OnwardToPrint* onward, const Codes& codes, bool demo, FormBuilder& build)
        : onward_(onward), codes_(codes), demo_(demo), build_(build) {}

    /// `extra`: more room for each of the texts.
    double form(double y, double extra);
    double tearLine(double y, double room) {
        return slipTearLine(build_, y, room, onward_ ? onward_->referral.number : QString());
    }
    /// `extra`: more room for what the department writes.
    double feedback(double y, double extra);
    void foot(const QString& auditCode) { slipFoot(build_, {auditCode, u"本表一式1份"_s, demo_}); }

private:
    double head(double y, const QString& title);
    double grid(double y, const std::vector<std::vector<FormCell>>& rows);
    double written(double y, const QString& label, const QString& text, double extra);
    double seal(double y);
    double answers(double y);
    [[nodiscard]] OnwardFacts facts() const {
        return onward_ ? onward_->referral.facts
                       : OnwardFacts{.person = PersonId(0), .department = {}, .reason = {}};
    }
    [[nodiscard]] PersonFacts person() const { return onward_ ? onward_->person : PersonFacts(); }
    [[nodiscard]] QString term(const QString& list, const QString& code) const {
        return code.isEmpty() ? QString() : codes_.lists.name(list, code);
    }
    [[nodiscard]] QString why() const;
    [[nodiscard]] QString lives() const;
    [[nodiscard]] QString age() const;
    [[nodiscard]] std::optional<QDate> sentOn() const {
        return onward_ ? std::optional(onward_->referral.facts.sentOn) : std::nullopt;
    }

    const OnwardToPrint* onward_;
    const Codes& codes_;
    bool demo_;
    FormBuilder& build_;
};

double OnwardSlip::head(double y, const QString& title) {
    SlipHead head{.title = title, .number = {}, .scanCode = {}};
    if (onward_) {
        head.number = onward_->referral.number;
        if (const auto number = FormNumber::fromText(head.number))
            head.scanCode = scanCode(FormKind::Onward, *number);
        if (onward_->printsBefore > 0) head.marks << u"补打(第%1次)"_s.arg(onward_->printsBefore);
    }
    if (demo_) head.marks << u"演示数据"_s;
    return slipHead(build_, y, head);
}

double OnwardSlip::grid(double y, const std::vector<std::vector<FormCell>>& rows) {
    for (const auto& row : rows) y += build_.row(QPointF(kSlipLeft, y), row);
    return y;
}

QString OnwardSlip::why() const {
    const auto f = facts();
    QStringList parts{term(u"onward_reason"_s, f.reason), f.words};
    parts.removeAll(QString());
    return parts.join(u"："_s);
}

/// Addresses were often typed with the place before them.
QString OnwardSlip::lives() const {
    const auto f = person();
    const auto place = f.residenceDivision.isEmpty()
                           ? QString()
                           : codes_.divisions.fullName(f.residenceDivision, facts().sentOn);
    return f.address.startsWith(place) ? f.address : place + f.address;
}

QString OnwardSlip::age() const {
    const auto birth = person().birthOn;
    return birth ? u"%1岁"_s.arg(ageOn(*birth, facts().sentOn)) : QString();
}

/// Room to write below or after what is printed.
double OnwardSlip::written(double y, const QString& label, const QString& text, double extra) {
    const double words =
        textSize(text, FontRole::Body, build_.density().points, kOnwardWhole - 3.2, build_.fonts())
            .height();
    const double height = std::max(kOnwardWriting, words + 2) + extra;
    build_.add(FormRect{QRectF(kSlipLeft, y, kOnwardLabel, height)});
    const QRectF box(kSlipLeft + kOnwardLabel, y, kOnwardWhole, height);
    build_.add(FormRect{box});
    build_.add(FormText{.box = QRectF(kSlipLeft + 1.4, y, kOnwardLabel - 2.8, height),
                        .text = label,
                        .points = build_.density().points,
                        .alignment = Qt::AlignCenter,
                        .layer = FormLayer::Printed});
    if (!text.isEmpty())
        build_.add(FormText{.box = box.adjusted(1.6, 1, -1.6, -1),
                            .text = text,
                            .points = build_.density().points,
                            .alignment = Qt::AlignLeft | Qt::AlignTop});
    return y + height;
}

/// Who sends, and where the seal goes.
double OnwardSlip::seal(double y) {
    const double half = kSlipWidth / 2;
    const double line = lineHeight(build_.density().points) + 0.8;
    FormText like{.box = {},
                  .text = {},
                  .points = build_.density().points,
                  .alignment = Qt::AlignLeft | Qt::AlignTop};
    const auto office = onward_ ? onward_->office : Office{OfficeId(0), {}, {}, {}, {}, {}, 1};
    double left = y + 1.5;
    for (const auto& [name, text, blanks] :
         {std::tuple(u"转介机构地址："_s, office.address, 24),
          std::tuple(u"转介机构电话："_s, office.phone, 16),
          std::tuple(u"经办人："_s, onward_ ? onward_->officer : QString(), 16)})
        left += build_.paragraph(QPointF(kSlipLeft, left), half - 6, name + orBlank(text, blanks),
                                 like) +
                0.8;
    like.alignment = Qt::AlignHCenter | Qt::AlignTop;
    double right = y + 1.5;
    right +=
        build_.paragraph(QPointF(kSlipLeft + half, right), half, orBlank(office.name, 24), like) +
        0.8;
    FormText mark = like;
    mark.layer = FormLayer::Printed;
    right += build_.paragraph(QPointF(kSlipLeft + half, right), half, u"(公章)"_s, mark);
    const double end = std::max({y + kOnwardSeal, left, right + line});
    build_.paragraph(QPointF(kSlipLeft + half, end - line), half,
                     onward_ ? onwardPaperDay(sentOn()) : u"____年____月____日"_s, like);
    return end;
}

double OnwardSlip::form(double y, double extra) {
    y = head(y, u"转介单"_s);
    const double top = y;
    const auto f = facts();
    const auto p = person();
    y = grid(y,
             {{onwardLabel(u"转往部门"_s), onwardCell(term(u"onward_department"_s, f.department)),
               onwardLabel(u"单位名称"_s), onwardCell(f.body, kOnwardTwo)},
              {onwardLabel(u"单位地址"_s), onwardCell(f.address, kOnwardTwo),
               onwardLabel(u"联系电话"_s), onwardCell(f.phone)},
              {onwardLabel(u"姓名"_s), onwardCell(p.name), onwardLabel(u"性别"_s),
               onwardCell(term(u"sex"_s, p.sex)), onwardLabel(u"年龄"_s), onwardCell(age())},
              {onwardLabel(u"证件号码"_s), onwardCell(p.idNumber, kOnwardTwo),
               onwardLabel(u"联系电话"_s), onwardCell(p.phone)},
              {onwardLabel(u"现住地址"_s), onwardCell(lives(), kOnwardWhole)}});
    for (const auto& [label, text] :
         {std::pair(u"事由"_s, why()), std::pair(u"基本情况"_s, f.situation),
          std::pair(u"已采取措施"_s, f.done), std::pair(u"请求"_s, f.asked)})
        y = written(y, label, text, extra);
    y = grid(y, {{onwardLabel(u"转介日期"_s), onwardCell(onwardPaperDay(sentOn()), kOnwardTwo),
                  onwardLabel(u"反馈期限"_s), onwardCell(onwardPaperDay(f.answerBy))}});
    build_.add(FormRect{QRectF(kSlipLeft, top, kSlipWidth, y - top), kFrameLine});
    return seal(y);
}

/// A box before each answer, with the digit that is typed for it.
double OnwardSlip::answers(double y) {
    const double height = build_.density().row;
    std::vector<FormPiece> pieces;
    for (const auto& item : codes_.lists.items(u"onward_answer"_s)) {
        pieces.push_back({FormPiece::Kind::Tick, {}, 0});
        pieces.push_back({FormPiece::Kind::Text, item.code + u' ' + item.name, 0});
        pieces.push_back({FormPiece::Kind::Gap, {}, 6});
    }
    build_.add(FormRect{QRectF(kSlipLeft, y, kOnwardLabel, height)});
    build_.add(FormRect{QRectF(kSlipLeft + kOnwardLabel, y, kOnwardWhole, height)});
    build_.add(FormText{.box = QRectF(kSlipLeft + 1.4, y, kOnwardLabel - 2.8, height),
                        .text = u"办理结果"_s,
                        .points = build_.density().points,
                        .alignment = Qt::AlignCenter,
                        .layer = FormLayer::Printed});
    build_.pieces(QPointF(kSlipLeft + kOnwardLabel + 2, y), kOnwardWhole - 4, height, pieces);
    return y + height;
}

double OnwardSlip::feedback(double y, double extra) {
    y = head(y, u"转介反馈"_s);
    const double top = y;
    const auto f = facts();
    const auto number = person().idNumber;
    y = grid(y,
             {{onwardLabel(u"姓名"_s), onwardCell(person().name), onwardLabel(u"证件号码"_s),
               onwardCell(number.isEmpty() ? QString() : maskedIdentityNumber(number), kOnwardTwo)},
              {onwardLabel(u"反馈部门"_s), onwardCell(term(u"onward_department"_s, f.department)),
               onwardLabel(u"单位名称"_s), onwardCell(f.body, kOnwardTwo)}});
    y = answers(y);
    y = written(y, u"办理情况或理由"_s, {}, extra);
    y = grid(y, {{onwardLabel(u"经办人"_s), onwardCell({}), onwardLabel(u"联系电话"_s),
                  onwardCell({}), onwardLabel(u"日期"_s), onwardCell({})}});
    const double seal = build_.density().row + 6;
    const QRectF box(kSlipLeft, y, kSlipWidth, seal);
    build_.add(FormText{.box = box.adjusted(0, 0, -4, -1),
                        .text = u"(反馈部门盖章)"_s,
                        .points = build_.density().points,
                        .alignment = Qt::AlignRight | Qt::AlignBottom,
                        .layer = FormLayer::Printed});
    y += seal;
    build_.add(FormRect{QRectF(kSlipLeft, top, kSlipWidth, y - top), kFrameLine});
    y += 1.2;
    const auto by = f.answerBy ? onwardPaperDay(f.answerBy) + u"前"_s : u"办结后"_s;
    const auto where = onward_ ? onward_->office.name : u"转介机构"_s;
    y += build_.paragraph(
        QPointF(kSlipLeft, y), kSlipWidth,
        u"注：请于%1将本反馈交回%2、邮寄或拍照回传。"_s.arg(onward_ ? by : u"反馈期限前"_s, where),
        FormText{.box = {},
                 .text = {},
                 .points = kSlipSmallPoints,
                 .alignment = Qt::AlignLeft | Qt::AlignTop});
    return y;
}

std::vector<FormPage> slipPages(const OnwardToPrint* onward, const Codes& codes,
                                const QString& auditCode, bool demo, const PaperFonts& fonts) {
    const double sheet = FormPage().size.height();
    for (const auto& density : kOnwardDensities) {
        FormBuilder measure(fonts, density);
        OnwardSlip trial(onward, codes, demo, measure);
        const double needed = trial.feedback(trial.form(0, 0) + kOnwardTear, 0);
        const double spare = sheet - density.top - density.bottom - needed;
        if (spare < 0) continue;
        FormBuilder build(fonts, density);
        OnwardSlip slip(onward, codes, demo, build);
        const double extra = std::min(kOnwardMostExtra, spare / (kOnwardTexts + 2));
        const double room = kOnwardTear + spare - (kOnwardTexts + 1) * extra;
        slip.feedback(slip.tearLine(slip.form(density.top, extra), room), extra);
        slip.foot(auditCode);
        return {build.page};
    }
    const auto& tightest = kOnwardDensities[std::size(kOnwardDensities) - 1];
    FormBuilder front(fonts, tightest);
    OnwardSlip first(onward, codes, demo, front);
    first.form(tightest.top, 0);
    first.foot(auditCode);
    FormBuilder back(fonts, tightest);
    OnwardSlip second(onward, codes, demo, back);
    second.feedback(tightest.top, kOnwardMostExtra);
    second.foot(auditCode);
    return {front.page, back.page};
}

}  // namespace

std::vector<FormPage> onwardPages(const OnwardToPrint& onward, const Codes& codes,
                                  const QString& auditCode, bool demo, const PaperFonts& fonts) {
    return slipPages(&onward, codes, auditCode, demo, fonts);
}

std::vector<FormPage> blankOnwardForm(const Codes& codes, bool demo, const PaperFonts& fonts) {
    return slipPages(nullptr, codes, {}, demo, fonts);
}

}  // namespace zhiqiao
