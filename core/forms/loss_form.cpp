// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/loss_form.h"

#include "core/forms/form_text.h"
#include "core/forms/slip_parts.h"
#include "core/people/masking.h"

#include <QRegularExpression>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLossLabel = 26;
constexpr double kLossHalf = (kSlipWidth - 2 * kLossLabel) / 2;
constexpr double kLossWhole = kSlipWidth - kLossLabel;
constexpr double kLossTear = 10;
constexpr double kLossSeal = 30;

constexpr FormDensity kLossDensities[] = {{10.5, 9, 20, 20}, {10.5, 8, 16, 15}, {9, 6, 10, 13}};

QString lossDay(const std::optional<QDate>& day) {
    return day ? day->toString(u"yyyy年M月d日"_s) : u"____年____月____日"_s;
}
FormCell lossLabel(const QString& text) { return {kLossLabel, text, true, FontRole::Body}; }
FormCell lossCell(const QString& text, double width = kLossHalf) {
    return {width, text, false, {}};
}

QString titleOfLoss(const LossToPrint* loss) {
    if (!loss) return u"不予批准(退出)通知书"_s;
    switch (loss->loss.status) {
    case HeldStatus::Household: return u"零就业家庭退出通知书"_s;
    case HeldStatus::Unemployment: return u"失业登记注销通知书"_s;
    case HeldStatus::Hardship:
    case HeldStatus::Dibao: break;
    }
    return u"就业援助对象退出通知书"_s;
}

QString matterOf(HeldStatus status) {
    switch (status) {
    case HeldStatus::Household: return u"零就业家庭认定：退出"_s;
    case HeldStatus::Unemployment: return u"失业登记：注销"_s;
    case HeldStatus::Hardship:
    case HeldStatus::Dibao: break;
    }
    return u"就业困难人员认定：退出"_s;
}

/// Both parts; each is laid at a height of the page and returns its end. Without a loss everything
/// is left to be written.
class LossSlip {
public:
    LossSlip(const LossToPrint* loss, const Codes& codes, bool demo, FormBuilder& build)
        : loss_(loss), codes_(codes), demo_(demo), build_(build) {}

    double notice(double y);
    double tearLine(double y, double room) {
        return slipTearLine(build_, y, room, loss_ ? loss_->notice.number : QString());
    }
    double receipt(double y);
    void foot(const QString& auditCode) { slipFoot(build_, {auditCode, u"本表一式1份"_s, demo_}); }

private:
    double head(double y, const QString& title);
    double grid(double y, const std::vector<std::vector<FormCell>>& rows);
    double seal(double y);
    double ways(double y);
    [[nodiscard]] PersonFacts person() const { return loss_ ? loss_->person : PersonFacts(); }
    [[nodiscard]] QString matter() const {
        return loss_ ? matterOf(loss_->loss.status) : QString();
    }
    [[nodiscard]] QString remedy() const;

    const LossToPrint* loss_;
    const Codes& codes_;
    bool demo_;
    FormBuilder& build_;
};

double LossSlip::head(double y, const QString& title) {
    SlipHead head{.title = title, .number = {}, .scanCode = {}};
    if (loss_) {
        head.number = loss_->notice.number;
        if (loss_->printsBefore > 0) head.marks << u"补打(第%1次)"_s.arg(loss_->printsBefore);
    }
    if (demo_) head.marks << u"演示数据"_s;
    return slipHead(build_, y, head);
}

double LossSlip::grid(double y, const std::vector<std::vector<FormCell>>& rows) {
    for (const auto& row : rows) y += build_.row(QPointF(kSlipLeft, y), row);
    return y;
}

QString LossSlip::remedy() const {
    const bool known = loss_ && loss_->reviewDays;
    const auto days = known ? QString::number(*loss_->reviewDays) : u"______"_s;
    const auto where = loss_ ? loss_->office.name : u"____________________"_s;
    return u"如对本通知所载事项不服，可自收到本通知书之日起%1个工作日内，向%2提出书面复核申请，"
           "并可提交有关证明材料。其他救济途径与期限：________________________"_s.arg(days, where);
}

/// Who tells, and where the seal goes.
double LossSlip::seal(double y) {
    const double half = kSlipWidth / 2;
    const double line = lineHeight(build_.density().points) + 0.8;
    FormText like{.box = {},
                  .text = {},
                  .points = build_.density().points,
                  .alignment = Qt::AlignLeft | Qt::AlignTop};
    const auto office = loss_ ? loss_->office : Office{OfficeId(0), {}, {}, {}, {}, {}, 1};
    double left = y + 1.5;
    for (const auto& [name, text, blanks] :
         {std::tuple(u"地址："_s, office.address, 24), std::tuple(u"电话："_s, office.phone, 16),
          std::tuple(u"经办人："_s, loss_ ? loss_->officer : QString(), 16),
          std::tuple(u"负责人："_s, QString(), 16)})
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
    const double end = std::max({y + kLossSeal, left, right + line});
    build_.paragraph(QPointF(kSlipLeft + half, end - line), half,
                     lossDay(loss_ ? std::optional(loss_->notice.on) : std::nullopt), like);
    return end;
}

double LossSlip::notice(double y) {
    y = head(y, titleOfLoss(loss_));
    const double top = y;
    const auto p = person();
    const auto reason =
        loss_ ? printedReason(codes_.lists, loss_->loss.status, loss_->loss.reason) : QString();
    const auto clause = loss_ && !loss_->clause.isEmpty()
                            ? loss_->clause
                            : u"______________________________________"_s;
    y = grid(y, {{lossLabel(u"姓名"_s), lossCell(p.name), lossLabel(u"证件号码"_s),
                  lossCell(p.idNumber)},
                 {lossLabel(u"事项"_s), lossCell(matter()), lossLabel(u"生效日期"_s),
                  lossCell(loss_ ? lossDay(loss_->loss.on) : QString())},
                 {lossLabel(u"理由"_s), lossCell(reason, kLossWhole)},
                 {lossLabel(u"依据条款"_s), lossCell(clause, kLossWhole)},
                 {lossLabel(u"救济途径与期限"_s), lossCell(remedy(), kLossWhole)}});
    build_.add(FormRect{QRectF(kSlipLeft, top, kSlipWidth, y - top), kFrameLine});
    return seal(y);
}

double LossSlip::ways(double y) {
    const double height = build_.density().row;
    std::vector<FormPiece> pieces;
    for (const auto& way : {u"当面送达"_s, u"邮寄送达"_s, u"留置送达"_s, u"其他"_s}) {
        pieces.push_back({FormPiece::Kind::Tick, {}, 0});
        pieces.push_back({FormPiece::Kind::Text, way, 0});
        pieces.push_back({FormPiece::Kind::Gap, {}, 6});
    }
    build_.add(FormRect{QRectF(kSlipLeft, y, kLossLabel, height)});
    build_.add(FormRect{QRectF(kSlipLeft + kLossLabel, y, kLossWhole, height)});
    build_.add(FormText{.box = QRectF(kSlipLeft + 1.4, y, kLossLabel - 2.8, height),
                        .text = u"送达方式"_s,
                        .points = build_.density().points,
                        .alignment = Qt::AlignCenter,
                        .layer = FormLayer::Printed});
    build_.pieces(QPointF(kSlipLeft + kLossLabel + 2, y), kLossWhole - 4, height, pieces);
    return y + height;
}

double LossSlip::receipt(double y) {
    y = head(y, u"送达回执"_s);
    const double top = y;
    const auto number = person().idNumber;
    y = grid(y, {{lossLabel(u"姓名"_s), lossCell(person().name), lossLabel(u"证件号码"_s),
                  lossCell(number.isEmpty() ? QString() : maskedIdentityNumber(number))},
                 {lossLabel(u"事项"_s), lossCell(matter(), kLossWhole)}});
    y = ways(y);
    y = grid(y, {{lossLabel(u"收到日期"_s), lossCell({}), lossLabel(u"送达人"_s), lossCell({})},
                 {lossLabel(u"受送达人签名"_s), lossCell({}), lossLabel(u"与本人关系"_s),
                  lossCell({})}});
    build_.add(FormRect{QRectF(kSlipLeft, top, kSlipWidth, y - top), kFrameLine});
    y += 1.2;
    y += build_.paragraph(QPointF(kSlipLeft, y), kSlipWidth,
                          u"注：本回执由%1留存，与退出(注销)记录一并归档。"_s.arg(
                              loss_ ? loss_->office.name : u"服务机构"_s),
                          FormText{.box = {},
                                   .text = {},
                                   .points = kSlipSmallPoints,
                                   .alignment = Qt::AlignLeft | Qt::AlignTop});
    return y;
}

std::vector<FormPage> lossSheet(const LossToPrint* loss, const Codes& codes,
                                const QString& auditCode, bool demo, const PaperFonts& fonts) {
    const double sheet = FormPage().size.height();
    const auto& tightest = kLossDensities[std::size(kLossDensities) - 1];
    for (const auto& density : kLossDensities) {
        FormBuilder measure(fonts, density);
        LossSlip trial(loss, codes, demo, measure);
        const double needed = trial.receipt(trial.notice(0) + kLossTear);
        const double spare = sheet - density.top - density.bottom - needed;
        if (spare < 0 && &density != &tightest) continue;
        FormBuilder build(fonts, density);
        LossSlip slip(loss, codes, demo, build);
        slip.receipt(slip.tearLine(slip.notice(density.top), kLossTear + std::max(0.0, spare / 2)));
        slip.foot(auditCode);
        return {build.page};
    }
    return {};
}

}  // namespace

QString printedReason(const CodeBook& lists, HeldStatus status, const QString& reason) {
    static const QRegularExpression parameter(u"[(（][^()（）]*参数[^()（）]*[)）]"_s);
    return lists.name(exitReasonsOf(status), reason).remove(parameter);
}

std::vector<FormPage> lossPages(const LossToPrint& loss, const Codes& codes,
                                const QString& auditCode, bool demo, const PaperFonts& fonts) {
    return lossSheet(&loss, codes, auditCode, demo, fonts);
}

std::vector<FormPage> blankLossForm(const Codes& codes, bool demo, const PaperFonts& fonts) {
    return lossSheet(nullptr, codes, {}, demo, fonts);
}

}  // namespace zhiqiao
