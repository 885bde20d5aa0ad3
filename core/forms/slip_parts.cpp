// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/slip_parts.h"

#include "core/forms/form_text.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr double kSlipHead = 15.5;
constexpr double kSlipHeadGap = 1.5;
constexpr double kSlipQr = 15.5;
constexpr double kSlipQrQuiet = kSlipQr * 4 / 29;  // so that the dark modules meet the grid's edge
constexpr double kSlipBarsWidth = 50;
constexpr double kSlipBarsQuiet = kSlipBarsWidth * 10 / 165;
constexpr double kSlipBarsHeight = 9.5;
constexpr double kSlipSide = 47;  // beside the title: codes and tags
constexpr double kSlipTitlePoints = 18;
constexpr double kSlipFootFromEdge = 8.5;
constexpr double kSlipTearEdge = 8;
constexpr int kNumberBlanks = 16;

void addCodes(FormBuilder& build, double y, const QString& digits) {
    build.add(FormCode{QRectF(kSlipLeft - kSlipQrQuiet, y, kSlipQr, kSlipQr), FormCode::Kind::Qr,
                       digits});
    const QRectF bars(kSlipLeft + kSlipWidth - kSlipBarsWidth + kSlipBarsQuiet, y + 0.8,
                      kSlipBarsWidth, kSlipBarsHeight);
    build.add(FormCode{bars, FormCode::Kind::Code128, digits});
    build.add(FormText{.box = QRectF(bars.left(), bars.bottom() + 0.2, kSlipBarsWidth,
                                     lineHeight(kSlipSmallPoints)),
                       .text = digits,
                       .role = FontRole::Digits,
                       .points = kSlipSmallPoints,
                       .alignment = Qt::AlignCenter});
}

}  // namespace

QString orBlank(const QString& text, int blanks) {
    return text.isEmpty() ? QString(blanks, u'_') : text;
}

double slipHead(FormBuilder& build, double y, const SlipHead& head) {
    if (!head.scanCode.isEmpty()) addCodes(build, y, head.scanCode);
    double markTop = y + 0.5;
    for (const auto& mark : head.marks) {
        build.tag(QPointF(kSlipLeft + kSlipQr + 1, markTop), mark);
        markTop += lineHeight(kSlipSmallPoints) + 0.9;
    }
    const QRectF middle(kSlipLeft + kSlipSide, y + 0.5, kSlipWidth - 2 * kSlipSide,
                        lineHeight(kSlipTitlePoints));
    build.add(FormText{.box = middle,
                       .text = head.title,
                       .role = FontRole::Strong,
                       .points = kSlipTitlePoints,
                       .alignment = Qt::AlignCenter,
                       .layer = FormLayer::Printed});
    build.add(FormText{
        .box = QRectF(middle.left(), middle.bottom() + 0.6, middle.width(), lineHeight(10.5)),
        .text = u"编号 "_s + orBlank(head.number, kNumberBlanks),
        .alignment = Qt::AlignCenter});
    return y + kSlipHead + kSlipHeadGap;
}

double slipTearLine(FormBuilder& build, double y, double room, const QString& number) {
    const auto text = u"第 "_s + orBlank(number, kNumberBlanks) + u" 号(骑缝章)"_s;
    const auto size = textSize(text, FontRole::Body, kSlipSmallPoints, 0, build.fonts());
    const double middle = y + room / 2;
    const double centre = kSlipLeft + kSlipWidth / 2;
    const double left = centre - size.width() / 2 - 2;
    const double right = centre + size.width() / 2 + 2;
    const double edge = build.page.size.width() - kSlipTearEdge;
    build.add(FormLine{QLineF(kSlipTearEdge, middle, left, middle), kThinLine, true});
    build.add(FormLine{QLineF(right, middle, edge, middle), kThinLine, true});
    build.add(FormText{.box = QRectF(left, middle - size.height() / 2, right - left, size.height()),
                       .text = text,
                       .points = kSlipSmallPoints,
                       .alignment = Qt::AlignCenter});
    return y + room;
}

void slipFoot(FormBuilder& build, const SlipFoot& foot) {
    const QRectF line(kSlipLeft, build.page.size.height() - kSlipFootFromEdge, kSlipWidth,
                      lineHeight(kSlipSmallPoints));
    const auto place = [&](int third, Qt::Alignment side, const QString& text, FontRole role) {
        if (text.isEmpty()) return;
        build.add(FormText{.box = QRectF(line.left() + third * kSlipWidth / 3, line.top(),
                                         kSlipWidth / 3, line.height()),
                           .text = text,
                           .role = role,
                           .points = kSlipSmallPoints,
                           .alignment = side | Qt::AlignVCenter});
    };
    if (!foot.auditCode.isEmpty())
        place(0, Qt::AlignLeft, u"审计码 "_s + foot.auditCode, FontRole::Body);
    if (foot.demo) place(1, Qt::AlignHCenter, u"演示数据"_s, FontRole::Strong);
    place(2, Qt::AlignRight, foot.copiesNote, FontRole::Body);
}

}  // namespace zhiqiao
